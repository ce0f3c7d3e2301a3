package informing

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Route is how the data reach the controller. Zero is not one.
type Route uint8

// The routes.
const (
	_             Route = iota
	FromPerson          // from the person: Article 13
	FromElsewhere       // from somebody or something else: Article 14
	routeCount
)

var routeCodes = [routeCount]string{FromPerson: "from-person", FromElsewhere: "from-elsewhere"}

// Need is what an item is wanted for. Zero is not one.
type Need uint8

// The needs.
const (
	_              Need = iota
	NeedAlways          // whatever the use
	NeedOfficer         // if there is a data protection officer
	NeedInterests       // on legitimate interests
	NeedRecognised      // on a recognised legitimate interest
	NeedRecipients      // if there are recipients
	NeedTransfers       // if data are to leave the United Kingdom
	NeedConsent         // on consent, or on explicit consent
	NeedAutomated       // if significant decisions are made by automated means alone
	NeedObjection       // on a basis that can be objected to, or for direct marketing
	NeedNewPurpose      // before data are put to a new purpose
	needCount
)

var needCodes = [needCount]string{
	NeedAlways: "always", NeedOfficer: "officer", NeedInterests: "legitimate-interests",
	NeedRecognised: "recognised-interest",
	NeedRecipients: "recipients", NeedTransfers: "transfers", NeedConsent: "consent",
	NeedAutomated: "automated-decisions",
	NeedObjection: "objection", NeedNewPurpose: "new-purpose",
}

// Item is one thing to tell. What its provision refers to has changed for some: see [References].
type Item struct {
	ID   string `json:"id"`            // permanent, as "pn8"
	Code string `json:"code"`          // what it is, as "retention"
	Need Need   `json:"need,omitzero"` // when it is required
	// Where each route wants it; a zero citation: that route does not.
	Person    privacy.Citation `json:"person,omitzero"`
	Elsewhere privacy.Citation `json:"elsewhere,omitzero"` // see Person
	Part3     privacy.Citation `json:"part3,omitzero"`     // see Person
	InCases   bool             `json:"in_cases"`           // Part 3 wants it in specific cases only (s.44(2))
	// about how or when people are told: no notice can show it by its words
	Manner bool `json:"manner"`
	// wanted by the regulator's guidance and not by the provision itself
	Guidance bool           `json:"guidance"`
	Force    privacy.Period `json:"force,omitzero"` // when it is law; zero: since 25 May 2018
}

// Exception is a provision by which something need not be told. It belongs to one route.
type Exception struct {
	ID    string       `json:"id"`             // permanent
	Route Route        `json:"route,omitzero"` // that it belongs to
	Fact  privacy.Fact `json:"fact,omitzero"`  // what has to be so; zero: see Only
	Only  string       `json:"only"`           // the code of the one item that it reaches; empty: all
	// Research reports that the further use must be solely for research, archiving or statistics (Article 84B).
	Research bool `json:"research"`
	// Protects reports that it is no leave to be silent but a duty: to protect the person, as by publication.
	Protects bool             `json:"protects"`
	Cite     privacy.Citation `json:"cite,omitzero"`    // its provision
	Factors  privacy.Citation `json:"factors,omitzero"` // what the effort turns on; zero: nothing is laid down
	Force    privacy.Period   `json:"force,omitzero"`   // when it is law; zero: since 25 May 2018
}

// String returns the code, or "" if r is not a route.
func (r Route) String() string { return codeset.Code(routeCodes[:], r) }

// MarshalText returns the code; its error is a *privacy.TextError if r is not a route.
func (r Route) MarshalText() ([]byte, error) { return codeset.Marshal("route", r.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *Route) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("route", routeCodes[:], text, r)
}

// String returns the code, or "" if n is not a need.
func (n Need) String() string { return codeset.Code(needCodes[:], n) }

// MarshalText returns the code; its error is a *privacy.TextError if n is not a need.
func (n Need) MarshalText() ([]byte, error) { return codeset.Marshal("need", n.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (n *Need) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("need", needCodes[:], text, n)
}
