package requester

import "github.com/plainrights/plainrights/privacy"

// Route is a way to information that is no data protection right. Zero is not one.
type Route uint8

// The routes.
const (
	_                         Route = iota
	RouteHealthRecords              // the health records of someone who has died
	RouteSchoolRecord               // a pupil's educational record, for a parent
	RouteFreedomOfInformation       // a request to a public authority for information
	RouteCoroner                    // what the coroner holds, for an interested person
	RouteFormerAct                  // the Act that was law before 25 May 2018
	routeCount
)

// Limit is something that narrows a route. Zero is not one.
type Limit uint8

// The limits.
const (
	_                 Limit = iota
	LimitWritten            // it is asked for in writing, or another form that lasts
	LimitProfessional       // only records made by or for a health professional in connection with care
	LimitNote               // not if the patient had a note made that access was not to be given
	LimitHarm               // not what would be likely to cause serious harm
	LimitOthers             // not what is about or from another person who can be identified
	LimitExpectation        // not what was given or found in the expectation that it would not be disclosed
	LimitClaim              // only what is relevant to a claim arising from the death
	LimitNovember1991       // not what was made before 1 November 1991
	LimitMay1994            // not what was made before 30 May 1994
	LimitMaintained         // only maintained schools, and special schools
	LimitPupil              // not what the pupil could not have
	LimitSensitive          // not special categories of data, nor data on offences
	LimitCopyCost           // a copy may cost what it costs to supply
	LimitInterested         // only interested persons
	LimitConfidence         // not what is held in confidence
	LimitHealthOfDead       // a public authority need not give the health record of someone who has died
	limitCount
)

// Unit is what a time is counted in. Zero is no time.
type Unit uint8

// The units.
const (
	_           Unit = iota
	Days             // every day
	SchoolDays       // days on which the school meets
	WorkingDays      // days other than weekends and holidays, as the enactment has it
	unitCount
)

// Within is the time for an answer. The zero Within is for none that is stated here.
type Within struct {
	Number uint8 `json:"number"`        // how many of Unit
	Unit   Unit  `json:"unit,omitzero"` // zero: no time is stated
	// Sooner is the shorter time where all of the record was made in the last 40 days; zero: no such time.
	Sooner uint8 `json:"sooner"`
}

// Alternative is a route by which the asker may have the information, or some of it.
type Alternative struct {
	Route Route `json:"route,omitzero"` // which one it is
	// whether it is open to this asker; Unknown: it turns on more than is known
	Open      privacy.Answer `json:"open"`
	DependsOn []Fact         `json:"depends_on,omitempty"` // what of that is a fact of this package
	Source    Source         `json:"source,omitzero"`      // what gives it
	Also      Source         `json:"also,omitzero"`        // a decision on how far it goes; zero: none is cited
	Limits    []Limit        `json:"limits,omitempty"`     // what it does not reach
	Within    Within         `json:"within,omitzero"`      // by when an answer comes
	Free      privacy.Answer `json:"free"`                 // whether it costs nothing; Unknown: not stated here
}
