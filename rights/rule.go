package rights

import "github.com/plainrights/plainrights/privacy"

// RuleID names a rule. It may be retired and is never given to another.
type RuleID string

// Rule is one provision's effect on one right.
type Rule struct {
	ID     RuleID
	Right  privacy.Right  // zero: every right
	Regime privacy.Regime // zero: both regimes
	Effect Effect
	Of     []RuleID // for Removes: the grants that fall away; empty: all of the right's
	Nature Strength // for Grants: Absolute or Qualified
	Duty   Duty     // for AddsDuty
	Owed   bool     // for AddsDuty: the duty is there only where the right is known to apply, in whole or in part; for Secures: it holds unless the right does not apply or is wholly exempt
	When   Cond
	Cite   privacy.Citation
	Force  privacy.Period // when it is law; zero: throughout
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

// The days on which rules begin or end.
var (
	start          = privacy.Date{Year: 2018, Month: 5, Day: 25} // SI 2018/625 reg 2
	courtLooks     = privacy.Date{Year: 2025, Month: 8, Day: 20} // DPA s.180A: SI 2025/904 reg 2(j)
	search         = privacy.Date{Year: 2024, Month: 1, Day: 1}  // Art 15(1A), which DUAA s.78(5) treats as in force since then
	consentPart3   = privacy.Date{Year: 2025, Month: 8, Day: 19} // DPA s.40A
	privilegePart3 = privacy.Date{Year: 2025, Month: 9, Day: 5}  // DPA ss.45A, 78A (DUAA ss.79, 88): SI 2025/996 reg 2(1)
	mainChange     = privacy.Date{Year: 2026, Month: 2, Day: 5}  // SI 2026/82 reg 2
	complaintDuty  = privacy.Date{Year: 2026, Month: 6, Day: 19} // SI 2026/82 reg 3
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
