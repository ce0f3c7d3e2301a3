package lawfulness

import "github.com/plainrights/plainrights/rights/internal/codeset"

// Status is what a check has come to. Zero is not one.
type Status uint8

// The statuses.
const (
	_      Status = iota
	Breach        // the law does not allow what is stated
	Open          // it turns on something that is not stated
	Sound         // the law allows it, so far as the check goes
	statusCount
)

var statusCodes = [statusCount]string{Breach: "breach", Open: "open", Sound: "sound"}

// Code is what is checked. Zero is not one.
type Code uint8

// The checks. Those of a basis carry it in Finding.Basis, those of an Article 9(2) point in Finding.Special
// and those of a Schedule 1 condition in Finding.Condition.
const (
	_                 Code = iota
	LawfulBasis            // at least one basis stands (Art 6(1))
	BasisInForce           // the basis is law on the day: (ea) only since 5 February 2026
	AuthorityBar           // (ea) and (f) are closed to a public authority performing its tasks (Art 6(1), DPA s.7)
	InterestNamed          // (ea) needs a condition of Annex 1 (Art 6(5))
	InterestNecessary      // (f) needs a use that is necessary for the interest (Art 6(1)(f))
	InterestBalance        // (f) gives way where the person's interests or rights override (Art 6(1)(f))
	DecisionBar            // (ea) cannot carry a significant decision made by automated means alone (Art 22B(4))
	PublicTask             // (e) needs a task in the public interest or official authority (Art 6(1)(e), DPA s.8)
	BasisInLaw             // (c) and (e) need a basis in law (Art 6(3))
	FreelyGiven            // consent is freely given, in spite of any imbalance (Art 4(1)(11), recital 43)
	ChildConsent           // a child's own consent to an online service (Art 8)
	SpecialCategory        // at least one Article 9(2) condition stands
	BasisAndCondition      // special category data need a basis and a condition, both
	ScheduleNeeded         // an Article 9(2) point has the Schedule 1 condition that it needs (DPA s.10(2)-(3))
	Secrecy                // point (h) needs someone bound to secrecy (Art 9(3), DPA s.11(1))
	PolicyDocument         // a Schedule 1 condition has the appropriate policy document that it needs
	StopNotice             // no written notice to stop has run out (Sch 1 paras 8(5), 22(3))
	ConditionPlace         // a condition of Part 3 of Schedule 1 serves offence data alone (DPA s.10(5))
	OffenceData            // offence data have official authority or a condition (Art 10(1), DPA s.10(5))
	// an online service that children are likely to use is made with their protection in mind (Art 25(1A))
	ChildrenProtected
	// a use under Part 3 of the Act is based on law, and on consent or a competent authority's task (DPA s.35(2))
	EnforcementLawful
	// sensitive processing under Part 3 of the Act has consent or a Schedule 8 condition (DPA s.35(3))
	SensitivePermitted
	SensitiveDocument // and an appropriate policy document, always (DPA ss.35(4)-(5), 42)
	codeCount
)

var codeCodes = [codeCount]string{
	LawfulBasis: "lawful-basis", BasisInForce: "basis-in-force", AuthorityBar: "authority-bar",
	InterestNamed:     "recognised-interest",
	InterestNecessary: "interest-necessary", InterestBalance: "interest-balance",
	DecisionBar: "automated-decision", PublicTask: "public-task", BasisInLaw: "basis-in-law",
	FreelyGiven:  "freely-given",
	ChildConsent: "child-consent", SpecialCategory: "special-category", BasisAndCondition: "basis-and-condition",
	ScheduleNeeded: "schedule-condition", Secrecy: "secrecy", PolicyDocument: "policy-document",
	StopNotice:     "stop-notice",
	ConditionPlace: "condition-place", OffenceData: "offence-data", ChildrenProtected: "children-by-design",
	EnforcementLawful: "enforcement-lawful", SensitivePermitted: "sensitive-permitted",
	SensitiveDocument: "sensitive-policy-document",
}

// Question is a member of Use whose answer could change an open finding. Zero is not one.
type Question uint8

// The questions, named after the members of Use.
const (
	_                  Question = iota
	AskBody                     // Body
	AskTasks                    // Tasks
	AskAnothersTask             // AnothersTask
	AskBases                    // Bases
	AskInterests                // Interests
	AskNecessary                // Necessary
	AskOverridden               // Overridden
	AskDomesticLaw              // DomesticLaw
	AskSolelyAutomated          // SolelyAutomated
	AskFreelyGiven              // FreelyGiven
	AskOnlineService            // OnlineService
	AskChildAge                 // ChildAge
	AskPreventive               // Preventive
	AskParent                   // ParentConsents
	AskSpecial                  // Special
	AskSecrecy                  // Secrecy
	AskConditions               // Conditions
	AskExtended                 // which condition of Part 2, in Conditions, it is that Schedule 1 para 36 extends
	AskPolicyDocument           // PolicyDocument
	AskToAuthority              // ToCompetentAuthority
	AskToAntiDoping             // ToAntiDopingBody
	AskNoticeToStop             // NoticeToStop
	AskOffence                  // CriminalOffence
	AskOfficial                 // OfficialAuthority
	AskSensitiveOn              // SensitiveOn
	AskEnforcementOn            // EnforcementOn
	AskCompetent                // Competent
	AskByDesign                 // ChildrenByDesign
	questionCount
)

var questionCodes = [questionCount]string{
	AskBody: "body", AskTasks: "tasks", AskAnothersTask: "anothers-task", AskBases: "bases",
	AskInterests: "recognised-interests",
	AskNecessary: "necessary", AskOverridden: "overridden",
	AskDomesticLaw: "domestic-law", AskSolelyAutomated: "solely-automated", AskFreelyGiven: "freely-given",
	AskOnlineService: "online-service-to-child", AskChildAge: "child-age", AskPreventive: "preventive-or-counselling",
	AskParent:  "parent-consents",
	AskSpecial: "special-conditions", AskSecrecy: "secrecy", AskConditions: "schedule-conditions",
	AskExtended:       "extended-condition",
	AskPolicyDocument: "policy-document", AskToAuthority: "to-competent-authority",
	AskToAntiDoping: "to-anti-doping-body",
	AskNoticeToStop: "notice-to-stop", AskOffence: "criminal-offence", AskOfficial: "official-authority",
	AskSensitiveOn:   "sensitive-on",
	AskEnforcementOn: "enforcement-on", AskCompetent: "competent-authority", AskByDesign: "children-by-design",
}

// String returns the code, or "" if s is not a status.
func (s Status) String() string { return codeset.Code(statusCodes[:], s) }

// MarshalText returns the code; its error is a *privacy.TextError if s is not a status.
func (s Status) MarshalText() ([]byte, error) { return codeset.Marshal("status", s.String()) }

// String returns the code, or "" if c is not a check.
func (c Code) String() string { return codeset.Code(codeCodes[:], c) }

// MarshalText returns the code; its error is a *privacy.TextError if c is not a check.
func (c Code) MarshalText() ([]byte, error) { return codeset.Marshal("check", c.String()) }

// String returns the code, or "" if q is not a question.
func (q Question) String() string { return codeset.Code(questionCodes[:], q) }

// MarshalText returns the code; its error is a *privacy.TextError if q is not a question.
func (q Question) MarshalText() ([]byte, error) { return codeset.Marshal("question", q.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (s *Status) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("status", statusCodes[:], text, s)
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (c *Code) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("check", codeCodes[:], text, c)
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (q *Question) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("question", questionCodes[:], text, q)
}
