package widget

import (
	"strings"

	"github.com/plainrights/plainrights/wasm/view"
)

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
	why     string     // why it is asked; "": not said
	any     bool       // whether any number may be chosen
	search  view.Nodes // what makes the list shorter, or leads to that; nil: nothing
}

// pose is the form for a choice. Where Continue was pressed with nothing chosen it says so twice: above,
// with a link to the first radio, and beside the radios.
func (m *Model) pose(c *choice) view.Nodes {
	w := m.writer()
	if m.offer.Medium == Static {
		w.links(c)
		nodes := w.drop()
		list := nodes[len(nodes)-1]
		w = m.writer()
		w.addAll(nodes[:len(nodes)-1])
		w.addAll(c.search)
		w.add(list)
		return w.drop()
	}
	if m.missing {
		w.errorSummary([]problem{{"pick-1", c.missing}})
	}
	if c.search != nil { // the question stands above it, and labels the radios from there
		w.add(m.heading(0, c.legend))
		w.hint(m.id("hint"), c.hint)
		w.addAll(c.search)
	}
	w.form("form")
	w.group(m.missing)
	w.fieldset(c)
	w.end()
	if c.why != "" {
		w.begin(view.Details)
		w.put(view.Summary, m.words(wordWhyAsked))
		w.put(view.P, view.Words(c.why))
		w.end()
	}
	w.submit("pr-button", doContinue, wordContinue)
	w.end()
	return w.drop()
}

// group begins a part of a form, marked if something in it is wrong.
func (w *writer) group(wrong bool) {
	class := "pr-group"
	if wrong {
		class = "pr-group pr-group-error"
	}
	w.box(view.Div, class)
}

// fieldset is the question and its radios, and what is wrong.
func (w *writer) fieldset(c *choice) {
	w.box(view.Fieldset, "pr-fieldset")
	described := ""
	if c.hint != nil {
		described = w.m.id("hint")
	}
	if c.search != nil {
		w.attr(view.LabelledBy(w.m.id("heading")))
	} else {
		w.putIn(view.Legend, "pr-legend", w.m.heading(0, c.legend))
		if c.hint != nil {
			w.hint(described, c.hint)
		}
	}
	if w.m.missing {
		described = strings.TrimSpace(described + " " + w.wrong("error", c.missing))
	}
	w.attr(view.DescribedBy(described))
	w.box(view.Div, "pr-radios")
	for i := range c.options {
		w.option(w.m.id("pick-"+itoa(i+1)), &c.options[i], c.any)
	}
	w.end()
	w.end()
}

// wrong says beside a field what is wrong with it, and returns the id of that.
func (w *writer) wrong(id string, what word) string {
	id = w.m.id(id)
	w.begin(view.P)
	w.attr(view.ID(id))
	w.attr(view.Class("pr-error"))
	w.putIn(view.Span, "pr-unseen", w.m.words(wordErrorTitle))
	w.say(what)
	w.end()
	return id
}

func (w *writer) option(id string, o *option, any bool) {
	if o.or {
		w.putIn(view.P, "pr-or", w.m.words(wordOr))
	}
	hint, class := "", "pr-radio"
	if !o.hint.IsZero() {
		hint = id + "-hint"
	}
	if any {
		class = "pr-radio pr-check"
	}
	w.box(view.Div, class)
	w.begin(view.Input)
	if any {
		w.attr(view.Checkbox())
	} else {
		w.attr(view.Radio())
	}
	w.attr(view.ID(id))
	w.attr(view.Name(fieldPick))
	w.attr(view.Value(o.value))
	w.attr(view.Checked(o.chosen))
	w.attr(view.DescribedBy(hint))
	w.end()
	w.begin(view.Label)
	w.attr(view.For(id))
	w.add(o.label)
	w.end()
	if hint != "" {
		w.hint(hint, view.Nodes{o.hint})
	}
	w.end()
}

// hint writes a hint with an id, or with none.
func (w *writer) hint(id string, words view.Nodes) {
	w.begin(view.Div)
	if id != "" {
		w.attr(view.ID(id))
	}
	w.attr(view.Class("pr-hint"))
	w.addAll(words)
	w.end()
}

// problem is something that is missing or wrong in a form, with the id of where to put it right.
type problem struct {
	id    string
	words word
}

func (w *writer) errorSummary(problems []problem) {
	title := w.m.id("error-title")
	w.box(view.Div, "pr-error-summary")
	w.attr(view.Role("alert"))
	w.attr(view.LabelledBy(title))
	w.attr(view.Focusable())
	if w.m.offer.Medium == Served {
		w.attr(view.Autofocus()) // in a live conversation the focus is moved there
	}
	w.add(w.m.heading(1, view.ID(title), w.m.words(wordProblem)))
	w.begin(view.Ul)
	for _, p := range problems {
		w.begin(view.Li)
		w.local(w.m.id(p.id), w.m.say(p.words))
		w.end()
		w.end()
	}
	w.end()
	w.end()
}
