package render

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/sheet"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// Decisions returns what a notice leads to before anybody has said anything: for each service, for the uses that share
// a lawful basis, and for each right, the answer, why, what may narrow it, what it turns on, and the provisions, as at
// a day. It is for officers, to be printed and signed. A nil notice leads to nothing.
func Decisions(n *notice.Notice, o Options) Table {
	r := newRenderer(n, &o)
	means := r.line(lineDecisionsMean, "day", r.day())
	t := Table{About: r.about(means), Rows: sheet.Table{Name: r.line(lineDecisions)}}
	r.top(&t.Page, r.line(lineDecisionsTitle, "council", r.council()), means)
	for _, c := range decisionColumns {
		t.Rows.Columns = append(t.Rows.Columns, sheet.Column{Title: r.line(c.title), Wide: c.wide})
	}
	assessed := rights.Assess(r.n, dayOf(&o), nil)
	for i := range r.n.Activities {
		t.Body = append(t.Body, r.decided(&t, &r.n.Activities[i], &assessed.Activities[i]))
	}
	r.foot(&t.Page)
	return t
}

// decided adds the rows of a service, and returns what a page has of it.
func (r *renderer) decided(t *Table, a *notice.Activity, assessed *rights.AssessedActivity) view.Node {
	parts := []view.Part{view.Heading(r.o.level(1)).Of(told.Quoted(r.voice, r.n, a.Title))}
	for i := range assessed.Grounds {
		g := &assessed.Grounds[i]
		w := told.New(r.voice, r.n, a)
		w.Bare = true
		uses, basis := r.uses(&w, g), r.restsOn(&w, g)
		var rows view.Nodes
		for _, right := range privacy.Rights() {
			d := r.decision(g, right)
			t.Rows.Rows = append(t.Rows.Rows, []string{
				string(a.Title), lines(uses), basis, d.right, d.answer, d.headline, d.why, d.limits, d.refusals,
				d.turns,
				strings.Join(d.rests(r), "\n"),
			})
			rows = append(rows, d.row(r))
		}
		parts = append(parts, r.ground(uses, basis, rows))
	}
	return view.Section.Of(parts...)
}

// ground is the table of the uses that share a basis.
func (r *renderer) ground(uses view.Node, basis string, rows view.Nodes) view.Node {
	var caption view.Nodes
	for i, use := range split(lines(uses)) {
		if i > 0 {
			caption = append(caption, view.Words("; "))
		}
		caption = append(caption, view.Foreign(use))
	}
	var heads view.Nodes
	for _, h := range [][2]string{{r.line(lineRight), "pr-right"}, {r.line(lineAnswer), "pr-answer"},
		{r.line(lineBecause), ""}, {r.line(lineProvisions), "pr-rests"}} {
		heads = append(heads, view.Th.Of(view.OfColumn(), view.Class(h[1]), view.Words(h[0])))
	}
	return view.Div.Of(
		view.P.Of(view.Strong.Of(view.Words(r.line(lineBasis)+": ")), view.Words(strings.ReplaceAll(basis, "\n", " "))),
		view.Table.Of(view.Class("pr-answers"), view.Caption.Of(caption), view.Thead.Of(view.Tr.Of(heads)),
			view.Tbody.Of(rows)))
}

// uses are the names of the purposes that share a ground.
func (r *renderer) uses(w *told.Writer, g *rights.AssessedGround) view.Node {
	var items view.Nodes
	for i := range g.Purposes {
		items = append(items, view.Li.Of(w.Use(&g.Purposes[i])))
	}
	return view.Ul.Of(items)
}

// restsOn is the reason in law of a ground, in words and by its provisions.
func (r *renderer) restsOn(w *told.Writer, g *rights.AssessedGround) string {
	w.Begin(view.Div)
	w.RestsOn(g.Purposes, &g.Basis)
	out := lines(w.Take())
	if cites := r.cites(g.Basis); cites != "" {
		out += "\n" + cites
	}
	return out
}

// cites are the provisions of a basis: of alternatives, each.
func (r *renderer) cites(b notice.Basis) string {
	var out []string
	for _, all := range append([][]privacy.Basis{b.AllOf}, b.OneOf...) {
		for _, basis := range all {
			term := basis.Term()
			if cite := explain.CiteShort(r.voice, &term.Cite); cite != "" && !slices.Contains(out, cite) {
				out = append(out, cite)
			}
		}
	}
	return strings.Join(out, "; ")
}

// decision is the answer on a right in the cells of a row.
type decision struct {
	right, answer, headline, why, limits, refusals, turns string

	cites []privacy.Citation
}

// decision is the answer on a right for a ground.
func (r *renderer) decision(g *rights.AssessedGround, right privacy.Right) decision {
	e := explain.Explain(r.voice, g, right, dayOf(r.o))
	d := decision{right: e.Title, answer: e.State.Name(r.voice), headline: e.Headline}
	d.why, d.limits, d.turns = d.take(e.Why), d.take(e.Limits), d.take(e.Turns)
	first, _, _ := explain.PartRefusals(e.Refusals)
	refusals := make([]explain.Line, len(first))
	for i := range first {
		refusals[i] = first[i].Line
	}
	d.refusals = d.take(refusals)
	for i := range e.Reasons {
		if e.Reasons[i].Held == privacy.Yes {
			d.cite(e.Reasons[i].Cite)
		}
	}
	return d
}

// take is some lines as a cell, whose provisions the decision rests on.
func (d *decision) take(all []explain.Line) string {
	var out []string
	for i := range all {
		out = append(out, all[i].Text)
		d.cite(all[i].Cite)
	}
	return strings.Join(out, "\n")
}

func (d *decision) cite(c privacy.Citation) {
	if c != (privacy.Citation{}) && !slices.Contains(d.cites, c) {
		d.cites = append(d.cites, c)
	}
}

// rests are the provisions in words, each once.
func (d *decision) rests(r *renderer) []string {
	var out []string
	for i := range d.cites {
		if words := explain.CiteShort(r.voice, &d.cites[i]); !slices.Contains(out, words) {
			out = append(out, words)
		}
	}
	return out
}

// row is the decision as a row of a page.
func (d *decision) row(r *renderer) view.Node {
	why := view.Nodes{view.P.Of(view.Words(d.headline))}
	for _, part := range [][2]string{{"", d.why}, {r.line(lineNarrows), d.limits},
		{r.line(lineRefusals), d.refusals}, {r.line(lineTurns), d.turns}} {
		if part[1] == "" {
			continue
		}
		if part[0] != "" {
			why = append(why, view.P.Of(view.Strong.Of(view.Words(part[0]+":"))))
		}
		for _, line := range split(part[1]) {
			why = append(why, view.P.Of(view.Words(line)))
		}
	}
	var rests view.Nodes
	said := map[string]bool{}
	for i := range d.cites {
		words := explain.CiteShort(r.voice, &d.cites[i])
		if said[words] {
			continue
		}
		said[words] = true
		rests = append(rests, view.Li.Of(view.A.Of(view.Href(d.cites[i].URL()), view.Words(words))))
	}
	return view.Tr.Of(
		view.Th.Of(view.OfRow(), view.Class("pr-right"), view.Words(d.right)),
		view.Td.Of(view.Class("pr-answer"), view.Words(d.answer)),
		view.Td.Of(why), view.Td.Of(view.Class("pr-rests"), view.Ul.Of(rests)))
}

// split are the lines of a cell; none of one with nothing in it.
func split(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "\n")
}

// decisionColumns are the columns of the table of decisions.
var decisionColumns = []struct {
	title say.Word
	wide  int
}{
	{lineService, 24}, {lineUses, 36}, {lineBasis, 32}, {lineRight, 20}, {lineAnswer, 18}, {lineSentence, 36},
	{lineBecause, 48}, {lineNarrows, 48}, {lineRefusals, 48}, {lineTurns, 36}, {lineProvisions, 20},
}
