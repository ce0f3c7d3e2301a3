package widget

import (
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// resultScreen is the answer to what the person wants or, where they are not sure or have not said, what can be asked.
func (m *Model) resultScreen() view.Nodes {
	n, a := m.notice(), m.activity()
	if n == nil || a == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	switch {
	case !m.living():
		w.without(a)
	case m.barred():
		w.barred(a)
	case m.combines():
		w.together()
	case m.aims():
		w.answer(a)
	default:
		w.overview(a)
	}
	return w.Drop()
}

// without is what can be asked where there is no living person who has these rights: of someone who has died, or of a
// business.
func (w *writer) without(a *notice.Activity) {
	m := w.m
	w.resultFor(a)
	w.heading(0, m.withoutTitle())
	for _, p := range rights.PointsOf(rights.TopicAsker, m.circumstances(0, nil)) {
		w.resting(pointWords[p.Point], p.Cite)
	}
	w.ways([]string{privacy.RightAccess.String()})
	w.others()
	w.yourAnswers(m.foreign(a.Title))
	w.howToAsk(a, nil)
	w.otherChoices(a)
	w.aboutAnswer()
}

func (m *Model) withoutTitle() word {
	if m.who == letter.AboutBusiness {
		return wordAnswerBusiness
	}
	return wordAnswerDied
}

// resultFor is which service and council an answer is about.
func (w *writer) resultFor(a *notice.Activity) {
	w.Box(view.P, "pr-caption")
	w.AddAll(w.m.fill(wordResultFor,
		view.Slot{Name: "service", Node: w.m.foreign(a.Title)},
		view.Slot{Name: "council", Node: w.m.foreign(controllerName(w.n))}))
	w.End()
}

// dead says, of a service for families of people who have died, what of it these rights do not reach, and whom to
// choose for that.
func (w *writer) dead(a *notice.Activity) {
	if w.m.living() && slices.Contains(a.Audiences, notice.AudienceFamilyOfDeceased) {
		w.pointOf(rights.PointSomeDead, privacy.RightAccess, a)
	}
}

// others leads to the results for the other services that were chosen together, and back to that for all of them.
func (w *writer) others() {
	m := w.m
	if len(m.several) < 2 {
		return
	}
	w.Begin(0)
	w.Begin(view.Ul)
	if m.alone && m.mayCombine() {
		w.Begin(view.Li)
		w.Add(m.goes("pr-link", doThis, m.words(wordAllChosen)))
		w.End()
	}
	for i := range w.n.Activities {
		a := &w.n.Activities[i]
		if a.ID != m.service && slices.Contains(m.several, a.ID) {
			w.Begin(view.Li)
			w.Add(m.goes("pr-link", doThis+string(a.ID), m.foreign(a.Title)))
			w.End()
		}
	}
	w.End()
	w.section("others", wordOthers)
}

// resultTitled is the title of the page: the answer itself, but for a service that somebody may have to hide that they
// looked at.
func (m *Model) resultTitled() string {
	a := m.activity()
	switch {
	case a == nil || m.secret():
		return m.say(wordResult)
	case !m.living():
		return m.say(m.withoutTitle())
	case m.barred():
		return m.standing().Heading
	case m.combines():
		all, _, _ := m.inCommon()
		return all.Heading
	case m.aims():
		return wish.To(m.voice, m.query()).Heading
	}
	return strings.TrimSpace(view.Text(view.Span.Of(m.canAsk(a))))
}

// instead says of which uses other rules may govern, where they fight crime or may and the notice does not say, and
// what is different then.
func (w *writer) instead(grounds []rights.AssessedGround) {
	var uses []*notice.Purpose
	var lines []explain.Line
	for i := range grounds {
		g := &grounds[i]
		for _, l := range explain.Instead(w.m.voice, &g.Ground) {
			if !hasLine(lines, &l) {
				lines = append(lines, l)
			}
		}
		for j := range g.Purposes {
			if slices.Contains(g.MayBePart3, g.Purposes[j].ID) {
				uses = append(uses, &g.Purposes[j])
			}
		}
	}
	if len(lines) == 0 {
		return
	}
	w.Put(view.P, view.Words(lines[0].Text))
	w.details(wordInsteadMore)
	w.Begin(view.Ul)
	for _, p := range uses {
		w.Put(view.Li, w.Use(p))
	}
	w.End()
	w.Begin(view.Ul)
	for i := range lines {
		w.Begin(view.Li)
		if i > 0 {
			w.Text(lines[i].Text)
			w.Text(" ")
		}
		w.cite(&lines[i].Cite, explain.CiteShort(w.m.voice, &lines[i].Cite))
		w.End()
	}
	w.End()
	w.End()
}

// counted writes the sentence for one, or for another number.
func (w *writer) counted(n int, one, many word) {
	if n == 1 {
		w.say(one)
		return
	}
	w.filled(view.Span, many, "count", view.Words(strconv.Itoa(n)))
}

func (w *writer) tag(s explain.State) {
	if s != 0 && int(s) < len(stateClasses) {
		w.PutIn(view.Strong, "pr-tag pr-tag-"+stateClasses[s], view.Words(s.Name(w.m.voice)))
	}
}

// uses is what the data are used for, ground by ground, as the notice says.
func (w *writer) uses(grounds []rights.AssessedGround) {
	w.details(wordUses)
	for i := range grounds {
		g := &grounds[i]
		w.Begin(view.Ul)
		for j := range g.Purposes {
			w.Put(view.Li, w.Use(&g.Purposes[j]))
		}
		w.End()
		w.RestsOn(g.Purposes, &g.Basis)
	}
	w.End()
}
