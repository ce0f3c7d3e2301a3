package rights

import "github.com/plainrights/plainrights/privacy"

// Which Article governs, and where publication takes the place of telling each person.
var (
	collected = fact(privacy.FactAtCollection)
	obtained  = not{collected}
	publish   = either{fact(privacy.FactDisproportionateEffort), fact(privacy.FactInformingWouldImpair)}
)

// informed is the rules of the right to be informed. Whether Article 13 or 14 governs follows
// from the source of the data, unless it is given that the question arises at collection.
var informed = []Rule{
	{
		ID:     "informed-13",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		When:   Cond{collected},
		Cite:   cite{Instrument: gdpr, Provision: "Art 13"},
	},
	{
		ID:     "informed-13-4",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"informed-13"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 13(4)"},
		When:   Cond{fact(privacy.FactAlreadyHasInformation)},
	},
	{
		ID:     "informed-14",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		When:   Cond{obtained},
		Cite:   cite{Instrument: gdpr, Provision: "Art 14"},
	},
	{
		ID:     "informed-14-5-a",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"informed-14"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)(a)"},
		When:   Cond{fact(privacy.FactAlreadyHasInformation)},
	},
	// Article 14(5)(b) held both limbs until DUAA s.77 moved them to (e) and (f). Disproportionate
	// effort is read as narrowing the duty and not ending it: the person must still be protected,
	// by publication among others.
	{
		ID:     "informed-14-5-b-effort",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Limits,
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
		When:   Cond{all{obtained, fact(privacy.FactDisproportionateEffort)}},
	},
	{
		ID:     "informed-14-5-b-impair",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"informed-14"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
		When:   Cond{fact(privacy.FactInformingWouldImpair)},
	},
	{
		ID:     "informed-14-5-b-publish",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   PublishInstead,
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
		When:   Cond{all{obtained, publish}},
	},
	{
		ID:     "informed-14-5-c",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"informed-14"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)(c)"},
		When:   Cond{fact(privacy.FactObtainingLaidDownByLaw)},
	},
	{
		ID:     "informed-14-5-d",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"informed-14"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)(d)"},
		When:   Cond{fact(privacy.FactProfessionalSecrecy)},
	},
	{
		ID:     "informed-14-5-e",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Limits,
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)(e)"},
		Force:  period{From: mainChange},
		When:   Cond{all{obtained, fact(privacy.FactDisproportionateEffort)}},
	},
	{
		ID:     "informed-14-5-f",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"informed-14"},
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(5)(f)"},
		Force:  period{From: mainChange},
		When:   Cond{fact(privacy.FactInformingWouldImpair)},
	},
	{
		ID:     "informed-14-7",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   PublishInstead,
		Cite:   cite{Instrument: gdpr, Provision: "Art 14(7)"},
		Force:  period{From: mainChange},
		When:   Cond{all{obtained, publish}},
	},

	// A new purpose: people must be told of it first (Arts 13(3), 14(4)), and it must be compatible with the one for
	// which the data were collected, by Article 8A and Annex 2 since 5 February 2026 and by Article 6(4) before.
	// Compatible is not yet lawful: a basis is needed besides (Art 5(3)).
	{
		ID:     "informed-6-4",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Secures,
		Cite:   cite{Instrument: gdpr, Provision: "Art 6(4)", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
	},
	{
		ID:     "informed-8A",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Secures,
		Cite:   cite{Instrument: gdpr, Provision: "Art 8A"},
		Force:  period{From: mainChange},
	},
	// A breach is told when it happens, and no notice can tell it: it is not among the items of rights/informing.
	{
		ID:     "informed-34",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Secures,
		Cite:   cite{Instrument: gdpr, Provision: "Art 34(1)"},
	},
	// What an online service that children are likely to use owes them by design (DUAA s.81); see rights/lawfulness
	// too.
	{
		ID:     "informed-25-1A",
		Right:  privacy.RightInformed,
		Regime: ukgdpr,
		Effect: Secures,
		When:   Cond{input(InputOnlineChild)},
		Cite:   cite{Instrument: gdpr, Provision: "Art 25(1A)"},
		Force:  period{From: mainChange},
	},

	{
		ID:     "informed-p3-44",
		Right:  privacy.RightInformed,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.44(1)-(2)"},
	},
	{
		ID:     "informed-p3-36",
		Right:  privacy.RightInformed,
		Regime: part3,
		Effect: Secures,
		Cite:   cite{Instrument: dpa, Provision: "s.36(3)-(4)"},
	},
	{
		ID:     "informed-p3-68",
		Right:  privacy.RightInformed,
		Regime: part3,
		Effect: Secures,
		Cite:   cite{Instrument: dpa, Provision: "s.68(1)"},
	},
}
