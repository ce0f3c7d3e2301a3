package rights

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

// Status is how an exemption stands for one right. It does not depend on the verdict. Zero is not one.
type Status uint8

// The statuses.
const (
	_           Status = iota
	Met                // its conditions are shown
	Possible           // nothing known rules it out
	Unavailable        // it cannot be claimed here
)

var statusCodes = [...]string{Met: "met", Possible: "possible", Unavailable: "unavailable"}

// Extent is how much of a right an exemption takes where it is met. Zero is not one.
type Extent uint8

// The extents.
const (
	_      Extent = iota
	Wholly        // all of it: a request that may be refused as a whole, or a file that is outside as a whole
	// only the data that the exemption describes, or only so far as its test goes: the rest is still owed
	InPart
	ReasonsOnly // the answer or its reasons, never what must be done
)

var extentCodes = [...]string{Wholly: "wholly", InPart: "in-part", ReasonsOnly: "reasons-only"}

// Claimant is who may rely on an exemption. Zero is any controller.
type Claimant uint8

// The claimants.
const (
	AnyController Claimant = iota
	StatutoryBody          // a body with statutory functions (Sch 2 para 2(2))
	// a government department, a local authority or an authority that administers housing benefit (Sch 2 para 3(2)(a))
	PublicMoneyBody
	SecretaryOfState   // Sch 2 para 4(1)
	TableFunction      // whoever has a function in the Table to the paragraph (Sch 2 paras 7, 11)
	NationalAuditor    // Sch 2 para 8(2)
	BankOfEngland      // Sch 2 para 9
	ComplaintBody      // a body that considers the complaints listed (Sch 2 para 10)
	JudicialBody       // who assesses for judicial office, or acts judicially (Sch 2 para 14)
	CorporateFinancier // a relevant person who gives a corporate finance service (Sch 2 para 21)
	Court              // Sch 3 paras 3, 9, 18
	SocialWorkBody     // a body of Sch 3 para 8, local authorities' social services among them
	ScottishAuthority  // a Scottish social work or education authority (Sch 3 paras 12, 20)
	FreedomOfInformer  // a public authority under the freedom of information Acts (DPA s.21(5))
	CompetentAuthority // DPA s.30
)

var claimantCodes = [...]string{
	AnyController: "any-controller", StatutoryBody: "statutory-body", PublicMoneyBody: "public-money-body",
	SecretaryOfState: "secretary-of-state", TableFunction: "table-function", NationalAuditor: "national-auditor",
	BankOfEngland: "bank-of-england", ComplaintBody: "complaint-body", JudicialBody: "judicial-body",
	CorporateFinancier: "corporate-financier", Court: "court", SocialWorkBody: "social-work-body",
	ScottishAuthority: "scottish-authority", FreedomOfInformer: "foi-authority",
	CompetentAuthority: "competent-authority",
}

// ClosedToCouncils reports whether no council is among the claimants. A national auditor is not one either,
// but in Wales the Auditor General audits councils, and what would prejudice that is within paragraph 8.
func (c Claimant) ClosedToCouncils() bool {
	switch c {
	case SecretaryOfState, BankOfEngland, CorporateFinancier, Court:
		return true
	}
	return false
}

// Bar is something that rules an exemption out, and where the law says so.
type Bar struct {
	When Cond             `json:"when"`          // what rules it out
	Cite privacy.Citation `json:"cite,omitzero"` // where the law says so
}

// ExemptionRule is one paragraph that lets a controller refuse a right, or a part of it.
type ExemptionRule struct {
	Exemption privacy.Exemption `json:"exemption,omitzero"` // which one it is; it may have more than one rule
	Regime    privacy.Regime    `json:"regime,omitzero"`    // under which it is law
	// the provisions that it disapplies, and so the rights that it reaches
	Lists  *ListedSet `json:"lists,omitzero"`
	Extent Extent     `json:"extent,omitzero"`  // how much of a right it takes
	Who    Claimant   `json:"who"`              // who can rely on it
	When   Cond       `json:"when"`             // what must be so; the controller must show its part of it
	Unless []Bar      `json:"unless,omitempty"` // what rules it out
	Duties []Duty     `json:"duties,omitempty"` // what comes with relying on it
	// the duties are there as long as the exemption is not ruled out
	Sooner bool             `json:"sooner"`
	Cite   privacy.Citation `json:"cite,omitzero"`  // its provision
	Force  privacy.Period   `json:"force,omitzero"` // when it is law; zero: since 25 May 2018
}

// exemptionTables is every exemption, in the order of the provisions.
var exemptionTables = [][]ExemptionRule{scheduleTwo, scheduleThree, scheduleFour, otherExemptions, partThree}

// ExemptionRules returns every exemption in the order of the provisions. An exemption may have two rules
// that differ in extent. The caller owns all of it.
func ExemptionRules() []ExemptionRule {
	var out []ExemptionRule
	for _, table := range exemptionTables {
		for _, r := range table {
			r.Unless = append([]Bar(nil), r.Unless...)
			r.Duties = append([]Duty(nil), r.Duties...)
			lists := *r.Lists
			lists.Entries = append([]Listed(nil), lists.Entries...)
			r.Lists = &lists
			out = append(out, r)
		}
	}
	return out
}

// String returns the code, or "" if s is not a status.
func (s Status) String() string { return codeset.Code(statusCodes[:], s) }

// MarshalText returns the code; its error is a *privacy.TextError if s is not a status.
func (s Status) MarshalText() ([]byte, error) { return codeset.Marshal("status", s.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (s *Status) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("status", statusCodes[:], text, s)
}

// String returns the code, or "" if e is not an extent.
func (e Extent) String() string { return codeset.Code(extentCodes[:], e) }

// MarshalText returns the code; its error is a *privacy.TextError if e is not an extent.
func (e Extent) MarshalText() ([]byte, error) { return codeset.Marshal("extent", e.String()) }

// String returns the code, or "" if c is not a claimant.
func (c Claimant) String() string { return codeset.Code(claimantCodes[:], c) }

// MarshalText returns the code; its error is a *privacy.TextError if c is not a claimant.
func (c Claimant) MarshalText() ([]byte, error) { return codeset.Marshal("claimant", c.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (e *Extent) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("extent", extentCodes[:], text, e)
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (c *Claimant) UnmarshalText(text []byte) error {
	if string(text) == claimantCodes[AnyController] {
		*c = AnyController
		return nil
	}
	return codeset.Unmarshal("claimant", claimantCodes[:], text, c)
}
