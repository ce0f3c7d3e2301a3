package serve

import (
	"html"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

var hiddenField = regexp.MustCompile(`<input type="hidden" name="([^"]*)" value="([^"]*)">`)

// sent is the state in the first form of a page, as a browser sends it with what was pressed.
func sent(page, do string) string {
	form, _, _ := strings.Cut(page, "</form>")
	fields := url.Values{"do": {do}}
	for _, f := range hiddenField.FindAllStringSubmatch(form, -1) {
		fields.Add(f[1], strings.ReplaceAll(html.UnescapeString(f[2]), "\n", "\r\n"))
	}
	return fields.Encode()
}

// What was written keeps its lines from page to page, into the letter that is saved.
func TestLinesAreKept(t *testing.T) {
	h := handlerFor(t, Options{})
	page := read(t, post(
		h,
		"/",
		"at=details&letter=rectification&council=leeds&service=council-tax&who=me&wish=correct&do=continue&"+
			"in-name=Ann&in-contact=a%40example.org&in-details=Line+one.%0D%0ALine+two.",
	))
	page = read(t, post(h, "/", sent(read(t, post(h, "/", sent(page, "back"))), "continue")))
	if got := read(t, post(h, "/", sent(page, "save"))); !strings.Contains(got, "Line one.\nLine two.") {
		t.Error(got)
	}
}

// The refusal of a method names those that would do.
func TestAllow(t *testing.T) {
	h := handlerFor(t, Options{Prefix: "/rights", Voices: say.Voices()})
	for _, c := range [][3]string{{"PUT", "/rights/", "GET, HEAD, POST"}, {"PUT", "/rights/cy/", "GET, HEAD"},
		{"POST", "/rights/cy/", "GET, HEAD"}, {"POST", "/rights/leeds", "GET, HEAD"}} {
		if r := do(h, httptest.NewRequest(c[0], c[1], nil)); r.StatusCode != 405 || r.Header.Get("Allow") != c[2] {
			t.Errorf("%s %s: %d, %q", c[0], c[1], r.StatusCode, r.Header.Get("Allow"))
		}
	}
}

// A person who has written many long letters, in whatever script, can go on.
func TestManyLetters(t *testing.T) {
	leeds, long := noticetest.Council(t, "leeds"), strings.Repeat("字", 4000)
	h := handlerFor(t, Options{Notices: []*notice.Notice{leeds}})
	fields := url.Values{
		"at":         {"details"},
		"letter":     {"erasure"},
		"council":    {"leeds"},
		"service":    {"council-tax"},
		"who":        {"me"},
		"wish":       {"delete"},
		"do":         {"continue"},
		"in-name":    {"Ann"},
		"in-contact": {"a"},
		"in-details": {long},
	}
	for i := range 26 {
		fields.Add("typed",
			"details/leeds/"+string(leeds.Activities[i/2].ID)+"/"+[...]string{"access", "object"}[i%2]+"="+long)
	}
	r := post(h, "/", fields.Encode())
	if body := read(t, r); r.StatusCode != 200 || !strings.Contains(body, `value="save"`) {
		t.Errorf("%d: %.300s", r.StatusCode, body)
	}
}

// A state of as many replies and texts as package widget takes is taken here too.
func TestManyFields(t *testing.T) {
	leeds := noticetest.Council(t, "leeds")
	h := handlerFor(t, Options{Notices: []*notice.Notice{leeds}})
	many := url.Values{"at": {"result"}, "council": {"leeds"}, "service": {"council-tax"}}
	for i := range leeds.Activities {
		id := string(leeds.Activities[i].ID)
		for _, of := range []string{"reference", "complained", "asked", "identity-asked", "identity-sent",
			"question-asked", "question-answered", "extended"} {
			many.Add("typed", of+"/leeds/"+id+"=1/5/2026")
		}
		for _, f := range privacy.Facts() {
			if term := f.FactTerm(); term.By == privacy.ByPerson && term.Kind != privacy.KindAct &&
				len(many["given"]) < 200 {
				many.Add("given", "leeds/"+id+"/"+f.String()+"/no")
			}
		}
	}
	if n := len(many["typed"]) + len(many["given"]); n < 360 {
		t.Errorf("only %d", n)
	}
	if r := post(h, "/", many.Encode()); r.StatusCode != 200 {
		t.Errorf("many fields: %d", r.StatusCode)
	}
}
