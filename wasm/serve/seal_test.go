package serve

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// visitor is a browser that keeps its cookie and follows where it is led, and notes each address.
type visitor struct {
	t      *testing.T
	h      http.Handler
	cookie string
	been   []string
}

func (v *visitor) do(method, path, body string) *http.Response {
	v.t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if method == "POST" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if v.cookie != "" {
		r.AddCookie(&http.Cookie{Name: cookieName, Value: v.cookie})
	}
	answer := do(v.h, r)
	for _, c := range answer.Cookies() {
		v.cookie = c.Value
	}
	if to := answer.Header.Get("Location"); answer.StatusCode == http.StatusSeeOther && strings.HasPrefix(to, "/") {
		if v.been = append(v.been, to); method != "GET" || body != "" {
			return v.do("GET", to, "")
		}
	}
	return answer
}

const detailsState = "at=details&letter=erasure&council=leeds&service=council-tax&who=me&wish=delete"
const letterBody = detailsState + "&do=continue&in-name=Ann+Example" +
	"&in-contact=ann%40example.org&in-details=The+wrong+house."

var sealedAddress = regexp.MustCompile(`^/rights/\?p=[A-Za-z0-9_-]{60,}$`)

// eachPageHasAnAddressCase is a case of TestEachPageHasAnAddress.
type eachPageHasAnAddressCase struct {
	v    *visitor
	at   string
	want int
}

// eachPageHasAnAddressCases are the cases of TestEachPageHasAnAddress.
func eachPageHasAnAddressCases(t *testing.T) map[string]eachPageHasAnAddressCase {
	leeds := []*notice.Notice{noticetest.Council(t, "leeds")}
	key := []byte(strings.Repeat("k", 32))
	h := handlerFor(t, Options{Prefix: "/rights", Notices: leeds, Key: key})
	v := &visitor{t: t, h: h}
	v.do("GET", "/rights/", "")
	question := read(t, v.do("POST", "/rights/", detailsState+"&do=back"))
	letter := read(t, v.do("POST", "/rights/", letterBody))
	if !strings.Contains(letter, "The wrong house.") || len(v.been) != 2 {
		t.Fatalf("no letter after %q: %.400s", v.been, letter)
	}
	for i, want := range []string{question, letter} {
		if again := read(t, v.do("GET", v.been[i], "")); again != want {
			t.Errorf("%s asked for again is another page: %.300s", v.been[i], again)
		}
		token := strings.TrimPrefix(v.been[i], "/rights/?p=")
		plain, err := base64.RawURLEncoding.DecodeString(token)
		if !sealedAddress.MatchString(v.been[i]) || err != nil || strings.Contains(string(plain), "Ann") ||
			strings.Contains(string(plain), "council") {
			t.Errorf("%s can be read: %q", v.been[i], plain)
		}
	}
	at := v.been[1]
	other := &visitor{t: t, h: h}
	other.do("GET", "/rights/", "")
	later, err := newHandler(Options{Prefix: "/rights", Notices: leeds, Key: key})
	if err != nil {
		t.Fatal(err)
	}
	later.now = func() time.Time { return time.Now().Add(lifetime + time.Minute) }
	return map[string]eachPageHasAnAddressCase{
		"the same, by another process with the key": {&visitor{t: t, h: handlerFor(t, Options{Prefix: "/rights",
			Notices: leeds, Key: key}), cookie: v.cookie}, at, 200},
		"without a cookie": {&visitor{t: t, h: h}, at, 410},
		"another browser":  {other, at, 410},
		"a bad cookie":     {&visitor{t: t, h: h, cookie: "x"}, at, 410},
		"another key": {&visitor{t: t, h: handlerFor(t, Options{Prefix: "/rights",
			Notices: leeds}), cookie: v.cookie}, at, 410},
		"another notice": {&visitor{t: t, h: handlerFor(t, Options{Prefix: "/rights",
			Notices: []*notice.Notice{noticetest.Council(t, "leicester")}, Key: key}), cookie: v.cookie}, at, 410},
		"the next day": {&visitor{t: t, h: http.HandlerFunc(later.serve),
			cookie: v.cookie}, at, 410},
		"changed":           {v, at[:len(at)-9] + "AAAAAAAAA", 410},
		"cut":               {v, at[:len(at)/2], 410},
		"nothing":           {v, "/rights/?p=", 410},
		"no such thing":     {v, "/rights/?p=%00%ff", 410},
		"something else's":  {v, "/rights/?utm_source=mail", 200},
		"below a council":   {v, "/rights/leeds?p=x", 200},
		"the style's, also": {v, stylesheet.FindStringSubmatch(letter)[1], 200},
	}
}

// The page that follows a form has an address, which its browser can ask for again: Back shows the page before with its
// answers. Nobody can read the address, and no other browser, server or day opens it.
func TestEachPageHasAnAddress(t *testing.T) {
	leeds := []*notice.Notice{noticetest.Council(t, "leeds")}
	key := []byte(strings.Repeat("k", 32))
	h := handlerFor(t, Options{Prefix: "/rights", Notices: leeds, Key: key})
	v := &visitor{t: t, h: h}
	v.do("GET", "/rights/", "")
	question := read(t, v.do("POST", "/rights/", detailsState+"&do=back"))
	letter := read(t, v.do("POST", "/rights/", letterBody))
	if !strings.Contains(letter, "The wrong house.") || len(v.been) != 2 {
		t.Fatalf("no letter after %q: %.400s", v.been, letter)
	}
	for i, want := range []string{question, letter} {
		if again := read(t, v.do("GET", v.been[i], "")); again != want {
			t.Errorf("%s asked for again is another page: %.300s", v.been[i], again)
		}
		token := strings.TrimPrefix(v.been[i], "/rights/?p=")
		plain, err := base64.RawURLEncoding.DecodeString(token)
		if !sealedAddress.MatchString(v.been[i]) || err != nil || strings.Contains(string(plain), "Ann") ||
			strings.Contains(string(plain), "council") {
			t.Errorf("%s can be read: %q", v.been[i], plain)
		}
	}

	other := &visitor{t: t, h: h}
	other.do("GET", "/rights/", "")
	later, err := newHandler(Options{Prefix: "/rights", Notices: leeds, Key: key})
	if err != nil {
		t.Fatal(err)
	}
	later.now = func() time.Time { return time.Now().Add(lifetime + time.Minute) }
	for name, c := range eachPageHasAnAddressCases(t) {
		answer := c.v.do("GET", c.at, "")
		page := read(t, answer)
		if answer.StatusCode != c.want || c.want == 410 && (strings.Contains(page, "Ann") || strings.Contains(page,
			"Council Tax") || !strings.Contains(page, `href="/rights/"`)) {
			t.Errorf("%s: %d: %.300s", name, answer.StatusCode, page)
		}
	}
}

// After "Start again", and after "Exit this page", no page before can be had again.
func TestStartAgainAndExitLeaveNoWayBack(t *testing.T) {
	for name, leave := range map[string]struct{ method, path, body, to string }{
		"start again":          {"POST", "/rights/", letterBody + "&do=again", "/rights/"},
		"start again in Welsh": {"POST", "/rights/", "lang=cy&" + detailsState + "&do=again", "/rights/cy/"},
		"exit":                 {"GET", "/rights/exit", "", ""},
	} {
		h := handlerFor(t, Options{Prefix: "/rights", Voices: say.Voices()})
		v := &visitor{t: t, h: h}
		v.do("GET", "/rights/", "")
		before := v.cookie
		v.do("POST", "/rights/", letterBody)
		letter := v.been[0]
		body := strings.Replace(leave.body, "do=continue&", "", 1)
		answer := v.do(leave.method, leave.path, body)
		if leave.to != "" && (answer.StatusCode != 200 || v.been[len(v.been)-1] != leave.to) ||
			leave.to == "" && answer.Header.Get("Location") != "https://www.bbc.co.uk/weather" || v.cookie == before {
			t.Errorf("%s: %d, to %q", name, answer.StatusCode, v.been)
		}
		if back := v.do("GET", letter, ""); back.StatusCode != http.StatusGone || strings.Contains(read(t, back),
			"Ann") {
			t.Errorf("%s: Back and Reload show %d", name, back.StatusCode)
		}
	}
}

// A page of another site that loads the exit, as an image, does away with nothing.
func TestExitFromElsewhere(t *testing.T) {
	r := httptest.NewRequest("GET", "/exit", nil)
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	if answer := do(handlerFor(t, Options{}), r); answer.StatusCode != http.StatusSeeOther ||
		answer.Header.Get("Set-Cookie") != "" {
		t.Errorf("%d, %q", answer.StatusCode, answer.Header.Get("Set-Cookie"))
	}
}

// A browser that keeps no cookie, and a state that is too long for an address, are answered at once.
func TestPagesWithoutAnAddress(t *testing.T) {
	h := handlerFor(t, Options{})
	for range 2 {
		if r := post(h, "/", letterBody); r.StatusCode != 200 || !strings.Contains(read(t, r), "The wrong house.") {
			t.Errorf("without a cookie: %d", r.StatusCode)
		}
	}
	v := &visitor{t: t, h: h}
	v.do("GET", "/", "")
	long := ""
	for i := range 230 {
		sum := sha256.Sum256([]byte{byte(i)}) // which packing makes little shorter
		long += " " + hex.EncodeToString(sum[:])
	}
	answer := v.do("POST", "/", letterBody+url.QueryEscape(long))
	if answer.StatusCode != 200 || len(v.been) != 0 || !strings.Contains(read(t, answer), "The wrong house.") {
		t.Errorf("of a long letter: %d, %q", answer.StatusCode, v.been)
	}
}

// The cookie is a browser's own, is no script's, goes nowhere else, and ends with the browser. It holds nothing that
// was said, and stays while there is one.
func TestCookie(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/rights"})
	first := get(h, "/rights/").Header.Get("Set-Cookie")
	want := regexp.MustCompile(`^plainrights=[\w-]{43}; Path=/rights/; HttpOnly; SameSite=Lax$`)
	if !want.MatchString(first) || first == get(h, "/rights/").Header.Get("Set-Cookie") {
		t.Error(first)
	}
	for _, header := range [][2]string{{"X-Forwarded-Proto", "https"}} {
		r := httptest.NewRequest("GET", "/rights/", nil)
		r.Header.Set(header[0], header[1])
		if got := do(h, r).Header.Get("Set-Cookie"); !strings.Contains(got, "; Secure") {
			t.Error(got)
		}
	}
	v := &visitor{t: t, h: h}
	v.do("GET", "/rights/", "")
	for _, path := range []string{"/rights/", "/rights/leeds", "/rights/nowhere"} {
		if got := v.do("GET", path, "").Header.Get("Set-Cookie"); got != "" {
			t.Errorf("%s: another cookie %q", path, got)
		}
	}
}

// Files come as they did, where pages have addresses: at once, and the page stays where it is.
func TestFilesWherePagesHaveAddresses(t *testing.T) {
	h := handlerFor(t, Options{AsAt: func() privacy.Date { return privacy.NewDate(2026, 11, 23) }})
	v := &visitor{t: t, h: h}
	v.do("GET", "/", "")
	page := read(t, v.do("POST", "/", letterBody))
	if !strings.Contains(page, `href="mailto:`) {
		t.Error("the letter cannot be opened in e-mail")
	}
	answer := v.do("POST", "/", sent(page, "save"))
	if file := read(t, answer); answer.Header.Get("Content-Disposition") != `attachment; filename="letter.txt"` ||
		!strings.Contains(file, "The wrong house.") {
		t.Errorf("%v: %.300s", answer.Header, file)
	}
	due := read(t, v.do("POST", "/",
		"at=dates&letter=erasure&council=leeds&service=council-tax"+
			"&who=me&wish=delete&do=continue&in-asked-day=7+Jan+2026"))
	answer = v.do("POST", "/", sent(due, "calendar"))
	if file := read(t, answer); answer.Header.Get("Content-Disposition") != `attachment; filename="reminder.ics"` ||
		!strings.Contains(file, "DTSTART:20260210T090000Z") {
		t.Errorf("%v: %.300s", answer.Header, file)
	}
}

func TestKey(t *testing.T) {
	if _, err := New(Options{Notices: []*notice.Notice{noticetest.Council(t, "leeds")},
		Key: []byte("short")}); err == nil || strings.Contains(err.Error(), "short") {
		t.Errorf("a short key: %v", err)
	}
}

func FuzzUnseal(f *testing.F) {
	h := handlerFor(f, Options{})
	f.Add("AAAA", strings.Repeat("A", 43))
	f.Fuzz(func(t *testing.T, token, cookie string) {
		r := httptest.NewRequest("GET", "/?p="+url.QueryEscape(token), nil)
		r.Header.Set("Cookie", cookieName+"="+cookie)
		if answer := do(h, r); answer.StatusCode != http.StatusGone {
			t.Fatalf("%d for %q", answer.StatusCode, token)
		}
	})
}
