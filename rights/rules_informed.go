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
	{ID: "informed-13", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: Cond{collected}, Cite: cite{Instrument: gdpr, Provision: "Art 13"}},
	{ID: "informed-13-4", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Removes, Of: []RuleID{"informed-13"}, Cite: cite{Instrument: gdpr, Provision: "Art 13(4)"},
		When: Cond{fact(privacy.FactAlreadyHasInformation)}},
	{ID: "informed-14", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Grants, Nature: Qualified, When: Cond{obtained}, Cite: cite{Instrument: gdpr, Provision: "Art 14"}},
	{ID: "informed-14-5-a", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Removes, Of: []RuleID{"informed-14"}, Cite: cite{Instrument: gdpr, Provision: "Art 14(5)(a)"},
		When: Cond{fact(privacy.FactAlreadyHasInformation)}},
	// Article 14(5)(b) held both limbs until DUAA s.77 moved them to (e) and (f). Disproportionate
	// effort is read as narrowing the duty and not ending it: the person must still be protected,
	// by publication among others.
	{ID: "informed-14-5-b-effort", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Limits, Cite: cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: mainChange}}, Force: period{Until: mainChange},
		When: Cond{all{obtained, fact(privacy.FactDisproportionateEffort)}}},
	{ID: "informed-14-5-b-impair", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Removes, Of: []RuleID{"informed-14"}, Cite: cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: mainChange}}, Force: period{Until: mainChange},
		When: Cond{fact(privacy.FactInformingWouldImpair)}},
	{ID: "informed-14-5-b-publish", Right: privacy.RightInformed, Regime: ukgdpr, Effect: AddsDuty, Duty: PublishInstead, Cite: cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: mainChange}}, Force: period{Until: mainChange},
		When: Cond{all{obtained, publish}}},
	{ID: "informed-14-5-c", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Removes, Of: []RuleID{"informed-14"}, Cite: cite{Instrument: gdpr, Provision: "Art 14(5)(c)"},
		When: Cond{fact(privacy.FactObtainingLaidDownByLaw)}},
	{ID: "informed-14-5-d", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Removes, Of: []RuleID{"informed-14"}, Cite: cite{Instrument: gdpr, Provision: "Art 14(5)(d)"},
		When: Cond{fact(privacy.FactProfessionalSecrecy)}},
	{ID: "informed-14-5-e", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Limits, Cite: cite{Instrument: gdpr, Provision: "Art 14(5)(e)"}, Force: period{From: mainChange},
		When: Cond{all{obtained, fact(privacy.FactDisproportionateEffort)}}},
	{ID: "informed-14-5-f", Right: privacy.RightInformed, Regime: ukgdpr, Effect: Removes, Of: []RuleID{"informed-14"}, Cite: cite{Instrument: gdpr, Provision: "Art 14(5)(f)"}, Force: period{From: mainChange},
		When: Cond{fact(privacy.FactInformingWouldImpair)}},
	{ID: "informed-14-7", Right: privacy.RightInformed, Regime: ukgdpr, Effect: AddsDuty, Duty: PublishInstead, Cite: cite{Instrument: gdpr, Provision: "Art 14(7)"}, Force: period{From: mainChange},
		When: Cond{all{obtained, publish}}},

	{ID: "informed-p3-44", Right: privacy.RightInformed, Regime: part3, Effect: Grants, Nature: Qualified, Cite: cite{Instrument: dpa, Provision: "s.44(1)-(2)"}},
}
