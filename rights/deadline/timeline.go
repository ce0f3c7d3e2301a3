package deadline

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Clock is what a period runs for. Zero is not one.
type Clock uint8

// The kinds.
const (
	_                        Clock = iota
	RightsRequest                  // a request under Articles 12 to 22, or under Part 3
	ComplaintAcknowledgement       // the acknowledgement of a complaint to the controller (DPA 2018 s.164A(3))
	ExamMarksAccess                // a request to see exam marks or scripts (DPA 2018 Sch 2 para 25)
)

// Timeline is what happened, and when. A zero day is of something that has not happened.
type Timeline struct {
	Kind   Clock          `json:"kind,omitzero"`   // what was sent; needed
	Nation privacy.Nation `json:"nation,omitzero"` // where the council acts, whose bank holidays count; needed
	Regime privacy.Regime `json:"regime,omitzero"` // zero: the UK GDPR
	Right  privacy.Right  `json:"right,omitzero"`  // what was asked for; needed of a RightsRequest, and of no other

	Received privacy.Date `json:"received,omitzero"` // the request or complaint; needed
	// information to confirm identity, or that one may ask for another (Art 12(6)); package requester reads it so
	IdentityAsked    privacy.Date `json:"id_requested,omitzero"`
	IdentityReceived privacy.Date `json:"id_received,omitzero"` // see IdentityAsked
	// a fee for an excessive request (Art 12(5))
	FeeNotified privacy.Date `json:"fee_notified,omitzero"`
	FeePaid     privacy.Date `json:"fee_paid,omitzero"` // see FeeNotified
	// what an access request is about (Art 12A(5))
	ClarificationAsked    privacy.Date `json:"clarification_asked,omitzero"`
	ClarificationAnswered privacy.Date `json:"clarification_answered,omitzero"` // see ClarificationAsked
	// the controller has extended the period (Art 12A(3))
	Extended         bool         `json:"extension"`
	ResultsAnnounced privacy.Date `json:"results_announced,omitzero"` // of the exam
}

// NoDue is why there is no last day. Zero: there is one.
type NoDue uint8

// The reasons.
const (
	_            NoDue = iota
	NotReached         // the relevant time has not come: identity or a fee is still wanted
	ClockStopped       // clarification was asked and is not answered
	NotInForce         // the duty did not exist on the day of receipt
	BeyondTable        // a day falls outside the table of bank holidays
	NoPeriod           // the law sets no such period for what was asked
	NoKind             // the timeline has no Kind
	NoRight            // it is of a rights request, and has no Right
	NotReceived        // it has no day of receipt
	NoSuchDay          // it has a day that does not exist, as 30 February
	NoNation           // it has no Nation, and so it is not known whose bank holidays count
	reasonCount
)

var reasonCodes = [reasonCount]string{
	NotReached: "relevant-time-not-reached", ClockStopped: "clock-stopped", NotInForce: "duty-not-in-force",
	BeyondTable: "beyond-table", NoPeriod: "no-period", NoKind: "kind-not-given", NoRight: "right-not-given",
	NotReceived: "receipt-not-given", NoSuchDay: "no-such-day", NoNation: "nation-not-given",
}

// String returns the code; "" where there is none.
func (r NoDue) String() string { return codeset.Code(reasonCodes[:], r) }

// MarshalText returns the code; nothing for zero. Its error is a *privacy.TextError if r has no code.
func (r NoDue) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("reason", r.String(), r == 0)
}

// UnmarshalText reads a code, nothing being zero; its error is a *privacy.TextError for any other text.
func (r *NoDue) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("reason", reasonCodes[:], text, r)
}

// Outcome is by when the controller must answer. The zero Outcome is for nothing.
type Outcome struct {
	// the last lawful day; zero: there is none yet, see Reason
	Due privacy.Date `json:"due,omitzero"`
	// the earliest day that another defensible reading gives; zero: they agree
	Conservative privacy.Date `json:"due_conservative,omitzero"`
	// The last day on which the controller may tell of an extension; zero: it has told of none, or that
	// month is paused too. It may be known where Due is not, if the clock stopped after it.
	ExtensionNoticeBy privacy.Date `json:"extension_notice_by,omitzero"`
	Reason            NoDue        `json:"no_due_reason,omitzero"` // why there is no last day; zero: there is one
	Steps             []Step       `json:"steps,omitempty"`        // how the day was reached, in order
}

// Step is one thing that moved the day.
type Step struct {
	What What             `json:"what,omitzero"` // what moved it
	Day  privacy.Date     `json:"day,omitzero"`  // the day reached
	Cite privacy.Citation `json:"cite,omitzero"` // by which provision
}

// What is what a step does. Zero is not one.
type What uint8

// The steps.
const (
	_            What = iota
	Begins            // the period begins to run
	MonthEnds         // the month, or the months, end
	Paused            // days were excluded while clarification was wanted
	RolledOn          // the day moved on to the next working day
	ThirtyDays        // thirty days end
	ResultsBound      // forty days from the announcement of results end, or five months from the request
)
