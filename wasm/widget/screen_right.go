package widget

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// lastSet is the place of what to do now in lineSets.
const lastSet = 4

// lineWords are the headings of the parts of an answer, in the order of lineSets.
var lineWords = [5]word{wordWhy, wordLimits, wordTurns, wordSteps, wordNext}

func (m *Model) rightID(r privacy.Right) string { return m.id("right-" + r.String()) }

// right is one right: each state with what it covers, and one level down the law, the rules and what
// the notice says.
func (m *Model) right(n *notice.Notice, a *notice.Activity, f *finding) view.Node {
	parts := []view.Part{view.Class("pr-right"), view.ID(m.rightID(f.right)), m.heading(2, view.Words(f.title()))}
	for i := range f.views {
		parts = append(parts, m.verdict(f, f.views[i]))
	}
	if len(f.apart) > 0 {
		parts = append(parts, view.P.Of(view.A.Of(view.Local("#"+m.id("how")), m.words(wordSeeHow), view.Span.Of(view.Class("pr-unseen"), view.Words(": "+f.title())))))
	}
	return view.Section.Of(append(parts, m.lawDetails(n, a, f))...)
}

// verdict is one state of a right: what all its answers say is said once, and the rest use by use.
func (m *Model) verdict(f *finding, v *verdict) view.Node {
	parts := []view.Part{view.Class("pr-verdict")}
	if len(f.views) > 1 {
		parts = append(parts, m.usesOf(v.answers...))
	}
	parts = append(parts, view.P.Of(m.tag(v.state)), view.P.Of(view.Class("pr-headline"), view.Words(v.headline)))
	shared := sharedLines(v.answers)
	shared[lastSet] = minus(shared[lastSet], f.apart)
	parts = append(parts, m.lines(shared))
	if len(v.answers) == 1 {
		return view.Div.Of(parts...)
	}
	apart := []view.Part{view.Class("pr-details"), view.Summary.Of(m.words(wordApart))}
	for _, a := range v.answers {
		own := lineSets(&a.Answer)
		for i := range own {
			own[i] = minus(minus(own[i], shared[i]), f.apart)
		}
		if lines := m.lines(own); !lines.IsZero() {
			apart = append(apart, m.usesOf(a), lines)
		}
	}
	return view.Div.Of(append(parts, view.Details.Of(apart...))...)
}

// sharedLines returns the lines that every answer has.
func sharedLines(answers []*answer) [5][]explain.Line {
	shared := lineSets(&answers[0].Answer)
	for _, a := range answers[1:] {
		for i, lines := range lineSets(&a.Answer) {
			shared[i] = minus(shared[i], minus(shared[i], lines))
		}
	}
	return shared
}

// minus returns the lines of a that b has not.
func minus(a, b []explain.Line) []explain.Line {
	var out []explain.Line
	for _, l := range a {
		if !slices.Contains(b, l) {
			out = append(out, l)
		}
	}
	return out
}

// lines is the parts of an answer that have something to say; the zero Node if none has.
func (m *Model) lines(sets [5][]explain.Line) view.Node {
	rows := []view.Part{view.Class("pr-lines")}
	for i, lines := range sets {
		if len(lines) == 0 {
			continue
		}
		cell := []view.Part{}
		for _, l := range lines {
			cell = append(cell, view.P.Of(view.Words(l.Text)))
		}
		rows = append(rows, view.Row.Of(view.Dt.Of(m.words(lineWords[i])), view.Dd.Of(cell...)))
	}
	if len(rows) == 1 {
		return view.Node{}
	}
	return view.Dl.Of(rows...)
}

// usesOf names the uses of some answers: in a line where there are few, else one level down.
func (m *Model) usesOf(answers ...*answer) view.Node {
	titles := []view.Part{}
	for _, a := range answers {
		for _, g := range a.grounds {
			for _, p := range g.Purposes {
				titles = append(titles, foreign(p.Title))
			}
		}
	}
	if len(titles) == 1 {
		return view.P.Of(view.Class("pr-uses"), m.fill(wordFor, slot{"uses", view.Span.Of(titles[0])}))
	}
	list := []view.Part{}
	for _, t := range titles {
		list = append(list, view.Li.Of(t))
	}
	return view.Details.Of(view.Class("pr-uses"), view.Open(len(titles) <= 3),
		view.Summary.Of(m.filled(wordForUses, "count", itoa(len(titles)))), view.Ul.Of(list...))
}

// lawDetails is what most people do not need: provisions, every rule, and the notice's own words on
// the right.
func (m *Model) lawDetails(n *notice.Notice, a *notice.Activity, f *finding) view.Node {
	parts := []view.Part{view.Class("pr-details"), view.Summary.Of(m.words(wordLaw), view.Span.Of(view.Class("pr-unseen"), view.Words(": "+f.title())))}
	if cites := citations(f); len(cites) > 0 {
		list := []view.Part{}
		for _, c := range cites {
			list = append(list, view.Li.Of(cite(c, capital(c.Long()))))
		}
		parts = append(parts, m.heading(3, m.words(wordLawHead)), view.Ul.Of(list...))
	}
	parts = append(parts, m.rules(f), m.published(n, a, f.right))
	return view.Details.Of(parts...)
}

func cite(c privacy.Citation, words string) view.Node {
	return view.A.Of(view.Href(c.URL()), view.Words(words))
}

// capital returns s with a capital letter first.
func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// citations returns each provision that a line of the finding rests on, once.
func citations(f *finding) []privacy.Citation {
	var out []privacy.Citation
	for _, v := range f.views {
		for _, a := range v.answers {
			for _, lines := range lineSets(&a.Answer) {
				for _, l := range lines {
					if !l.Cite.IsZero() && !slices.Contains(out, l.Cite) {
						out = append(out, l.Cite)
					}
				}
			}
		}
	}
	return out
}

// looked is one list of rules and the grounds that it is for.
type looked struct {
	reasons []explain.Reason
	grounds []*rights.AssessedGround
}

// rules is every rule that was looked at, once for each different list: what is known of it, and then
// what is not.
func (m *Model) rules(f *finding) view.Nodes {
	var lists []looked
	for _, v := range f.views {
		for _, a := range v.answers {
			for i, reasons := range a.reasons {
				lists = addLooked(lists, reasons, a.grounds[i])
			}
		}
	}
	out := view.Nodes{m.heading(3, m.words(wordRulesHead))}
	for _, l := range lists {
		if len(lists) > 1 {
			out = append(out, m.usesOf(&answer{grounds: l.grounds}))
		}
		known, unknown := []view.Part{}, []view.Part{}
		for _, r := range l.reasons {
			line := view.Li.Of(view.Words(r.Text+" ("), cite(r.Cite, r.Cite.Short()), view.Words(")"))
			if r.Held == privacy.Unknown {
				unknown = append(unknown, line)
			} else {
				known = append(known, line)
			}
		}
		if len(known) > 0 {
			out = append(out, view.P.Of(m.words(wordRulesKnown)), view.Ul.Of(append(known, view.Class("pr-rules"))...))
		}
		if len(unknown) > 0 {
			out = append(out, view.P.Of(m.words(wordRulesUnknown)), view.Ul.Of(append(unknown, view.Class("pr-rules"))...))
		}
	}
	return out
}

func addLooked(lists []looked, reasons []explain.Reason, g *rights.AssessedGround) []looked {
	for i := range lists {
		if slices.Equal(lists[i].reasons, reasons) {
			lists[i].grounds = append(lists[i].grounds, g)
			return lists
		}
	}
	return append(lists, looked{reasons, []*rights.AssessedGround{g}})
}

// published is what the notice itself says about a right, right or wrong.
func (m *Model) published(n *notice.Notice, a *notice.Activity, right privacy.Right) view.Nodes {
	resolved := n.Resolve(a)
	at := "/common"
	if resolved.Level("rights") == notice.LevelActivity {
		at = (&teller{m, n}).pointer(a)
	}
	out := view.Nodes{m.heading(3, m.words(wordSaysHead))}
	found := false
	for i := range resolved.Rights.Items {
		if p := &resolved.Rights.Items[i]; p.Right == right {
			found = true
			out = append(out, m.publishedRight(n, p, at+"/rights/items/"+itoa(i), resolved.Sources("rights"))...)
		}
	}
	if !found {
		out = append(out, view.P.Of(m.words(wordSaysRightNot)))
	}
	return out
}
