package notice

import "github.com/plainrights/plainrights/privacy"

// Retention is how long data are kept.
//
//schema:name retention
type Retention struct {
	Statement
	// A rule for each class of records.
	Rules []RetentionRule `json:"rules,omitempty"`
	// What may make it longer: an inquiry, a claim.
	Holds []Point `json:"holds,omitempty"`
}

// RetentionRule is the rule for one class of records.
//
//schema:name retention-rule
type RetentionRule struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// The records; absent: all that the statement covers.
	Class Text `json:"class,omitempty"`
	// The part of the people covered whose records they are or are not.
	Relevance Text `json:"relevance,omitempty"`
	// How the rule works.
	Kind RetentionKind `json:"kind"`
	// The event until which they are kept or, where the time varies, that it runs from; only for RetentionUntilEvent
	// and RetentionVariable.
	Trigger Trigger `json:"trigger,omitempty"`
	// That event in words, where Trigger does not say enough: of RetentionUntilEvent, words to follow "until".
	Event Phrase `json:"event,omitempty"`
	// The periods; for RetentionFixed one; for those that choose between several, two or more.
	Periods []RetentionPeriod `json:"periods,omitempty"`
	// What happens at the end.
	Afterwards Disposal `json:"afterwards,omitempty"`
	// Why they are kept so long; absent: not stated.
	Reason RetentionReason `json:"reason,omitempty"`
	// The laws that set it.
	Laws []Law `json:"laws,omitempty"`
	// What else is behind it: a document, a decision, a body.
	Basis Text `json:"basis,omitempty"`
	// The document that sets it.
	Link Link `json:"link,omitzero"`
	// What else it says about it.
	Words Text `json:"words,omitempty"`
	// Where it was read; absent: where the statement that it is part of was.
	Sources []Provenance `json:"sources,omitempty"`
}

// RetentionPeriod is an amount of time from an event.
//
//schema:name retention-period
type RetentionPeriod struct {
	// How much time; 0: none, so that it ends at the event, which must then be said.
	Amount int `json:"amount"`
	// The unit of Amount.
	Unit Unit `json:"unit"`
	// What follows it, as the 6 years of "until 25, and then 6 years"; zero: nothing.
	Plus Span `json:"plus,omitzero"`
	// What it runs from; absent: not stated.
	From Trigger `json:"from,omitempty"`
	// The event in words, where From does not say enough: words to follow "after" or, of no time, "until".
	Event Phrase `json:"event,omitempty"`
	// Whether the current year, calendar or financial, is added.
	CurrentYear privacy.Answer `json:"current_year,omitempty"`
	// Whether it is exactly, at least, at most or about that long; absent: the notice does not say.
	Bound Bound `json:"bound,omitempty"`
	// When this period applies, where there are several: words to follow "if".
	If Phrase `json:"if,omitempty"`
}

// Span is an amount of time, at least 1. Its unit is any but UnitAge.
//
//schema:name span
type Span struct {
	// How much time.
	Amount int `json:"amount"`
	// The unit of Amount.
	Unit Unit `json:"unit"`
}

// RetentionKind is how a retention rule works.
type RetentionKind string

// The members of RetentionKind.
const (
	RetentionFixed    RetentionKind = "fixed"    // a period from an event
	RetentionLongest  RetentionKind = "longest"  // the longest of several periods
	RetentionShortest RetentionKind = "shortest" // the shortest of several periods
	// whichever ends first of periods from different events
	RetentionFirst RetentionKind = "first"
	// whichever ends last of periods from different events
	RetentionLast RetentionKind = "last"
	// one of several periods, as a condition of all of them but one says
	RetentionConditional         RetentionKind = "conditional"
	RetentionPermanent           RetentionKind = "permanent"               // kept for ever
	RetentionArchive             RetentionKind = "archive"                 // passed to an archive
	RetentionAsLongAsNeeded      RetentionKind = "as-long-as-needed"       // as long as it is needed: no figure
	RetentionAsLongAsLawRequires RetentionKind = "as-long-as-law-requires" // as long as a law requires: no figure
	RetentionSchedule            RetentionKind = "schedule"                // as another document says
	RetentionVariable            RetentionKind = "variable"                // it varies, and the notice does not say how
	RetentionUntilEvent          RetentionKind = "until-event"             // until something happens
)

// RetentionKinds returns the members in the order of their table.
func RetentionKinds() []RetentionKind { return append([]RetentionKind(nil), retentionKinds...) }

var retentionKinds = []RetentionKind{
	RetentionFixed, RetentionLongest, RetentionShortest, RetentionFirst, RetentionLast, RetentionConditional,
	RetentionPermanent, RetentionArchive, RetentionAsLongAsNeeded, RetentionAsLongAsLawRequires, RetentionSchedule,
	RetentionVariable, RetentionUntilEvent,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *RetentionKind) UnmarshalText(text []byte) error { return unmarshal(r, text) }

// Unit is a unit of time.
type Unit string

// The members of Unit.
const (
	UnitDays           Unit = "days"            // days
	UnitWeeks          Unit = "weeks"           // weeks
	UnitMonths         Unit = "months"          // months
	UnitYears          Unit = "years"           // years
	UnitFinancialYears Unit = "financial-years" // financial years
	UnitAge            Unit = "age"             // the age in years that the person reaches
)

// Units returns the members in the order of their table.
func Units() []Unit { return append([]Unit(nil), units...) }

var units = []Unit{UnitDays, UnitWeeks, UnitMonths, UnitYears, UnitFinancialYears, UnitAge}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (u *Unit) UnmarshalText(text []byte) error { return unmarshal(u, text) }

// Trigger is an event that a retention period runs from.
type Trigger string

// The members of Trigger.
const (
	TriggerCreation         Trigger = "creation"          // the record is made
	TriggerLastAction       Trigger = "last-action"       // the last action on it
	TriggerLastContact      Trigger = "last-contact"      // the last contact with the person
	TriggerEndOfTenancy     Trigger = "end-of-tenancy"    // a tenancy ends
	TriggerEndOfPermit      Trigger = "end-of-permit"     // a permit or licence ends
	TriggerEndOfAccount     Trigger = "end-of-account"    // an account closes
	TriggerEndOfContract    Trigger = "end-of-contract"   // a contract ends
	TriggerEndOfEmployment  Trigger = "end-of-employment" // employment ends
	TriggerEndOfService     Trigger = "end-of-service"    // a service ends
	TriggerCaseClosed       Trigger = "case-closed"       // a case is closed
	TriggerDecision         Trigger = "decision"          // a decision is made
	TriggerPayment          Trigger = "payment"           // a payment is made
	TriggerDateOfBirth      Trigger = "date-of-birth"     // the person is born
	TriggerDateOfDeath      Trigger = "date-of-death"     // the person dies
	TriggerOrderDate        Trigger = "order-date"        // an order is made
	TriggerNextReview       Trigger = "next-review"       // the next review
	TriggerSuperseded       Trigger = "superseded"        // a newer record replaces it
	TriggerConsentWithdrawn Trigger = "consent-withdrawn" // consent is taken back
	TriggerElection         Trigger = "election"          // an election
	TriggerOther            Trigger = "other"             // another event, in words
)

// Triggers returns the members in the order of their table.
func Triggers() []Trigger { return append([]Trigger(nil), triggers...) }

var triggers = []Trigger{
	TriggerCreation, TriggerLastAction, TriggerLastContact, TriggerEndOfTenancy, TriggerEndOfPermit,
	TriggerEndOfAccount, TriggerEndOfContract, TriggerEndOfEmployment, TriggerEndOfService, TriggerCaseClosed,
	TriggerDecision, TriggerPayment, TriggerDateOfBirth, TriggerDateOfDeath, TriggerOrderDate, TriggerNextReview,
	TriggerSuperseded, TriggerConsentWithdrawn, TriggerElection, TriggerOther,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (t *Trigger) UnmarshalText(text []byte) error { return unmarshal(t, text) }

// Bound is whether a period is exact.
type Bound string

// The members of Bound.
const (
	BoundExact   Bound = "exact"    // exactly that long
	BoundAtLeast Bound = "at-least" // at least that long
	BoundAtMost  Bound = "at-most"  // at most that long
	BoundAbout   Bound = "about"    // about that long
)

// Bounds returns the members in the order of their table.
func Bounds() []Bound { return append([]Bound(nil), bounds...) }

var bounds = []Bound{BoundExact, BoundAtLeast, BoundAtMost, BoundAbout}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (b *Bound) UnmarshalText(text []byte) error { return unmarshal(b, text) }

// Disposal is what happens to records at the end.
type Disposal string

// The members of Disposal.
const (
	DisposalDestroyed  Disposal = "destroyed"  // they are destroyed
	DisposalAnonymised Disposal = "anonymised" // they are made anonymous
	DisposalArchived   Disposal = "archived"   // they go to an archive
	DisposalReviewed   Disposal = "reviewed"   // they are looked at again
)

// Disposals returns the members in the order of their table.
func Disposals() []Disposal { return append([]Disposal(nil), disposals...) }

var disposals = []Disposal{DisposalDestroyed, DisposalAnonymised, DisposalArchived, DisposalReviewed}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (d *Disposal) UnmarshalText(text []byte) error { return unmarshal(d, text) }

// RetentionReason is why a period is what it is.
type RetentionReason string

// The members of RetentionReason.
const (
	ReasonLaw          RetentionReason = "law"           // a law sets it
	ReasonBusinessNeed RetentionReason = "business-need" // the council needs it
	ReasonProfessional RetentionReason = "professional"  // a professional judgement or body sets it
	ReasonLimitation   RetentionReason = "limitation"    // claims may be brought until then
)

// RetentionReasons returns the members in the order of their table.
func RetentionReasons() []RetentionReason {
	return append([]RetentionReason(nil), retentionReasons...)
}

var retentionReasons = []RetentionReason{ReasonLaw, ReasonBusinessNeed, ReasonProfessional, ReasonLimitation}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *RetentionReason) UnmarshalText(text []byte) error { return unmarshal(r, text) }
