package rights

import "github.com/plainrights/plainrights/privacy"

// informed returns the rules of the right to be informed. Whether Article 13 or 14 governs follows
// from the source of the data, unless it is given that the question arises at collection.
func informed() []Rule {
	collected := either(given(privacy.FactAtCollection, privacy.Yes),
		all(not(given(privacy.FactAtCollection, privacy.No)), not(input(InputThirdPartySource))))
	obtained := either(given(privacy.FactAtCollection, privacy.No),
		all(not(given(privacy.FactAtCollection, privacy.Yes)), input(InputThirdPartySource)))
	publish := either(fact(privacy.FactDisproportionateEffort), fact(privacy.FactInformingWouldImpair))
	under14 := []RuleID{"informed-14"}
	r := func(id RuleID, e Effect, of []RuleID, when Cond, cite privacy.Citation, force privacy.Period) Rule {
		return Rule{ID: id, Right: privacy.RightInformed, Regime: privacy.RegimeUKGDPR, Effect: e, Of: of, When: when, Cite: cite, Force: force}
	}
	always := privacy.Period{}
	former := old(gdpr("Art 14(5)(b)"), mainChange)
	grant := func(rule Rule) Rule { rule.Nature = Qualified; return rule }
	duty := func(rule Rule) Rule { rule.Duty = PublishInstead; return rule }
	return []Rule{
		grant(r("informed-13", Grants, nil, collected, gdpr("Art 13"), always)),
		r("informed-13-4", Removes, []RuleID{"informed-13"}, fact(privacy.FactAlreadyHasInformation), gdpr("Art 13(4)"), always),
		grant(r("informed-14", Grants, nil, obtained, gdpr("Art 14"), always)),
		r("informed-14-5-a", Removes, under14, fact(privacy.FactAlreadyHasInformation), gdpr("Art 14(5)(a)"), always),
		// Article 14(5)(b) held both limbs until DUAA s.77 moved them to (e) and (f). Disproportionate
		// effort is read as narrowing the duty and not ending it: the person must still be protected,
		// by publication among others.
		r("informed-14-5-b-effort", Limits, nil, all(obtained, fact(privacy.FactDisproportionateEffort)), former, before(mainChange)),
		r("informed-14-5-b-impair", Removes, under14, fact(privacy.FactInformingWouldImpair), former, before(mainChange)),
		duty(r("informed-14-5-b-publish", AddsDuty, nil, all(obtained, publish), former, before(mainChange))),
		r("informed-14-5-c", Removes, under14, fact(privacy.FactObtainingLaidDownByLaw), gdpr("Art 14(5)(c)"), always),
		r("informed-14-5-d", Removes, under14, fact(privacy.FactProfessionalSecrecy), gdpr("Art 14(5)(d)"), always),
		r("informed-14-5-e", Limits, nil, all(obtained, fact(privacy.FactDisproportionateEffort)), gdpr("Art 14(5)(e)"), since(mainChange)),
		r("informed-14-5-f", Removes, under14, fact(privacy.FactInformingWouldImpair), gdpr("Art 14(5)(f)"), since(mainChange)),
		duty(r("informed-14-7", AddsDuty, nil, all(obtained, publish), gdpr("Art 14(7)"), since(mainChange))),

		{ID: "informed-p3-44", Right: privacy.RightInformed, Regime: privacy.RegimePart3, Effect: Grants, Nature: Qualified, Cite: dpa("s.44(1)-(2)")},
	}
}
