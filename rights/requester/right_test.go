package requester

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

// What was asked before 25 May 2018 is under other law, whoever asked; the day after its eve is not.
func TestOtherLawBefore2018(t *testing.T) {
	every(func(q Request) {
		q.Day = privacy.NewDate(2018, 5, 24)
		s := MayAsk(q)
		if s.Verdict != MayNot || len(s.Reasons) != 1 || s.Reasons[0].Why != WhyFormerLaw || len(s.Show)+len(s.Form) != 0 || s.Fee.Charge != 0 ||
			len(s.Elsewhere) != 1 || s.Elsewhere[0].Route != RouteFormerAct || s.Elsewhere[0].Source.Work != FormerAct {
			t.Fatalf("%+v: %+v", q, s)
		}
	})
	for r := Relation(1); r < relationCount; r++ {
		q := ask(privacy.NationEngland, r, nil)
		now := MayAsk(q).Verdict
		q.Day = privacy.NewDate(2018, 5, 25)
		if s := MayAsk(q); s.Verdict != now || hasWhy(s, WhyFormerLaw) {
			t.Errorf("%v: %+v, now %v", r, s, now)
		}
	}
}

// Without a day, whoever may ask now may have asked under the former law; whoever may not, may not either way.
func TestNoDay(t *testing.T) {
	every(func(q Request) {
		now := MayAsk(q)
		q.Day = privacy.Date{}
		s := MayAsk(q)
		switch {
		case now.Verdict == MayNot:
			if s.Verdict != MayNot || len(s.DependsOn) != 0 {
				t.Fatalf("%+v: %+v", q, s)
			}
		case s.Verdict != Depends || !slices.Equal(s.DependsOn, append([]Fact{FactDay}, now.DependsOn...)) || !hasWhy(s, WhyDayMatters):
			t.Fatalf("%+v: %+v", q, s)
		}
	})
}

// A right that a regime lacks, or that was not yet in force, nobody can use; the day on which it began, they can.
func TestRightsThatAreMissing(t *testing.T) {
	day := privacy.NewDate
	for _, c := range []struct {
		regime privacy.Regime
		right  privacy.Right
		day    privacy.Date
		why    Why
	}{
		{privacy.RegimePart3, privacy.RightPortability, today, WhyNotInPart3},
		{privacy.RegimePart3, privacy.RightObject, privacy.Date{}, WhyNotInPart3},
		{privacy.RegimeUKGDPR, privacy.RightObject, today, 0},
		{privacy.RegimePart3, privacy.RightWithdrawConsent, day(2025, 8, 18), WhyNotYet},
		{privacy.RegimePart3, privacy.RightWithdrawConsent, day(2025, 8, 19), 0},
		{privacy.RegimeUKGDPR, privacy.RightWithdrawConsent, day(2025, 8, 18), 0},
		{privacy.RegimeUKGDPR, privacy.RightComplainController, day(2026, 6, 18), WhyNotYet},
		{privacy.RegimePart3, privacy.RightComplainController, day(2026, 6, 18), WhyNotYet},
		{privacy.RegimePart3, privacy.RightComplainController, day(2026, 6, 19), 0},
		{privacy.RegimePart3, privacy.RightAccess, day(2018, 5, 25), 0},
	} {
		q := ask(privacy.NationScotland, Self, nil)
		q.Regime, q.Right, q.Day = c.regime, c.right, c.day
		s := MayAsk(q)
		if c.why == 0 && s.Verdict != May || c.why != 0 && (s.Verdict != MayNot || !slices.Equal(whys(s), []Why{c.why}) || len(s.Show)+len(s.Form) != 0) {
			t.Errorf("%+v: %+v", c, s)
		}
	}
}

// Being informed and notification are owed without a request, and free.
func TestOwedUnasked(t *testing.T) {
	for _, c := range []struct {
		regime privacy.Regime
		right  privacy.Right
		cite   string
	}{
		{privacy.RegimeUKGDPR, privacy.RightInformed, "Art 12(5)"}, {privacy.RegimePart3, privacy.RightInformed, "s.52(5)"},
		{privacy.RegimeUKGDPR, privacy.RightNotification, "Art 12(5)"}, {privacy.RegimePart3, privacy.RightNotification, "s.52(5)"},
	} {
		q := ask(privacy.NationWales, Self, known{FactUnfounded: yes})
		q.Regime, q.Right = c.regime, c.right
		s := MayAsk(q)
		if s.Verdict != May || !hasWhy(s, WhyUnasked) || s.Fee.Charge != Free || s.Fee.MayRefuse != no || s.Fee.Source.Cite.Provision != c.cite || len(s.Form) != 0 {
			t.Errorf("%+v: %+v", c, s)
		}
	}
}

// Bodies have the rights of Art 80 and s.187 to complain and to sue; to sue they must meet its conditions, and
// under Part 3 there is no compensation by them.
func TestBodies(t *testing.T) {
	for _, regime := range privacy.Regimes() {
		for _, right := range []privacy.Right{privacy.RightComplainController, privacy.RightComplainRegulator, privacy.RightJudicialRemedy} {
			q := ask(privacy.NationNorthernIreland, Representative, known{FactAuthority: yes})
			q.Regime, q.Right = regime, right
			s := MayAsk(q)
			court := right == privacy.RightJudicialRemedy
			if (s.Verdict == Depends) != court || court && !slices.Equal(s.DependsOn, []Fact{FactBodyQualifies}) || !hasWhy(s, WhyBodyMandated) || !hasWhy(s, WhyBodyMust) {
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
		if s := sue(n, Agent, known{FactAuthority: yes}); s.Verdict != Depends || !slices.Equal(s.DependsOn, []Fact{FactCourtAllows}) || !hasWhy(s, WhyCourtRules) {
			t.Errorf("%v: %+v", n, s)
		}
		if s := sue(n, Parent, known{FactUnderstands: no, FactCourtAllows: no}); s.Verdict != MayNot && n != privacy.NationScotland {
			t.Errorf("%v: %+v", n, s)
		}
		child := sue(n, Child, known{FactUnderstands: yes, FactAgainstInterests: no})
		if (child.Verdict == May) != (n == privacy.NationScotland) {
			t.Errorf("%v: %+v", n, child)
		}
	}
}

// The law of incapacity is each nation's own, and all of them where the nation is not known.
func TestPowers(t *testing.T) {
	for n, want := range map[privacy.Nation][]Work{
		privacy.NationEngland: {MentalCapacityAct}, privacy.NationWales: {MentalCapacityAct}, privacy.NationScotland: {AdultsIncapacityAct},
		privacy.NationNorthernIreland: {EnduringPowersOrder, MentalHealthOrder},
		0:                             {MentalCapacityAct, AdultsIncapacityAct, EnduringPowersOrder, MentalHealthOrder},
	} {
		var got []Work
		for _, r := range MayAsk(ask(n, Attorney, nil)).Reasons {
			if r.Why == WhyPower {
				got = append(got, r.Source.Work)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%v: (-want +got):\n%s", n, diff)
		}
	}
}

// What may be withheld from those with parental responsibility is in paras 4 and 10, and for access outside of
// Scotland in para 21; it is not for Part 3, nor for what Sch 3 does not list.
func TestWithheld(t *testing.T) {
	for _, c := range []struct {
		nation privacy.Nation
		regime privacy.Regime
		right  privacy.Right
		want   string
	}{
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightAccess, "Sch 3 paras 4, 10, 21"},
		{privacy.NationScotland, privacy.RegimeUKGDPR, privacy.RightAccess, "Sch 3 paras 4, 10"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightErasure, "Sch 3 paras 4, 10"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightInformed, "Sch 3 paras 4, 10"},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightAutomatedDecisions, ""},
		{privacy.NationEngland, privacy.RegimeUKGDPR, privacy.RightWithdrawConsent, ""},
		{privacy.NationEngland, privacy.RegimePart3, privacy.RightAccess, ""},
	} {
		for _, r := range []Relation{Parent, Attorney} {
			q := ask(c.nation, r, nil)
			q.Regime, q.Right = c.regime, c.right
			got := ""
			for _, reason := range MayAsk(q).Reasons {
				if reason.Why == WhyWithheld {
					got = reason.Source.Cite.Provision
				}
			}
			if got != c.want {
				t.Errorf("%+v, %v: %q", c, r, got)
			}
		}
	}
}

// What is no member of its set counts as not known.
func TestNoMembers(t *testing.T) {
	q := Request{Nation: 200, Regime: 200, Right: 200, Day: today, Relation: Parent}
	for f := range q.Answers {
		q.Answers[f] = 200
	}
	if diff := cmp.Diff(MayAsk(Request{Day: today, Relation: Parent}), MayAsk(q)); diff != "" {
		t.Error(diff)
	}
	q.Relation = 200
	if s := MayAsk(q); s.Verdict != Depends || !slices.Equal(s.DependsOn, []Fact{FactRelation}) {
		t.Errorf("%+v", s)
	}
	if s := MayAsk(Request{}); !slices.Equal(s.DependsOn, []Fact{FactDay, FactRelation}) {
		t.Errorf("%+v", s)
	}
}
