package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

// Awkward and Cells are for the tests of this folder that are outside of the package.
var (
	Awkward = awkward
	Cells   = cells
)

// awkward is a table whose cells are all that a spreadsheet may take for something else.
func awkward() Table {
	return Table{
		Name:    "Uses [of] data: all/some?",
		Columns: []Column{{Title: "Cell"}, {Title: "=1+1", Wide: 40}, {Title: "Note"}},
		Rows: [][]string{
			{`=HYPERLINK("https://evil.example")`, "+44 113 222 4444", "-1"},
			{"@SUM(A1)", "\ttab", "＝1+1"},
			{"＋1", "－1", "＠x"},
			{"two\nlines", "\nfirst line empty", "a, b; \"c\" & <d> 'e'"},
			{"_x0041_ stands as it is", "0123", "1/2"},
			{"2026-11-30", "1e5", "TRUE"},
			{"Cymraeg: ŵ ŷ â, “dyfynnod”, 😀", "  spaces  kept  ", "'quoted"},
			{"", "after an empty one", ""},
			{"a short row"},
		},
	}
}

// cells are the cells of a table as both forms have them.
func cells(t Table) (out [][]string) {
	t.each(func(row []string) { out = append(out, append([]string(nil), row...)) })
	return out
}

func TestCSV(t *testing.T) {
	table := awkward()
	data := table.CSV()
	if !bytes.HasPrefix(data, []byte("\xef\xbb\xbf\"Cell\",\"'=1+1\"")) {
		t.Errorf("begins with %q", data[:20])
	}
	if lines := bytes.Count(data, []byte("\r\n")); lines != len(table.Rows)+1 {
		t.Errorf("%d rows end in a return and a line feed", lines)
	}
	for _, line := range strings.Split(strings.TrimSuffix(string(data[3:]), "\r\n"), "\r\n") {
		if !strings.HasPrefix(line, `"`) || !strings.HasSuffix(line, `"`) {
			t.Errorf("not quoted: %s", line)
		}
	}
	got, err := csv.NewReader(bytes.NewReader(data[3:])).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range got {
		for i, cell := range row {
			if risky(cell) {
				t.Errorf("%q could be a formula", cell)
			}
			if rest, ok := strings.CutPrefix(cell, "'"); ok && risky(rest) {
				row[i] = rest
			}
		}
	}
	if diff := cmp.Diff(cells(table), got); diff != "" {
		t.Error(diff)
	}
}

// TestXLSXIsWellFormed reads every file of a workbook as XML, and finds in none of them a formula.
func TestXLSXIsWellFormed(t *testing.T) {
	book, err := XLSX(awkward(), awkward(), Table{})
	if err != nil {
		t.Fatal(err)
	}
	again, err := XLSX(awkward(), awkward(), Table{})
	if err != nil || !bytes.Equal(book, again) {
		t.Error("the same tables give other bytes", err)
	}
	for name, data := range unzipped(t, book) {
		d := xml.NewDecoder(strings.NewReader(data))
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if start, ok := token.(xml.StartElement); ok && start.Name.Local == "f" {
				t.Errorf("%s has a formula", name)
			}
		}
	}
	if first := unzipped(t, book)["xl/worksheets/sheet1.xml"]; !strings.Contains(first, ">_x005F_x0041_ stands") {
		t.Error("what looks like the code of a character is read as one")
	}
	names := unzipped(t, book)["xl/workbook.xml"]
	for _, want := range []string{`"Uses  of  data  all some"`, `"Uses  of  data  all some 2"`, `"3"`} {
		if !strings.Contains(names, "name="+want) {
			t.Errorf("no sheet %s in %s", want, names)
		}
	}
}

func unzipped(t *testing.T, book []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(data)
	}
	return out
}

// TestTooMuch cuts nothing off: what a sheet cannot hold is an error that says where.
func TestTooMuch(t *testing.T) {
	long := Table{Name: "Uses", Columns: []Column{{Title: "Use"}, {Title: "Kept"}},
		Rows: [][]string{{"a", strings.Repeat("x", mostCell)}, {"b", strings.Repeat("😀", mostCell/2+1)}}}
	_, err := XLSX(long)
	var wrong *privacy.Error
	if !errors.As(err, &wrong) || wrong.Code != privacy.ErrorBadValue || wrong.At != "sheet: Uses B3" {
		t.Errorf("%v", err)
	}
	long.Rows = long.Rows[:1]
	if _, err := XLSX(long); err != nil {
		t.Errorf("a cell that just fits: %v", err)
	}
	long.Rows = make([][]string, mostRows)
	if _, err := XLSX(long); !errors.As(err, &wrong) || wrong.At != "sheet: Uses" {
		t.Errorf("%v", err)
	}
	if _, err := XLSX(); !errors.As(err, &wrong) || wrong.Code != privacy.ErrorMissing {
		t.Errorf("%v", err)
	}
}

// TestRowsShow makes a row as high as its longest cell, and no higher than a sheet can have.
func TestRowsShow(t *testing.T) {
	table := Table{Columns: []Column{{Wide: 12}, {Wide: 100}}}
	for want, row := range map[int][]string{
		17: {"short", ""}, 47: {"a\nb\nc", "short"}, 62: {strings.Repeat("x", 35), "y"},
		409: {strings.Repeat("x\n", 500)},
	} {
		if got := table.height(row); got != want {
			t.Errorf("%q: %d, want %d", row, got, want)
		}
	}
}

func TestColumnNames(t *testing.T) {
	for i, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"} {
		if got := columnName(i); got != want {
			t.Errorf("%d: %s, want %s", i, got, want)
		}
	}
}

// TestNamesAreCut gives each sheet a name of its own of at most 31 letters.
func TestNamesAreCut(t *testing.T) {
	long := strings.Repeat("ŵ", 40)
	got := named([]Table{{Name: long}, {Name: strings.ToUpper(long)}, {Name: "'quoted'"}})
	want := []string{strings.Repeat("ŵ", 31), strings.Repeat("Ŵ", 29) + " 2", "quoted"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
