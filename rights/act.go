package rights

import "github.com/plainrights/plainrights/privacy"

// act is an act of a person that could change a verdict on some right, and the right that is used by it.
type act struct {
	fact  privacy.Fact
	right privacy.Right
	cite  cite
}

// acts are in the order of privacy.Facts. To oppose erasure, which only has the use limited (Article 18(1)(b)), is
// none: it is said with that request.
var acts = []act{
	{privacy.FactConsentWithdrawn, privacy.RightWithdrawConsent, cite{Instrument: gdpr, Provision: "Art 7(3)"}},
	{privacy.FactExplicitConsentWithdrawn, privacy.RightWithdrawConsent, cite{Instrument: gdpr, Provision: "Art 7(3)"}},
	{privacy.FactObjectionMade, privacy.RightObject, cite{Instrument: gdpr, Provision: "Art 21(1)"}},
	{privacy.FactObjectionPending, privacy.RightObject, cite{Instrument: gdpr, Provision: "Art 21(1)"}},
	{privacy.FactMarketingObjectionMade, privacy.RightObject, cite{Instrument: gdpr, Provision: "Art 21(2)"}},
	{privacy.FactAccuracyContested, privacy.RightRectification, cite{Instrument: gdpr, Provision: "Art 16"}},
}

// ActOf returns the right that is used by an act which could change a verdict on another, and by which provision; false
// for what is no such act.
func ActOf(f privacy.Fact) (privacy.Right, privacy.Citation, bool) {
	for i := range acts {
		if a := &acts[i]; a.fact == f {
			return a.right, a.cite, true
		}
	}
	return 0, privacy.Citation{}, false
}
