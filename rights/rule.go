package rights

import "github.com/plainrights/plainrights/privacy"

// RuleID names a rule. It may be retired and is never given to another.
type RuleID string

// Rule is one provision's effect on one right.
type Rule struct {
	ID     RuleID         `json:"id,omitzero"`     // permanent
	Right  privacy.Right  `json:"right,omitzero"`  // zero: every right
	Regime privacy.Regime `json:"regime,omitzero"` // zero: both regimes
	Effect Effect         `json:"effect,omitzero"` // what it does to the right where When holds
	// for Removes: the grants that fall away; empty: all of the right's
	Of     []RuleID `json:"of,omitempty"`
	Nature Strength `json:"nature,omitzero"` // for Grants: Absolute or Qualified
	Duty   Duty     `json:"duty,omitzero"`   // for AddsDuty
	// for AddsDuty: the duty is there only where the right is known to apply, in whole or in part; for Secures: it
	// holds unless the right does not apply or is wholly exempt
	Owed  bool             `json:"owed"`
	When  Cond             `json:"when"`           // the condition
	Cite  privacy.Citation `json:"cite,omitzero"`  // the provision
	Force privacy.Period   `json:"force,omitzero"` // when it is law; zero: throughout
}

// What the tables name over and over.
const (
	ukgdpr = privacy.RegimeUKGDPR
	part3  = privacy.RegimePart3
	gdpr   = privacy.UKGDPR
	dpa    = privacy.DPA2018
)

// The types of what a rule cites and of when it is law. A citation with a period is of a provision that
// said this until then.
type (
	cite   = privacy.Citation
	period = privacy.Period
)

// The days on which rules begin or end, by the names that package privacy gives them.
var (
	lawBegan            = privacy.LawBegan()
	searchBounded       = privacy.SearchBounded()
	part3ConsentBegan   = privacy.Part3ConsentBegan()
	firstChange         = privacy.FirstChange()
	part3PrivilegeBegan = privacy.Part3PrivilegeBegan()
	mainChange          = privacy.MainChange()
	complaintDutyBegan  = privacy.ComplaintDutyBegan()
)

// LawAsAt is the day on which the tables state the law. A day later than it is answered by the same
// rules, which may have changed by then.
func LawAsAt() privacy.Date { return privacy.Date{Year: 2026, Month: 11, Day: 22} }

// tables is the tables of rules: those of every right first, then by right in the order of privacy.Rights.
var tables = [][]Rule{
	everyRight, informed, access, rectification, erasure, restriction, notification,
	portability, object, automatedDecisions, withdrawConsent,
	complainController, complainRegulator, judicialRemedy,
}

// Rules returns every rule: those of every right first, then by right in the order of privacy.Rights,
// and within a right in the order of the provisions. The caller owns the slice.
func Rules() []Rule {
	var out []Rule
	for _, table := range tables {
		for i := range table {
			r, _ := RuleOf(table[i].ID)
			out = append(out, r)
		}
	}
	return out
}

// RuleOf returns the rule of that id; false if there is none. It shares nothing with the tables that could
// be changed.
func RuleOf(id RuleID) (Rule, bool) {
	for _, table := range tables {
		for i := range table {
			if table[i].ID == id {
				r := table[i]
				r.Of = append([]RuleID(nil), r.Of...)
				return r, true
			}
		}
	}
	return Rule{}, false
}
