package rights

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/privacy"
)

// TestOnRefusal tests what is owed on a refusal, on both sides of 19 June 2026. It is trap 22: since then
// every refusal mentions the complaint to the controller too.
func TestOnRefusal(t *testing.T) {
	before, since := complaintDutyBegan.Previous(), complaintDutyBegan
	for _, c := range []struct {
		right  privacy.Right
		regime privacy.Regime
		day    privacy.Date
		want   string
	}{
		{privacy.RightAccess, 0, before, "reasons Art 12(4), complaint-to-regulator Art 12(4), court Art 12(4)"},
		{privacy.RightAccess, 0, since, "reasons Art 12(4), complaint-to-controller Art 12(4), " +
			"complaint-to-regulator Art 12(4), court Art 12(4)"},
		{privacy.RightObject, ukgdpr, privacy.Date{}, "reasons Art 12(4), complaint-to-controller Art 12(4), " +
			"complaint-to-regulator Art 12(4), court Art 12(4)"},
		{privacy.RightInformed, ukgdpr, since, ""},
		{privacy.RightWithdrawConsent, ukgdpr, since, ""},
		{privacy.RightAccess, ukgdpr, lawBegan.Previous(), ""},
		{privacy.RightAccess, part3, before, "reasons s.45(5)(b), complaint-to-regulator s.45(5)(d), " +
			"check-by-regulator s.45(5)(c), court s.45(5)(e)"},
		{privacy.RightErasure, part3, since, "reasons s.48(1)(b)(i), complaint-to-controller s.48(1)(b)(iia), " +
			"check-by-regulator s.48(1)(b)(ii), complaint-to-regulator s.48(1)(b)(iii), court s.48(1)(b)(iv)"},
		{privacy.RightPortability, part3, since, ""},
		{privacy.RightAutomatedDecisions, part3, mainChange.Previous(), ""},
		{privacy.RightAutomatedDecisions, part3, mainChange, "reasons s.53(6), complaint-to-regulator s.53(6)"},
		{privacy.RightAutomatedDecisions, part3, since, "reasons s.53(6), complaint-to-regulator s.53(6)"},
	} {
		var got []string
		for _, r := range OnRefusal(c.right, c.regime, c.day) {
			got = append(got, r.Owed.String()+" "+r.Cite.Short())
		}
		if diff := cmp.Diff(c.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%v under %v on %v (-want +got):\n%s", c.right, c.regime, c.day, diff)
		}
	}
	if n := len(RefusalRules()); n != len(refusals) {
		t.Errorf("%d rules", n)
	}
}

// TestR18PrivilegeRefused tests that who is refused by privilege under Part 3 is told by section 45A(2), and by any
// other refusal by section 45(5).
func TestR18PrivilegeRefused(t *testing.T) {
	for _, c := range []struct {
		by    privacy.Exemption
		right privacy.Right
		day   privacy.Date
		want  string
	}{
		{privacy.ExemptionS45A, privacy.RightAccess, complaintDutyBegan, "reasons s.45A(2)(b), " +
			"complaint-to-controller s.45A(2)(ca), complaint-to-regulator s.45A(2)(d), check-by-regulator " +
			"s.45A(2)(c), court s.45A(2)(e)"},
		{privacy.ExemptionS45A, privacy.RightInformed, complaintDutyBegan.Previous(), "reasons s.45A(2)(b), " +
			"complaint-to-regulator s.45A(2)(d), check-by-regulator s.45A(2)(c), court s.45A(2)(e)"},
		{privacy.ExemptionS45A, privacy.RightErasure, complaintDutyBegan.Previous(), "reasons s.48(1)(b)(i), " +
			"check-by-regulator s.48(1)(b)(ii), complaint-to-regulator s.48(1)(b)(iii), court s.48(1)(b)(iv)"},
		{privacy.ExemptionS45A, privacy.RightAccess, part3PrivilegeBegan.Previous(), "reasons s.45(5)(b), " +
			"complaint-to-regulator s.45(5)(d), check-by-regulator s.45(5)(c), court s.45(5)(e)"},
		{privacy.ExemptionS45Sub4, privacy.RightAccess, complaintDutyBegan, "reasons s.45(5)(b), " +
			"complaint-to-controller s.45(5)(ca), complaint-to-regulator s.45(5)(d), check-by-regulator s.45(5)(c), " +
			"court s.45(5)(e)"},
	} {
		var got []string
		for _, r := range OnRefusalBy(c.by, c.right, part3, c.day) {
			got = append(got, r.Owed.String()+" "+r.Cite.Short())
		}
		if diff := cmp.Diff(c.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%v of %v on %v (-want +got):\n%s", c.by, c.right, c.day, diff)
		}
	}
}

// TestChallenges tests that exactly the exemptions that a Minister can certify have an appeal of their own.
func TestChallenges(t *testing.T) {
	for _, e := range privacy.Exemptions() {
		way, c := ChallengeTo(e)
		certified := e.ExemptionTerm().Test == privacy.TestRequired &&
			(e == privacy.ExemptionS26 || e == privacy.ExemptionS78A)
		if (way == TribunalAppeals) != certified || c.IsZero() == certified {
			t.Errorf("%v: %v, %v", e, way, c.Short())
		}
	}
}
