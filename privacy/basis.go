package privacy

// Basis is a lawful basis for processing personal data: a point of Article 6(1) UK GDPR.
type Basis uint8

// The members of Basis, in the order of their table.
const (
	_                                  Basis = iota
	BasisConsent                             // Art 6(1)(a)
	BasisContract                            // Art 6(1)(b)
	BasisLegalObligation                     // Art 6(1)(c)
	BasisVitalInterests                      // Art 6(1)(d)
	BasisPublicTask                          // Art 6(1)(e)
	BasisRecognisedLegitimateInterests       // Art 6(1)(ea), since 5 February 2026
	BasisLegitimateInterests                 // Art 6(1)(f)
)

var basesTable = [...]struct{ Term }{
	BasisConsent: {
		Term{Code: "consent", Name: "Consent", Cite: Citation{Instrument: UKGDPR, Provision: "Art 6(1)(a)"}},
	},
	BasisContract: {
		Term{Code: "contract", Name: "Contract", Cite: Citation{Instrument: UKGDPR, Provision: "Art 6(1)(b)"}},
	},
	BasisLegalObligation: {
		Term{
			Code: "legal-obligation",
			Name: "Legal obligation",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 6(1)(c)"},
		},
	},
	BasisVitalInterests: {
		Term{
			Code: "vital-interests",
			Name: "Vital interests",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 6(1)(d)"},
		},
	},
	BasisPublicTask: {
		Term{Code: "public-task", Name: "Public task", Cite: Citation{Instrument: UKGDPR, Provision: "Art 6(1)(e)"}},
	},
	BasisRecognisedLegitimateInterests: {
		Term{
			Code:  "recognised-legitimate-interests",
			Name:  "Recognised legitimate interests",
			Cite:  Citation{Instrument: UKGDPR, Provision: "Art 6(1)(ea)"},
			Force: Period{From: mainChange},
		},
	},
	BasisLegitimateInterests: {
		Term{
			Code: "legitimate-interests",
			Name: "Legitimate interests",
			Cite: Citation{Instrument: UKGDPR, Provision: "Art 6(1)(f)"},
		},
	},
}

var bases = set{"lawful basis", len(basesTable), func(i int) *Term { return &basesTable[i].Term }}

// Bases returns the seven lawful bases in the order of Article 6(1).
func Bases() []Basis { return all[Basis](&bases) }

// String returns the code, or "" if b is not a member.
func (b Basis) String() string { return bases.at(int(b)).Code }

// Valid reports whether b is a member of the set.
func (b Basis) Valid() bool { return b > 0 && int(b) < bases.size }

// Term returns the member's code, name and source; the zero Term if b is not a member.
func (b Basis) Term() Term { return *bases.at(int(b)) }

// MarshalText returns the code; its error is a *TextError if b is not a member.
func (b Basis) MarshalText() ([]byte, error) { return bases.marshal(int(b)) }

// UnmarshalText reads a code; its error is a *TextError for any other text.
func (b *Basis) UnmarshalText(text []byte) error { return unmarshal(&bases, text, b) }

// ClosedToAuthorities reports whether a public authority performing its tasks may not rely on b:
// the words after Article 6(1)(f) name (ea) and (f).
func (b Basis) ClosedToAuthorities() bool {
	return b == BasisRecognisedLegitimateInterests || b == BasisLegitimateInterests
}
