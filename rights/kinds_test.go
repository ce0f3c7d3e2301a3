package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// A notice that says nothing of the kinds of data rules out no exemption of Schedules 3 and 4 that its purpose makes
// likely, and rules out the others; one that states kinds means them.
func TestKindsThatAPurposeMayHold(t *testing.T) {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
	for _, c := range []struct {
		kind notice.PurposeKind
		said []privacy.DataKind
		e    privacy.Exemption
		want Status
	}{
		{notice.PurposeSocialCare, nil, privacy.ExemptionSch3P11, Possible},
		{notice.PurposeSocialCare, nil, privacy.ExemptionSch4P3, Possible},
		{notice.PurposeSafeguarding, nil, privacy.ExemptionSch3P21, Possible},
		{notice.PurposeSocialCare, nil, privacy.ExemptionSch4P2, Unavailable},
		{notice.PurposeSocialCare, []privacy.DataKind{privacy.DataHealth}, privacy.ExemptionSch3P11, Unavailable},
		{notice.PurposeEducation, nil, privacy.ExemptionSch3P19, Possible},
		{notice.PurposePublicHealth, nil, privacy.ExemptionSch3P5, Possible},
		{notice.PurposePublicHealth, nil, privacy.ExemptionSch3P11, Unavailable},
		{notice.PurposeSurveillance, nil, privacy.ExemptionSch3P5, Unavailable},
	} {
		a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: c.kind, DataKinds: c.said,
			Basis: notice.Basis{Statement: notice.Statement{Said: notice.Stated}, AllOf: []privacy.Basis{privacy.BasisPublicTask}}}}}
		d := EvaluateOne(Grounds(n, a)[0].Facts(LawAsAt()), privacy.RightAccess)
		if got := d.Finding(c.e).Status; got != c.want {
			t.Errorf("%s, kinds %v: %v is %v, want %v", c.kind, c.said, c.e, got, c.want)
		}
		if d.Verdict != Applies {
			t.Errorf("%s, kinds %v: access %v", c.kind, c.said, d.Verdict)
		}
	}
}

// The file of a social service of a real notice may be kept back for serious harm.
func TestSocialCareOfALeicesterNotice(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	for _, a := range Assess(n, LawAsAt(), nil).Activities {
		if a.ID != "social-care" {
			continue
		}
		for i := range a.Grounds {
			if a.Grounds[i].Decisions.For(privacy.RightAccess).Finding(privacy.ExemptionSch3P11).Status == Possible {
				return
			}
		}
	}
	t.Error("serious harm is ruled out for social care")
}
