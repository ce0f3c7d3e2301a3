package compare

import (
	"fmt"
	"sort"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
)

// waivedMirrors are the codes whose mirror goes by what was there before, with what the rows say of why. They are
// listed here too, so that no other is waived unseen.
var waivedMirrors = []Code{"stated-now", "stated-no-more", "none-now", "not-applicable-now", "stated-elsewhere-now",
	"not-read-now"}

// TestEveryCodeHasItsMirror: the same change the other way about has a code, whose mirror is this one; else a reason is
// written down.
func TestEveryCodeHasItsMirror(t *testing.T) {
	rows := map[Code]Row{}
	for _, r := range Rows() {
		if _, twice := rows[r.Code]; twice {
			t.Errorf("%s stands twice", r.Code)
		}
		rows[r.Code] = r
	}
	waived := map[Code]bool{}
	for _, c := range waivedMirrors {
		waived[c] = true
	}
	for code, r := range rows {
		if waived[code] != (r.Waiver != "") || waived[code] != (r.Mirror == "") {
			t.Errorf("%s: mirror %q, waiver %q", code, r.Mirror, r.Waiver)
		}
		if r.Mirror != "" && rows[r.Mirror].Mirror != code {
			t.Errorf("%s mirrors %s, which mirrors %q", code, r.Mirror, rows[r.Mirror].Mirror)
		}
	}
}

// mirrored is a change the other way about.
func mirrored(c Change) Change {
	for _, r := range Rows() {
		if r.Code == c.Code && r.Mirror != "" {
			c.Code = r.Mirror
			break
		}
	}
	if isSaid(c.Code) {
		c.Code = "" // that goes by what was there before
	}
	c.Level = c.Level.mirror()
	c.Was, c.Path, c.Before, c.After = c.Path, c.Was, c.After, c.Before
	c.Activity, c.Purpose, c.Name = "", "", "" // as they are after
	return c
}

func isSaid(code Code) bool {
	for _, c := range waivedMirrors {
		if c == code {
			return true
		}
	}
	return false
}

func listed(changes []Change, mirror bool) []string {
	var out []string
	for _, c := range changes {
		if mirror {
			c = mirrored(c)
		}
		if isSaid(c.Code) {
			c.Code = ""
		}
		c.Activity, c.Purpose, c.Name = "", "", ""
		out = append(out, fmt.Sprintf("%+v", c))
	}
	sort.Strings(out)
	return out
}

// TestMirror: the changes from b to a are those from a to b the other way about.
func TestMirror(t *testing.T) {
	m := newMaker(t)
	for seed := range uint64(noticetest.Some(100, 300, 5000)) {
		before, after := randomPair(m, seed)
		there, _ := changesOf(before, after, nil)
		back, _ := changesOf(after, before, nil)
		x, y := listed(there, true), listed(back, false)
		if fmt.Sprint(x) != fmt.Sprint(y) {
			for i := range max(len(x), len(y)) {
				if i >= len(x) || i >= len(y) || x[i] != y[i] {
					t.Fatalf("seed %d: %d and %d changes; the first that differ:\n%s\n%s", seed, len(x), len(y),
						append(x, "none")[min(i, len(x))], append(y, "none")[min(i, len(y))])
				}
			}
		}
	}
}

// TestEveryCodeIsKnown: no change has a code that is in no row.
func TestEveryCodeIsKnown(t *testing.T) {
	known := map[Code]bool{}
	for _, r := range Rows() {
		known[r.Code] = true
	}
	m := newMaker(t)
	seen := map[Code]bool{}
	for seed := range uint64(noticetest.Some(100, 300, 1000)) {
		before, after := randomPair(m, seed)
		changes, _ := changesOf(before, after, nil)
		for _, c := range changes {
			seen[c.Code] = true
			if !known[c.Code] {
				t.Fatalf("%s is in no row: %+v", c.Code, c)
			}
			if c.Level == "" || c.Area == "" {
				t.Fatalf("%+v", c)
			}
		}
	}
}
