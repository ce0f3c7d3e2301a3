package widget

import (
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// mark marks the options that were chosen and not sent yet in place of those that were before.
func (m *Model) mark(options []option) {
	for i := range options {
		if o := &options[i]; len(m.picks) > 0 {
			o.chosen = slices.Contains(m.picks, notice.ID(o.value))
		}
	}
}

// option is one radio or checkbox.
type option struct {
	value  string
	label  view.Node
	hint   view.Node // zero: none
	chosen bool
	or     bool // whether it stands apart from those before it
}

// choice is a question with its radios, or its checkboxes.
type choice struct {
	legend  view.Node
	hint    view.Nodes // nil: none
	missing word       // what to say where nothing was chosen
	options []option
	others  []option   // more of them, one level down
	rest    word       // what those are called
	why     string     // why it is asked; "": not said
	any     bool       // whether any number may be chosen
	search  view.Nodes // what makes the list shorter; nil: nothing
	find    []string   // Static: what a script finds each of the first options by; nil: none does
}

// pose is the form for a choice. Where Continue was pressed with nothing chosen it says so twice: above,
// with a link to the first radio, and beside the radios.
func (m *Model) pose(c *choice) view.Nodes {
	w := m.writer()
	m.mark(c.options)
	m.mark(c.others)
	if m.offer.Medium == Static {
		w.links(c)
		nodes := w.Drop()
		list := nodes[len(nodes)-1]
		w = m.writer()
		w.AddAll(nodes[:len(nodes)-1])
		w.AddAll(c.search)
		w.Add(list)
		return w.Drop()
	}
	if m.missing {
		w.errorSummary([]problem{{"pick-1", c.missing}})
	}
	if c.search != nil { // the question stands above it, and labels the radios from there
		w.Add(m.heading(0, c.legend))
		w.hint(m.id("hint"), c.hint)
		w.AddAll(c.search)
	}
	w.form("form")
	w.group(m.missing)
	w.fieldset(c)
	w.End()
	if c.why != "" {
		w.Begin(view.Details)
		w.Put(view.Summary, m.words(wordWhyAsked))
		w.Put(view.P, view.Words(c.why))
		w.End()
	}
	w.submit("pr-button", doContinue, wordContinue)
	w.End()
	return w.Drop()
}

// group begins a part of a form, marked if something in it is wrong.
func (w *writer) group(wrong bool) {
	class := "pr-group"
	if wrong {
		class = "pr-group pr-group-error"
	}
	w.Box(view.Div, class)
}

// fieldset is the question and its radios, and what is wrong.
func (w *writer) fieldset(c *choice) {
	w.Box(view.Fieldset, "pr-fieldset")
	described := ""
	if c.hint != nil {
		described = w.m.id("hint")
	}
	if c.search != nil {
		w.Attr(view.LabelledBy(w.m.id("heading")))
	} else {
		w.PutIn(view.Legend, "pr-legend", w.m.heading(0, c.legend))
		if c.hint != nil {
			w.hint(described, c.hint)
		}
	}
	if w.m.missing {
		described = strings.TrimSpace(described + " " + w.wrong("error", c.missing))
	}
	w.Attr(view.DescribedBy(described))
	w.Box(view.Div, "pr-radios")
	for i := range c.options {
		w.option(w.m.id("pick-"+strconv.Itoa(i+1)), &c.options[i], c.any)
	}
	w.otherOptions(c)
	w.End()
	w.End()
}

// otherOptions is the options that stand one level down, open where one of them was chosen; nothing if there are none.
func (w *writer) otherOptions(c *choice) {
	if len(c.others) == 0 {
		return
	}
	w.Begin(view.Details)
	w.Attr(view.Open(slices.ContainsFunc(c.others, func(o option) bool { return o.chosen })))
	w.Put(view.Summary, w.m.words(c.rest))
	for i := range c.others {
		w.option(w.m.id("pick-"+strconv.Itoa(len(c.options)+i+1)), &c.others[i], c.any)
	}
	w.End()
}

// wrong says beside a field what is wrong with it, and returns the id of that.
func (w *writer) wrong(id string, what word) string {
	id = w.m.id(id)
	w.Begin(view.P)
	w.Attr(view.ID(id))
	w.Attr(view.Class("pr-error"))
	w.PutIn(view.Span, "pr-unseen", w.m.words(wordErrorTitle))
	w.say(what)
	w.End()
	return id
}

func (w *writer) option(id string, o *option, any bool) {
	if o.or {
		w.PutIn(view.P, "pr-or", w.m.words(wordOr))
	}
	hint, class := "", "pr-radio"
	if !o.hint.IsZero() {
		hint = id + "-hint"
	}
	if any {
		class = "pr-radio pr-check"
	}
	w.Box(view.Div, class)
	w.Begin(view.Input)
	if any {
		w.Attr(view.Checkbox())
	} else {
		w.Attr(view.Radio())
	}
	w.Attr(view.ID(id))
	w.Attr(view.Name(fieldPick))
	w.Attr(view.Value(o.value))
	w.Attr(view.Checked(o.chosen))
	w.Attr(view.DescribedBy(hint))
	w.End()
	w.Begin(view.Label)
	w.Attr(view.For(id))
	w.Add(o.label)
	w.End()
	if hint != "" {
		w.hint(hint, view.Nodes{o.hint})
	}
	w.End()
}

// hint writes a hint with an id, or with none.
func (w *writer) hint(id string, words view.Nodes) {
	w.Begin(view.Div)
	if id != "" {
		w.Attr(view.ID(id))
	}
	w.Attr(view.Class("pr-hint"))
	w.AddAll(words)
	w.End()
}

func (w *writer) errorSummary(problems []problem) {
	title := w.m.id("error-title")
	w.Box(view.Div, "pr-error-summary")
	w.Attr(view.Role("alert"))
	w.Attr(view.LabelledBy(title))
	w.Attr(view.Focusable())
	if w.m.offer.Medium == Served {
		w.Attr(view.Autofocus()) // in a live conversation the focus is moved there
	}
	w.Add(w.m.heading(1, view.ID(title), w.m.words(wordProblem)))
	w.Begin(view.Ul)
	for _, p := range problems {
		w.Begin(view.Li)
		w.local(w.m.id(p.id), w.m.say(p.words))
		w.End()
		w.End()
	}
	w.End()
	w.End()
}
