package widget

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawtest"
	"github.com/plainrights/plainrights/rights/letter"
)

// TestLawPeriodsOnScreens holds for which rights the ways to an answer count a time, and after which days they ask, to
// testdata/law/periods.tsv.
func TestLawPeriodsOnScreens(t *testing.T) {
	questioned := map[privacy.Right]bool{}
	cases := lawtest.Cases(t, "periods")
	for _, c := range cases {
		right := c.Right(t, "right")
		questioned[right] = questioned[right] || c["question"] != ""
	}
	for _, c := range cases {
		right := c.Right(t, "right")
		complaint := right == privacy.RightComplainController
		m := Model{offer: &Offer{AsAt: c.Day(t, "received")}, step: step{right: right, letter: letter.Late}}
		if got := m.began() == textComplained; got != complaint {
			t.Errorf("%v: whether the time begins with a complaint", c)
		}
		if got := m.asksDay(textQuestionAsked); got != questioned[right] {
			t.Errorf("%v: whether a question is asked after", c)
		}
		if c.Regime(t, "regime") != privacy.RegimeUKGDPR { // as uses of which nothing is known are taken
			continue
		}
		if got := m.untimed(right); got != (c["set-by"] == "" && !complaint) {
			t.Errorf("%v: whether there is no time", c)
		}
	}
}
