package rights

import (
	"math/bits"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Atom is one thing that a condition can turn on: a fact, an input of the processing, or whether an
// answer was given outright. Its numbers are those of the bits of Facts and may change.
type Atom uint8

// The inputs, each a run of atoms. Facts have the numbers of their own type.
const (
	atomBases    Atom = 0                        // which of the alternatives of the bases is relied on
	atomBasis    Atom = 112                      // + privacy.Basis: it is relied on
	atomSpecial  Atom = atomBasis + 8            // + privacy.SpecialCondition: it is relied on
	atomKind     Atom = atomSpecial + 11         // + privacy.DataKind: the data are of it
	atomNation   Atom = atomKind + 10            // + privacy.Nation: its law governs
	atomInput    Atom = atomNation + 5           // + Input
	atomOutright Atom = atomInput + 13           // + index into outrights
	atomEnd      Atom = atomOutright + 8         // first number that is no atom
	words             = 3                        // words in a set of atoms
	_            uint = words*64 - uint(atomEnd) // does not compile if the atoms outgrow their words
)

// Input is something about the processing that is neither a basis nor a condition nor a fact.
type Input uint8

// The inputs of the vector format.
const (
	_                      Input = iota
	InputPublicAuthority         // a public authority performing its tasks (DPA s.7)
	InputCriminalOffence         // criminal offence data (Art 10)
	InputAutomatedMeans          // held on computer (Art 20(1)(b))
	InputUnstructuredPaper       // loose paper of a freedom-of-information authority (DPA s.24)
	InputDirectMarketing         // used for direct marketing (Art 21(2))
	InputSolelyAutomated         // a decision is made by automated means (Art 22A)
	InputThirdPartySource        // not collected from the person (Art 14)
	InputOnlineChild             // an online service offered to a child (Art 8(1))
	InputPart3Consent            // processing under Part 3 rests on consent (DPA s.40A)
	InputAnotherBasis            // an Article 6(1) basis other than consent is relied on
	InputAnotherSpecial          // an Article 9(2) condition other than explicit consent is relied on
	InputAnySpecial              // some Article 9(2) condition is relied on
)

var inputNames = [...]string{
	InputPublicAuthority:   "public-authority",
	InputCriminalOffence:   "criminal-offence",
	InputAutomatedMeans:    "automated-means",
	InputUnstructuredPaper: "manual-unstructured",
	InputDirectMarketing:   "direct-marketing",
	InputSolelyAutomated:   "solely-automated-decision",
	InputThirdPartySource:  "source-third-party",
	InputOnlineChild:       "online-service-to-child",
	InputPart3Consent:      "part3-consent",
	InputAnotherBasis:      "another-basis",
	InputAnotherSpecial:    "another-special-condition",
	InputAnySpecial:        "any-special-condition",
}

// String returns the code, or "" if i is not an input.
func (i Input) String() string { return codeset.Code(inputNames[:], i) }

// MarshalText returns the code; its error is a *privacy.TextError if i is not an input.
func (i Input) MarshalText() ([]byte, error) { return codeset.Marshal("input", i.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (i *Input) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("input", inputNames[:], text, i)
}

// given is a fact and an answer: whether somebody gave that answer outright. A rule turns on one where
// silence itself has a meaning, so that there is nothing unknown about it.
type given struct {
	fact   privacy.Fact
	answer privacy.Answer
}

// outrights is every such pair that a rule turns on.
var outrights = [...]given{
	{privacy.FactOtherLegalGround, privacy.No},
	{privacy.FactDecisionUsesSpecialCategory, privacy.No},
	{privacy.FactSafeguards84b, privacy.No},
	{privacy.FactNoLongerNecessary, privacy.Yes},
	{privacy.FactThirdPartyIsProfessional, privacy.Yes},
	{privacy.FactControllerIsHealthProfessional, privacy.Yes},
	{privacy.FactSeriousHarm, privacy.No},
	{privacy.FactNationalSecurity, privacy.Yes},
}

// atom returns the atom of a pair, which must be in outrights.
func (g given) atom() Atom {
	for i := range outrights {
		if outrights[i] == g {
			return atomOutright + Atom(i)
		}
	}
	panic("rights: a pair that is not in outrights")
}

// IsBasis reports whether a is which of the alternatives of the bases is relied on.
func (a Atom) IsBasis() bool { return a == atomBases }

// IsSpecial reports whether a is about the Article 9(2) conditions that are relied on.
func (a Atom) IsSpecial() bool {
	return a >= atomSpecial && a < atomKind || a == atomInput+Atom(InputAnotherSpecial) ||
		a == atomInput+Atom(InputAnySpecial)
}

// String returns what the atom is, as "consent", "9(2)(a)" or "inaccurate"; "basis" for which alternative of
// the bases is relied on.
func (a Atom) String() string {
	switch {
	case a == atomBases:
		return "basis"
	case a < atomBasis:
		return privacy.Fact(a).String()
	case a < atomSpecial:
		return privacy.Basis(a - atomBasis).String()
	case a < atomKind:
		return "9(2)(" + privacy.SpecialCondition(a-atomSpecial).String() + ")"
	case a < atomNation:
		return privacy.DataKind(a - atomKind).String()
	case a < atomInput:
		return privacy.Nation(a - atomNation).String()
	case a < atomOutright:
		return Input(a - atomInput).String()
	case a < atomEnd:
		o := outrights[a-atomOutright]
		return o.fact.String() + " given as " + o.answer.String()
	}
	return ""
}

// MarshalText returns what String does; its error is a *privacy.TextError if a is not an atom.
func (a Atom) MarshalText() ([]byte, error) { return codeset.Marshal("atom", a.String()) }

// UnmarshalText reads what String returns; its error is a *privacy.TextError for any other text.
func (a *Atom) UnmarshalText(text []byte) error {
	for b := range atomEnd {
		if name := b.String(); name != "" && name == string(text) {
			*a = b
			return nil
		}
	}
	return &privacy.TextError{Set: "atom", Text: string(text)}
}

// Fact returns the fact that a is; false if it is an input.
func (a Atom) Fact() (privacy.Fact, bool) {
	f := privacy.Fact(a)
	return f, a < atomBasis && f.Valid()
}

// set is a set of atoms.
type set [words]uint64

func (s *set) has(a Atom) bool { return s[a>>6]&(1<<(a&63)) != 0 }
func (s *set) add(a Atom)      { s[a>>6] |= 1 << (a & 63) }

// list appends the atoms of s to out, in order.
func (s *set) list(out []Atom) []Atom {
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			out = append(out, Atom(i<<6+bits.TrailingZeros64(word)))
		}
	}
	return out
}
