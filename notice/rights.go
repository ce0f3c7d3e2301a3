package notice

import "github.com/plainrights/plainrights/privacy"

// PublishedRights is what a notice says about rights: kept as published, right or wrong.
//
//schema:name published-rights
type PublishedRights struct {
	Statement
	// The rights that it names.
	Items []PublishedRight `json:"items,omitempty"`
	// What it says about rights in general: that they are not absolute, and the like.
	Caveats []Point `json:"caveats,omitempty"`
	// Whether it is a rule for the whole council that a right does not arise.
	Policies []Point `json:"policies,omitempty"`
}

// PublishedRight is one right as a notice describes it.
//
//schema:name published-right
type PublishedRight struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// Which right it is.
	Right privacy.Right `json:"right"`
	// What it says the right is.
	Words Text `json:"words,omitempty"`
	// When it says the right arises.
	Conditions []Point `json:"conditions,omitempty"`
	// Whether one condition is enough, as the notice words it.
	Each privacy.Answer `json:"each,omitempty"`
	// When it says the right may be refused.
	Limits []Point `json:"limits,omitempty"`
	// Whether it calls the right absolute, or a part of it.
	Absolute []Text `json:"absolute,omitempty"`
	// What it says will be done with a request.
	Process []Point `json:"process,omitempty"`
	// Where it was read; absent: where the statement that it is part of was.
	Sources []Provenance `json:"sources,omitempty"`
}

// GeneralBases is a list of lawful bases that a notice ties to no purpose.
//
//schema:name general-bases
type GeneralBases struct {
	Statement
	// The bases, each once.
	Items []GeneralBasis `json:"items,omitempty"`
	// What it says about special category and offence data in general.
	Conditions []Point `json:"conditions,omitempty"`
}

// GeneralBasis is one basis in such a list.
//
//schema:name general-basis
type GeneralBasis struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// The basis that is meant.
	Basis privacy.Basis `json:"basis"`
	// What the notice prints for it, where that is wrong or is not how the law has it. It is never read.
	AsPublished Text `json:"as_published,omitempty"`
	// What it says about it.
	Words Text `json:"words,omitempty"`
	// How often the notice says that it is relied on.
	Frequency Frequency `json:"frequency,omitempty"`
	// For which uses, where it gives examples.
	Examples []Point `json:"examples,omitempty"`
	// Uses for which it says that the basis is not relied on.
	NotFor []Point `json:"not_for,omitempty"`
}

// Exercise is how to use rights.
//
//schema:name exercise
type Exercise struct {
	Statement
	// Where to send a request.
	Routes []Route `json:"routes,omitempty"`
	// What must be shown of who is asking.
	Identity Identity `json:"identity,omitzero"`
	// What it costs.
	Fee Fee `json:"fee,omitzero"`
	// When the answer comes.
	Time Time `json:"time,omitzero"`
	// Asking for someone else.
	OnBehalf Points `json:"on_behalf,omitzero"`
	// What the notice says may be withheld.
	Withheld Withheld `json:"withheld,omitzero"`
	// Asking the council to look again.
	Review Review `json:"review,omitzero"`
}

// Route is a way of reaching the council, or of doing something oneself.
//
//schema:name route
type Route struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What kind of way it is.
	Kind RouteKind `json:"kind"`
	// The address, number or name; a URL where there is one.
	Value Text `json:"value,omitempty"`
	// An address to follow.
	URL URL `json:"url,omitempty"`
	// A postal address, a line each.
	Address []Text `json:"address,omitempty"`
	// The id of a contact that has it.
	Contact ID `json:"contact,omitempty"`
	// The rights that it serves; empty: all.
	Rights []privacy.Right `json:"rights,omitempty"`
	// Whether the notice calls it the best.
	Preferred privacy.Answer `json:"preferred,omitempty"`
	// The id of the controller that it reaches; absent: the notice's own body.
	Controller ID `json:"controller,omitempty"`
	// What else it says about it.
	Words Text `json:"words,omitempty"`
}

// Identity is what is asked for to show who someone is.
//
//schema:name identity
type Identity struct {
	Statement
	// The documents that are accepted.
	Accepted []Text `json:"accepted,omitempty"`
	// How many of them are wanted; 0: not stated.
	HowMany int `json:"how_many,omitempty"`
	// How it may be given.
	Routes []Route `json:"routes,omitempty"`
	// What else the notice says.
	Items []Point `json:"items,omitempty"`
}

// Fee is what a request costs.
//
//schema:name fee
type Fee struct {
	Statement
	// Whether it is usually free.
	Free privacy.Answer `json:"free,omitempty"`
	// When a charge may be made.
	Charged []Point `json:"charged,omitempty"`
}

// Time is how long an answer takes, as published.
//
//schema:name time
type Time struct {
	Statement
	// The time to answer, in Unit; 0: not stated.
	Amount int `json:"amount,omitempty"`
	// The unit of Amount.
	Unit Unit `json:"unit,omitempty"`
	// What may be added, in ExtensionUnit; 0: not stated.
	Extension int `json:"extension,omitempty"`
	// The unit of Extension.
	ExtensionUnit Unit `json:"extension_unit,omitempty"`
	// When the time may be longer.
	ExtendedIf []Point `json:"extended_if,omitempty"`
	// What will be done in that time.
	Promises []Point `json:"promises,omitempty"`
}

// Withheld is what a notice says may be kept back.
//
//schema:name withheld
type Withheld struct {
	Statement
	// What may be kept back.
	Items []WithheldItem `json:"items,omitempty"`
}

// WithheldItem is one reason for keeping something back, as published.
//
//schema:name withheld-item
type WithheldItem struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What it is, and why.
	Words Text `json:"words"`
	// What the notice says about when.
	Conditions []Point `json:"conditions,omitempty"`
	// The exemptions that it comes nearest to; empty where the law has none.
	Exemptions []privacy.Exemption `json:"exemptions,omitempty"`
	// Where it was read; absent: where the statement that it is part of was.
	Sources []Provenance `json:"sources,omitempty"`
}

// Review is how to ask the council to look again.
//
//schema:name review
type Review struct {
	Statement
	// Where to ask for it.
	Routes []Route `json:"routes,omitempty"`
	// What it says about it.
	Items []Point `json:"items,omitempty"`
}

// Complaints is how to complain, to the council and to the regulator.
//
//schema:name complaints
type Complaints struct {
	Statement
	// How to complain to the body itself.
	Controller []Route `json:"controller,omitempty"`
	// How to complain to the regulator.
	Regulator []Route `json:"regulator,omitempty"`
	// What else it says about complaints.
	Items []Point `json:"items,omitempty"`
}

// Choices is choices that are not data protection rights.
//
//schema:name choices
type Choices struct {
	Statement
	// The choices.
	Items []Choice `json:"items,omitempty"`
}

// Choice is one of them: an opt-out, an appeal.
//
//schema:name choice
type Choice struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What kind of choice it is.
	Kind ChoiceKind `json:"kind"`
	// What it is called.
	Title Text `json:"title"`
	// What it does.
	Words Text `json:"words"`
	// What still happens if it is used, or what stands against it.
	Limits []Point `json:"limits,omitempty"`
	// How to make it.
	Routes []Route `json:"routes,omitempty"`
	// The nations that have it; empty: as the notice's.
	Nations []privacy.Nation `json:"nations,omitempty"`
}

// Frequency is how often a notice says that a basis is relied on.
type Frequency string

// The members of Frequency.
const (
	FrequencyMostly       Frequency = "mostly"        // most commonly
	FrequencySomeServices Frequency = "some-services" // for some services
	FrequencyRarely       Frequency = "rarely"        // rarely or in few cases
	FrequencyGenerallyNot Frequency = "generally-not" // generally not
	FrequencyAlways       Frequency = "always"        // always
)

// Frequencies returns the members in the order of their table.
func Frequencies() []Frequency { return append([]Frequency(nil), frequencies...) }

var frequencies = []Frequency{
	FrequencyMostly, FrequencySomeServices, FrequencyRarely, FrequencyGenerallyNot, FrequencyAlways,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (f *Frequency) UnmarshalText(text []byte) error { return unmarshal(f, text) }

// RouteKind is a kind of route.
type RouteKind string

// The members of RouteKind.
const (
	RouteOnlineForm      RouteKind = "online-form"      // an online form
	RouteEmail           RouteKind = "email"            // email
	RouteTelephone       RouteKind = "telephone"        // telephone, or speech
	RoutePost            RouteKind = "post"             // post
	RouteInPerson        RouteKind = "in-person"        // in person
	RouteAccountSetting  RouteKind = "account-setting"  // a setting in the person's account
	RouteUnsubscribeLink RouteKind = "unsubscribe-link" // a link in each message
	RouteBrowserSetting  RouteKind = "browser-setting"  // a setting in the person's browser
	RouteCookieSetting   RouteKind = "cookie-setting"   // the website's cookie settings
	RouteWebsite         RouteKind = "website"          // a web page
	RouteService         RouteKind = "service"          // whichever service has the data
	RouteNotStated       RouteKind = "not-stated"       // the notice says that it can be done, and not how
)

// RouteKinds returns the members in the order of their table.
func RouteKinds() []RouteKind { return append([]RouteKind(nil), routeKinds...) }

var routeKinds = []RouteKind{
	RouteOnlineForm, RouteEmail, RouteTelephone, RoutePost, RouteInPerson, RouteAccountSetting, RouteUnsubscribeLink,
	RouteBrowserSetting, RouteCookieSetting, RouteWebsite, RouteService, RouteNotStated,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *RouteKind) UnmarshalText(text []byte) error { return unmarshal(r, text) }

// ChoiceKind is a choice that is not a data protection right.
type ChoiceKind string

// The members of ChoiceKind.
const (
	ChoiceAppeal             ChoiceKind = "appeal"                // an appeal under another law
	ChoiceNationalDataOptOut ChoiceKind = "national-data-opt-out" // the NHS national data opt-out, in England
	// an opt-out from a council's public health data
	ChoicePublicHealthOptOut      ChoiceKind = "public-health-opt-out"
	ChoiceOpenRegisterOptOut      ChoiceKind = "open-register-opt-out"      // leaving the open register of electors
	ChoiceAutomatedDecisionOptOut ChoiceKind = "automated-decision-opt-out" // leaving automated decisions
	ChoiceContactPreferences      ChoiceKind = "contact-preferences"        // how to be contacted
	ChoiceEqualityQuestions       ChoiceKind = "equality-questions"         // not answering equality questions
	ChoiceOther                   ChoiceKind = "other"                      // anything else
)

// ChoiceKinds returns the members in the order of their table. The first is what a message shows, and holds in every
// nation.
func ChoiceKinds() []ChoiceKind { return append([]ChoiceKind(nil), choiceKinds...) }

var choiceKinds = []ChoiceKind{
	ChoiceAppeal, ChoiceNationalDataOptOut, ChoicePublicHealthOptOut, ChoiceOpenRegisterOptOut,
	ChoiceAutomatedDecisionOptOut, ChoiceContactPreferences, ChoiceEqualityQuestions, ChoiceOther,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (c *ChoiceKind) UnmarshalText(text []byte) error { return unmarshal(c, text) }
