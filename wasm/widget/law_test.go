package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/lawtest"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
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
		m := Model{offer: &Offer{AsAt: c.Day(t, "received")}}
		m.right, m.letter = right, letter.Late
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

// TestLawOfNationsOnScreens holds the Acts that screens name to testdata/law/nations.tsv, and tests that each point of
// law that is told together with others has words.
func TestLawOfNationsOnScreens(t *testing.T) {
	acts := map[string]bool{}
	for _, c := range lawtest.Cases(t, "nations") {
		acts[c["records"]] = true
	}
	for _, c := range lawtest.Cases(t, "nations") {
		n := *noticetest.Council(t, "leeds")
		n.Nation = c.Nation(t, "nation")
		for who, dead := range map[Who]bool{letter.AboutDeceased: true, letter.AboutBusiness: false,
			letter.AboutMe: false} {
			m := Model{offer: &Offer{Notices: []*notice.Notice{&n}},
				step: step{council: n.ID, wish: notice.WishSee}, who: who}
			w := m.writer()
			w.asker()
			w.know(&n.Activities[0])
			said := text(view.Div.Of(w.Drop()))
			for _, year := range []string{"1990", "1993"} {
				if strings.Contains(said, year) != (dead && strings.HasSuffix(c["dead"], year)) {
					t.Errorf("%v, who %d: whether the law of %s is named: %s", c, who, year, said)
				}
			}
			for act := range acts {
				if strings.Contains(said, act) != (act == c["records"]) {
					t.Errorf("%v, who %d: whether the %s is named: %s", c, who, act, said)
				}
			}
		}
	}
	for _, right := range privacy.Rights() {
		for _, asker := range askers {
			for _, topic := range []rights.Topic{rights.TopicWanted, rights.TopicAsker} {
				for _, p := range rights.PointsOf(topic,
					&rights.Circumstances{Right: right, Asker: asker, Council: true}) {
					if int(p.Point) >= len(pointWords) || pointWords[p.Point] == 0 {
						t.Errorf("point %d has no words", p.Point)
					}
				}
			}
		}
	}
}
