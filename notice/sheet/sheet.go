package sheet

import "strings"

// Table is rows of cells under titles. The zero Table is one with nothing in it.
type Table struct {
	Name    string     // what it is called: in XLSX the name of its sheet, which is cut where it is too long for one
	Columns []Column   // the columns, in order
	Rows    [][]string // the cells of each row; those that are missing at its end are empty
}

// Column is a column of a table.
type Column struct {
	Title string // what stands at its top
	Wide  int    // how many letters a line of it shows; 0: as many as is usual
}

// marks are what a spreadsheet may take for the beginning of a formula: each sign, its full-width form, and the
// characters that are passed over before one.
var marks = []string{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}

// risky reports whether a spreadsheet may take a cell for a formula.
func risky(cell string) bool {
	for _, mark := range marks {
		if strings.HasPrefix(cell, mark) {
			return true
		}
	}
	return false
}

// Harmless returns a cell as CSV has it: with an apostrophe before what a spreadsheet may take for a formula, which
// whoever reads the file again takes off.
func Harmless(cell string) string {
	if risky(cell) {
		return "'" + cell
	}
	return cell
}

// CSV writes the table as comma-separated values, the titles first: every cell quoted and Harmless, in UTF-8 with a
// byte order mark, each row ending in a carriage return and a line feed. A line within a cell ends in a line feed.
func (t *Table) CSV() []byte {
	var out strings.Builder
	out.WriteString("\ufeff")
	t.each(func(row []string) {
		for i, cell := range row {
			if i > 0 {
				out.WriteByte(',')
			}
			out.WriteString(`"` + strings.ReplaceAll(Harmless(text(cell)), `"`, `""`) + `"`)
		}
		out.WriteString("\r\n")
	})
	return []byte(out.String())
}

// each calls a function with the titles and then with each row, as many cells long as there are columns.
func (t *Table) each(do func(row []string)) {
	row := make([]string, len(t.Columns))
	for i := range t.Columns {
		row[i] = t.Columns[i].Title
	}
	do(row)
	for _, cells := range t.Rows {
		clear(row)
		copy(row, cells)
		do(row)
	}
}

// text is a cell as both forms have it: lines end in a line feed, and a character that XML may not hold is U+FFFD.
func text(cell string) string {
	cell = strings.ReplaceAll(strings.ReplaceAll(cell, "\r\n", "\n"), "\r", "\n")
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r == 0xfffe || r == 0xffff {
			return '\ufffd'
		}
		return r
	}, cell)
}
