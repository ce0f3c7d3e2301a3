package widget

import (
	"reflect"
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
	w.Box(view.P, "pr-caption")
	w.AddAll(m.fill(wordResultFor, slot{"service", m.foreign(a.Title)}, slot{"council", m.foreign(controllerName(n))}))
	w.End()
	w.line(a.Summary)
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
		w.more()
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
	w.aboutAnswer(a)
	return w.Drop()
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

// more offers the questions that could change the answer.
func (w *writer) more() {
	n := len(w.m.open())
	if n == 0 && w.m.who != 0 {
		return
	}
	w.Box(view.Div, "pr-more")
	if w.m.who == 0 {
		w.start(doWho)
	}
	if n > 0 {
		w.Begin(0)
		one, many := wordMoreOne, wordMoreMany
		if wanted := w.m.wanted(); wanted != 0 && len(w.m.openAbout(wanted)) == 0 {
			one, many = wordMoreRestOne, wordMoreRestMany // none of them changes what was asked about
		}
		w.counted(n, one, many)
		words := w.Drop()
		w.Add(w.m.goes("pr-button pr-second", doAsk, words...))
		w.PutIn(view.P, "pr-hint", w.m.words(wordMoreMeans))
	}
	w.begun()
}

// uses is what the data are used for, ground by ground, as the notice says.
func (w *writer) uses(grounds []rights.AssessedGround) {
	w.details(wordUses)
	for i := range grounds {
		g := &grounds[i]
		w.Begin(view.Ul)
		for j := range g.Purposes {
			w.Put(view.Li, w.m.use(&g.Purposes[j]))
		}
		w.End()
		w.inLaw(g)
	}
	w.End()
}

// inLaw is the reason in law of a ground, and what the notice says of it for each purpose, which may be in several
// places: each once.
func (w *writer) inLaw(g *rights.AssessedGround) {
	if g.Facts.Regime() == privacy.RegimePart3 {
		w.enforcements(g)
		return
	}
	var where []notice.Link
	var words []notice.Basis
	var sources []notice.Provenance
	for i := range g.Purposes {
		b := &g.Purposes[i].Basis
		sources = provenances(sources, reflect.ValueOf(b).Elem())
		if b.Said != notice.Elsewhere {
			b = &g.Basis
		}
		if !slices.Contains(where, b.Where) {
			where = append(where, b.Where)
			w.Begin(view.P)
			w.basis(b)
			w.End()
		}
		b = &g.Purposes[i].Basis
		if !slices.ContainsFunc(
			words,
			func(o notice.Basis) bool { return o.Words == b.Words && o.Language == b.Language },
		) {
			words = append(words, *b)
		}
	}
	for i := range words {
		w.inLanguage(words[i].Words, words[i].Language)
	}
	w.sources(sources)
}

// basis is the reason in law in words.
func (w *writer) basis(b *notice.Basis) {
	switch {
	case len(b.AllOf) > 0:
		w.fill(wordReliesOn, "basis", view.Words(w.m.bases(b.AllOf[:1])))
		for i := range b.AllOf[1:] { // each in a sentence of its own, which two would make too long
			w.Text(" ")
			w.fill(wordReliesOnAlso, "basis", view.Words(w.m.bases(b.AllOf[i+1:i+2])))
		}
	case len(b.OneOf) > 0:
		w.say(wordReliesOnOne)
		for _, bases := range b.OneOf {
			w.Text(" ")
			w.fill(wordMayBe, "basis", view.Words(w.m.bases(bases)))
		}
	case b.Said == notice.Elsewhere:
		w.elsewhere(&b.Where)
	case b.Said == notice.NotRead:
		w.say(wordBasisNotRead)
	default:
		w.say(wordBasisUnstated)
	}
}

func (m *Model) bases(bases []privacy.Basis) string {
	words := ""
	for i, b := range bases {
		if i > 0 {
			words += " " + m.say(wordAnd) + " "
		}
		if int(b) < len(basisWords) {
			words += m.pick(basisWords[b])
		}
	}
	return words
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
