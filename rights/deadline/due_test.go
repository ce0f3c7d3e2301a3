package deadline

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// every calls visit with every day from the beginning of the GDPR to the end of 2027, for every nation.
func every(visit func(n privacy.Nation, d privacy.Date)) {
	for _, n := range privacy.Nations() {
		for d := privacy.LawBegan(); d.Year < lastYear; d = d.Next() {
			visit(n, d)
		}
	}
}

func ask(n privacy.Nation, d privacy.Date) Timeline {
	return Timeline{Kind: RightsRequest, Nation: n, Right: privacy.RightAccess, Received: d}
}

// Whatever the day and the nation, a period ends on a working day, after the day it began, never earlier
// for what comes later, and never earlier where it is extended.
func TestEveryDay(t *testing.T) {
	before := map[privacy.Nation][2]privacy.Date{}
	every(func(n privacy.Nation, d privacy.Date) {
		plain := Due(ask(n, d))
		longer := ask(n, d)
		longer.Extended = true
		extended := Due(longer)
		for _, a := range []Outcome{plain, extended} {
			if working, known := WorkingDay(n, a.Due); !working || !known || !a.Due.After(d) || a.Reason != 0 ||
				len(a.Steps) < 2 {
				t.Fatalf("%v %v: %+v", n, d, a)
			}
			if !a.Conservative.IsZero() && !a.Conservative.Before(a.Due) {
				t.Fatalf("%v %v: the conservative day is not the earlier: %+v", n, d, a)
			}
		}
		last := before[n]
		if plain.Due.Before(last[0]) || extended.Due.Before(last[1]) || extended.Due.Before(plain.Due) ||
			extended.ExtensionNoticeBy != plain.Due ||
			!plain.ExtensionNoticeBy.IsZero() {
			t.Fatalf("%v %v: %+v, %+v after %v", n, d, plain, extended, last)
		}
		before[n] = [2]privacy.Date{plain.Due, extended.Due}
	})
}

// A pause never makes a period shorter, and reading it strictly never makes it longer.
func TestEveryPause(t *testing.T) {
	for d := privacy.MainChange(); d.Year < 2027; d = days(d, 3) {
		plain := Due(ask(privacy.NationEngland, d))
		for _, wait := range []int{0, 1, 5, 20, 40} {
			for _, length := range []int{0, 1, 7, 30} {
				tl := ask(privacy.NationEngland, d)
				tl.ClarificationAsked = days(d, wait)
				open := Due(tl)
				tl.ClarificationAnswered = days(tl.ClarificationAsked, length)
				a := Due(tl)
				late := tl.ClarificationAsked.After(plain.Due)
				if a.Due.Before(plain.Due) || late && a.Due != plain.Due || late == (open.Reason == ClockStopped) ||
					!a.Conservative.IsZero() && a.Conservative.Before(plain.Due) {
					t.Fatalf("%v asked after %d, answered after %d: %+v, %+v", d, wait, length, a, open)
				}
				tl.Right = privacy.RightErasure
				if b := Due(tl); b.Due != plain.Due {
					t.Fatalf("%v: the clock stops for erasure: %+v", d, b)
				}
			}
		}
	}
}

func TestReasons(t *testing.T) {
	day := privacy.NewDate
	for _, c := range []struct {
		name string
		t    Timeline
		want NoDue
	}{
		{"nothing", Timeline{}, NoKind},
		{"no nation", Timeline{Kind: RightsRequest, Right: privacy.RightAccess, Received: day(2026, 3, 3)}, NoNation},
		{"no day", Timeline{Kind: RightsRequest, Right: privacy.RightAccess, Nation: privacy.NationEngland},
			NotReceived},
		{"to be informed", Timeline{Kind: RightsRequest, Right: privacy.RightInformed, Nation: privacy.NationEngland,
			Received: day(2026, 3, 3)}, NoPeriod},
		{"portability under Part 3", Timeline{Kind: RightsRequest, Regime: privacy.RegimePart3,
			Right: privacy.RightPortability, Nation: privacy.NationEngland, Received: day(2026, 3, 3)}, NoPeriod},
		{"objection under Part 3", Timeline{Kind: RightsRequest, Regime: privacy.RegimePart3,
			Right: privacy.RightObject, Nation: privacy.NationEngland, Received: day(2025, 3, 3)}, NoPeriod},
		{"an automated decision under s.50", Timeline{Kind: RightsRequest, Regime: privacy.RegimePart3,
			Right: privacy.RightAutomatedDecisions, Nation: privacy.NationEngland, Received: day(2026, 2, 4)}, 0},
		{"an automated decision under s.50C", Timeline{Kind: RightsRequest, Regime: privacy.RegimePart3,
			Right: privacy.RightAutomatedDecisions, Nation: privacy.NationEngland, Received: day(2026, 2, 5)},
			NoPeriod},
		{"identity wanted", Timeline{Kind: RightsRequest, Right: privacy.RightErasure, Nation: privacy.NationEngland,
			Received: day(2026, 3, 3), IdentityAsked: day(2026, 3, 4)}, NotReached},
		{"fee wanted", Timeline{Kind: RightsRequest, Right: privacy.RightErasure, Nation: privacy.NationEngland,
			Received: day(2026, 3, 3), FeeNotified: day(2026, 3, 4)}, NotReached},
		{"both wanted", Timeline{Kind: RightsRequest, Right: privacy.RightAccess, Nation: privacy.NationEngland,
			Received: day(2026, 3, 3), FeeNotified: day(2026, 3, 4), ClarificationAsked: day(2026, 3, 4)}, NotReached},
		{"identity wanted under the old law", Timeline{Kind: RightsRequest, Right: privacy.RightErasure,
			Nation: privacy.NationEngland, Received: day(2026, 2, 4), IdentityAsked: day(2026, 2, 5)}, 0},
		{"a complaint before the duty", Timeline{Kind: ComplaintAcknowledgement, Nation: privacy.NationEngland,
			Received: day(2026, 6, 18)}, NotInForce},
		{"before the GDPR", Timeline{Kind: RightsRequest, Right: privacy.RightAccess, Nation: privacy.NationEngland,
			Received: day(2018, 5, 24)}, NotInForce},
		{"the end of the table", Timeline{Kind: RightsRequest, Right: privacy.RightAccess,
			Nation: privacy.NationEngland, Received: day(2028, 11, 30)}, BeyondTable},
		{"before the end of the table", Timeline{Kind: RightsRequest, Right: privacy.RightAccess,
			Nation: privacy.NationEngland, Received: day(2028, 11, 29)}, 0},
	} {
		if a := Due(c.t); a.Reason != c.want || a.Due.IsZero() == (c.want == 0) {
			t.Errorf("%s: %+v, want %v", c.name, a, c.want)
		}
	}
}

// Nothing is counted from a day that does not exist, whichever of the days it is, and the answer says so: from 30
// February a month was counted to 30 March. What a timeline lacks besides is said too, and never answered as if for
// England.
func TestNoSuchDay(t *testing.T) {
	for _, none := range []privacy.Date{{Year: 2026, Month: 2, Day: 30}, {Year: 2026, Month: 13, Day: 1},
		{Year: 2026, Month: 3}, {Day: 1}} {
		for i := range 8 {
			for _, kind := range []Clock{RightsRequest, ComplaintAcknowledgement, ExamMarksAccess} {
				tl := ask(privacy.NationScotland, privacy.NewDate(2026, 7, 1))
				tl.Kind = kind
				*[]*privacy.Date{&tl.Received, &tl.IdentityAsked, &tl.IdentityReceived, &tl.FeeNotified, &tl.FeePaid,
					&tl.ClarificationAsked, &tl.ClarificationAnswered, &tl.ResultsAnnounced}[i] = none
				if a := Due(tl); a.Reason != NoSuchDay || !a.Due.IsZero() || len(a.Steps) > 0 {
					t.Errorf("day %d of kind %d is %+v: %+v", i, kind, none, a)
				}
			}
		}
		if _, known := Holiday(privacy.NationEngland, none); known {
			t.Errorf("it is known whether %+v is a holiday", none)
		}
	}
	no := Timeline{Kind: ExamMarksAccess + 1, Nation: privacy.NationWales, Received: privacy.NewDate(2026, 7, 1)}
	if a := Due(no); a.Reason != NoKind {
		t.Errorf("what is no kind: %+v", a)
	}
	if no.Kind = RightsRequest; Due(no).Reason != NoRight {
		t.Errorf("no right: %+v", Due(no))
	}
	if no.Kind, no.Nation = ComplaintAcknowledgement, 0; Due(no).Reason != NoNation {
		t.Errorf("no nation: %+v", Due(no))
	}
}

// A question asked after the stricter end of an extension stops nothing in that reading.
func TestPauseAfterTheStricterEnd(t *testing.T) {
	tl := ask(privacy.NationEngland, privacy.NewDate(2027, 1, 31))
	tl.Extended = true
	tl.ClarificationAsked, tl.ClarificationAnswered = privacy.NewDate(2027, 4, 29), privacy.NewDate(2027, 5, 10)
	a := Due(tl)
	if a.Due != privacy.NewDate(2027, 5, 12) || a.Conservative != privacy.NewDate(2027, 4, 28) {
		t.Errorf("%+v", a)
	}
}

// Forty days that end within the table are known, though the five months would end beyond it.
func TestResultsBeforeTheEndOfTheTable(t *testing.T) {
	tl := Timeline{
		Kind:             ExamMarksAccess,
		Nation:           privacy.NationWales,
		Received:         privacy.NewDate(2028, 8, 1),
		ResultsAnnounced: privacy.NewDate(2028, 8, 17),
	}
	if a := Due(tl); a.Due != privacy.NewDate(2028, 9, 26) {
		t.Errorf("%+v", a)
	}
	tl.ResultsAnnounced = privacy.Date{}
	if a := Due(tl); a.Reason != BeyondTable {
		t.Errorf("without results: %+v", a)
	}
}

// A question after the month for the notice of an extension stops the clock, but not that month.
func TestNoticeWhileTheClockIsStopped(t *testing.T) {
	tl := ask(privacy.NationEngland, privacy.NewDate(2026, 3, 2))
	tl.Extended, tl.ClarificationAsked = true, privacy.NewDate(2026, 5, 11)
	if a := Due(tl); a.Reason != ClockStopped || a.ExtensionNoticeBy != privacy.NewDate(2026, 4, 2) {
		t.Errorf("asked after the month: %+v", a)
	}
	tl.ClarificationAsked = privacy.NewDate(2026, 4, 2)
	if a := Due(tl); a.Reason != ClockStopped || !a.ExtensionNoticeBy.IsZero() {
		t.Errorf("asked within the month: %+v", a)
	}
	tl.Received, tl.ClarificationAsked = privacy.NewDate(2026, 5, 13), privacy.NewDate(2026, 6, 15)
	if a := Due(tl); a.Reason != ClockStopped || !a.ExtensionNoticeBy.IsZero() {
		t.Errorf("asked on the last day of the month, which had rolled on: %+v", a)
	}
}
