package compare

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// answer is what the engine says of one right over one use.
type answer struct {
	activity, purpose notice.ID
	regime            privacy.Regime
	right             privacy.Right
}

func answers(n *notice.Notice, day privacy.Date) map[answer]explain.State {
	out := map[answer]explain.State{}
	for _, a := range rights.Assess(n, day, nil).Activities {
		for _, g := range a.Grounds {
			for _, p := range g.Purposes {
				for _, right := range privacy.Rights() {
					out[answer{a.ID, p.ID, g.Facts.Regime(), right}] = explain.StateOf(&g, g.Decisions.For(right))
				}
			}
		}
	}
	return out
}

// TestConsequencesAreTheEngines: what is listed is what differs in the answers of the engine for both notices, and all
// of it, for notices whose uses keep their ids and their rules.
func TestConsequencesAreTheEngines(t *testing.T) {
	days := []privacy.Date{privacy.NewDate(2026, 2, 4), privacy.NewDate(2026, 6, 19), {}}
	m, listed := newMaker(t), 0
	for seed := range uint64(noticetest.Some(30, 60, 1000)) {
		for _, n := range noticetest.Every(t)[3:] {
			other := m.edited(n, seed)
			day := days[seed%3]
			r := Notices(n, other, day)
			before, after := answers(n, r.AsAt), answers(other, r.AsAt)
			for _, c := range r.Consequences {
				at := answer{c.Activity, c.Purpose, c.Regime, c.Right}
				was, is := before[at], after[at]
				if c.Before == 0 || c.After == 0 || was == 0 || is == 0 || moved(r, c.Activity) {
					continue // another rules, or another id: told by tests of their own
				}
				listed++
				if was != c.Before || is != c.After {
					t.Fatalf("%s, seed %d: %+v, and the engine has %v and %v", n.ID, seed, c, was, is)
				}
				if len(c.Cites) == 0 {
					t.Fatalf("%s, seed %d: nothing is cited: %+v", n.ID, seed, c)
				}
			}
			for at, is := range after {
				was, there := before[at]
				if there && was != is && !moved(r, at.activity) && !has(r.Consequences, at) {
					t.Fatalf("%s, seed %d: %+v goes from %v to %v, and is not listed", n.ID, seed, at, was, is)
				}
			}
		}
	}
	if listed < 100 {
		t.Errorf("only %d consequences were held to the engine", listed)
	}
}

// moved reports whether an activity or a purpose of it was found by something else than its id.
func moved(r Report, activity notice.ID) bool {
	for _, c := range r.Changes {
		if c.Code == codeOf(kindID, changed) && (c.Activity == activity || c.Activity == "") {
			return true
		}
	}
	return false
}

func has(all []Consequence, at answer) bool {
	for _, c := range all {
		if (answer{c.Activity, c.Purpose, c.Regime, c.Right}) == at {
			return true
		}
	}
	return false
}

// TestDays: what the law changed between two days is what differs in the answers for the same notice.
func TestDays(t *testing.T) {
	from, to := privacy.NewDate(2026, 6, 18), privacy.NewDate(2026, 6, 19)
	listed := 0
	for _, n := range noticetest.Every(t) {
		before, after := answers(n, from), answers(n, to)
		differ := map[answer]bool{}
		for at, is := range after {
			if before[at] != is {
				differ[at] = true
			}
		}
		for _, c := range Days(n, from, to) {
			listed++
			at := answer{c.Activity, c.Purpose, c.Regime, c.Right}
			if !differ[at] || c.Before != before[at] || c.After != after[at] {
				t.Errorf("%s: %+v, and the engine has %v and %v", n.ID, c, before[at], after[at])
			}
			delete(differ, at)
		}
		if len(differ) > 0 {
			t.Errorf("%s: not listed: %v", n.ID, differ)
		}
		if same := Days(n, from, from); len(same) > 0 {
			t.Errorf("%s: %+v between a day and itself", n.ID, same)
		}
	}
	if listed == 0 {
		t.Error("the law changed nothing on 19 June 2026")
	}
}

// TestConsequencesMirror: the consequences from b to a are those from a to b the other way about.
func TestConsequencesMirror(t *testing.T) {
	m := newMaker(t)
	for seed := range uint64(noticetest.Some(20, 40, 500)) {
		n := noticetest.Council(t, noticetest.Authors()[seed%10])
		other := m.edited(n, seed)
		there, back := Notices(n, other, privacy.Date{}), Notices(other, n, privacy.Date{})
		want := map[string]Level{}
		for _, c := range there.Consequences {
			want[c.Right.String()+c.After.String()+c.Before.String()+c.Regime.String()] = c.Level.mirror()
		}
		got := map[string]Level{}
		for _, c := range back.Consequences {
			got[c.Right.String()+c.Before.String()+c.After.String()+c.Regime.String()] = c.Level
		}
		if len(there.Consequences) != len(back.Consequences) {
			t.Fatalf("seed %d: %d and %d consequences", seed, len(there.Consequences), len(back.Consequences))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("seed %d (-there +back)\n%s", seed, diff)
		}
	}
}
