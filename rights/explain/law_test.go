package explain

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/lawtest"
)

// under is a use under a regime, as the law is on a day.
func under(regime privacy.Regime, on privacy.Date, facts ...privacy.Fact) *rights.AssessedGround {
	p := rights.Processing{
		Regime:          regime,
		Bases:           []privacy.Basis{privacy.BasisPublicTask},
		PublicAuthority: privacy.Yes,
		DirectMarketing: privacy.No,
	}
	if regime == privacy.RegimePart3 {
		p = rights.Processing{Regime: regime, Bases: []privacy.Basis{}}
	}
	f := rights.NewFacts(on, p)
	for _, fact := range facts {
		f.Set(fact, privacy.Yes)
	}
	return &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
}

// says reports whether some line begins with a phrase, to its first slot or end.
func says(lines []Line, p say.Word) bool {
	for i := range lines {
		if lines[i].Text == say.Must(notice.English).Text(&catalogue, p) {
			return true
		}
	}
	return false
}

// TestLawPeriodsInWords holds when it is said that an answer is due within a month to testdata/law/periods.tsv.
func TestLawPeriodsInWords(t *testing.T) {
	for _, c := range lawtest.Cases(t, "periods") {
		a := Explain(say.Voice{}, under(c.Regime(t, "regime"), c.Day(t, "received")), c.Right(t, "right"),
			privacy.Date{})
		if got := says(a.Next, phraseMonth); got != (c["set-by"] != "") {
			t.Errorf("%v: a month: %v: %v", c, got, a.Next)
		}
	}
}

// TestLawReceiptsInWords holds when it is said that a complaint is to be acknowledged to testdata/law/receipts.tsv.
func TestLawReceiptsInWords(t *testing.T) {
	for _, c := range lawtest.Cases(t, "receipts") {
		a := Explain(say.Voice{}, under(privacy.RegimeUKGDPR, c.Day(t, "received")), c.Right(t, "right"),
			privacy.Date{})
		if got := says(a.Next, phraseThirtyDays); got != (c["days"] != "") {
			t.Errorf("%v: thirty days: %v: %v", c, got, a.Next)
		}
	}
}

// TestLawOfNationsInWords holds what is said of the records of somebody who has died to testdata/law/nations.tsv.
func TestLawOfNationsInWords(t *testing.T) {
	for _, c := range lawtest.Cases(t, "nations") {
		p := rights.Processing{
			Nation:          c.Nation(t, "nation"),
			Bases:           []privacy.Basis{privacy.BasisPublicTask},
			PublicAuthority: privacy.Yes,
		}
		f := rights.NewFacts(rights.LawAsAt(), p)
		f.Set(privacy.FactPersonDeceased, privacy.Yes)
		a := Explain(say.Voice{}, &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}, privacy.RightAccess,
			privacy.Date{})
		for column, p := range map[string]say.Word{"records": phraseDiedNext, "dead": phraseDiedHealth} {
			found := false
			for i := range a.Next {
				if l := &a.Next[i]; l.Text == say.Must(notice.English).Text(&catalogue, p) {
					found = l.Cite.Instrument.Term().Name == c[column]
				}
			}
			if !found {
				t.Errorf("%v: %v", c, a.Next)
			}
		}
	}
}
