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
	When   Cond
	Cite   privacy.Citation
	Force  privacy.Period // when it is law; zero: throughout
}

// The days on which rules begin or end.
var (
	start         = privacy.NewDate(2018, 5, 25) // SI 2018/625 reg 2
	search        = privacy.NewDate(2024, 1, 1)  // Art 15(1A), which DUAA s.78(4) treats as in force since then
	consentPart3  = privacy.NewDate(2025, 8, 19) // DPA s.40A
	mainChange    = privacy.NewDate(2026, 2, 5)  // SI 2026/82 reg 2
	complaintDuty = privacy.NewDate(2026, 6, 19) // SI 2026/82 reg 3
)

// LawAsAt is the day on which the tables state the law. A day later than it is answered by the same
// rules, which may have changed by then.
func LawAsAt() privacy.Date { return privacy.NewDate(2026, 11, 22) }

func since(d privacy.Date) privacy.Period  { return privacy.Period{From: d} }
func before(d privacy.Date) privacy.Period { return privacy.Period{Until: d} }

func gdpr(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.UKGDPR, Provision: provision}
}

func dpa(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.DPA2018, Provision: provision}
}

// old is a citation of a provision of the UK GDPR that said this until the day given.
func old(c privacy.Citation, until privacy.Date) privacy.Citation {
	c.Force = before(until)
	return c
}

// Rules returns every rule: those of every right first, then by right in the order of privacy.Rights,
// and within a right in the order of the provisions. The caller owns the slice.
func Rules() []Rule {
	var out []Rule
	for _, table := range tables() {
		out = append(out, table...)
	}
	return out
}

// tables returns the tables of rules, one for each right.
func tables() [][]Rule {
	return [][]Rule{
		everyRight(), informed(), access(), rectification(), erasure(), restriction(), notification(),
		portability(), object(), automatedDecisions(), withdrawConsent(),
		complainController(), complainRegulator(), judicialRemedy(),
	}
}

// RuleOf returns the rule of that id; false if there is none.
func RuleOf(id RuleID) (Rule, bool) {
	for i := range versions {
		for _, regime := range versions[i].tables {
			for _, t := range regime {
				for j := range t.rules {
					if t.rules[j].ID == id {
						return t.rules[j], true
					}
				}
			}
		}
	}
	return Rule{}, false
}
