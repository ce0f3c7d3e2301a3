package notice

import "github.com/plainrights/plainrights/privacy"

// Laws is the laws that a notice points to.
//
//schema:name laws
type Laws struct {
	Statement
	// The laws, and what stands among them.
	Items []Law `json:"items,omitempty"`
	// Whether the notice says that its list is not the whole.
	Open privacy.Answer `json:"open,omitempty"`
}

// Law is one thing in a list of laws: an enactment, or what stands among enactments without being one.
//
//schema:name law
type Law struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// Its right name, without the year.
	Title Text `json:"title"`
	// What it is.
	Kind LawKind `json:"kind"`
	// Its year, or the years of the enactments of that name; empty where the notice gives none.
	Years []int `json:"years,omitempty"`
	// Its number, as "SI 2006/90".
	Number Text `json:"number,omitempty"`
	// The part of it that is relied on, as "Part 6, Schedule 9".
	Provision Text `json:"provision,omitempty"`
	// What it amends, or is amended by, where the notice says so.
	Amendment Text `json:"amendment,omitempty"`
	// The nations where it is law; empty: as the notice's.
	Nations []privacy.Nation `json:"nations,omitempty"`
	// What it gives the council: a duty, a power or a discretion.
	Power Power `json:"power,omitempty"`
	// What it is cited for.
	For Text `json:"for,omitempty"`
	// How the notice prints it, where that is wrong or is not its name.
	AsPublished Text `json:"as_published,omitempty"`
}

// Recipients is who is given data.
//
//schema:name recipients
type Recipients struct {
	Statement
	// The recipients, each or by category.
	Items []Recipient `json:"items,omitempty"`
	// Whether the notice says that its list is not the whole.
	Open privacy.Answer `json:"open,omitempty"`
	// What all of them are given the data for, where the notice gives one reason for the whole list.
	For Text `json:"for,omitempty"`
}

// Recipient is one recipient or category of recipients.
//
//schema:name recipient
type Recipient struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// Who it is.
	Name Text `json:"name"`
	// Whether it is one body or a category of them.
	Kind RecipientKind `json:"kind"`
	// What it does with the data; absent: not stated.
	Role RecipientRole `json:"role,omitempty"`
	// Bodies that the notice names as instances of the category.
	Examples []Text `json:"examples,omitempty"`
	// Which data it is given; absent: the notice does not say, or all.
	Data RecipientData `json:"data,omitzero"`
	// What it is given the data for.
	For Text `json:"for,omitempty"`
	// The part of the people covered whose data it is or is not given.
	Relevance Text `json:"relevance,omitempty"`
	// On what condition: with consent, made anonymous, under strict conditions.
	Condition Text `json:"condition,omitempty"`
	// Whether a law requires the sharing.
	RequiredByLaw privacy.Answer `json:"required_by_law,omitempty"`
	// How the notice names it, where that is out of date or wrong.
	AsPublished Text `json:"as_published,omitempty"`
}

// RecipientData is which data a recipient is given.
//
//schema:name recipient-data
type RecipientData struct {
	// The ids of data items: of those that the activity states or, where it has none of that id, of those that the
	// notice states of everything.
	Items []ID `json:"items,omitempty"`
	// The kinds of special category data among them. What is named here need be named nowhere else: see DataItem.
	Kinds []SpecialKind `json:"kinds,omitempty"`
	// The data in words.
	Words Text `json:"words,omitempty"`
}

// Internal is how data move within the council.
//
//schema:name internal
type Internal struct {
	Statement
	// What it says about it.
	Items []Point `json:"items,omitempty"`
	// Whether there is, or is to be, one record of each person for the whole council.
	SingleRecord privacy.Answer `json:"single_record,omitempty"`
}

// Publication is what is made public.
//
//schema:name publication
type Publication struct {
	Statement
	// What others may see.
	Items []PublicRecord `json:"items,omitempty"`
}

// PublicRecord is a register or data set that others may see.
//
//schema:name public-record
type PublicRecord struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What it is called.
	Name Text `json:"name"`
	// How it is made public.
	Kind PublicRecordKind `json:"kind"`
	// Whether it holds personal data when it is published.
	Personal privacy.Answer `json:"personal,omitempty"`
	// What is taken out first.
	Redaction Text `json:"redaction,omitempty"`
	// On what terms it may be used again.
	Licence Text `json:"licence,omitempty"`
	// Where it is.
	Link Link `json:"link,omitzero"`
	// What else it says about it.
	Words Text `json:"words,omitempty"`
}

// Matching is the comparing of records with those of other bodies.
//
//schema:name matching
type Matching struct {
	Statement
	// The programmes.
	Items []MatchingExercise `json:"items,omitempty"`
}

// MatchingExercise is one programme of comparison.
//
//schema:name matching-exercise
type MatchingExercise struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What it is called.
	Name Text `json:"name"`
	// Who runs it.
	Body Text `json:"body,omitempty"`
	// The laws under which it is done.
	Law Laws `json:"law,omitzero"`
	// Whether the council must take part.
	Required privacy.Answer `json:"required,omitempty"`
	// Whether it needs the person's consent.
	Consent privacy.Answer `json:"consent,omitempty"`
	// What else it says about it.
	Words Text `json:"words,omitempty"`
}

// Storage is where data are kept. It is apart from Transfers, which says whether they leave the United Kingdom and what
// protects them there, and neither is read from the other.
//
//schema:name storage
type Storage struct {
	Statement
	// The places.
	Items []StoragePlace `json:"items,omitempty"`
}

// StoragePlace is one place where data are kept.
//
//schema:name storage-place
type StoragePlace struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What it is, as a system, a building or a service.
	Place Text `json:"place"`
	// The country or countries that it is in, as the notice names them.
	Country Text `json:"country,omitempty"`
	// Who keeps it for the council.
	Provider Text `json:"provider,omitempty"`
	// What else it says about it.
	Words Text `json:"words,omitempty"`
}

// Transfers is what a notice says about data leaving the United Kingdom.
//
//schema:name transfers
type Transfers struct {
	Statement
	// How far they go; absent: not stated.
	Extent TransferExtent `json:"extent,omitempty"`
	// What it says about them.
	Items []Point `json:"items,omitempty"`
	// What protects the data there.
	Safeguards []Text `json:"safeguards,omitempty"`
}

// Automated is what a notice says about automated decisions and profiling.
//
//schema:name automated
type Automated struct {
	Statement
	// The ids of the purposes of the activity that the decisions are for. Absent: no purpose is named, so that
	// decisions which an activity of several purposes makes with automation are known of none of them.
	Purposes []ID `json:"purposes,omitempty"`
	// How decisions are made; absent: it does not say plainly.
	Decisions DecisionMaking `json:"decisions,omitempty"`
	// Whether it makes profiles of people.
	Profiling privacy.Answer `json:"profiling,omitempty"`
	// Whether a person checks the outcome.
	HumanReview privacy.Answer `json:"human_review,omitempty"`
	// Whether the decisions have legal or similarly significant effects.
	Significant privacy.Answer `json:"significant,omitempty"`
	// Whether the decisions use special category data.
	UsesSpecial privacy.Answer `json:"uses_special,omitempty"`
	// How the decision works and what follows from it (Article 13(2)(f)).
	Logic Text `json:"logic,omitempty"`
	// How to contest it.
	Contest []Route `json:"contest,omitempty"`
	// What else it says about them.
	Items []Point `json:"items,omitempty"`
}

// LawKind is what a thing in a list of laws is.
type LawKind string

// The members of LawKind.
const (
	LawAct         LawKind = "act"         // an Act
	LawRegulations LawKind = "regulations" // regulations, orders, rules and other statutory instruments
	LawAssimilated LawKind = "assimilated" // assimilated EU law
	LawCommonLaw   LawKind = "common-law"  // a rule of common law
	LawArea        LawKind = "area"        // an area of law, and no enactment
	LawGuidance    LawKind = "guidance"    // guidance, and no law
	LawScheme      LawKind = "scheme"      // a scheme or programme, and no law
	LawDirective   LawKind = "directive"   // a European directive, not law of itself
	LawOther       LawKind = "other"       // anything else
)

// LawKinds returns the members in the order of their table.
func LawKinds() []LawKind { return append([]LawKind(nil), lawKinds...) }

var lawKinds = []LawKind{
	LawAct, LawRegulations, LawAssimilated, LawCommonLaw, LawArea, LawGuidance, LawScheme, LawDirective, LawOther,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (l *LawKind) UnmarshalText(text []byte) error { return unmarshal(l, text) }

// Power is what a law gives the council.
type Power string

// The members of Power.
const (
	PowerDuty       Power = "duty"       // it must
	PowerPower      Power = "power"      // it may
	PowerDiscretion Power = "discretion" // it may if it judges fit
)

// Powers returns the members in the order of their table.
func Powers() []Power { return append([]Power(nil), powers...) }

var powers = []Power{PowerDuty, PowerPower, PowerDiscretion}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (p *Power) UnmarshalText(text []byte) error { return unmarshal(p, text) }

// RecipientKind is what a recipient is.
type RecipientKind string

// The members of RecipientKind.
const (
	RecipientNamed    RecipientKind = "named"    // one body, by name
	RecipientCategory RecipientKind = "category" // a category of bodies or people
	RecipientPublic   RecipientKind = "public"   // the public
	RecipientInternal RecipientKind = "internal" // another part of the council
)

// RecipientKinds returns the members in the order of their table.
func RecipientKinds() []RecipientKind { return append([]RecipientKind(nil), recipientKinds...) }

var recipientKinds = []RecipientKind{RecipientNamed, RecipientCategory, RecipientPublic, RecipientInternal}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *RecipientKind) UnmarshalText(text []byte) error { return unmarshal(r, text) }

// RecipientRole is what a recipient does with the data.
type RecipientRole string

// The members of RecipientRole.
const (
	RecipientRoleProcessor       RecipientRole = "processor"        // acts for the council
	RecipientRoleController      RecipientRole = "controller"       // decides for itself
	RecipientRoleJointController RecipientRole = "joint-controller" // decides together with the council
	RecipientRolePublic          RecipientRole = "public"           // sees what is public
)

// RecipientRoles returns the members in the order of their table.
func RecipientRoles() []RecipientRole { return append([]RecipientRole(nil), recipientRoles...) }

var recipientRoles = []RecipientRole{
	RecipientRoleProcessor, RecipientRoleController, RecipientRoleJointController, RecipientRolePublic,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *RecipientRole) UnmarshalText(text []byte) error { return unmarshal(r, text) }

// PublicRecordKind is a way of making data public.
type PublicRecordKind string

// The members of PublicRecordKind.
const (
	PublicStatutoryRegister PublicRecordKind = "statutory-register" // a register that a law opens to inspection
	PublicSoldRegister      PublicRecordKind = "sold-register"      // a register that may be bought
	PublicWebsite           PublicRecordKind = "website"            // published on a website
	PublicOpenData          PublicRecordKind = "open-data"          // published for reuse
	PublicDisclosure        PublicRecordKind = "disclosure"         // given to anyone who asks, under conditions
)

// PublicRecordKinds returns the members in the order of their table.
func PublicRecordKinds() []PublicRecordKind {
	return append([]PublicRecordKind(nil), publicRecordKinds...)
}

var publicRecordKinds = []PublicRecordKind{
	PublicStatutoryRegister, PublicSoldRegister, PublicWebsite, PublicOpenData, PublicDisclosure,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (p *PublicRecordKind) UnmarshalText(text []byte) error { return unmarshal(p, text) }

// TransferExtent is how far data go.
type TransferExtent string

// The members of TransferExtent.
const (
	TransferUKOnly          TransferExtent = "uk-only"          // they stay in the UK
	TransferEeaOnly         TransferExtent = "eea-only"         // they stay in the European Economic Area
	TransferSomeSafeguarded TransferExtent = "some-safeguarded" // some leave, with safeguards
	TransferSome            TransferExtent = "some"             // some leave
)

// TransferExtents returns the members in the order of their table.
func TransferExtents() []TransferExtent { return append([]TransferExtent(nil), transferExtents...) }

var transferExtents = []TransferExtent{TransferUKOnly, TransferEeaOnly, TransferSomeSafeguarded, TransferSome}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (t *TransferExtent) UnmarshalText(text []byte) error { return unmarshal(t, text) }

// DecisionMaking is how decisions are made.
type DecisionMaking string

// The members of DecisionMaking.
const (
	DecisionsHuman           DecisionMaking = "human"            // people decide, without automation
	DecisionsAssisted        DecisionMaking = "assisted"         // automation helps and a person decides
	DecisionsSolelyAutomated DecisionMaking = "solely-automated" // no person takes a meaningful part
	DecisionsContradictory   DecisionMaking = "contradictory"    // the notice says different things in different places
)

// DecisionMakings returns the members in the order of their table.
func DecisionMakings() []DecisionMaking { return append([]DecisionMaking(nil), decisionMakings...) }

var decisionMakings = []DecisionMaking{
	DecisionsHuman, DecisionsAssisted, DecisionsSolelyAutomated, DecisionsContradictory,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (d *DecisionMaking) UnmarshalText(text []byte) error { return unmarshal(d, text) }
