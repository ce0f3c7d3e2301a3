package sheet_test

import (
	"fmt"
	"log"

	"github.com/plainrights/plainrights/notice/sheet"
)

func Example() {
	t := sheet.Table{Name: "Uses", Columns: []sheet.Column{{Title: "Use"}, {Title: "Kept"}},
		Rows: [][]string{{"Parking permits", "=6 years"}}}
	fmt.Printf("%q\n", t.CSV())
	// Output: "\ufeff\"Use\",\"Kept\"\r\n\"Parking permits\",\"'=6 years\"\r\n"
}

func ExampleXLSX() {
	uses := sheet.Table{Name: "Uses", Columns: []sheet.Column{{Title: "Use"}}, Rows: [][]string{{"Parking permits"}}}
	book, err := sheet.XLSX(uses)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s\n", book[:2])
	// Output: PK
}

func ExampleHarmless() {
	fmt.Println(sheet.Harmless("@home"), sheet.Harmless("at home"))
	// Output: '@home at home
}
