package deadline

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// edgesCase is a case of TestEdges.
type edgesCase struct {
	name              string
	t                 Timeline
	due, conservative privacy.Date
	reason            NoDue
}

// edgesCases are the cases of TestEdges.
func edgesCases() []edgesCase {
	day := privacy.NewDate
	access := func(year, month, d int) Timeline { return ask(privacy.NationEngland, day(year, month, d)) }
	complaint := func(d int) Timeline {
		return Timeline{Kind: ComplaintAcknowledgement, Nation: privacy.NationEngland, Received: day(2026, 6, d)}
	}
	exam := func(d int) Timeline {
		return Timeline{
			Kind:             ExamMarksAccess,
			Nation:           privacy.NationEngland,
			Received:         day(2026, 8, d),
			ResultsAnnounced: day(2026, 8, 20),
		}
	}
	asked := func(tl Timeline, asked, answered privacy.Date) Timeline {
		tl.ClarificationAsked, tl.ClarificationAnswered = asked, answered
		return tl
	}
	identity := func(tl Timeline, asked, received privacy.Date) Timeline {
		tl.IdentityAsked, tl.IdentityReceived = asked, received
		return tl
	}
	extended := func(tl Timeline) Timeline {
		tl.Extended = true
		return tl
	}
	return []edgesCase{
		{"trap 17: not thirty days", access(2026, 7, 7), day(2026, 8, 7), privacy.Date{}, 0},
		{"trap 17: not a month from the day after", access(2026, 9, 30), day(2026, 10, 30), privacy.Date{}, 0},
		{"trap 18: not a day short", access(2026, 9, 8), day(2026, 10, 8), privacy.Date{}, 0},
		{"trap 21: a question before Art 12A", asked(access(2026, 2, 4), day(2026, 2, 6), day(2026, 2, 20)),
			day(2026, 3, 4), privacy.Date{}, 0},
		{"trap 21: a question under Art 12A", asked(access(2026, 2, 5), day(2026, 2, 6), day(2026, 2, 20)),
			day(2026, 3, 20), day(2026, 3, 19), 0},
		{"trap 21: identity before Art 12A", identity(access(2026, 2, 4), day(2026, 2, 5), day(2026, 2, 20)),
			day(2026, 3, 4), privacy.Date{}, 0},
		{"trap 21: identity under Art 12A", identity(access(2026, 2, 5), day(2026, 2, 5), day(2026, 2, 20)),
			day(2026, 3, 20), privacy.Date{}, 0},
		{"identity that nobody asked for", identity(access(2026, 9, 7), privacy.Date{}, day(2026, 9, 14)),
			day(2026, 10, 7), privacy.Date{}, 0},
		{"trap 21: a complaint before the duty", complaint(18), privacy.Date{}, privacy.Date{}, NotInForce},
		{"trap 21: a complaint on its first day", complaint(19), day(2026, 7, 20), privacy.Date{}, 0},
		{"a complaint, to the day", complaint(30), day(2026, 7, 30), privacy.Date{}, 0},
		{"a question on the day of receipt", asked(access(2026, 9, 7), day(2026, 9, 7), day(2026, 9, 8)),
			day(2026, 10, 8), privacy.Date{}, 0},
		{"a question on a last day that rolled on", asked(access(2026, 9, 3), day(2026, 10, 5), day(2026, 10, 12)),
			day(2026, 10, 12), privacy.Date{}, 0},
		{"a question on the day after", asked(access(2026, 9, 3), day(2026, 10, 6), day(2026, 10, 12)),
			day(2026, 10, 5), privacy.Date{}, 0},
		{"a question before identity, and a month cut short",
			extended(asked(identity(access(2027, 1, 20), day(2027, 1, 21), day(2027, 1, 31)), day(2027, 1, 25),
				day(2027, 2, 2))), day(2027, 5, 4), day(2027, 4, 30), 0},
		{"marks asked for the day before the results", exam(19), day(2026, 9, 29), privacy.Date{}, 0},
		{"marks asked for on their day", exam(20), day(2026, 9, 21), privacy.Date{}, 0},
	}
}

// The day on which a rule begins, and the day before; the last day that counts, and the day after.
func TestEdges(t *testing.T) {

	for _, c := range edgesCases() {
		if a := Due(c.t); a.Due != c.due || a.Conservative != c.conservative || a.Reason != c.reason {
			t.Errorf("%s: %+v", c.name, a)
		}
	}
}
