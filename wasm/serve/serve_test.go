package serve

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/element"
)

func handlerFor(t testing.TB, o Options) http.Handler {
	t.Helper()
	if o.Notices == nil {
		o.Notices = []*notice.Notice{noticetest.Council(t, "leeds"), noticetest.Council(t, "leicester")}
	}
	h, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func do(h http.Handler, r *http.Request) *http.Response {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func get(h http.Handler, path string) *http.Response {
	return do(h, httptest.NewRequest("GET", path, nil))
}

func post(h http.Handler, path string, body string) *http.Response {
	r := httptest.NewRequest("POST", path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return do(h, r)
}

func read(t testing.TB, r *http.Response) string {
	t.Helper()
	var b strings.Builder
	if err := r.Write(&b); err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(b.String(), "\r\n\r\n")
	return body
}

var wantHeaders = map[string]string{
	"Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; " +
		"frame-ancestors 'none'; base-uri 'none'; script-src 'none'",
	"Referrer-Policy":              "no-referrer",
	"X-Content-Type-Options":       "nosniff",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Cache-Control":                "no-store",
}

func TestEveryAnswerHasTheHeaders(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/rights"})
	for name, r := range map[string]*http.Response{
		"page": get(h, "/rights/"), "council": get(h, "/rights/leeds"), "service": get(h, "/rights/leeds/council-tax"),
		"redirect": get(h, "/rights"), "not found": get(h, "/rights/nowhere"), "elsewhere": get(h, "/other"),
		"method": do(h, httptest.NewRequest("PUT", "/rights/", nil)),
		"post":   post(h, "/rights/", "at=council"), "bad post": post(h, "/rights/", "at=nowhere"),
		"long post": post(h, "/rights/", strings.Repeat("a", maxBody+1)),
	} {
		for header, want := range wantHeaders {
			if got := r.Header.Get(header); got != want {
				t.Errorf("%s: %s is %q", name, header, got)
			}
		}
		if r.Header.Get("Permissions-Policy") == "" {
			t.Errorf("%s: no Permissions-Policy", name)
		}
		if page := r.StatusCode == 200; (r.Header.Get("Set-Cookie") != "") != page {
			t.Errorf("%s: %d, and the cookie %q", name, r.StatusCode, r.Header.Get("Set-Cookie"))
		}
	}
}

// Browsers ask for an icon unasked, and say on their console if that fails.
func TestIcon(t *testing.T) {
	h := handlerFor(t, Options{})
	if r := get(h, "/favicon.ico"); r.StatusCode != http.StatusNoContent ||
		!strings.Contains(r.Header.Get("Content-Security-Policy"), "img-src 'self'") {
		t.Errorf("%d, %v", r.StatusCode, r.Header)
	}
}

func TestStatusOfEachRequest(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/rights"})
	request := func(method, path, kind, body string) *http.Request {
		r := httptest.NewRequest(method, path, strings.NewReader(body))
		r.Header.Set("Content-Type", kind)
		return r
	}
	form := "application/x-www-form-urlencoded"
	packed := request("POST", "/rights/", form, "at=council")
	packed.Header.Set("Content-Encoding", "gzip")
	for _, c := range []struct {
		name string
		r    *http.Request
		want int
	}{
		{"the beginning", request("GET", "/rights/", "", ""), 200},
		{"a council", request("GET", "/rights/leicester", "", ""), 200},
		{"a council with a slash", request("GET", "/rights/leicester/", "", ""), 200},
		{"a service", request("GET", "/rights/leeds/council-tax", "", ""), 200},
		{"a service that there is not", request("GET", "/rights/leeds/libraries", "", ""), 404},
		{"more than a service", request("GET", "/rights/leeds/council-tax/x", "", ""), 404},
		{"no prefix", request("GET", "/", "", ""), 404},
		{"another prefix", request("GET", "/rightsandmore/", "", ""), 404},
		{"the prefix and a council in one", request("GET", "/rightsleeds", "", ""), 404},
		{"the prefix and a service", request("GET", "/rights.leeds/council-tax", "", ""), 404},
		{"a post to the prefix and more", request("POST", "/rightsx/", form, "at=council"), 404},
		{"a post to a council", request("POST", "/rights/leeds", form, ""), 405},
		{"a delete", request("DELETE", "/rights/", "", ""), 405},
		{"json", request("POST", "/rights/", "application/json", "{}"), 415},
		{"no type", request("POST", "/rights/", "", "at=council"), 415},
		{"several parts", request("POST", "/rights/", "multipart/form-data; boundary=x", "--x--"), 415},
		{"packed", packed, 415},
		{"a type with a character set", request("POST", "/rights/", form+"; charset=UTF-8",
			"at=council&do=continue&pick=leeds"), 200},
		{"bad escape", request("POST", "/rights/", form, "at=%zz"), 400},
		{"not UTF-8", request("POST", "/rights/", form, "at=council&pick=%ff"), 400},
		{"no value", request("POST", "/rights/", form, "at"), 400},
		{"nothing", request("POST", "/rights/", form, ""), 400},
		{"too many fields", request("POST", "/rights/", form, "at=council"+strings.Repeat("&given=x", maxFields)), 400},
		{"as long as may be", request("POST", "/rights/", form, "at=council&x="+strings.Repeat("a", maxBody-13)), 200},
		{"too long", request("POST", "/rights/", form, "at=council&x="+strings.Repeat("a", maxBody)), 413},
	} {
		r := do(h, c.r)
		if r.StatusCode != c.want {
			t.Errorf("%s: %d", c.name, r.StatusCode)
		}
		body := read(t, r)
		if !strings.Contains(body, "<h1") || !strings.Contains(body, `<html lang="en">`) {
			t.Errorf("%s: not a page: %.80s", c.name, body)
		}
		if r.StatusCode == 405 && r.Header.Get("Allow") == "" {
			t.Errorf("%s: no Allow", c.name)
		}
	}
}

// In Welsh every page is Welsh, from its address on; the language goes on with the form.
func TestWelsh(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/rights", Voices: say.Voices()})
	for path, want := range map[string]string{
		"/rights/cy/": "Pa gyngor sydd dan sylw?", "/rights/cy/leeds": "Am beth mae hyn?",
		"/rights/cy/leeds/council-tax": "beth y gallwch ei ofyn i", "/rights/cy/leeds/libraries": "Nid oes cyfieithydd",
		"/rights/cy/leeds/fraud-and-crime": "",
	} {
		r := get(h, path)
		if want == "" {
			if to := r.Header.Get("Location"); to != "/rights/cy/leeds" {
				t.Errorf("%s leads to %q", path, to)
			}
			continue
		}
		if body := read(t, r); !strings.Contains(body, `<html lang="cy">`) || !strings.Contains(body, want) ||
			!strings.Contains(body, "Neidio i’r prif gynnwys") {
			t.Errorf("%s: %.300s", path, body)
		}
	}
	body := read(t, post(h, "/rights/", "at=council&lang=cy&do=continue&pick=leeds"))
	if !strings.Contains(body, `<html lang="cy">`) || !strings.Contains(body, `value="lang/en"`) {
		t.Errorf("%.300s", body)
	}
	if r := get(handlerFor(t, Options{}), "/cy/"); r.StatusCode != 404 {
		t.Errorf("not asked for, and there: %d", r.StatusCode)
	}
}

// The first language is at the prefix itself, and forms are sent there; the others have folders.
func TestWelshFirst(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/rights", Voices: []say.Voice{say.Must(notice.Welsh), {}}})
	for path, lang := range map[string]string{"/rights/": "cy", "/rights/leeds": "cy", "/rights/nowhere": "cy",
		"/rights/en/": "en", "/rights/en/leeds": "en", "/rights/en/nowhere": "en"} {
		if body := read(t, get(h, path)); !strings.Contains(body, `<html lang="`+lang+`">`) {
			t.Errorf("%s: %.100s", path, body)
		}
	}
	if body := read(t, post(h, "/rights/", "at=council&do=continue&pick=leeds")); !strings.Contains(
		body,
		`<html lang="cy">`,
	) {
		t.Errorf("%.300s", body)
	}
	if r := get(h, "/rights/cy/"); r.StatusCode != 404 {
		t.Errorf("two addresses for one page: %d", r.StatusCode)
	}
	if got := get(h, "/rights/en?x=1").Header.Get("Location"); got != "/rights/en/?x=1" {
		t.Errorf("leads to %q", got)
	}
}

// What a screen can be saved as comes as a file whose name says nothing.
func TestFiles(t *testing.T) {
	h := handlerFor(t, Options{AsAt: func() privacy.Date { return privacy.NewDate(2026, 11, 23) }})
	state := "council=leeds&service=council-tax&who=me&wish=delete&typed=name%3DAnn&typed=contact%3Da%40example.org" +
		"&typed=details%2Fleeds%2Fcouncil-tax%2Ferasure%3DA%20note"
	for _, c := range []struct{ body, kind, name, has string }{
		{"at=letter&letter=erasure&do=save&" + state, "text/plain; charset=utf-8", "letter.txt", "Article 17"},
		{"at=due&letter=erasure&do=calendar&typed=asked%2Fleeds%2Fcouncil-tax%3D7%2F1%2F2026&" + state,
			"text/calendar; charset=utf-8", "reminder.ics", "20260209"},
		{"at=summary&do=save&" + state, "text/plain; charset=utf-8", "summary.txt", "Delete your information"},
		{"at=result&do=save&" + state, "text/html; charset=utf-8", "", "<h1"},
	} {
		r := post(h, "/", c.body)
		body := read(t, r)
		want := ""
		if c.name != "" {
			want = `attachment; filename="` + c.name + `"`
		}
		if r.StatusCode != 200 || r.Header.Get("Content-Type") != c.kind ||
			r.Header.Get("Content-Disposition") != want ||
			!strings.Contains(body, c.has) ||
			r.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%.60s: %d %v %.300s", c.body, r.StatusCode, r.Header, body)
		}
	}
}

func TestHeadHasNoBody(t *testing.T) {
	h := handlerFor(t, Options{})
	r := do(h, httptest.NewRequest("HEAD", "/leeds/council-tax", nil))
	if r.StatusCode != 200 || r.ContentLength == 0 || r.Header.Get("Content-Length") == "0" {
		t.Errorf("%d, %v", r.StatusCode, r.Header)
	}
}

var stylesheet = regexp.MustCompile(`<link rel="stylesheet" href="([^"]+)">`)

func TestStyleSheetHasTheHashOfItsContent(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/rights"})
	path := stylesheet.FindStringSubmatch(read(t, get(h, "/rights/")))[1]
	r := get(h, path)
	if r.StatusCode != 200 || r.Header.Get("Content-Type") != "text/css; charset=utf-8" ||
		!strings.Contains(r.Header.Get("Cache-Control"), "immutable") {
		t.Errorf("%s: %d %v", path, r.StatusCode, r.Header)
	}
	if read(t, r) != string(element.Style) {
		t.Error("not the style sheet")
	}
	again := httptest.NewRequest("GET", path, nil)
	again.Header.Set("If-None-Match", r.Header.Get("ETag"))
	if r := do(h, again); r.StatusCode != http.StatusNotModified {
		t.Errorf("sent again: %d", r.StatusCode)
	}
	if r := get(h, "/rights/assets/plainrights.0000000000000000.css"); r.StatusCode != 404 {
		t.Errorf("another hash: %d", r.StatusCode)
	}
}

func TestEveryAddressOfAPageIsUnderThePrefix(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/a/b"})
	address := regexp.MustCompile(`(?:href|action)="(/[^"]*)"`)
	for _, path := range []string{"/a/b/", "/a/b/leeds", "/a/b/leeds/council-tax", "/a/b/nowhere"} {
		all := address.FindAllStringSubmatch(read(t, get(h, path)), -1)
		if len(all) == 0 {
			t.Errorf("%s has no address", path)
		}
		for _, m := range all {
			if !strings.HasPrefix(m[1], "/a/b/") {
				t.Errorf("%s leads to %s", path, m[1])
			}
		}
	}
	if got := get(h, "/a/b?x=1&y=%2F").Header.Get("Location"); got != "/a/b/?x=1&y=%2F" {
		t.Errorf("a query is lost on the way to %q", got)
	}
	if got := get(h, "/a/b").Header.Get("Location"); got != "/a/b/" {
		t.Errorf("redirects to %q", got)
	}
}

// A walk from the first page to a result by POST alone: no address or header holds what was chosen, and the title is
// that of what is shown.
func TestNothingChosenIsInAnAddress(t *testing.T) {
	h := handlerFor(t, Options{})
	r := post(h, "/", "at=wish&who=me&council=leeds&service=council-tax&do=continue&pick=unsure")
	body := read(t, r)
	title := body[strings.Index(body, "<title>"):strings.Index(body, "</title>")]
	if !strings.Contains(body, "Council Tax</bdi>: what you can ask ") {
		t.Fatalf("not the result: %.300s", body)
	}
	if !strings.Contains(title, "Council Tax: what you can ask Leeds City Council - ") ||
		r.Header.Get("Location") != "" {
		t.Errorf("%s, %v", title, r.Header)
	}
	for _, m := range regexp.MustCompile(`(?:href|action)="([^"]*)"`).FindAllStringSubmatch(body, -1) {
		if strings.Contains(m[1], "council-tax") {
			t.Errorf("an address of the result names the service: %s", m[1])
		}
	}
	if !strings.Contains(body, "server of this website") {
		t.Error("the page does not say where answers go")
	}
}

func TestSensitiveServiceHasNoAddress(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	n.Activities[1].Sensitive = privacy.Yes
	id := string(n.Activities[1].ID)
	h := handlerFor(t, Options{Notices: []*notice.Notice{n}, Exit: "https://www.example.org/news"})
	r := get(h, "/leeds/"+id)
	if r.StatusCode != http.StatusSeeOther || r.Header.Get("Location") != "/leeds" {
		t.Errorf("%d to %q", r.StatusCode, r.Header.Get("Location"))
	}
	body := read(t, post(h, "/", url.Values{
		"at":      {"wish"},
		"who":     {"me"},
		"council": {"leeds"},
		"service": {id},
		"do":      {"continue"},
		"pick":    {"unsure"},
	}.Encode()))
	if !strings.Contains(body, "<title>What you can ask about your information - ") ||
		!strings.Contains(body, `<a class="pr-exit" href="/exit"`) {
		t.Errorf("not the result: %.300s", body)
	}
	if r := get(h, "/exit"); r.StatusCode != 303 || r.Header.Get("Location") != "https://www.example.org/news" {
		t.Errorf("leaves to %q", r.Header.Get("Location"))
	}
}

func TestOptions(t *testing.T) {
	leeds := noticetest.Council(t, "leeds")
	for name, o := range map[string]Options{
		"no notices": {}, "a nil notice": {Notices: []*notice.Notice{nil}},
		"twice":                      {Notices: []*notice.Notice{leeds, leeds}},
		"prefix without a slash":     {Notices: []*notice.Notice{leeds}, Prefix: "rights"},
		"prefix with one at its end": {Notices: []*notice.Notice{leeds}, Prefix: "/rights/"},
		"prefix elsewhere":           {Notices: []*notice.Notice{leeds}, Prefix: "//evil.example"},
		"frames of all":              {Notices: []*notice.Notice{leeds}, FrameAncestors: []string{"*"}},
		"exit without https":         {Notices: []*notice.Notice{leeds}, Exit: "http://www.example.org"},
		"exit to a path":             {Notices: []*notice.Notice{leeds}, Exit: "/"},
		"home of http":               {Notices: []*notice.Notice{leeds}, Home: "http://www.example.org"},
		"an image elsewhere":         {Notices: []*notice.Notice{leeds}, Logo: "https://www.example.org/a.svg"},
		"a foot that leads nowhere": {Notices: []*notice.Notice{leeds},
			Footer: map[notice.Language][]notice.Link{"en": {{Title: "Access"}}}},
		"a language twice": {Notices: []*notice.Notice{leeds},
			Voices: []say.Voice{say.Must("cy"), {}, say.Must("cy")}},
		"policy in an origin": {Notices: []*notice.Notice{leeds}, FrameAncestors: []string{"https://a.example; " +
			"script-src *"}},
	} {
		if _, err := New(o); err == nil || !strings.HasPrefix(err.Error(), "serve: ") {
			t.Errorf("%s: %v", name, err)
		}
	}
	h := handlerFor(t, Options{
		Name: "Rights & more",
		Home: "https://www.example.gov.uk/",
		Logo: "/images/crest.svg",
		Footer: map[notice.Language][]notice.Link{
			notice.English: {{Title: "Accessibility", URL: "https://www.example.gov.uk/a"}},
		},
		FrameAncestors: []string{"https://www.example.gov.uk"},
		AsAt:           func() privacy.Date { return privacy.NewDate(2026, 2, 4) },
	})
	r := get(h, "/leeds/council-tax")
	if !strings.Contains(r.Header.Get("Content-Security-Policy"), "frame-ancestors https://www.example.gov.uk;") {
		t.Error(r.Header.Get("Content-Security-Policy"))
	}
	body := read(t, r)
	for _, want := range []string{`<img src="/images/crest.svg" alt="">Rights &amp; more</a>`, "4 February 2026",
		`<a href="https://www.example.gov.uk/" rel="noreferrer">`, `<li><a href="https://www.example.gov.uk/a" `} {
		if !strings.Contains(body, want) {
			t.Errorf("no %s", want)
		}
	}
	// Who passes over the top comes to the screen itself, and not to the way back and the languages.
	if strings.Index(body, `class="pr-travel"`) > strings.Index(body, "<main") {
		t.Error("the way back is in the main part")
	}
}

func FuzzPost(f *testing.F) {
	h := handlerFor(f, Options{})
	f.Add("at=council&do=continue&pick=leeds")
	f.Add("at=result&council=leeds&service=council-tax&do=ask")
	f.Add(
		"at=question&council=leeds&service=council-tax&fact=inaccurate&do=continue&pick=yes&given=leeds%2Fcouncil-tax%2Finaccurate%2Fno",
	)
	f.Fuzz(func(t *testing.T, body string) {
		r := post(h, "/", body)
		switch r.StatusCode {
		case 200, 400, 413:
		default:
			t.Fatalf("%d for %q", r.StatusCode, body)
		}
		if page := read(t, r); !strings.HasSuffix(page, "</html>\n") {
			t.Fatalf("not a whole page: %q", page)
		}
	})
}
