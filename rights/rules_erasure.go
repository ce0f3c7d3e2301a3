package rights

import "github.com/plainrights/plainrights/privacy"

// erasure returns the rules of the right to erasure: any one ground of Article 17(1), unless
// Article 17(3) answers for the data. Article 17(1)(g) (malicious allegations; Victims and Prisoners
// Act 2024 s.31) is printed in the revised text but prospective, and so is not here.
func erasure() []Rule {
	const right, ukgdpr, part3 = privacy.RightErasure, privacy.RegimeUKGDPR, privacy.RegimePart3
	ground := func(id RuleID, when Cond, point string) Rule {
		return Rule{ID: id, Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: when, Cite: gdpr("Art 17(1)(" + point + ")")}
	}
	// proviso takes away one ground; another basis or condition that the notice lists is another
	// legal ground unless it is given that there is none.
	proviso := func(id, of RuleID, when Cond, point string) Rule {
		return Rule{ID: id, Right: right, Regime: ukgdpr, Effect: Removes, Of: []RuleID{of}, When: when, Cite: gdpr("Art 17(1)(" + point + ")")}
	}
	needed := func(id RuleID, f privacy.Fact, cite privacy.Citation) Rule {
		return Rule{ID: id, Right: right, Regime: ukgdpr, Effect: Removes, When: fact(f), Cite: cite}
	}
	other := fact(privacy.FactOtherLegalGround)
	notDenied := not(given(privacy.FactOtherLegalGround, privacy.No))
	return []Rule{
		ground("erasure-17-1-a", fact(privacy.FactNoLongerNecessary), "a"),
		ground("erasure-17-1-b-consent", all(basis(privacy.BasisConsent), fact(privacy.FactConsentWithdrawn)), "b"),
		proviso("erasure-17-1-b-other-basis", "erasure-17-1-b-consent", either(other, all(input(InputAnotherBasis), notDenied)), "b"),
		// Explicit consent is the Article 9 condition: what can stand in for it is another one, and
		// not the Article 6 basis, which special category data need besides.
		ground("erasure-17-1-b-explicit", all(special(privacy.SpecialA), fact(privacy.FactExplicitConsentWithdrawn)), "b"),
		proviso("erasure-17-1-b-other-condition", "erasure-17-1-b-explicit", either(other, all(input(InputAnotherSpecial), notDenied)), "b"),
		ground("erasure-17-1-c-situation", all(objectable(), fact(privacy.FactObjectionMade)), "c"),
		proviso("erasure-17-1-c-overriding", "erasure-17-1-c-situation", fact(privacy.FactOverridingGrounds), "c"),
		ground("erasure-17-1-c-marketing", all(input(InputDirectMarketing), fact(privacy.FactMarketingObjectionMade)), "c"),
		ground("erasure-17-1-d", fact(privacy.FactUnlawfullyProcessed), "d"),
		ground("erasure-17-1-e", fact(privacy.FactDutyToErase), "e"),
		ground("erasure-17-1-f", all(basis(privacy.BasisConsent), input(InputOnlineChild), fact(privacy.FactCollectedWhenChild)), "f"),
		needed("erasure-17-3-a", privacy.FactExpressionAndInformation, gdpr("Art 17(3)(a)")),
		needed("erasure-17-3-b-obligation", privacy.FactNecessaryForLegalObligation, gdpr("Art 17(3)(b)")),
		needed("erasure-17-3-b-task", privacy.FactNecessaryForPublicTask, gdpr("Art 17(3)(b)")),
		needed("erasure-17-3-c", privacy.FactPublicHealthNecessity, gdpr("Art 17(3)(c)")),
		// Article 84B since 5 February 2026, Article 89(1) before: without its safeguards (d) does not help.
		{ID: "erasure-17-3-d", Right: right, Regime: ukgdpr, Effect: Removes, Cite: gdpr("Art 17(3)(d)"),
			When: all(fact(privacy.FactErasureWouldImpair), not(given(privacy.FactSafeguards84b, privacy.No)))},
		needed("erasure-17-3-e", privacy.FactNeededForClaim, gdpr("Art 17(3)(e)")),

		{ID: "erasure-p3-47-1-a", Right: right, Regime: part3, Effect: Grants, Nature: Qualified, When: fact(privacy.FactPrinciplesInfringed), Cite: dpa("s.47(1)(a)")},
		{ID: "erasure-p3-47-1-b", Right: right, Regime: part3, Effect: Grants, Nature: Qualified, When: fact(privacy.FactDutyToErase), Cite: dpa("s.47(1)(b)")},
		{ID: "erasure-p3-47-2", Right: right, Regime: part3, Effect: AddsDuty, Duty: RestrictInstead, Cite: dpa("s.47(2)"),
			When: all(fact(privacy.FactMustKeepAsEvidence), either(fact(privacy.FactPrinciplesInfringed), fact(privacy.FactDutyToErase)))},
	}
}

// objectable holds where Article 21(1) reaches: public task, recognised legitimate interests (since
// they exist, DUAA s.70(5)) and legitimate interests.
func objectable() Cond {
	return basis(privacy.BasisPublicTask, privacy.BasisRecognisedLegitimateInterests, privacy.BasisLegitimateInterests)
}
