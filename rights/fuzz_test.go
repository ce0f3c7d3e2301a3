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
		for i, d := range Evaluate(facts) {
			lawful(t, facts, d, privacy.Right(i+1))
		}
	})
}

func lawful(t *testing.T, f Facts, d Decision, right privacy.Right) {
	if d.Right != right || d.Verdict != Applies && d.Verdict != DoesNotApply && d.Verdict != Depends {
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
	for fact := range d.Ask() {
		if d.Verdict != Depends || f.Answer(fact) != privacy.Unknown || fact.FactTerm().By == privacy.ByController {
			t.Fatalf("%v, %v: asks %v, which is %v", right, d.Verdict, fact, f.Answer(fact))
		}
	}
	for _, fact := range privacy.Facts() {
		term := fact.FactTerm()
		idle := f.Answer(fact) == privacy.Unknown && !d.Asks(fact) && term.By == privacy.ByPerson && term.IfNotGiven == privacy.Unknown
		if !idle {
			continue
		}
		for _, a := range [...]privacy.Answer{privacy.Yes, privacy.No} {
			g := f
			g.Set(fact, a)
			after := Evaluate(g)
			if after[right-1].Verdict != d.Verdict {
				t.Fatalf("%v: %v as %v makes %v of %v, and was not worth asking", right, fact, a, after[right-1].Verdict, d.Verdict)
			}
		}
	}
}
