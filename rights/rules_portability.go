package rights

import "github.com/plainrights/plainrights/privacy"

// portability returns the rules of the right to data portability. There is none under Part 3.
func portability() []Rule {
	const right, ukgdpr = privacy.RightPortability, privacy.RegimeUKGDPR
	return []Rule{
		{ID: "portability-20-1", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, Cite: gdpr("Art 20(1)"),
			When: all(
				either(basis(privacy.BasisConsent, privacy.BasisContract), special(privacy.SpecialA)),
				input(InputAutomatedMeans), fact(privacy.FactProvidedByPerson))},
		{ID: "portability-20-3", Right: right, Regime: ukgdpr, Effect: Removes, When: basis(privacy.BasisPublicTask), Cite: gdpr("Art 20(3)")},
		{ID: "portability-20-4", Right: right, Regime: ukgdpr, Effect: Limits, When: fact(privacy.FactAffectsOthers), Cite: gdpr("Art 20(4)")},

		{ID: "portability-p3-none", Right: right, Regime: privacy.RegimePart3, Effect: Removes, Cite: gdpr("Art 2(2)(b)")},
	}
}

// object returns the rules of the right to object: Article 21(1) on grounds of the person's situation,
// 21(2) to direct marketing, 21(6) to research and statistics. There is none under Part 3.
func object() []Rule {
	const right, ukgdpr = privacy.RightObject, privacy.RegimeUKGDPR
	situation := []RuleID{"object-21-1"}
	return []Rule{
		{ID: "object-21-1", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: objectable(), Cite: gdpr("Art 21(1)")},
		{ID: "object-21-1-overriding", Right: right, Regime: ukgdpr, Effect: Removes, Of: situation, When: fact(privacy.FactOverridingGrounds), Cite: gdpr("Art 21(1)")},
		{ID: "object-21-1-claim", Right: right, Regime: ukgdpr, Effect: Removes, Of: situation, When: fact(privacy.FactNeededForClaim), Cite: gdpr("Art 21(1)")},
		{ID: "object-21-2", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Absolute, When: input(InputDirectMarketing), Cite: gdpr("Art 21(2)")},
		{ID: "object-21-6", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: fact(privacy.FactResearchPurpose), Cite: gdpr("Art 21(6)")},
		{ID: "object-21-6-task", Right: right, Regime: ukgdpr, Effect: Removes, Of: []RuleID{"object-21-6"}, When: fact(privacy.FactNecessaryForPublicTask), Cite: gdpr("Art 21(6)")},

		{ID: "object-p3-none", Right: right, Regime: privacy.RegimePart3, Effect: Removes, Cite: gdpr("Art 2(2)(b)")},
	}
}
