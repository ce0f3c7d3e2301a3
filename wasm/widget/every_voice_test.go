package widget

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/rights/requester"
)

// TestEveryVoiceIsOnEveryScreen walks through the conversation in each language that there is beside English. Of a
// third one every word of ours comes from its table: the command of words adds one for the time of a test, and runs
// this.
func TestEveryVoiceIsOnEveryScreen(t *testing.T) {
	for _, voice := range say.Voices()[1:] {
		o := everything(t)
		o.Voices, o.Language = say.Voices(), voice.Language()
		seen := map[Place]bool{}
		check := func(m Model) {
			t.Helper()
			if m.voice.Language() != voice.Language() {
				t.Fatalf("in %s the conversation is in %s", voice.Language(), m.voice.Language())
			}
			seen[m.at] = true
			s := View(m)
			theirs := []string{"Ann Example", "Bob Example", "ann@example.org", "plainrights"}
			theirs = append(theirs, "ICO guidance on research") // a title, as it was given
			for work := requester.Gillick; work.Title() != ""; work++ {
				theirs = append(theirs, work.Title())
			}
			for _, other := range say.Voices() {
				theirs = append(theirs, other.Name())
			}
			if m.activity() != nil {
				theirs = append(theirs, names(&m)...)
			}
			saytest.Foreign(t, voice, ours(s.Body)+s.Title, theirs...)
		}
		for i, n := range o.Notices {
			start := Start(o)
			check(start)
			check(press(t, start, doContinue, picked(string(n.ID))))
			a := n.Activities[i%len(n.Activities)].ID
			for w, want := range answered {
				m := ends(t, o, n, a, whoNames[1+w%5], string(want), "unsure")
				check(m)
				walkOn(t, m, check)
			}
			check(ends(t, o, n, pickHelp, whoNames[1], "", ""))
		}
		if len(seen) < 8 {
			t.Errorf("%s: only %d places", voice.Language(), len(seen))
		}
	}
}

// walkOn goes on to the screens that lead on from an answer.
func walkOn(t *testing.T, m Model, check func(Model)) {
	t.Helper()
	check(press(t, m, doNotice))
	check(press(t, m, doSummary))
	for _, kind := range []notice.ID{"access", "late", "refused", "to-council", "to-regulator"} {
		l := press(t, m, doLetter+string(kind))
		check(l)
		if l.at == PlaceDetails {
			check(press(t, l, doContinue, written...))
		}
	}
	if dates := press(t, m, doDates+"access"); dates.at == PlaceDates {
		check(dates)
		check(press(t, dates, doContinue, Field{"in-asked-day", "7"}, Field{"in-asked-month", "7"},
			Field{"in-asked-year", "2026"}))
	}
}
