package render

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/sheet"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// gap is why a cell of a record is empty.
type gap string

const (
	gapUnsaid  gap = "unsaid"  // the notice does not say
	gapUnread  gap = "unread"  // nobody has read yet whether it does
	gapOutside gap = "outside" // no notice says such a thing: the officer has it elsewhere
)

// cell is what a record has in one of its columns. With neither words nor a gap the column does not arise.
type cell struct {
	words string
	gap   gap
}

// Record returns the record of processing activities that Article 30(1) of the UK GDPR and section 61 of the DPA 2018
// ask a controller for, as far as a notice can give it: the thirty columns of the regulator's template for controllers
// in their order, and a row for each purpose with its own basis. One column more says of each row what is left empty,
// and why: it is never put that there is none. What the people concerned have rights to is worked out as at a day. A
// nil notice has no rows.
func Record(n *notice.Notice, o Options) Table {
	r := newRenderer(n, &o)
	means := r.line(lineRecordMeans, "day", r.day())
	t := Table{About: r.about(means), Rows: sheet.Table{Name: r.line(lineRecord)}}
	r.top(&t.Page, r.line(lineRecordTitle, "council", r.council()), means)
	for _, c := range recordColumns {
		t.Rows.Columns = append(t.Rows.Columns, sheet.Column{Title: r.column(c.code), Wide: c.wide})
	}
	t.Rows.Columns = append(t.Rows.Columns, sheet.Column{Title: r.line(lineEmpty), Wide: 60})
	all := r.rows()
	for i := range all {
		t.Rows.Rows = append(t.Rows.Rows, all[i].row(&r))
	}
	t.Body = append(t.Body, r.recordPage(all)...)
	r.foot(&t.Page)
	return t
}

// recorded is a row of a record.
type recorded struct {
	a     *notice.Activity
	use   view.Node // what the purpose is called
	cells []cell    // one for each column of the template
}

// rows are the rows of the record, in the order of the notice.
func (r *renderer) rows() []recorded {
	var out []recorded
	assessed := rights.Assess(r.n, dayOf(r.o), nil)
	for i := range r.n.Activities {
		a := &r.n.Activities[i]
		for j := range a.Purposes {
			for _, g := range groundsOf(&assessed.Activities[i], a.Purposes[j].ID) {
				out = append(out, r.recorded(a, a.Purposes[j].ID, g))
			}
		}
	}
	return out
}

// groundsOf are the grounds that a purpose is in: two where it is under both sets of rules.
func groundsOf(a *rights.AssessedActivity, id notice.ID) []*rights.AssessedGround {
	var out []*rights.AssessedGround
	for i := range a.Grounds {
		for j := range a.Grounds[i].Purposes {
			if a.Grounds[i].Purposes[j].ID == id {
				out = append(out, &a.Grounds[i])
			}
		}
	}
	return out
}

func (r *renderer) column(code string) string { return r.voice.Of(&catalogue, &columnFamily, code, 0) }

func (r *renderer) why(g gap) string { return r.voice.Of(&catalogue, &gapFamily, string(g), 0) }

// recorded is the row of a purpose, as it is under the rules of a ground.
func (r *renderer) recorded(a *notice.Activity, id notice.ID, g *rights.AssessedGround) recorded {
	of := recording{renderer: r, a: a, g: g}
	for i := range g.Purposes {
		if g.Purposes[i].ID == id {
			of.p = &g.Purposes[i]
		}
	}
	activity := r.n.Resolve(a)
	of.said, of.w = activity.For(of.p), told.New(r.voice, r.n, a)
	of.w.Bare = true
	out := recorded{a: a, use: of.w.Use(of.p)}
	for _, c := range recordColumns {
		out.cells = append(out.cells, c.cell(&of))
	}
	return out
}

// row is the row as a spreadsheet has it, with what is left empty and why in a cell of its own.
func (one *recorded) row(r *renderer) []string {
	var out, empty []string
	for i, c := range one.cells {
		out = append(out, c.words)
		if c.words == "" && c.gap != "" {
			empty = append(empty, r.column(recordColumns[i].code)+": "+r.why(c.gap))
		}
	}
	return append(out, strings.Join(empty, "\n"))
}
