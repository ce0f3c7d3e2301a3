package rights

import "github.com/plainrights/plainrights/privacy"

// claim is the provision that a request by a right is made under.
type claim struct {
	right  privacy.Right
	regime privacy.Regime // zero: both
	cite   cite
	force  period // the days on which it is made so; zero: throughout
}

// claims are in the order of privacy.Rights. Part 3 has neither portability nor objection. Articles 79 and 82 and
// section
// 167 are for courts, and no request is made under them.
var claims = []claim{
	{privacy.RightInformed, ukgdpr, cite{Instrument: gdpr, Provision: "Arts 13 and 14"}, period{}},
	{privacy.RightInformed, part3, cite{Instrument: dpa, Provision: "s.44"}, period{}},
	{privacy.RightAccess, ukgdpr, cite{Instrument: gdpr, Provision: "Art 15"}, period{}},
	{privacy.RightAccess, part3, cite{Instrument: dpa, Provision: "s.45"}, period{}},
	{privacy.RightRectification, ukgdpr, cite{Instrument: gdpr, Provision: "Art 16"}, period{}},
	{privacy.RightRectification, part3, cite{Instrument: dpa, Provision: "s.46"}, period{}},
	{privacy.RightErasure, ukgdpr, cite{Instrument: gdpr, Provision: "Art 17"}, period{}},
	{privacy.RightErasure, part3, cite{Instrument: dpa, Provision: "s.47"}, period{}},
	{privacy.RightRestriction, ukgdpr, cite{Instrument: gdpr, Provision: "Art 18"}, period{}},
	{privacy.RightRestriction, part3, cite{Instrument: dpa, Provision: "s.47"}, period{}},
	{privacy.RightNotification, ukgdpr, cite{Instrument: gdpr, Provision: "Art 19"}, period{}},
	{privacy.RightNotification, part3, cite{Instrument: dpa, Provision: "s.48(9)"}, period{}},
	{privacy.RightPortability, ukgdpr, cite{Instrument: gdpr, Provision: "Art 20"}, period{}},
	{privacy.RightObject, ukgdpr, cite{Instrument: gdpr, Provision: "Art 21"}, period{}},
	{privacy.RightAutomatedDecisions, ukgdpr, cite{Instrument: gdpr, Provision: "Art 22"}, period{Until: mainChange}},
	{privacy.RightAutomatedDecisions, ukgdpr, cite{Instrument: gdpr, Provision: "Art 22C"}, period{From: mainChange}},
	{privacy.RightAutomatedDecisions, part3, cite{Instrument: dpa, Provision: "s.50"}, period{Until: mainChange}},
	{privacy.RightAutomatedDecisions, part3, cite{Instrument: dpa, Provision: "s.50C"}, period{From: mainChange}},
	{privacy.RightWithdrawConsent, ukgdpr, cite{Instrument: gdpr, Provision: "Art 7(3)"}, period{}},
	{privacy.RightWithdrawConsent, part3, cite{Instrument: dpa, Provision: "s.40A"}, period{From: part3ConsentBegan}},
	{privacy.RightComplainController, 0, cite{Instrument: dpa, Provision: "s.164A"}, period{From: complaintDutyBegan}},
	{privacy.RightComplainRegulator, 0, cite{Instrument: dpa, Provision: "s.165"}, period{}},
}

// ClaimFor returns the provision that a request by a right is made under, on a day, for a use under a regime, zero
// being the UK GDPR. It reports false where there is none. The citation is as a letter of that day has it: none is of
// former law.
func ClaimFor(right privacy.Right, regime privacy.Regime, on privacy.Date) (privacy.Citation, bool) {
	if regime == 0 {
		regime = ukgdpr
	}
	for i := range claims {
		if c := &claims[i]; c.right == right && (c.regime == 0 || c.regime == regime) && c.force.Contains(on) {
			return c.cite, true
		}
	}
	return privacy.Citation{}, false
}
