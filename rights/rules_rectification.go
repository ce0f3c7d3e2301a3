package rights

import "github.com/plainrights/plainrights/privacy"

// rectification returns the rules of the right to rectification. Data are inaccurate if incorrect or
// misleading as to a matter of fact (DPA s.205(1)).
func rectification() []Rule {
	const right, ukgdpr, part3 = privacy.RightRectification, privacy.RegimeUKGDPR, privacy.RegimePart3
	return []Rule{
		{ID: "rectification-16-inaccurate", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: fact(privacy.FactInaccurate), Cite: gdpr("Art 16")},
		{ID: "rectification-16-incomplete", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: fact(privacy.FactIncomplete), Cite: gdpr("Art 16")},
		// An opinion is not a matter of fact: the record of it is completed by a supplementary statement.
		{ID: "rectification-16-opinion", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: fact(privacy.FactOpinionDisputed), Cite: gdpr("Art 16")},

		{ID: "rectification-p3-46-inaccurate", Right: right, Regime: part3, Effect: Grants, Nature: Qualified, When: fact(privacy.FactInaccurate), Cite: dpa("s.46(1)")},
		{ID: "rectification-p3-46-incomplete", Right: right, Regime: part3, Effect: Grants, Nature: Qualified, When: fact(privacy.FactIncomplete), Cite: dpa("s.46(2)")},
		{ID: "rectification-p3-46-opinion", Right: right, Regime: part3, Effect: Grants, Nature: Qualified, When: fact(privacy.FactOpinionDisputed), Cite: dpa("s.46(3)")},
		{ID: "rectification-p3-46-evidence", Right: right, Regime: part3, Effect: AddsDuty, Duty: RestrictInstead, Cite: dpa("s.46(4)"),
			When: all(fact(privacy.FactMustKeepAsEvidence), either(fact(privacy.FactInaccurate), fact(privacy.FactIncomplete)))},
	}
}
