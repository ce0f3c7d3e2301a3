package requester

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

// Every standing has a verdict, reasons with sources, and facts only where they belong.
func TestEveryStandingIsWhole(t *testing.T) {
	every(func(q Request) {
		s := MayAsk(q)
		if s.Verdict == 0 || s.Verdict >= verdictCount || s.Holder == 0 || len(s.Reasons) == 0 ||
			(s.Verdict == Depends) != (len(s.DependsOn) > 0) {
			t.Fatalf("%+v: %+v", q, s)
		}
		for _, r := range s.Reasons {
			if r.Why.String() == "" || r.Source.Cite.IsZero() || r.Source.Cite.Provision == "" ||
				r.Source.Kind.String() == "" ||
				r.Source.Kind != Law && r.Source.Work.Kind() != r.Source.Kind ||
				r.Source.Work != 0 && r.Source.Work.Kind() != r.Source.Kind {
				t.Fatalf("%+v: %+v", q, r)
			}
		}
		for _, f := range append(slices.Clone(s.DependsOn), s.UnlessShown...) {
			if !slices.Contains(unknown(q), f) {
				t.Fatalf("%+v: %v is known, or can be no matter: %+v", q, f, s)
			}
		}
		for _, f := range s.DependsOn {
			if slices.Contains(s.UnlessShown, f) {
				t.Fatalf("%+v: %v is both open and presumed", q, f)
			}
		}
	})
}

// A verdict of May or MayNot stays whatever turns out of a fact that is not listed, and does not stay for
// every fact that is.
func TestVerdictsDoNotFlip(t *testing.T) {
	seen := verdicts{}
	every(func(q Request) {
		s := MayAsk(q)
		if s.Verdict == Depends {
			return
		}
		for _, f := range unknown(q) {
			flips := false
			others(q, f, func(r Request) { flips = flips || seen.of(r) != s.Verdict })
			if flips != slices.Contains(s.UnlessShown, f) {
				t.Fatalf("%+v: flips by %v: %v, listed %v", q, f, flips, s.UnlessShown)
			}
		}
	})
}

// Every fact that a verdict waits for can decide: its answers differ, at once or once others are settled.
func TestWhatIsWaitedForDecides(t *testing.T) {
	seen := verdicts{}
	every(func(q Request) {
		switch {
		case q.AgeKnown && !slices.Contains(bands, q.Age),
			q.Nation == privacy.NationWales,
			q.Nation == privacy.NationNorthernIreland:
			return // ages and nations that other laws hold to be like one of those that stay
		}
		s := MayAsk(q)
		for _, f := range s.DependsOn {
			if !decides(seen, q, f) {
				t.Fatalf("%+v: %v decides nothing", q, f)
			}
		}
	})
}

// decides reports whether the answers to a fact differ in their verdict, with the other unknown facts as they
// are or settled some way.
func decides(seen verdicts, q Request, f Fact) bool {
	var verdict [verdictCount]int
	others(q, f, func(r Request) { verdict[seen.of(r)] = 1 })
	if verdict[May]+verdict[MayNot]+verdict[Depends] > 1 {
		return true
	}
	for _, g := range unknown(q) {
		found := false
		if g != f {
			others(q, g, func(r Request) {
				if r.AgeKnown == q.AgeKnown || slices.Contains(bands, r.Age) {
					found = found || decides(seen, r, f)
				}
			})
		}
		if found {
			return true
		}
	}
	return false
}

// Where nothing that matters is open, nothing depends.
func TestAllKnownIsSettled(t *testing.T) {
	every(func(q Request) {
		if len(unknown(q)) == 0 && MayAsk(q).Verdict == Depends {
			t.Fatalf("%+v", q)
		}
	})
}

// Outside of Scotland no age under 16 makes a difference, nor in Northern Ireland any under 18, and the three nations
// answer alike: England and Wales presume capacity from 16 (R11).
func TestNoAgeOutsideScotland(t *testing.T) {
	every(func(q Request) {
		if !q.AgeKnown || q.Age >= 18 || q.Nation == privacy.NationScotland || q.Nation == 0 ||
			q.Age >= 16 && q.Nation != privacy.NationNorthernIreland {
			return
		}
		s, first := MayAsk(q), MayAsk(aged(q, 0))
		s.Reasons = slices.DeleteFunc(s.Reasons, func(r Cause) bool { return r.Why == WhyNotYetSixteen })
		if !reflect.DeepEqual(first, s) {
			t.Fatalf("%+v: not as at 0:\n%s", q, cmp.Diff(first, s))
		}
		if q.Nation = privacy.NationEngland; q.Age >= 16 {
			return
		}
		if e := MayAsk(q); s.Verdict != e.Verdict || !slices.Equal(s.DependsOn, e.DependsOn) ||
			!slices.Equal(s.UnlessShown, e.UnlessShown) {
			t.Fatalf("%+v: not as in England: %+v", q, s)
		}
	})
}

// Facts of other relations, and what the request costs or what identity is doubted, change no verdict.
func TestOtherFactsAreNoMatter(t *testing.T) {
	for r := Relation(1); r < relationCount; r++ {
		for _, n := range append(nations, 0) {
			ages(ask(n, r, nil), func(q Request) {
				s := MayAsk(q)
				for f := FactUnderstands; f < factCount; f++ {
					if slices.Contains(turning[r], f) {
						continue
					}
					others(q, f, func(p Request) {
						if o := MayAsk(p); o.Verdict != s.Verdict || !slices.Equal(o.DependsOn, s.DependsOn) ||
							!slices.Equal(o.UnlessShown, s.UnlessShown) {
							t.Errorf("%v, %v: %v changes %+v to %+v", n, r, f, s, o)
						}
					})
				}
			})
		}
	}
}

// The individual whose age is a child's is a child.
func TestSelfOfAnAgeIsAChild(t *testing.T) {
	every(func(q Request) {
		if q.Relation != Child || !q.AgeKnown || q.Age >= 18 {
			return
		}
		self := q
		self.Relation = Self
		if diff := cmp.Diff(MayAsk(q), MayAsk(self)); diff != "" {
			t.Fatalf("%+v:\n%s", q, diff)
		}
	})
}
