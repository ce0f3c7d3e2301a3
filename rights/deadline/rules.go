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
	{
		"month-former",
		ukgdpr,
		privacy.Citation{
			Instrument: privacy.UKGDPR,
			Provision:  "Art 12(3)",
			Force:      privacy.Period{Until: privacy.MainChange()},
		},
		privacy.Period{Until: privacy.MainChange()},
	},
	{
		"month",
		ukgdpr,
		privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12A(1)"},
		privacy.Period{From: privacy.MainChange()},
	},
	{
		"relevant-time",
		ukgdpr,
		privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12A(2)"},
		privacy.Period{From: privacy.MainChange()},
	},
	{
		"extension",
		ukgdpr,
		privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12A(3)"},
		privacy.Period{From: privacy.MainChange()},
	},
	{
		"extension-notice",
		ukgdpr,
		privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12A(4)"},
		privacy.Period{From: privacy.MainChange()},
	},
	{
		"clarification",
		ukgdpr,
		privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12A(5)"},
		privacy.Period{From: privacy.MainChange()},
	},
	{"month-part3", part3, privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.54"}, privacy.Period{}},
	{
		"clarification-part3",
		part3,
		privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.54(3C)"},
		privacy.Period{From: privacy.MainChange()},
	},
	{
		"exam-marks",
		ukgdpr,
		privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 25(3)"},
		privacy.Period{},
	},
	{
		"acknowledgement",
		0,
		privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.164A(3)"},
		privacy.Period{From: privacy.ComplaintDutyBegan()},
	},
	{"day-of-the-event", 0, privacy.Citation{Instrument: privacy.TimeLimits, Provision: "Art 3(1)"}, privacy.Period{}},
	{"same-date", 0, privacy.Citation{Instrument: privacy.TimeLimits, Provision: "Art 3(2)(c)"}, privacy.Period{}},
	{"working-day", 0, privacy.Citation{Instrument: privacy.TimeLimits, Provision: "Art 3(4)"}, privacy.Period{}},
}

// Rules returns the provisions in the order in which a period is counted. The caller owns the slice.
func Rules() []Rule { return append([]Rule(nil), rules...) }
