package requester

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/plainrights/plainrights/privacy"
)

const (
	yes = privacy.Yes
	no  = privacy.No
)

var (
	today   = privacy.NewDate(2026, 11, 22)
	nations = []privacy.Nation{
		privacy.NationEngland, privacy.NationWales, privacy.NationScotland, privacy.NationNorthernIreland,
	}
)

// known is what is known of some facts.
type known map[Fact]privacy.Answer

// ask is a request for access in a nation by an asker, with what is known.
func ask(n privacy.Nation, r Relation, k known) Request {
	q := Request{Nation: n, Regime: privacy.RegimeUKGDPR, Right: privacy.RightAccess, Day: today, Relation: r}
	for f, a := range k {
		q.Answers[f] = a
	}
	return q
}

func aged(q Request, age uint8) Request {
	q.Age, q.AgeKnown = age, true
	return q
}

func whys(s Standing) []Why {
	var out []Why
	for _, r := range s.Reasons {
		out = append(out, r.Why)
	}
	return out
}

func hasWhy(s Standing, w Why) bool { return slices.Contains(whys(s), w) }

// want is what a case wants of a standing.
type want struct {
	verdict Permission
	on      []Fact
	unless  []Fact
	why     []Why // among the reasons
}

func (w want) of(t *testing.T, name string, q Request) {
	t.Helper()
	s := MayAsk(q)
	got := want{s.Verdict, s.DependsOn, s.UnlessShown, nil}
	if diff := cmp.Diff(want{w.verdict, w.on, w.unless, nil}, got, cmp.AllowUnexported(want{}),
		cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s, %v: (-want +got):\n%s", name, q.Nation, diff)
	}
	for _, y := range w.why {
		if !hasWhy(s, y) {
			t.Errorf("%s, %v: no %v among %v", name, q.Nation, y, whys(s))
		}
	}
}
