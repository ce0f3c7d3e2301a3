package notice

import "github.com/plainrights/plainrights/privacy"

// Data is what a notice says about the data it uses.
//
//schema:name data
type Data struct {
	Statement
	// The categories of data.
	Items []DataItem `json:"items,omitempty"`
	// Whether people must give them: by law, by contract, or not.
	Required Requirement `json:"required,omitempty"`
	// What happens if they do not.
	Consequence Text `json:"consequence,omitempty"`
}

// DataItem is a category of data.
//
//schema:name data-item
type DataItem struct {
	// Its name in the list that it is in, for a remark or a recipient to point to.
	ID ID `json:"id,omitempty"`
	// What the category is called.
	Name Text `json:"name"`
	// Whether it is ordinary, special category or offence data; absent beside Kinds: special category data.
	Class DataClass `json:"class,omitempty"`
	// What makes it special category data, where it is that. What is named here is used wherever the statement
	// holds, and need be named nowhere else: a condition of Article 9(2) is then needed, and health is data
	// concerning health for Schedule 3 to the DPA 2018 (paragraphs 2 to 6), whatever the purpose is for.
	Kinds []SpecialKind `json:"kinds,omitempty"`
	// Whether this item must be given, where that differs.
	Required Requirement `json:"required,omitempty"`
	// What happens if this item is not given, where that differs.
	Consequence Text `json:"consequence,omitempty"`
	// The part of the people covered to whom it does or does not apply.
	Relevance Text `json:"relevance,omitempty"`
}

// IsSpecial reports whether the item is special category data, by its class or by the kinds that it names.
func (d *DataItem) IsSpecial() bool { return d.Class == DataSpecial || len(d.Kinds) > 0 }

// NamesSpecial reports whether a data item, or what a recipient is given, is special category data.
func (s *Statements) NamesSpecial() bool {
	for i := range s.Data.Items {
		if s.Data.Items[i].IsSpecial() {
			return true
		}
	}
	for i := range s.Recipients.Items {
		if len(s.Recipients.Items[i].Data.Kinds) > 0 {
			return true
		}
	}
	return false
}

// SpecialData is what a notice says about special category data (Article 9).
//
//schema:name special-data
type SpecialData struct {
	Statement
	// How far it is used.
	Use DataUse `json:"use,omitempty"`
	// Which of them; what a data item or a recipient names need not be named again.
	Kinds []SpecialKind `json:"kinds,omitempty"`
	// The conditions of Article 9(2) relied on; empty where none is given.
	Conditions []privacy.SpecialCondition `json:"conditions,omitempty"`
	// Which of them are relied on for some only of the people covered.
	OnlyFor []ConditionFor `json:"only_for,omitempty"`
	// The conditions of Schedule 1 relied on.
	Schedule1 []privacy.ScheduleCondition `json:"schedule_1,omitempty"`
	// What the notice prints for the conditions, as "Article 9(2)(j) public health", where that is wrong or is not how
	// the law has it. It is never read.
	AsPublished Text `json:"as_published,omitempty"`
}

// ConditionFor is a condition of Article 9(2) that is relied on for some only of the people covered.
//
//schema:name condition-for
type ConditionFor struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// One of those that are relied on.
	Condition privacy.SpecialCondition `json:"condition"`
	// The part of the people covered for whom it is or is not relied on.
	Relevance Text `json:"relevance"`
}

// OffenceData is what a notice says about criminal offence data (Article 10).
//
//schema:name offence-data
type OffenceData struct {
	Statement
	// How far it is used.
	Use DataUse `json:"use,omitempty"`
	// What allows the use: official authority, or a condition of Schedule 1 (Article 10(1)).
	Authority privacy.OffenceAuthority `json:"authority,omitempty"`
	// The conditions of Schedule 1 relied on.
	Schedule1 []privacy.ScheduleCondition `json:"schedule_1,omitempty"`
	// What the notice prints for the authority and the conditions, where that is wrong or is not how the law has it. It
	// is never read.
	AsPublished Text `json:"as_published,omitempty"`
}

// Filing is the form in which data are held.
//
//schema:name filing
type Filing struct {
	Statement
	// Each form that some of the data are in.
	Items []FilingForm `json:"items,omitempty"`
}

// Origins is where data come from.
//
//schema:name origins
type Origins struct {
	Statement
	// Each source and channel.
	Items []Origin `json:"items,omitempty"`
}

// Origin is one source of data, or one channel by which the person gives them.
//
//schema:name origin
type Origin struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// Who the data come from.
	From OriginKind `json:"from"`
	// Who or what it is.
	Name Text `json:"name,omitempty"`
	// How they reach the council; absent: not stated.
	Channel Channel `json:"channel,omitempty"`
	// Whether the source is open to the public (Article 14(2)(f)).
	Public privacy.Answer `json:"public,omitempty"`
	// What else it says about it.
	Words Text `json:"words,omitempty"`
}

// Requirement is whether data must be given (Article 13(2)(e)).
type Requirement string

// The members of Requirement.
const (
	RequiredByLaw      Requirement = "by-law"      // a law requires it
	RequiredByContract Requirement = "by-contract" // a contract requires it
	RequiredForService Requirement = "for-service" // the service cannot be given without it
	RequiredOptional   Requirement = "optional"    // it need not be given
)

// Requirements returns the members in the order of their table.
func Requirements() []Requirement { return append([]Requirement(nil), requirements...) }

var requirements = []Requirement{RequiredByLaw, RequiredByContract, RequiredForService, RequiredOptional}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *Requirement) UnmarshalText(text []byte) error { return unmarshal(r, text) }

// DataClass is which rules a category of data is under.
type DataClass string

// The members of DataClass.
const (
	DataOrdinary  DataClass = "ordinary"  // ordinary personal data
	DataSpecial   DataClass = "special"   // special category data (Article 9)
	DataOffence   DataClass = "offence"   // criminal offence data (Article 10)
	DataAnonymous DataClass = "anonymous" // not personal data
)

// DataClasses returns the members in the order of their table.
func DataClasses() []DataClass { return append([]DataClass(nil), dataClasses...) }

var dataClasses = []DataClass{DataOrdinary, DataSpecial, DataOffence, DataAnonymous}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (d *DataClass) UnmarshalText(text []byte) error { return unmarshal(d, text) }

// DataUse is how far a notice says a sensitive class of data is used.
type DataUse string

// The members of DataUse.
const (
	UseUsed       DataUse = "used"       // it is used
	UsePossible   DataUse = "possible"   // it may be used, in some services
	UseIncidental DataUse = "incidental" // it may arrive by chance
)

// DataUses returns the members in the order of their table.
func DataUses() []DataUse { return append([]DataUse(nil), dataUses...) }

var dataUses = []DataUse{UseUsed, UsePossible, UseIncidental}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (d *DataUse) UnmarshalText(text []byte) error { return unmarshal(d, text) }

// SpecialKind is a kind of data named in Article 9(1).
type SpecialKind string

// The members of SpecialKind.
const (
	SpecialRacialOrEthnicOrigin SpecialKind = "racial-or-ethnic-origin" // racial or ethnic origin
	SpecialPoliticalOpinions    SpecialKind = "political-opinions"      // political opinions
	// religious or philosophical beliefs
	SpecialReligiousOrPhilosophicalBeliefs SpecialKind = "religious-or-philosophical-beliefs"
	SpecialTradeUnionMembership            SpecialKind = "trade-union-membership" // trade union membership
	SpecialGenetic                         SpecialKind = "genetic"                // genetic data
	// biometric data used to identify someone
	SpecialBiometric         SpecialKind = "biometric"
	SpecialHealth            SpecialKind = "health"             // health
	SpecialSexLife           SpecialKind = "sex-life"           // sex life
	SpecialSexualOrientation SpecialKind = "sexual-orientation" // sexual orientation
)

// SpecialKinds returns the members in the order of their table.
func SpecialKinds() []SpecialKind { return append([]SpecialKind(nil), specialKinds...) }

var specialKinds = []SpecialKind{
	SpecialRacialOrEthnicOrigin, SpecialPoliticalOpinions, SpecialReligiousOrPhilosophicalBeliefs,
	SpecialTradeUnionMembership, SpecialGenetic, SpecialBiometric, SpecialHealth, SpecialSexLife,
	SpecialSexualOrientation,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (s *SpecialKind) UnmarshalText(text []byte) error { return unmarshal(s, text) }

// FilingForm is a form in which data are held.
type FilingForm string

// The members of FilingForm.
const (
	FilingAutomated         FilingForm = "automated"          // on computer
	FilingStructuredPaper   FilingForm = "structured-paper"   // in a filing system on paper
	FilingUnstructuredPaper FilingForm = "unstructured-paper" // in loose papers (DPA s.24)
)

// FilingForms returns the members in the order of their table.
func FilingForms() []FilingForm { return append([]FilingForm(nil), filingForms...) }

var filingForms = []FilingForm{FilingAutomated, FilingStructuredPaper, FilingUnstructuredPaper}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (f *FilingForm) UnmarshalText(text []byte) error { return unmarshal(f, text) }

// OriginKind is who data come from.
type OriginKind string

// The members of OriginKind.
const (
	FromPerson     OriginKind = "person"      // the person
	FromThirdParty OriginKind = "third-party" // someone else
	FromObserved   OriginKind = "observed"    // watching or recording the person, or their device
)

// OriginKinds returns the members in the order of their table.
func OriginKinds() []OriginKind { return append([]OriginKind(nil), originKinds...) }

var originKinds = []OriginKind{FromPerson, FromThirdParty, FromObserved}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (o *OriginKind) UnmarshalText(text []byte) error { return unmarshal(o, text) }

// Channel is how data reach the council.
type Channel string

// The members of Channel.
const (
	ChannelPaperForm   Channel = "paper-form"   // a paper form
	ChannelOnlineForm  Channel = "online-form"  // an online form
	ChannelTelephone   Channel = "telephone"    // the telephone
	ChannelEmail       Channel = "email"        // email
	ChannelPost        Channel = "post"         // post
	ChannelInPerson    Channel = "in-person"    // face to face
	ChannelStaff       Channel = "staff"        // staff
	ChannelWebsite     Channel = "website"      // a website
	ChannelAccount     Channel = "account"      // an online account
	ChannelSocialMedia Channel = "social-media" // social media
	ChannelTextMessage Channel = "text-message" // text messages
	ChannelCamera      Channel = "camera"       // cameras
	ChannelDevice      Channel = "device"       // the person's device, without their doing anything
)

// Channels returns the members in the order of their table.
func Channels() []Channel { return append([]Channel(nil), channels...) }

var channels = []Channel{
	ChannelPaperForm, ChannelOnlineForm, ChannelTelephone, ChannelEmail, ChannelPost, ChannelInPerson, ChannelStaff,
	ChannelWebsite, ChannelAccount, ChannelSocialMedia, ChannelTextMessage, ChannelCamera, ChannelDevice,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (c *Channel) UnmarshalText(text []byte) error { return unmarshal(c, text) }

// Security is how data are protected, and what is not safe.
//
//schema:name security
type Security struct {
	Statement
	// What is done to protect the data.
	Measures []Point `json:"measures,omitempty"`
	// What the notice warns about: email, social media.
	Warnings []Point `json:"warnings,omitempty"`
}
