package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// asksOthers reports whether somebody other than the council is asked about the activity, if there is one: the body whose
// notice it is does not decide over it, as rights.Ground has it. What data protection does not cover is the council's to
// answer.
func (m *Model) asksOthers(a *notice.Activity) bool {
	body := m.notice().BodyController()
	return a != nil && m.living() && body != nil && !a.DecidedBy(body)
}

// whom names beside a state whom else to ask.
func (w *writer) whom(s explain.State) {
	if s == explain.AskSomeoneElse {
		w.askThem(nil)
	}
}

// askThem names those who decide over the activity, or says that none is named. With a statement on how to ask, it says
// that of each as well, and reports whether the notice does.
func (w *writer) askThem(how *notice.Exercise) (said bool) {
	a, from := w.m.activity(), w.written()
	for _, c := range w.n.Deciders(a) {
		w.filled(view.P, wordAskThem, "name", w.m.foreign(c.Name))
		if how == nil {
			continue
		}
		at := w.written()
		for j := range how.Routes {
			if r := &how.Routes[j]; r.Controller == c.ID {
				w.route(r)
			}
		}
		if w.written() == at {
			for _, id := range c.Contacts {
				w.contactNamed(id, false)
			}
		}
		if w.written() == at {
			w.paragraph(wordTheyNoAddress)
		} else {
			said = true
		}
	}
	if w.written() == from {
		w.paragraph(wordTheyUnnamed)
	}
	return said
}
