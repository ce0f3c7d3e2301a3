package serve

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
)

// TestVoices: what a host says in its own words stands on the pages, in the letter that is saved and on the page for a
// problem, in the language of that voice alone.
func TestVoices(t *testing.T) {
	house := say.Voice{}
	for _, own := range []struct {
		of    say.Keyed
		words map[string]string
	}{
		{explain.Catalogue(), map[string]string{"noun/council/the": "the authority",
			"noun/council/linked": "the authority"}},
		{letter.Catalogue(), map[string]string{"phrase/dear": "Dear officer,"}},
		{Catalogue(), map[string]string{"problem/404/title": "Nothing stands here"}},
	} {
		var err error
		if house, err = house.With(own.of, own.words); err != nil {
			t.Fatal(err)
		}
	}
	const state = "council=leeds&service=council-tax&who=me&wish=delete&typed=name%3DAnn" +
		"&typed=contact%3Da%40example.org&typed=details%2Fleeds%2Fcouncil-tax%2Ferasure%3DA%20note"
	ours := handlerFor(t, Options{})
	theirs := handlerFor(t, Options{Voices: []say.Voice{say.Must("cy"), house}})
	ofNotice := regexp.MustCompile(`<bdi>[^<]*</bdi>`)
	for name, c := range map[string]struct{ ours, theirs, says, not string }{
		"a page": {read(t, get(ours, "/leeds/council-tax")), read(t, get(theirs, "/en/leeds/council-tax")),
			"the authority", "the council"},
		"a letter": {saved(t, ours, "en", state), saved(t, theirs, "en", state), "Dear officer,", "Dear Sir or Madam,"},
		"a problem": {read(t, get(ours, "/nowhere")), read(t, get(theirs, "/en/nowhere")), "Nothing stands here",
			"Page not found"},
	} {
		c.theirs = ofNotice.ReplaceAllString(c.theirs, "")
		if at := strings.Index(c.theirs, c.not); at >= 0 || !strings.Contains(c.theirs, c.says) {
			t.Errorf("%s does not say %q, or says %q:\n%.200s", name, c.says, c.not, c.theirs[max(at, 0):])
		}
		if strings.Contains(c.ours, c.says) || !strings.Contains(c.ours, c.not) {
			t.Errorf("%s says %q where no host has put it, or not %q", name, c.says, c.not)
		}
	}
	if page := read(t, get(theirs, "/nowhere")); !strings.Contains(page, "Heb ddod o hyd i’r dudalen") {
		t.Errorf("the other voice has its own words: %s", page)
	}
	if text := saved(t, theirs, "cy", state); !strings.Contains(text, "Annwyl Swyddog,") {
		t.Errorf("the other voice has its own words: %s", text)
	}
}

func saved(t *testing.T, h http.Handler, lang, state string) string {
	t.Helper()
	return read(t, post(h, "/", "at=letter&letter=erasure&do=save&lang="+lang+"&"+state))
}
