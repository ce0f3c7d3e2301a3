package lawfulness_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
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

// A parish council's notice is checked purpose by purpose: what the law does not allow, and what turns on something that
// the notice does not say.
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
	for _, u := range lawfulness.UsesOf(n) {
		u.Use.Day = privacy.NewDate(2026, 11, 22)
		for _, f := range lawfulness.Check(u.Use) {
			if f.Status != lawfulness.Sound {
				fmt.Println(u.Activity, u.Purpose, f.Code, f.Status, f.TurnsOn, f.Cites[0].Provision)
			}
		}
	}
	// Output:
	// hall damage interest-necessary open [necessary] Art 6(1)(f)
	// hall damage interest-balance open [overridden] Art 6(1)(f)
	// hall damage lawful-basis open [necessary overridden] Art 6(1)
	// cameras crime policy-document open [policy-document to-competent-authority] Sch 1 para 10(2)
	// staff employment basis-in-law open [domestic-law] Art 6(3)
}
