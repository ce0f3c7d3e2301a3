package sheet_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/notice/sheet"
	"github.com/plainrights/plainrights/notice/sheet/sheettest"
)

// TestLibreOffice has the real one open both forms: they have the same cells, and none of them is a formula.
func TestLibreOffice(t *testing.T) {
	table := sheet.Awkward()
	book, err := sheet.XLSX(table)
	if err != nil {
		t.Fatal(err)
	}
	fromCSV := sheettest.Opened(t, "csv", len(table.Columns), table.CSV())[0]
	fromXLSX := sheettest.Opened(t, "xlsx", len(table.Columns), book)[0]
	for i, row := range fromCSV {
		for j, cell := range row {
			if sheet.Harmless(cell) != cell {
				t.Errorf("CSV: %q could be a formula", cell)
			}
			if rest, ok := strings.CutPrefix(cell, "'"); ok && sheet.Harmless(rest) == cell {
				fromCSV[i][j] = rest
			}
		}
	}
	if diff := cmp.Diff(sheet.Cells(table), fromXLSX); diff != "" {
		t.Errorf("XLSX: %s", diff)
	}
	if diff := cmp.Diff(fromXLSX, fromCSV); diff != "" {
		t.Errorf("CSV: %s", diff)
	}
}
