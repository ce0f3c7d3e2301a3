package notice

import "github.com/plainrights/plainrights/privacy"

// Activity is one use of personal data that a resident would recognise and pick.
//
//schema:name activity
type Activity struct {
	// Its name, for what points to it and for the address of its page.
	ID ID `json:"id"`
	// What residents know it by.
	Title Text `json:"title"`
	// What it is, in a sentence.
	Summary Text `json:"summary,omitempty"`
	// Whether being seen to read about it could put someone in danger.
	Sensitive privacy.Answer `json:"sensitive,omitempty"`
	// Whom it is about; absent: any adult.
	Audiences []Audience `json:"audiences,omitempty"`
	// The ids of those that have a part in it, each its own; absent: all of the notice.
	Controllers []ID `json:"controllers,omitempty"`
	// Those that have a part in it, and which, where that is not their own: in place of Controllers.
	Roles []Part `json:"roles,omitempty"`
	// Its identifiers in other registers.
	Identifiers []Identifier `json:"identifiers,omitempty"`
	// Where it was read.
	Sources []Provenance `json:"sources"`
	// What the data are used for, and by what right.
	Purposes []Purpose `json:"purposes"`
	// Whether the notice says more of it that was not read: the same for this activity as Notice.Unread for all.
	Unread privacy.Answer `json:"unread,omitempty"`
	Statements
}

// Purpose is one reason for using data, with the lawful basis that is relied on for it.
//
//schema:name purpose
type Purpose struct {
	// Its name within the activity.
	ID ID `json:"id"`
	// What it is or, where the notice does not say, what stands there instead, as "See below".
	Title Text `json:"title"`
	// What it is for. PurposeNotStated is no purpose like another: nothing is then known of it, and nothing is guessed.
	Kind PurposeKind `json:"kind"`
	// What it rests on under the UK GDPR. A purpose under Part 3 alone has none, and Enforcement instead.
	Basis Basis `json:"basis"`
	// What it rests on under Part 3 of the DPA 2018.
	Enforcement Enforcement `json:"enforcement,omitzero"`
	// Those that have a part in it, and which, where that differs from the activity.
	Roles []Part `json:"roles,omitempty"`
	// The rules that the notice says govern it; absent: it does not say.
	Regime Regime `json:"regime,omitempty"`
	// Special category data used for it, where that differs from the activity.
	Special SpecialData `json:"special,omitzero"`
	// Criminal offence data used for it, where that differs from the activity.
	Offence OffenceData `json:"offence,omitzero"`
	// How decisions are made for it, where that differs from the activity.
	Automated Automated `json:"automated,omitzero"`
	// The laws relied on for it, where the notice ties them to it.
	Laws Laws `json:"laws,omitzero"`
	// Kinds of data used for it that Schedules 3 and 4 to the DPA 2018 treat apart. Those that are not named and that
	// such a purpose may well use are left open, health is where fertility is named, and the others are read as not
	// used.
	DataKinds []privacy.DataKind `json:"data_kinds,omitempty"`
	// Whether it rests on consent to an online service offered to a child; absent: it does not.
	OnlineServiceToChild privacy.Answer `json:"online_service_to_child,omitempty"`
	// Where it was read; absent: where the activity was.
	Sources []Provenance `json:"sources,omitempty"`
}

// Basis is the lawful basis stated for a purpose: AllOf, OneOf, or neither where Said is not stated; then its words,
// its sources, and how and as what it was cited may stand alone.
//
//schema:name basis
type Basis struct {
	Statement
	// The bases relied on together for the same data.
	AllOf []privacy.Basis `json:"all_of,omitempty"`
	// Alternatives of which the notice does not say which: at least two, each relied on together.
	OneOf [][]privacy.Basis `json:"one_of,omitempty"`
	// How the notice names it.
	Cited BasisCitation `json:"cited,omitempty"`
	// What the notice prints for it, as "Article 6 Part g", where that is wrong or is not how the law has it. It is
	// never read: AllOf and OneOf say what is meant, and nothing is stated where it means no basis.
	AsPublished Text `json:"as_published,omitempty"`
	// The condition of Annex 1 that recognised legitimate interests rest on.
	Recognised []privacy.RecognisedInterest `json:"recognised,omitempty"`
	// The legitimate interests pursued.
	Interests Text `json:"interests,omitempty"`
	// How consent is given and taken back.
	Consent ConsentTerms `json:"consent,omitzero"`
}

// ConsentTerms is what a notice says about the consent that it relies on.
//
//schema:name consent-terms
type ConsentTerms struct {
	// How it is taken back.
	Withdrawal []Route `json:"withdrawal,omitempty"`
	// What else it says about the consent.
	Words Text `json:"words,omitempty"`
	// Whether the notice calls it explicit.
	Explicit privacy.Answer `json:"explicit,omitempty"`
	// Whether the words "you agree" stand for terms of use and not for consent.
	Terms privacy.Answer `json:"terms,omitempty"`
}

// BasisCitation is how a notice names a lawful basis.
type BasisCitation string

// The members of BasisCitation.
const (
	CitedArticle  BasisCitation = "article"  // by its article
	CitedName     BasisCitation = "name"     // by name
	CitedStatute  BasisCitation = "statute"  // only by a statute
	CitedInferred BasisCitation = "inferred" // only by what it says
)

// BasisCitations returns the members in the order of their table.
func BasisCitations() []BasisCitation { return append([]BasisCitation(nil), basisCitations...) }

var basisCitations = []BasisCitation{CitedArticle, CitedName, CitedStatute, CitedInferred}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (b *BasisCitation) UnmarshalText(text []byte) error { return unmarshal(b, text) }

// Audience is whom an activity is about.
type Audience string

// The members of Audience.
const (
	AudienceAdult            Audience = "adult"              // adults
	AudienceChild            Audience = "child"              // children
	AudienceParent           Audience = "parent"             // parents and carers
	AudienceEmployee         Audience = "employee"           // staff, and people who apply to be
	AudienceCouncillor       Audience = "councillor"         // councillors
	AudienceFamilyOfDeceased Audience = "family-of-deceased" // the family of someone who has died
	AudienceBusiness         Audience = "business"           // traders and businesses
	AudienceVisitor          Audience = "visitor"            // visitors to a website or a place
	AudienceServiceUser      Audience = "service-user"       // people who use the service
	AudienceRepresentative   Audience = "representative"     // people who act for someone else
)

// Audiences returns the members in the order of their table.
func Audiences() []Audience { return append([]Audience(nil), audiences...) }

var audiences = []Audience{
	AudienceAdult, AudienceChild, AudienceParent, AudienceEmployee, AudienceCouncillor, AudienceFamilyOfDeceased,
	AudienceBusiness, AudienceVisitor, AudienceServiceUser, AudienceRepresentative,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (a *Audience) UnmarshalText(text []byte) error { return unmarshal(a, text) }

// PurposeKind is what a purpose is for, whichever words a notice has for it.
type PurposeKind string

// The members of PurposeKind.
const (
	PurposeServiceDelivery    PurposeKind = "service-delivery"    // delivering a service
	PurposeServiceImprovement PurposeKind = "service-improvement" // planning and improving services
	// doing what a law requires, returns to government included
	PurposeStatutoryDuty   PurposeKind = "statutory-duty"
	PurposeRegulation      PurposeKind = "regulation"       // regulating, licensing, enforcing
	PurposePublicRegister  PurposeKind = "public-register"  // keeping a register
	PurposeEligibility     PurposeKind = "eligibility"      // deciding who qualifies
	PurposeSafeguarding    PurposeKind = "safeguarding"     // keeping children and adults safe
	PurposeSocialCare      PurposeKind = "social-care"      // care and support
	PurposeEducation       PurposeKind = "education"        // teaching, and following progress
	PurposePublicHealth    PurposeKind = "public-health"    // protecting and improving health
	PurposeHousing         PurposeKind = "housing"          // homes and tenancies
	PurposeElections       PurposeKind = "elections"        // running elections
	PurposePlanning        PurposeKind = "planning"         // town planning, highways and traffic
	PurposeEnvironment     PurposeKind = "environment"      // energy, waste, burials and the environment
	PurposeCrimePrevention PurposeKind = "crime-prevention" // preventing and detecting crime
	PurposeFraudPrevention PurposeKind = "fraud-prevention" // preventing and detecting fraud
	PurposeDataMatching    PurposeKind = "data-matching"    // comparing records to find errors or fraud
	PurposeSurveillance    PurposeKind = "surveillance"     // cameras and the safety of the public
	PurposeLegalClaims     PurposeKind = "legal-claims"     // claims and proceedings
	// answering requests and complaints about information
	PurposeInformationRequests PurposeKind = "information-requests"
	PurposeEnquiries           PurposeKind = "enquiries"     // enquiries, complaints and contact
	PurposePayments            PurposeKind = "payments"      // taking and making payments
	PurposeDebtRecovery        PurposeKind = "debt-recovery" // collecting what is owed
	// assessing and collecting a tax: council tax, business rates
	PurposeTaxation           PurposeKind = "taxation"
	PurposeProcurement        PurposeKind = "procurement"         // buying and contracts
	PurposeEmployment         PurposeKind = "employment"          // employing people
	PurposeTraining           PurposeKind = "training"            // training staff and checking quality
	PurposeEqualityMonitoring PurposeKind = "equality-monitoring" // equality monitoring
	PurposeResearch           PurposeKind = "research"            // research
	PurposeStatistics         PurposeKind = "statistics"          // statistics
	PurposeConsultation       PurposeKind = "consultation"        // surveys and consultations
	PurposeTransparency       PurposeKind = "transparency"        // openness and publication
	PurposeAnonymisation      PurposeKind = "anonymisation"       // making data anonymous
	PurposeArchiving          PurposeKind = "archiving"           // keeping archives
	// telling people things, where it is left open whether that is marketing
	PurposeCommunications PurposeKind = "communications"
	// advertising or marketing directed to particular people
	PurposeDirectMarketing PurposeKind = "direct-marketing"
	PurposeServiceMessages PurposeKind = "service-messages" // messages that a service needs
	PurposeCommunity       PurposeKind = "community"        // events, culture and involving the public
	// economic development, grants and work with businesses
	PurposeBusinessSupport PurposeKind = "business-support"
	PurposeCommercial      PurposeKind = "commercial"  // services sold or hired
	PurposeEmergency       PurposeKind = "emergency"   // emergencies
	PurposeDemocracy       PurposeKind = "democracy"   // councillors, and governing the council
	PurposeInsurance       PurposeKind = "insurance"   // insurance
	PurposeAccounts        PurposeKind = "accounts"    // running online accounts
	PurposeWebsite         PurposeKind = "website"     // running websites
	PurposeAnalytics       PurposeKind = "analytics"   // measuring how websites are used
	PurposeITSecurity      PurposeKind = "it-security" // computers, networks and their security
	PurposeOther           PurposeKind = "other"       // anything else
	// the notice does not say: it names no purpose, or points to one that is not there
	PurposeNotStated PurposeKind = "not-stated"
)

// PurposeKinds returns the members in the order of their table.
func PurposeKinds() []PurposeKind { return append([]PurposeKind(nil), purposeKinds...) }

var purposeKinds = []PurposeKind{
	PurposeServiceDelivery, PurposeServiceImprovement, PurposeStatutoryDuty, PurposeRegulation, PurposePublicRegister,
	PurposeEligibility, PurposeSafeguarding, PurposeSocialCare, PurposeEducation, PurposePublicHealth, PurposeHousing,
	PurposeElections, PurposePlanning, PurposeEnvironment, PurposeCrimePrevention, PurposeFraudPrevention,
	PurposeDataMatching, PurposeSurveillance, PurposeLegalClaims, PurposeInformationRequests, PurposeEnquiries,
	PurposePayments, PurposeDebtRecovery, PurposeTaxation, PurposeProcurement, PurposeEmployment, PurposeTraining,
	PurposeEqualityMonitoring, PurposeResearch, PurposeStatistics, PurposeConsultation, PurposeTransparency,
	PurposeAnonymisation, PurposeArchiving, PurposeCommunications, PurposeDirectMarketing, PurposeServiceMessages,
	PurposeCommunity, PurposeBusinessSupport, PurposeCommercial, PurposeEmergency, PurposeDemocracy, PurposeInsurance,
	PurposeAccounts, PurposeWebsite, PurposeAnalytics, PurposeITSecurity, PurposeOther, PurposeNotStated,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (p *PurposeKind) UnmarshalText(text []byte) error { return unmarshal(p, text) }
