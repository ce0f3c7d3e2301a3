package rights

import (
	"iter"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Prepared is the activities of notices with their grounds, which depend on neither the day nor the person: a server
// prepares its notices once, and answers for each day and each person from there. Many may do so at once; the notices
// must not change. The zero Prepared has none.
type Prepared struct{ activities []prepared }

type prepared struct {
	notice   *notice.Notice
	activity *notice.Activity
	grounds  []Ground
}

// Prepare returns the activities of notices, in their order. A nil notice is passed over.
func Prepare(notices ...*notice.Notice) Prepared {
	var out Prepared
	for _, n := range notices {
		if n == nil {
			continue
		}
		for i := range n.Activities {
			a := &n.Activities[i]
			out.activities = append(out.activities, prepared{n, a, Grounds(n, a)})
		}
	}
	return out
}

// Each yields the answer for each activity with the notice that has it, as Assess gives it for that notice, on a day
// and with a person's answers. A zero day, and one that does not exist, is that of LawAsAt. An answer is made when it
// is asked for, in one allocation, and is the caller's own, but for what its grounds share with the notices.
func (p Prepared) Each(asAt privacy.Date, answers Answers) iter.Seq2[*notice.Notice, AssessedActivity] {
	day := answered(asAt)
	return func(yield func(*notice.Notice, AssessedActivity) bool) {
		for i := range p.activities {
			a := &p.activities[i]
			if !yield(a.notice, assess(a.activity, a.grounds, day, answers)) {
				return
			}
		}
	}
}
