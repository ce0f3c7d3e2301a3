package rights

import "github.com/plainrights/plainrights/privacy"

// withdrawConsent is the rules of the right to withdraw consent: only where consent is the basis,
// or explicit consent the condition, and never as a way out of another basis.
var withdrawConsent = []Rule{
	{
		ID:     "withdraw-7-3",
		Right:  privacy.RightWithdrawConsent,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: gdpr, Provision: "Art 7(3)"},
		When:   Cond{basis(privacy.BasisConsent)},
	},
	{
		ID:     "withdraw-7-3-explicit",
		Right:  privacy.RightWithdrawConsent,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: gdpr, Provision: "Art 9(2)(a)"},
		When:   Cond{special(privacy.SpecialA)},
	},

	{
		ID:     "withdraw-p3-40A",
		Right:  privacy.RightWithdrawConsent,
		Regime: part3,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: dpa, Provision: "s.40A"},
		Force:  period{From: part3ConsentBegan},
		When:   Cond{input(InputPart3Consent)},
	},
	{
		ID:     "withdraw-p3-not-yet",
		Right:  privacy.RightWithdrawConsent,
		Regime: part3,
		Effect: Removes,
		Cite:   cite{Instrument: dpa, Provision: "s.40A"},
		Force:  period{Until: part3ConsentBegan},
	},
}

// complainController is the rules of the right to complain to the controller, in force from
// 19 June 2026.
var complainController = []Rule{
	{
		ID:     "complain-controller-164A",
		Right:  privacy.RightComplainController,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: dpa, Provision: "s.164A"},
		Force:  period{From: complaintDutyBegan},
	},
	{
		ID:     "complain-controller-not-yet",
		Right:  privacy.RightComplainController,
		Effect: Removes,
		Cite:   cite{Instrument: privacy.SI2026No82, Provision: "reg 3"},
		Force:  period{Until: complaintDutyBegan},
	},
}

// complainRegulator is the rules of the right to complain to the regulator. Article 77 was
// omitted on 19 June 2026 (DUAA s.103(6)); s.165(2), which had Parts 3 and 4 alone, now has it all.
// For Part 3 nothing changed, so that there is no former law to mark.
var complainRegulator = []Rule{
	{
		ID:     "complain-regulator-165",
		Right:  privacy.RightComplainRegulator,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: dpa, Provision: "s.165(2)"},
		Force:  period{From: complaintDutyBegan},
	},
	{
		ID:     "complain-regulator-77",
		Right:  privacy.RightComplainRegulator,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: gdpr, Provision: "Art 77", Force: period{Until: complaintDutyBegan}},
		Force:  period{Until: complaintDutyBegan},
	},
	{
		ID:     "complain-regulator-p3-165",
		Right:  privacy.RightComplainRegulator,
		Regime: part3,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: dpa, Provision: "s.165(2)"},
		Force:  period{Until: complaintDutyBegan},
	},
	// The Tribunal may order the regulator to take steps, or to say how a complaint stands, if it has not done so
	// within three months of having it.
	{
		ID:     "complain-regulator-166",
		Right:  privacy.RightComplainRegulator,
		Effect: Secures,
		Cite:   cite{Instrument: dpa, Provision: "s.166"},
	},
	{
		ID:     "complain-regulator-former-law",
		Right:  privacy.RightComplainRegulator,
		Regime: ukgdpr,
		Effect: AddsDuty,
		Duty:   FormerLaw,
		Cite:   cite{Instrument: gdpr, Provision: "Art 77", Force: period{Until: complaintDutyBegan}},
		Force:  period{Until: complaintDutyBegan},
	},
}

// judicialRemedy is the rules of the right to go to court, and to compensation: Articles 79 and 82
// do not reach Part 3, where s.169 gives the compensation.
var judicialRemedy = []Rule{
	{
		ID:     "judicial-79",
		Right:  privacy.RightJudicialRemedy,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: gdpr, Provision: "Art 79"},
	},
	{
		ID:     "judicial-167",
		Right:  privacy.RightJudicialRemedy,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: dpa, Provision: "s.167"},
	},
	{
		ID:     "judicial-82",
		Right:  privacy.RightJudicialRemedy,
		Regime: ukgdpr,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: gdpr, Provision: "Art 82"},
	},

	// National security takes both away, and leaves section 167, unless that is read with them: see disputes. Nothing
	// is open while nobody has shown it.
	{
		ID:     "judicial-security",
		Right:  privacy.RightJudicialRemedy,
		Regime: ukgdpr,
		Effect: Removes,
		Of:     []RuleID{"judicial-79", "judicial-82"},
		Cite:   cite{Instrument: dpa, Provision: "s.26(2)(f)"},
		When:   Cond{given{privacy.FactNationalSecurity, privacy.Yes}},
	},

	// Until the court has found for the person it may look at the data, and may not have them shown to the person.
	{
		ID:     "judicial-180A",
		Right:  privacy.RightJudicialRemedy,
		Effect: Secures,
		Cite:   cite{Instrument: dpa, Provision: "s.180A"},
		Force:  period{From: firstChange},
	},

	{
		ID:     "judicial-p3-169",
		Right:  privacy.RightJudicialRemedy,
		Regime: part3,
		Effect: Grants,
		Nature: Absolute,
		Cite:   cite{Instrument: dpa, Provision: "s.169"},
	},
}
