package requester

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// told is routes in a line: where the law says so, in what time and with what limits.
func told(all []Alternative) string {
	var out []string
	for i := range all {
		a := &all[i]
		if a.Route == RouteFreedomOfInformation {
			continue // package privacy has that table
		}
		line := a.Source.Provision + " of " + a.Source.Work.String()
		if a.Within.Number > 0 {
			line += fmt.Sprintf(", %d %v", a.Within.Number, a.Within.Unit)
		}
		if a.Free == privacy.Yes {
			line += ", free"
		}
		if a.Also.Work != 0 {
			line += ", also " + a.Also.Work.String()
		}
		for _, l := range a.Limits {
			line += " " + l.String()
		}
		out = append(out, line)
	}
	return strings.Join(out, "; ")
}

// lawOfNationsCase is a case of TestLawOfNations.
type lawOfNationsCase struct {
	nation                                     privacy.Nation
	years                                      uint8
	in                                         place
	powers, parents, attorneys, pupils, buried string
}

// lawOfNationsCases are the cases of TestLawOfNations.
func lawOfNationsCases() []lawOfNationsCase {
	const (
		act   = "s.3(1)(f) of ahra-1990, 40 days, free"
		order = "Art 5(1) of ahrni-1993, 40 days"
		kept  = " written health-professional note-against serious-harm other-people expectation"
		claim = kept + " relevant-to-claim"
		court = "; r.13 of si-2013-1616 interested-persons"
	)
	return []lawOfNationsCase{
		{
			privacy.NationEngland, 18, englandWales, "ss.9, 16 of mca-2005",
			"Sch 3 paras 4(1)(a), 10(1)(a), 21(1)(a)", "Sch 3 paras 4(1)(c), 10(1)(c), 21(1)(b)",
			"reg 5 of si-2005-1437, 15 school-days maintained-schools written what-pupil-may-see copy-at-cost",
			act + ", also re-ab-2020" + kept + " since-november-1991" + court,
		},
		{
			privacy.NationWales, 18, englandWales, "ss.9, 16 of mca-2005",
			"Sch 3 paras 4(1)(a), 10(1)(a), 21(1)(a)", "Sch 3 paras 4(1)(c), 10(1)(c), 21(1)(b)", "",
			act + ", also re-ab-2020" + kept + " since-november-1991" + court,
		},
		{
			privacy.NationScotland, 16, scotland, "ss.15, 16, 19, 64 of awisa-2000",
			"Sch 3 paras 4(1)(b), 10(1)(b)", "Sch 3 paras 4(1)(c), 10(1)(c)",
			"reg 5 of ssi-2003-581 what-pupil-may-see not-sensitive serious-harm",
			act + claim + " since-november-1991",
		},
		{
			privacy.NationNorthernIreland, 18, northernIreland,
			"Art 3 of epani-1987; Part VIII of mhni-1986",
			"Sch 3 paras 4(1)(a), 10(1)(a), 21(1)(a)", "Sch 3 paras 4(1)(c), 10(1)(c), 21(1)(b)", "",
			order + claim + " since-may-1994",
		},
		{
			0, 0, englandWales,
			"ss.9, 16 of mca-2005; ss.15, 16, 19, 64 of awisa-2000; Art 3 of epani-1987; Part VIII of mhni-1986",
			"Sch 3 paras 4(1)(a)-(b), 10(1)(a)-(b), 21(1)(a)", "Sch 3 paras 4(1)(c), 10(1)(c), 21(1)(b)", "",
			act + claim + " since-november-1991; " + order + claim + " since-may-1994" + court,
		},
	}
}

// TestLawOfNations holds what each nation has of its own, and what is told where nobody knows the nation: who acts for
// whom, from what age, what is kept from parents, and the other ways to the records of pupils and of the dead.
func TestLawOfNations(t *testing.T) {
	const (
		act   = "s.3(1)(f) of ahra-1990, 40 days, free"
		order = "Art 5(1) of ahrni-1993, 40 days"
		kept  = " written health-professional note-against serious-harm other-people expectation"
		claim = kept + " relevant-to-claim"
		court = "; r.13 of si-2013-1616 interested-persons"
	)
	for _, c := range lawOfNationsCases() {
		attorney := Request{
			Relation: Attorney, Nation: c.nation, Right: privacy.RightAccess, Day: privacy.NewDate(2026, 11, 22),
		}
		parent, survivor := attorney, attorney
		parent.Relation, survivor.Relation = Parent, Survivor
		survivor.Answers[FactHealthRecords], survivor.Answers[FactPersonalRepresentative] = privacy.Yes, privacy.Yes
		var powers []string
		for _, p := range attorney.powers() {
			powers = append(powers, p.Provision+" of "+p.Work.String())
		}
		for what, is := range map[string][2]string{
			"powers":    {strings.Join(powers, "; "), c.powers},
			"parents":   {parent.withheld().Cite.Provision, c.parents},
			"attorneys": {attorney.withheld().Cite.Provision, c.attorneys},
			"pupils":    {told(parent.elsewhere()), c.pupils},
			"the dead":  {told(survivor.elsewhere()), c.buried},
		} {
			if is[0] != is[1] {
				t.Errorf("%v, %s: %s, want %s", c.nation, what, is[0], is[1])
			}
		}
		if Responsible(c.nation) != c.years || placeOf(c.nation) != c.in {
			t.Errorf("%v: %d years, capacity as in %d", c.nation, Responsible(c.nation), placeOf(c.nation))
		}
	}
}

// TestLawOfNoRoute: where a nation's record of pupils is left out, nothing is said of it.
func TestLawOfNoRoute(t *testing.T) {
	for i := range nationLaws {
		p := &nationLaws[i].pupils
		if p.work == 0 && (p.provision != "" || p.days != 0 || len(p.limits) > 0) {
			t.Errorf("%v: %+v of no law", nationLaws[i].nation, p)
		}
	}
}
