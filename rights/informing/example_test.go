package informing_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/informing"
)

// What a notice must tell those whose data it uses, and does not.
func Example() {
	file, err := os.Open("../../testdata/authors/parish/notice.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer file.Close()
	n, err := notice.Decode(file)
	if err != nil {
		fmt.Println(err)
		return
	}
	a := &n.Activities[0]
	for _, route := range informing.Routes(n, a) {
		for _, f := range informing.Check(n, a, &a.Purposes[0], route, privacy.NewDate(2026, 11, 22)) {
			if f.Required == privacy.Yes {
				fmt.Println(route, f.ID, f.Code, f.Told, f.Cite.Short())
			}
		}
	}
	// Output:
	// from-person pn1 controller yes Art 13(1)(a)
	// from-person pn3 purposes yes Art 13(1)(c)
	// from-person pn3-basis basis yes Art 13(1)(c)
	// from-person pn6 recipients yes Art 13(1)(e)
	// from-person pn8 retention yes Art 13(2)(a)
	// from-person pn9 rights no Art 13(2)(b)
	// from-person pn10 withdrawing-consent yes Art 13(2)(c)
	// from-person pn11 complaint-to-controller yes Art 13(2)(ca)
	// from-person pn12 complaint-to-regulator yes Art 13(2)(d)
	// from-person pn13 requirement yes Art 13(2)(e)
	// from-person pn17 objecting-apart unknown Art 21(4)
	// from-person pn18 in-time unknown Art 13(1)
}
