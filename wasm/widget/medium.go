package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// Medium is what shows the screens of a conversation. The words are the same in each; what differs is
// how a person gets from one screen to the next. Its zero is Served.
type Medium uint8

// The media.
const (
	// Served is pages of a server: each form carries the state there, and people are told so.
	Served Medium = iota
	// Live is a browser that holds the conversation itself: no form can be sent anywhere, and what is
	// pressed comes to Press.
	Live
	// Static is pages that were made beforehand: links lead from one to the next, and what only a Live
	// conversation can do is a button that stays hidden until there is a script that can start one.
	Static
)

// Press returns the conversation after a button of one of its screens was pressed: do is the button's
// value and pick that of the radio that was chosen, or "". It reports false for a button that no
// screen has, and then m is as it was.
func Press(m Model, do, pick string) (Model, bool) {
	r := reader{m: m, do: do, pick: pick}
	e, ok := r.event()
	if !ok {
		return m, false
	}
	return Update(m, e), true
}

// Revisit returns the conversation at the place of an earlier model of it, with every answer that m holds:
// for a browser's own Back and Forward, which change where a person is and never what they said.
func (m Model) Revisit(earlier Model) Model {
	earlier.given, earlier.missing = m.given, false
	if earlier.changing && earlier.reply(earlier.fact) == NotGiven {
		earlier.changing = false
	}
	return earlier
}

// Same reports whether two models of one conversation are at the same place with the same answers.
func (m Model) Same(other Model) bool {
	a, b := m.Fields(), other.Fields()
	if len(a) != len(b) || m.missing != other.missing {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// form is a form as the medium has it, with whatever state it must carry.
func (m *Model) form(id string, parts ...view.Part) view.Node {
	common := []view.Part{view.ID(m.id(id)), view.NoAutocomplete()}
	if m.offer.Medium == Served {
		common = append(common, view.Action(m.offer.Action), m.state())
	} else {
		common = append(common, view.Nowhere())
	}
	return view.Form.Of(append(common, parts...)...)
}

// goes is what leads to another screen: a button of the travel form or, on a page made beforehand, a
// link to the page that has the screen, or else a button for a script.
func (m *Model) goes(class, do string, words ...view.Part) view.Node {
	if m.offer.Medium != Static {
		return view.Button.Of(append(words, view.Class(class), view.Submit(), view.InForm(m.id("travel")), view.Name(fieldDo), view.Value(do))...)
	}
	if to, ok := Press(*m, do, ""); ok {
		if path := m.page(to); path != "" {
			return view.A.Of(append(words, view.Local(path), view.Do(do))...)
		}
	}
	return view.Button.Of(append(words, view.Class(class), view.Press(), view.Do(do), view.Unshown())...)
}

// page is the path of the page that shows the screen of a model; "" if there is none.
func (m *Model) page(to Model) string {
	if m.offer.Page == nil {
		return ""
	}
	return m.offer.Page(to.at, to.council, to.service)
}

// links is a choice on a page made beforehand: a link for each option that has a page. What is pressed
// there is Continue with the option.
func (m *Model) links(c choice) view.Nodes {
	list := []view.Part{view.Class("pr-choices")}
	for _, o := range c.options {
		to, ok := Press(*m, doContinue, o.value)
		if path := m.page(to); ok && path != "" {
			item := []view.Part{view.A.Of(view.Local(path), o.label)}
			if o.hint != nil {
				item = append(item, view.Div.Of(view.Class("pr-hint"), o.hint))
			}
			list = append(list, view.Li.Of(item...))
		}
	}
	out := view.Nodes{m.heading(0, c.legend)}
	if c.hint != nil {
		out = append(out, view.Div.Of(view.Class("pr-hint"), c.hint))
	}
	return append(out, view.Ul.Of(list...))
}

// status is what a script shows while it gets ready, and if it cannot.
func (m *Model) status() view.Node {
	return view.Span.Of(view.Class("pr-status"), view.Role("status"),
		view.Span.Of(view.Class("pr-starting"), view.Unshown(), m.words(wordStarting)),
		view.Span.Of(view.Class("pr-failed"), view.Unshown(), m.words(wordFailed)))
}

// onServer leads a person whose browser runs no script to the same conversation on a server;
// nothing where there is none.
func (m *Model) onServer() view.Node {
	if m.offer.Action == "" || m.at != PlaceResult {
		return view.Node{}
	}
	path := m.offer.Action + string(m.council)
	if a := m.activity(); a != nil && !sensitive(a) {
		path += "/" + string(a.ID)
	}
	return view.P.Of(view.A.Of(view.Local(path), m.words(wordOnServer)))
}

// sensitive reports whether nothing outside of the page may say which service it is about.
func sensitive(a *notice.Activity) bool { return a.Sensitive == privacy.Yes }

// Missing reports whether the screen says that nothing was chosen.
func (m Model) Missing() bool { return m.missing }
