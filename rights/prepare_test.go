package rights_test

import (
	"reflect"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// What is prepared once answers as Assess does, on each day and to each person, and stops when it is no longer asked.
func TestPreparedAnswersAsAssess(t *testing.T) {
	notices := noticetest.Every(t)
	all := rights.Prepare(append([]*notice.Notice{nil}, notices...)...)
	none := privacy.Date{Year: 2026, Month: 2, Day: 30}
	for _, day := range []privacy.Date{{}, none, privacy.MainChange().Previous(), privacy.LawBegan().Previous()} {
		for _, answers := range []rights.Answers{nil, {privacy.FactInaccurate: privacy.Yes,
			privacy.FactConsentWithdrawn: privacy.Yes}} {
			got := map[*notice.Notice][]rights.AssessedActivity{}
			for n, a := range all.Each(day, answers) {
				got[n] = append(got[n], a)
			}
			for _, n := range notices {
				if want := rights.Assess(n, day, answers).Activities; !reflect.DeepEqual(got[n], want) {
					t.Errorf("%s on %v is answered otherwise", n.ID, day)
				}
			}
		}
	}
	for range all.Each(privacy.Date{}, nil) {
		break
	}
}

// An answer that is prepared for costs one allocation an activity; a loop over them costs a few, however many there
// are.
func TestPreparedAllocates(t *testing.T) {
	notices := noticetest.Every(t)
	answers, activities := rights.Answers{privacy.FactInaccurate: privacy.Yes}, 0
	var kept rights.AssessedActivity
	cost := func(notices []*notice.Notice) float64 {
		all := rights.Prepare(notices...)
		return testing.AllocsPerRun(5, func() {
			activities = 0
			for _, a := range all.Each(privacy.Date{}, answers) {
				kept = a
				activities++
			}
		})
	}
	once := cost(notices)
	loop := once - float64(activities)
	if twice := cost(append(notices, notices...)); twice-loop > float64(activities) || loop > 5 || activities < 100 ||
		len(kept.Grounds) == 0 {
		t.Errorf("%v allocations for %d activities, beside %v for the loop", twice-loop, activities, loop)
	}
}

// BenchmarkPrepared answers for every activity of every notice of testdata.
func BenchmarkPrepared(b *testing.B) {
	all := rights.Prepare(noticetest.Every(b)...)
	b.ReportAllocs()
	activities := 0
	for b.Loop() {
		for range all.Each(privacy.Date{}, nil) {
			activities++
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(activities), "ns/activity")
}
