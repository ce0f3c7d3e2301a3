package deadline

import "github.com/plainrights/plainrights/rights/internal/codeset"

var kindCodes = [...]string{
	RightsRequest: "rights-request", ComplaintAcknowledgement: "complaint-acknowledgement",
	ExamMarksAccess: "exam-marks-access",
}

var whatCodes = [...]string{
	Begins: "begins", MonthEnds: "month-ends", Paused: "paused", RolledOn: "rolled-on", ThirtyDays: "thirty-days",
	ResultsBound: "results-bound",
}

// String returns the code, or "" if k is not a kind of period.
func (k Clock) String() string { return codeset.Code(kindCodes[:], k) }

// MarshalText returns the code; its error is a *privacy.TextError if k is not a kind of period.
func (k Clock) MarshalText() ([]byte, error) { return codeset.Marshal("kind of period", k.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (k *Clock) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("kind of period", kindCodes[:], text, k)
}

// String returns the code, or "" if w is not a step.
func (w What) String() string { return codeset.Code(whatCodes[:], w) }

// MarshalText returns the code; its error is a *privacy.TextError if w is not a step.
func (w What) MarshalText() ([]byte, error) { return codeset.Marshal("step", w.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (w *What) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("step", whatCodes[:], text, w)
}
