package rights

import (
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/plainrights/plainrights/privacy"
)

// eachTable calls do for every table of every version of the law, those of other readings included.
func eachTable(do func(v version, regime privacy.Regime, right privacy.Right, t *table)) {
	for i := range versions {
		for _, regime := range privacy.Regimes() {
			for _, right := range privacy.Rights() {
				t := &versions[i].tables[regime-1][right]
				do(versions[i], regime, right, t)
				for j := range t.others {
					do(versions[i], regime, right, &t.others[j].table)
				}
			}
		}
	}
}

func TestRulesAreWhole(t *testing.T) {
	seen := map[RuleID]Rule{}
	for _, r := range Rules() {
		if _, twice := seen[r.ID]; twice || r.ID == "" {
			t.Errorf("rule id %q is empty or given twice", r.ID)
		}
		seen[r.ID] = r
		if r.Effect.String() == "" || r.Cite.IsZero() || r.Cite.URL() == "" {
			t.Errorf("%s: no effect or no citation", r.ID)
		}
		if (r.Effect == Grants) != (r.Nature != NoStrength) || (r.Effect == AddsDuty) != (r.Duty != 0) {
			t.Errorf("%s: nature belongs to grants, and duty to rules that add one", r.ID)
		}
		if r.Cite.Force.Ended() && (r.Force.Until.IsZero() || r.Force.Until.After(r.Cite.Force.Until)) {
			t.Errorf("%s: in force after the provision that it cites has ended", r.ID)
		}
	}
	for _, r := range Rules() {
		for _, id := range r.Of {
			if g := seen[id]; r.Effect != Removes || g.Effect != Grants || g.Right != r.Right || g.Regime != r.Regime {
				t.Errorf("%s: takes away %s, which is no grant of its right and regime", r.ID, id)
			}
		}
	}
}

// TestNoRightIsForgotten tests that a right that the law gives has a rule that grants it, and that
// one that it does not give has a rule that says so.
func TestNoRightIsForgotten(t *testing.T) {
	eachTable(func(v version, regime privacy.Regime, right privacy.Right, tab *table) {
		given := !v.from.IsZero()
		switch {
		case regime == privacy.RegimePart3 && (right == privacy.RightPortability || right == privacy.RightObject):
			given = false
		case right == privacy.RightComplainController:
			given = given && !v.from.Before(complaintDutyBegan)
		case regime == privacy.RegimePart3 && right == privacy.RightWithdrawConsent:
			given = given && !v.from.Before(part3ConsentBegan)
		}
		standing, refused := false, false
		for _, r := range tab.rules {
			refused = refused || r.Effect == Removes && r.When.Op() == Always
		}
		standing = len(tab.arises) > 0
		if standing != given || refused == given {
			t.Errorf("from %v, %v, %v: the law gives it: %v; some grant can stand: %v; a rule refuses it outright: %v",
				v.from, regime, right, given, standing, refused)
		}
	})
}

// TestMasksAreTheTables compares masks with the readable trees: for rules on every assignment of
// their atoms, unknowns included, and for whole rights on every assignment where they are few and on
// random ones where they are many.
func TestMasksAreTheTables(t *testing.T) {
	for _, r := range Rules() {
		d := disjunction(r.When, false)
		atoms := named(r.When)
		for m := range pow(3, len(atoms)) {
			w := ternary(atoms, m)
			if got, want := w.held(d), kleeneTruth(r.When, atoms, w); got != want {
				t.Fatalf("%s: masks say %v and every completion says %v of %v", r.ID, got, want, w)
			}
		}
	}
	eachTable(func(v version, regime privacy.Regime, right privacy.Right, tab *table) {
		var conds []Cond
		var rules []Rule
		for _, r := range tab.rules {
			rules = append(rules, *r)
			if r.Effect == Grants || r.Effect == Removes {
				conds = append(conds, r.When)
			}
		}
		atoms := named(conds...)
		r := rand.New(rand.NewPCG(1, uint64(right)))
		for m := range min(1<<len(atoms), 1<<14) {
			if len(atoms) > 14 {
				// Few are so, or else something always takes every grant away.
				m = int(r.Uint64() & r.Uint64() & r.Uint64())
			}
			w := binary(atoms, m)
			if got, want := w.held(tab.arises) == privacy.Yes, slowArises(rules, w.yes.has); got != want {
				t.Fatalf("from %v, %v, %v: masks say %v of %v", v.from, regime, right, got, w.yes)
			}
		}
	})
}

func named(conds ...Cond) []Atom {
	in := map[Atom]bool{}
	for _, c := range conds {
		slowAtoms(c, in)
	}
	var out []Atom
	for a := range atomEnd {
		if in[a] {
			out = append(out, a)
		}
	}
	return out
}

func pow(b, n int) int {
	out := 1
	for range n {
		out *= b
	}
	return out
}

func ternary(atoms []Atom, m int) world {
	var w world
	for _, a := range atoms {
		if m%3 > 0 {
			w.put(a, answer(m%3 == 1))
		}
		m /= 3
	}
	return w
}

func binary(atoms []Atom, m int) world {
	var w world
	for i, a := range atoms {
		w.put(a, answer(m&(1<<i) != 0))
	}
	return w
}

// kleeneTruth is the answer that every completion of w agrees on, else Unknown.
func kleeneTruth(c Cond, atoms []Atom, w world) privacy.Answer {
	var unknown []Atom
	for _, a := range atoms {
		if !w.known.has(a) {
			unknown = append(unknown, a)
		}
	}
	yes, no := false, false
	for m := range 1 << len(unknown) {
		full := w
		for i, a := range unknown {
			full.put(a, answer(m&(1<<i) != 0))
		}
		if slowHolds(c, full.yes.has) {
			yes = true
		} else {
			no = true
		}
	}
	switch {
	case yes && no:
		return privacy.Unknown
	case yes:
		return privacy.Yes
	}
	return privacy.No
}

// TestBounds tests the sizes that Evaluate's fixed arrays rely on, and that a right never turns on so many
// unknowns that going through them all takes long.
func TestBounds(t *testing.T) {
	if n := len(privacy.Facts()); Atom(n) >= atomBasis {
		t.Errorf("%d facts do not fit below atom %d", n, atomBasis)
	}
	if int(atomOutright)+len(outrights) != int(atomEnd) || int(atomOutright) != int(atomInput)+len(inputNames) {
		t.Error("the runs of atoms do not meet")
	}
	eachTable(func(v version, regime privacy.Regime, right privacy.Right, tab *table) {
		var can set
		for _, c := range tab.arises {
			for i := range can {
				can[i] |= c.yes[i] | c.no[i]
			}
		}
		law := &v.exemptions[regime-1]
		exempt := 0
		for i, when := range law.when {
			if tab.of&(1<<i) == 0 || law.rules[i].Extent == ReasonsOnly {
				continue
			}
			full := when.and(tab.limits(i))
			exempt += len(full)
			if len(when)*len(tab.limits(i)) > maxFew-1 {
				t.Errorf("%v: %d terms", law.rules[i].Exemption, len(when)*len(tab.limits(i)))
			}
			for _, c := range full {
				for k := range can {
					can[k] |= c.yes[k] | c.no[k]
				}
			}
		}
		n := 0
		for _, a := range can.list(nil) {
			if canBeUnknown(a, tab) {
				n++
			}
		}
		if n > 20 || len(tab.arises) > maxTerms || exempt > maxTerms || len(tab.rules) > 32 || len(law.rules) > 64 ||
			len(tab.others) > maxOthers {
			t.Errorf("from %v, %v, %v: %d unknowns, %d terms, %d of exemptions, %d rules, %d exemptions", v.from,
				regime, right, n, len(tab.arises), exempt, len(tab.rules), len(law.rules))
		}
	})
}

// canBeUnknown reports whether Evaluate can meet a as unknown.
func canBeUnknown(a Atom, tab *table) bool {
	switch f, ok := a.Fact(); {
	case ok && f.FactTerm().IfNotGiven != privacy.Unknown:
		return false
	case ok:
		return f.FactTerm().By != privacy.ByController || tab.open.has(a)
	}
	basis := a >= atomBasis && a < atomSpecial || a == atomInput+Atom(InputAnotherBasis)
	return !basis && a < atomOutright
}

func TestEveryDecisionHasReasons(t *testing.T) {
	for _, day := range days {
		for _, regime := range privacy.Regimes() {
			decisions := Evaluate(NewFacts(day, Processing{Regime: regime}))
			for _, d := range decisions.of {
				n := 0
				for range d.Because() {
					n++
				}
				if n == 0 || d.Verdict.String() == "" || d.Presumed.String() == "" {
					t.Errorf("%v under %v on %v: verdict %v, presumed %v, %d reasons", d.Right, regime, day, d.Verdict,
						d.Presumed, n)
				}
			}
		}
	}
}

func TestDecisionsHoldNoPointers(t *testing.T) {
	var walk func(reflect.Type)
	walk = func(typ reflect.Type) {
		switch typ.Kind() {
		case reflect.Struct:
			for i := range typ.NumField() {
				walk(typ.Field(i).Type)
			}
		case reflect.Array:
			walk(typ.Elem())
		case reflect.Pointer, reflect.Slice, reflect.Map, reflect.String, reflect.Func, reflect.Interface, reflect.Chan:
			t.Errorf("%v holds a pointer", typ)
		}
	}
	walk(reflect.TypeFor[Decisions]())
	walk(reflect.TypeFor[Facts]())
}

func TestZeroFacts(t *testing.T) {
	decisions := Evaluate(Facts{})
	if got := decisions.For(privacy.RightAccess); got.Verdict != Applies {
		t.Errorf("access on nothing known: %v", got.Verdict)
	}
	if got := decisions.For(0); got.Verdict != 0 {
		t.Errorf("no right: %v", got.Verdict)
	}
	for range (Decision{}).Because() {
		t.Error("the zero decision has a reason")
	}
}

// benchmarkFacts is the first question of most residents: one of two bases, the rest unsaid.
func benchmarkFacts() (Facts, Processing) {
	p := Processing{Regime: privacy.RegimeUKGDPR, PublicAuthority: privacy.Yes, SolelyAutomated: privacy.No,
		DirectMarketing: privacy.No, OnlineServiceToChild: privacy.No, UnstructuredPaper: privacy.No,
		OneOf: [][]privacy.Basis{{privacy.BasisLegalObligation}, {privacy.BasisPublicTask}}}
	return NewFacts(LawAsAt(), p), p
}

func TestEvaluateAllocatesNothing(t *testing.T) {
	f, _ := benchmarkFacts()
	reasons := 0
	n := testing.AllocsPerRun(100, func() {
		decisions := Evaluate(f)
		for i := range decisions.of {
			for r := range decisions.of[i].Because() {
				reasons += len(r.Rule)
			}
		}
	})
	if n != 0 || reasons == 0 {
		t.Errorf("Evaluate with all reasons read allocates %v times", n)
	}
}

// BenchmarkEvaluate times every right with its reasons, and prints how many times as long the plain
// closure-and-map version of the same tables takes.
func BenchmarkEvaluate(b *testing.B) {
	f, p := benchmarkFacts()
	b.ReportAllocs()
	for b.Loop() {
		Evaluate(f)
	}
	fast := float64(b.Elapsed().Nanoseconds()) / float64(b.N)
	began, rounds := time.Now(), 0
	for time.Since(began) < time.Second {
		for _, right := range privacy.Rights() {
			c := slowOf(LawAsAt(), p, nil, right)
			slowDecide(c)
			c.presumeAll = true
			slowDecide(c)
		}
		rounds++
	}
	slow := float64(time.Since(began).Nanoseconds()) / float64(rounds)
	b.ReportMetric(slow/fast, "plain/ours")
}
