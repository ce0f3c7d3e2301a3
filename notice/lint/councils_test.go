package lint

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// TestCouncilsAreListed holds the table of councils that are no more to a published list of local authorities: it has
// each of them, from the day that the list gives or the next, with those that took over; and no other.
func TestCouncilsAreListed(t *testing.T) {
	known, now := slices.Concat(councils, councilsNI), map[string]bool{}
	listed := map[string][2]string{}
	for line := range strings.Lines(string(read(t, "testdata/councils.tsv"))) {
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		switch {
		case line[0] == '#':
		case len(cells) != 3:
			t.Fatalf("%q has %d cells", line, len(cells))
		case cells[1] == "":
			now[cells[0]] = true
		default:
			listed[cells[0]] = [2]string{cells[1], cells[2]}
		}
	}
	for _, e := range known {
		is, ok := listed[e.name]
		if !ok {
			t.Errorf("%s is not in testdata/councils.tsv", e.name)
			continue
		}
		delete(listed, e.name)
		var end privacy.Date
		if err := end.UnmarshalText([]byte(is[0])); err != nil {
			t.Fatal(err)
		}
		if e.from != end && e.from != end.Next() {
			t.Errorf("%s: no more from %v, and listed to %v", e.name, e.from, end)
		}
		if is[1] != "" && is[1] != e.now || is[1] == "" && !now[e.now] {
			t.Errorf("%s: %q took over, and %q is listed", e.name, e.now, is[1])
		}
	}
	for name := range listed {
		t.Errorf("%s is listed, and no row of the table", name)
	}
}
