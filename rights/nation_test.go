package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// A nation that nobody stated is not England: what turns on it is open, in a use made in Go and in a notice without
// one.
func TestForgottenNation(t *testing.T) {
	report := []privacy.DataKind{privacy.DataHearingReport}
	n := purposeOf(notice.ControllerCouncil, notice.PurposeSafeguarding, notice.RegimeUKGDPR)
	n.Nation = 0
	ground := Grounds(n, &n.Activities[0])[0].Facts(privacy.Date{})
	if ground.Nation() != 0 {
		t.Errorf("a notice without a nation is of %v", ground.Nation())
	}
	for nation, want := range map[privacy.Nation]Status{0: Possible, privacy.NationScotland: Possible,
		privacy.NationEngland: Unavailable, privacy.NationWales: Unavailable} {
		f := NewFacts(privacy.Date{}, Processing{Nation: nation, PublicAuthority: privacy.Yes, DataKinds: report})
		if got := EvaluateOne(f,
			privacy.RightAccess).Status(privacy.ExemptionSch4P6); (got == Unavailable) != (want == Unavailable) ||
			f.Nation() != nation {
			t.Errorf("of %v: a report for a children's hearing is %v, want %v", nation, got, want)
		}
	}
}

// A day that does not exist is no day to answer for: the law is that of LawAsAt, and the assessment says so.
func TestAssessOnNoSuchDay(t *testing.T) {
	none := privacy.Date{Year: 2018, Month: 2, Day: 30}
	n := purposeOf(notice.ControllerCouncil, notice.PurposePayments, notice.RegimeUKGDPR)
	a := Assess(n, none, nil)
	if f := NewFacts(none, Processing{}); a.AsAt != LawAsAt() || a.Activities[0].Grounds[0].Facts.AsAt() != LawAsAt() ||
		f.AsAt() != LawAsAt() {
		t.Errorf("answered for %v, %v and %v", a.AsAt, a.Activities[0].Grounds[0].Facts.AsAt(), f.AsAt())
	}
	if got := OnRefusal(privacy.RightAccess, 0, none); len(got) == 0 {
		t.Error("nothing is owed on a day that does not exist")
	}
}
