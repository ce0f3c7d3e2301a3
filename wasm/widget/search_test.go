package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// Searching shortens the list, says how long it is, and chooses nothing.
func TestSearch(t *testing.T) {
	o := offer(t)
	m := press(t, Start(o), doContinue, picked("leeds"))
	found := func(words string) (int, Model) {
		m := press(t, m, doSearch, Field{"in-find", words})
		return count(View(m).Body, func(n view.Node) bool { v, _ := attr(n, "type"); return v == "radio" }) - 2, m
	}
	all := len(o.Notices[0].Activities)
	for words, want := range map[string]func(int) bool{
		"":                  func(n int) bool { return n == all },
		"COUNCIL tax":       func(n int) bool { return n >= 1 && n < all },
		"tax council":       func(n int) bool { return n >= 1 && n < all },
		"zebra":             func(n int) bool { return n == 0 },
		"council tax zebra": func(n int) bool { return n >= 1 && n < all }, // any word, where nothing has every one
		"tax benefits":      func(n int) bool { return n >= 2 },            // likewise
		// every word, and not what has tickets alone
		"concert tickets": func(n int) bool { return n == 1 },
	} {
		n, m := found(words)
		if !want(n) || m.at != PlaceService || m.service != "" || m.missing {
			t.Errorf("%q finds %d", words, n)
		}
		if shown := text(View(m).Body); (words == "zebra") != strings.Contains(shown, inEnglish(wordFoundNone)) {
			t.Errorf("%q: %s", words, shown)
		}
	}
}

// What people call things finds what councils call otherwise, in English and in Welsh, in the singular and in
// the plural; and what a search is told to try is found.
func TestEverydayWordsAreFound(t *testing.T) {
	o := offer(t)
	is := func(council int, words string) string {
		var out []string
		m, _ := Open(o, o.Notices[council].ID, "")
		for _, a := range search(inOrder(m.notice()), words) {
			out = append(out, string(a.ID))
		}
		return strings.Join(out, " ")
	}
	for words, want := range map[string]string{
		"bins": "environmental-services", "rubbish": "environmental-services", "sbwriel": "environmental-services",
		"noisy": "environmental-services",
		"vote":  "electoral-registration", "pleidleisio": "electoral-registration",
		"libraries": "tourism-culture-and-investment", "school": "education-and-learning",
		"ysgolion": "education-and-learning", "parking fine": "planning-and-transport",
		"barcio": "planning-and-transport", "fostering": "social-care", "adoption": "social-care",
		"domestic abuse": "social-care", "a council house": "housing", "tŷ cyngor": "housing",
		"business rates": "finance", "taxes": "finance", "my wedding?": "registration-services",
	} {
		if got := is(1, words); !strings.Contains(" "+got+" ", " "+want+" ") || len(strings.Fields(got)) > 5 {
			t.Errorf("%q finds %q, not %s", words, got, want)
		}
	}
	for words, want := range map[string]string{"vote": "", "rubbish": "", "council rates": "council-tax",
		"e-newsletter": "newsletters", "the membership": "leisure-centre", "zebra": ""} {
		if got := is(0, words); got != want {
			t.Errorf("%q finds %q, not %q", words, got, want)
		}
	}
	if got := is(1, "solicitors"); !strings.Contains(got, "cctv") { // whom the notice names as given data
		t.Errorf("solicitors finds %q", got)
	}
	for _, lang := range []notice.Language{notice.English, notice.Welsh} {
		for i, n := range o.Notices {
			o.Voices = alone(lang)
			m := Start(o)
			m.at, m.council = PlaceService, n.ID
			shown, hint := text(View(m).Body), m.examples(inOrder(n))
			if !strings.Contains(shown, m.say(wordSearchHint)+hint+".") {
				t.Errorf("%s: does not say to try %q", n.ID, hint)
			}
			for _, word := range strings.Split(hint, ", ") {
				if is(i, word) == "" || word == "" {
					t.Errorf("%s: says to try %q, which finds nothing", n.ID, word)
				}
			}
		}
	}
	none := &notice.Notice{ID: "none"}
	for _, c := range "abcdefghij" {
		none.Activities = append(none.Activities, notice.Activity{ID: notice.ID(c), Title: notice.Text(c)})
	}
	m, _ := Open(&Offer{Notices: []*notice.Notice{none}}, "none", "")
	if shown := text(View(m).Body); strings.Contains(shown, inEnglish(wordSearchHint)) ||
		!strings.Contains(shown, inEnglish(wordSearch)) {
		t.Errorf("where nothing is found: %s", shown)
	}
}
