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
		if s.Verdict != MayNot || len(s.Reasons) != 1 || s.Reasons[0].Why != WhyFormerLaw ||
			len(s.Show)+len(s.Form) != 0 ||
			s.Fee.Charge != 0 ||
			len(s.Elsewhere) != 1 ||
			s.Elsewhere[0].Route != RouteFormerAct ||
			s.Elsewhere[0].Source.Work != FormerAct {
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
		case s.Verdict != Depends || !slices.Equal(s.DependsOn, append([]Fact{FactDay}, now.DependsOn...)) ||
			!hasWhy(s, WhyDayMatters):
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
		if c.why == 0 && s.Verdict != May ||
			c.why != 0 &&
				(s.Verdict != MayNot || !slices.Equal(whys(s), []Why{c.why}) || len(s.Show)+len(s.Form) != 0) {
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
		{privacy.RegimeUKGDPR, privacy.RightInformed, "Art 12(5)"},
		{privacy.RegimePart3, privacy.RightInformed, "s.52(5)"},
		{privacy.RegimeUKGDPR, privacy.RightNotification, "Art 12(5)"},
		{privacy.RegimePart3, privacy.RightNotification, "s.52(5)"},
	} {
		q := ask(privacy.NationWales, Self, known{FactUnfounded: yes})
		q.Regime, q.Right = c.regime, c.right
		s := MayAsk(q)
		if s.Verdict != May || !hasWhy(s, WhyUnasked) || s.Fee.Charge != Free || s.Fee.MayRefuse != no ||
			s.Fee.Source.Cite.Provision != c.cite ||
			len(s.Form) != 0 {
			t.Errorf("%+v: %+v", c, s)
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
