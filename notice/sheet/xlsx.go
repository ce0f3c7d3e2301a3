package sheet

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/plainrights/plainrights/privacy"
)

// What a sheet holds at most, as Excel has it.
const (
	mostCell = 32767   // units of UTF-16 in a cell
	mostRows = 1048576 // rows, the titles among them
	mostName = 31      // letters in the name of a sheet
)

// The styles of cells, by their places in the list that styles has.
const (
	styleCell  = 1 // text at the top of its cell, in several lines where it needs them
	styleTitle = 2
	styleRisky = 3 // the same, for what would be a formula if somebody typed it
)

// XLSX writes tables as a workbook, a sheet each. Each cell is text in its place and is never a formula. The error is a
// *privacy.Error of the code bad-value for a cell that has more text, or a table that has more rows, than a sheet can
// hold: nothing is cut off; and of the code missing where there is no table.
func XLSX(tables ...Table) ([]byte, error) {
	if len(tables) == 0 {
		return nil, &privacy.Error{Code: privacy.ErrorMissing, At: "sheet: tables", Do: "give a table"}
	}
	names := named(tables)
	files := [][2]string{
		{"[Content_Types].xml", contentTypes(len(tables))}, {"_rels/.rels", rels}, {"xl/workbook.xml", workbook(names)},
		{"xl/_rels/workbook.xml.rels", workbookRels(len(tables))}, {"xl/styles.xml", styles},
	}
	for i := range tables {
		sheet, err := tables[i].sheet()
		if err != nil {
			return nil, err
		}
		files = append(files, [2]string{fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), sheet})
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, f := range files {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f[0], Method: zip.Deflate}) // of no time, so the same each time
		if err != nil {
			return nil, err
		}
		if _, err := w.Write([]byte(head + f[1])); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// named are the names of the sheets: without the characters that such a name cannot have, cut to its length, and no two
// the same.
func named(tables []Table) []string {
	var out []string
	taken := map[string]bool{}
	for i := range tables {
		name := strings.Trim(strings.Map(func(r rune) rune {
			if strings.ContainsRune(`[]:*?/\`, r) || r < ' ' {
				return ' '
			}
			return r
		}, text(tables[i].Name)), " '")
		if name == "" {
			name = strconv.Itoa(i + 1)
		}
		name = cut(name, "")
		for n := 2; taken[strings.ToLower(name)]; n++ {
			name = cut(name, " "+strconv.Itoa(n))
		}
		taken[strings.ToLower(name)] = true
		out = append(out, name)
	}
	return out
}

// cut is a name and what ends it, no longer than such a name may be.
func cut(name, end string) string {
	runes := []rune(name)
	for len(utf16.Encode(runes))+len(end) > mostName {
		runes = runes[:len(runes)-1]
	}
	return string(runes) + end
}

// sheet is the table as a worksheet.
func (t *Table) sheet() (string, error) {
	if len(t.Rows)+1 > mostRows {
		return "", tooMuch(t.Name, fmt.Sprintf("at most %d rows", mostRows-1))
	}
	var out strings.Builder
	out.WriteString(`<worksheet xmlns="` + spreadsheet +
		`"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">` +
		`<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`)
	if len(t.Columns) > 0 {
		out.WriteString("<cols>")
		for i, c := range t.Columns {
			fmt.Fprintf(&out, `<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, c.wide())
		}
		out.WriteString("</cols>")
	}
	out.WriteString("<sheetData>")
	var err error
	n := 0
	t.each(func(row []string) {
		n++
		fmt.Fprintf(&out, `<row r="%d" ht="%d" customHeight="1">`, n, t.height(row))
		for i, cell := range row {
			place := columnName(i) + strconv.Itoa(n)
			if cell = text(cell); len(utf16.Encode([]rune(cell))) > mostCell && err == nil {
				err = tooMuch(t.Name+" "+place, fmt.Sprintf("at most %d letters in a cell", mostCell))
			}
			out.WriteString(cellXML(place, cell, n == 1))
		}
		out.WriteString("</row>")
	})
	out.WriteString(`</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`)
	return out.String(), err
}

// wide is how many letters a line of the column shows.
func (c *Column) wide() int {
	if c.Wide <= 0 {
		return 24
	}
	return min(c.Wide, 255)
}

// height is how high a row is, in points, so that each of its cells shows, up to what a sheet can have: a program that
// opens the file need not measure it, and not every one does.
func (t *Table) height(row []string) int {
	const line, most = 15, 409
	lines := 1
	for i, cell := range row {
		n := 0
		for _, words := range strings.Split(text(cell), "\n") {
			n += 1 + utf8.RuneCountInString(words)/max(t.Columns[i].wide()-2, 1)
		}
		lines = max(lines, n)
	}
	return min(lines*line+2, most)
}

func tooMuch(at, want string) error {
	return &privacy.Error{Code: privacy.ErrorBadValue, At: "sheet: " + at, Want: []string{want},
		Do: "write CSV or HTML, which hold more"}
}

// cellXML is a cell of a worksheet. One without text has none, so that it is empty to whoever counts.
func cellXML(place, cell string, title bool) string {
	style := styleCell
	switch {
	case title:
		style = styleTitle
	case risky(cell):
		style = styleRisky
	}
	if cell == "" {
		return fmt.Sprintf(`<c r="%s" s="%d"/>`, place, style)
	}
	return fmt.Sprintf(`<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, place, style,
		escape(cell))
}

// columnName is the name of a column, counted from nought: A, B, …, Z, AA.
func columnName(i int) string {
	name := ""
	for i++; i > 0; i = (i - 1) / 26 {
		name = string(rune('A'+(i-1)%26)) + name
	}
	return name
}

// escape is text as XML has it. What a spreadsheet reads as the code of a character, as "_x0041_", has its first stroke
// written as such a code, so that it is read as it stands.
func escape(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '&':
			out.WriteString("&amp;")
		case c == '<':
			out.WriteString("&lt;")
		case c == '>':
			out.WriteString("&gt;")
		case c == '"':
			out.WriteString("&quot;")
		case c == '_' && isCode(s[i:]):
			out.WriteString("_x005F_")
		default:
			out.WriteByte(c)
		}
	}
	return out.String()
}

// isCode reports whether a text begins as the code of a character does: "_x", four hexadecimal digits and "_".
func isCode(s string) bool {
	return len(s) >= 7 && s[1] == 'x' && s[6] == '_' && strings.Trim(s[2:6], "0123456789abcdefABCDEF") == ""
}
