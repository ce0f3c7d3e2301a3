package deadline

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// TestStepsAreRules tests that whatever a step cites is in the table of rules, and in force on that day.
func TestStepsAreRules(t *testing.T) {
	ids := map[string]bool{}
	for _, r := range Rules() {
		if r.ID == "" || ids[r.ID] || r.Cite.URL() == "" {
			t.Errorf("%q: no id, one given twice, or no citation", r.ID)
		}
		ids[r.ID] = true
	}
	day := privacy.NewDate
	for _, received := range []privacy.Date{day(2026, 2, 4), day(2026, 7, 31)} {
		for _, tl := range []Timeline{
			{Kind: RightsRequest, Right: privacy.RightAccess, Extended: true, ClarificationAsked: received.Next(),
				ClarificationAnswered: received.Next().Next()},
			{Kind: RightsRequest, Right: privacy.RightAccess, Regime: privacy.RegimePart3,
				ClarificationAsked: received.Next(), ClarificationAnswered: received.Next().Next()},
			{Kind: ComplaintAcknowledgement},
			{Kind: ExamMarksAccess, Right: privacy.RightAccess},
		} {
			tl.Nation, tl.Received = privacy.NationEngland, received
			for _, s := range Due(tl).Steps {
				known := false
				for _, r := range Rules() {
					known = known || r.Cite == s.Cite && r.Force.Contains(received)
				}
				if !known {
					t.Errorf("received %v, step %d: %s is no rule of that day", received, s.What, s.Cite.Short())
				}
			}
		}
	}
}
