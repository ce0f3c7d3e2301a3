package lawfulness

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Use is one use of personal data with the basis that is given for it. The zero of every member is
// something that is not stated. Numbers that are no member of their set count as not stated.
type Use struct {
	Day    privacy.Date   `json:"day,omitzero"`    // on which the law is asked; zero, or no day: that of rights.LawAsAt
	Regime privacy.Regime `json:"regime,omitzero"` // zero: the UK GDPR

	Body Body `json:"body,omitzero"` // who relies on the basis
	// A task in the public interest is performed, or official authority vested in the body exercised, by
	// the body itself (Art 6(1)(e), DPA s.7(2)).
	Tasks privacy.Answer `json:"tasks"`
	// The data are needed for another body's task in the public interest, which was enough for (e) until
	// 5 February 2026 (DUAA s.70(2)(a)).
	AnothersTask privacy.Answer `json:"anothers_task"`
	// A public authority is considering whether to disclose on a request under a freedom of information
	// Act or environmental information regulations. It counts only if claimed: the reading that it brings
	// is for that one question, so that no use falls under it unsaid.
	Request bool `json:"request"`

	// relied on together; nil: not stated; empty: none
	Bases []privacy.Basis `json:"bases,omitzero"`
	// conditions of Annex 1 that are named; nil: not stated; empty: none
	Interests []privacy.RecognisedInterest `json:"interests,omitzero"`
	// The use is necessary for legitimate interests, of the body or of somebody else, and the interests or the rights
	// and freedoms of the person override them (Art 6(1)(f)).
	Necessary  privacy.Answer `json:"necessary"`
	Overridden privacy.Answer `json:"overridden"` // see Necessary
	// the basis for the processing is laid down by domestic law (Art 6(3))
	DomesticLaw privacy.Answer `json:"domestic_law"`
	// The use answers a request under the agreement of 3 October 2019 with the United States, the one
	// condition on relevant international law (DPA s.9A, Sch A1). It counts only if claimed.
	Agreement bool `json:"agreement"`
	// a significant decision is made by automated means alone, using the data
	SolelyAutomated privacy.Answer `json:"solely_automated"`

	// Consent is freely given. Where this is not stated it is presumed, save of a public authority performing its
	// tasks.
	FreelyGiven privacy.Answer `json:"freely_given"`
	// an information society service is offered directly to a child
	OnlineService privacy.Answer `json:"online_service"`
	ChildAge      uint8          `json:"child_age"`  // in whole years; zero: not stated
	Preventive    privacy.Answer `json:"preventive"` // that service is a preventive or counselling one
	// a holder of parental responsibility gives or authorises the consent
	ParentConsents privacy.Answer `json:"parent_consents"`
	// The use is in the course of an information society service that children are likely to use (Art 25(1A)); one that
	// is offered directly to a child is.
	ChildrenUse privacy.Answer `json:"children_use"`
	// Children's higher protection matters were taken into account in how that service is made (Art 25(1B)).
	ChildrenByDesign privacy.Answer `json:"children_by_design"`

	// special category data are used; Unknown with points in Special: they are
	SpecialData privacy.Answer `json:"special_data"`
	// Article 9(2) points relied on; nil: not stated; empty: none
	Special []privacy.SpecialCondition `json:"special,omitzero"`
	// a health or social work professional, or someone under a duty of confidentiality, is responsible (Art 9(3), DPA
	// s.11(1))
	Secrecy privacy.Answer `json:"secrecy"`

	// of Schedule 1 that are named; nil: not stated; empty: none
	Conditions []privacy.ScheduleCondition `json:"conditions,omitzero"`
	// there is an appropriate policy document (Sch 1 para 39; under Part 3 of the Act, s.42)
	PolicyDocument privacy.Answer `json:"policy_document"`
	// the use is disclosure to a competent authority, or prepares it (Sch 1 para 10(2))
	ToCompetentAuthority privacy.Answer `json:"to_competent_authority"`
	// the use is disclosure to an anti-doping body, or prepares it (Sch 1 para 27(3))
	ToAntiDopingBody privacy.Answer `json:"to_anti_doping_body"`
	// the person gave written notice to stop, and the time that it allowed has ended (Sch 1 paras 8(5), 22(3))
	NoticeToStop privacy.Answer `json:"notice_to_stop"`

	// criminal offence data are used, alleged offences included (DPA s.11(2))
	CriminalOffence   privacy.Answer `json:"criminal_offence"`
	OfficialAuthority privacy.Answer `json:"official_authority"` // under the control of official authority (Art 10(1))

	// what a use under Part 3 of the Act relies on (s.35(2))
	EnforcementOn EnforcementGround `json:"enforcement_on,omitzero"`
	// the task is carried out for that purpose by a competent authority (ss.30, 35(2)(b))
	Competent privacy.Answer `json:"competent"`

	// sensitive processing under Part 3 of the Act (s.35(8)); Unknown with SensitiveOn: it is
	Sensitive   privacy.Answer  `json:"sensitive"`
	SensitiveOn SensitiveGround `json:"sensitive_on,omitzero"` // what that relies on
}

// Body is who relies on a basis, as DPA s.7 sorts bodies. Zero: not stated.
type Body uint8

// The bodies.
const (
	_ Body = iota
	// one under a freedom of information Act, as a county, district, unitary or borough council (s.7(1))
	PublicAuthority
	// one that s.7(3) takes out: a parish or community council, a parish or community meeting, charter trustees
	LocalBody
	// one acting for constituents, a controller of their own whom no list of public authorities names
	Councillor
	OtherBody // any other, which is no public authority
	bodyCount
)

var bodyCodes = [bodyCount]string{
	PublicAuthority: "public-authority", LocalBody: "local-body", Councillor: "councillor", OtherBody: "other-body",
}

// String returns the code, or "" if b is not a body.
func (b Body) String() string { return codeset.Code(bodyCodes[:], b) }

// MarshalText returns the code; its error is a *privacy.TextError if b has none, as zero.
func (b Body) MarshalText() ([]byte, error) {
	return codeset.Marshal("body", b.String())
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (b *Body) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("body", bodyCodes[:], text, b)
}

// EnforcementGround is what a use under Part 3 of the DPA relies on, besides being based on law. Zero: not stated.
type EnforcementGround uint8

// The grounds of a use.
const (
	_                 EnforcementGround = iota
	ByConsent                           // the person's consent (s.35(2)(a))
	ByTask                              // it is necessary for a competent authority's task (s.35(2)(b))
	ByNeither                           // neither, so that it is not lawful
	enforcementGround = iota
)

var enforcementCodes = [enforcementGround]string{ByConsent: "consent", ByTask: "task", ByNeither: "neither"}

// String returns the code, or "" if g is not a ground.
func (g EnforcementGround) String() string { return codeset.Code(enforcementCodes[:], g) }

// MarshalText returns the code; its error is a *privacy.TextError if g has none, as zero.
func (g EnforcementGround) MarshalText() ([]byte, error) {
	return codeset.Marshal("enforcement ground", g.String())
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (g *EnforcementGround) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("enforcement ground", enforcementCodes[:], text, g)
}

// SensitiveGround is what sensitive processing under Part 3 of the DPA relies on. Zero: not stated.
type SensitiveGround uint8

// The grounds.
const (
	_           SensitiveGround = iota
	OnConsent                   // the person's consent (s.35(4))
	OnSchedule8                 // strict necessity and a condition of Schedule 8 (s.35(5))
	OnNeither                   // neither, so that it is not permitted (s.35(3))
	groundCount
)

var groundCodes = [groundCount]string{OnConsent: "consent", OnSchedule8: "schedule-8", OnNeither: "neither"}

// String returns the code, or "" if g is not a ground.
func (g SensitiveGround) String() string { return codeset.Code(groundCodes[:], g) }

// MarshalText returns the code; its error is a *privacy.TextError if g has none, as zero.
func (g SensitiveGround) MarshalText() ([]byte, error) {
	return codeset.Marshal("ground", g.String())
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (g *SensitiveGround) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("ground", groundCodes[:], text, g)
}
