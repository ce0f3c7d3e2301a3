package informing

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Moment is by when people must be told. Zero is not one.
type Moment uint8

// The moments.
const (
	_                 Moment = iota
	AtCollection             // when the data are collected (Article 13(1))
	WithinAMonth             // within a reasonable period, at most a month from obtaining them (14(3)(a))
	AtFirstContact           // at the first communication with the person, if they are used for one (14(3)(b))
	AtFirstDisclosure        // when they are first disclosed, if that is envisaged (14(3)(c))
	momentCount
)

var momentCodes = [momentCount]string{
	AtCollection: "at-collection", WithinAMonth: "within-a-month", AtFirstContact: "at-first-communication",
	AtFirstDisclosure: "at-first-disclosure",
}

// String returns the code, or "" if m is not a moment.
func (m Moment) String() string { return codeset.Code(momentCodes[:], m) }

// MarshalText returns the code; its error is a *privacy.TextError if m is not a moment.
func (m Moment) MarshalText() ([]byte, error) { return codeset.Marshal("moment", m.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (m *Moment) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("moment", momentCodes[:], text, m)
}

var momentCites = [momentCount]cite{
	AtCollection: {
		Instrument: gdpr,
		Provision:  "Art 13(1)",
	}, WithinAMonth: {Instrument: gdpr, Provision: "Art 14(3)(a)"},
	AtFirstContact: {
		Instrument: gdpr,
		Provision:  "Art 14(3)(b)",
	}, AtFirstDisclosure: {Instrument: gdpr, Provision: "Art 14(3)(c)"},
}

// Cite returns what sets the moment; the zero Citation if m is not one.
func (m Moment) Cite() privacy.Citation {
	if m < momentCount {
		return momentCites[m]
	}
	return cite{}
}

// Moments returns by when people must be told on a route: of several, the earliest that comes.
func Moments(route Route) []Moment {
	switch route {
	case FromPerson:
		return []Moment{AtCollection}
	case FromElsewhere:
		return []Moment{WithinAMonth, AtFirstContact, AtFirstDisclosure}
	}
	return nil
}
