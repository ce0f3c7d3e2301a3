package serve

import (
	"net/http/httptest"
	"strings"
	"testing"
)

// A form that another site sent is answered with a page that says so and leads to the beginning, and with nothing that
// it filled in; our own are answered, by every browser.
func TestFormsOfOtherSites(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/rights"})
	letter := "at=letter&letter=erasure&council=leeds&service=council-tax" +
		"&who=me&wish=delete&typed=name%3DMallory&typed=contact%3Dmallory%40example.org" +
		"&typed=details%2Fleeds%2Fcouncil-tax%2Ferasure%3DA%20note"
	for _, c := range []struct {
		fetch, origin string
		refused       bool
	}{
		{"", "", false}, {"", "null", false}, {"", "http://example.com", false}, {"", "https://example.com", false},
		{"same-origin", "null", false}, {"none", "null", false}, {"same-origin", "https://proxied.example", false},
		{"cross-site", "https://evil.example", true}, {"cross-site", "null", true}, {"same-site",
			"https://www.example.com", true},
		{"cross-site", "", true}, {"unheard-of", "", true}, {"", "https://evil.example", true}, {"",
			"https://example.com.evil.example", true},
		{"", "https://example.com:8443", true}, {"", "%", true},
	} {
		r := httptest.NewRequest("POST", "/rights/", strings.NewReader(letter)) // to example.com
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if c.fetch != "" {
			r.Header.Set("Sec-Fetch-Site", c.fetch)
		}
		if c.origin != "" {
			r.Header.Set("Origin", c.origin)
		}
		answer := do(h, r)
		page := read(t, answer)
		if refused := answer.StatusCode == 403; refused != c.refused || strings.Contains(page, "Mallory") == c.refused {
			t.Errorf("%+v: %d: %.300s", c, answer.StatusCode, page)
		}
		if c.refused && (!strings.Contains(page, `href="/rights/"`) || !strings.Contains(page, "<h1")) {
			t.Errorf("%+v: does not lead to the beginning: %.300s", c, page)
		}
	}
}

// What another's script added to a form is left out.
func TestFieldsThatAreNotOurs(t *testing.T) {
	h := handlerFor(t, Options{})
	want := read(t, post(h, "/", "at=council&do=continue&pick=leeds"))
	for _, body := range []string{
		"csrf_token=x&at=council&do=continue&pick=leeds",
		"lang=en&at=council&do=continue&pick=leeds&_method=put&=&lang=xx&utm_source=a",
	} {
		if r := post(h, "/", body); r.StatusCode != 200 || read(t, r) != want {
			t.Errorf("%s: %d", body, r.StatusCode)
		}
	}
}
