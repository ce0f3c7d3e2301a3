package rights

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// The matrix of rights and lawful bases, cell by cell: A arises, N does not, D depends on the facts given, X
// the decision itself is prohibited. The columns are Article 6(1)(a), (b), (c), (d), (e), (ea) and (f), the
// last two for controllers that may use them.
var matrix = []struct {
	cells string
	right privacy.Right
	rule  RuleID // that holds where the right arises
	with  func(*Processing)
	facts []privacy.Fact
}{
	{"AAAAAAA", privacy.RightInformed, "informed-13", nil, nil},
	{"AAAAAAA", privacy.RightAccess, "access-15", nil, nil},
	{"AAAAAAA", privacy.RightRectification, "rectification-16-inaccurate", nil, []privacy.Fact{privacy.FactInaccurate}},
	{"AAAAAAA", privacy.RightErasure, "erasure-17-1-a", nil, []privacy.Fact{privacy.FactNoLongerNecessary}},
	{"ANNNNNN", privacy.RightErasure, "erasure-17-1-b-consent", nil, []privacy.Fact{privacy.FactConsentWithdrawn}},
	{"NNNNDDD", privacy.RightErasure, "erasure-17-1-c-situation", nil, []privacy.Fact{privacy.FactObjectionMade}},
	{
		"DDDDDDD",
		privacy.RightErasure,
		"erasure-17-1-c-marketing",
		marketed,
		[]privacy.Fact{privacy.FactMarketingObjectionMade},
	},
	{"AAAAAAA", privacy.RightErasure, "erasure-17-1-d", nil, []privacy.Fact{privacy.FactUnlawfullyProcessed}},
	{"DDDDDDD", privacy.RightErasure, "erasure-17-1-e", nil, []privacy.Fact{privacy.FactDutyToErase}},
	{
		"DNNNNNN",
		privacy.RightErasure,
		"erasure-17-1-f",
		func(p *Processing) { p.OnlineServiceToChild = privacy.Yes },
		[]privacy.Fact{privacy.FactCollectedWhenChild},
	},
	{
		"DDDDDDD",
		privacy.RightErasure,
		"erasure-17-3-b-obligation",
		nil,
		[]privacy.Fact{privacy.FactNecessaryForLegalObligation},
	},
	{"DDDDDDD", privacy.RightErasure, "erasure-17-3-b-task", nil, []privacy.Fact{privacy.FactNecessaryForPublicTask}},
	{"AAAAAAA", privacy.RightRestriction, "restriction-18-1-a", nil, []privacy.Fact{privacy.FactAccuracyContested}},
	{
		"AAAAAAA",
		privacy.RightRestriction,
		"restriction-18-1-b",
		nil,
		[]privacy.Fact{privacy.FactUnlawfullyProcessed, privacy.FactOpposesErasure},
	},
	{
		"AAAAAAA",
		privacy.RightRestriction,
		"restriction-18-1-c",
		nil,
		[]privacy.Fact{privacy.FactNoLongerNecessary, privacy.FactNeededForPersonsClaim},
	},
	{"NNNNAAA", privacy.RightRestriction, "restriction-18-1-d", nil, []privacy.Fact{privacy.FactObjectionPending}},
	{"AAAAAAA", privacy.RightNotification, "notification-19", nil, []privacy.Fact{privacy.FactDisclosedToRecipients}},
	{
		"DDNNNNN",
		privacy.RightPortability,
		"portability-20-1",
		func(p *Processing) { p.AutomatedMeans = privacy.Yes },
		[]privacy.Fact{privacy.FactProvidedByPerson},
	},
	{"NNNNAAA", privacy.RightObject, "object-21-1", nil, nil},
	{"DDDDDDD", privacy.RightObject, "object-21-2", marketed, nil},
	{"DDDDDDD", privacy.RightObject, "object-21-6", nil, []privacy.Fact{privacy.FactResearchPurpose}},
	{
		"DDDDDXD",
		privacy.RightAutomatedDecisions,
		"automated-22C",
		func(p *Processing) { p.SolelyAutomated = privacy.Yes },
		[]privacy.Fact{privacy.FactSignificantDecision},
	},
	{"ANNNNNN", privacy.RightWithdrawConsent, "withdraw-7-3", nil, nil},
	{"AAAAAAA", privacy.RightComplainController, "complain-controller-164A", nil, nil},
	{"AAAAAAA", privacy.RightComplainRegulator, "complain-regulator-165", nil, nil},
	{"AAAAAAA", privacy.RightJudicialRemedy, "judicial-79", nil, nil},
}

func marketed(p *Processing) { p.DirectMarketing = privacy.Yes }

// TestMatrix tests each cell both ways: with what the row gives, and, where it depends, without.
func TestMatrix(t *testing.T) {
	for _, row := range matrix {
		for i, cell := range row.cells {
			basis := privacy.Bases()[i]
			p := Processing{
				Bases:                []privacy.Basis{basis},
				PublicAuthority:      answer(!basis.ClosedToAuthorities()),
				AutomatedMeans:       privacy.No,
				UnstructuredPaper:    privacy.No,
				DirectMarketing:      privacy.No,
				SolelyAutomated:      privacy.No,
				ThirdPartySource:     privacy.No,
				OnlineServiceToChild: privacy.No,
			}
			without := EvaluateOne(NewFacts(LawAsAt(), p), row.right)
			if row.with != nil {
				row.with(&p)
			}
			f := NewFacts(LawAsAt(), p)
			for _, fact := range row.facts {
				f.Set(fact, privacy.Yes)
			}
			with := EvaluateOne(f, row.right)
			if got := holds(with, row.rule); got != (cell != 'N') {
				t.Errorf("%s on %v: holds %v, and the cell is %c", row.rule, basis, got, cell)
			}
			if cell == 'D' && holds(without, row.rule) {
				t.Errorf("%s on %v: holds without what it depends on", row.rule, basis)
			}
			if (cell == 'X') != with.Has(DecisionProhibited) {
				t.Errorf("%s on %v: prohibited %v, and the cell is %c", row.rule, basis, with.Has(DecisionProhibited),
					cell)
			}
		}
	}
}

func holds(d Decision, rule RuleID) bool {
	for r := range d.Because() {
		if r.Rule == rule {
			return r.Held == privacy.Yes
		}
	}
	return false
}

// TestTrap10 tests that Article 5(1)(b) left the list of Schedule 2 Part 1 on 5 February 2026.
func TestTrap10(t *testing.T) {
	for _, c := range []struct {
		day  privacy.Date
		want bool
	}{{mainChange.Previous(), true}, {mainChange, false}} {
		found := false
		for _, e := range crimeSet.Entries {
			found = found || e.Cite.Provision == "Art 5(1)(b)" && e.Cite.Force.Contains(c.day)
		}
		if found != c.want {
			t.Errorf("on %v Article 5(1)(b) is listed: %v", c.day, found)
		}
	}
}

// cited calls do with every citation of the tables, and the period in which the row that has it is law.
func cited(do func(row string, c privacy.Citation, force privacy.Period)) {
	for _, r := range Rules() {
		do(string(r.ID), r.Cite, r.Force)
	}
	for _, r := range ExemptionRules() {
		do(r.Exemption.String(), r.Cite, r.Force)
		for _, b := range r.Unless {
			do(r.Exemption.String(), b.Cite, r.Force)
		}
		for _, e := range r.Lists.Entries {
			do(r.Lists.Code, e.Cite, privacy.Period{})
		}
	}
}

// TestTrap24 tests that nothing cites Article 89 or section 19, which Articles 84A to 84D took over.
func TestTrap24(t *testing.T) {
	cited(func(row string, c privacy.Citation, _ privacy.Period) {
		if c.Provision == "s.19" || c.Provision == "Art 89" || c.Provision == "Art 89(1)" {
			t.Errorf("%s cites %s", row, c.Short())
		}
	})
}

// TestTrap33 tests that Article 17(1)(g), which is printed and not in force, has no rule.
func TestTrap33(t *testing.T) {
	cited(func(row string, c privacy.Citation, _ privacy.Period) {
		if c.Provision == "Art 17(1)(g)" {
			t.Errorf("%s cites it", row)
		}
	})
}

// TestNothingEndedIsCited tests that no row is law on a day on which what it cites is not.
func TestNothingEndedIsCited(t *testing.T) {
	cited(func(row string, c privacy.Citation, force privacy.Period) {
		if c.Force.Ended() && !force.Ended() && force != (privacy.Period{}) {
			t.Errorf("%s goes on after %s has ended", row, c.Short())
		}
	})
}
