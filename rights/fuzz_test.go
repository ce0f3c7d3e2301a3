package rights

import (
	"math/rand/v2"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// FuzzEvaluate holds Evaluate to its laws on whatever a notice and a person may say: it answers every
// right, gives reasons, asks only where it depends and only what is unknown, and an answer to
// something that is not worth asking changes no verdict.
func FuzzEvaluate(f *testing.F) {
	f.Add(uint64(1), int64(2026), uint8(6), uint8(19), []byte{1, 2, 3})
	f.Add(uint64(2), int64(2018), uint8(5), uint8(24), []byte{40, 1, 41, 2})
	f.Add(uint64(3), int64(0), uint8(0), uint8(0), []byte{})
	f.Fuzz(func(t *testing.T, seed uint64, year int64, month, day uint8, given []byte) {
		r := rand.New(rand.NewPCG(seed, 1))
		facts := NewFacts(privacy.NewDate(int(year%10000), int(month), int(day)), randomProcessing(r))
		for i := 0; i+1 < len(given); i += 2 {
			facts.Set(privacy.Fact(given[i]), privacy.Answer(given[i+1]%3))
		}
		before := Evaluate(facts)
		for i, d := range before.of {
			lawful(t, facts, d, privacy.Right(i+1))
		}
		for range 6 { // of about a hundred
			fact := privacy.Facts()[r.IntN(len(privacy.Facts()))]
			term := fact.FactTerm()
			if facts.Answer(fact) == privacy.Unknown && term.By == privacy.ByPerson &&
				term.IfNotGiven == privacy.Unknown {
				idle(t, facts, before, fact)
			}
		}
	})
}

// idle tests that an answer to fact changes no verdict that it is not worth asking for.
func idle(t *testing.T, f Facts, before Decisions, fact privacy.Fact) {
	for _, a := range [...]privacy.Answer{privacy.Yes, privacy.No} {
		f.Set(fact, a)
		for i, after := range Evaluate(f).of {
			if was := before.of[i]; after.Verdict != was.Verdict && !was.Asks(fact) && !stillNothing(f, was, after) {
				t.Fatalf("%v: %v as %v makes %v of %v, and was not worth asking", was.Right, fact, a, after.Verdict,
					was.Verdict)
			}
		}
	}
}

func lawful(t *testing.T, f Facts, d Decision, right privacy.Right) {
	if d.Right != right || d.Verdict.String() == "" {
		t.Fatalf("%v: verdict %v", right, d.Verdict)
	}
	if (d.Verdict == DoesNotApply) != (d.Strength == NoStrength) {
		t.Fatalf("%v: %v with strength %q", right, d.Verdict, d.Strength)
	}
	reasons := 0
	for range d.Because() {
		reasons++
	}
	if reasons == 0 {
		t.Fatalf("%v: no reasons", right)
	}
	for e := range d.Exemptions() {
		if e.Status == Unavailable && e.Closed == NotClosed || e.Cite.IsZero() {
			t.Fatalf("%v: %+v", right, e)
		}
		if e.Status == Met && e.Extent == Wholly && d.Verdict != Exempt && d.Verdict != DoesNotApply &&
			d.Verdict != Depends {
			t.Fatalf("%v: %v, though %v is met and takes all of it", right, d.Verdict, e.Exemption)
		}
	}
	for fact := range d.Ask() {
		if d.Verdict != Depends || f.Answer(fact) != privacy.Unknown || fact.FactTerm().By == privacy.ByController {
			t.Fatalf("%v, %v: asks %v, which is %v", right, d.Verdict, fact, f.Answer(fact))
		}
	}
}
