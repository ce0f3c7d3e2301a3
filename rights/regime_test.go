package rights

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// purposeOf is a notice of a body of a kind with one purpose of a kind, of which it states a regime or none.
func purposeOf(body notice.ControllerKind, kind notice.PurposeKind, regime notice.Regime) *notice.Notice {
	return &notice.Notice{ID: "n", Nation: privacy.NationEngland,
		Controllers: []notice.Controller{{ID: "c", Kind: body, Role: notice.RoleSole, PublicAuthority: privacy.Yes}},
		Activities: []notice.Activity{{ID: "a", Purposes: []notice.Purpose{{ID: "p", Kind: kind, Regime: regime,
			Basis: notice.Basis{
				Statement: notice.Statement{Said: notice.Stated},
				AllOf:     []privacy.Basis{privacy.BasisPublicTask},
			}}}}},
	}
}

// TestR05NotStated: a use that fights crime, or may, and of which the notice states no regime is answered for under the
// UK GDPR, and said to be one that Part 3 may govern; not where the notice states a regime, the use is for something
// else, or whoever decides has no functions by law for a law enforcement purpose (ss.30(1)(b) and 31).
func TestR05NotStated(t *testing.T) {
	for _, c := range []struct {
		what   string
		body   notice.ControllerKind
		kind   notice.PurposeKind
		regime notice.Regime
		may    bool
	}{
		{"preventing crime", notice.ControllerCouncil, notice.PurposeCrimePrevention, "", true},
		{"preventing fraud", notice.ControllerCouncil, notice.PurposeFraudPrevention, "", true},
		{"finding it by comparison", notice.ControllerCouncil, notice.PurposeDataMatching, "", true},
		{"cameras", notice.ControllerCouncil, notice.PurposeSurveillance, "", true},
		{"licensing and enforcing", notice.ControllerCouncil, notice.PurposeRegulation, "", true},
		{"proceedings", notice.ControllerCouncil, notice.PurposeLegalClaims, "", true},
		{"of an officer", notice.ControllerOfficeHolder, notice.PurposeRegulation, "", true},
		{"of a parish, which may prosecute", notice.ControllerParishCouncil, notice.PurposeRegulation, "", true},
		{"of a company", notice.ControllerCompany, notice.PurposeCrimePrevention, "", false},
		{"of a charity", notice.ControllerCharity, notice.PurposeCrimePrevention, "", false},
		{"said to be under the UK GDPR", notice.ControllerCouncil, notice.PurposeCrimePrevention, notice.RegimeUKGDPR,
			false},
		{"said to be under Part 3", notice.ControllerCouncil, notice.PurposeCrimePrevention, notice.RegimePart3, false},
		{"said to be under both", notice.ControllerCouncil, notice.PurposeCrimePrevention, notice.RegimeBoth, false},
		{"payments", notice.ControllerCouncil, notice.PurposePayments, "", false},
		{"debts, which are no crime", notice.ControllerCouncil, notice.PurposeDebtRecovery, "", false},
	} {
		n := purposeOf(c.body, c.kind, c.regime)
		a := Assess(n, privacy.Date{}, nil)
		g := &a.Activities[0].Grounds[0]
		if got := len(g.MayBePart3) == 1 && g.MayBePart3[0] == "p"; got != c.may {
			t.Errorf("%s: may be under Part 3: %v", c.what, g.MayBePart3)
		}
		want := `"regime":"uk-gdpr","may_be_part3":[`
		if c.regime == notice.RegimePart3 {
			want = `"regime":"part3","may_be_part3":[`
		}
		if c.may {
			want += `"p"`
		}
		if doc, err := a.MarshalJSON(); err != nil || !strings.Contains(string(doc), want+`]`) {
			t.Errorf("%s: %s is not in %s, %v", c.what, want, doc, err)
		}
	}
}

// TestR05Both: a use under both regimes is two grounds, each with what it rests on there and the rights that it has
// there.
func TestR05Both(t *testing.T) {
	n := purposeOf(notice.ControllerCouncil, notice.PurposeCrimePrevention, notice.RegimeBoth)
	n.Activities[0].Purposes[0].Enforcement = notice.Enforcement{
		Statement: notice.Statement{Said: notice.Stated},
		AllOf:     []notice.EnforcementGround{notice.EnforcementConsent},
	}
	all := Assess(n, privacy.Date{}, nil).Activities[0].Grounds
	if len(all) != 2 || all[0].Facts.Regime() != privacy.RegimeUKGDPR || all[1].Facts.Regime() != privacy.RegimePart3 {
		t.Fatalf("%d grounds", len(all))
	}
	for _, c := range []struct {
		right privacy.Right
		want  [2]Verdict
	}{
		{privacy.RightObject, [2]Verdict{Applies, DoesNotApply}},
		{privacy.RightPortability, [2]Verdict{DoesNotApply, DoesNotApply}},
		{privacy.RightWithdrawConsent, [2]Verdict{DoesNotApply, Applies}},
		{privacy.RightAccess, [2]Verdict{Applies, Applies}},
	} {
		for i := range all {
			if got := all[i].Decisions.For(c.right).Verdict; got != c.want[i] {
				t.Errorf("%s under %s: %s, want %s", c.right, all[i].Facts.Regime(), got, c.want[i])
			}
		}
	}
	if all[0].Basis.Said != notice.Stated || all[1].Basis.Said != notice.NotStated ||
		all[0].Purposes[0].Enforcement.Said != notice.NotStated ||
		all[1].Purposes[0].ID != "p" {
		t.Error("what it rests on under one regime is said of the other")
	}
}
