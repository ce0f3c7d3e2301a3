package serve

import (
	"strings"
	"testing"
	"time"

	"github.com/plainrights/plainrights/privacy"
)

func TestToday(t *testing.T) {
	late := time.Date(2026, 7, 1, 23, 30, 0, 0, time.UTC)
	want := privacy.NewDate(2026, 7, 1)
	if _, err := time.LoadLocation("Europe/London"); err == nil {
		want = privacy.NewDate(2026, 7, 2)
	}
	if got := day(late); got != want {
		t.Errorf("late in a summer evening it is %v, want %v", got, want)
	}
	if got := day(time.Date(2026, 12, 1, 23, 30, 0, 0, time.FixedZone("", -3600))); got != privacy.NewDate(2026, 12,
		2) {
		t.Errorf("in winter: %v", got)
	}
	if Today().IsZero() {
		t.Error("no day")
	}
}

// TestByWhen tests that a page says by when the council must answer, from the day that the options give.
func TestByWhen(t *testing.T) {
	for _, c := range []struct {
		asAt func() privacy.Date
		want string
	}{
		{func() privacy.Date { return privacy.NewDate(2026, 11, 25) }, "If you ask on 25 November 2026, the council " +
			"must answer by 29 December 2026."},
		{nil, "The council must answer within one month."},
	} {
		body := read(t, get(handlerFor(t, Options{AsAt: c.asAt}), "/leeds/council-tax"))
		if !strings.Contains(body, c.want) {
			t.Errorf("%q is not on the page", c.want)
		}
	}
}
