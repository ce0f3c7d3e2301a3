package rights

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// TestLawBasesOfRules holds which bases a rule is about to the law: Article 17(3)(b) names a legal obligation and a
// task in the public interest, and Article 20(1)(a) consent and a contract.
func TestLawBasesOfRules(t *testing.T) {
	want := map[RuleID]struct {
		cite  string
		bases map[privacy.Basis]bool
	}{
		"erasure-17-3-b-obligation": {"Art 17(3)(b)", map[privacy.Basis]bool{privacy.BasisLegalObligation: true}},
		"erasure-17-3-b-task":       {"Art 17(3)(b)", map[privacy.Basis]bool{privacy.BasisPublicTask: true}},
		"portability-20-1": {
			"Art 20(1)(a)",
			map[privacy.Basis]bool{privacy.BasisConsent: true, privacy.BasisContract: true},
		},
	}
	for _, r := range Rules() {
		for _, b := range privacy.Bases() {
			if got := IsAbout(r.ID, []privacy.Basis{b}); got != want[r.ID].bases[b] {
				t.Errorf("%s, %v: %v", r.ID, b, got)
			}
		}
		if IsAbout(r.ID, nil) {
			t.Errorf("%s is about no basis", r.ID)
		}
	}
	for i := range basesOfRules {
		r := &basesOfRules[i]
		if r.cite != (privacy.Citation{Instrument: privacy.UKGDPR, Provision: want[r.rule].cite}) || r.rule == "" {
			t.Errorf("%s by %v", r.rule, r.cite)
		}
	}
}
