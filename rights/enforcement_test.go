package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// missingS35GroundCase is a case of TestMissingS35Ground.
type missingS35GroundCase struct {
	name string
	e    notice.Enforcement
	want Verdict
}

// missingS35GroundCases are the cases of TestMissingS35Ground.
func missingS35GroundCases() []missingS35GroundCase {
	stated := notice.Statement{Said: notice.Stated}
	consent, task, needed := notice.EnforcementConsent, notice.EnforcementTask, notice.SensitiveSchedule8
	on := func(g ...notice.EnforcementGround) []notice.EnforcementGround { return g }
	either := [][]notice.EnforcementGround{on(consent), on(task)}
	sensitive := func(g ...notice.SensitiveGround) notice.Sensitive { return notice.Sensitive{AllOf: g} }
	part := notice.Statement{Said: notice.Stated, Unread: privacy.Yes}
	return []missingS35GroundCase{
		{"consent", notice.Enforcement{Statement: stated, AllOf: on(consent)}, Applies},
		{"a task", notice.Enforcement{Statement: stated, AllOf: on(task)}, DoesNotApply},
		{"a task, and more that was not read", notice.Enforcement{Statement: part, AllOf: on(task)}, Depends},
		{"consent, and more that was not read", notice.Enforcement{Statement: part, AllOf: on(consent)}, Applies},
		{"both", notice.Enforcement{Statement: stated, AllOf: on(consent, task)}, Applies},
		{"both, the other way round", notice.Enforcement{Statement: stated, AllOf: on(task, consent)}, Applies},
		{"both, and more that was not read", notice.Enforcement{Statement: part, AllOf: on(consent, task)}, Applies},
		{"either", notice.Enforcement{Statement: stated, OneOf: either}, Depends},
		{"a task, or both", notice.Enforcement{Statement: stated,
			OneOf: [][]notice.EnforcementGround{on(task), on(consent, task)}}, Depends},
		{"consent, or both", notice.Enforcement{Statement: stated,
			OneOf: [][]notice.EnforcementGround{on(consent), on(consent, task)}}, Applies},
		{"consent, or both, and more that was not read",
			notice.Enforcement{Statement: part, OneOf: [][]notice.EnforcementGround{on(consent), on(consent, task)}},
			Depends},
		{"either, and consent for sensitive data", notice.Enforcement{Statement: stated, OneOf: either,
			Sensitive: sensitive(notice.SensitiveConsent)}, Applies},
		{"either, and need for sensitive data", notice.Enforcement{Statement: stated, OneOf: either,
			Sensitive: sensitive(needed)}, Depends},
		{"a task, and consent for sensitive data", notice.Enforcement{Statement: stated, AllOf: on(task),
			Sensitive: sensitive(notice.SensitiveConsent)}, Applies},
		{"a task, and need for sensitive data", notice.Enforcement{Statement: stated, AllOf: on(task),
			Sensitive: sensitive(needed)}, DoesNotApply},
		{"a task, and either for sensitive data", notice.Enforcement{Statement: stated, AllOf: on(task),
			Sensitive: notice.Sensitive{OneOf: [][]notice.SensitiveGround{{notice.SensitiveConsent}, {needed}}}},
			Depends},
		{"consent, and either for sensitive data", notice.Enforcement{Statement: stated, AllOf: on(consent),
			Sensitive: notice.Sensitive{OneOf: [][]notice.SensitiveGround{{notice.SensitiveConsent}, {needed}}}},
			Applies},
		{"consent alone for sensitive data, and nothing else is said",
			notice.Enforcement{Statement: stated, Sensitive: sensitive(notice.SensitiveConsent)}, Applies},
		{"both for sensitive data", notice.Enforcement{Statement: stated, AllOf: on(consent, task),
			Sensitive: sensitive(notice.SensitiveGrounds()...)}, Applies},
		{"need for sensitive data alone", notice.Enforcement{Statement: stated, Sensitive: sensitive(needed)}, Depends},
		{"nothing is said", notice.Enforcement{}, Depends},
		{"it was not read", notice.Enforcement{Statement: notice.Statement{Said: notice.NotRead}}, Depends},
		{"words alone", notice.Enforcement{Statement: notice.Statement{Said: notice.Stated, Words: "By law."}},
			Depends},
	}
}

// TestMissingS35Ground tests what the ground of a use under Part 3 says of consent, which can be withdrawn (s.40A), on
// the day before that right began and since.
func TestMissingS35Ground(t *testing.T) {

	for _, c := range missingS35GroundCases() {
		n := &notice.Notice{ID: "n", Nation: privacy.NationEngland}
		a := &notice.Activity{
			ID:       "a",
			Purposes: []notice.Purpose{{ID: "p", Regime: notice.RegimePart3, Enforcement: c.e}},
		}
		g := Grounds(n, a)[0]
		if got := EvaluateOne(g.Facts(LawAsAt()), privacy.RightWithdrawConsent); got.Verdict != c.want {
			t.Errorf("%s: %v, want %v", c.name, got.Verdict, c.want)
		}
		if got := EvaluateOne(g.Facts(privacy.NewDate(2025, 8, 18)),
			privacy.RightWithdrawConsent); got.Verdict != DoesNotApply {
			t.Errorf("%s, before there was such a right: %v", c.name, got.Verdict)
		}
	}
}
