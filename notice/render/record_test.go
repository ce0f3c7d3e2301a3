package render

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/sheet"
	"github.com/plainrights/plainrights/notice/sheet/sheettest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// TestColumnsAreTheRegulators has the thirty columns of the regulator's template in their order, and then the one that
// says what is left empty.
func TestColumnsAreTheRegulators(t *testing.T) {
	file, err := os.Open("testdata/columns.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	want, err := csv.NewReader(file).Read()
	if err != nil {
		t.Fatal(err)
	}
	record := Record(nil, Options{})
	var got []string
	for _, c := range record.Rows.Columns {
		got = append(got, c.Title)
	}
	if diff := cmp.Diff(append(want, "Left empty, and why"), got); diff != "" || len(want) != 30 {
		t.Errorf("%d columns: %s", len(want), diff)
	}
}

// at is the place of a column.
func at(t *testing.T, code string) int {
	t.Helper()
	i := slices.IndexFunc(recordColumns, func(c recordColumn) bool { return c.code == code })
	if i < 0 {
		t.Fatalf("no column %s", code)
	}
	return i
}

// TestRecordHasARowForEachPurpose, with its own basis, for every notice that there is; and what no notice can know is
// empty in each row and told as that.
func TestRecordHasARowForEachPurpose(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		record := Record(n, Options{})
		i := 0
		for j := range n.Activities {
			a := &n.Activities[j]
			for k := range a.Purposes {
				p := &a.Purposes[k]
				times := 1
				if p.Regime == notice.RegimeBoth {
					times = 2
				}
				for range times {
					row := record.Rows.Rows[i]
					i++
					if row[0] != string(a.Title) || p.Kind != notice.PurposeNotStated &&
						!strings.Contains(row[1], string(p.Title)) {
						t.Errorf("%s: row %d is of %q, %q", n.ID, i, row[0], row[1])
					}
					basisIs(t, n.ID, p, row)
					leftEmpty(t, n.ID, row)
				}
			}
		}
		if i != len(record.Rows.Rows) {
			t.Errorf("%s has %d rows and %d purposes", n.ID, len(record.Rows.Rows), i)
		}
	}
}

// basisIs holds the basis of a row to that of its purpose.
func basisIs(t *testing.T, id notice.ID, p *notice.Purpose, row []string) {
	t.Helper()
	if p.Regime == notice.RegimePart3 || p.Regime == notice.RegimeBoth {
		return
	}
	got := row[at(t, "basis")]
	for _, b := range slices.Concat(p.Basis.AllOf, slices.Concat(p.Basis.OneOf...)) {
		if term := b.Term(); !strings.Contains(got, term.Cite.Short()) {
			t.Errorf("%s: %s rests on %s, and the row has %q", id, p.ID, b, got)
		}
	}
	if p.Basis.Said == notice.NotStated && got != "" {
		t.Errorf("%s: %s states no basis, and the row has %q", id, p.ID, got)
	}
}

// leftEmpty holds what no notice can know to be empty and told, and every column to have words, or a reason why it has
// none, or not to arise.
func leftEmpty(t *testing.T, id notice.ID, row []string) {
	t.Helper()
	reasons := row[len(row)-1]
	for _, code := range []string{"dpia-required", "dpia-progress", "dpia-link", "breach", "breach-record"} {
		title := (&renderer{}).column(code)
		if row[at(t, code)] != "" || !strings.Contains(reasons, title+": no notice says this") {
			t.Errorf("%s: %s is %q, and left empty is\n%s", id, code, row[at(t, code)], reasons)
		}
	}
	for i, c := range recordColumns {
		told := strings.Contains("\n"+reasons, "\n"+(&renderer{}).column(c.code)+": ")
		if told && row[i] != "" {
			t.Errorf("%s: %s is %q and told as empty", id, c.code, row[i])
		}
		if word := strings.ToLower(strings.Trim(row[i], ". ")); word == "none" || word == "no" || word == "n/a" {
			t.Errorf("%s: %s says %q", id, c.code, row[i])
		}
	}
}

// TestSilenceIsNoNone tells apart what is not stated, not read, none and elsewhere, in the columns of statements.
func TestSilenceIsNoNone(t *testing.T) {
	for said, want := range map[notice.Said][2]string{
		notice.NotStated: {"", ": the notice does not say"},
		notice.NotRead:   {"", ": nobody has read this part"},
		notice.None:      {"The notice says there is none", ""},
		notice.Elsewhere: {"in another document", ""},
	} {
		n := notice.New("x", "X", notice.English, privacy.NationEngland, notice.Controller{ID: "c", Name: "C"})
		s := notice.Statement{Said: said}
		n.Common = notice.Statements{Security: notice.Security{Statement: s}, Retention: notice.Retention{Statement: s},
			Recipients: notice.Recipients{Statement: s}, Transfers: notice.Transfers{Statement: s},
			Storage: notice.Storage{Statement: s}, Automated: notice.Automated{Statement: s},
			Origins: notice.Origins{Statement: s}}
		n.Add(notice.Activity{ID: "a", Title: "A", Purposes: []notice.Purpose{{ID: "p", Title: "P"}}})
		record := Record(n, Options{})
		row := record.Rows.Rows[0]
		for _, code := range []string{"security", "retention", "recipients", "countries", "location", "automated",
			"source"} {
			is, title := row[at(t, code)], (&renderer{}).column(code)
			switch {
			case want[0] == "" && (is != "" || !strings.Contains(row[len(row)-1], title+want[1])):
				t.Errorf("%s, %s: %q; left empty is\n%s", said, code, is, row[len(row)-1])
			case want[0] != "" && (is == "" || strings.Contains(row[len(row)-1], title+": ")):
				t.Errorf("%s, %s: %q; left empty is\n%s", said, code, is, row[len(row)-1])
			}
		}
	}
}

// TestRecordPageHasEveryCell finds on the page what the row has.
func TestRecordPageHasEveryCell(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		record := Record(sampled(n, 3), Options{})
		text := strings.Join(strings.Fields(record.Text()), " ")
		for _, row := range record.Rows.Rows {
			for i, c := range row[:len(recordColumns)] {
				for _, line := range split(c) {
					if !strings.Contains(text, strings.Join(strings.Fields(line), " ")) {
						t.Errorf("%s: the page lacks %s: %q", n.ID, recordColumns[i].code, line)
					}
				}
			}
		}
	}
}

// TestDecisionsAreTheEngines holds each row to what the engine says of the use and the right.
func TestDecisionsAreTheEngines(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		for _, day := range []privacy.Date{{}, privacy.NewDate(2026, 6, 18)} {
			decided := Decisions(n, Options{Day: day})
			assessed := rights.Assess(n, day, nil)
			i := 0
			for j := range assessed.Activities {
				a := &assessed.Activities[j]
				for k := range a.Grounds {
					for _, right := range privacy.Rights() {
						row := decided.Rows.Rows[i]
						i++
						state := explain.StateOf(&a.Grounds[k], a.Grounds[k].Decisions.For(right)).Name(say.Voice{})
						title := explain.Called(say.Voice{}, a.Grounds[k].Spoken, explain.Title(say.Voice{}, right))
						if row[0] != string(a.Title) || row[3] != title || row[4] != state {
							t.Fatalf("%s %s: row %d is %q, want %s", n.ID, day, i, row[:5], state)
						}
						if row[5] == "" || row[len(row)-1] == "" {
							t.Errorf("%s: row %d has no sentence or rests on nothing: %q", n.ID, i, row)
						}
					}
				}
			}
			if i != len(decided.Rows.Rows) {
				t.Errorf("%s: %d rows, want %d", n.ID, len(decided.Rows.Rows), i)
			}
		}
	}
}

// TestLibreOffice has the real one open a council's record and its decisions: both forms have the cells of the table,
// and none is a formula.
func TestLibreOffice(t *testing.T) {
	n := noticetest.Council(t, "peterborough")
	record, decisions := Record(n, Options{}), Decisions(sampled(n, 2), Options{Voice: say.Must(notice.Welsh)})
	tables := []*Table{&record, &decisions}
	var books, values [][]byte
	for _, table := range tables {
		book, err := table.XLSX()
		if err != nil {
			t.Fatal(err)
		}
		books, values = append(books, book), append(values, table.CSV())
	}
	wide := len(record.Rows.Columns) // which is more than the decisions have
	fromXLSX := sheettest.Opened(t, "xlsx", wide, books...)
	fromCSV := sheettest.Opened(t, "csv", wide, values...)
	for i, table := range tables {
		if len(fromXLSX[i]) != len(table.Rows.Rows)+1 || len(fromCSV[i]) != len(fromXLSX[i]) {
			t.Errorf("%d and %d rows, want %d", len(fromXLSX[i]), len(fromCSV[i]), len(table.Rows.Rows)+1)
			continue
		}
		for j, row := range table.Rows.Rows {
			got := fromCSV[i][j+1]
			for k, cell := range got {
				if rest, ok := strings.CutPrefix(cell, "'"); ok && sheet.Harmless(rest) == cell {
					got[k] = rest
				}
			}
			row = append(slices.Clip(row), make([]string, wide-len(row))...)
			if diff := cmp.Diff(row, fromXLSX[i][j+1]); diff != "" {
				t.Fatalf("XLSX, row %d: %.1000s", j, diff)
			}
			if diff := cmp.Diff(row, got); diff != "" {
				t.Fatalf("CSV, row %d: %.1000s", j, diff)
			}
		}
	}
}
