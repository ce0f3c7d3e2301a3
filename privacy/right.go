package privacy

// Right is a right of the person whom the data are about.
type Right uint8

// The members of Right, in the order of their table.
const (
	_                       Right = iota
	RightInformed                 // Arts 13-14
	RightAccess                   // Art 15
	RightRectification            // Art 16
	RightErasure                  // Art 17
	RightRestriction              // Art 18
	RightNotification             // Art 19
	RightPortability              // Art 20
	RightObject                   // Art 21
	RightAutomatedDecisions       // Arts 22A-22D
	RightWithdrawConsent          // Art 7(3)
	RightComplainController       // s.164A
	RightComplainRegulator        // s.165
	RightJudicialRemedy           // Arts 79, 82
)

var rightsTable = [...]struct{ Term }{
	RightInformed: {
		Term{Code: "informed", Name: "To be informed", Cite: Citation{Instrument: UKGDPR, Provision: "Arts 13-14"}},
	},
	RightAccess: {
		Term{Code: "access", Name: "Access", Cite: Citation{Instrument: UKGDPR, Provision: "Art 15"}},
	},
	RightRectification: {
		Term{Code: "rectification", Name: "Rectification", Cite: Citation{Instrument: UKGDPR, Provision: "Art 16"}},
	},
	RightErasure: {
		Term{Code: "erasure", Name: "Erasure", Cite: Citation{Instrument: UKGDPR, Provision: "Art 17"}},
	},
	RightRestriction: {
		Term{Code: "restriction", Name: "Restriction", Cite: Citation{Instrument: UKGDPR, Provision: "Art 18"}},
	},
	RightNotification: {
		Term{
			Code: "notification",
			Name: "Notification of recipients",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 19"},
		},
	},
	RightPortability: {
		Term{Code: "portability", Name: "Data portability", Cite: Citation{Instrument: UKGDPR, Provision: "Art 20"}},
	},
	RightObject: {
		Term{Code: "object", Name: "To object", Cite: Citation{Instrument: UKGDPR, Provision: "Art 21"}},
	},
	RightAutomatedDecisions: {
		Term{
			Code: "automated-decisions",
			Name: "Automated decision-making",
			Cite: Citation{Instrument: UKGDPR, Provision: "Arts 22A-22D"},
		},
	},
	RightWithdrawConsent: {
		Term{
			Code: "withdraw-consent",
			Name: "To withdraw consent",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 7(3)"},
		},
	},
	RightComplainController: {
		Term{
			Code:  "complain-controller",
			Name:  "To complain to the controller",
			Cite:  Citation{Instrument: DPA2018, Provision: "s.164A"},
			Force: Period{From: complaintDutyBegan},
		},
	},
	RightComplainRegulator: {
		Term{
			Code: "complain-regulator",
			Name: "To complain to the regulator",
			Cite: Citation{Instrument: DPA2018, Provision: "s.165"},
		},
	},
	RightJudicialRemedy: {
		Term{
			Code: "judicial-remedy",
			Name: "Judicial remedy and compensation",
			Cite: Citation{Instrument: UKGDPR, Provision: "Arts 79, 82"},
		},
	},
}

var rights = set{"right", len(rightsTable), func(i int) *Term { return &rightsTable[i].Term }}

// Rights returns the thirteen rights in the order of the vector format.
func Rights() []Right { return all[Right](&rights) }

// String returns the code, or "" if r is not a member.
func (r Right) String() string { return rights.at(int(r)).Code }

// Valid reports whether r is a member of the set.
func (r Right) Valid() bool { return r > 0 && int(r) < rights.size }

// Term returns the member's code, name and source; the zero Term if r is not a member.
func (r Right) Term() Term { return *rights.at(int(r)) }

// MarshalText returns the code; its error is a *TextError if r is not a member.
func (r Right) MarshalText() ([]byte, error) { return rights.marshal(int(r)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (r *Right) UnmarshalText(text []byte) error { return unmarshal(&rights, text, r) }
