package widget

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// howToAsk is where to send a request, of the council or of whoever decides in its place. What goes for several rights
// is said here. The activity may be nil.
func (w *writer) howToAsk(a *notice.Activity, found []*finding) {
	of := a
	if of == nil {
		of = &notice.Activity{}
	}
	exercise := w.n.Resolve(of).Exercise
	w.Begin(0)
	w.saidOnce(found)
	var them []notice.Decider
	if a != nil && w.m.living() {
		them = w.othersOf(a)
	}
	switch {
	case !w.m.asksOthers(a):
		w.askCouncil(&exercise)
		if len(them) > 0 { // for some uses, or where the person lives elsewhere
			w.askThem(them, &exercise)
		}
	case !w.askThem(them, &exercise):
		w.askWhere(&exercise)
	}
	w.section("how", wordHowToAsk)
}

// othersOf is those who decide over an activity, or some use of it, in place of the body whose notice it is or together
// with it.
func (w *writer) othersOf(a *notice.Activity) []notice.Decider {
	var out []notice.Decider
	body := w.n.BodyController()
	for i := range a.Purposes {
		by := w.n.DecidersFor(a, &a.Purposes[i])
		own := body != nil && notice.Has(by, body) && notice.SplitOf(by) == notice.NotSplit
		for _, d := range by {
			if own && d.Role != notice.RoleJoint { // with whom it decides nothing
				continue
			}
			if (body == nil || d.ID != body.ID) && !notice.Has(out, d.Controller) {
				out = append(out, d)
			}
		}
	}
	return out
}

// askCouncil is how to ask the council: by the routes that the notice gives, or else by its contacts, saying that it
// gives no route.
func (w *writer) askCouncil(exercise *notice.Exercise) {
	if len(exercise.Routes) > 0 {
		w.paragraph(wordHowToAskRoutes)
		w.Routes(exercise.Routes)
		w.contactsOf(nil, exercise, wordHowToAskContacts)
		return
	}
	if exercise.Said == notice.Elsewhere {
		w.Begin(view.P)
		w.Elsewhere(&exercise.Where)
		w.End()
	}
	switch {
	case !exercise.Whole():
		w.NotRead()
	case exercise.Said != notice.Elsewhere:
		w.paragraph(wordHowToAskNone)
	}
	if !w.contactsOf(nil, exercise, wordHowToAskContacts) {
		w.paragraph(w.m.ifCouncil(wordHowToAskNobody, wordHowToAskNoContact))
	}
}

// askWhere is how to reach whose notice it is, to ask where the others are: never as if a request to them could go
// there.
func (w *writer) askWhere(exercise *notice.Exercise) {
	if len(exercise.Routes) == 0 {
		w.contactsOf(nil, exercise, wordTheyAskFirst)
		return
	}
	w.paragraph(wordTheyAskFirst)
	w.Routes(exercise.Routes)
}

// contactsOf lists after words, 0 for none, the contacts by which rights.WaysTo has a request reach a body, nil for
// that whose notice it is, but for those that a route names; and reports whether there are any.
func (w *writer) contactsOf(body *notice.Controller, how *notice.Exercise, words word) bool {
	var ways []rights.Way
	for right := privacy.Right(1); right < privacy.RightComplainController; right++ {
		ways = append(ways,
			rights.WaysTo(w.n, body, &rights.Errand{About: &notice.Statements{Exercise: *how}, Right: right})...)
	}
	w.Begin(view.Ul)
	for i := range w.n.Contacts {
		c := &w.n.Contacts[i]
		found, whole := false, false
		for j := range ways {
			if ways[j].Contact == c.ID {
				found = true
				whole = whole || ways[j].Kind != notice.RouteTelephone
			}
		}
		if !found || slices.ContainsFunc(how.Routes, func(r notice.Route) bool { return r.Contact == c.ID }) {
			continue
		}
		w.Begin(view.Li)
		if whole {
			w.Contact(c)
		} else { // beside a route
			w.ContactNumber(c)
		}
		w.End()
	}
	list := w.Some()
	if list.IsZero() {
		return false
	}
	if words != 0 {
		w.paragraph(words)
	}
	w.Add(list)
	return true
}

// ifCouncil is the one sentence of a council, which any part of it can be asked of, and the other of any other body.
func (m *Model) ifCouncil(council, other word) word {
	if m.ofCouncil() {
		return council
	}
	return other
}

// ofCouncil reports whether a council is spoken of.
func (m *Model) ofCouncil() bool {
	kind := m.spoken()
	return kind == notice.ControllerCouncil || kind == notice.ControllerParishCouncil
}

// otherChoices is the choices that are not data protection rights: opt-outs, appeals; nothing if the
// notice has none.
func (w *writer) otherChoices(a *notice.Activity) {
	choices := w.n.Resolve(a).Choices
	if len(choices.Items) == 0 {
		return
	}
	w.Begin(0)
	w.paragraph(wordOtherChoicesMeans)
	w.Choices(choices.Items)
	w.section("choices", wordOtherChoices)
}

// saidOnce is what goes for several rights, with the rights that it goes for: lines that go for the same
// rights stand together. Of one right it is what goes for that.
func (w *writer) saidOnce(found []*finding) {
	if len(found) == 1 {
		for i := range found[0].apart {
			w.answerLine(&found[0].apart[i])
		}
		return
	}
	lines := repeated(found)
	done := make([]bool, len(lines))
	for i := range lines {
		if done[i] {
			continue
		}
		w.paragraph(wordGoesFor)
		w.Begin(view.Ul)
		for _, f := range found {
			if f.always(lines[i]) {
				w.Put(view.Li, view.Words(f.title()))
			}
		}
		w.End()
		for k := i; k < len(lines); k++ {
			if !done[k] && together(found, lines[i], lines[k]) {
				done[k] = true
				w.answerLine(&lines[k])
			}
		}
	}
}

// together reports whether two lines go for the same rights.
func together(found []*finding, a, b explain.Line) bool {
	for _, f := range found {
		if f.always(a) != f.always(b) {
			return false
		}
	}
	return true
}
