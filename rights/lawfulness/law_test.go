package lawfulness

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// key is what a finding is of.
type key struct {
	code      Code
	basis     privacy.Basis
	special   privacy.SpecialCondition
	condition privacy.ScheduleCondition
}

func (f Finding) key() key { return key{f.Code, f.Basis, f.Special, f.Condition} }

func statuses(fs []Finding) map[key]Status {
	out := make(map[key]Status, len(fs))
	for _, f := range fs {
		out[f.key()] = f.Status
	}
	return out
}

// Every finding has a code and a status, at least one citation, each in force on the day, and questions if
// and only if it is open; and no finding comes twice.
func TestEveryFindingIsWhole(t *testing.T) {
	n := 0
	everyUse(func(u Use) {
		day := u.Day
		if day.IsZero() {
			day = rights.LawAsAt()
		}
		fs := Check(u)
		for _, f := range fs {
			n++
			if f.Code == 0 || f.Status == 0 || len(f.Cites) == 0 || (f.Status == Open) != (len(f.TurnsOn) > 0) {
				t.Fatalf("%+v: %+v", u, f)
			}
			for _, c := range f.Cites {
				if c.IsZero() || c.Provision == "" || !c.Force.Contains(day) {
					t.Fatalf("%+v: %v cites %+v on %v", u, f.Code, c, day)
				}
			}
		}
		if len(statuses(fs)) != len(fs) {
			t.Fatalf("%+v: a finding comes twice in %+v", u, fs)
		}
	})
	if n < 500000 {
		t.Errorf("only %d findings", n)
	}
}

// A settled finding stays as it is whatever is answered besides. Two things are presumed by design and left
// out: consent that nobody doubts, and a child that nobody spoke of.
func TestSettledFindingsStay(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 20000 {
		u := anyUse(r)
		before := Check(u)
		after := u
		for q := Question(1); q < questionCount; q++ {
			a := after.answer(q)
			unsaid := a != nil && *a == privacy.Unknown || q == AskBody && u.Body == 0 || q == AskChildAge &&
				u.ChildAge == 0 ||
				q == AskBases && u.Bases == nil || q == AskInterests && u.Interests == nil ||
				q == AskSpecial && u.Special == nil ||
				q == AskConditions && u.Conditions == nil ||
				q == AskSensitiveOn && u.SensitiveOn == 0 ||
				q == AskEnforcementOn && u.EnforcementOn == 0
			if !unsaid || q == AskFreelyGiven || q == AskOnlineService || q == AskChildAge || r.IntN(3) == 0 {
				continue
			}
			w := ways(q)
			w[r.IntN(len(w))](&after)
		}
		now := statuses(Check(after))
		for _, f := range before {
			if f.Status == Open {
				continue
			}
			if s, there := now[f.key()]; there && s != f.Status {
				t.Fatalf("%+v: %+v\nbecomes %v with %s", u, f, s, cmp.Diff(u, after))
			}
		}
	}
}

// Nothing that is a breach becomes sound by relying, besides, on something that is itself a breach.
func TestABreachMendsNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	added := map[string]int{}
	for range 20000 {
		u := anyUse(r)
		before := statuses(Check(u))
		for _, more := range additions(u, r) {
			after := statuses(Check(more.use))
			if !more.breached(after) {
				continue
			}
			added[more.what]++
			for k, s := range before {
				if s == Breach && after[k] == Sound {
					t.Fatalf("%+v: %+v becomes sound by %v: %s", u, k, more.what, cmp.Diff(u, more.use))
				}
			}
		}
	}
	for _, what := range []string{"basis", "point", "condition"} {
		if added[what] < 500 {
			t.Errorf("only %d of %v", added[what], what)
		}
	}
}

// addition is a use with one thing more.
type addition struct {
	what string
	use  Use
	of   key // the code is left out
}

// breached reports whether a finding on what was added is a breach.
func (a addition) breached(fs map[key]Status) bool {
	for k, s := range fs {
		k.code = 0
		if s == Breach && k == a.of {
			return true
		}
	}
	return false
}

// additions adds a basis, a point and a condition that are not relied on yet, to lists that are stated.
func additions(u Use, r *rand.Rand) []addition {
	var out []addition
	if b := privacy.Basis(1 + r.IntN(7)); u.Bases != nil && !has(u.Bases, b) {
		more := u
		more.Bases = append(slices.Clone(u.Bases), b)
		out = append(out, addition{"basis", more, key{basis: b}})
	}
	if s := privacy.SpecialCondition(1 + r.IntN(10)); u.Special != nil && !has(u.Special, s) {
		more := u
		more.Special = append(slices.Clone(u.Special), s)
		out = append(out, addition{"point", more, key{special: s}})
	}
	if c := privacy.ScheduleCondition(1 + r.IntN(36)); u.Conditions != nil && !has(u.Conditions, c) {
		more := u
		more.Conditions = append(slices.Clone(u.Conditions), c)
		out = append(out, addition{"condition", more, key{condition: c}})
	}
	return out
}

// A use of which nothing is said has nothing wrong with it, under either regime and on any day.
func TestNothingSaidNothingWrong(t *testing.T) {
	for _, regime := range append(privacy.Regimes(), 0) {
		for _, day := range days {
			for _, f := range Check(Use{Day: day, Regime: regime}) {
				if f.Status == Breach {
					t.Errorf("%v %v: %+v", regime, day, f)
				}
			}
		}
	}
	if got := Check(Use{Day: privacy.NewDate(2018, 5, 24), Bases: []privacy.Basis{}}); got != nil {
		t.Errorf("before the GDPR: %+v", got)
	}
}

// Numbers that are of no set count as not stated, the same list in any order and twice over says the same,
// and what was given is left as it was.
func TestOddUses(t *testing.T) {
	odd := Use{
		Regime:         9,
		Body:           99,
		Tasks:          7,
		Bases:          []privacy.Basis{0, 99},
		Interests:      []privacy.RecognisedInterest{200},
		Special:        []privacy.SpecialCondition{77},
		Conditions:     []privacy.ScheduleCondition{250},
		PolicyDocument: 9,
		SensitiveOn:    50,
		EnforcementOn:  50,
	}
	if diff := cmp.Diff(Check(Use{}), Check(odd)); diff != "" {
		t.Error(diff)
	}
	given := []privacy.Basis{
		privacy.BasisLegitimateInterests, 0, privacy.BasisPublicTask, privacy.BasisLegitimateInterests,
	}
	got := Check(Use{Bases: given})
	clean := Check(Use{Bases: []privacy.Basis{privacy.BasisLegitimateInterests, privacy.BasisPublicTask}})
	if diff := cmp.Diff(clean, got); diff != "" || given[1] != 0 {
		t.Error(diff, given)
	}
	if diff := cmp.Diff(Check(Use{Day: rights.LawAsAt(), Bases: given}), got); diff != "" {
		t.Errorf("the zero day is that of LawAsAt: %s", diff)
	}
}
