package wish_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

func ids(facts []wish.Fact) []string {
	var out []string
	for i := range facts {
		out = append(out, facts[i].ID)
	}
	return out
}

// TestFactsFitTheService: what is known first is of the kind of service and the nation.
func TestFactsFitTheService(t *testing.T) {
	for _, c := range []struct {
		council, service string
		wish             notice.Wish
		want             []string
	}{
		{"leicester", "cctv", notice.WishRecording, []string{"cameras-today", "cameras-find", "fine-appeal"}},
		{"leicester", "education-and-learning", notice.WishSee, []string{"school-parent", "school-marks", "say-which"}},
		{"leicester", "housing", notice.WishSee, []string{"housing-review", "say-which"}},
		{"leicester", "social-care", notice.WishSee, []string{"care-staff", "say-which"}},
		{"leicester", "human-resources", notice.WishSee, []string{"staff-which", "say-which"}},
		{"leicester", "registration-services", notice.WishSee, []string{"certificate", "say-which"}},
		{"leicester", "planning-and-transport", notice.WishUnpublish, []string{
			"planning-keeps", "which-page", "copiers-told",
		}},
		{"leicester", "electoral-registration", notice.WishStop,
			[]string{"open-register", "limit-decide", "then-delete"}},
		{"leeds", "benefits", notice.WishSee, []string{"benefit-appeal", "say-which"}},
		{"leeds", "council-tax", notice.WishCorrect, []string{"band", "right-facts", "limit-while"}},
		{"leeds", "newsletters", notice.WishStopMessages, []string{"unsubscribe", "no-reason", "calls-list"}},
		{"leeds", "telephone", notice.WishRecording, []string{"call-find", "recording-today", "recording-find"}},
		{"leicester", "electoral-registration", notice.WishHideAddress,
			[]string{"vote-unnamed", "vote-proof", "vote-year"}},
		{"leicester", "planning-and-transport", notice.WishHideAddress,
			[]string{"planning-look", "safe-way", "ask-who-has"}},
		{"leicester", "housing", notice.WishHideAddress, []string{"safe-way", "ask-who-has", "vote-unnamed"}},
		{"leicester", "planning-and-transport", notice.WishSee, []string{"planning-look", "say-which"}},
		{"peterborough", "cookies", notice.WishStop, []string{"cookie-settings", "limit-decide", "then-delete"}},
	} {
		n := noticetest.Council(t, c.council)
		got := ids(wish.Before(say.Voice{}, n, noticetest.Activity(t, n, notice.ID(c.service)), c.wish, day))
		if !slices.Equal(got, c.want) {
			t.Errorf("%s, %s, %s: %v, want %v", c.council, c.service, c.wish, got, c.want)
		}
	}
}

// TestTheNoticesOwnFacts come in the place of ours, for that wish alone; those of the service in that of the council's.
func TestTheNoticesOwnFacts(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := noticetest.Activity(t, n, "council-tax")
	n.Common.Before = notice.Before{
		Statement: notice.Statement{Said: notice.Stated},
		Items:     []notice.BeforeWish{{Wish: notice.WishSee, Lines: []notice.Text{"One.", "Two.", "Three.", "Four."}}},
	}
	got := wish.Before(say.Voice{}, n, a, notice.WishSee, day)
	if len(got) != 3 || got[0].Text != "One." || got[2].ID != "notice-3" || !got[0].Cite.IsZero() {
		t.Errorf("%v", got)
	}
	if got := ids(wish.Before(say.Voice{}, n, a, notice.WishCorrect, day)); !slices.Contains(got, "band") {
		t.Errorf("%v", got)
	}
	a.Before = notice.Before{
		Statement: notice.Statement{Said: notice.Stated},
		Items:     []notice.BeforeWish{{Wish: notice.WishSee, Lines: []notice.Text{"Our own."}}},
	}
	if got := wish.Before(say.Voice{}, n, a, notice.WishSee, day); len(got) != 1 || got[0].Text != "Our own." {
		t.Errorf("%v", got)
	}
}

// What rests on a provision is told from the day on which it is law, and of a service that fights crime alone nothing
// of the UK GDPR or of the exemptions from it.
func TestFactsAreLawOnTheDay(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := noticetest.Activity(t, n, "council-tax")
	for _, c := range []struct {
		wish notice.Wish
		from privacy.Date
		id   string
	}{
		{notice.WishLate, privacy.MainChange(), "from-receipt"},
		{notice.WishPerson, privacy.MainChange(), "which-decision"},
		{notice.WishComplain, privacy.ComplaintDutyBegan(), "say-wrong"},
	} {
		for day, want := range map[privacy.Date]bool{c.from.Previous(): false, c.from: true} {
			if got := ids(wish.Before(say.Voice{}, n, a, c.wish, day)); slices.Contains(got, c.id) != want {
				t.Errorf("%s on %v: %v", c.wish, day, got)
			}
		}
	}
	for day, want := range map[privacy.Date]string{privacy.MainChange().Previous(): "Art 12(3)",
		privacy.MainChange(): "Art 12A"} {
		q := &wish.Query{Wish: notice.WishLate, Notice: n, Activity: a, On: day,
			Grounds: rights.Assess(n, day, nil, a).Activities[0].Grounds}
		if why := wish.To(say.Voice{}, q).Why; len(why) == 0 || why[0].Cite.Provision != want {
			t.Errorf("late on %v rests on %v", day, why)
		}
	}
	care := &notice.Activity{ID: "care", Title: "Social care",
		Purposes: []notice.Purpose{{ID: "a", Kind: notice.PurposeSocialCare, Regime: notice.RegimePart3}}}
	for _, f := range wish.Before(say.Voice{}, n, care, notice.WishSee, day) {
		if f.Cite.Instrument == privacy.UKGDPR || strings.HasPrefix(f.Cite.Provision, "Sch 2") {
			t.Errorf("%s is told under Part 3", f.ID)
		}
	}
}
