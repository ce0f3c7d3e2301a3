package rights

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Owed is something that a controller owes a person whom it refuses. Zero is not one.
type Owed uint8

// What is owed.
const (
	_              Owed = iota
	OwedReasons         // why it refuses, and so which exemption it relies on
	OwedController      // that the person can complain to the controller
	OwedRegulator       // that the person can complain to the regulator
	OwedCheck           // that the person can ask the regulator to check the refusal (DPA s.51)
	OwedCourt           // that the person can go to court
)

var owedCodes = [...]string{
	OwedReasons: "reasons", OwedController: "complaint-to-controller", OwedRegulator: "complaint-to-regulator",
	OwedCheck: "check-by-regulator", OwedCourt: "court",
}

// String returns the code, or "" if o is not one.
func (o Owed) String() string { return codeset.Code(owedCodes[:], o) }

// MarshalText returns the code; its error is a *privacy.TextError if o is not one.
func (o Owed) MarshalText() ([]byte, error) { return codeset.Marshal("what is owed", o.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (o *Owed) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("thing owed", owedCodes[:], text, o)
}

// RefusalRule is one thing that is owed to a person whose request is refused, in whole or in part, within
// the same period as an answer.
type RefusalRule struct {
	Owed   Owed            `json:"owed,omitzero"`    // what the person is told or given
	Regime privacy.Regime  `json:"regime,omitzero"`  // under which it is owed
	Rights []privacy.Right `json:"rights,omitempty"` // nil: every right that is asked for
	// By is the exemption that has rules of its own on what a person is told who is refused by it; zero: any other
	// refusal.
	By    privacy.Exemption `json:"by,omitzero"`
	Cite  privacy.Citation  `json:"cite,omitzero"`  // its provision
	Force privacy.Period    `json:"force,omitzero"` // zero: throughout
}

var (
	part3Access  = []privacy.Right{privacy.RightAccess}
	part3Told    = []privacy.Right{privacy.RightInformed, privacy.RightAccess}
	part3Changes = []privacy.Right{privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction}
)

// refusals is what is owed on a refusal. Complaint to the controller came in on 19 June 2026 (DUAA s.103,
// Sch 10, paras 2, 11-13). Under Part 3 the reasons may themselves be kept back (ss.45(6), 45A(3), 48(3)); a request
// that is refused as manifestly unfounded or excessive has s.53(6), since 5 February 2026 (DUAA s.75). Section 45(5) is
// on restrictions under s.45(4) alone: who relies on privilege has s.45A(2).
var refusals = []RefusalRule{
	{Owed: OwedReasons, Regime: ukgdpr, Cite: cite{Instrument: gdpr, Provision: "Art 12(4)"}},
	{
		Owed:   OwedController,
		Regime: ukgdpr,
		Cite:   cite{Instrument: gdpr, Provision: "Art 12(4)"},
		Force:  period{From: complaintDutyBegan},
	},
	{Owed: OwedRegulator, Regime: ukgdpr, Cite: cite{Instrument: gdpr, Provision: "Art 12(4)"}},
	{Owed: OwedCourt, Regime: ukgdpr, Cite: cite{Instrument: gdpr, Provision: "Art 12(4)"}},

	{Owed: OwedReasons, Regime: part3, Rights: part3Access, Cite: cite{Instrument: dpa, Provision: "s.45(5)(b)"}},
	{
		Owed:   OwedController,
		Regime: part3,
		Rights: part3Access,
		Cite:   cite{Instrument: dpa, Provision: "s.45(5)(ca)"},
		Force:  period{From: complaintDutyBegan},
	},
	{Owed: OwedRegulator, Regime: part3, Rights: part3Access, Cite: cite{Instrument: dpa, Provision: "s.45(5)(d)"}},
	{Owed: OwedCheck, Regime: part3, Rights: part3Access, Cite: cite{Instrument: dpa, Provision: "s.45(5)(c)"}},
	{Owed: OwedCourt, Regime: part3, Rights: part3Access, Cite: cite{Instrument: dpa, Provision: "s.45(5)(e)"}},
	{
		Owed:   OwedReasons,
		Regime: part3,
		Rights: part3Told,
		By:     privacy.ExemptionS45A,
		Cite:   cite{Instrument: dpa, Provision: "s.45A(2)(b)"},
		Force:  period{From: part3PrivilegeBegan},
	},
	{
		Owed:   OwedController,
		Regime: part3,
		Rights: part3Told,
		By:     privacy.ExemptionS45A,
		Cite:   cite{Instrument: dpa, Provision: "s.45A(2)(ca)"},
		Force:  period{From: complaintDutyBegan},
	},
	{
		Owed:   OwedRegulator,
		Regime: part3,
		Rights: part3Told,
		By:     privacy.ExemptionS45A,
		Cite:   cite{Instrument: dpa, Provision: "s.45A(2)(d)"},
		Force:  period{From: part3PrivilegeBegan},
	},
	{
		Owed:   OwedCheck,
		Regime: part3,
		Rights: part3Told,
		By:     privacy.ExemptionS45A,
		Cite:   cite{Instrument: dpa, Provision: "s.45A(2)(c)"},
		Force:  period{From: part3PrivilegeBegan},
	},
	{
		Owed:   OwedCourt,
		Regime: part3,
		Rights: part3Told,
		By:     privacy.ExemptionS45A,
		Cite:   cite{Instrument: dpa, Provision: "s.45A(2)(e)"},
		Force:  period{From: part3PrivilegeBegan},
	},
	{Owed: OwedReasons, Regime: part3, Rights: part3Changes, Cite: cite{Instrument: dpa, Provision: "s.48(1)(b)(i)"}},
	{
		Owed:   OwedController,
		Regime: part3,
		Rights: part3Changes,
		Cite:   cite{Instrument: dpa, Provision: "s.48(1)(b)(iia)"},
		Force:  period{From: complaintDutyBegan},
	},
	{Owed: OwedCheck, Regime: part3, Rights: part3Changes, Cite: cite{Instrument: dpa, Provision: "s.48(1)(b)(ii)"}},
	{
		Owed:   OwedRegulator,
		Regime: part3,
		Rights: part3Changes,
		Cite:   cite{Instrument: dpa, Provision: "s.48(1)(b)(iii)"},
	},
	{Owed: OwedCourt, Regime: part3, Rights: part3Changes, Cite: cite{Instrument: dpa, Provision: "s.48(1)(b)(iv)"}},
	{
		Owed:   OwedReasons,
		Regime: part3,
		Rights: []privacy.Right{privacy.RightAutomatedDecisions},
		Cite:   cite{Instrument: dpa, Provision: "s.53(6)"},
		Force:  period{From: mainChange},
	},
	{
		Owed:   OwedRegulator,
		Regime: part3,
		Rights: []privacy.Right{privacy.RightAutomatedDecisions},
		Cite:   cite{Instrument: dpa, Provision: "s.53(6)"},
		Force:  period{From: mainChange},
	},
}

// OnRefusal returns what a controller owes a person whom it refuses a right under a regime on a day, in the
// order of the table: nothing for a right that is not asked for. A zero regime is the UK GDPR, and a zero
// day, or one that does not exist, that of LawAsAt. The caller owns all of it.
func OnRefusal(right privacy.Right, regime privacy.Regime, day privacy.Date) []RefusalRule {
	return onRefusal(0, right, regime, day)
}

// OnRefusalBy returns what OnRefusal does where the controller relies on exemption e, which may have rules of its own:
// so has privilege under Part 3, whether or not the right is asked for.
func OnRefusalBy(e privacy.Exemption, right privacy.Right, regime privacy.Regime, day privacy.Date) []RefusalRule {
	if own := onRefusal(e, right, regime, day); len(own) > 0 {
		return own
	}
	return OnRefusal(right, regime, day)
}

func onRefusal(by privacy.Exemption, right privacy.Right, regime privacy.Regime, day privacy.Date) []RefusalRule {
	if regime == 0 {
		regime = ukgdpr
	}
	if !day.Valid() {
		day = LawAsAt()
	}
	var out []RefusalRule
	for _, r := range refusals {
		if r.By == by && r.Regime == regime && r.Force.Contains(day) && !day.Before(lawBegan) && r.about(right) {
			r.Rights = append([]privacy.Right(nil), r.Rights...)
			out = append(out, r)
		}
	}
	return out
}

func (r *RefusalRule) about(right privacy.Right) bool {
	if r.Rights == nil {
		return requested(right)
	}
	for _, of := range r.Rights {
		if of == right {
			return true
		}
	}
	return false
}

// requested reports whether a right is used by a request under Articles 15 to 22D.
func requested(right privacy.Right) bool {
	_, ok := requestsSet.only(mainChange, right)
	return ok
}

// RefusalRules returns the whole table. The caller owns all of it.
func RefusalRules() []RefusalRule {
	out := append([]RefusalRule(nil), refusals...)
	for i := range out {
		out[i].Rights = append([]privacy.Right(nil), out[i].Rights...)
	}
	return out
}

// Challenge is a way to have an exemption tested, beside what is owed on any refusal. Zero: none.
type Challenge uint8

// The ways.
const (
	NoChallenge     Challenge = iota
	TribunalAppeals           // an appeal to the Tribunal against a Minister's certificate
)

var challengeCodes = [...]string{NoChallenge: "", TribunalAppeals: "tribunal-appeal"}

// String returns the code, or "" for none.
func (c Challenge) String() string { return codeset.Code(challengeCodes[:], c) }

// MarshalText returns the code; nothing for zero. Its error is a *privacy.TextError if c has no code.
func (c Challenge) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("challenge", c.String(), c == 0)
}

// UnmarshalText reads a code, nothing being zero; its error is a *privacy.TextError for any other text.
func (c *Challenge) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("challenge", challengeCodes[:], text, c)
}

// ChallengeTo returns the way to have an exemption tested that it has of its own, and where the law says so.
func ChallengeTo(e privacy.Exemption) (Challenge, privacy.Citation) {
	switch e {
	case privacy.ExemptionS26:
		return TribunalAppeals, cite{Instrument: dpa, Provision: "s.27(3)"}
	case privacy.ExemptionS78A:
		return TribunalAppeals, cite{Instrument: dpa, Provision: "s.79(5)"}
	}
	return NoChallenge, privacy.Citation{}
}
