package rights

import (
	"math/rand/v2"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// One right alone is decided as it is among all.
func TestEvaluateOne(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		f := NewFacts(days[r.IntN(len(days))], randomProcessing(r))
		all := Evaluate(f)
		for _, right := range privacy.Rights() {
			if got := EvaluateOne(f, right); got != all.For(right) {
				t.Fatalf("%v: %+v, want %+v", right, got, all.For(right))
			}
		}
		if EvaluateOne(f, 0) != (Decision{}) {
			t.Fatal("a right that is none has a decision")
		}
	}
}
