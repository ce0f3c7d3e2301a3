package requester

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// Bodies have the rights of Art 80 and s.187 to complain and to sue; to sue they must meet its conditions, and
// under Part 3 there is no compensation by them.
func TestBodies(t *testing.T) {
	for _, regime := range privacy.Regimes() {
		for _, right := range []privacy.Right{privacy.RightComplainController, privacy.RightComplainRegulator,
			privacy.RightJudicialRemedy} {
			q := ask(privacy.NationNorthernIreland, Representative, known{FactAuthority: yes, FactPowerCovers: yes})
			q.Regime, q.Right = regime, right
			s := MayAsk(q)
			court := right == privacy.RightJudicialRemedy
			if (s.Verdict == Depends) != court || court && !slices.Equal(s.DependsOn, []Fact{FactBodyQualifies}) ||
				!hasWhy(s, WhyBodyMandated) ||
				!hasWhy(s, WhyBodyMust) {
				t.Errorf("%v, %v: %+v", regime, right, s)
			}
			if hasWhy(s, WhyBodyNoDamages) != (court && regime == privacy.RegimePart3) {
				t.Errorf("%v, %v: %v", regime, right, whys(s))
			}
			q.Answers[FactBodyQualifies] = no
			if s := MayAsk(q); (s.Verdict == MayNot) != court {
				t.Errorf("%v, %v, not qualified: %+v", regime, right, s)
			}
		}
	}
}

// Whoever sues for another, and a child who sues outside of Scotland, needs what the court's rules say.
func TestCourt(t *testing.T) {
	sue := func(n privacy.Nation, r Relation, k known) Standing {
		q := ask(n, r, k)
		q.Right = privacy.RightJudicialRemedy
		return MayAsk(q)
	}
	for _, n := range nations {
		if s := sue(n, Self, nil); s.Verdict != May || hasWhy(s, WhyCourtRules) {
			t.Errorf("%v: %+v", n, s)
		}
		if s := sue(n, Agent, known{FactAuthority: yes, FactPowerCovers: yes}); s.Verdict != Depends ||
			!slices.Equal(s.DependsOn, []Fact{FactCourtAllows}) ||
			!hasWhy(s, WhyCourtRules) {
			t.Errorf("%v: %+v", n, s)
		}
		if s := sue(n, Parent, known{FactUnderstands: no, FactCourtAllows: no}); s.Verdict != MayNot &&
			n != privacy.NationScotland {
			t.Errorf("%v: %+v", n, s)
		}
		child := sue(n, Child, known{FactUnderstands: yes, FactAgainstInterests: no})
		if (child.Verdict == May) != (n == privacy.NationScotland) {
			t.Errorf("%v: %+v", n, child)
		}
	}
}
