package letter

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// A letter says that an answer is late only where the day for it is known and has passed: from the day after.
func TestLateOnlyWhenItIs(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	due := privacy.NewDate(2026, 11, 2)
	for name, c := range map[string]struct {
		on, asked, due privacy.Date
		right          privacy.Right
		has, not       []string
	}{
		"on the day": {due, privacy.NewDate(2026, 10, 1), due, privacy.RightAccess,
			[]string{"is due by 2 November 2026", "If you will need longer", "one month"},
			[]string{"was due", "late", "Please send it", "If I hear nothing"}},
		"the day after": {due.Next(), privacy.NewDate(2026, 10, 1), due, privacy.RightAccess,
			[]string{"A late answer", "was due by 2 November 2026", "why it is late", "The answer is late",
				"If I hear nothing"}, []string{"is due", "longer, please"}},
		"no day asked": {due.Next(), privacy.Date{}, due, privacy.RightAccess, []string{"why it is late"},
			[]string{"due by"}},
		"no due day": {due.Next(), privacy.NewDate(2026, 10, 1), privacy.Date{}, privacy.RightAccess,
			[]string{"or tell me when", "If I hear nothing"}, []string{"due by", "late"}},
		"no day": {privacy.Date{}, privacy.NewDate(2026, 10, 1), due, privacy.RightAccess,
			[]string{"is due by 2 November 2026", "or tell me when"}, []string{"was due", "late"}},
		"no period": {due.Next(), privacy.NewDate(2026, 10, 1), due, privacy.RightWithdrawConsent,
			[]string{"or tell me when"}, []string{"due by", "late"}},
		"a complaint": {due, privacy.NewDate(2026, 10, 3), due, privacy.RightComplainController,
			[]string{"within 30 days", "where my complaint stands"}, []string{"due by", "late", "If I hear nothing"}},
		"a late one": {due.Next(), privacy.NewDate(2026, 10, 3), due, privacy.RightComplainController,
			[]string{"within 30 days", "If I hear nothing"}, []string{"due by", "is late"}},
	} {
		b := brief(n, a, Late, c.right)
		b.On, b.Asked, b.Due = c.on, c.asked, c.due
		l := Write(say.Voice{}, b)
		text := l.Text() + strings.Join(Phone(say.Voice{}, b), "\n")
		for _, want := range c.has {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in %s", name, want, text)
			}
		}
		for _, bad := range c.not {
			if strings.Contains(text, bad) {
				t.Errorf("%s: %q in %s", name, bad, text)
			}
		}
	}
}

// A late answer is measured by what the law sets for it: a month for a request, thirty days to acknowledge a
// complaint since there is that duty, and nothing for what has no period, whatever day a Brief gives.
func TestLateByTheLaw(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for _, c := range []struct {
		right privacy.Right
		about About
		asked privacy.Date
		has   []string
		not   []string
	}{
		{privacy.RightAccess, AboutMe, privacy.NewDate(2026, 10, 1),
			[]string{"was due by 2 November 2026", "one month", "Article 12A", "a complaint to you"}, []string{"164A"}},
		{privacy.RightAccess, AboutMe, privacy.NewDate(2026, 1, 5), []string{"was due by", "Article 12(3)"},
			[]string{"12A"}},
		{privacy.RightAccess, AboutMe, privacy.NewDate(2026, 2, 5), []string{"wait for proof", "wait for my reply"},
			nil},
		{privacy.RightErasure, AboutMe, privacy.NewDate(2026, 2, 5), []string{"wait for proof"},
			[]string{"wait for my reply"}},
		{privacy.RightAccess, AboutMe, privacy.NewDate(2026, 2, 4), nil,
			[]string{"wait for proof", "wait for my reply"}},
		{privacy.RightWithdrawConsent, AboutMe, privacy.NewDate(2026, 10, 1), []string{"no full answer"},
			[]string{"was due", "one month", "Article 12", "164A"}},
		{privacy.RightComplainController, AboutMe, privacy.NewDate(2026, 6, 19),
			[]string{"look into my complaint", "30 days", "ection 164A", "complain to the regulator"},
			[]string{"was due", "one month", "a complaint to you"}},
		{privacy.RightComplainController, AboutMe, privacy.NewDate(2026, 6, 18), []string{"look into my complaint"},
			[]string{"was due", "30 days", "164A"}},
		{privacy.RightAccess, AboutDeceased, privacy.NewDate(2026, 10, 1), []string{"no full answer"},
			[]string{"was due", "one month", "Article 12"}},
	} {
		b := brief(n, a, Late, c.right)
		b.Asked, b.About = c.asked, c.about
		l := Write(say.Voice{}, b)
		text := l.Text()
		for _, want := range c.has {
			if !strings.Contains(text, want) {
				t.Errorf("%s %s: no %q in %s", c.right, c.asked, want, text)
			}
		}
		for _, bad := range c.not {
			if strings.Contains(text, bad) {
				t.Errorf("%s %s: %q in %s", c.right, c.asked, bad, text)
			}
		}
	}
}
