// Package sheet writes tables for spreadsheets: as CSV, and as XLSX.
//
//	t := sheet.Table{Name: "Uses", Columns: []sheet.Column{{Title: "Use"}, {Title: "Kept"}},
//		Rows: [][]string{{"Parking permits", "=6 years"}}}
//	fmt.Printf("%q\n", t.CSV())
//
// Whatever a cell holds, no spreadsheet takes it for a formula: in CSV an apostrophe stands before what could be one,
// and in XLSX every cell is text that stands in the sheet itself. The same tables give the same bytes.
//
// A leaf: of ours it imports the errors of package privacy alone.
package sheet
