package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// width is how many columns a line has at most, unless a single word is longer.
const width = 80

// list prints the activities of a notice.
func list(w io.Writer, n *notice.Notice) {
	for _, a := range n.Activities {
		fmt.Fprintf(w, "%s\t%s\n", a.ID, a.Title)
	}
}

// write prints an assessment in words.
func write(w io.Writer, n *notice.Notice, a rights.Assessment) {
	var p page
	p.heading(string(n.Title), "=")
	p.text("", "", "Answers for "+explain.Date(notice.English, a.AsAt)+".")
	if a.AsAt.After(rights.LawAsAt()) {
		p.text("", "", "The law here is as at "+explain.Date(notice.English, rights.LawAsAt())+". It may have changed since.")
	}
	for i := range a.Activities {
		p.activity(&a.Activities[i], a.AsAt)
	}
	p.line("")
	p.text("", "", "This says what the law says of a use as the notice states it. It is not legal advice.")
	io.WriteString(w, p.out.String())
}

// page is text of limited width.
type page struct{ out strings.Builder }

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
	for i := range a.Grounds {
		g := &a.Grounds[i]
		p.line("")
		for j, purpose := range g.Purposes {
			p.text([...]string{"For: ", "     "}[min(j, 1)], "     ", string(purpose.Title))
		}
		p.text("", "", basis(g.Basis))
		for _, right := range privacy.Rights() {
			p.answer(explain.Explain(notice.English, g, right, on))
		}
	}
}

// basis says what a use relies on.
func basis(b notice.Basis) string {
	name := func(bases []privacy.Basis) string {
		var names []string
		for _, b := range bases {
			names = append(names, strings.ToLower(b.Term().Name))
		}
		return strings.Join(names, " and ")
	}
	alternatives := b.OneOf
	if len(b.AllOf) > 0 {
		alternatives = [][]privacy.Basis{b.AllOf}
	}
	var all []string
	for _, bases := range alternatives {
		all = append(all, name(bases))
	}
	switch {
	case len(all) == 1:
		return "Lawful basis: " + all[0] + "."
	case len(all) == 0 && b.Said == notice.Elsewhere:
		return "The notice leaves the lawful basis to another document."
	case len(all) == 0:
		return "The notice does not say which lawful basis this has."
	}
	return "Lawful basis: " + strings.Join(all, ", or ") + ". The notice does not say which."
}

// answer prints the answer for one right, the provisions last.
func (p *page) answer(a explain.Answer) {
	p.line("")
	p.text("* ", "  ", a.Title+": "+a.State.Name(notice.English))
	p.text("  ", "  ", a.Headline)
	for _, part := range []struct {
		heading string
		lines   []explain.Line
	}{
		{"Why", a.Why}, {"What limits it", a.Limits}, {"What it turns on", a.Turns},
		{"What you can do to change this", a.Steps}, {"What to do next", a.Next},
	} {
		if len(part.lines) > 0 {
			p.line("  " + part.heading)
		}
		for _, l := range part.lines {
			p.text("    - ", "      ", l.Text)
		}
	}
	p.refusals(a.Refusals)
	if cites := provisions(a); len(cites) > 0 {
		p.line("  The law")
		p.text("    ", "    ", strings.Join(cites, "; "))
	}
}

// provisions returns each provision that the answer rests on, once.
func provisions(a explain.Answer) []string {
	var out []string
	for _, lines := range [][]explain.Line{a.Why, a.Limits, a.Turns, a.Steps, a.Next} {
		for _, l := range lines {
			if s := l.Cite.Short(); s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// refusals prints the exemptions that are not ruled out, each with its provision.
func (p *page) refusals(list []explain.Refusal) {
	for i, r := range list {
		if i == 0 {
			p.line("  When the council may refuse")
			p.text("    ", "    ", explain.OnRefusals(notice.English))
		}
		shown := ""
		if r.Status == rights.Met {
			shown = " This has been shown."
		}
		p.text("    - ", "      ", r.Text+shown+" ("+r.Cite.Short()+")")
	}
}
