package notice

// Statements is everything that a notice can say about an activity, or about all of its activities,
// apart from purposes. Each absent member is a silence.
type Statements struct {
	// What data are used, and whether people must give them.
	Data Data `json:"data,omitempty"`
	// Special category data.
	Special SpecialData `json:"special,omitempty"`
	// Criminal offence data.
	Offence OffenceData `json:"offence,omitempty"`
	// The form in which the data are held.
	Filing Filing `json:"filing,omitempty"`
	// Where the data come from and by which channels.
	Origins Origins `json:"origins,omitempty"`
	// The laws that the notice points to.
	Laws Laws `json:"laws,omitempty"`
	// Who is given the data.
	Recipients Recipients `json:"recipients,omitempty"`
	// How data move within the council.
	Internal Internal `json:"internal,omitempty"`
	// What is made public.
	Publication Publication `json:"publication,omitempty"`
	// Comparing records with those of other bodies.
	Matching Matching `json:"matching,omitempty"`
	// How long data are kept.
	Retention Retention `json:"retention,omitempty"`
	// Where data are kept.
	Storage Storage `json:"storage,omitempty"`
	// Data leaving the United Kingdom.
	Transfers Transfers `json:"transfers,omitempty"`
	// Automated decisions and profiling.
	Automated Automated `json:"automated,omitempty"`
	// How the data are protected, and what is not safe.
	Security Security `json:"security,omitempty"`
	// What the council promises, and does not promise.
	Undertakings Points `json:"undertakings,omitempty"`
	// What the person is asked to do.
	Asked Points `json:"asked,omitempty"`
	// The principles that the council says it follows.
	Principles Points `json:"principles,omitempty"`
	// The lawful bases in general, where a notice lists them without tying them to a purpose.
	Bases GeneralBases `json:"bases,omitempty"`
	// The appropriate policy document.
	PolicyDocument Points `json:"policy_document,omitempty"`
	// Rights as the notice describes them.
	Rights PublishedRights `json:"rights,omitempty"`
	// How to use them.
	Exercise Exercise `json:"exercise,omitempty"`
	// How to complain, and to whom.
	Complaints Complaints `json:"complaints,omitempty"`
	// Choices that are not data protection rights.
	Choices Choices `json:"choices,omitempty"`
	// Cookies and similar technologies.
	Cookies Cookies `json:"cookies,omitempty"`
	// Logs that servers keep.
	Logs Logs `json:"logs,omitempty"`
	// Messages: marketing, service messages and how people choose between them.
	Messages Messages `json:"messages,omitempty"`
	// Recording and monitoring of calls and other contact.
	Recording Recording `json:"recording,omitempty"`
	// Online accounts.
	Accounts Accounts `json:"accounts,omitempty"`
	// Social media.
	SocialMedia Points `json:"social_media,omitempty"`
	// Photographs, film and sound.
	Images Images `json:"images,omitempty"`
	// People who have died, and their families.
	Deceased Points `json:"deceased,omitempty"`
	// Using data for a new purpose.
	NewPurposes Points `json:"new_purposes,omitempty"`
	// Where people are not told, and why (Article 13(4) to (7), Article 14(5) to (7)).
	NotTold Points `json:"not_told,omitempty"`
	// Other notices and pages that it points to.
	Further Points `json:"further,omitempty"`
}

// Points is a statement made of separate points.
type Points struct {
	Statement
	Items []Point `json:"items,omitempty"`
}

// Point is one thing said.
type Point struct {
	// Its name in the list that it is in, for a remark to point to.
	ID    ID   `json:"id,omitempty"`
	Words Text `json:"words"`
	Link  Link `json:"link,omitempty"`
	// To whom or to what it applies; absent: to everything that the statement covers.
	Scope   Text         `json:"scope,omitempty"`
	Sources []Provenance `json:"sources,omitempty"`
}
