package requester

import "github.com/plainrights/plainrights/privacy"

// Permission is whether the asker may make the request. Zero is not one.
type Permission uint8

// The verdicts.
const (
	_       Permission = iota
	May                // the asker may
	MayNot             // data protection law gives this asker no such request
	Depends            // it turns on the facts in DependsOn
	verdictCount
)

// Standing is whether someone may ask, and how. The zero Standing is for nothing.
type Standing struct {
	Verdict Permission `json:"verdict,omitzero"` // whether they may ask
	// under Depends: what is not known and decides; empty under the others
	DependsOn []Fact `json:"depends_on,omitempty"`
	// UnlessShown is what the law presumes, or takes to be otherwise until it is shown, and which would
	// change the answer if it were shown.
	UnlessShown []Fact  `json:"unless_shown,omitempty"`
	Reasons     []Cause `json:"reasons,omitempty"` // never empty
	Holder      Holder  `json:"holder,omitzero"`   // whose right it is
	Show        []Show  `json:"show,omitempty"`    // what the asker may have to show; empty under MayNot
	Form        []Form  `json:"form,omitempty"`    // how to ask and be answered; empty under MayNot
	// zero under MayNot, and for what is not asked of the controller
	Fee       Fee           `json:"fee,omitzero"`
	Elsewhere []Alternative `json:"elsewhere,omitempty"` // other routes to what they want
	// what may be kept back from a parent; zero for every other asker, and under MayNot
	Aimed Aimed `json:"aimed,omitzero"`
}

// Aimed is whether the exemptions reach a request that are aimed at those who ask as a child's parent: what the child
// said in confidence, or does not want disclosed, of health and of social work (Sch 3 paras 4 and 10), and of child
// abuse what is not in the child's best interests (para 21). They are for a child below an age: 18, and 16 in Scotland.
type Aimed struct {
	Reaches privacy.Answer `json:"reaches"` // Unknown: it turns on DependsOn
	// the age that the child must be below, in years; zero where it turns on the nation
	Under     uint8  `json:"under"`
	DependsOn []Fact `json:"depends_on,omitempty"` // of the age and the nation, what is not known and decides
	Source    Source `json:"source,omitzero"`      // its Cite is zero where Reaches is No
}

// Cause is one ground of a verdict.
type Cause struct {
	Why    Why    `json:"why,omitzero"`    // the ground
	Source Source `json:"source,omitzero"` // its Cite is never zero
}

// Holder is whose right it is. Zero is not one.
type Holder uint8

// The holders.
const (
	_            Holder = iota
	HolderAsker         // the asker's own
	HolderChild         // the child's, whoever asks
	HolderPerson        // that of the individual for whom the asker asks
	HolderNobody        // there is no individual with the right
	holderCount
)

// Item is something to show. Zero is not one.
type Item uint8

// The items.
const (
	_                  Item = iota
	ShowIdentity            // who the asker is
	ShowAuthority           // that the individual has authorised the asker
	ShowPower               // the power of attorney, or the order of the court
	ShowResponsibility      // parental responsibility
	itemCount
)

// Show is something that the controller may ask the asker to show.
type Show struct {
	Item   Item           `json:"item,omitzero"` // what it is
	Needed privacy.Answer `json:"needed"`        // Unknown: only if there are reasonable doubts, and nobody has said
	// MayWait is whether the controller may put off the answer until it is shown, by the provision cited.
	// Unknown: the day asked is not known.
	MayWait privacy.Answer `json:"may_wait"`
	Source  Source         `json:"source,omitzero"` // what lets the controller ask for it
}

// Manner is a rule on how a request is made or answered. Zero is not one.
type Manner uint8

// The manners.
const (
	_                 Manner = iota
	SpeechIsEnough           // a request may be spoken
	AnyChannel               // it may be made to any part of the controller, and by any channel
	NoSetForm                // no form may be insisted upon
	ElectronicAnswer         // what was asked electronically is answered so, where possible and not asked otherwise
	SameFormAnswer           // the answer is in the form of the request, where practicable
	SpokenAnswer             // the answer may be spoken, if asked for and identity is proven
	AsEasyAsGiving           // consent is as easy to withdraw as to give
	ComplaintMadeEasy        // whoever receives complaints must make it easy, as by an electronic form
	mannerCount
)

// Form is one rule on how to ask or be answered.
type Form struct {
	Manner Manner `json:"manner,omitzero"` // the rule
	Source Source `json:"source,omitzero"` // where it comes from
}

// Charge is what a request costs. Zero: not stated by these provisions.
type Charge uint8

// The charges.
const (
	_                Charge = iota
	Free                    // nothing
	ReasonableCharge        // the controller may charge a reasonable fee
	chargeCount
)

// Fee is what a request costs the asker.
type Fee struct {
	Charge      Charge         `json:"charge,omitzero"`        // whether there is one
	UnlessShown []Fact         `json:"unless_shown,omitempty"` // under Free: what would allow a reasonable fee
	MayRefuse   privacy.Answer `json:"may_refuse"`             // whether the controller may refuse instead
	Source      Source         `json:"source,omitzero"`        // where it comes from
}
