package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// V1: what a body may hold for one purpose of an activity it may hold for each, since a request reaches its whole file.
// In no activity of the council is serious harm a reason for one use and ruled out for another, and told by the council
// that there is such harm every use answers the same.
func TestV1OneFileHasOneAnswer(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	harm := Answers{privacy.FactSeriousHarm: privacy.Yes, privacy.FactSch4Prohibited: privacy.Yes}
	for _, id := range []notice.ID{"social-care", "housing", "education-and-learning", "public-health"} {
		a := noticetest.Activity(t, n, id)
		grounds := Assess(n, LawAsAt(), harm, a).Activities[0].Grounds
		if len(grounds) < 2 {
			t.Fatalf("%s has %d grounds", id, len(grounds))
		}
		for e := privacy.ExemptionSch3P4; e <= privacy.ExemptionSch4P6; e++ {
			for i := range grounds {
				g, first := grounds[i].Decisions.For(privacy.RightAccess), grounds[0].Decisions.For(privacy.RightAccess)
				if g.Status(e) != first.Status(e) || g.Verdict != first.Verdict {
					t.Errorf("%s, ground %d: %v is %v, access %v; of the first ground %v, %v", id, i, e, g.Status(e),
						g.Verdict, first.Status(e), first.Verdict)
				}
			}
		}
		d := grounds[0].Decisions.For(privacy.RightAccess)
		if id == "social-care" && (d.Status(privacy.ExemptionSch3P11) != Possible || d.Verdict != ExemptInPart ||
			!d.Has(OpinionFirst)) {
			t.Errorf("social care: serious harm is %v, access %v", d.Status(privacy.ExemptionSch3P11), d.Verdict)
		}
	}
}

// v1WhatTheOtherPurposesOpenCase is a case of TestV1WhatTheOtherPurposesOpen.
type v1WhatTheOtherPurposesOpenCase struct {
	name         string
	edit         func(p, q *notice.Purpose)
	health, work bool // whether each is open for the first purpose
	guessed      bool // whether that there is social work is a guess
}

// v1WhatTheOtherPurposesOpenCases are the cases of TestV1WhatTheOtherPurposesOpen.
func v1WhatTheOtherPurposesOpenCases() []v1WhatTheOtherPurposesOpenCase {
	none := notice.SpecialData{Statement: notice.Statement{Said: notice.None}}

	return []v1WhatTheOtherPurposesOpenCase{
		{"care beside it", func(_, _ *notice.Purpose) {}, true, true, true},
		{"no care", func(_, q *notice.Purpose) { q.Kind = notice.PurposePayments }, false, false, false},
		{"care that uses no special category data", func(_, q *notice.Purpose) { q.Special = none }, false, true, true},
		{"which itself uses none", func(p, _ *notice.Purpose) { p.Special = none }, false, true, true},
		{"of another body", func(p, q *notice.Purpose) {
			p.Roles = []notice.Part{{Controller: "c", Role: notice.RoleSole}}
			q.Roles = []notice.Part{{Controller: "d", Role: notice.RoleSole}}
		}, false, false, false},
		{"of both bodies", func(p, q *notice.Purpose) {
			p.Roles = []notice.Part{{Controller: "c", Role: notice.RoleSole}}
			q.Roles = []notice.Part{
				{Controller: "d", Role: notice.RoleJoint}, {Controller: "c", Role: notice.RoleJoint},
			}
		}, true, true, true},
		{"a purpose not stated", func(_, q *notice.Purpose) { q.Kind = notice.PurposeNotStated }, true, true, false},
		{"social work named", func(p, q *notice.Purpose) {
			p.DataKinds, q.Kind = []privacy.DataKind{privacy.DataSocialWork}, notice.PurposePayments
		}, true, true, false},
		{"social work named beside it", func(_, q *notice.Purpose) {
			q.DataKinds, q.Kind = []privacy.DataKind{privacy.DataSocialWork}, notice.PurposePayments
		}, true, true, false},
	}
}

// V1: whose file it is, and what is said of it, bounds the guess.
func TestV1WhatTheOtherPurposesOpen(t *testing.T) {

	care := notice.Purpose{ID: "q", Kind: notice.PurposeSocialCare}
	of := func(edit func(p, q *notice.Purpose)) (p, q notice.Purpose) {
		p, q = notice.Purpose{ID: "p", Kind: notice.PurposeServiceDelivery}, care
		edit(&p, &q)
		return p, q
	}
	for _, c := range v1WhatTheOtherPurposesOpenCases() {
		p, q := of(c.edit)
		for _, purposes := range [][]notice.Purpose{{p, q}, {q, p}} {
			n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Controllers: []notice.Controller{
				{ID: "c", Kind: notice.ControllerCouncil, Role: notice.RoleSole, PublicAuthority: privacy.Yes},
				{ID: "d", Kind: notice.ControllerCouncil, Role: notice.RoleSole, PublicAuthority: privacy.Yes},
			}}
			a := &notice.Activity{ID: "a", Controllers: []notice.ID{"c"}, Purposes: purposes}
			for _, g := range Grounds(n, a) {
				if g.Purposes[0].ID != "p" && g.Purposes[len(g.Purposes)-1].ID != "p" {
					continue
				}
				d := EvaluateOne(g.Facts(LawAsAt()), privacy.RightAccess)
				health := d.Status(privacy.ExemptionSch3P6) == Possible
				work := d.Status(privacy.ExemptionSch3P11) == Possible
				if health != c.health || work != c.work || g.Guessed(privacy.DataSocialWork) != c.guessed {
					t.Errorf("%s: health %v, social work %v, guessed %v", c.name, health, work,
						g.Guessed(privacy.DataSocialWork))
				}
				if f := d.Finding(privacy.ExemptionSch3P6); health && f.Likelihood == Remote {
					t.Errorf("%s: health must be asked about, and is unlikely", c.name)
				}
			}
		}
	}
}
