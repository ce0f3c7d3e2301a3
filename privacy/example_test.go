package privacy_test

import (
	"fmt"

	"github.com/plainrights/plainrights/privacy"
)

// A code is read, told in words with its provision, and asked whether it was law on a day.
func Example() {
	var basis privacy.Basis
	if err := basis.UnmarshalText([]byte("recognised-legitimate-interests")); err != nil {
		fmt.Println(err)
		return
	}
	term := basis.Term()
	fmt.Println(term.Name, "-", term.Cite.Short())
	for _, day := range []privacy.Date{privacy.NewDate(2026, 2, 4), privacy.NewDate(2026, 2, 5)} {
		fmt.Println(day, term.Force.Contains(day))
	}
	fmt.Println(basis.UnmarshalText([]byte("recognized-legitimate-interests")))
	// Output:
	// Recognised legitimate interests - Art 6(1)(ea)
	// 2026-02-04 false
	// 2026-02-05 true
	// not a valid lawful basis: "recognized-legitimate-interests"
}
