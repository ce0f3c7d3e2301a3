package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestMissingS35Ground tests what the ground of a use under Part 3 says of consent, which can be withdrawn (s.40A), on the
// day before that right began and since.
func TestMissingS35Ground(t *testing.T) {
	stated := notice.Statement{Said: notice.Stated}
	consent, task := notice.EnforcementConsent, notice.EnforcementTask
	on := func(g ...notice.EnforcementGround) []notice.EnforcementGround { return g }
	for _, c := range []struct {
		name string
		e    notice.Enforcement
		want Verdict
	}{
		{"consent", notice.Enforcement{Statement: stated, Grounds: on(consent)}, Applies},
		{"a task", notice.Enforcement{Statement: stated, Grounds: on(task)}, DoesNotApply},
		{"a task, and more that was not read", notice.Enforcement{Statement: notice.Statement{Said: notice.Stated, Unread: privacy.Yes}, Grounds: on(task)}, Depends},
		{"consent, and more that was not read", notice.Enforcement{Statement: notice.Statement{Said: notice.Stated, Unread: privacy.Yes}, Grounds: on(consent)}, Applies},
		{"either", notice.Enforcement{Statement: stated, Grounds: on(consent, task)}, Depends},
		{"a task, and consent for sensitive data", notice.Enforcement{Statement: stated, Grounds: on(task), Sensitive: []notice.SensitiveGround{notice.SensitiveConsent}}, Applies},
		{"a task, and need for sensitive data", notice.Enforcement{Statement: stated, Grounds: on(task), Sensitive: []notice.SensitiveGround{notice.SensitiveSchedule8}}, DoesNotApply},
		{"a task, and either for sensitive data", notice.Enforcement{Statement: stated, Grounds: on(task), Sensitive: notice.SensitiveGrounds()}, Depends},
		{"need for sensitive data alone", notice.Enforcement{Statement: stated, Sensitive: []notice.SensitiveGround{notice.SensitiveSchedule8}}, Depends},
		{"nothing is said", notice.Enforcement{}, Depends},
		{"it was not read", notice.Enforcement{Statement: notice.Statement{Said: notice.NotRead}}, Depends},
		{"words alone", notice.Enforcement{Statement: notice.Statement{Said: notice.Stated, Words: "By law."}}, Depends},
	} {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		a := &notice.Activity{ID: "a", Purposes: []notice.Purpose{{ID: "p", Regime: notice.RegimePart3, Enforcement: c.e}}}
		g := Grounds(n, a)[0]
		if got := EvaluateOne(g.Facts(LawAsAt()), privacy.RightWithdrawConsent); got.Verdict != c.want {
			t.Errorf("%s: %v, want %v", c.name, got.Verdict, c.want)
		}
		if got := EvaluateOne(g.Facts(privacy.NewDate(2025, 8, 18)), privacy.RightWithdrawConsent); got.Verdict != DoesNotApply {
			t.Errorf("%s, before there was such a right: %v", c.name, got.Verdict)
		}
	}
}
