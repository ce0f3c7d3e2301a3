package requester

import (
	"encoding"
	"errors"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// textual is a code of a set as it is written and read.
type textual[T any] interface {
	*T
	encoding.TextUnmarshaler
}

// member is a code of a set.
type member interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}

// round holds a set to its count: each member is written as its own code and read back, nothing else is a
// member, and the zero is written as nothing or refused.
func round[T member, P textual[T]](t *testing.T, name string, count int, optional bool) {
	t.Run(name, func(t *testing.T) {
		seen := map[string]bool{}
		for i := range 256 {
			v := T(i)
			text, err := v.MarshalText()
			if i == 0 && optional {
				if len(text) != 0 || err != nil {
					t.Errorf("zero: %q, %v", text, err)
				}
				continue
			}
			if i == 0 || i > count {
				var refused *privacy.TextError
				if v.String() != "" || !errors.As(err, &refused) {
					t.Errorf("%d is %q, %v", i, v.String(), err)
				}
				continue
			}
			var back T
			if err != nil || string(text) != v.String() || seen[v.String()] || P(&back).UnmarshalText(text) != nil ||
				back != v {
				t.Errorf("%d: %q, %v, back %v", i, text, err, back)
			}
			seen[v.String()] = true
		}
		v := T(1)
		var refused *privacy.TextError
		if err := P(&v).UnmarshalText([]byte("no such thing")); !errors.As(err, &refused) || v != T(1) {
			t.Errorf("no such thing: %v, %v", v, err)
		}
		if err := P(&v).UnmarshalText(nil); (err == nil) != optional || (v == 0) != optional {
			t.Errorf("nothing: %v, %v", v, err)
		}
	})
}

func TestCodes(t *testing.T) {
	round[Relation](t, "relation", 8, false)
	round[Fact](t, "fact", 20, false)
	round[Permission](t, "verdict", 3, false)
	round[Why](t, "why", int(WhyAskAsPerson), false)
	round[SourceKind](t, "kind", 3, true)
	round[Work](t, "work", int(FormerAct), true)
	round[Holder](t, "holder", 4, true)
	round[Item](t, "item", 4, false)
	round[Manner](t, "manner", 8, false)
	round[Charge](t, "charge", 2, true)
	round[Route](t, "route", 5, false)
	round[Limit](t, "limit", 16, false)
	round[Unit](t, "unit", 3, true)
}

// A work has a title, a kind and an address of its own; what is none has nothing.
func TestWorks(t *testing.T) {
	seen := map[string]bool{}
	for w := Work(1); w <= FormerAct; w++ {
		if w.Title() == "" || w.Kind() == 0 || seen[w.URL()] || len(w.URL()) < len("https://") ||
			w.URL()[:8] != "https://" {
			t.Errorf("%v: %q, %v, %q", w, w.Title(), w.Kind(), w.URL())
		}
		seen[w.URL()] = true
	}
	for _, w := range []Work{0, FormerAct + 1, 255} {
		if w.Title() != "" || w.Kind() != 0 || w.URL() != "" {
			t.Errorf("%d is a work", w)
		}
	}
}
