package rights

import "github.com/plainrights/plainrights/privacy"

// restriction is the rules of the right to restriction of processing. The points turn on facts
// and not on the lawful basis, save (d), which follows Article 21(1).
var restriction = []Rule{
	{
		ID:     "restriction-18-1-a",
		Right:  privacy.RightRestriction,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 18(1)(a)"},
		When:   Cond{fact(privacy.FactAccuracyContested)},
	},
	{
		ID:     "restriction-18-1-b",
		Right:  privacy.RightRestriction,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 18(1)(b)"},
		When:   Cond{all{fact(privacy.FactUnlawfullyProcessed), fact(privacy.FactOpposesErasure)}},
	},
	{
		ID:     "restriction-18-1-c",
		Right:  privacy.RightRestriction,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 18(1)(c)"},
		When:   Cond{all{fact(privacy.FactNoLongerNecessary), fact(privacy.FactNeededForPersonsClaim)}},
	},
	{
		ID:     "restriction-18-1-d",
		Right:  privacy.RightRestriction,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 18(1)(d)"},
		When:   Cond{all{objectable, fact(privacy.FactObjectionPending)}},
	},
	{
		ID:     "restriction-18-2",
		Right:  privacy.RightRestriction,
		Regime: ukgdpr,
		Effect: Limits,
		Cite:   cite{Instrument: gdpr, Provision: "Art 18(2)"},
	},

	// Under Part 3 restriction is only ever in place of something else. Whether the data must be kept as evidence, and
	// whether it can be found out what is right, only the controller knows: until it has said, the verdict waits for
	// it.
	{
		ID:     "restriction-p3-46-4",
		Right:  privacy.RightRestriction,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.46(4)"},
		When: Cond{
			all{
				fact(privacy.FactMustKeepAsEvidence),
				either{fact(privacy.FactInaccurate), fact(privacy.FactIncomplete)},
			},
		},
	},
	{
		ID:     "restriction-p3-47-2",
		Right:  privacy.RightRestriction,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.47(2)"},
		When: Cond{
			all{
				fact(privacy.FactMustKeepAsEvidence),
				either{fact(privacy.FactPrinciplesInfringed), fact(privacy.FactDutyToErase)},
			},
		},
	},
	{
		ID:     "restriction-p3-47-3",
		Right:  privacy.RightRestriction,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.47(3)"},
		When:   Cond{all{fact(privacy.FactAccuracyContested), fact(privacy.FactAccuracyCannotBeAscertained)}},
	},
}

// told holds where something has changed and there is somebody to tell.
var told = all{fact(privacy.FactCorrectedOrErased), fact(privacy.FactDisclosedToRecipients)}

// notification is the rules of the right that recipients be told of a rectification, erasure or
// restriction. Disproportionate effort answers that, but not the second sentence of Article 19: who
// they are must be said if asked. Part 3 has neither the exception nor that sentence.
var notification = []Rule{
	{
		ID:     "notification-19",
		Right:  privacy.RightNotification,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		When:   Cond{told},
		Cite:   cite{Instrument: gdpr, Provision: "Art 19"},
	},
	{
		ID:     "notification-19-effort",
		Right:  privacy.RightNotification,
		Regime: ukgdpr,
		Effect: Removes,
		Cite:   cite{Instrument: gdpr, Provision: "Art 19"},
		When:   Cond{fact(privacy.FactNotificationImpossible)},
	},

	{
		ID:     "notification-p3-48-9",
		Right:  privacy.RightNotification,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		When:   Cond{told},
		Cite:   cite{Instrument: dpa, Provision: "s.48(9)"},
	},
}
