package notice

// Statements is everything that a notice can say about an activity, or about all of its activities,
// apart from purposes. Each absent member is a silence.
//
//schema:name statements
type Statements struct {
	// What data are used, and whether people must give them.
	Data Data `json:"data,omitzero"`
	// Special category data.
	Special SpecialData `json:"special,omitzero"`
	// Criminal offence data.
	Offence OffenceData `json:"offence,omitzero"`
	// The form in which the data are held.
	Filing Filing `json:"filing,omitzero"`
	// Where the data come from and by which channels.
	Origins Origins `json:"origins,omitzero"`
	// The laws that the notice points to.
	Laws Laws `json:"laws,omitzero"`
	// Who is given the data.
	Recipients Recipients `json:"recipients,omitzero"`
	// How data move within the council.
	Internal Internal `json:"internal,omitzero"`
	// What is made public.
	Publication Publication `json:"publication,omitzero"`
	// Comparing records with those of other bodies.
	Matching Matching `json:"matching,omitzero"`
	// How long data are kept.
	Retention Retention `json:"retention,omitzero"`
	// Where data are kept.
	Storage Storage `json:"storage,omitzero"`
	// Data leaving the United Kingdom.
	Transfers Transfers `json:"transfers,omitzero"`
	// Automated decisions and profiling.
	Automated Automated `json:"automated,omitzero"`
	// How the data are protected, and what is not safe.
	Security Security `json:"security,omitzero"`
	// What the council promises, and does not promise.
	Undertakings Points `json:"undertakings,omitzero"`
	// What the person is asked to do.
	Asked Points `json:"asked,omitzero"`
	// The principles that the council says it follows.
	Principles Points `json:"principles,omitzero"`
	// The lawful bases in general, where a notice lists them without tying them to a purpose.
	Bases GeneralBases `json:"bases,omitzero"`
	// The appropriate policy document.
	PolicyDocument Points `json:"policy_document,omitzero"`
	// Rights as the notice describes them.
	Rights PublishedRights `json:"rights,omitzero"`
	// How to use them.
	Exercise Exercise `json:"exercise,omitzero"`
	// How to complain, and to whom.
	Complaints Complaints `json:"complaints,omitzero"`
	// Choices that are not data protection rights.
	Choices Choices `json:"choices,omitzero"`
	// Cookies and similar technologies.
	Cookies Cookies `json:"cookies,omitzero"`
	// Logs that servers keep.
	Logs Logs `json:"logs,omitzero"`
	// Messages: marketing, service messages and how people choose between them.
	Messages Messages `json:"messages,omitzero"`
	// Recording and monitoring of calls and other contact.
	Recording Recording `json:"recording,omitzero"`
	// Online accounts.
	Accounts Accounts `json:"accounts,omitzero"`
	// Social media.
	SocialMedia Points `json:"social_media,omitzero"`
	// Photographs, film and sound.
	Images Images `json:"images,omitzero"`
	// People who have died, and their families.
	Deceased Points `json:"deceased,omitzero"`
	// Using data for a new purpose.
	NewPurposes Points `json:"new_purposes,omitzero"`
	// Where people are not told, and why (Article 13(4) to (7), Article 14(5) to (7)).
	NotTold Points `json:"not_told,omitzero"`
	// Other notices and pages that it points to.
	Further Points `json:"further,omitzero"`
	// What to know before asking for something, in place of what is told otherwise.
	Before Before `json:"before,omitzero"`
}

// Points is a statement made of separate points.
//
//schema:name points
type Points struct {
	Statement
	// The points.
	Items []Point `json:"items,omitempty"`
}

// Point is one thing said.
//
//schema:name point
type Point struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What is said.
	Words Text `json:"words"`
	// Where more is said of it.
	Link Link `json:"link,omitzero"`
	// To whom or to what it applies; absent: to everything that the statement covers.
	Scope Text `json:"scope,omitempty"`
	// Where it was read; absent: where the statement that it is part of was.
	Sources []Provenance `json:"sources,omitempty"`
}
