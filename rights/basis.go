package rights

import (
	"slices"

	"github.com/plainrights/plainrights/privacy"
)

// onBases is the bases that a rule is about: those by which a council may say that it holds, or by which the right
// arises.
type onBases struct {
	rule  RuleID
	bases []privacy.Basis
	cite  cite
}

// basesOfRules are in the order of the rules.
var basesOfRules = []onBases{
	{
		"erasure-17-3-b-obligation",
		[]privacy.Basis{privacy.BasisLegalObligation},
		cite{Instrument: gdpr, Provision: "Art 17(3)(b)"},
	},
	{
		"erasure-17-3-b-task",
		[]privacy.Basis{privacy.BasisPublicTask},
		cite{Instrument: gdpr, Provision: "Art 17(3)(b)"},
	},
	{
		"portability-20-1",
		[]privacy.Basis{privacy.BasisConsent, privacy.BasisContract},
		cite{Instrument: gdpr, Provision: "Art 20(1)(a)"},
	},
}

// IsAbout reports whether a rule is about one of some bases: one by which a council may say that the rule holds, or by
// which the right arises. It is false for a rule that is about none.
func IsAbout(rule RuleID, bases []privacy.Basis) bool {
	for i := range basesOfRules {
		if r := &basesOfRules[i]; r.rule == rule {
			return slices.ContainsFunc(bases, func(b privacy.Basis) bool { return slices.Contains(r.bases, b) })
		}
	}
	return false
}
