package render

import (
	"github.com/plainrights/plainrights/notice/sheet"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/wasm/view"
)

// Table is rows of cells, to be read as a page too. The zero Table has nothing in it.
type Table struct {
	Page
	// Rows are the rows as a spreadsheet has them, under their titles.
	Rows sheet.Table
	// About is what the rows are of: in XLSX a sheet of its own, as CSV has no place for it.
	About sheet.Table
}

// CSV returns the rows as comma-separated values, of which no cell is a formula: see sheet.Table.CSV.
func (t *Table) CSV() []byte { return t.Rows.CSV() }

// XLSX returns the rows, and what they are of, as a workbook. Its error is that of sheet.XLSX: of the code bad-value
// where a cell or the table has more than a sheet can hold.
func (t *Table) XLSX() ([]byte, error) { return sheet.XLSX(t.Rows, t.About) }

// dayOf is the day of the law that options mean.
func dayOf(o *Options) privacy.Date {
	if !o.Day.Valid() {
		return rights.LawAsAt()
	}
	return o.Day
}

// about is what a table is of: the notice, its state, and the law.
func (r *renderer) about(means string) sheet.Table {
	rows := [][]string{
		{r.line(lineAbout), means},
		{r.line(lineNotice), string(r.n.Title)},
		{r.line(lineWho), r.council()},
	}
	if hash, err := ContentHash(r.n); err == nil {
		rows = append(rows, []string{r.line(lineHash), hash})
	}
	rows = append(rows, []string{r.line(lineDay), dayOf(r.o).String()}, []string{r.line(lineLaw), LawHash()})
	return sheet.Table{
		Name: r.line(lineAbout), Rows: rows,
		Columns: []sheet.Column{{Title: r.line(lineWhat), Wide: 30}, {Title: r.line(lineValue), Wide: 80}},
	}
}

// top is the title of a page and what it is.
func (r *renderer) top(p *Page, title, means string) {
	p.Title, p.Lang = title, string(r.voice.Language())
	p.Body = view.Nodes{
		view.Heading(r.o.level(0)).Of(view.Words(title)),
		view.P.Of(view.Class("pr-means"), view.Words(means)),
	}
}

// foot is the place to sign, with what is signed, and what is to be known of the words.
func (r *renderer) foot(p *Page) {
	row := func(name, value, class string) view.Node {
		return view.Tr.Of(view.Th.Of(view.OfRow(), view.Words(name)), view.Td.Of(view.Class(class), view.Words(value)))
	}
	var rows view.Nodes
	for _, blank := range []string{r.line(lineBy), r.line(linePost), r.line(lineOn), r.line(lineSignature)} {
		rows = append(rows, row(blank, "", "pr-blank"))
	}
	if hash, err := ContentHash(r.n); err == nil {
		rows = append(rows, row(r.line(lineHash), hash, "pr-hash"))
	}
	rows = append(rows, row(r.line(lineDay), r.day(), ""), row(r.line(lineLaw), LawHash(), "pr-hash"))
	p.Body = append(p.Body, view.Section.Of(view.Class("pr-sign"),
		view.Heading(r.o.level(1)).Of(view.ID("pr-sign-title"), view.Words(r.line(lineSign))),
		view.Table.Of(view.LabelledBy("pr-sign-title"), view.Tbody.Of(rows))))
	if foot := r.unreviewed(); !foot.IsZero() {
		p.Body = append(p.Body, foot)
	}
}
