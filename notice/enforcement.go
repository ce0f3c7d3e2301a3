package notice

import "github.com/plainrights/plainrights/privacy"

// Enforcement is what a purpose under Part 3 of the DPA 2018 rests on, which stands there in place of a lawful basis.
// Such a use must be based on law and rest either on consent or on the task of a competent authority (s.35(2)).
//
//schema:name enforcement
type Enforcement struct {
	Statement
	// What is relied on together, as consent for some of the use and a task for the rest.
	AllOf []EnforcementGround `json:"all_of,omitempty"`
	// Alternatives of which the notice does not say which: at least two.
	OneOf [][]EnforcementGround `json:"one_of,omitempty"`
	// What the use of sensitive data rests on (s.35(3)). Consent there is no ground beside a task alone: s.35(4)(a)
	// asks for the consent that the use itself rests on.
	Sensitive Sensitive `json:"sensitive,omitzero"`
	// The conditions of Schedule 8 as the notice names them (s.35(5)(b)).
	Schedule8 []Text `json:"schedule_8,omitempty"`
	// What the page prints for it, where that is wrong or is not how the law has it. It is never read.
	AsPublished Text `json:"as_published,omitempty"`
}

// EnforcementGround is what a use under Part 3 rests on.
type EnforcementGround string

// The members of EnforcementGround.
const (
	EnforcementConsent EnforcementGround = "consent" // the person's consent (s.35(2)(a))
	EnforcementTask    EnforcementGround = "task"    // it is needed for the task of a competent authority (s.35(2)(b))
)

// EnforcementGrounds returns the members in the order of their table.
func EnforcementGrounds() []EnforcementGround {
	return append([]EnforcementGround(nil), enforcementGrounds...)
}

var enforcementGrounds = []EnforcementGround{EnforcementConsent, EnforcementTask}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (g *EnforcementGround) UnmarshalText(text []byte) error { return unmarshal(g, text) }

// Sensitive is what the use of sensitive data under Part 3 rests on: AllOf or OneOf, or neither where the notice does
// not say. Sensitive data are what sections 35(8) and 205A name: there is no condition of Article 9(2) for them.
//
//schema:name sensitive
type Sensitive struct {
	// What is relied on together, as consent for some of the data and strict need for others.
	AllOf []SensitiveGround `json:"all_of,omitempty"`
	// Alternatives of which the notice does not say which: at least two.
	OneOf [][]SensitiveGround `json:"one_of,omitempty"`
}

// Resting is what a use under Part 3, or its use of sensitive data, may rest on: a bit for each alternative that a
// notice states. Its zero is that it states none.
type Resting uint8

// The alternatives. The other ground is a task for a use, and Schedule 8 for sensitive data.
const (
	RestsOnConsent Resting = 1 << 1 // consent alone
	RestsOnOther   Resting = 1 << 2 // the other ground alone
	RestsOnBoth    Resting = 1 << 3 // both together
)

// Rests returns what the use rests on, and what its use of sensitive data does.
func (e *Enforcement) Rests() (use, sensitive Resting) {
	return restingOn(e.AllOf, e.OneOf), restingOn(e.Sensitive.AllOf, e.Sensitive.OneOf)
}

// restingOn reads what is relied on together, or one of several. Both codes for consent are the same.
func restingOn[Ground ~string](all []Ground, oneOf [][]Ground) Resting {
	out := Resting(0)
	for i := -1; i < len(oneOf); i++ {
		n := 0
		if i >= 0 {
			all = oneOf[i]
		}
		for _, g := range all {
			if string(g) == string(EnforcementConsent) {
				n |= 1
			} else {
				n |= 2
			}
		}
		if n > 0 {
			out |= 1 << n
		}
	}
	return out
}

// Consent returns whether there is consent in what is rested on: Unknown where some alternatives have it, or none is
// stated.
func (r Resting) Consent() privacy.Answer {
	with, without := r&(RestsOnConsent|RestsOnBoth) != 0, r&RestsOnOther != 0
	switch {
	case with == without:
		return privacy.Unknown
	case with:
		return privacy.Yes
	}
	return privacy.No
}

// SensitiveGround is what the use of sensitive data under Part 3 rests on, beside a policy document (s.42).
type SensitiveGround string

// The members of SensitiveGround.
const (
	SensitiveConsent SensitiveGround = "consent" // the person's consent (s.35(4))
	// it is strictly necessary, and a condition of Schedule 8 is met (s.35(5))
	SensitiveSchedule8 SensitiveGround = "schedule-8"
)

// SensitiveGrounds returns the members in the order of their table.
func SensitiveGrounds() []SensitiveGround { return append([]SensitiveGround(nil), sensitiveGrounds...) }

var sensitiveGrounds = []SensitiveGround{SensitiveConsent, SensitiveSchedule8}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (g *SensitiveGround) UnmarshalText(text []byte) error { return unmarshal(g, text) }
