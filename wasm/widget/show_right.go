package widget

import (
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// lineWords are the headings of the parts of an answer, in the order of lineSet.
var lineWords = [5]word{wordWhy, wordLimits, wordTurns, wordSteps, wordNext}

func (m *Model) rightID(r privacy.Right) string { return m.id("right-" + r.String()) }

// right is one right, one level down: its state in a word, then each state with what it covers, the letters, and the
// law, the rules and what the notice says.
func (w *writer) right(a *notice.Activity, f *finding) {
	w.Box(view.Details, "pr-details pr-right")
	w.Attr(view.ID(w.m.rightID(f.right)))
	w.Begin(view.Summary)
	w.Add(w.m.heading(2, view.Words(f.wants)))
	w.Text(" ")
	w.tag(f.inOne())
	w.End()
	for _, v := range f.views {
		w.verdict(f, v)
	}
	w.ways(append([]string{f.right.String()}, f.acts()...))
	how := wordSeeHow
	if f.ended() {
		how = wordHowToAsk
	}
	w.below(f, len(f.apart) > 0, "how", how)
	w.below(f, len(f.may) > 0, "refusals", wordSeeRefusals)
	w.law(a, f)
	w.End()
}

// ended reports whether the right is to have marketing end, for which nobody has any time.
func (f *finding) ended() bool {
	return f.right == privacy.RightObject && len(f.views) > 0 && f.worst() == explain.Applies
}

// stated is a state and what it means.
func (w *writer) stated(v *verdict) {
	w.Begin(view.P)
	w.tag(v.state)
	w.End()
	w.PutIn(view.P, "pr-headline", view.Words(v.headline))
	w.whom(v)
}

// below is a link, if may, to a part of the screen that goes for several rights.
func (w *writer) below(f *finding, may bool, id string, words word) {
	if !may {
		return
	}
	w.Begin(view.P)
	w.local(w.m.id(id), w.m.say(words))
	w.unseen(f.wants)
	w.End()
	w.End()
}

// acts are the letters for the acts that could change the verdict on a right for some use.
func (f *finding) acts() []string {
	var out []string
	for _, act := range privacy.Facts() {
		right, _, ok := rights.ActOf(act)
		if name := right.String(); ok && right != f.right && f.asks(act) && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

func (f *finding) asks(act privacy.Fact) bool {
	for _, v := range f.views {
		for _, g := range v.grounds() {
			if g.Decisions.For(f.right).Asks(act) {
				return true
			}
		}
	}
	return false
}

// unseen writes after a colon words that are only heard.
func (w *writer) unseen(words string) { w.PutIn(view.Span, "pr-unseen", view.Words(": "+words)) }

// verdict is one state of a right: what all its answers say is said once, and the rest use by use.
func (w *writer) verdict(f *finding, v *verdict) {
	w.Box(view.Div, "pr-verdict")
	if len(f.views) > 1 {
		w.usesOf(v.grounds())
	}
	w.stated(v)
	shared := *v.answers[0].lines
	for i := range shared {
		for _, a := range v.answers[1:] {
			shared[i] = minus(shared[i], minus(shared[i], a.lines[i]))
		}
	}
	w.Add(w.lines(&shared, &lineSet{lastSet: f.apart}))
	if len(v.answers) > 1 {
		for i := range shared {
			shared[i] = append(shared[i], f.apart...)
		}
		w.details(wordApart)
		w.Attr(view.Open(f.first && len(v.answers) <= 3)) // as on the right that the person came for
		for _, a := range v.answers {
			if lines := w.lines(a.lines, &shared); !lines.IsZero() {
				w.usesOf(a.grounds)
				w.Add(lines)
			}
		}
		w.End()
	}
	w.End()
}

// minus returns the lines of a that b has not.
func minus(a, b []explain.Line) []explain.Line {
	var out []explain.Line
	for i := range a {
		if !hasLine(b, &a[i]) {
			out = append(out, a[i])
		}
	}
	return out
}

// lines is the parts of an answer that have something to say, each with its heading, without the lines that are said
// elsewhere; the zero Node if none has.
func (w *writer) lines(set, elsewhere *lineSet) view.Node {
	depth := 3
	if w.m.at == PlaceSummary {
		depth = 2 // under the title of the right
	}
	w.Box(view.Div, "pr-lines")
	for i, lines := range set {
		lines = minus(lines, elsewhere[i])
		if len(lines) == 0 {
			continue
		}
		w.heading(depth, lineWords[i])
		for j := range lines {
			w.answerLine(&lines[j])
		}
	}
	return w.Some()
}

// answerLine is a line of an answer: a link where it ends with a way that the notice gives of having the use stop.
func (w *writer) answerLine(l *explain.Line) {
	w.Begin(view.P)
	if a := w.m.activity(); a != nil && strings.Contains(l.Text, ": ") {
		resolved := w.n.Resolve(a)
		for i := range a.Purposes {
			for _, r := range resolved.Stops(&a.Purposes[i]) {
				lead, ends := strings.CutSuffix(l.Text, ": "+explain.Address(&r))
				if at := w.RouteAt(&r); ends && !at.IsZero() {
					w.Text(lead + ": ")
					w.Add(at)
					w.End()
					return
				}
			}
		}
	}
	w.named(l.Text)
	w.End()
}

// usesOf names the uses of some grounds.
func (w *writer) usesOf(grounds []*ground) {
	var uses []*notice.Purpose
	for _, g := range grounds {
		for i := range g.Purposes {
			uses = append(uses, &g.Purposes[i])
		}
	}
	w.usesNamed(uses)
}

// usesNamed names some uses: one in a line, more one level down.
func (w *writer) usesNamed(uses []*notice.Purpose) {
	if len(uses) > 1 {
		w.usesFolded(uses)
		return
	}
	w.Box(view.P, "pr-uses")
	for _, p := range uses {
		w.fill(wordFor, "uses", view.Span.Of(w.Use(p)))
	}
	w.End()
}

// usesFolded names some uses one level down, which stands open on paper.
func (w *writer) usesFolded(uses []*notice.Purpose) {
	w.Box(view.Details, "pr-uses")
	w.Attr(view.Open(w.m.at == PlaceSummary))
	w.filled(view.Summary, wordForUses, "count", view.Words(strconv.Itoa(len(uses))))
	w.Begin(view.Ul)
	for _, p := range uses {
		w.Put(view.Li, w.Use(p))
	}
	w.End()
	w.End()
}

// law is what most people do not need: provisions, every rule, and the notice's own words on the right.
func (w *writer) law(a *notice.Activity, f *finding) {
	w.Box(view.Details, "pr-details")
	w.Begin(view.Summary)
	w.say(wordLaw)
	w.unseen(f.wants)
	w.End()
	if cited := w.cited(f); !cited.IsZero() {
		w.heading(3, wordLawHead)
		w.Add(cited)
	}
	w.unsettled(f)
	w.rules(f)
	w.published(a, f.right)
	w.officers(f.right)
	w.End()
}

// unsettled is both readings of each point of law that is not settled, with what each rests on.
func (w *writer) unsettled(f *finding) {
	if len(f.unsettled) == 0 {
		return
	}
	w.heading(3, wordUnsettled)
	w.Begin(view.Ul)
	for i := range f.unsettled {
		w.side(wordReadHere, &f.unsettled[i].Here)
		w.side(wordReadElse, &f.unsettled[i].There)
	}
	w.End()
}

// side is one reading and what it rests on.
func (w *writer) side(lead word, s *explain.Side) {
	w.Begin(view.Li)
	w.say(lead)
	w.Text(" " + s.Text + " (")
	for i := range s.Cites {
		if i > 0 {
			w.Text("; ")
		}
		w.cite(&s.Cites[i], explain.CiteShort(w.m.voice, &s.Cites[i]))
	}
	w.Text(")")
	w.End()
}

// cited is each provision that a line of the finding rests on, once; the zero Node if there are none.
func (w *writer) cited(f *finding) view.Node {
	var all []explain.Line
	for _, v := range f.views {
		all = append(all, v.whom...)
		for _, a := range v.answers {
			for _, lines := range a.lines {
				all = append(all, lines...)
			}
		}
	}
	w.Begin(view.Ul)
	for i := range all {
		if c := &all[i].Cite; !c.IsZero() && !citesAny(all[:i], c) {
			w.Begin(view.Li)
			w.cite(c, explain.CiteLong(w.m.voice, c))
			w.End()
		}
	}
	return w.Some()
}

func citesAny(lines []explain.Line, c *privacy.Citation) bool {
	for i := range lines {
		if lines[i].Cite == *c {
			return true
		}
	}
	return false
}

func (w *writer) cite(c *privacy.Citation, words string) {
	w.Begin(view.A)
	w.Attr(view.Href(c.URL()))
	w.Text(words)
	w.End()
}

// rules is every rule that was looked at, once for each different list: what is known of it, and then
// what is not.
func (w *writer) rules(f *finding) {
	var lists [][]*ground // those of one list have the same rules
	for _, v := range f.views {
		for _, g := range v.grounds() {
			lists = addGround(lists, g)
		}
	}
	w.heading(3, wordRulesHead)
	for _, l := range lists {
		if len(lists) > 1 {
			w.usesOf(l)
		}
		w.reasons(wordRulesKnown, l[0].reasons, true)
		w.reasons(wordRulesUnknown, l[0].reasons, false)
	}
}

func addGround(lists [][]*ground, g *ground) [][]*ground {
	for i, l := range lists {
		if slices.Equal(l[0].reasons, g.reasons) {
			lists[i] = append(l, g)
			return lists
		}
	}
	return append(lists, []*ground{g})
}

// reasons is the rules of a list that are known, or those that are not, under a title; nothing if there
// are none.
func (w *writer) reasons(title word, reasons []explain.Reason, known bool) {
	w.Box(view.Ul, "pr-rules")
	for i := range reasons {
		r := &reasons[i]
		if r.Open() == known {
			continue
		}
		w.Begin(view.Li)
		w.Text(r.Text + " (")
		w.cite(&r.Cite, explain.CiteShort(w.m.voice, &r.Cite))
		w.Text(")")
		w.End()
	}
	if list := w.Some(); !list.IsZero() {
		w.paragraph(title)
		w.Add(list)
	}
}
