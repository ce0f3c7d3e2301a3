package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Answers is what a person says of themselves and of their request.
type Answers map[privacy.Fact]privacy.Answer

// Assessment is the answer for a notice on a day.
type Assessment struct {
	Notice     notice.ID
	AsAt       privacy.Date
	Activities []AssessedActivity
}

// AssessedActivity is the answer for one activity, ground by ground.
type AssessedActivity struct {
	ID      notice.ID
	Title   notice.Text
	Grounds []AssessedGround
}

// AssessedGround is the answer for one ground. Decisions is in the order of privacy.Rights.
type AssessedGround struct {
	Ground
	Facts     Facts
	Decisions Decisions
}

// Assess answers for the activities of n that only names, or for all if it names none, on a day. A
// zero day is that of LawAsAt. An id that no activity has is passed over.
func Assess(n *notice.Notice, asAt privacy.Date, answers Answers, only ...notice.ID) Assessment {
	if asAt.IsZero() {
		asAt = LawAsAt()
	}
	out := Assessment{Notice: n.ID, AsAt: asAt}
	for i := range n.Activities {
		a := &n.Activities[i]
		if len(only) > 0 && !contains(only, a.ID) {
			continue
		}
		assessed := AssessedActivity{ID: a.ID, Title: a.Title}
		for _, g := range Grounds(n, a) {
			f := g.Facts(asAt)
			for fact, answer := range answers {
				f.Set(fact, answer)
			}
			assessed.Grounds = append(assessed.Grounds, AssessedGround{Ground: g, Facts: f, Decisions: Evaluate(f)})
		}
		out.Activities = append(out.Activities, assessed)
	}
	return out
}

func contains(ids []notice.ID, id notice.ID) bool {
	for _, d := range ids {
		if d == id {
			return true
		}
	}
	return false
}
