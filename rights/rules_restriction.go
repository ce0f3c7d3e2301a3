package rights

import "github.com/plainrights/plainrights/privacy"

// restriction returns the rules of the right to restriction of processing. The points turn on facts
// and not on the lawful basis, save (d), which follows Article 21(1).
func restriction() []Rule {
	const right, ukgdpr, part3 = privacy.RightRestriction, privacy.RegimeUKGDPR, privacy.RegimePart3
	ground := func(id RuleID, when Cond, cite string) Rule {
		return Rule{ID: id, Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: when, Cite: gdpr(cite)}
	}
	instead := func(id RuleID, when Cond, cite string) Rule {
		return Rule{ID: id, Right: right, Regime: part3, Effect: Grants, Nature: Qualified, When: when, Cite: dpa(cite)}
	}
	return []Rule{
		ground("restriction-18-1-a", fact(privacy.FactAccuracyContested), "Art 18(1)(a)"),
		ground("restriction-18-1-b", all(fact(privacy.FactUnlawfullyProcessed), fact(privacy.FactOpposesErasure)), "Art 18(1)(b)"),
		ground("restriction-18-1-c", all(fact(privacy.FactNoLongerNecessary), fact(privacy.FactNeededForPersonsClaim)), "Art 18(1)(c)"),
		ground("restriction-18-1-d", all(objectable(), fact(privacy.FactObjectionPending)), "Art 18(1)(d)"),
		{ID: "restriction-18-2", Right: right, Regime: ukgdpr, Effect: Limits, Cite: gdpr("Art 18(2)")},

		// Under Part 3 restriction is only ever in place of something else.
		instead("restriction-p3-46-4", all(fact(privacy.FactMustKeepAsEvidence), either(fact(privacy.FactInaccurate), fact(privacy.FactIncomplete))), "s.46(4)"),
		instead("restriction-p3-47-2", all(fact(privacy.FactMustKeepAsEvidence), either(fact(privacy.FactPrinciplesInfringed), fact(privacy.FactDutyToErase))), "s.47(2)"),
		instead("restriction-p3-47-3", all(fact(privacy.FactAccuracyContested), fact(privacy.FactAccuracyCannotBeAscertained)), "s.47(3)"),
	}
}

// notification returns the rules of the right that recipients be told of a rectification, erasure or
// restriction. Disproportionate effort answers that, but not the second sentence of Article 19: who
// they are must be said if asked. Part 3 has neither the exception nor that sentence.
func notification() []Rule {
	const right, ukgdpr, part3 = privacy.RightNotification, privacy.RegimeUKGDPR, privacy.RegimePart3
	told := all(fact(privacy.FactCorrectedOrErased), fact(privacy.FactDisclosedToRecipients))
	return []Rule{
		{ID: "notification-19", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: told, Cite: gdpr("Art 19")},
		{ID: "notification-19-effort", Right: right, Regime: ukgdpr, Effect: Removes, When: fact(privacy.FactNotificationImpossible), Cite: gdpr("Art 19")},

		{ID: "notification-p3-48-9", Right: right, Regime: part3, Effect: Grants, Nature: Qualified, When: told, Cite: dpa("s.48(9)")},
	}
}
