package rights

import "github.com/plainrights/plainrights/privacy"

// A decision of the kind that these rules are about, and one that uses special category data.
var (
	automated = all{
		input(InputSolelyAutomated),
		not{fact(privacy.FactHumanInvolvement)},
		fact(privacy.FactSignificantDecision),
	}
	sensitive = either{fact(privacy.FactDecisionUsesSpecialCategory),
		all{input(InputAnySpecial), not{given{privacy.FactDecisionUsesSpecialCategory, privacy.No}}}}
)

// What opens the way to such a decision.
const (
	consents = fact(privacy.FactExplicitConsentCoversDecision)
	byLaw    = fact(privacy.FactDecisionRequiredByLaw)
	contract = fact(privacy.FactDecisionNecessaryForContract)
)

// gateway is Article 22B(2) and (3): points (b) and (h) of Article 9(2) open none, even where a law
// authorises the decision.
var gateway = either{consents, all{special(privacy.SpecialG), either{contract, byLaw}}}

// formerGateway is the former Article 22(2) and (4).
var formerGateway = all{either{contract, byLaw, consents},
	either{not{sensitive}, consents, special(privacy.SpecialA), special(privacy.SpecialG)}}

// displaced is s.50C(3): s.50C(1) and (2), and so the safeguards, do not apply to a decision where that is needed
// and a person soon looks at it again.
var displaced = all{fact(privacy.FactPart3Prejudice), fact(privacy.FactHumanReconsiderationPromptly)}

// automatedDecisions is the rules on significant decisions made solely by automated means: the
// safeguards, the prohibitions, and the law as it was for decisions taken before 5 February 2026
// (SI 2026/82 reg 5 saves it for those that had a gateway; the others were barred from the day they
// were taken). No human involvement is taken unless it is given. The former s.49(2)(b) did not ask
// that the effect be adverse, as s.50A does; the fact is read with that in mind.
//
// A decision is read as using special category data where the notice relies on an Article 9(2)
// condition for the processing, unless it is given that the decision does not.
var automatedDecisions = []Rule{
	{
		ID:     "automated-22C",
		Right:  privacy.RightAutomatedDecisions,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 22C"},
		Force:  period{From: mainChange},
		When:   Cond{automated},
	},
	{
		ID:     "automated-22C-safeguards",
		Right:  privacy.RightAutomatedDecisions,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   Safeguards,
		Cite:   cite{Instrument: gdpr, Provision: "Art 22C"},
		Force:  period{From: mainChange},
		When:   Cond{automated},
	},
	{
		ID:     "automated-22B-special",
		Right:  privacy.RightAutomatedDecisions,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   DecisionProhibited,
		Cite:   cite{Instrument: gdpr, Provision: "Art 22B(1)"},
		Force:  period{From: mainChange},
		When:   Cond{all{automated, sensitive, not{gateway}}},
	},
	{
		ID:     "automated-22B-recognised",
		Right:  privacy.RightAutomatedDecisions,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   DecisionProhibited,
		Cite:   cite{Instrument: gdpr, Provision: "Art 22B(4)"},
		Force:  period{From: mainChange},
		When:   Cond{all{automated, basis(privacy.BasisRecognisedLegitimateInterests)}},
	},
	{
		ID:     "automated-22-former",
		Right:  privacy.RightAutomatedDecisions,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: gdpr, Provision: "Art 22(1)", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
		When:   Cond{automated},
	},
	{
		ID:     "automated-22-former-law",
		Right:  privacy.RightAutomatedDecisions,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   FormerLaw,
		Cite:   cite{Instrument: gdpr, Provision: "Art 22(1)", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
	},
	{
		ID:     "automated-22-former-prohibited",
		Right:  privacy.RightAutomatedDecisions,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   DecisionProhibited,
		Cite:   cite{Instrument: gdpr, Provision: "Art 22(2)", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
		When:   Cond{all{automated, not{formerGateway}}},
	},

	{
		ID:     "automated-p3-50C",
		Right:  privacy.RightAutomatedDecisions,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.50C"},
		Force:  period{From: mainChange},
		When:   Cond{automated},
	},
	{
		ID:     "automated-p3-50C-safeguards",
		Right:  privacy.RightAutomatedDecisions,
		Regime: part3,
		Effect: AddsDuty,
		Duty:   Safeguards,
		Cite:   cite{Instrument: dpa, Provision: "s.50C"},
		Force:  period{From: mainChange},
		When:   Cond{all{automated, not{displaced}}},
	},
	{
		ID:     "automated-p3-50B",
		Right:  privacy.RightAutomatedDecisions,
		Regime: part3,
		Effect: AddsDuty,
		Duty:   DecisionProhibited,
		Cite:   cite{Instrument: dpa, Provision: "s.50B"},
		Force:  period{From: mainChange},
		When:   Cond{all{automated, sensitive, not{either{consents, byLaw}}}},
	},
	{
		ID:     "automated-p3-49-former",
		Right:  privacy.RightAutomatedDecisions,
		Regime: part3,
		Effect: Grants,
		Nature: Qualified,
		Cite:   cite{Instrument: dpa, Provision: "s.49", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
		When:   Cond{automated},
	},
	{
		ID:     "automated-p3-former-law",
		Right:  privacy.RightAutomatedDecisions,
		Regime: part3,
		Effect: AddsDuty,
		Duty:   FormerLaw,
		Cite:   cite{Instrument: dpa, Provision: "s.49", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
	},
	{
		ID:     "automated-p3-49-prohibited",
		Right:  privacy.RightAutomatedDecisions,
		Regime: part3,
		Effect: AddsDuty,
		Duty:   DecisionProhibited,
		Cite:   cite{Instrument: dpa, Provision: "s.49", Force: period{Until: mainChange}},
		Force:  period{Until: mainChange},
		When:   Cond{all{automated, not{byLaw}}},
	},
}
