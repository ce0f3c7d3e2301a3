package widget

import (
	"reflect"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// elsewhere reports whether the notice's own controller, the first that it names, is none of those of the activity, as
// rights.Ground has it. What data protection does not cover is the council's to answer.
func (m *Model) elsewhere() bool {
	n := m.notice()
	return m.living() && len(n.Controllers) > 0 && !slices.Contains(n.Deciders(m.activity()), &n.Controllers[0])
}

// whom names beside a state whom else to ask.
func (w *writer) whom(s explain.State) {
	if s != explain.AskSomeoneElse {
		return
	}
	all := w.n.Deciders(w.m.activity())
	if len(all) == 0 {
		w.paragraph(wordTheyUnnamed)
	}
	for _, c := range all {
		w.filled(view.P, wordAskThem, "name", w.m.foreign(c.Name))
	}
}

// askOthers is how to ask whoever decides in the place of the council, and whether the notice says that.
func (w *writer) askOthers(a *notice.Activity, routes []notice.Route) bool {
	all, said := w.n.Deciders(a), false
	if len(all) == 0 {
		w.paragraph(wordTheyUnnamedAsk)
	}
	for _, c := range all {
		w.filled(view.P, wordTheyDecide, "name", w.m.foreign(c.Name))
		from := w.written()
		theirs := slices.DeleteFunc(slices.Clone(routes), func(r notice.Route) bool { return !r.Reaches(c) })
		if len(theirs) > 0 {
			w.addAll((&teller{w.m, w.n}).block(reflect.ValueOf(theirs)))
		}
		for _, id := range c.Contacts {
			if !slices.ContainsFunc(theirs, func(r notice.Route) bool { return r.Contact == id }) {
				w.contactNamed(id, false)
			}
		}
		if w.written() == from {
			w.paragraph(wordTheyNoAddress)
		} else {
			said = true
		}
	}
	return said
}

// ours are the routes that lead to the council: all but those to another body alone.
func (w *writer) ours(routes []notice.Route) []notice.Route {
	return slices.DeleteFunc(slices.Clone(routes), func(r notice.Route) bool {
		return r.Controller != "" && r.Controller != w.n.Controllers[0].ID
	})
}
