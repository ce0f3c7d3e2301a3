package privacy_test

import (
	"errors"
	"testing"
	"time"

	"github.com/plainrights/plainrights/privacy"
)

// civil returns the date of a time.
func civil(t time.Time) privacy.Date { return privacy.NewDate(t.Year(), int(t.Month()), t.Day()) }

// Package time is the outside opinion on every day from 1890 to 2110.
func TestDateAgreesWithTime(t *testing.T) {
	last := time.Date(2110, 12, 31, 0, 0, 0, 0, time.UTC)
	for day := time.Date(1890, 1, 1, 0, 0, 0, 0, time.UTC); !day.After(last); day = day.AddDate(0, 0, 1) {
		d, next := civil(day), civil(day.AddDate(0, 0, 1))
		if want := day.Format(time.DateOnly); d.String() != want {
			t.Fatalf("%s is written as %q", want, d)
		}
		if back, err := privacy.ParseDate(d.String()); err != nil || back != d {
			t.Fatalf("%v is read as %v, error %v", d, back, err)
		}
		if d.Next() != next || next.Previous() != d {
			t.Fatalf("after %v comes %v, before %v comes %v", d, d.Next(), next, next.Previous())
		}
		if !d.Before(next) || !next.After(d) || next.Before(d) || d.After(next) || d.Before(d) || d.After(d) {
			t.Fatalf("%v and %v are out of order", d, next)
		}
	}
}

func TestMonthLength(t *testing.T) {
	for year := 1890; year <= 2110; year++ {
		for month := 1; month <= 12; month++ {
			want := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
			if got := privacy.MonthLength(year, month); got != want {
				t.Errorf("%d-%d has %d days, want %d", year, month, got, want)
			}
			for _, day := range []int{-1, 0, want + 1, want + 256} {
				if d := privacy.NewDate(year, month, day); !d.IsZero() {
					t.Errorf("NewDate(%d, %d, %d) is %v", year, month, day, d)
				}
			}
		}
	}
}

func TestNewDateRefusesWhatIsNoDay(t *testing.T) {
	for _, c := range [][3]int{
		{0, 1, 1}, {-1, 1, 1}, {10000, 1, 1}, {65537, 1, 1}, {2026, 0, 1}, {2026, 13, 1}, {2026, 257, 1},
		{2026, -1, 1}, {1900, 2, 29}, {2100, 2, 29}, {2026, 2, 29}, {2026, 4, 31}, {2026, 1, 32},
	} {
		if d := privacy.NewDate(c[0], c[1], c[2]); !d.IsZero() {
			t.Errorf("NewDate%v is %v", c, d)
		}
	}
}

func TestEndsOfTheCalendar(t *testing.T) {
	zero, first, last := privacy.Date{}, privacy.NewDate(1, 1, 1), privacy.NewDate(9999, 12, 31)
	for name, d := range map[string]privacy.Date{
		"the day before the first": first.Previous(), "the day after the last": last.Next(),
		"the day after no date": zero.Next(), "the day before no date": zero.Previous(),
	} {
		if !d.IsZero() {
			t.Errorf("%s is %v", name, d)
		}
	}
	if first.String() != "0001-01-01" || last.String() != "9999-12-31" || zero.String() != "" {
		t.Errorf("written as %q, %q and %q", first, last, zero)
	}
	if text, err := zero.MarshalText(); err != nil || len(text) != 0 {
		t.Errorf("no date is written as %q, error %v", text, err)
	}
	if !zero.Before(first) {
		t.Error("no date does not come before the first day")
	}
}

// noDates are texts that are no date in the one form.
var noDates = []string{
	"", " ", "2026", "2026-02", "2026-2-5", "26-02-05", "2026-02-5", "2026-002-05", "02026-02-05", "2026-02-005",
	"2026/02/05", "2026.02.05", "20260205", "05-02-2026", "5 February 2026", "2026-02-05 ", " 2026-02-05",
	"2026-02-05\n", "2026-02-05T00:00:00Z", "2026-02-05Z", "2026-W06-4", "2026-036", "2026-00-05", "2026-13-05",
	"2026-02-00", "2026-02-29", "2026-02-30", "2026-04-31", "1900-02-29", "0000-01-01", "-026-02-05", "+026-02-05",
	"2026-+2-05", "2026--2-05", "2026-02--5", "2026-02-+5", "2O26-02-05", "２026-02-05", "2026‑02‑05", "٢٠٢٦-02-05",
	"99999-01-01", "2026-0a-05", "\x002026-02-05",
}

func TestParseDateRefuses(t *testing.T) {
	for _, text := range noDates {
		d, err := privacy.ParseDate(text)
		if refusal := (*privacy.TextError)(nil); !errors.As(err, &refusal) || refusal.Text != text || !d.IsZero() {
			t.Errorf("%q is read as %v, error %v", text, d, err)
		}
		held := privacy.NewDate(2026, 2, 5)
		if err := held.UnmarshalText([]byte(text)); err == nil || held != privacy.NewDate(2026, 2, 5) {
			t.Errorf("the refused %q changed the date to %v", text, held)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, text := range append(noDates, "2026-02-05", "0001-01-01", "9999-12-31", "2024-02-29") {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := privacy.ParseDate(text)
		want, other := time.Parse(time.DateOnly, text)
		if other != nil || want.Year() < 1 {
			if err == nil {
				t.Fatalf("%q is read as %v", text, got)
			}
			return
		}
		if err != nil || got != civil(want) || got.String() != text {
			t.Fatalf("%q is read as %v, error %v", text, got, err)
		}
	})
}

func TestPeriod(t *testing.T) {
	from, until := privacy.NewDate(2026, 2, 5), privacy.NewDate(2026, 6, 19)
	type days map[privacy.Date]bool
	for name, c := range map[string]struct {
		period privacy.Period
		ended  bool
		in     days
	}{
		"all time": {privacy.Period{}, false, days{{}: true, privacy.NewDate(1, 1, 1): true,
			privacy.NewDate(9999, 12, 31): true}},
		"from a day": {privacy.Period{From: from}, false, days{
			{}: false, from.Previous(): false, from: true, from.Next(): true, privacy.NewDate(9999, 12, 31): true}},
		"until a day": {privacy.Period{Until: until}, true, days{
			{}: false, privacy.NewDate(1, 1, 1): true, until.Previous(): true, until: false, until.Next(): false}},
		"between": {privacy.Period{From: from, Until: until}, true, days{
			{}: false, from.Previous(): false, from: true, until.Previous(): true, until: false}},
		"one day": {privacy.Period{From: from, Until: from.Next()}, true,
			days{from.Previous(): false, from: true, from.Next(): false}},
		"no day": {privacy.Period{From: from, Until: from}, true,
			days{from.Previous(): false, from: false, from.Next(): false}},
		"backward": {privacy.Period{From: until, Until: from}, true,
			days{from: false, until: false, until.Previous(): false}},
	} {
		for day, want := range c.in {
			if got := c.period.Contains(day); got != want {
				t.Errorf("%s: contains %v: %v, want %v", name, day, got, want)
			}
		}
		if c.period.Ended() != c.ended {
			t.Errorf("%s: ended %v, want %v", name, c.period.Ended(), c.ended)
		}
	}
}

// A day that does not exist is said to be none, is not written, and no day comes after or before it.
func TestNoSuchDay(t *testing.T) {
	for _, d := range []privacy.Date{{}, {Year: 2026, Month: 2, Day: 30}, {Year: 2026, Month: 13, Day: 1},
		{Year: 2026, Month: 1}, {Year: -1, Month: 1, Day: 1}, {Month: 2, Day: 1}, {Year: 2026, Month: 4, Day: 31}} {
		if d.Valid() || !d.Next().IsZero() || !d.Previous().IsZero() {
			t.Errorf("%+v is valid: %v; after it comes %v, before it %v", d, d.Valid(), d.Next(), d.Previous())
		}
		text, err := d.MarshalText()
		var refused *privacy.TextError
		if d.IsZero() != (err == nil) || err != nil && !errors.As(err, &refused) {
			t.Errorf("%+v is written as %q, error %v", d, text, err)
		}
	}
	if d := privacy.NewDate(2028, 2, 29); !d.Valid() {
		t.Error("29 February 2028 is no day")
	}
	if r := privacy.RegulatorOn(privacy.Date{Year: 2026, Month: 2, Day: 30}); r != privacy.RegulatorCommission {
		t.Errorf("30 February 2026 had the %v", r)
	}
}
