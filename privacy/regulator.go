package privacy

// Regulator is the body that watches over data protection in all of the United Kingdom. On each day there is one.
type Regulator uint8

// The members of Regulator, in the order in which they followed each other.
const (
	_                     Regulator = iota
	RegulatorCommissioner           // the Information Commissioner, to 29 September 2026
	RegulatorCommission             // the Information Commission, since 30 September 2026
)

// RegulatorTerm is a regulator. Name is its name in the law, Cite the provision that makes it, and Force the days on
// which it was or is the regulator. What it is called in other languages and how it is reached are words, which package
// explain has.
type RegulatorTerm struct {
	Term
	Short string `json:"short"` // the name that it goes by in every language: "ICO"
	// Began is what made it the regulator on its first day; zero: nothing that matters here.
	Began Citation `json:"began,omitzero"`
	// Worded is what puts its name into the Acts from that day; zero: they have had it throughout.
	Worded Citation `json:"worded,omitzero"`
}

// regulatorsTable follows sections 117 to 119 of the Data (Use and Access) Act 2025, which SI 2026/1015 reg 2 brought
// into force on 30 September 2026. SI 2026/386 puts the Commission for the Commissioner in other Acts from that day. No
// stored text of SI 2026/1015 was found; several that quote it agree.
var regulatorsTable = [...]RegulatorTerm{
	RegulatorCommissioner: {
		Term: Term{
			"information-commissioner",
			"Information Commissioner",
			Citation{DPA2018, "s.114", Period{Until: commissionBegan}},
			Period{Until: commissionBegan},
		},
		Short: "ICO",
	},
	RegulatorCommission: {
		Term: Term{
			"information-commission",
			"Information Commission",
			Citation{DPA2018, "s.114A", Period{From: commissionBegan}},
			Period{From: commissionBegan},
		},
		Short:  "ICO",
		Began:  Citation{Instrument: SI2026No1015, Provision: "reg 2"},
		Worded: Citation{Instrument: SI2026No386, Provision: "reg 2"},
	},
}

var regulators = set{"regulator", len(regulatorsTable), func(i int) *Term { return &regulatorsTable[i].Term }}

// Regulators returns the regulators in the order in which they followed each other.
func Regulators() []Regulator { return all[Regulator](&regulators) }

// RegulatorOn returns the regulator on a day; the latest for what is no day.
func RegulatorOn(day Date) Regulator {
	if day.Valid() && day.Before(commissionBegan) {
		return RegulatorCommissioner
	}
	return RegulatorCommission
}

// String returns the code, or "" if r is not a member.
func (r Regulator) String() string { return regulators.at(int(r)).Code }

// Valid reports whether r is a member of the set.
func (r Regulator) Valid() bool { return r > 0 && int(r) < regulators.size }

// Term returns the member's code, name and source; the zero Term if r is not a member.
func (r Regulator) Term() Term { return *regulators.at(int(r)) }

// RegulatorTerm returns all that is known of the member; the zero RegulatorTerm if r is not a member.
func (r Regulator) RegulatorTerm() RegulatorTerm {
	if !r.Valid() {
		return RegulatorTerm{}
	}
	return regulatorsTable[r]
}

// MarshalText returns the code; its error is a *TextError if r is not a member.
func (r Regulator) MarshalText() ([]byte, error) { return regulators.marshal(int(r)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (r *Regulator) UnmarshalText(text []byte) error { return unmarshal(&regulators, text, r) }
