package privacy

// SpecialCondition is a condition for processing special category data: a point of Article 9(2) UK GDPR.
type SpecialCondition uint8

// The members of SpecialCondition, in the order of their table.
const (
	_        SpecialCondition = iota
	SpecialA                  // Art 9(2)(a)
	SpecialB                  // Art 9(2)(b)
	SpecialC                  // Art 9(2)(c)
	SpecialD                  // Art 9(2)(d)
	SpecialE                  // Art 9(2)(e)
	SpecialF                  // Art 9(2)(f)
	SpecialG                  // Art 9(2)(g)
	SpecialH                  // Art 9(2)(h)
	SpecialI                  // Art 9(2)(i)
	SpecialJ                  // Art 9(2)(j)
)

var specialConditionsTable = [...]struct{ Term }{
	SpecialA: {Term{Code: "a", Name: "Explicit consent", Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(a)"}}},
	SpecialB: {
		Term{
			Code: "b",
			Name: "Employment, social security and social protection",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(b)"},
		},
	},
	SpecialC: {
		Term{
			Code: "c",
			Name: "Vital interests of someone who cannot consent",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(c)"},
		},
	},
	SpecialD: {
		Term{
			Code: "d",
			Name: "Not-for-profit bodies and their members",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(d)"},
		},
	},
	SpecialE: {
		Term{
			Code: "e",
			Name: "Made public by the person",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(e)"},
		},
	},
	SpecialF: {
		Term{
			Code: "f",
			Name: "Legal claims and judicial acts",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(f)"},
		},
	},
	SpecialG: {
		Term{
			Code: "g",
			Name: "Substantial public interest",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(g)"},
		},
	},
	SpecialH: {
		Term{Code: "h", Name: "Health or social care", Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(h)"}},
	},
	SpecialI: {Term{Code: "i", Name: "Public health", Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(i)"}}},
	SpecialJ: {
		Term{
			Code: "j",
			Name: "Archiving, research and statistics",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 9(2)(j)"},
		},
	},
}

var specialConditions = set{
	"special category condition",
	len(specialConditionsTable),
	func(i int) *Term { return &specialConditionsTable[i].Term },
}

// SpecialConditions returns the ten points of Article 9(2).
func SpecialConditions() []SpecialCondition { return all[SpecialCondition](&specialConditions) }

// String returns the code, or "" if c is not a member.
func (c SpecialCondition) String() string { return specialConditions.at(int(c)).Code }

// Valid reports whether c is a member of the set.
func (c SpecialCondition) Valid() bool { return c > 0 && int(c) < specialConditions.size }

// Term returns the member's code, name and source; the zero Term if c is not a member.
func (c SpecialCondition) Term() Term { return *specialConditions.at(int(c)) }

// MarshalText returns the code; its error is a *TextError if c is not a member.
func (c SpecialCondition) MarshalText() ([]byte, error) { return specialConditions.marshal(int(c)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (c *SpecialCondition) UnmarshalText(text []byte) error {
	return unmarshal(&specialConditions, text, c)
}

// OffenceAuthority is what allows the processing of criminal offence data under Article 10 UK GDPR.
type OffenceAuthority uint8

// The members of OffenceAuthority, in the order of their table.
const (
	_                        OffenceAuthority = iota
	OffenceOfficialAuthority                  // Art 10(1), first limb
	OffenceSchedule1                          // Art 10(1), second limb; DPA s.10(4)-(5)
)

var offenceAuthoritiesTable = [...]struct{ Term }{
	OffenceOfficialAuthority: {
		Term{
			Code: "official-authority",
			Name: "Under the control of official authority",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 10(1)"},
		},
	},
	OffenceSchedule1: {
		Term{
			Code: "schedule-1",
			Name: "Authorised by a condition in Schedule 1",
			Cite: Citation{Instrument: DPA2018, Provision: "s.10(5)"},
		},
	},
}

var offenceAuthorities = set{
	"authority for offence data",
	len(offenceAuthoritiesTable),
	func(i int) *Term { return &offenceAuthoritiesTable[i].Term },
}

// OffenceAuthorities returns the two ways of Article 10.
func OffenceAuthorities() []OffenceAuthority { return all[OffenceAuthority](&offenceAuthorities) }

// String returns the code, or "" if a is not a member.
func (a OffenceAuthority) String() string { return offenceAuthorities.at(int(a)).Code }

// Valid reports whether a is a member of the set.
func (a OffenceAuthority) Valid() bool { return a > 0 && int(a) < offenceAuthorities.size }

// Term returns the member's code, name and source; the zero Term if a is not a member.
func (a OffenceAuthority) Term() Term { return *offenceAuthorities.at(int(a)) }

// MarshalText returns the code; its error is a *TextError if a is not a member.
func (a OffenceAuthority) MarshalText() ([]byte, error) { return offenceAuthorities.marshal(int(a)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (a *OffenceAuthority) UnmarshalText(text []byte) error {
	return unmarshal(&offenceAuthorities, text, a)
}

// RecognisedInterest is a condition of Annex 1 to the UK GDPR, one of which Article 6(1)(ea) needs.
type RecognisedInterest uint8

// The members of RecognisedInterest, in the order of their table.
const (
	_            RecognisedInterest = iota
	RecognisedP1                    // Annex 1 para 1
	RecognisedP2                    // Annex 1 para 2
	RecognisedP3                    // Annex 1 paras 3-4
	RecognisedP5                    // Annex 1 para 5
	RecognisedP6                    // Annex 1 paras 6-8
)

var recognisedInterestsTable = [...]struct{ Term }{
	RecognisedP1: {
		Term{
			Code:  "annex1-p1",
			Name:  "Disclosure asked for by someone who needs it for a public task",
			Cite:  Citation{Instrument: UKGDPR, Provision: "Annex 1 para 1"},
			Force: Period{From: mainChange},
		},
	},
	RecognisedP2: {
		Term{
			Code:  "annex1-p2",
			Name:  "National security, public security and defence",
			Cite:  Citation{Instrument: UKGDPR, Provision: "Annex 1 para 2"},
			Force: Period{From: mainChange},
		},
	},
	RecognisedP3: {
		Term{
			Code:  "annex1-p3",
			Name:  "Emergencies",
			Cite:  Citation{Instrument: UKGDPR, Provision: "Annex 1 paras 3-4"},
			Force: Period{From: mainChange},
		},
	},
	RecognisedP5: {
		Term{
			Code:  "annex1-p5",
			Name:  "Crime",
			Cite:  Citation{Instrument: UKGDPR, Provision: "Annex 1 para 5"},
			Force: Period{From: mainChange},
		},
	},
	RecognisedP6: {
		Term{
			Code:  "annex1-p6",
			Name:  "Safeguarding vulnerable individuals",
			Cite:  Citation{Instrument: UKGDPR, Provision: "Annex 1 paras 6-8"},
			Force: Period{From: mainChange},
		},
	},
}

var recognisedInterests = set{
	"recognised legitimate interest",
	len(recognisedInterestsTable),
	func(i int) *Term { return &recognisedInterestsTable[i].Term },
}

// RecognisedInterests returns the conditions of Annex 1.
func RecognisedInterests() []RecognisedInterest { return all[RecognisedInterest](&recognisedInterests) }

// String returns the code, or "" if i is not a member.
func (i RecognisedInterest) String() string { return recognisedInterests.at(int(i)).Code }

// Valid reports whether i is a member of the set.
func (i RecognisedInterest) Valid() bool { return i > 0 && int(i) < recognisedInterests.size }

// Term returns the member's code, name and source; the zero Term if i is not a member.
func (i RecognisedInterest) Term() Term { return *recognisedInterests.at(int(i)) }

// MarshalText returns the code; its error is a *TextError if i is not a member.
func (i RecognisedInterest) MarshalText() ([]byte, error) { return recognisedInterests.marshal(int(i)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (i *RecognisedInterest) UnmarshalText(text []byte) error {
	return unmarshal(&recognisedInterests, text, i)
}
