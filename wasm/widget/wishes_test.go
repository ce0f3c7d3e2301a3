package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// lettered is the letter's screen for a wish, with what its details ask for filled in.
func lettered(t *testing.T, o *Offer, n *notice.Notice, service notice.ID, w notice.Wish, more ...Field) Model {
	t.Helper()
	m := Model{offer: o, step: step{council: n.ID, service: service, wish: w}, who: letter.AboutMe}
	m.voice = o.Voices[0]
	m.at = PlaceResult
	m = press(t, m, doLetter+wish.RightOf(w).String())
	return press(t, m, doContinue, append(append([]Field(nil), written...), more...)...)
}

// TestALetterOfAWishSaysByWhen: the letter's screen says by when it is answered if it goes today, and keeps that for a
// calendar, and opens the letter in an e-mail before all else that can be done with it; not where the law sets no day.
func TestALetterOfAWishSaysByWhen(t *testing.T) {
	o := inBoth(t)
	o.AsAt = privacy.NewDate(2026, 11, 30)
	n := noticeOf(t, o, "leeds")
	for w, by := range map[notice.Wish]string{notice.WishSee: "30 December 2026", notice.WishTold: "30 December 2026",
		notice.WishConsent: ""} {
		m := lettered(t, o, n, "council-tax", w)
		if m.at != PlaceLetter {
			t.Fatalf("%s is at %d", w, m.at)
		}
		html := string(view.AppendHTML(nil, View(m).Body))
		if strings.Contains(html, "If you send it today, they must answer by <strong>"+by) != (by != "") {
			t.Errorf("%s: %s", w, html)
		}
		if (m.Calendar().Content != "") != (by != "") || by != "" &&
			!strings.Contains(m.Calendar().Content, "DTSTART:20261231T09") {
			t.Errorf("%s: %s", w, m.Calendar().Content)
		}
		email, saved := strings.Index(html, "mailto:"), strings.Index(html, inEnglish(wordSave))
		if email < 0 || email > saved || strings.Contains(html, inEnglish(wordCalendar)) != (by != "") {
			t.Errorf("%s: the e-mail is at %d and the file at %d", w, email, saved)
		}
	}
}

// TestWhatIsTypedForOneWishIsInNoOther: two wishes by one right have their own words, and a date of birth is forgotten
// where it is of somebody else.
func TestWhatIsTypedForOneWishIsInNoOther(t *testing.T) {
	o := inBoth(t)
	n := noticeOf(t, o, "leeds")
	m := lettered(t, o, n, "council-tax", notice.WishRecording, Field{"in-where", "by the bank"},
		Field{"in-born", "4 May 1980"})
	html := string(view.AppendHTML(nil, View(m).Body))
	if !strings.Contains(html, "Where it was: by the bank") || !strings.Contains(html, "My date of birth: 4 May 1980") {
		t.Error(html)
	}
	for _, w := range []notice.Wish{notice.WishSee, notice.WishTold} {
		m.wish = w
		if l := letter.Write(m.voice, m.brief()); strings.Contains(l.Text(), "by the bank") {
			t.Errorf("%s has what was typed of a recording", w)
		}
	}
	m.at = PlaceWho
	if m = press(t, m, doContinue, Field{fieldPick, "child"}); m.text(textBorn) != "" {
		t.Error("a child has its parent's date of birth")
	}
}

// TestOneLetterForSeveralServices: services that were chosen together are named in one letter.
func TestOneLetterForSeveralServices(t *testing.T) {
	o := inBoth(t)
	n := noticeOf(t, o, "leeds")
	m := lettered(t, o, n, "council-tax", notice.WishSee)
	m.several = []notice.ID{"benefits", "council-tax"}
	l := letter.Write(m.voice, m.brief())
	if len(l.Paragraphs) < 3 || !strings.HasSuffix(l.Paragraphs[1], ":\nBenefits\nCouncil Tax") {
		t.Errorf("%q", l.Paragraphs)
	}
}

// TestLettersGoToTheContactOfTheWholeCouncil: where the notice gives no way to ask.
func TestLettersGoToTheContactOfTheWholeCouncil(t *testing.T) {
	o := inBoth(t)
	n := noticeOf(t, o, "peterborough")
	without := lettered(t, o, n, "bookings", notice.WishSee)
	if html := string(view.AppendHTML(nil, View(without).Body)); !strings.Contains(html, inEnglish(wordSendNoRoute)) {
		t.Fatal(html)
	}
	o.Contact = "rights@peterborough.example"
	if html := string(view.AppendHTML(nil, View(without).Body)); strings.Contains(html, inEnglish(wordSendNoRoute)) ||
		!strings.Contains(html, "mailto:rights@peterborough.example?") {
		t.Error(html)
	}
}

func TestMayReach(t *testing.T) {
	for at, may := range map[string]bool{"rights@council.example": true, "https://council.example/ask": true, "": false,
		"http://council.example": false, "0113 222 4444": false, "a@b@council.example": false} {
		if MayReach(at) != may {
			t.Errorf("%q: %v", at, !may)
		}
	}
}
