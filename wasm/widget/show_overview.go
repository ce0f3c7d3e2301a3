package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// overview is what can be asked about a service, for whoever is not sure what they want or has not said: each wish
// with its state in a word and, one level down, its answer, so that nothing is out of reach where no script runs. Then
// each right with the law behind it.
func (w *writer) overview(a *notice.Activity) {
	m := w.m
	q := m.query()
	grounds := q.Grounds
	found := findings(m.voice, grounds, m.today())
	w.Add(m.heading(0, m.canAsk(a)))
	w.Line(a.Summary)
	if m.who == 0 {
		w.starts(doWho)
	}
	if len(grounds) == 0 {
		w.paragraph(wordNoUses)
	}
	w.wishes(a, q, found)
	w.others()
	w.everyRight(a, found)
	w.instead(grounds)
	w.uses(grounds)
	w.asker()
	w.dead(a)
	w.split(grounds)
	w.yourAnswers(m.foreign(a.Title))
	w.howToAsk(a, found)
	w.wrongs()
	w.otherChoices(a)
	w.aboutAnswer()
}

// canAsk is what an overview is of.
func (m *Model) canAsk(a *notice.Activity) view.Nodes {
	return m.fill(wordCanAsk,
		view.Slot{Name: "service", Node: m.foreign(a.Title)},
		view.Slot{Name: "council", Node: m.foreign(controllerName(m.notice()))})
}

// wishes is each wish that fits the service with its state, and the others one level down.
func (w *writer) wishes(a *notice.Activity, q *wish.Query, found []*finding) {
	first, others := wish.Fitting(w.n, a)
	w.Begin(0)
	w.risk()
	w.wishRows(first, q, found)
	w.details(wordSomethingElse)
	w.wishRows(others, q, found)
	w.End()
	w.section("wishes", wordAskFor)
}

// wishRows is some wishes, each with its state.
func (w *writer) wishRows(some []notice.Wish, q *wish.Query, found []*finding) {
	w.Box(view.Ul, "pr-wishes")
	for _, each := range some {
		if each == notice.WishUnsure {
			continue
		}
		said := w.m.wishes(each, *q)
		w.Begin(view.Li)
		w.wishFolded(&said, findingFor(found, said.Right))
		w.End()
	}
	w.End()
}

// wishFolded is a wish with its state, and under it its answer.
func (w *writer) wishFolded(said *wish.Answer, f *finding) {
	w.Box(view.Details, "pr-details")
	if said.Wish == notice.WishHideAddress {
		w.Attr(view.ID(w.m.id(idSafety)))
	}
	w.Begin(view.Summary)
	w.Add(w.m.wishTitle(said.Wish))
	w.Text(" ")
	w.tag(said.State)
	w.End()
	w.Box(view.P, "pr-headline")
	w.named(said.Heading)
	w.End()
	w.short(said, f)
	w.before(said, 2)
	if said.Wish == notice.WishHideAddress {
		w.helpers()
		w.leaves()
	}
	if name := letterTo(said); name != "" {
		w.ways([]string{name})
	}
	w.reasonsFor(said, f, 2)
	w.goes(doOther+string(said.Wish), wordWholeAnswer)
	w.End()
}

// everyRight is each right that there is, one level down: what is said of it use by use, and the law.
func (w *writer) everyRight(a *notice.Activity, found []*finding) {
	w.Begin(0)
	for k := groupObject; k <= groupNot; k++ {
		for _, f := range found {
			if f.group() == k {
				w.right(a, f)
			}
		}
	}
	w.refusals(found, true)
	w.section("rights", wordEveryRight)
}

// inOne is the one state of a right in a word: where uses differ, that it depends.
func (f *finding) inOne() explain.State {
	if best, same := f.state(); same {
		return best
	}
	return explain.DependsOn
}
