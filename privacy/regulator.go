package privacy

// Regulator is the body that watches over data protection in all of the United Kingdom. On each day there is one.
type Regulator uint8

// The members of Regulator, in the order in which they followed each other.
const (
	_                     Regulator = iota
	RegulatorCommissioner           // the Information Commissioner, to 29 September 2026
	RegulatorCommission             // the Information Commission, since 30 September 2026
)

// RegulatorTerm is a regulator, with what it is called and how it is reached. Name is its name in the law, Cite the
// provision that makes it, and Force the days on which it was or is the regulator.
type RegulatorTerm struct {
	Term
	Short string `json:"short"` // the name that it goes by, the same in Welsh: "ICO"
	Welsh string `json:"welsh"` // its name in Welsh, as it stands after the article
	// WelshUnseen reports that no text with its Welsh name was found: Welsh is then formed as its predecessor's name
	// is, and to be checked.
	WelshUnseen bool `json:"welsh_unseen"`
	// what made it the regulator on its first day; zero: nothing that matters here
	Began Citation `json:"began,omitzero"`
	// what puts its name into the Acts from that day; zero: they have had it throughout
	Worded Citation `json:"worded,omitzero"`
	// the page for complaints from the public, in English
	Complain string                            `json:"complain"`
	phones   [NationNorthernIreland + 1]string // of its office for each nation; zero: of its helpline
	tooIn    [1]speaksToo                      // in what other languages it can be reached
}

// speaksToo is a language, as "cy", beside English in which a regulator is reached from anywhere.
type speaksToo struct{ language, complain, phone string }

// The pages, and the numbers by nation, are the same for both bodies. No postal address is given: the head office was
// about to move when the Commission began.
//
// The helpline is on the regulator's own pages in both languages. The Welsh line is that of its office for Wales. Those
// of its offices for Scotland and Northern Ireland were seen in notices of others, one each.
const (
	complainPage = "https://ico.org.uk/make-a-complaint/"
	helpline     = "0303 123 1113"
	walesLine    = "0330 414 6421"
)

var inWelsh = [1]speaksToo{{"cy", "https://cy.ico.org.uk/make-a-complaint/", walesLine}}

var nationLines = [NationNorthernIreland + 1]string{helpline, helpline, walesLine, "0303 123 1115", "0303 123 1114"}

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
		Short: "ICO", Welsh: "Comisiynydd Gwybodaeth",
		Complain: complainPage, phones: nationLines, tooIn: inWelsh,
	},
	RegulatorCommission: {
		Term: Term{
			"information-commission",
			"Information Commission",
			Citation{DPA2018, "s.114A", Period{From: commissionBegan}},
			Period{From: commissionBegan},
		},
		Short: "ICO", Welsh: "Comisiwn Gwybodaeth", WelshUnseen: true,
		Began:    Citation{Instrument: SI2026No1015, Provision: "reg 2"},
		Worded:   Citation{Instrument: SI2026No386, Provision: "reg 2"},
		Complain: complainPage, phones: nationLines, tooIn: inWelsh,
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

// Complain returns the page for complaints from the public in a language, as "cy", or in English where there is none in
// it; "" if r is not a member.
func (r Regulator) Complain(language string) string {
	t := r.RegulatorTerm()
	if too := t.in(language); too != nil {
		return too.complain
	}
	return t.Complain
}

// in returns how it is reached in a language beside English; nil where it is not.
func (t *RegulatorTerm) in(language string) *speaksToo {
	for i := range t.tooIn {
		if too := &t.tooIn[i]; too.language == language && language != "" {
			return too
		}
	}
	return nil
}

// Phone returns the number to ring about a body in a nation, to speak a language, as "cy": that of a line for the
// language where there is one, or else of the regulator's office in the nation, or of its helpline where the nation is
// England or not known; "" if r is not a member.
func (r Regulator) Phone(n Nation, language string) string {
	t := r.RegulatorTerm()
	if too := t.in(language); too != nil {
		return too.phone
	}
	if !n.Valid() {
		n = 0
	}
	return t.phones[n]
}

// MarshalText returns the code; its error is a *TextError if r is not a member.
func (r Regulator) MarshalText() ([]byte, error) { return regulators.marshal(int(r)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (r *Regulator) UnmarshalText(text []byte) error { return unmarshal(&regulators, text, r) }
