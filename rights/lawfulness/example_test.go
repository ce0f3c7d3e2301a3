package lawfulness_test

import (
	"fmt"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawfulness"
)

// A council relies on recognised legitimate interests for safeguarding, and does not say whether the use is
// one of its tasks.
func ExampleCheck() {
	for _, f := range lawfulness.Check(lawfulness.Use{
		Body:            lawfulness.PublicAuthority,
		Bases:           []privacy.Basis{privacy.BasisRecognisedLegitimateInterests},
		Interests:       []privacy.RecognisedInterest{privacy.RecognisedP6},
		SolelyAutomated: privacy.No,
	}) {
		fmt.Println(f.Code, f.Status, f.TurnsOn)
	}
	// Output:
	// basis-in-force sound []
	// authority-bar open [tasks]
	// recognised-interest sound []
	// automated-decision sound []
	// lawful-basis open [tasks]
}
