package notice

import "github.com/plainrights/plainrights/privacy"

// Controller is a body or office-holder named in a notice, with its part in what the notice covers. An activity or
// purpose in which it has another part says so: see Part.
//
//schema:name controller
type Controller struct {
	// Its name, for what points to it.
	ID ID `json:"id"`
	// What it is called, in full.
	Name Text `json:"name"`
	// What kind of body it is.
	Kind ControllerKind `json:"kind"`
	// Its part in the processing.
	Role Role `json:"role"`
	// The records that it decides over, where others decide over other records.
	Records Text `json:"records,omitempty"`
	// Where it decides, or for whom by where they live, where others decide elsewhere.
	Area Text `json:"area,omitempty"`
	// Whether it is a public authority performing its tasks (DPA 2018 s.7).
	PublicAuthority privacy.Answer `json:"public_authority"`
	// For a processor: whose.
	ProcessorFor []ID `json:"processor_for,omitempty"`
	// The body that it took over from.
	SuccessorOf []Text `json:"successor_of,omitempty"`
	// Its entry in the regulator's register, Z and seven characters or ZA and six.
	Registration Text `json:"registration,omitempty"`
	// The ids of its contacts.
	Contacts []ID `json:"contacts,omitempty"`
	// Its identifiers in other registers.
	Identifiers []Identifier `json:"identifiers,omitempty"`
	// Where it was read; absent: in the notice as a whole.
	Sources []Provenance `json:"sources,omitempty"`
}

// Decides reports whether a body with that role decides over the data: a processor acts on another's instructions.
func (r Role) Decides() bool { return r != RoleProcessor && r != RoleNone }

// Contact is a person, team or place to write to.
//
//schema:name contact
type Contact struct {
	// Its name, for what points to it.
	ID ID `json:"id"`
	// What it is for.
	Kind ContactKind `json:"kind"`
	// The team, or the name of the person.
	Name Text `json:"name,omitempty"`
	// The post that the person holds.
	Position Text `json:"position,omitempty"`
	// One e-mail address.
	Email Text `json:"email,omitempty"`
	// One telephone number, as published.
	Phone Text `json:"phone,omitempty"`
	// A line each.
	Address []Text `json:"address,omitempty"`
	// A page or form by which it is reached.
	URL URL `json:"url,omitempty"`
	// The document that has its details, where the notice only points to it.
	Where Link `json:"where,omitzero"`
	// What it does or is for.
	Words Text `json:"words,omitempty"`
	// Where it was read; absent: in the notice as a whole.
	Sources []Provenance `json:"sources,omitempty"`
}

// ControllerKind is what kind of body a controller is.
type ControllerKind string

// The members of ControllerKind.
const (
	ControllerCouncil ControllerKind = "council" // a principal council
	// a parish, town or community council (not a public authority: DPA s.7(3))
	ControllerParishCouncil ControllerKind = "parish-council"
	// a superintendent registrar or registrar of births, deaths and marriages (Registration Service Act 1953; in
	// Scotland, a district registrar)
	ControllerRegistrar ControllerKind = "registrar"
	// who keeps the register of electors (Representation of the People Act 1983 s.8)
	ControllerElectoralRegistrationOfficer ControllerKind = "electoral-registration-officer"
	// who runs an election (Representation of the People Act 1983 ss.24-35)
	ControllerReturningOfficer ControllerKind = "returning-officer"
	// a senior, area or assistant coroner (Coroners and Justice Act 2009 s.23)
	ControllerCoroner ControllerKind = "coroner"
	// any other officer who is a controller in their own right
	ControllerOfficeHolder ControllerKind = "office-holder"
	// a councillor acting for constituents
	ControllerCouncillor  ControllerKind = "councillor"
	ControllerCompany     ControllerKind = "company"     // a company
	ControllerPublicBody  ControllerKind = "public-body" // another public body
	ControllerPartnership ControllerKind = "partnership" // a partnership
	ControllerCharity     ControllerKind = "charity"     // a charity
	ControllerOther       ControllerKind = "other"       // anything else
)

// ControllerKinds returns the members in the order of their table.
func ControllerKinds() []ControllerKind { return append([]ControllerKind(nil), controllerKinds...) }

var controllerKinds = []ControllerKind{
	ControllerCouncil, ControllerParishCouncil, ControllerRegistrar, ControllerElectoralRegistrationOfficer,
	ControllerReturningOfficer, ControllerCoroner, ControllerOfficeHolder, ControllerCouncillor, ControllerCompany,
	ControllerPublicBody, ControllerPartnership, ControllerCharity, ControllerOther,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (c *ControllerKind) UnmarshalText(text []byte) error { return unmarshal(c, text) }

// Role is the part that a body has in the processing.
type Role string

// The members of Role.
const (
	RoleSole      Role = "sole"      // it alone decides
	RoleJoint     Role = "joint"     // it decides together with others (Article 26)
	RoleSeparate  Role = "separate"  // it decides for itself about the same data
	RoleProcessor Role = "processor" // it acts on another's instructions (Article 28)
	// it has no part in it, as a council that publishes its registration officer's notice
	RoleNone Role = "none"
)

// Roles returns the members in the order of their table.
func Roles() []Role { return append([]Role(nil), roles...) }

var roles = []Role{RoleSole, RoleJoint, RoleSeparate, RoleProcessor, RoleNone}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *Role) UnmarshalText(text []byte) error { return unmarshal(r, text) }

// ContactKind is what a contact is for.
type ContactKind string

// The members of ContactKind.
const (
	ContactController            ContactKind = "controller"              // the body as such
	ContactDataProtectionOfficer ContactKind = "data-protection-officer" // the data protection officer
	ContactRightsRequests        ContactKind = "rights-requests"         // requests about rights
	ContactComplaints            ContactKind = "complaints"              // complaints
	ContactService               ContactKind = "service"                 // one service
	ContactRegulator             ContactKind = "regulator"               // the regulator
	ContactTakedown              ContactKind = "takedown"                // asking for something to be taken down
	// somebody whom the council gives for people who are not safe, as a helpline
	ContactSafety ContactKind = "safety"
	ContactOther  ContactKind = "other" // anything else
)

// ContactKinds returns the members in the order of their table.
func ContactKinds() []ContactKind { return append([]ContactKind(nil), contactKinds...) }

var contactKinds = []ContactKind{
	ContactController, ContactDataProtectionOfficer, ContactRightsRequests, ContactComplaints, ContactService,
	ContactRegulator, ContactTakedown, ContactSafety, ContactOther,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (c *ContactKind) UnmarshalText(text []byte) error { return unmarshal(c, text) }
