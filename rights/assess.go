package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Answers is what a person says of themselves and of their request.
type Answers map[privacy.Fact]privacy.Answer

// Assessment is the answer for a notice on a day.
type Assessment struct {
	Notice     notice.ID          // the id of the notice
	AsAt       privacy.Date       // the day whose law it is; never zero
	Activities []AssessedActivity // in the order of the notice
}

// AssessedActivity is the answer for one activity, ground by ground.
type AssessedActivity struct {
	ID      notice.ID        // as the notice has it
	Title   notice.Text      // as the notice has it
	Grounds []AssessedGround // as Grounds returns them
}

// AssessedGround is the answer for one ground. Decisions is in the order of privacy.Rights.
type AssessedGround struct {
	Ground
	Facts     Facts     // what the decisions were made on, the person's answers among it
	Decisions Decisions // one for each right
}

// Assess answers for activities of n, in the order in which they are given, or for all of them if none is given, on a
// day. A zero day, and one that does not exist, is that of LawAsAt, as the Assessment says. [notice.Notice.Activity]
// finds an activity by its id, and tells an id that none has; what it then returns, nil, is passed over here.
func Assess(n *notice.Notice, asAt privacy.Date, answers Answers, only ...*notice.Activity) Assessment {
	if n == nil {
		n = &notice.Notice{}
	}
	asAt = answered(asAt)
	out := Assessment{Notice: n.ID, AsAt: asAt}
	if len(only) == 0 {
		for i := range n.Activities {
			only = append(only, &n.Activities[i])
		}
	}
	for _, a := range only {
		if a != nil {
			out.Activities = append(out.Activities, assess(a, Grounds(n, a), asAt, answers))
		}
	}
	return out
}

// answered is the day that is answered for: that of LawAsAt for what is no day.
func answered(day privacy.Date) privacy.Date {
	if !day.Valid() {
		return LawAsAt()
	}
	return day
}

// assess answers for an activity with its grounds.
func assess(a *notice.Activity, grounds []Ground, asAt privacy.Date, answers Answers) AssessedActivity {
	out := AssessedActivity{ID: a.ID, Title: a.Title}
	if len(grounds) > 0 {
		out.Grounds = make([]AssessedGround, len(grounds))
	}
	for i := range grounds {
		g := &out.Grounds[i]
		g.Ground, g.Facts = grounds[i], grounds[i].Facts(asAt)
		for fact, answer := range answers {
			g.Facts.Set(fact, answer)
		}
		evaluate(&g.Facts, &g.Decisions)
	}
	return out
}
