package rights

import "github.com/plainrights/plainrights/privacy"

// automatedDecisions returns the rules on significant decisions made solely by automated means: the
// safeguards, the prohibitions, and the law as it was for decisions taken before 5 February 2026
// (SI 2026/82 reg 5 saves it for those that had a gateway; the others were barred from the day they
// were taken). No human involvement is taken unless it is given. The former s.49(2)(b) did not ask
// that the effect be adverse, as s.50A does; the fact is read with that in mind.
//
// A decision is read as using special category data where the notice relies on an Article 9(2)
// condition for the processing, unless it is given that the decision does not.
func automatedDecisions() []Rule {
	const ukgdpr, part3 = privacy.RegimeUKGDPR, privacy.RegimePart3
	decision := all(input(InputSolelyAutomated), not(given(privacy.FactHumanInvolvement, privacy.Yes)), fact(privacy.FactSignificantDecision))
	sensitive := either(fact(privacy.FactDecisionUsesSpecialCategory),
		all(input(InputAnySpecial), not(given(privacy.FactDecisionUsesSpecialCategory, privacy.No))))
	consents, byLaw := fact(privacy.FactExplicitConsentCoversDecision), fact(privacy.FactDecisionRequiredByLaw)
	contract := fact(privacy.FactDecisionNecessaryForContract)
	// Article 22B(2) and (3): points (b) and (h) of Article 9(2) open no gateway, even where a law
	// authorises the decision.
	gateway := either(consents, all(special(privacy.SpecialG), either(contract, byLaw)))
	// The former Article 22(2) and (4).
	formerGateway := all(either(contract, byLaw, consents),
		either(not(sensitive), consents, special(privacy.SpecialA), special(privacy.SpecialG)))
	now, then := since(mainChange), before(mainChange)
	former := func(c privacy.Citation) privacy.Citation { return old(c, mainChange) }
	grant := func(id RuleID, regime privacy.Regime, cite privacy.Citation, force privacy.Period) Rule {
		return Rule{ID: id, Right: privacy.RightAutomatedDecisions, Regime: regime, Effect: Grants, Nature: Qualified, When: decision, Cite: cite, Force: force}
	}
	duty := func(id RuleID, regime privacy.Regime, d Duty, when Cond, cite privacy.Citation, force privacy.Period) Rule {
		return Rule{ID: id, Right: privacy.RightAutomatedDecisions, Regime: regime, Effect: AddsDuty, Duty: d, When: when, Cite: cite, Force: force}
	}
	return []Rule{
		grant("automated-22C", ukgdpr, gdpr("Art 22C"), now),
		duty("automated-22C-safeguards", ukgdpr, Safeguards, decision, gdpr("Art 22C"), now),
		duty("automated-22B-special", ukgdpr, DecisionProhibited, all(decision, sensitive, not(gateway)), gdpr("Art 22B(1)"), now),
		duty("automated-22B-recognised", ukgdpr, DecisionProhibited, all(decision, basis(privacy.BasisRecognisedLegitimateInterests)), gdpr("Art 22B(4)"), now),
		grant("automated-22-former", ukgdpr, former(gdpr("Art 22(1)")), then),
		duty("automated-22-former-law", ukgdpr, FormerLaw, Cond{}, former(gdpr("Art 22(1)")), then),
		duty("automated-22-former-prohibited", ukgdpr, DecisionProhibited, all(decision, not(formerGateway)), former(gdpr("Art 22(2)")), then),

		grant("automated-p3-50C", part3, dpa("s.50C"), now),
		duty("automated-p3-50C-safeguards", part3, Safeguards, decision, dpa("s.50C"), now),
		duty("automated-p3-50B", part3, DecisionProhibited, all(decision, sensitive, not(either(consents, byLaw))), dpa("s.50B"), now),
		grant("automated-p3-49-former", part3, former(dpa("s.49")), then),
		duty("automated-p3-former-law", part3, FormerLaw, Cond{}, former(dpa("s.49")), then),
		duty("automated-p3-49-prohibited", part3, DecisionProhibited, all(decision, not(byLaw)), former(dpa("s.49")), then),
	}
}
