package privacy_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

// The days were written from the commencement regulations, and not from the code.
func TestCommencements(t *testing.T) {
	want := []string{
		"2018-05-25 SI 2018/625 reg 2", "2021-01-01 Art 8(1)", "2024-01-01 DUAA s.78(5)", "2025-08-19 s.40A",
		"2025-08-20 SI 2025/904 reg 2",
		"2025-09-05 ss.45A, 78A", "2026-02-05 SI 2026/82 reg 2", "2026-06-19 SI 2026/82 reg 3",
		"2026-09-30 SI 2026/1015 " +
			"reg 2",
	}
	var got []string
	before := privacy.Date{}
	for _, c := range privacy.Commencements() {
		got = append(got, c.Day.String()+" "+c.Cite.Short())
		if !before.Before(c.Day) || c.Began == "" {
			t.Errorf("%v, %q: comes after %v", c.Day, c.Began, before)
		}
		before = c.Day
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
