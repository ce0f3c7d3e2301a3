package rights

import "github.com/plainrights/plainrights/privacy"

// portability is the rules of the right to data portability. There is none under Part 3.
var portability = []Rule{
	{
		ID:     "portability-20-1",
		Right:  privacy.RightPortability,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 20(1)"},
		When: Cond{
			all{
				either{either{basis(privacy.BasisConsent), basis(privacy.BasisContract)}, special(privacy.SpecialA)},
				input(InputAutomatedMeans),
				fact(privacy.FactProvidedByPerson),
			},
		},
	},
	{
		ID:     "portability-20-3",
		Right:  privacy.RightPortability,
		Regime: ukgdpr,
		Effect: Removes,
		When:   Cond{basis(privacy.BasisPublicTask)},
		Cite:   cite{Instrument: gdpr, Provision: "Art 20(3)"},
	},
	{
		ID:     "portability-20-4",
		Right:  privacy.RightPortability,
		Regime: ukgdpr,
		Effect: Limits,
		When:   Cond{fact(privacy.FactAffectsOthers)},
		Cite:   cite{Instrument: gdpr, Provision: "Art 20(4)"},
	},

	{
		ID:     "portability-173",
		Right:  privacy.RightPortability,
		Regime: ukgdpr,
		Effect: Secures,
		Owed:   true,
		Cite:   cite{Instrument: dpa, Provision: "s.173(3)"},
	},

	{
		ID:     "portability-p3-none",
		Right:  privacy.RightPortability,
		Regime: part3,
		Effect: Removes,
		Cite:   cite{Instrument: gdpr, Provision: "Art 2(2)(b)"},
	},
}

// otherInterests holds where Article 21(1) reaches whatever the task.
var otherInterests = either{basis(privacy.BasisRecognisedLegitimateInterests), basis(privacy.BasisLegitimateInterests)}

// object is the rules of the right to object: Article 21(1) on grounds of the person's situation,
// 21(2) to direct marketing, 21(6) to research and statistics. There is none under Part 3.
var object = []Rule{
	{
		ID:     "object-21-1",
		Right:  privacy.RightObject,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		When:   Cond{objectable},
		Cite:   cite{Instrument: gdpr, Provision: "Art 21(1)"},
	},
	{
		ID:     "object-21-1-overriding",
		Right:  privacy.RightObject,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"object-21-1"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 21(1)"},
		When:   Cond{fact(privacy.FactOverridingGrounds)},
	},
	{
		ID:     "object-21-1-claim",
		Right:  privacy.RightObject,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"object-21-1"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 21(1)"},
		When:   Cond{fact(privacy.FactNeededForClaim)},
	},
	// Research for a task in the public interest: the regulator's guidance on the research provisions reads 21(6) as
	// answering for 21(1) too where the task is the only reason, and leaves 21(1) to official authority and to
	// legitimate interests. It is disputed: see disputes.
	{
		ID:     "object-21-1-research",
		Right:  privacy.RightObject,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"object-21-1"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 21(6)"},
		When: Cond{
			all{fact(privacy.FactResearchPurpose), fact(privacy.FactNecessaryForPublicTask), not{otherInterests}},
		},
	},
	// A law's requirement and a public task stated together for one use: 21(1) reaches what is done for the task.
	{
		ID:     "object-21-1-obligation",
		Right:  privacy.RightObject,
		Regime: ukgdpr,
		Effect: Limits,
		Cite:   cite{Instrument: gdpr, Provision: "Art 21(1)"},
		When:   Cond{all{objectable, basis(privacy.BasisLegalObligation)}},
	},
	{
		ID:     "object-21-2",
		Right:  privacy.RightObject,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: gdpr, Provision: "Art 21(2)"},
		When:   Cond{input(InputDirectMarketing)},
	},
	{
		ID:     "object-21-6",
		Right:  privacy.RightObject,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 21(6)"},
		When:   Cond{fact(privacy.FactResearchPurpose)},
	},
	{
		ID:     "object-21-6-task",
		Right:  privacy.RightObject,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"object-21-6"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 21(6)"},
		When:   Cond{fact(privacy.FactNecessaryForPublicTask)},
	},

	{
		ID:     "object-p3-none",
		Right:  privacy.RightObject,
		Regime: part3,
		Effect: Removes,
		Cite:   cite{Instrument: gdpr, Provision: "Art 2(2)(b)"},
	},
}
