package requester

import "github.com/plainrights/plainrights/privacy"

// Relation is who asks, as seen from the individual whom the data are about. Zero is not one.
type Relation uint8

// The relations. Whoever acts for someone other than the individual, as a solicitor whom a parent has
// instructed, stands where that someone stands: ask under the relation of the one who instructed.
const (
	_      Relation = iota
	Self            // the individual; one whose Age is known to be a child's is treated as Child
	Child           // a child asking about themselves
	Parent          // someone with parental responsibility (in Scotland: responsibilities), about the child
	// someone whom the individual has authorised: a friend, a relative, a solicitor, an advocate
	Agent
	Representative // a body that represents individuals, as in Art 80 and DPA s.187
	Attorney       // an attorney, deputy, guardian or controller under the law of incapacity
	Survivor       // someone asking about a person who has died
	Business       // a company or other body asking about itself
	relationCount
)

// Fact is something on which the answer can turn. Zero is not one.
type Fact uint8

// The facts. The first four are the members of Request by those names; the others are held in Answers.
const (
	_            Fact = iota
	FactRelation      // who asks
	FactNation        // which nation's law of capacity applies
	FactDay           // the day asked
	FactAge           // the age of the individual whom the data are about

	// FactUnderstands: the child has a general understanding of what it means to use the right (DPA s.208(2)).
	FactUnderstands
	// FactAgreed: the child has agreed that the asker asks for them.
	FactAgreed
	// FactInInterests: it is evident that the request is in the child's best interests.
	FactInInterests
	// FactAgainstInterests: there is evidence that the request is against the child's best interests. Neither
	// this nor FactInInterests need be so. Where both are given, this one counts, for the child's protection.
	FactAgainstInterests
	// FactAuthority: authority from the individual is shown. A power of attorney that may be used while the
	// individual has capacity is such an authority.
	FactAuthority
	FactPowerCovers  // the authority, power or order covers what the request is about
	FactPowerInForce // the power or order is in force, and registered where it must be
	// FactLacksCapacity: the individual lacks the mental capacity to ask, or to authorise someone to.
	FactLacksCapacity
	FactBodyQualifies // the body meets the conditions of DPA s.187(3) and (4)
	FactCourtAllows   // the rules of the court let the asker sue for the individual

	FactDoubts                 // the controller has reasonable doubts about who the asker is
	FactUnfounded              // the request is manifestly unfounded or excessive, which the controller must show
	FactFurtherCopy            // a further copy is wanted
	FactHealthRecords          // what is wanted of the dead is in health records
	FactPersonalRepresentative // the asker is the personal representative of the dead
	FactClaim                  // the asker may have a claim arising from the death
	factCount
)

// Answers are what is known of each fact, by its number. The zero Answers know nothing. Those of the first
// four facts are not read.
type Answers [factCount]privacy.Answer

// Request is who asks for what, and what is known of it.
type Request struct {
	Nation   privacy.Nation `json:"nation,omitzero"`   // zero: not known
	Regime   privacy.Regime `json:"regime,omitzero"`   // zero: the UK GDPR
	Right    privacy.Right  `json:"right,omitzero"`    // zero: a request in general
	Day      privacy.Date   `json:"day,omitzero"`      // the day asked; zero: not known
	Relation Relation       `json:"relation,omitzero"` // zero: not known
	AgeKnown bool           `json:"age_known"`         // whether Age is known
	Age      uint8          `json:"age"`               // in years, of the individual; read where AgeKnown
	Answers  Answers        `json:"answers,omitzero"`  // what is known of the facts
}

func (q *Request) part3() bool { return q.Regime == privacy.RegimePart3 }

// asked reports whether the right is one that is used by a request to the controller which Art 12(5) and
// (6), or ss.52 and 53, are about.
func (q *Request) asked() bool {
	switch q.Right {
	case 0, privacy.RightAccess, privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction,
		privacy.RightPortability, privacy.RightObject, privacy.RightAutomatedDecisions:
		return true
	}
	return false
}

// access reports whether the request is, or may be, for a copy of data.
func (q *Request) access() bool { return q.Right == 0 || q.Right == privacy.RightAccess }
