package letter

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// A letter demands a right under its provision only where it applies, or where that is open and the council is
// asked to say why not; where it does not apply for any use, nothing is demanded.
func TestNothingIsDemandedThatTheLawDoesNotGrant(t *testing.T) {
	var seen [claims + 1]int
	everyBrief(t, func(name string, b *Brief) {
		if b.Kind != Request || b.About != AboutMe || b.Right == privacy.RightComplainController || b.Right == privacy.RightComplainRegulator {
			return
		}
		best := enquires
		for i := range b.Grounds {
			best = max(best, toneOf(explain.StateOf(&b.Grounds[i], b.Grounds[i].Decisions.For(b.Right))))
		}
		seen[best]++
		w := newWriter(notice.English, b)
		l := Write(notice.English, b)
		text := l.Text()
		under := strings.Contains(text, "I ask this under")
		month := strings.Contains(text, "The law gives you one month")
		consider := strings.Contains(text, w.text(phraseConsider)) || strings.Contains(text, w.text(phraseWithdrawIf))
		enquire := strings.Contains(text, "the law may not give me a right to this")
		withdraws := b.Right == privacy.RightWithdrawConsent
		switch best {
		case enquires:
			if under || month || !enquire && !withdraws {
				t.Errorf("%s demands what it has no right to: %s", name, text)
			}
		case considers:
			if !consider || enquire {
				t.Errorf("%s does not ask for the reason: %s", name, text)
			}
		case claims:
			if consider || enquire || !under {
				t.Errorf("%s does not claim: %s", name, text)
			}
		}
		if month && w.period() == "" {
			t.Errorf("%s: no period is set for that", name)
		}
	})
	for tone, n := range seen {
		if n == 0 {
			t.Errorf("no letter of tone %d", tone)
		}
	}
}

// What is cited is law on the day of the letter.
func TestCitesTheLawOfTheDay(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for _, c := range []struct {
		right privacy.Right
		kind  Kind
		on    privacy.Date
		has   string
		not   string
	}{
		{privacy.RightAutomatedDecisions, Late, privacy.NewDate(2026, 2, 4), "Article 12(3)", "Article 12A"},
		{privacy.RightAutomatedDecisions, Late, privacy.NewDate(2026, 2, 5), "Article 12A", "Article 12(3)"},
		{privacy.RightErasure, ToCouncil, privacy.NewDate(2026, 6, 18), "your own complaints process", "164A"},
		{privacy.RightErasure, ToCouncil, privacy.NewDate(2026, 6, 19), "section 164A", "your own complaints process"},
	} {
		b := brief(n, a, c.kind, c.right)
		b.On, b.Asked = c.on, c.on
		l := Write(notice.English, b)
		if text := l.Text(); !strings.Contains(text, c.has) || strings.Contains(text, c.not) {
			t.Errorf("%s on %s: %s", c.right, c.on, text)
		}
	}
	w := newWriter(notice.English, brief(n, a, Request, privacy.RightAutomatedDecisions))
	if got := w.cite(); !strings.HasPrefix(got, "Article 22C of") {
		t.Error(got)
	}
	w.b.On = privacy.NewDate(2026, 2, 4)
	if got := w.cite(); !strings.HasPrefix(got, "Article 22 of") {
		t.Error(got)
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
		{privacy.RightAccess, AboutMe, privacy.NewDate(2026, 10, 1), []string{"was due by 2 November 2026", "one month", "Article 12A", "a complaint to you"}, []string{"164A"}},
		{privacy.RightAccess, AboutMe, privacy.NewDate(2026, 1, 5), []string{"was due by", "Article 12(3)"}, []string{"12A"}},
		{privacy.RightWithdrawConsent, AboutMe, privacy.NewDate(2026, 10, 1), []string{"no full answer"}, []string{"was due", "one month", "Article 12", "164A"}},
		{privacy.RightComplainController, AboutMe, privacy.NewDate(2026, 6, 19), []string{"look into my complaint", "30 days", "ection 164A", "complain to the regulator"}, []string{"was due", "one month", "a complaint to you"}},
		{privacy.RightComplainController, AboutMe, privacy.NewDate(2026, 6, 18), []string{"look into my complaint"}, []string{"was due", "30 days", "164A"}},
		{privacy.RightAccess, AboutDeceased, privacy.NewDate(2026, 10, 1), []string{"no full answer"}, []string{"was due", "one month", "Article 12"}},
	} {
		b := brief(n, a, Late, c.right)
		b.Asked, b.About = c.asked, c.about
		l := Write(notice.English, b)
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

// Only the council has teams: no other body is asked to pass a letter on to one, or called the council.
func TestOtherBodiesAreNotTheCouncil(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	b := brief(n, activity(t, n, "council-tax"), Request, privacy.RightAccess)
	b.Activity, b.Grounds = nil, nil
	for kind, want := range map[Kind][2]bool{Request: {true, false}, ToCouncil: {true, false}, ToRegulator: {false, true}, ToOmbudsman: {false, true}} {
		b.Kind = kind
		l := Write(notice.English, b)
		text := l.Text()
		if teams, council := strings.Contains(text, "your teams"), strings.Contains(text, "to the council on"); teams != want[0] || council != want[1] {
			t.Errorf("kind %d: %s", kind, text)
		}
	}
}

// Part 3 has its own provisions, and no portability or objection to ask for.
func TestLawEnforcement(t *testing.T) {
	n := *noticetest.Council(t, "leeds")
	a := *activity(t, &n, "fraud-and-crime")
	a.Purposes = slices.Clone(a.Purposes)
	for i := range a.Purposes {
		a.Purposes[i].Regime = privacy.RegimePart3
	}
	n.Activities = []notice.Activity{a}
	for right, want := range map[privacy.Right]string{
		privacy.RightInformed: "section 44 of", privacy.RightAccess: "section 45 of", privacy.RightRectification: "section 46 of", privacy.RightErasure: "section 47 of",
		privacy.RightRestriction: "section 47 of", privacy.RightPortability: "", privacy.RightObject: "", privacy.RightAutomatedDecisions: "section 50C of",
	} {
		b := brief(&n, &n.Activities[0], Request, right)
		if len(b.Grounds) == 0 || !newWriter(notice.English, b).part3() {
			t.Fatal("not under Part 3")
		}
		if got := newWriter(notice.English, b).cite(); want == "" && got != "" || !strings.HasPrefix(got, want) {
			t.Errorf("%s is asked for under %q", right, got)
		}
		l := Write(notice.English, b)
		text := l.Text()
		if strings.Contains(text, "Article") || want == "" && !strings.Contains(text, "the law may not give me a right") {
			t.Errorf("%s: %s", right, text)
		}
		if month := strings.Contains(text, "(section 54 of the Data Protection Act 2018)"); month && (want == "" || right == privacy.RightAutomatedDecisions) {
			t.Errorf("%s: no period is set for that: %s", right, text)
		}
	}
}

// Without a reason only marketing is objected to, which needs none; all else needs one.
func TestObjections(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	b := brief(n, activity(t, n, "newsletters"), Request, privacy.RightObject)
	other := "your other uses"
	with := Write(notice.English, b)
	b.Person.Details = " \n"
	without := Write(notice.English, b)
	if a, z := with.Text(), without.Text(); !strings.Contains(a, other) || strings.Contains(z, other) || !strings.Contains(z, "for marketing") || strings.Contains(z, "strong reasons") {
		t.Errorf("%s\n%s", a, z)
	}
}
