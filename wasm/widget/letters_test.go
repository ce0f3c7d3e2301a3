package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// TestTakingBackConsentHasNoDay: the law sets no time for it (Article 7(3)), so that no day is worked out and no answer
// is late; what it means is said instead. A request that has a time leads to both.
func TestTakingBackConsentHasNoDay(t *testing.T) {
	o := inBoth(t)
	o.AsAt = privacy.NewDate(2026, 11, 23)
	n := noticeOf(t, o, "leeds")
	means := sentence{
		"What they did before stays lawful. If they go on, complain. (Art 7(3))",
		"yn dal yn gyfreithlon. Os byddant yn parhau, cwynwch. (Erthygl 7(3))",
	}
	none := sentence{inEnglish(wordNoDayPeriod), inWelsh(wordNoDayPeriod)}
	for want, timed := range map[string]bool{"withdraw-consent": false, "informed": false, "access": true,
		"erasure": true} {
		m := press(t, ends(t, o, n, "newsletters", "me", "unsure", "unsure"), doLetter+want)
		if html := string(view.AppendHTML(nil, View(m).Body)); want == "withdraw-consent" &&
			!strings.Contains(html, "What did you agree to?") && !strings.Contains(html, "Beth y cytunoch iddo?") {
			t.Errorf("%s does not ask what was agreed to", want)
		}
		m = press(t, m, doContinue, written...)
		after := sentence{inEnglish(wordAfterMeans), inWelsh(wordAfterMeans)}
		switch {
		case timed:
			shows(t, m, after, none)
		case want == "withdraw-consent":
			shows(t, m, means, after)
		default:
			shows(t, m, none, sentence{after.En + "; " + means.En, after.Cy + "; " + means.Cy})
		}
		html := string(view.AppendHTML(nil, View(m).Body))
		if strings.Contains(html, doDates) != timed || strings.Contains(html, doLetter+"late") {
			t.Errorf("%s: days are worked out: %v", want, !timed)
		}
		due, ok := Submit(press(t, m, doDates+want),
			append([]Field{{fieldDo, doContinue}}, dayFields("asked", "1", "9", "2026")...))
		if html := string(view.AppendHTML(nil, View(due).Body)); !ok ||
			strings.Contains(html, doLetter+"late-"+want) != timed {
			t.Errorf("%s: after the day a late answer is written of: %v", want, !timed)
		}
	}
	// Nor is either offered beside the answer of whoever came for that.
	for want, timed := range map[notice.Wish]bool{notice.WishConsent: false, notice.WishSee: true} {
		m := ends(t, o, n, "newsletters", "me", string(want), "unsure")
		html := string(view.AppendHTML(nil, View(m).Body))
		if strings.Contains(html, doDates) != timed || strings.Contains(html, doLetter+"late") != timed ||
			!strings.Contains(html, doLetter+"refused") {
			t.Errorf("%s: a day %v", want, !timed)
		}
	}
}

// TestNoDayToObjectUnderPart3: there is no such right and no time for an answer (DPA 2018 Part 3).
func TestNoDayToObjectUnderPart3(t *testing.T) {
	o := offer(t)
	n := noticeOf(t, o, "leeds")
	for i := range n.Activities {
		for j := range n.Activities[i].Purposes {
			n.Activities[i].Purposes[j].Regime = notice.RegimePart3
		}
	}
	for letter, timed := range map[string]bool{"object": false, "access": true} {
		m := press(t, press(t, ends(t, o, n, "council-tax", "me", "unsure", "unsure"), doLetter+letter), doContinue,
			written...)
		if html := string(view.AppendHTML(nil, View(m).Body)); strings.Contains(html, doDates) != timed {
			t.Errorf("%s: a day %v", letter, !timed)
		}
	}
}

// TestLetterSaysHowMessagesStop: who would write to have e-mails stop that they signed up for is told on each screen of
// the letter that a link in each does it, and is made to give no situation; a letter to see information says nothing of
// it.
func TestLetterSaysHowMessagesStop(t *testing.T) {
	o := inBoth(t)
	n := noticeOf(t, o, "peterborough")
	link := sentence{
		"The notice says that you can stop it by a link in each message.",
		"Dywed yr hysbysiad y gallwch ei atal drwy ddolen ym mhob neges.",
	}
	bare := []Field{{"in-name", "Ann Example"}, {"in-contact", "ann@example.org"}}
	for right, stops := range map[string]bool{"object": true, "withdraw-consent": true, "access": false} {
		say, not := link, sentence{}
		if !stops {
			say, not = not, say
		}
		m := press(t, ends(t, o, n, "email-updates", "me", "unsure", "unsure"), doLetter+right)
		shows(t, m, say, not)
		m = press(t, m, doContinue, bare...)
		if m.at != PlaceLetter {
			t.Fatalf("%s: no letter without a situation", right)
		}
		shows(t, m, say, not)
	}
}

// TestLetterGoesWhereHowToAskSays: what stands under how to ask stands with the letter: another document that the
// notice points to, the addresses of others who decide, and contacts for other things.
func TestLetterGoesWhereHowToAskSays(t *testing.T) {
	o := everything(t)
	for _, c := range []struct {
		notice, service notice.ID
		both            []string
	}{
		{"peterborough", "email-updates", []string{"Data Protection rights page"}},
		{"barking-and-dagenham-registrars", "applications", []string{"register.office@lbbd.gov.uk", "Southport"}},
		{"barking-and-dagenham-registrars", "births", []string{"register.office@lbbd.gov.uk", "Southport"}},
	} {
		m := ends(t, o, noticeOf(t, o, c.notice), c.service, "me", "see", "unsure")
		l := press(t, press(t, m, doLetter+"access"), doContinue, written...)
		for part, said := range map[string]string{"how": after(t, m, "how"), "send": after(t, l, "send")} {
			for _, want := range c.both {
				if !strings.Contains(said, want) {
					t.Errorf("%s/%s: %s does not say %q: %s", c.notice, c.service, part, want, said)
				}
			}
		}
	}
}
