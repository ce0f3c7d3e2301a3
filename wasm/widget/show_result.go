package widget

import (
	"slices"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// resultScreen shows every right at once.
func (m *Model) resultScreen() view.Nodes {
	n, a := m.notice(), m.activity()
	if n == nil || a == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	w.heading(0, m.resultTitle())
	w.resultFor(a)
	w.Line(a.Summary)
	w.others()
	w.asker()
	w.dead(a)
	grounds, found := m.grounds(), []*finding(nil)
	if m.living() {
		w.split(grounds)
		w.instead(grounds)
	}
	switch {
	case !m.living():
		w.ways([]string{privacy.RightAccess.String()})
	case len(grounds) == 0:
		w.paragraph(wordNoUses)
		w.ways([]string{privacy.RightAccess.String(), privacy.RightComplainController.String()})
	default:
		found = findings(m.voice, grounds, m.today())
		m.order(found)
		w.rightsOf(a, found, groupWanted)
		w.know(a)
		if w.m.who == 0 {
			w.starts(doWho)
		}
		w.inShort(found)
		w.uses(grounds)
		for k := groupObject; k <= groupNot; k++ {
			w.rightsOf(a, found, k)
		}
		w.refusals(found, true)
	}
	w.howToAsk(a, found)
	if m.living() {
		w.wrongs()
	}
	w.otherChoices(a)
	w.yourAnswers(m.foreign(a.Title))
	w.aboutAnswer()
	return w.Drop()
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

// others leads to the results for the other services that were chosen together.
func (w *writer) others() {
	m := w.m
	if len(m.several) < 2 {
		return
	}
	w.Begin(0)
	w.Begin(view.Ul)
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

// resultTitle says what the answer rests on.
func (m *Model) resultTitle() word {
	if len(m.replies()) == 0 && m.who == 0 {
		return wordResultNone
	}
	return wordResult
}

func (m *Model) resultTitled() string { return m.say(m.resultTitle()) }

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

// inShort is the state of each right, with a link to the whole of it, and to what comes after the rights. Where
// something was asked about the states stand below, right by right, and only the links are left.
func (w *writer) inShort(found []*finding) {
	title, class := wordInShort, ""
	w.Begin(0)
	if w.m.wanted() == 0 {
		w.states(found)
	} else {
		title, class = wordBelow, "pr-short"
	}
	w.Box(view.Ul, class) // what stands far below
	for _, part := range [...]struct {
		id    string
		title word
	}{{"how", wordHowToAsk}, {"wrong", wordWrong}, {"answers", wordYourAnswers}} {
		w.Begin(view.Li)
		w.local(w.m.id(part.id), w.m.say(part.title))
		w.End()
		w.End()
	}
	w.End()
	w.section("short", title)
}

// states is the state of each right, with a link to the whole of it.
func (w *writer) states(found []*finding) {
	w.Box(view.Dl, "pr-short")
	for k := groupWanted; k <= groupNot; k++ {
		for _, f := range found {
			if f.group() == k {
				w.Begin(view.Row)
				w.Begin(view.Dt)
				w.local(w.m.rightID(f.right), f.wants)
				w.End()
				w.End()
				w.Begin(view.Dd)
				w.stateTags(f)
				w.End()
				w.End()
			}
		}
	}
	w.End()
}

// local begins a link to a place on the same screen and writes words in it.
func (w *writer) local(id, words string) {
	w.Begin(view.A)
	w.Attr(view.Local("#" + id))
	w.Text(words)
}

// stateTags is the state in words, to which colour only adds: each state with its uses where not all
// uses have the same.
func (w *writer) stateTags(f *finding) {
	best, same := f.state()
	if same {
		w.tag(best)
		return
	}
	seen := explain.State(0)
	for _, v := range f.views {
		if v.state == seen {
			continue
		}
		seen = v.state
		w.Box(view.Div, "pr-tag-line")
		w.tag(seen)
		w.Text(" ")
		w.counted(f.uses(seen), wordForUse, wordForNUses)
		w.End()
	}
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
	if int(s) < len(stateClasses) {
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

// rightsOf is the rights of a group, with its heading; nothing if there are none.
func (w *writer) rightsOf(a *notice.Activity, found []*finding, kind groupKind) {
	title := groupWords[kind]
	w.Box(view.Div, "pr-box")
	w.Begin(0)
	for _, f := range found {
		if f.group() != kind {
			continue
		}
		if kind == groupNot && w.Written() == 0 {
			w.paragraph(wordGroupNotMeans)
		}
		w.right(a, f)
		if kind == groupObject && stateGroups[f.worst()] != groupCan {
			title = wordGroupObjectSome
		}
	}
	w.section("group-"+strconv.Itoa(int(kind)), title)
	if kind == groupObject || kind == groupWanted {
		w.Add(w.Some())
	} else {
		w.AddAll(w.Drop())
	}
}
