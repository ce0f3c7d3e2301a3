package deadline

import "github.com/plainrights/plainrights/privacy"

// Period is the time that the law sets for an answer to a request, with the provision of each thing that it says of it.
// A zero citation is of what it does not say.
type Period struct {
	Regime privacy.Regime  `json:"regime,omitzero"`  // under which it is law
	Rights []privacy.Right `json:"rights,omitempty"` // those whose requests it is for
	Force  privacy.Period  `json:"force,omitzero"`   // the days of receipt for which it is law; zero: since 25 May 2018

	Cite  privacy.Citation `json:"cite,omitzero"`  // what sets it, as a letter of that time cites it
	Month privacy.Citation `json:"month,omitzero"` // the month itself
	// that it begins no sooner than proof of identity, or a fee, that was asked for
	Starts privacy.Citation `json:"starts,omitzero"`
	Longer privacy.Citation `json:"longer,omitzero"` // that the controller may give itself two months more
	// that a question which had to be asked stops it, for a request that Asked names
	Question privacy.Citation `json:"question,omitzero"`
	Asked    []privacy.Right  `json:"asked,omitempty"` // those rights of which a question stops it
}

// former is the law until Article 12A and section 54 as DUAA s.76 has them (SI 2026/82 regs 2, 4), and since the law
// from then on.
var (
	former = privacy.Period{Until: privacy.MainChange()}
	since  = privacy.Period{From: privacy.MainChange()}
)

// What the tables name over and over.
type (
	cite  = privacy.Citation
	those = []privacy.Right
)

const (
	gdpr = privacy.UKGDPR
	dpa  = privacy.DPA2018
)

// What sets the time and what moves it, each once for the periods and the rules.
var (
	monthFormer     = cite{Instrument: gdpr, Provision: "Art 12(3)", Force: former}
	month           = cite{Instrument: gdpr, Provision: "Art 12A(1)"}
	startsLater     = cite{Instrument: gdpr, Provision: "Art 12A(2)"}
	extension       = cite{Instrument: gdpr, Provision: "Art 12A(3)"}
	clarification   = cite{Instrument: gdpr, Provision: "Art 12A(5)"}
	monthPart3      = cite{Instrument: dpa, Provision: "s.54"}
	acknowledgement = cite{Instrument: dpa, Provision: "s.164A(3)"}
)

// periods are in the order of the provisions. Article 12 speaks of requests under Articles 15 to 22, and since 5
// February 2026 of those under Articles 15 to 18 and 20 to 22D. Section 54 is of requests under sections 45 to 47 and,
// before that day, of none under section 50, which set a month of its own; sections 50A to 50D set none. Part 3 has
// neither portability nor objection. Being informed and notification are not asked for, and consent is taken back at
// once.
var periods = []Period{
	{Regime: ukgdpr, Force: former, Rights: those{privacy.RightAccess, privacy.RightRectification, privacy.RightErasure,
		privacy.RightRestriction, privacy.RightPortability, privacy.RightObject, privacy.RightAutomatedDecisions},
		Cite: cite{Instrument: gdpr, Provision: "Art 12(3)"}, Month: monthFormer, Longer: monthFormer},
	{Regime: ukgdpr, Force: since, Rights: those{privacy.RightAccess, privacy.RightRectification, privacy.RightErasure,
		privacy.RightRestriction, privacy.RightPortability, privacy.RightObject, privacy.RightAutomatedDecisions},
		Cite: cite{Instrument: gdpr, Provision: "Art 12A"}, Month: month, Starts: startsLater, Longer: extension,
		Question: clarification, Asked: those{privacy.RightAccess}},
	// Section 54(3) had the month begin with proof of identity before that day too. Section 54(2) left a longer period
	// to regulations, so that no controller could give itself one.
	{
		Regime: part3,
		Force:  former,
		Rights: those{privacy.RightAccess, privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction},
		Cite:   monthPart3, Month: monthPart3, Starts: monthPart3,
	},
	{
		Regime: part3,
		Force:  since,
		Rights: those{privacy.RightAccess, privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction},
		Cite:   monthPart3, Month: monthPart3, Starts: monthPart3, Longer: monthPart3, Question: monthPart3,
		Asked: those{privacy.RightAccess},
	},
	{Regime: part3, Force: former, Rights: those{privacy.RightAutomatedDecisions},
		Cite:  cite{Instrument: dpa, Provision: "s.50(3)"},
		Month: cite{Instrument: dpa, Provision: "s.50(3)", Force: former}},
}

// Receipt is the time within which a controller must say that it has received what was sent, where no answer to it has
// a period of its own.
type Receipt struct {
	Right privacy.Right    `json:"right,omitzero"` // by which it was sent
	Days  int              `json:"days"`           // of which that of receipt is none
	Cite  privacy.Citation `json:"cite,omitzero"`  // what sets the time
	Force privacy.Period   `json:"force,omitzero"` // the days of receipt for which it is law
}

// receipts is the one of the DPA 2018, of a complaint to the controller under either regime.
var receipts = []Receipt{
	{
		Right: privacy.RightComplainController,
		Days:  30,
		Cite:  acknowledgement,
		Force: privacy.Period{From: privacy.ComplaintDutyBegan()},
	},
}

// ReceiptFor returns the time for saying that what was sent by a right, and received on a day, has been received. It
// reports false where the law sets none.
func ReceiptFor(right privacy.Right, received privacy.Date) (Receipt, bool) {
	for i := range receipts {
		if r := &receipts[i]; r.Right == right && r.Force.Contains(received) {
			return *r, true
		}
	}
	return Receipt{}, false
}

// Received reports whether the receipt of what is sent by a right has a time of its own, since some day.
func Received(right privacy.Right) bool {
	for i := range receipts {
		if receipts[i].Right == right {
			return true
		}
	}
	return false
}

// PeriodFor returns the period that runs for a request by a right under a regime, zero being the UK GDPR, that was
// received on a day. It reports false where the law sets none. The caller owns the slices of the Period.
func PeriodFor(right privacy.Right, regime privacy.Regime, received privacy.Date) (Period, bool) {
	p := periodFor(right, regime, received)
	if p == nil {
		return Period{}, false
	}
	out := *p
	out.Rights, out.Asked = append(those(nil), p.Rights...), append(those(nil), p.Asked...)
	return out, true
}

// periodFor is the row of the table; nil for none.
func periodFor(right privacy.Right, regime privacy.Regime, received privacy.Date) *Period {
	if regime == 0 {
		regime = ukgdpr
	}
	for i := range periods {
		if p := &periods[i]; p.Regime == regime && p.Force.Contains(received) && has(p.Rights, right) {
			return p
		}
	}
	return nil
}

// Timed reports whether a right is used by a request for which a period runs, or ran, under some regime.
func Timed(right privacy.Right) bool {
	for i := range periods {
		if has(periods[i].Rights, right) {
			return true
		}
	}
	return false
}

// Questioned reports whether a question that the controller has to ask stops, or stopped, a period for a request by a
// right.
func Questioned(right privacy.Right) bool {
	for i := range periods {
		if periods[i].Stops(right) {
			return true
		}
	}
	return false
}

// Stops reports whether a question that the controller had to ask stops the period for a request by a right.
func (p *Period) Stops(right privacy.Right) bool { return !p.Question.IsZero() && has(p.Asked, right) }

func has(rights []privacy.Right, right privacy.Right) bool {
	for _, r := range rights {
		if r == right {
			return true
		}
	}
	return false
}
