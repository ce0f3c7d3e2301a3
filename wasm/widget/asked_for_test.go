package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// toAsked are the ways to a letter that follows a request which nobody has named: from the wishes, from the other
// wishes of an answer, from the overview, and from who does not know which service it is.
var toAsked = map[string]func(t *testing.T, o *Offer, w notice.Wish) Model{
	"wish": func(t *testing.T, o *Offer, w notice.Wish) Model {
		m := press(t, press(t, at(t, o, "leeds", "council-tax"), doWho), doContinue, picked("me"))
		return press(t, m, doContinue, picked(string(w)))
	},
	"other wish": func(t *testing.T, o *Offer, w notice.Wish) Model {
		return press(t, ends(t, o, o.Notices[0], "council-tax", "me", "delete", "no"), doOther+string(w))
	},
	"overview": func(t *testing.T, o *Offer, w notice.Wish) Model {
		return press(t, ends(t, o, o.Notices[0], "council-tax", "me", "unsure", ""), doLetter+string(w))
	},
	"no service": func(t *testing.T, o *Offer, w notice.Wish) Model {
		return press(t, ends(t, o, o.Notices[0], pickHelp, "me", "", ""), doLetter+string(w))
	},
}

// askedText is the letter that m comes to, with the days that it asks for.
func askedText(t *testing.T, m Model) string {
	t.Helper()
	for range 9 {
		switch m.at {
		case PlaceDates:
			m = press(t, m, doContinue, dayFields(daysField(&m), "1", "9", "2026")...)
		case PlaceDue:
			m = press(t, m, doLetter+nameOf(letter.Late, m.right))
		case PlaceDetails:
			m = press(t, m, doContinue, written[:2]...)
		case PlaceLetter:
			return strings.Join(letter.Write(m.voice, m.brief()).Paragraphs, "\n")
		default:
			t.Fatalf("at %s", places[m.at].name)
		}
	}
	t.Fatalf("no letter from %s", places[m.at].name)
	return ""
}

func daysField(m *Model) string { return texts[m.began()].name }

// TestALetterAsksWhatWasAsked: a letter about an answer that is late, or was no, says that what its sender chose was
// asked for, and of who is not sure nothing. Nothing is chosen beforehand, and Continue without a choice says so.
func TestALetterAsksWhatWasAsked(t *testing.T) {
	o := offer(t)
	for name, to := range toAsked {
		for _, w := range []notice.Wish{notice.WishLate, notice.WishRefused} {
			asked := to(t, o, w)
			if asked.at != PlaceAsked {
				t.Fatalf("%s: %s leads to %s", name, w, places[asked.at].name)
			}
			chosen := count(View(asked).Body, func(n view.Node) bool { _, is := attr(n, "checked"); return is })
			if missing := press(t, asked, doContinue); chosen != 0 || missing.at != PlaceAsked || !missing.missing {
				t.Errorf("%s: %d are chosen, and Continue leads to %s", name, chosen, places[missing.at].name)
			}
			if sent := press(t, asked, doContinue, picked("late")); sent.at != PlaceAsked {
				t.Errorf("%s: that it is late was asked for", name)
			}
			for _, of := range askedFor(asked.notice(), asked.activity()) {
				if w == notice.WishRefused && of == notice.WishComplain {
					continue // which is heard by the regulator
				}
				text := askedText(t, press(t, asked, doContinue, picked(string(of))))
				others := 0
				for _, other := range askedFor(nil, nil) {
					b := letter.Brief{Kind: letter.Late, Wish: other, Notice: asked.notice()}
					whole := strings.Join(letter.Write(say.Voice{}, &b).Paragraphs, " ")
					_, says, _ := strings.Cut(whole, "I asked you to ")
					says, _, _ = strings.Cut(says, ".")
					if says == "" || strings.Contains(text, says) != (other == of) {
						others++
					}
				}
				marketing := strings.Contains(text, "marketing") && wish.RightOf(of) == wish.RightOf(notice.WishStop)
				if others > 0 && !marketing {
					t.Errorf("%s: %s of %s: the letter says what was not said:\n%s", name, w, of, text)
				}
			}
		}
	}
}

// A letter about what was asked of a right that is known says that, and asks nothing.
func TestWhatIsKnownIsNotAskedFor(t *testing.T) {
	m := ends(t, offer(t), offer(t).Notices[0], "council-tax", "me", "delete", "no")
	for _, of := range []string{"late", "refused", "late-erasure", "refused-access"} {
		if to := press(t, m, doLetter+of); to.at != PlaceDetails {
			t.Errorf("%s leads to %s", of, places[to.at].name)
		}
	}
}

// What had been asked for is still chosen on the way back to it, and so is what came before.
func TestWhatWasAskedStaysChosen(t *testing.T) {
	for _, w := range []notice.Wish{notice.WishLate, notice.WishRefused} {
		m := press(t, toAsked["wish"](t, offer(t), w), doContinue, picked("delete"))
		m = press(t, m, doBack)
		chosen := ""
		visitAll(View(m).Body, func(n view.Node) {
			if _, is := attr(n, "checked"); is {
				chosen, _ = attr(n, "value")
			}
		})
		if m.at != PlaceAsked || chosen != "delete" {
			t.Errorf("%s: back at %s, with %q", w, places[m.at].name, chosen)
		}
		if m = press(t, m, doContinue, picked("correct")); m.wish != notice.WishCorrect {
			t.Errorf("%s: then %q is wanted", w, m.wish)
		}
	}
}

// Who is told that they may not ask, and then says otherwise, goes on with the answer that is late or was no, and not
// with another request; and while they may not, the page is called that.
func TestWhoMayNotAskStillWantsAnAnswer(t *testing.T) {
	for _, w := range []notice.Wish{notice.WishLate, notice.WishRefused} {
		m := press(t, press(t, at(t, offer(t), "leeds", "council-tax"), doWho), doContinue, picked("child"))
		m = press(t, press(t, m, doContinue, picked(string(w))), doContinue, picked("see"))
		if m.at == PlaceDates {
			m = press(t, m, doContinue, dayFields(daysField(&m), "1", "9", "2026")...)
			m = press(t, m, doLetter+nameOf(letter.Late, m.right))
		}
		for m.at == PlaceAsker {
			answer := map[asker.Question]string{asker.AskAge: "16-18", asker.AskAgreed: "no",
				asker.AskInterests: "no"}[m.poses]
			if answer == "" {
				answer = asker.Ask(m.voice, m.poses, m.request()).Options[0].Code
			}
			m = press(t, m, doContinue, picked(answer))
		}
		if !m.barred() || m.at != PlaceResult || m.wish != w {
			t.Fatalf("%s: at %s, barred: %v, wants %s", w, places[m.at].name, m.barred(), m.wish)
		}
		if title := View(m).Title; !strings.HasPrefix(title, m.standing().Heading) {
			t.Errorf("%s: the page is called %q", w, title)
		}
		m = press(t, m, doAsker+asker.AskAgreed.String())
		if m = press(t, m, doContinue, picked("yes")); m.at != PlaceAsked || m.letter != map[notice.Wish]letter.Kind{
			notice.WishLate: letter.Late, notice.WishRefused: letter.Refused}[w] {
			t.Errorf("%s: goes on at %s", w, places[m.at].name)
		}
	}
}

// A complaint that was refused is for the regulator; no letter asks by which exemption.
func TestComplaintThatWasRefused(t *testing.T) {
	m := press(t, toAsked["wish"](t, offer(t), notice.WishRefused), doContinue, picked("complain"))
	if m.at != PlaceDetails || m.letter != letter.ToRegulator {
		t.Errorf("at %s of %d", places[m.at].name, m.letter)
	}
}

// Who says that the council needs longer is not made to ask whether it does.
func TestLateLetterKnowsOfMoreTime(t *testing.T) {
	m := press(t, toAsked["wish"](t, offer(t), notice.WishLate), doContinue, picked("see"))
	m = press(t, m, doContinue, append(dayFields(daysField(&m), "1", "9", "2026"), Field{"in-extended", "yes"})...)
	text := askedText(t, m)
	for part, want := range map[string]bool{"You told me that you need longer.": true, "If you will need longer": false,
		"It can be longer if you told me so": false} {
		if strings.Contains(text, part) != want {
			t.Errorf("%q: %v\n%s", part, !want, text)
		}
	}
}
