package sheet

import (
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLibreOffice has the real one open both forms: they have the same cells, and none of them is a formula.
func TestLibreOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	switch {
	case err != nil && os.Getenv("CI") != "":
		t.Fatal("no LibreOffice where CI is set; install libreoffice-calc-nogui")
	case err != nil:
		t.Skip("no LibreOffice: install libreoffice-calc-nogui to try it")
	case testing.Short():
		t.Skip("takes some seconds")
	}
	table := awkward()
	book, err := XLSX(table)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	opened := func(name string, data []byte, how ...string) [][]string {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
		command := exec.Command(office, append(how, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"),
			"--headless", "--convert-to", "fods", "--outdir", filepath.Join(dir, "out"), filepath.Join(dir, name))...)
		if out, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		flat, err := os.ReadFile(filepath.Join(dir, "out", strings.TrimSuffix(name, filepath.Ext(name))+".fods"))
		if err != nil {
			t.Fatal(err)
		}
		return flatCells(t, flat, len(table.Columns))
	}
	// A comma, the quote, UTF-8, from the first line, what is quoted is text.
	fromCSV := opened("table.csv", table.CSV(), "--infilter=CSV:44,34,76,1,,0,true,false")
	fromXLSX := opened("book.xlsx", book)
	for i, row := range fromCSV {
		for j, cell := range row {
			if risky(cell) {
				t.Errorf("CSV: %q could be a formula", cell)
			}
			if rest, ok := strings.CutPrefix(cell, "'"); ok && risky(rest) {
				fromCSV[i][j] = rest
			}
		}
	}
	if diff := cmp.Diff(cells(table), fromXLSX); diff != "" {
		t.Errorf("XLSX: %s", diff)
	}
	if diff := cmp.Diff(fromXLSX, fromCSV); diff != "" {
		t.Errorf("CSV: %s", diff)
	}
}

// flatCells reads the cells of the first sheet of a flat OpenDocument file, so many to a row. A formula in it fails the
// test, and so does a cell that is no text.
func flatCells(t *testing.T, flat []byte, wide int) (out [][]string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(string(flat)))
	var row []string
	var cell *strings.Builder
	times, paragraphs, within := 1, 0, false
	for {
		token, err := d.Token()
		if err != nil {
			t.Fatal("no end of the table: ", err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			switch x.Name.Local {
			case "table-row":
				row = nil
			case "table-cell":
				cell, times, paragraphs = &strings.Builder{}, number(attribute(x, "number-columns-repeated")), 0
				if f := attribute(x, "formula"); f != "" {
					t.Errorf("a formula: %s", f)
				}
				if is := attribute(x, "value-type"); is != "" && is != "string" {
					t.Errorf("no text but %s: %s", is, attribute(x, "value"))
				}
			case "p":
				within = true
				if paragraphs++; cell != nil && paragraphs > 1 {
					cell.WriteByte('\n')
				}
			case "s":
				cell.WriteString(strings.Repeat(" ", number(attribute(x, "c"))))
			case "tab":
				cell.WriteByte('\t')
			case "line-break":
				cell.WriteByte('\n')
			}
		case xml.CharData:
			if cell != nil && within {
				cell.Write(x)
			}
		case xml.EndElement:
			switch x.Name.Local {
			case "p":
				within = false
			case "table-cell":
				for range min(times, wide-len(row)) {
					row = append(row, cell.String())
				}
				cell = nil
			case "table-row":
				if strings.Join(row, "") != "" {
					out = append(out, row)
				}
			case "table":
				return out
			}
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// number is how often something is repeated: once where nothing says.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 1
	}
	return n
}
