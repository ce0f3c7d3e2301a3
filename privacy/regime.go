package privacy

// Regime is the body of rules that governs one use of personal data.
type Regime uint8

// The members of Regime, in the order of their table.
const (
	_            Regime = iota
	RegimeUKGDPR        // general processing
	RegimePart3         // DPA 2018 Part 3
)

var regimesTable = [...]struct{ Term }{
	RegimeUKGDPR: {Term{Code: "uk-gdpr", Name: "UK GDPR", Cite: Citation{Instrument: UKGDPR, Provision: "Art 2(1)"}}},
	RegimePart3: {
		Term{Code: "part3", Name: "Law enforcement (Part 3)", Cite: Citation{Instrument: DPA2018, Provision: "s.29"}},
	},
}

var regimes = set{"regime", len(regimesTable), func(i int) *Term { return &regimesTable[i].Term }}

// Regimes returns the two regimes.
func Regimes() []Regime { return all[Regime](&regimes) }

// String returns the code, or "" if r is not a member.
func (r Regime) String() string { return regimes.at(int(r)).Code }

// Valid reports whether r is a member of the set.
func (r Regime) Valid() bool { return r > 0 && int(r) < regimes.size }

// Term returns the member's code, name and source; the zero Term if r is not a member.
func (r Regime) Term() Term { return *regimes.at(int(r)) }

// MarshalText returns the code; its error is a *TextError if r is not a member.
func (r Regime) MarshalText() ([]byte, error) { return regimes.marshal(int(r)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (r *Regime) UnmarshalText(text []byte) error { return unmarshal(&regimes, text, r) }

// Nation is a part of the United Kingdom whose variants of the law, regulators and holidays apply.
type Nation uint8

// The members of Nation, in the order of their table.
const (
	_                     Nation = iota
	NationEngland                // England
	NationWales                  // Wales
	NationScotland               // Scotland
	NationNorthernIreland        // Northern Ireland
)

var nationsTable = [...]struct{ Term }{
	NationEngland:         {Term{Code: "england", Name: "England"}},
	NationWales:           {Term{Code: "wales", Name: "Wales"}},
	NationScotland:        {Term{Code: "scotland", Name: "Scotland"}},
	NationNorthernIreland: {Term{Code: "northern-ireland", Name: "Northern Ireland"}},
}

var nations = set{"nation", len(nationsTable), func(i int) *Term { return &nationsTable[i].Term }}

// Nations returns the four nations.
func Nations() []Nation { return all[Nation](&nations) }

// String returns the code, or "" if n is not a member.
func (n Nation) String() string { return nations.at(int(n)).Code }

// Valid reports whether n is a member of the set.
func (n Nation) Valid() bool { return n > 0 && int(n) < nations.size }

// Term returns the member's code, name and source; the zero Term if n is not a member.
func (n Nation) Term() Term { return *nations.at(int(n)) }

// MarshalText returns the code; its error is a *TextError if n is not a member.
func (n Nation) MarshalText() ([]byte, error) { return nations.marshal(int(n)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (n *Nation) UnmarshalText(text []byte) error { return unmarshal(&nations, text, n) }

// DataKind is a kind of data that Schedule 3 or 4 to the DPA 2018 treats apart.
type DataKind uint8

// The members of DataKind, in the order of their table.
const (
	_                           DataKind = iota
	DataHealth                           // Sch 3 para 2
	DataSocialWork                       // Sch 3 para 7
	DataEducation                        // Sch 3 para 13
	DataChildAbuse                       // Sch 3 para 21
	DataAdoption                         // Sch 4 para 3
	DataSpecialEducationalNeeds          // Sch 4 para 4
	DataFertility                        // Sch 4 para 2
	DataParentalOrder                    // Sch 4 para 5
	DataHearingReport                    // Sch 4 para 6
)

var dataKindsTable = [...]struct{ Term }{
	DataHealth: {
		Term{Code: "health", Name: "Health data", Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 2"}},
	},
	DataSocialWork: {
		Term{
			Code: "social-work",
			Name: "Social work data",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 7"},
		},
	},
	DataEducation: {
		Term{
			Code: "education",
			Name: "Education data",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 13"},
		},
	},
	DataChildAbuse: {
		Term{
			Code: "child-abuse",
			Name: "Child abuse data",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 3 para 21"},
		},
	},
	DataAdoption: {
		Term{
			Code: "adoption",
			Name: "Adoption records and reports",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 3"},
		},
	},
	DataSpecialEducationalNeeds: {
		Term{
			Code: "special-educational-needs",
			Name: "Statements of special educational needs",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 4"},
		},
	},
	DataFertility: {
		Term{
			Code: "fertility",
			Name: "Human fertilisation and embryology information",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 2"},
		},
	},
	DataParentalOrder: {
		Term{
			Code: "parental-order",
			Name: "Parental order records and reports",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 5"},
		},
	},
	DataHearingReport: {
		Term{
			Code: "hearing-report",
			Name: "Reports for a children's hearing",
			Cite: Citation{Instrument: DPA2018, Provision: "Sch 4 para 6"},
		},
	},
}

var dataKinds = set{"kind of data", len(dataKindsTable), func(i int) *Term { return &dataKindsTable[i].Term }}

// DataKinds returns the nine kinds in the order of the vector format.
func DataKinds() []DataKind { return all[DataKind](&dataKinds) }

// String returns the code, or "" if k is not a member.
func (k DataKind) String() string { return dataKinds.at(int(k)).Code }

// Valid reports whether k is a member of the set.
func (k DataKind) Valid() bool { return k > 0 && int(k) < dataKinds.size }

// Term returns the member's code, name and source; the zero Term if k is not a member.
func (k DataKind) Term() Term { return *dataKinds.at(int(k)) }

// MarshalText returns the code; its error is a *TextError if k is not a member.
func (k DataKind) MarshalText() ([]byte, error) { return dataKinds.marshal(int(k)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (k *DataKind) UnmarshalText(text []byte) error { return unmarshal(&dataKinds, text, k) }
