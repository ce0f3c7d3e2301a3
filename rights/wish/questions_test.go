package wish_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/wish"
)

// told is what of an answer a question may change.
func told(q *wish.Query, facts rights.Answers) []any {
	on := *q
	on.Grounds = rights.Assess(q.Notice, day, facts, q.Activity).Activities[0].Grounds
	a := wish.To(say.Voice{}, &on)
	out := []any{a.Right, a.State, a.Heading, a.Letter}
	for i := range a.Reasons {
		out = append(out, a.Reasons[i].Exemption)
	}
	for i := range a.Uses {
		out = append(out, a.Uses[i].Right, a.Uses[i].State, a.Uses[i].Heading)
	}
	for i := range on.Grounds {
		d := on.Grounds[i].Decisions.For(a.Right)
		out = append(out, d.Verdict, d.Strength)
	}
	return out
}

// TestNoQuestionIsIdle tries every question that is asked: some reply to it makes another answer while the others are
// open, or one is answered.
func TestNoQuestionIsIdle(t *testing.T) {
	asked := 0
	each(noticetest.Councils(t), func(voice say.Voice, q *wish.Query, a *wish.Answer) {
		if voice != (say.Voice{}) || q.For != wish.You {
			return
		}
		all := wish.Questions(voice, q, nil)
		for i := range all {
			asked++
			if !turnsAny(q, all, i) {
				t.Errorf("%s, %s: %s is asked, and changes nothing", q.Activity.ID, q.Wish, all[i].Fact)
			}
		}
	})
	if asked < 100 {
		t.Errorf("%d questions", asked)
	}
}

func turnsAny(q *wish.Query, all []explain.Question, i int) bool {
	with := []rights.Answers{{}}
	for j := range all {
		if j != i {
			with = append(with, rights.Answers{all[j].Fact: privacy.Yes}, rights.Answers{all[j].Fact: privacy.No})
		}
	}
	for _, others := range with {
		before := told(q, others)
		for _, reply := range []privacy.Answer{privacy.Yes, privacy.No} {
			said := maps.Clone(others)
			said[all[i].Fact] = reply
			if !slices.Equal(before, told(q, said)) {
				return true
			}
		}
	}
	return false
}

// TestSeeingAsksNothing: what a council holds is to be seen whatever a person says; the four questions that used to be
// asked then changed nothing.
func TestSeeingAsksNothing(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := noticetest.Activity(t, n, "council-tax")
	q := &wish.Query{
		Wish: notice.WishSee, Notice: n, Activity: a, Grounds: rights.Assess(n, day, nil, a).Activities[0].Grounds,
		On: day,
	}
	if got := wish.Questions(say.Voice{}, q, nil); len(got) > 0 {
		t.Errorf("asked: %v", got)
	}
	q.Wish = notice.WishCorrect
	if got := wish.Questions(say.Voice{}, q, nil); len(got) != 3 || got[0].Fact != privacy.FactInaccurate {
		t.Errorf("asked: %v", got)
	}
	if got := wish.Questions(say.Voice{}, q, rights.Answers{privacy.FactInaccurate: privacy.Unknown}); len(got) != 2 {
		t.Errorf("asked again: %v", got)
	}
}

// BenchmarkQuestions is how long it takes to find what to ask.
func BenchmarkQuestions(b *testing.B) {
	var all []*wish.Query
	each(noticetest.Councils(b), func(voice say.Voice, q *wish.Query, a *wish.Answer) {
		if voice == (say.Voice{}) {
			all = append(all, q)
		}
	})
	for i := 0; b.Loop(); i++ {
		wish.Questions(say.Voice{}, all[i%len(all)], nil)
	}
}
