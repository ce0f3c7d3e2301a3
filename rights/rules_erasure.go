package rights

import "github.com/plainrights/plainrights/privacy"

// Another basis or condition that the notice lists is another legal ground unless it is given that there
// is none.
var (
	otherBasis     = either{fact(privacy.FactOtherLegalGround), all{input(InputAnotherBasis), notDenied}}
	otherCondition = either{fact(privacy.FactOtherLegalGround), all{input(InputAnotherSpecial), notDenied}}
	notDenied      = not{given{privacy.FactOtherLegalGround, privacy.No}}
)

// erasure is the rules of the right to erasure: any one ground of Article 17(1), unless
// Article 17(3) answers for the data. Article 17(1)(g) (malicious allegations; Victims and Prisoners
// Act 2024 s.31) is printed in the revised text but prospective, and so is not here.
var erasure = []Rule{
	{
		ID:     "erasure-17-1-a",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(a)"},
		When:   Cond{fact(privacy.FactNoLongerNecessary)},
	},
	{
		ID:     "erasure-17-1-b-consent",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(b)"},
		When:   Cond{all{basis(privacy.BasisConsent), fact(privacy.FactConsentWithdrawn)}},
	},
	{
		ID:     "erasure-17-1-b-other-basis",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"erasure-17-1-b-consent"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(b)"},
		When:   Cond{otherBasis},
	},
	// Explicit consent is the Article 9 condition: what can stand in for it is another one, and
	// not the Article 6 basis, which special category data need besides.
	{
		ID:     "erasure-17-1-b-explicit",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(b)"},
		When:   Cond{all{special(privacy.SpecialA), fact(privacy.FactExplicitConsentWithdrawn)}},
	},
	{
		ID:     "erasure-17-1-b-other-condition",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"erasure-17-1-b-explicit"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(b)"},
		When:   Cond{otherCondition},
	},
	{
		ID:     "erasure-17-1-c-situation",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(c)"},
		When:   Cond{all{objectable, fact(privacy.FactObjectionMade)}},
	},
	{
		ID:     "erasure-17-1-c-overriding",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"erasure-17-1-c-situation"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(c)"},
		When:   Cond{fact(privacy.FactOverridingGrounds)},
	},
	{
		ID:     "erasure-17-1-c-marketing",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(c)"},
		When:   Cond{all{input(InputDirectMarketing), fact(privacy.FactMarketingObjectionMade)}},
	},
	{
		ID:     "erasure-17-1-d",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(d)"},
		When:   Cond{fact(privacy.FactUnlawfullyProcessed)},
	},
	{
		ID:     "erasure-17-1-e",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(e)"},
		When:   Cond{fact(privacy.FactDutyToErase)},
	},
	{
		ID:     "erasure-17-1-f",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(1)(f)"},
		When:   Cond{all{basis(privacy.BasisConsent), input(InputOnlineChild), fact(privacy.FactCollectedWhenChild)}},
	},
	{
		ID:     "erasure-17-3-a",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(3)(a)"},
		When:   Cond{fact(privacy.FactExpressionAndInformation)},
	},
	{
		ID:     "erasure-17-3-b-obligation",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(3)(b)"},
		When:   Cond{fact(privacy.FactNecessaryForLegalObligation)},
	},
	{
		ID:     "erasure-17-3-b-task",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(3)(b)"},
		When:   Cond{fact(privacy.FactNecessaryForPublicTask)},
	},
	{
		ID:     "erasure-17-3-c",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(3)(c)"},
		When:   Cond{fact(privacy.FactPublicHealthNecessity)},
	},
	// Article 84B since 5 February 2026, Article 89(1) before: without its safeguards (d) does not help.
	{
		ID:     "erasure-17-3-d",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(3)(d)"},
		When:   Cond{all{fact(privacy.FactErasureWouldImpair), not{given{privacy.FactSafeguards84b, privacy.No}}}},
	},
	{
		ID:     "erasure-17-3-e",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: Removes,
		When:   Cond{fact(privacy.FactNeededForClaim)},
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(3)(e)"},
	},

	{
		ID:     "erasure-17-2",
		Right:  privacy.RightErasure,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   TellControllers,
		Owed:   true,
		When:   Cond{fact(privacy.FactMadePublic)},
		Cite:   cite{Instrument: gdpr, Provision: "Art 17(2)"},
	},

	{
		ID:     "erasure-p3-47-1-a",
		Right:  privacy.RightErasure,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.47(1)(a)"},
		When:   Cond{fact(privacy.FactPrinciplesInfringed)},
	},
	{
		ID:     "erasure-p3-47-1-b",
		Right:  privacy.RightErasure,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.47(1)(b)"},
		When:   Cond{fact(privacy.FactDutyToErase)},
	},
	{
		ID:     "erasure-p3-47-2",
		Right:  privacy.RightErasure,
		Regime: part3,
		Effect: AddsDuty,
		Duty:   RestrictInstead,
		Cite:   cite{Instrument: dpa, Provision: "s.47(2)"},
		When: Cond{
			all{
				fact(privacy.FactMustKeepAsEvidence),
				either{fact(privacy.FactPrinciplesInfringed), fact(privacy.FactDutyToErase)},
			},
		},
	},
}

// objectable holds where Article 21(1) reaches: public task, recognised legitimate interests (since
// they exist, DUAA s.70(5)) and legitimate interests.
var objectable = either{
	basis(privacy.BasisPublicTask),
	basis(privacy.BasisRecognisedLegitimateInterests),
	basis(privacy.BasisLegitimateInterests),
}
