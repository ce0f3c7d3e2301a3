package rights

import "github.com/plainrights/plainrights/privacy"

// access returns the rules of the right of access. It arises on every lawful basis.
func access() []Rule {
	const right, ukgdpr, part3 = privacy.RightAccess, privacy.RegimeUKGDPR, privacy.RegimePart3
	return []Rule{
		{ID: "access-15", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, Cite: gdpr("Art 15(1)")},
		// DUAA s.78 inserted the reasonable and proportionate search and treats it as in force from 1 January 2024.
		{ID: "access-15-1A", Right: right, Regime: ukgdpr, Effect: Limits, Cite: gdpr("Art 15(1A)"), Force: since(search)},
		{ID: "access-15-3", Right: right, Regime: ukgdpr, Effect: Limits, When: fact(privacy.FactRepeatCopy), Cite: gdpr("Art 15(3)")},
		{ID: "access-15-4", Right: right, Regime: ukgdpr, Effect: Limits, When: fact(privacy.FactAffectsOthers), Cite: gdpr("Art 15(4)")},

		{ID: "access-p3-45", Right: right, Regime: part3, Effect: Grants, Nature: Qualified, Cite: dpa("s.45(1)")},
		{ID: "access-p3-45-2A", Right: right, Regime: part3, Effect: Limits, Cite: dpa("s.45(2A)"), Force: since(search)},
	}
}
