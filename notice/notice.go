package notice

import "github.com/plainrights/plainrights/privacy"

// Notice is one privacy notice, or several pages of one council modelled as one.
//
//schema:name notice
type Notice struct {
	// Names the format: urn:plainrights:notice:1 or, for editors, an address of this schema that ends with
	// notice.schema.json.
	Schema string `json:"$schema"`
	// Its name, for a notice that extends it and for the address of its pages.
	ID ID `json:"id"`
	// What it is called.
	Title Text `json:"title"`
	// The language that its words are in.
	Language Language `json:"language"`
	// The part of the UK whose law governs it.
	Nation privacy.Nation `json:"nation"`
	// Whether it speaks for the whole council or for a service.
	Layer Layer `json:"layer"`
	// The notice whose statements it falls back on where it is silent: see Extend.
	Extends Extends `json:"extends,omitzero"`
	// Which state of it this is.
	Version Version `json:"version,omitzero"`
	// The same notice in other languages and forms.
	Editions []Edition `json:"editions,omitempty"`
	// Its identifiers in other registers.
	Identifiers []Identifier `json:"identifiers,omitempty"`
	// The documents that its statements were read in.
	Sources []Source `json:"sources"`
	// The bodies and office-holders that decide how the data are used.
	Controllers []Controller `json:"controllers"`
	// The id of the controller whose notice it is: who asks goes there first. It may be left out where one controller
	// alone decides.
	Body ID `json:"body,omitempty"`
	// The people and places to write to.
	Contacts []Contact `json:"contacts,omitempty"`
	// Whether it says more of everything that it covers that was not read, as where the page is cut off. Whatever is
	// stated nowhere was then not read, and is no silence: see Resolve.
	Unread privacy.Answer `json:"unread,omitempty"`
	// What it says about everything that it covers.
	Common Statements `json:"common,omitzero"`
	// What residents can pick.
	Activities []Activity `json:"activities"`
	// Words that it defines.
	Glossary []Definition `json:"glossary,omitempty"`
	// What is wrong or unclear in it as published.
	Remarks []Remark `json:"remarks,omitempty"`
}

// Extends names the notice that this one falls back on.
//
//schema:name extends
type Extends struct {
	// The id of that notice.
	Notice ID `json:"notice"`
	// Where it is published.
	Link Link `json:"link,omitzero"`
}

// Version says which state of a notice this is. Each date is as published; absent: not stated.
//
//schema:name version
type Version struct {
	// The council's own number or name for it.
	Number Text `json:"number,omitempty"`
	// Where it is in its life; absent: not stated.
	Status Status `json:"status,omitempty"`
	// When the first state of it was published.
	FirstPublished privacy.Date `json:"first_published,omitzero"`
	// When it was last changed.
	Updated privacy.Date `json:"updated,omitzero"`
	// When it was last looked over, changed or not.
	Reviewed privacy.Date `json:"reviewed,omitzero"`
	// When it is to be looked over next.
	ReviewDue privacy.Date `json:"review_due,omitzero"`
	// From when it holds.
	EffectiveFrom privacy.Date `json:"effective_from,omitzero"`
	// Who looks after it.
	Owner Text `json:"owner,omitempty"`
	// What it says about how it is kept up to date.
	Review Text `json:"review,omitempty"`
}

// Edition is the same notice in another language or form.
//
//schema:name edition
type Edition struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// Its language, which may be any.
	Language LanguageTag `json:"language"`
	// Its form, as easy read.
	Form Form `json:"form"`
	// Where it is published.
	Link Link `json:"link"`
	// Where its content differs from this one.
	Differs Text `json:"differs,omitempty"`
}

// Identifier is the number of a notice, activity or record in another register.
//
//schema:name identifier
type Identifier struct {
	// The register.
	Scheme IdentifierScheme `json:"scheme"`
	// The number or code in it, as written there.
	Value Text `json:"value"`
}

// Definition is a word or body that a notice explains.
//
//schema:name definition
type Definition struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// The word.
	Term Text `json:"term"`
	// What it means.
	Means Text `json:"means"`
	// Where it was read; absent: in the notice as a whole.
	Sources []Provenance `json:"sources,omitempty"`
}

// Layer is how much of a council a notice speaks for.
type Layer string

// The members of Layer.
const (
	LayerCorporate Layer = "corporate" // the whole council
	LayerService   Layer = "service"   // one service or a group of them
	LayerWebsite   Layer = "website"   // its websites and online channels
)

// Layers returns the members in the order of their table.
func Layers() []Layer { return append([]Layer(nil), layers...) }

var layers = []Layer{LayerCorporate, LayerService, LayerWebsite}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (l *Layer) UnmarshalText(text []byte) error { return unmarshal(l, text) }

// Status is where a notice is in its life.
type Status string

// The members of Status.
const (
	StatusDraft      Status = "draft"      // not yet published
	StatusLive       Status = "live"       // in force
	StatusSuperseded Status = "superseded" // replaced by another
	StatusWithdrawn  Status = "withdrawn"  // taken down
)

// Statuses returns the members in the order of their table.
func Statuses() []Status { return append([]Status(nil), statuses...) }

var statuses = []Status{StatusDraft, StatusLive, StatusSuperseded, StatusWithdrawn}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (s *Status) UnmarshalText(text []byte) error { return unmarshal(s, text) }

// Form is the form of an edition.
type Form string

// The members of Form.
const (
	FormStandard     Form = "standard"      // the ordinary text
	FormEasyRead     Form = "easy-read"     // easy read
	FormChildren     Form = "children"      // written for children
	FormLargePrint   Form = "large-print"   // large print
	FormAudio        Form = "audio"         // read aloud
	FormSignLanguage Form = "sign-language" // signed
)

// Forms returns the members in the order of their table.
func Forms() []Form { return append([]Form(nil), forms...) }

var forms = []Form{FormStandard, FormEasyRead, FormChildren, FormLargePrint, FormAudio, FormSignLanguage}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (f *Form) UnmarshalText(text []byte) error { return unmarshal(f, text) }

// IdentifierScheme is a register that identifiers come from.
type IdentifierScheme string

// The members of IdentifierScheme.
const (
	IdentifierLGSL         IdentifierScheme = "lgsl"          // the Local Government Services List
	IdentifierESDRetention IdentifierScheme = "esd-retention" // the ESD retention schedule
	// a council function of the local government functions list
	IdentifierFunction        IdentifierScheme = "function"
	IdentifierROPA            IdentifierScheme = "ropa"             // the council's record of processing activities
	IdentifierNoticeNumber    IdentifierScheme = "notice-number"    // the council's own notice number
	IdentifierCMS             IdentifierScheme = "cms"              // the page number in its content management system
	IdentifierICORegistration IdentifierScheme = "ico-registration" // the register of fee payers of the regulator
	// the Government Statistical Service code of an area
	IdentifierGSS IdentifierScheme = "gss"
)

// IdentifierSchemes returns the members in the order of their table.
func IdentifierSchemes() []IdentifierScheme {
	return append([]IdentifierScheme(nil), identifierSchemes...)
}

var identifierSchemes = []IdentifierScheme{
	IdentifierLGSL, IdentifierESDRetention, IdentifierFunction, IdentifierROPA, IdentifierNoticeNumber, IdentifierCMS,
	IdentifierICORegistration, IdentifierGSS,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (i *IdentifierScheme) UnmarshalText(text []byte) error { return unmarshal(i, text) }
