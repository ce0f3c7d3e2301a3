package ask

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// width is how many columns a line has at most, unless a single word is longer.
const width = 80

// whole prints an assessment in words.
func (p *page) whole(a *rights.Assessment) {
	p.heading(string(p.of.Title), "=")
	p.text("", "", p.say(lineDay, "day", explain.Date(p.voice, a.AsAt)))
	if a.AsAt.After(rights.LawAsAt()) {
		p.text("", "", p.say(lineStale, "day", explain.Date(p.voice, rights.LawAsAt())))
	}
	for i := range a.Activities {
		p.activity(&a.Activities[i], a.AsAt)
	}
	p.line("")
	p.text("", "", p.say(lineAdvice))
}

// page is text of limited width in one language.
type page struct {
	voice say.Voice
	of    *notice.Notice
	out   strings.Builder
}

func (p *page) say(w say.Word, slots ...string) string { return line(p.voice, w, slots...) }

func (p *page) line(s string) { p.out.WriteString(strings.TrimRight(s, " ") + "\n") }

func (p *page) heading(s, under string) {
	p.text("", "", s)
	p.line(strings.Repeat(under, min(utf8.RuneCountInString(s), width)))
}

// text prints words after a label, and further lines after an indent.
func (p *page) text(label, indent, words string) {
	line := label
	for i, word := range strings.Fields(words) {
		switch {
		case i > 0 && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width:
			p.line(line)
			line = indent + word
		case line == "" || strings.HasSuffix(line, " "):
			line += word
		default:
			line += " " + word
		}
	}
	p.line(line)
}

func (p *page) activity(a *rights.AssessedActivity, on privacy.Date) {
	p.line("")
	p.heading(string(a.Title), "-")
	same := alike(a)
	if same {
		p.deciders(&a.Grounds[0])
	}
	for i := range a.Grounds {
		g := &a.Grounds[i]
		p.line("")
		for j, purpose := range g.Purposes {
			label := p.say(lineFor) + " "
			indent := strings.Repeat(" ", utf8.RuneCountInString(label))
			p.text([...]string{label, indent}[min(j, 1)], indent, p.use(&purpose))
		}
		if !same {
			p.deciders(g)
		}
		p.text("", "", rests(p.voice, g))
		p.instead(&g.Ground)
		for _, right := range privacy.Rights() {
			p.answer(explain.Explain(p.voice, g, right, on), g.Spoken)
		}
	}
}

// instead says when other rules govern some uses, of which the notice does not say which do, and what is different
// then.
func (p *page) instead(g *rights.Ground) {
	for i, l := range explain.Instead(p.voice, g) {
		if i == 0 && len(g.MayBePart3) < len(g.Purposes) {
			const indent = "          "
			p.line(p.say(lineOfThese))
			for j := range g.Purposes {
				if slices.Contains(g.MayBePart3, g.Purposes[j].ID) {
					p.text(indent, indent, p.use(&g.Purposes[j]))
				}
			}
		}
		p.text("", "", l.Text+" ("+explain.CiteShort(p.voice, &l.Cite)+")")
	}
}

// use is what the notice calls a purpose, and that it does not say what that is for where it does not.
func (p *page) use(purpose *notice.Purpose) string {
	if purpose.Kind == notice.PurposeNotStated {
		return p.say(lineUseNotStated, "words", string(purpose.Title))
	}
	return string(purpose.Title)
}

// deciders names those who decide, each with what it decides over, and whom a person asks, and how; nothing where the
// notice names nobody.
func (p *page) deciders(g *rights.AssessedGround) {
	var names []string
	for _, d := range g.Deciders {
		name := string(d.Name)
		for _, over := range []notice.Text{d.Area, d.Records} {
			if over != "" {
				name += " (" + string(over) + ")"
			}
		}
		names = append(names, name)
	}
	if len(names) > 0 {
		p.text("", "", p.say(lineDecides, "names", strings.Join(names, "; ")))
	}
	p.routes(g)
}

// alike reports whether the same decide over all uses of an activity.
func alike(a *rights.AssessedActivity) bool {
	for i := range a.Grounds {
		if !slices.Equal(a.Grounds[i].Deciders, a.Grounds[0].Deciders) {
			return false
		}
	}
	return len(a.Grounds) > 0
}

// rests says what a use rests on: a lawful basis or, under Part 3 of the Act, consent or a task (s.35(2)).
func rests(voice say.Voice, g *rights.AssessedGround) string {
	if g.Facts.Regime() != privacy.RegimePart3 {
		return basis(voice, g.Basis)
	}
	e := &g.Purposes[0].Enforcement
	which := line(voice, lineWhich)
	if !e.Whole() { // what was not read may say it
		which = line(voice, lineWhichNotRead)
	}
	out := part3(voice, restsNotStated)
	switch {
	case len(e.OneOf) > 0:
		out = part3(voice, restsEither) + " " + which
	case len(e.AllOf) > 1:
		out = part3(voice, restsBoth)
	case len(e.AllOf) == 1:
		out = part3(voice, string(e.AllOf[0]))
	case !e.Whole():
		out = part3(voice, restsNotRead)
	}
	switch s := &e.Sensitive; {
	case len(s.OneOf) > 0:
		out += " " + sensitive(voice, restsEither) + " " + which
	case len(s.AllOf) > 1:
		out += " " + sensitive(voice, restsBoth)
	case len(s.AllOf) == 1:
		out += " " + sensitive(voice, string(s.AllOf[0]))
	}
	return out
}

// basis says what a use relies on. Bases that are relied on together are told from alternatives.
func basis(voice say.Voice, b notice.Basis) string {
	alternatives := b.OneOf
	if len(b.AllOf) > 0 {
		alternatives = [][]privacy.Basis{b.AllOf}
	}
	all := ""
	for i, bases := range alternatives {
		if i == 0 {
			all = together(voice, bases)
		} else {
			all = line(voice, lineOr, "one", all, "other", together(voice, bases))
		}
	}
	switch {
	case len(alternatives) == 1:
		return line(voice, lineBasis, "bases", all)
	case len(alternatives) > 1:
		return line(voice, lineBasisOneOf, "bases", all)
	case b.Said == notice.NotRead:
		return line(voice, lineBasisNotRead)
	case b.Said == notice.Elsewhere:
		return line(voice, lineBasisElsewhere)
	}
	return line(voice, lineBasisNotStated)
}

// answer prints the answer for one right, as a body of a kind owes it, the provisions last.
func (p *page) answer(a explain.Explanation, by notice.ControllerKind) {
	p.line("")
	p.text("* ", "  ", a.Title+": "+a.State.Name(p.voice))
	p.text("  ", "  ", a.Headline)
	for _, part := range []struct {
		heading say.Word
		lines   []explain.Line
	}{
		{lineWhy, a.Why}, {lineLimits, a.Limits}, {lineTurns, a.Turns}, {lineSteps, a.Steps},
		{lineNext, append(slices.Clip(a.Whom), a.Next...)},
	} {
		if len(part.lines) > 0 {
			p.line("  " + p.say(part.heading))
		}
		for _, l := range part.lines {
			p.text("    - ", "      ", l.Text)
		}
	}
	p.refusals(&a, by)
	if cites := provisions(p.voice, a); len(cites) > 0 {
		p.line("  " + p.say(lineLaw))
		p.text("    ", "    ", strings.Join(cites, "; "))
	}
	p.unsettled(a.Unsettled)
}

// unsettled prints both readings of each point of law that is not settled, with what each rests on.
func (p *page) unsettled(list []explain.Unsettled) {
	for _, u := range list {
		p.line("  " + p.say(lineUnsettled))
		p.text("    - ", "      ", p.side(lineReadHere, &u.Here))
		p.text("    - ", "      ", p.side(lineReadElsewhere, &u.There))
	}
}

// side is one reading after its lead, with what it rests on.
func (p *page) side(lead say.Word, s *explain.Side) string {
	var cites []string
	for i := range s.Cites {
		cites = append(cites, explain.CiteShort(p.voice, &s.Cites[i]))
	}
	return p.say(lead) + " " + s.Text + " (" + strings.Join(cites, "; ") + ")"
}

// provisions returns each provision that the answer rests on, once.
func provisions(voice say.Voice, a explain.Explanation) []string {
	var out []string
	for _, lines := range [][]explain.Line{a.Why, a.Limits, a.Turns, a.Steps, a.Whom, a.Next} {
		for _, l := range lines {
			if s := explain.CiteShort(voice, &l.Cite); s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// refusals prints the exemptions that are not ruled out, each with its provision: the likeliest, the others, and last
// those that are unlikely here.
func (p *page) refusals(a *explain.Explanation, by notice.ControllerKind) {
	list := explain.RefusalsOver([]explain.Explanation{*a})
	if len(list) == 0 {
		return
	}
	p.line("  " + p.say(lineRefusals))
	p.text("    ", "    ", explain.OnRefusals(p.voice, by))
	first, more, remote := explain.PartRefusals(list)
	p.reasons("", first)
	p.reasons(p.say(lineReasonsMore), more)
	p.reasons(p.say(lineReasonsRemote), remote)
}

func (p *page) reasons(heading string, list []explain.Refusal) {
	if heading != "" && len(list) > 0 {
		p.line("    " + heading)
	}
	for _, r := range list {
		shown := ""
		if r.Status == rights.Met {
			shown = " " + p.say(lineShown)
		}
		p.text("    - ", "      ", r.Text+shown+" ("+explain.CiteShort(p.voice, &r.Cite)+")")
	}
}
