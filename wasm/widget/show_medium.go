package widget

import (
	"github.com/plainrights/plainrights/wasm/view"
)

// form begins a form as the medium has it, with whatever state it must carry.
func (w *writer) form(id string) {
	w.Begin(view.Form)
	w.Attr(view.ID(w.m.id(id)))
	w.Attr(view.NoAutocomplete())
	if w.m.offer.Medium != Served {
		w.Attr(view.Nowhere())
		return
	}
	w.Attr(view.Action(w.m.offer.Action))
	for _, f := range w.m.Fields() {
		w.Begin(view.Input)
		w.Attr(view.Hidden())
		w.Attr(view.Name(f.Name))
		w.Attr(view.LinesValue(f.Value)) // a letter's lines are part of it
		w.End()
	}
}

// submit writes a button that sends the form that it stands in.
func (w *writer) submit(class, do string, words word) {
	w.Box(view.Button, class)
	w.Attr(view.Submit())
	w.Attr(view.Name(fieldDo))
	w.Attr(view.Value(do))
	w.say(words)
	w.End()
}

// goes is what leads to another screen: a button of the travel form or, on a page made beforehand, a
// link to the page that has the screen, or else a button for a script.
func (m *Model) goes(class, do string, words ...view.Node) view.Node {
	w := m.writer()
	path := ""
	if m.offer.Medium == Static {
		to, _ := Press(*m, do, "")
		path = m.page(to)
	}
	switch {
	case path != "":
		w.Box(view.A, class)
		w.Attr(view.Local(path))
	case m.offer.Medium == Static:
		w.Box(view.Button, class)
		w.Attr(view.Press())
		w.Attr(view.Do(do))
		w.Attr(view.Unshown())
	default:
		w.Box(view.Button, class)
		w.Attr(view.Submit())
		w.Attr(view.InForm(m.id("travel")))
		w.Attr(view.Name(fieldDo))
		w.Attr(view.Value(do))
	}
	w.AddAll(words)
	return w.Take()
}

// page is the path of the page that shows the screen of a model; "" if there is none.
func (m *Model) page(to Model) string {
	if m.offer.Page == nil || to.at == PlaceResult && to.aims() {
		return "" // of one wish there is no page
	}
	return m.offer.Page(to.at, to.council, to.service, to.language())
}

// links is a choice on a page made beforehand: a link for each option that has a page. What is pressed
// there is Continue with the option.
func (w *writer) links(c *choice) {
	w.Add(w.m.heading(0, c.legend))
	if c.hint != nil {
		w.hint("", c.hint)
	}
	w.Box(view.Ul, "pr-choices")
	for i := range c.options {
		o := &c.options[i]
		to, ok := Press(*w.m, doContinue, o.value)
		path := w.m.page(to)
		if !ok || path == "" {
			continue
		}
		w.Begin(view.Li)
		if i < len(c.find) {
			w.Attr(view.Find(c.find[i]))
		}
		w.Begin(view.A)
		w.Attr(view.Local(path))
		w.Add(o.label)
		w.End()
		if !o.hint.IsZero() {
			w.hint("", view.Nodes{o.hint})
		}
		w.End()
	}
	w.End()
}

// status is what a script shows while it gets ready, and if it cannot.
func (w *writer) status() {
	w.Box(view.Span, "pr-status")
	w.Attr(view.Role("status"))
	for _, s := range [...]struct {
		class string
		words word
	}{{"pr-starting", wordStarting}, {"pr-failed", wordFailed}, {"pr-untold", wordUntold}} {
		w.Box(view.Span, s.class)
		w.Attr(view.Unshown())
		w.say(s.words)
		w.End()
	}
	w.End()
}

// onServer leads a person whose browser runs no script to the same questions on a server; nothing where
// there is none.
func (w *writer) onServer(words view.Nodes) {
	if w.m.offer.Action == "" {
		return
	}
	path := w.m.offer.Action
	if first := w.m.offer.Voices; len(first) > 0 && first[0].Language() != w.m.language() {
		path += string(w.m.language()) + "/"
	}
	path += string(w.m.council)
	if a := w.m.activity(); a != nil && !sensitive(a) {
		path += "/" + string(a.ID)
	}
	w.Box(view.Div, "pr-server")
	w.Begin(view.P)
	w.Begin(view.A)
	w.Attr(view.Local(path))
	w.AddAll(words)
	w.End()
	w.End()
	w.PutIn(view.P, "pr-hint", w.m.words(wordOnServer))
	w.End()
}
