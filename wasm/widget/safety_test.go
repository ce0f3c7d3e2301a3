package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// asksRisk is how often a screen asks whether somebody could be at risk, and the words that it asks in.
func asksRisk(m Model) (int, string) {
	asks := wish.Hint(m.voice, notice.WishHideAddress)
	html := string(view.AppendHTML(nil, View(m).Body))
	return strings.Count(html, ">"+asks+"</button>") + strings.Count(html, ">"+asks+"</a>"), asks
}

// TestRiskLeadsToItsAnswer: with every service, what a person wants and what a letter needs to know ask once whether
// somebody could be at risk. That leads straight to the answer for it, which asks no more, stands with the way out,
// has no entry in a browser's history, says nothing in its title, and has nothing offered to be filled in. So do the
// screens of its letter.
func TestRiskLeadsToItsAnswer(t *testing.T) {
	o := inBoth(t)
	do := doOther + string(notice.WishHideAddress)
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := Model{offer: o, step: step{at: PlaceResult, council: n.ID, service: n.Activities[i].ID},
				who: letter.AboutMe, voice: o.Voices[i%len(o.Voices)]}
			general := m.say(wordResult) + m.say(wordTitleEnd)
			for _, w := range notice.Wishes() {
				if m.wish = w; w == notice.WishHideAddress {
					continue
				}
				if found, asks := asksRisk(m); found != 1 {
					t.Fatalf("%s, %s: the answer asks %d times %q", m.service, w, found, asks)
				}
			}
			m.wish = notice.WishSee
			details := press(t, m, doLetter+privacy.RightAccess.String())
			if found, _ := asksRisk(details); details.at != PlaceDetails || found != 1 {
				t.Errorf("%s: the details, at %d, ask %d times", m.service, details.at, found)
			}
			for _, from := range []Model{m, details} {
				safe := press(t, from, do)
				s := View(safe)
				if found, _ := asksRisk(safe); safe.wish != notice.WishHideAddress || safe.at != PlaceResult ||
					found > 0 {
					t.Fatalf("%s: %s at %d asks %d times more", m.service, safe.wish, safe.at, found)
				}
				if !s.Exit || s.Title != general || !strings.Contains(string(view.AppendHTML(nil, s.Body)),
					"pr-secret") {
					t.Errorf("%s: exit %v, title %q", m.service, s.Exit, s.Title)
				}
			}
			safe := press(t, press(t, m, do), doLetter+privacy.RightObject.String())
			html := string(view.AppendHTML(nil, View(safe).Body))
			if !View(safe).Exit || !strings.Contains(html, "in-keep-from") ||
				strings.Contains(html, `autocomplete="name"`) {
				t.Errorf("%s, %d: %s", m.service, safe.at, html)
			}
		}
	}
}

// TestRiskIsAskedWithoutAScript: a page made beforehand asks it by a link to the answer on that page, in an address
// that says nothing of it.
func TestRiskIsAskedWithoutAScript(t *testing.T) {
	o := inBoth(t)
	o.Medium = Static
	m, _ := Open(o, noticeOf(t, o, "leeds").ID, "council-tax")
	body := View(m).Body
	html := string(view.AppendHTML(nil, body))
	at := m.id(idSafety)
	leads := count(body, func(n view.Node) bool {
		do, _ := attr(n, "data-pr-do")
		to, _ := attr(n, "href")
		return n.Tag() == view.A && do == doOther+string(notice.WishHideAddress) && to == "#"+at
	})
	if found, _ := asksRisk(m); found != 1 || leads != 1 || strings.Count(html, `id="`+at+`"`) != 1 ||
		strings.Contains(at, "safe") || strings.Contains(at, "risk") {
		t.Error(html)
	}
	_, answer, _ := strings.Cut(html, `id="`+at+`"`)
	answer, _, _ = strings.Cut(answer, "</details>")
	for _, want := range []string{"keep your address from someone", "safe to reach you", "vote with no name", "999"} {
		if !strings.Contains(answer, want) {
			t.Errorf("%q is not in %s", want, answer)
		}
	}
}

// TestWhoHelpsIsTheCouncilsToSay: whom to ring stands with that answer, and no letter goes there.
func TestWhoHelpsIsTheCouncilsToSay(t *testing.T) {
	o := inBoth(t)
	n := *noticeOf(t, o, "leeds")
	helped := func() string {
		m := Model{offer: o, who: letter.AboutMe, voice: o.Voices[0], step: step{
			at: PlaceResult, council: n.ID, service: "council-tax", wish: notice.WishHideAddress,
		}}
		return string(view.AppendHTML(nil, View(m).Body))
	}
	o.Notices = []*notice.Notice{&n}
	if html := helped(); !strings.Contains(html, "Ring 999") || strings.Contains(html, "not safe</") {
		t.Error(html)
	}
	n.Contacts = append(slices.Clone(n.Contacts), notice.Contact{ID: "line", Kind: notice.ContactSafety,
		Name: "Women’s Line", Phone: "0113 496 0000", Email: "line@example.org"})
	html := helped()
	for _, want := range []string{"For people who are not safe", "Women’s Line", "tel:" +
		letter.Dial("0113 496 0000")} {
		if !strings.Contains(html, want) {
			t.Errorf("%q is not in %s", want, html)
		}
	}
	m := lettered(t, o, &n, "council-tax", notice.WishHideAddress)
	if html := string(view.AppendHTML(nil, View(m).Body)); strings.Contains(html, "line@example.org") {
		t.Error(html)
	}
}

// TestTheWayOutStays: once it was said that somebody could be at risk, the way out is on every screen of the
// conversation, with no entry in a browser's history, whatever is asked next: by our Back, the browser's, another
// language or the fields of a page too. To start again forgets it.
func TestTheWayOutStays(t *testing.T) {
	o := inBoth(t)
	n := noticeOf(t, o, "leicester")
	guarded := func(name string, m Model, want bool) {
		t.Helper()
		s := View(m)
		class, _ := attr(s.Body, "class")
		if s.Exit != want || strings.Contains(class, "pr-secret") != want {
			t.Errorf("%s: exit %v, class %q", name, s.Exit, class)
		}
	}
	before := answerFor(o, "leicester", "electoral-registration", "me", notice.WishSee)
	guarded("before", before, false)
	asked := press(t, before, doOther+string(notice.WishHideAddress))
	guarded("its answer", asked, true)
	guarded("our way back", press(t, asked, doBack), true)
	guarded("the browser's", asked.Return(before), true)
	other := press(t, asked, doOther+string(notice.WishStopMessages))
	guarded("another wish", other, true)
	guarded("its letter", press(t, other, doLetter+privacy.RightObject.String()), true)
	guarded("in Welsh", other.In(notice.Welsh), true)
	read, _, err := Read(o, other.Fields())
	if err != nil || !read.Same(other) {
		t.Fatal(err)
	}
	guarded("a page of a server", read, true)
	list := press(t, other, doService)
	next := press(t, list, doContinue, picked("electoral-registration"))
	guarded("the list", list, true)
	guarded("a service chosen anew", next, true)
	again := press(t, other, doWho)
	guarded("whom it is about", again, true)
	again = press(t, again, doAgain)
	again = press(t, again, doContinue, picked(string(n.ID)))
	guarded("after all was forgotten", press(t, again, doContinue, picked("electoral-registration")), false)
}

// TestWhoIsAtRiskIsAsked: whoever comes to the answer on risk from the page of a service has not said who is at risk.
// The answer leads to that, and its letter waits for it: it speaks of nobody who was not named.
func TestWhoIsAtRiskIsAsked(t *testing.T) {
	o := inBoth(t)
	m, _ := Open(o, "leeds", "council-tax")
	m = press(t, m, doOther+string(notice.WishHideAddress))
	if html := html(m); m.at != PlaceResult || !strings.Contains(html, inEnglish(wordSafetyWho)) {
		t.Fatalf("at %d: %s", m.at, html)
	}
	write := doLetter + privacy.RightObject.String()
	m = press(t, m, write)
	read, _, err := Read(o, m.Fields())
	if m.at != PlaceWho || err != nil || !read.Same(m) {
		t.Fatalf("at %d, %v", m.at, err)
	}
	says := map[asker.Question]string{asker.AskResponsible: "yes", asker.AskAge: "0-16", asker.AskUnderstands: "no"}
	for _, c := range []struct {
		who string
		at  Place
	}{{"me", PlaceDetails}, {"child", PlaceDetails}, {"died", PlaceResult}} {
		next := press(t, m, doContinue, picked(c.who))
		for next.at == PlaceAsker {
			next = press(t, next, doContinue, picked(says[next.poses]))
		}
		if next.at != c.at {
			t.Errorf("%s is at %s", c.who, places[next.at].name)
		}
		if read, _, err := Read(o, next.Fields()); err != nil || !read.Same(next) {
			t.Errorf("%s: %v", c.who, err)
		}
		if back := press(t, next, doBack); back.at == 0 || c.who == "me" && back.at != PlaceWho {
			t.Errorf("%s goes back to %s", c.who, places[back.at].name)
		}
		if c.who != "child" {
			continue
		}
		if html := html(next); strings.Contains(html, inEnglish(wordSafetyWho)) || !strings.Contains(html, "child") {
			t.Error(html)
		}
		next = press(t, next, doContinue, written...)
		if said := text(View(next).Body); next.at != PlaceLetter || strings.Contains(said, "information about me") {
			t.Errorf("at %s: %s", places[next.at].name, said)
		}
	}
}

// TestTheSafeWayIsEnough: who gives one safe way to be reached need give no other, and the letter gives none.
func TestTheSafeWayIsEnough(t *testing.T) {
	o := inBoth(t)
	m := answerFor(o, "leeds", "council-tax", "me", notice.WishHideAddress)
	m = press(t, m, doLetter+privacy.RightObject.String())
	given := []Field{{"in-name", "Ann Example"}, {"in-keep-from", "Carl"}}
	if none := press(t, m, doContinue, given...); none.at != PlaceDetails || !none.missing {
		t.Errorf("with no way to reach them it is at %s", places[none.at].name)
	}
	safe := press(t, m, doContinue, append(given, Field{"in-safe-contact", "only by text to 07700 900123"})...)
	if said := text(View(safe).Body); safe.at != PlaceLetter || !strings.Contains(said, "07700 900123") ||
		strings.Contains(said, "send your answer to") {
		t.Errorf("at %s: %s", places[safe.at].name, said)
	}
	m.who = letter.AboutBusiness
	if html := html(m); strings.Contains(html, "in-safe-contact") {
		t.Error(html)
	}
}

// TestTheAnswerOnRiskHasAWayOut: where that answer stands folded among others, with no other way out on the screen, it
// has one.
func TestTheAnswerOnRiskHasAWayOut(t *testing.T) {
	for _, medium := range []Medium{Served, Live, Static} {
		for _, always := range []bool{false, true} {
			o := inBoth(t)
			o.Medium, o.ExitAlways = medium, always
			m := answerFor(o, "leicester", "electoral-registration", "me", notice.WishUnsure)
			m.offer.Leave = map[Medium]string{Served: "/exit"}[medium]
			html := string(view.AppendHTML(nil, View(m).Body))
			_, answer, _ := strings.Cut(html, `id="`+m.id(idSafety)+`"`)
			answer, _, _ = strings.Cut(answer, "</details>")
			to := map[bool]string{true: "/exit", false: ExitTo("")}[medium == Served]
			found := strings.Contains(answer, `class="pr-link pr-exit-in" href="`+to+`"`)
			if found == always || strings.Count(html, "pr-exit-in") != strings.Count(answer, "pr-exit-in") {
				t.Errorf("%d, %v: %s", medium, always, answer)
			}
		}
	}
}
