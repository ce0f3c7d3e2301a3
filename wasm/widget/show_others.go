package widget

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// asksOthers reports whether somebody other than the council is asked about the activity, if there is one: the body
// whose notice it is does not decide over it, as rights.Ground has it. What data protection does not cover is the
// council's to answer.
func (m *Model) asksOthers(a *notice.Activity) bool {
	n := m.notice()
	body := n.BodyController()
	return a != nil && m.living() && body != nil && !notice.Has(n.Deciders(a), body)
}

// whom names beside an answer whom else to ask, and who decides together, any of whom may be asked.
func (w *writer) whom(v *verdict) {
	if v.state == explain.AskSomeoneElse {
		w.askThem(v.deciders(), nil)
	}
	if len(v.whom) == 0 {
		return
	}
	var names []string
	for _, d := range v.deciders() {
		names = append(names, string(d.Name))
	}
	for i := range v.whom {
		w.Begin(view.P)
		w.marked(v.whom[i].Text, names)
		w.End()
	}
}

// deciders are those who decide over the uses of a verdict, each once.
func (v *verdict) deciders() []notice.Decider {
	var them []notice.Decider
	for _, g := range v.grounds() {
		for _, d := range g.Deciders {
			if !notice.Has(them, d.Controller) {
				them = append(them, d)
			}
		}
	}
	return them
}

// askThem names those who decide, or says that none is named. With a statement on how to ask, it says that of each as
// well, and reports whether the notice does.
func (w *writer) askThem(them []notice.Decider, how *notice.Exercise) (said bool) {
	for i := range them {
		c := &them[i]
		if notice.Has(them[:i], c.Controller) { // which decides over several things
			continue
		}
		w.filled(view.P, wordAskThem, "name", w.m.foreign(c.Name))
		if how == nil {
			continue
		}
		at := w.Written()
		for j := range how.Routes {
			if r := &how.Routes[j]; r.Controller == c.ID {
				w.Route(r)
			}
		}
		w.contactsOf(c.Controller, how, 0)
		if w.Written() == at {
			w.paragraph(wordTheyNoAddress)
		} else {
			said = true
		}
	}
	if len(them) == 0 {
		w.paragraph(wordTheyUnnamed)
	}
	return said
}

// split says what it turns on which of several bodies decides over the uses, and who does where, or over which records.
func (w *writer) split(grounds []rights.AssessedGround) {
	var said []notice.Decider
	for i := range grounds {
		by := notice.SplitOf(grounds[i].Deciders)
		if by == notice.NotSplit {
			continue
		}
		w.Begin(view.Ul)
		lead := wordSplitCouncils
		for _, d := range grounds[i].Deciders {
			if d.Kind != notice.ControllerCouncil {
				lead = wordSplitArea
			}
			if !slices.Contains(said, d) {
				said = append(said, d)
				w.Begin(view.Li)
				w.over(&d)
				w.End()
			}
		}
		if by == notice.SplitByRecords {
			lead = wordSplitRecords
		}
		list := w.Some()
		if !list.IsZero() {
			w.paragraph(lead)
			w.Add(list)
		}
	}
}

// over is the name of a body that decides, and what it decides over.
func (w *writer) over(d *notice.Decider) {
	w.Quote(d.Name)
	for _, what := range [...]notice.Text{d.Area, d.Records} {
		if what != "" {
			w.Text(": ")
			w.Quote(what)
		}
	}
}
