package wish_test

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
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
		{"leicester", "housing", notice.WishSee, []string{"housing-review", "say-which", "who-you-are"}},
		{"leicester", "social-care", notice.WishSee, []string{"care-staff", "say-which", "who-you-are"}},
		{"leicester", "human-resources", notice.WishSee, []string{"staff-which", "say-which", "who-you-are"}},
		{"leicester", "registration-services", notice.WishSee, []string{"certificate", "say-which", "who-you-are"}},
		{"leicester", "planning-and-transport", notice.WishUnpublish, []string{
			"planning-keeps", "which-page", "copiers-told",
		}},
		{"leicester", "electoral-registration", notice.WishStop,
			[]string{"open-register", "limit-decide", "then-delete"}},
		{"leeds", "benefits", notice.WishSee, []string{"benefit-appeal", "say-which", "who-you-are"}},
		{"leeds", "council-tax", notice.WishCorrect, []string{"band", "right-facts", "limit-while"}},
		{"leeds", "newsletters", notice.WishStopMessages, []string{"unsubscribe", "no-reason", "calls-list"}},
		{"leeds", "telephone", notice.WishRecording, []string{"call-find", "recording-today", "recording-find"}},
		{"peterborough", "cookies", notice.WishStop, []string{"cookie-settings", "limit-decide", "then-delete"}},
	} {
		n := noticetest.Council(t, c.council)
		got := ids(wish.Before(say.Voice{}, n, noticetest.Activity(t, n, notice.ID(c.service)), c.wish))
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
	got := wish.Before(say.Voice{}, n, a, notice.WishSee)
	if len(got) != 3 || got[0].Text != "One." || got[2].ID != "notice-3" || !got[0].Cite.IsZero() {
		t.Errorf("%v", got)
	}
	if got := ids(wish.Before(say.Voice{}, n, a, notice.WishCorrect)); !slices.Contains(got, "band") {
		t.Errorf("%v", got)
	}
	a.Before = notice.Before{
		Statement: notice.Statement{Said: notice.Stated},
		Items:     []notice.BeforeWish{{Wish: notice.WishSee, Lines: []notice.Text{"Our own."}}},
	}
	if got := wish.Before(say.Voice{}, n, a, notice.WishSee); len(got) != 1 || got[0].Text != "Our own." {
		t.Errorf("%v", got)
	}
}
