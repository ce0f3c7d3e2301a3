package rights

import "github.com/plainrights/plainrights/privacy"

// access is the rules of the right of access. It arises on every lawful basis.
var access = []Rule{
	{
		ID:     "access-15",
		Right:  privacy.RightAccess,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 15(1)"},
	},
	// DUAA s.78 inserted the reasonable and proportionate search, and s.78(5) treats it as in force from 1 January
	// 2024.
	{
		ID:     "access-15-1A",
		Right:  privacy.RightAccess,
		Regime: ukgdpr,
		Effect: Limits,
		Cite:   cite{Instrument: gdpr, Provision: "Art 15(1A)"},
		Force:  period{From: searchBounded},
	},
	{
		ID:     "access-15-3",
		Right:  privacy.RightAccess,
		Regime: ukgdpr,
		Effect: Limits,
		When:   Cond{fact(privacy.FactRepeatCopy)},
		Cite:   cite{Instrument: gdpr, Provision: "Art 15(3)"},
	},
	{
		ID:     "access-15-4",
		Right:  privacy.RightAccess,
		Regime: ukgdpr,
		Effect: Limits,
		When:   Cond{fact(privacy.FactAffectsOthers)},
		Cite:   cite{Instrument: gdpr, Provision: "Art 15(4)"},
	},

	{
		ID:     "access-p3-45",
		Right:  privacy.RightAccess,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.45(1)"},
	},
	{
		ID:     "access-p3-45-2A",
		Right:  privacy.RightAccess,
		Regime: part3,
		Effect: Limits,
		Cite:   cite{Instrument: dpa, Provision: "s.45(2A)"},
		Force:  period{From: searchBounded},
	},

	// Whoever alters, hides or destroys data to keep them from a person who has asked commits an offence, if that
	// person would have been entitled to receive them (s.173(1)(b)).
	{
		ID:     "access-173",
		Right:  privacy.RightAccess,
		Effect: Secures,
		Owed:   true,
		Cite:   cite{Instrument: dpa, Provision: "s.173(3)"},
	},
}
