package deadline

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/privacy"
)

func on(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func date(t time.Time) privacy.Date {
	return privacy.NewDate(t.Year(), int(t.Month()), t.Day())
}

// easter is Easter Sunday by the anonymous Gregorian algorithm.
func easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e, f := b/4, b%4, (b+8)/25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return on(year, time.Month(n/31), n%31+1)
}

// nth is the first Monday on or after a day, last the last Monday on or before one.
func first(t time.Time) time.Time {
	for t.Weekday() != time.Monday {
		t = t.AddDate(0, 0, 1)
	}
	return t
}

func last(t time.Time) time.Time {
	for t.Weekday() != time.Monday {
		t = t.AddDate(0, 0, -1)
	}
	return t
}

// byRule is the bank holidays of a nation in a year as the Act of 1971 and the proclamations of each year
// make them: a holiday at a weekend is kept on the next weekday that is none.
func byRule(n privacy.Nation, year int) []string {
	var fixed, moving []time.Time
	fixed = append(fixed, on(year, 1, 1))
	moving = append(moving, easter(year).AddDate(0, 0, -2))
	early, spring := first(on(year, 5, 1)), last(on(year, 5, 31))
	switch year {
	case 2020: // the 75th anniversary of VE Day
		early = on(2020, 5, 8)
	case 2022: // the Platinum Jubilee, and the state funeral of Queen Elizabeth II
		spring = on(2022, 6, 2)
		moving = append(moving, on(2022, 6, 3), on(2022, 9, 19))
	case 2023: // the coronation of King Charles III
		moving = append(moving, on(2023, 5, 8))
	}
	moving = append(moving, early, spring)
	if n == privacy.NationScotland {
		fixed = append(fixed, on(year, 1, 2), on(year, 11, 30))
		moving = append(moving, first(on(year, 8, 1)))
		if year == 2026 { // the World Cup
			moving = append(moving, on(2026, 6, 15))
		}
	} else {
		moving = append(moving, easter(year).AddDate(0, 0, 1), last(on(year, 8, 31)))
	}
	if n == privacy.NationNorthernIreland {
		fixed = append(fixed, on(year, 3, 17), on(year, 7, 12))
	}
	fixed = append(fixed, on(year, 12, 25), on(year, 12, 26))
	taken := map[time.Time]bool{}
	for _, t := range append(moving, fixed...) {
		taken[t] = true
	}
	var out []string
	for _, t := range moving {
		out = append(out, date(t).String())
	}
	for _, t := range fixed {
		if weekend(date(t)) {
			for t = t.AddDate(0, 0, 1); weekend(date(t)) || taken[t]; {
				t = t.AddDate(0, 0, 1)
			}
			taken[t] = true
		}
		out = append(out, date(t).String())
	}
	slices.Sort(out)
	return out
}

// The table is what the Act and the proclamations make it, for every nation and year.
func TestHolidaysAreThoseOfTheLaw(t *testing.T) {
	for _, n := range privacy.Nations() {
		for year := firstYear; year <= lastYear; year++ {
			var got []string
			for d := on(year, 1, 1); d.Year() == year; d = d.AddDate(0, 0, 1) {
				holiday, known := Holiday(n, date(d))
				if !known {
					t.Fatalf("%v %v is not known", n, d)
				}
				if holiday {
					got = append(got, date(d).String())
				}
			}
			if diff := cmp.Diff(byRule(n, year), got); diff != "" {
				t.Errorf("%v %d (-law +table):\n%s", n, year, diff)
			}
		}
	}
}

// A day is at a weekend where the standard library says so.
func TestWeekend(t *testing.T) {
	for d := on(2000, 1, 1); d.Year() < 2101; d = d.AddDate(0, 0, 1) {
		want := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
		if weekend(date(d)) != want {
			t.Fatal(d)
		}
	}
}

func TestOutsideTheTable(t *testing.T) {
	for _, d := range []privacy.Date{{}, privacy.NewDate(2017, 12, 31), privacy.NewDate(2029, 1, 1)} {
		if _, known := Holiday(privacy.NationEngland, d); known {
			t.Errorf("%v is known", d)
		}
		if _, known := WorkingDay(privacy.NationEngland, d); known {
			t.Errorf("whether %v is a working day is known", d)
		}
	}
	if _, known := Holiday(0, privacy.NewDate(2026, 1, 1)); known {
		t.Error("a nation that is none has holidays")
	}
}

// The table lasts for at least eighteen months more, or it is time to add a year.
func TestTableIsNotAboutToEnd(t *testing.T) {
	if !lastsEighteenMonths(on(lastYear-1, 6, 30)) || lastsEighteenMonths(on(lastYear-1, 7, 1)) {
		t.Error("eighteen months are counted wrongly")
	}
	if !lastsEighteenMonths(time.Now()) {
		t.Errorf(
			"under eighteen months of bank holidays are left: the table ends with %d; add the next year from GOV.UK "+
				"to each nation in holiday.go, raise lastYear, and move the cases of due_test.go and "+
				"testdata/vectors/deadlines.json that are beyond the table",
			lastYear,
		)
	}
}

func lastsEighteenMonths(from time.Time) bool { return from.AddDate(0, 18, 0).Year() <= lastYear }

// The rows of the table are days, in order.
func TestTableIsInOrder(t *testing.T) {
	for _, c := range []*calendar{&englandAndWales, &scotland, &northernIreland} {
		for i, row := range c {
			if list := strings.Fields(row); len(list) < 8 || !slices.IsSorted(list) || strings.Join(list, " ") != row {
				t.Errorf("%d: %q: in holiday.go give the days of the year in order, at least eight", firstYear+i, row)
			}
		}
	}
}
