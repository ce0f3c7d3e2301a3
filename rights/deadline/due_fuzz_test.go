package deadline

import (
	"math/rand/v2"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// FuzzDue holds every timeline to what is true of all of them.
func FuzzDue(f *testing.F) {
	f.Add(uint8(1), uint8(1), uint8(2), false, true, uint16(3000), []byte{4: 3, 9})
	f.Add(uint8(1), uint8(3), uint8(3), true, false, uint16(3000), []byte{1, 20, 2, 30})
	f.Add(uint8(1), uint8(2), uint8(2), false, true, uint16(3172), []byte{4: 88, 99})
	f.Add(uint8(3), uint8(4), uint8(2), false, false, uint16(2900), []byte{6: 90})
	f.Add(uint8(2), uint8(4), uint8(0), false, false, uint16(3100), []byte{})
	f.Fuzz(func(t *testing.T, kind, nation, right uint8, part3, extended bool, received uint16, when []byte) {
		tl := Timeline{
			Kind:     Clock(kind % 5),
			Nation:   privacy.Nation(nation % 6),
			Right:    privacy.Right(right % 16),
			Extended: extended,
		}
		if part3 {
			tl.Regime = privacy.RegimePart3
		}
		holds(t, tl, days(privacy.LawBegan(), int(received)%3900), when)
	})
}

// The same, of timelines drawn at random.
func TestDrawnTimelines(t *testing.T) {
	r := rand.New(rand.NewPCG(20260205, 12))
	for range 5000 {
		tl := Timeline{
			Kind:     RightsRequest,
			Nation:   privacy.Nation(1 + r.IntN(4)),
			Right:    privacy.Right(r.IntN(16)),
			Extended: r.IntN(2) == 0,
		}
		switch r.IntN(6) {
		case 0:
			tl.Kind = ComplaintAcknowledgement
		case 1:
			tl.Kind = ExamMarksAccess
		case 2, 3:
			tl.Right = privacy.RightAccess
		}
		if r.IntN(4) == 0 {
			tl.Regime = privacy.RegimePart3
		}
		when := make([]byte, 7)
		for i := range when {
			if r.IntN(3) > 0 {
				when[i] = byte(r.IntN(150))
			}
		}
		holds(t, tl, days(privacy.LawBegan(), 2500+r.IntN(1400)), when)
	}
}

// holds builds the timeline on the day of receipt and on the next, and looks at both. In when are the other
// events, in days after receipt: 0 and what is left out have not happened.
func holds(t *testing.T, tl Timeline, received privacy.Date, when []byte) {
	tl = happened(tl, received, when)
	holdsAlone(t, tl)
	holdsLonger(t, tl)
	inOrder(t, unpaused(tl), unpaused(happened(tl, received.Next(), when)))
}

func happened(tl Timeline, received privacy.Date, when []byte) Timeline {
	tl.Received = received
	for i, event := range [...]*privacy.Date{&tl.IdentityAsked, &tl.IdentityReceived, &tl.FeeNotified, &tl.FeePaid,
		&tl.ClarificationAsked, &tl.ClarificationAnswered, &tl.ResultsAnnounced} {
		*event = privacy.Date{}
		if i < len(when) && when[i] > 0 {
			*event = days(received, int(when[i]))
		}
	}
	return tl
}

func unpaused(tl Timeline) Timeline {
	tl.ClarificationAsked, tl.ClarificationAnswered = privacy.Date{}, privacy.Date{}
	return tl
}

// holdsAlone: a last day or a reason why there is none; a working day after the period began, which the
// steps lead to; and a conservative day only where it is earlier.
func holdsAlone(t *testing.T, tl Timeline) {
	a := Due(tl)
	if a.Due.IsZero() == (a.Reason == 0) {
		t.Fatalf("%+v: %+v", tl, a)
	}
	if a.Reason != 0 {
		if !a.Conservative.IsZero() || len(a.Steps) > 0 && a.Reason != ClockStopped {
			t.Fatalf("%+v: days without a last day: %+v", tl, a)
		}
		return
	}
	last := privacy.Date{}
	for _, s := range a.Steps {
		if s.Day.Before(last) || s.What == 0 || s.Cite.Provision == "" {
			t.Fatalf("%+v: a step back or without a reason: %+v", tl, a)
		}
		last = s.Day
	}
	if last != a.Due {
		t.Fatalf("%+v: the steps lead elsewhere: %+v", tl, a)
	}
	began := relevantTime(tl)
	for _, d := range []privacy.Date{a.Due, earliestOf(a), orElse(a.ExtensionNoticeBy, a.Due)} {
		if working, known := WorkingDay(tl.Nation, d); !working || !known || !d.After(began) || d.After(a.Due) {
			t.Fatalf("%+v: not a working day between %v and the last: %v in %+v", tl, began, d, a)
		}
	}
	if !a.Conservative.IsZero() && !a.Conservative.Before(a.Due) {
		t.Fatalf("%+v: the conservative day is not the earlier: %+v", tl, a)
	}
}

// holdsLonger: an extension and a pause never end a period earlier, and an extension is told of within
// the period that there would be without it.
func holdsLonger(t *testing.T, tl Timeline) {
	short, long := tl, tl
	short.Extended, long.Extended = false, true
	s, l, a := Due(short), Due(long), Due(unpaused(tl))
	if s.Reason == 0 && l.Reason == 0 && (l.Due.Before(s.Due) || earliestOf(l).Before(earliestOf(s))) {
		t.Fatalf("%+v: an extension made it earlier: %+v, not %+v", tl, l, s)
	}
	if s.Reason == 0 && !l.ExtensionNoticeBy.IsZero() && l.ExtensionNoticeBy != s.Due {
		t.Fatalf("%+v: notice of an extension by %v, and not extended %+v", tl, l.ExtensionNoticeBy, s)
	}
	if with := Due(tl); with.Reason == 0 &&
		(a.Reason != 0 || with.Due.Before(a.Due) || earliestOf(with).Before(earliestOf(a))) {
		t.Fatalf("%+v: a pause made it earlier: %+v, not %+v", tl, with, a)
	}
}

// inOrder: where all else comes as many days after receipt, and nothing is paused, what comes a day later
// is not due earlier.
func inOrder(t *testing.T, tl, next Timeline) {
	a, b := Due(tl), Due(next)
	if a.Reason != 0 || b.Reason != 0 {
		return
	}
	if b.Due.Before(a.Due) || earliestOf(b).Before(earliestOf(a)) || b.ExtensionNoticeBy.Before(a.ExtensionNoticeBy) {
		t.Fatalf("%+v: a day later, and earlier: %+v, after %+v", tl, b, a)
	}
}

// relevantTime is the latest of Art 12A(2), said another way than by Due.
func relevantTime(tl Timeline) privacy.Date {
	out := tl.Received
	resultsOut := !tl.ResultsAnnounced.IsZero() && !tl.ResultsAnnounced.After(tl.Received)
	if tl.Received.Before(privacy.MainChange()) || tl.Kind == ComplaintAcknowledgement ||
		tl.Kind == ExamMarksAccess && !resultsOut {
		return out
	}
	if !tl.IdentityAsked.IsZero() && tl.IdentityReceived.After(out) {
		out = tl.IdentityReceived
	}
	if !tl.FeeNotified.IsZero() && tl.FeePaid.After(out) {
		out = tl.FeePaid
	}
	return out
}

func earliestOf(a Outcome) privacy.Date { return orElse(a.Conservative, a.Due) }

func orElse(d, other privacy.Date) privacy.Date {
	if d.IsZero() {
		return other
	}
	return d
}
