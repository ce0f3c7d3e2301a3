package rights

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// TestDisputesAreWhole tests that each dispute has an id of its own, sources on both sides, and a difference that is of
// its right and regime.
func TestDisputesAreWhole(t *testing.T) {
	seen := map[DisputeID]bool{}
	rules := map[RuleID]bool{}
	for _, d := range Disputes() {
		if d.ID == "" || seen[d.ID] || len(d.Here) == 0 || len(d.There) == 0 {
			t.Errorf("%q: given twice, or a side has no source", d.ID)
		}
		seen[d.ID] = true
		for _, c := range append(append([]privacy.Citation(nil), d.Here...), d.There...) {
			if c.Short() == "" || c.URL() == "" {
				t.Errorf("%s: a source without a name or an address", d.ID)
			}
		}
		for _, id := range d.Without {
			if r, ok := RuleOf(id); !ok || r.Right != d.Right || r.Regime != d.Regime {
				t.Errorf("%s: does without %s, which is no rule of its right and regime", d.ID, id)
			}
		}
		for _, r := range d.With {
			if _, ok := RuleOf(r.ID); ok || rules[r.ID] || r.ID == "" || r.Right != d.Right || r.Regime != d.Regime ||
				r.Cite.IsZero() {
				t.Errorf("%s: has %s besides, which is there already, or of another right or regime, or cites nothing",
					d.ID, r.ID)
			}
			rules[r.ID] = true
			for _, id := range r.Of {
				if g, ok := RuleOf(id); !ok || g.Effect != Grants || g.Right != d.Right {
					t.Errorf("%s: %s takes away %s, which is no grant of its right", d.ID, r.ID, id)
				}
			}
		}
	}
}

// TestZeroDecisionIsNotDisputed tests that a decision that nobody made lists none.
func TestZeroDecisionIsNotDisputed(t *testing.T) {
	for d := range (Decision{}).Disputes() {
		t.Errorf("lists %s", d.ID)
	}
}

// TestDisputesAllocateNothing tests that reading them costs no memory.
func TestDisputesAllocateNothing(t *testing.T) {
	f := NewFacts(LawAsAt(), Processing{
		Bases:             []privacy.Basis{privacy.BasisPublicTask},
		PublicAuthority:   privacy.Yes,
		DirectMarketing:   privacy.No,
		UnstructuredPaper: privacy.No,
	})
	f.Set(privacy.FactResearchPurpose, privacy.Yes)
	read := 0
	n := testing.AllocsPerRun(100, func() {
		d := EvaluateOne(f, privacy.RightObject)
		for of := range d.Disputes() {
			for _, c := range of.There {
				read += len(c.Provision)
			}
		}
	})
	if n != 0 || read == 0 {
		t.Errorf("%v allocations, %d read", n, read)
	}
}

// TestR14DisputeInJSON holds what -json says of a dispute: the reading, the sources of both sides, in what the answer
// differs, and what it is on the other.
func TestR14DisputeInJSON(t *testing.T) {
	f := NewFacts(LawAsAt(), Processing{
		Bases:             []privacy.Basis{privacy.BasisPublicTask},
		PublicAuthority:   privacy.Yes,
		DirectMarketing:   privacy.No,
		UnstructuredPaper: privacy.No,
	})
	f.Set(privacy.FactResearchPurpose, privacy.Yes)
	f.Set(privacy.FactNecessaryForPublicTask, privacy.Yes)
	got, err := EvaluateOne(f, privacy.RightObject).MarshalJSON()
	const want = `"disputed":[{"reading":"object-research-task","here":["Art 21(6)","ICO guidance on research"],` +
		`"other":["Art 21(1)","Sch 2 para 27(2)(d)"],"differs":["verdict","presumed","strength"],` +
		`"verdict":"applies","presumed":"applies","strength":"qualified"}]}`
	if err != nil || !strings.HasSuffix(string(got), want) {
		t.Errorf("got %s (%v)\nwant it to end in %s", got, err, want)
	}
	f.Set(privacy.FactResearchPurpose, privacy.No)
	if got, _ := EvaluateOne(f, privacy.RightObject).MarshalJSON(); !strings.HasSuffix(string(got), `"disputed":[]}`) {
		t.Errorf("nothing is disputed, and it says %s", got)
	}
}
