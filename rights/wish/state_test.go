package wish_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/wish"
)

// TestHeadingsAreTheVerdict: a heading for each state, and none that says more than the verdict does.
func TestHeadingsAreTheVerdict(t *testing.T) {
	for _, c := range []struct {
		notice, service string
		wish            notice.Wish
		facts           rights.Answers
		on              privacy.Date
		state           explain.State
		heading         string
	}{
		{"leeds", "council-tax", notice.WishSee, nil, day, explain.AppliesWithLimits,
			"You can get a copy of what Leeds City Council holds about you."},
		{"leeds", "council-tax", notice.WishSee, rights.Answers{privacy.FactPersonDeceased: privacy.Yes}, day,
			explain.DoesNotApply, "These rights are for the living, but you can ask in other ways."},
		{"leeds", "council-tax", notice.WishSee, nil, privacy.NewDate(2018, 1, 2), explain.DoesNotApply,
			"Other law held on that day. Ask about a later one."},
		{"leeds", "council-tax", notice.WishDelete, nil, day, explain.DependsOn,
			"You can ask, but they may not have to delete it."},
		{"leicester", "cctv", notice.WishDelete, nil, day, explain.Unlikely,
			"You can ask, but it is not likely that they have to delete it."},
		{"leicester", "cctv", notice.WishMove, nil, day, explain.DoesNotApply,
			"No: this right does not reach this use. You can ask for a copy."},
		{"leicester", "cctv", notice.WishConsent, nil, day, explain.DoesNotApply,
			"They do not rely on consent here. You can ask them to stop instead."},
		{"leeds", "third-party-marketing", notice.WishStopMessages, nil, day, explain.Applies,
			"They must stop, and you do not have to give a reason."},
		{"leeds", "newsletters", notice.WishStopMessages, nil, day, explain.DependsOn,
			"If it is marketing, they must stop. Other messages may go on."},
		{"leeds", "council-services", notice.WishDelete, nil, day, explain.DependsOn,
			"It depends on which use. Ask: they must give a reason if they refuse."},
		{"leeds", "council-tax", notice.WishCorrect, rights.Answers{privacy.FactInaccurate: privacy.Yes}, day,
			explain.AppliesWithLimits, "They must correct it, if you are right that it is wrong."},
		{"leeds", "council-tax", notice.WishComplain, nil, day, explain.Applies,
			"You can complain. They must look into it and tell you what came of it."},
		{"leeds", "council-tax", notice.WishComplain, nil, privacy.NewDate(2026, 6, 18), explain.DoesNotApply,
			"You can complain in their own way. No law set rules for that on that day."},
		{"leeds", "council-tax", notice.WishHideAddress, nil, day, explain.AppliesWithLimits,
			"You can ask them to keep your address from someone."},
		{"authors/trading-standards", "crime", notice.WishStop, nil, day, explain.NotRead,
			"You can ask. We have not read what the notice says on this."},
		{"authors/trading-standards", "crime", notice.WishSee, nil, day, explain.AppliesWithLimits,
			"You can ask to see what Norfolk County Council holds about you, but they may keep some of it back."},
		{"authors/electoral-officer", "elections", notice.WishSee, nil, day, explain.AskSomeoneElse,
			"Someone else decides here. Ask them for a copy of what they hold about you."},
	} {
		n := noticetest.Council(t, c.notice)
		a := noticetest.Activity(t, n, notice.ID(c.service))
		q := &wish.Query{
			Wish: c.wish, Notice: n, Activity: a, On: c.on,
			Grounds: rights.Assess(n, c.on, c.facts, a).Activities[0].Grounds,
		}
		got := wish.To(say.Voice{}, q)
		if got.State != c.state || got.Heading != c.heading {
			t.Errorf("%s, %s, %s: %v: %q, want %v: %q", c.notice, c.service, c.wish, got.State, got.Heading, c.state,
				c.heading)
		}
		if got.Settled && len(got.Uses) > 0 {
			t.Errorf("%s, %s, %s: settled, and its uses differ", c.notice, c.service, c.wish)
		}
	}
}

// TestHeadingsNeverRoundUp: where a use is not granted for certain, no heading says that it is, and where uses differ
// none says the best of them.
func TestHeadingsNeverRoundUp(t *testing.T) {
	each(noticetest.Every(t), func(voice say.Voice, q *wish.Query, a *wish.Answer) {
		if a.Right == 0 || q.Wish == notice.WishHideAddress {
			return
		}
		worst := 0
		for i := range q.Grounds {
			if q.Grounds[i].Decisions.For(a.Right).Verdict == rights.Depends {
				worst++
			}
		}
		if a.State == explain.Applies && worst == len(q.Grounds) && worst > 0 {
			t.Errorf("%s, %s: applies, and every use depends", q.Activity.ID, q.Wish)
		}
		if len(a.Uses) > 0 && a.State != explain.DependsOn {
			t.Errorf("%s, %s: uses differ, and the state is %v", q.Activity.ID, q.Wish, a.State)
		}
		if unsettled(q, a.Right) && a.Settled {
			t.Errorf("%s, %s: the law is not settled, and the answer is", q.Activity.ID, q.Wish)
		}
	})
}

func unsettled(q *wish.Query, right privacy.Right) bool {
	for i := range q.Grounds {
		if len(explain.Explain(say.Voice{}, &q.Grounds[i], right, q.On).Unsettled) > 0 {
			return true
		}
	}
	return false
}

// TestByWhen: what ends at once, what has a month, what is acknowledged, and what has no period.
func TestByWhen(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	for _, c := range []struct {
		service string
		wish    notice.Wish
		on      privacy.Date
		want    string
	}{
		{"council-tax", notice.WishSee, day, "They must answer by 30 December 2026."},
		{"council-tax", notice.WishSee, privacy.Date{}, "They must answer within one month."},
		{"council-tax", notice.WishComplain, day,
			"They must say by 30 December 2026 that they have it. No day is set for the rest."},
		{"council-tax", notice.WishComplain, privacy.NewDate(2026, 6, 18), "The law sets no day for an answer."},
		{"third-party-marketing", notice.WishStopMessages, day,
			"They must stop when you tell them. No time is set for it."},
		{"third-party-marketing", notice.WishConsent, day, "They must stop when you tell them. No time is set for it."},
		{"newsletters", notice.WishStopMessages, day, "They must answer by 30 December 2026."},
		{"council-tax", notice.WishConsent, day, "The law sets no day for an answer."},
		{"council-tax", notice.WishUnsure, day, ""},
	} {
		a := noticetest.Activity(t, n, notice.ID(c.service))
		got := wish.To(say.Voice{}, &wish.Query{
			Wish: c.wish, Notice: n, Activity: a, On: c.on,
			Grounds: rights.Assess(n, c.on, nil, a).Activities[0].Grounds,
		})
		if got.By.Text != c.want {
			t.Errorf("%s, %s: %q, want %q", c.service, c.wish, got.By.Text, c.want)
		}
	}
}
