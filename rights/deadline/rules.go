package deadline

import "github.com/plainrights/plainrights/privacy"

// Rule is one provision on time that [Due] follows. Rules are for reading: a catalogue prints them.
type Rule struct {
	ID     string           `json:"id"`              // permanent
	Regime privacy.Regime   `json:"regime,omitzero"` // zero: both
	Cite   privacy.Citation `json:"cite,omitzero"`   // the provision
	Force  privacy.Period   `json:"force,omitzero"`  // when it is law, by the day of receipt; zero: since 25 May 2018
}

const (
	ukgdpr = privacy.RegimeUKGDPR
	part3  = privacy.RegimePart3
)

// rules are in the order in which a period is counted.
var rules = []Rule{
	{"month-former", ukgdpr, monthFormer, former},
	{"month", ukgdpr, month, since},
	{"relevant-time", ukgdpr, startsLater, since},
	{"extension", ukgdpr, extension, since},
	{"extension-notice", ukgdpr, cite{Instrument: gdpr, Provision: "Art 12A(4)"}, since},
	{"clarification", ukgdpr, clarification, since},
	{"month-part3", part3, monthPart3, privacy.Period{}},
	{"clarification-part3", part3, cite{Instrument: dpa, Provision: "s.54(3C)"}, since},
	{"exam-marks", ukgdpr, cite{Instrument: dpa, Provision: "Sch 2 para 25(3)"}, privacy.Period{}},
	{"acknowledgement", 0, acknowledgement, privacy.Period{From: privacy.ComplaintDutyBegan()}},
	{"day-of-the-event", 0, cite{Instrument: privacy.TimeLimits, Provision: "Art 3(1)"}, privacy.Period{}},
	{"same-date", 0, cite{Instrument: privacy.TimeLimits, Provision: "Art 3(2)(c)"}, privacy.Period{}},
	{"working-day", 0, cite{Instrument: privacy.TimeLimits, Provision: "Art 3(4)"}, privacy.Period{}},
}

// Rules returns the provisions in the order in which a period is counted. The caller owns the slice.
func Rules() []Rule { return append([]Rule(nil), rules...) }
