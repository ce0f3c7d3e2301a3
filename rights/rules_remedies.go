package rights

import "github.com/plainrights/plainrights/privacy"

// withdrawConsent returns the rules of the right to withdraw consent: only where consent is the basis,
// or explicit consent the condition, and never as a way out of another basis.
func withdrawConsent() []Rule {
	const right, ukgdpr, part3 = privacy.RightWithdrawConsent, privacy.RegimeUKGDPR, privacy.RegimePart3
	return []Rule{
		{ID: "withdraw-7-3", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Absolute, When: basis(privacy.BasisConsent), Cite: gdpr("Art 7(3)")},
		{ID: "withdraw-7-3-explicit", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Absolute, When: special(privacy.SpecialA), Cite: gdpr("Art 7(3)")},

		{ID: "withdraw-p3-40A", Right: right, Regime: part3, Effect: Grants, Nature: Absolute, When: input(InputPart3Consent), Cite: dpa("s.40A"), Force: since(consentPart3)},
		{ID: "withdraw-p3-not-yet", Right: right, Regime: part3, Effect: Removes, Cite: dpa("s.40A"), Force: before(consentPart3)},
	}
}

// complainController returns the rules of the right to complain to the controller, in force from
// 19 June 2026.
func complainController() []Rule {
	const right = privacy.RightComplainController
	return []Rule{
		{ID: "complain-controller-164A", Right: right, Effect: Grants, Nature: Absolute, Cite: dpa("s.164A"), Force: since(complaintDuty)},
		{ID: "complain-controller-not-yet", Right: right, Effect: Removes, Force: before(complaintDuty),
			Cite: privacy.Citation{Instrument: privacy.SI2026No82, Provision: "reg 3"}},
	}
}

// complainRegulator returns the rules of the right to complain to the regulator. Article 77 was
// omitted on 19 June 2026 (DUAA s.103(6)); s.165(2), which had Parts 3 and 4 alone, now has it all.
// For Part 3 nothing changed, so that there is no former law to mark.
func complainRegulator() []Rule {
	const right, ukgdpr, part3 = privacy.RightComplainRegulator, privacy.RegimeUKGDPR, privacy.RegimePart3
	return []Rule{
		{ID: "complain-regulator-165", Right: right, Effect: Grants, Nature: Absolute, Cite: dpa("s.165(2)"), Force: since(complaintDuty)},
		{ID: "complain-regulator-77", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Absolute, Cite: old(gdpr("Art 77"), complaintDuty), Force: before(complaintDuty)},
		{ID: "complain-regulator-p3-165", Right: right, Regime: part3, Effect: Grants, Nature: Absolute, Cite: dpa("s.165(2)"), Force: before(complaintDuty)},
		{ID: "complain-regulator-former-law", Right: right, Regime: ukgdpr, Effect: AddsDuty, Duty: FormerLaw, Cite: old(gdpr("Art 77"), complaintDuty), Force: before(complaintDuty)},
	}
}

// judicialRemedy returns the rules of the right to go to court, and to compensation: Articles 79 and 82
// do not reach Part 3, where s.169 gives the compensation.
func judicialRemedy() []Rule {
	const right, ukgdpr, part3 = privacy.RightJudicialRemedy, privacy.RegimeUKGDPR, privacy.RegimePart3
	return []Rule{
		{ID: "judicial-79", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Absolute, Cite: gdpr("Art 79")},
		{ID: "judicial-167", Right: right, Effect: Grants, Nature: Absolute, Cite: dpa("s.167")},
		{ID: "judicial-82", Right: right, Regime: ukgdpr, Effect: Grants, Nature: Absolute, Cite: gdpr("Art 82")},

		{ID: "judicial-p3-169", Right: right, Regime: part3, Effect: Grants, Nature: Absolute, Cite: dpa("s.169")},
	}
}
