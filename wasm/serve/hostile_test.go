package serve

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
)

// hostile puts words into every text, address and name of a notice, as no reader of ours would let
// through: whoever builds a notice in Go may.
func hostile(n *notice.Notice, words string) {
	var walk func(reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Interface().(type) {
		case notice.Text, notice.URL:
			v.SetString(words)
			return
		}
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		}
	}
	walk(reflect.ValueOf(n).Elem())
}

// isolated is words whose direction cannot reach what is around them.
var isolated = regexp.MustCompile(`<bdi[^>]*>[^<]*</bdi>`)

func TestNothingInANoticeBecomesMarkup(t *testing.T) {
	for name, words := range map[string]string{
		"markup":    `</title></bdi><script>alert(1)</script><img src=x onerror=alert(1)>`,
		"attribute": `" onmouseover="alert(1)" style="x`,
		"address":   `javascript:alert(1)//`,
		"another":   `https://user@evil.example/"><script>`,
		"direction": "\u202e\u2066</p>\u202d",
		"control":   "a\x00b\x1b[31m\u0085",
		"not UTF-8": "\xff\xfe<b>",
		"long":      strings.Repeat("w", 10000),
	} {
		n := noticetest.Council(t, "leeds")
		hostile(n, words)
		h := handlerFor(t, Options{Notices: []*notice.Notice{n}})
		for _, body := range []string{
			"at=service&council=leeds", "at=help&council=leeds", "at=notice&council=leeds",
			"at=result&council=leeds&service=website", "at=result&council=leeds&service=website&who=me&wish=see",
			"at=notice&council=leeds&service=newsletters",
		} {
			page := read(t, post(h, "/", body))
			if !strings.Contains(page, "<h1") {
				t.Fatalf("%s: %s: no page", name, body)
			}
			for _, bad := range []string{"<script", "<img", "<b>", "onerror=\"", "onmouseover=\"",
				"javascript:alert(1)//\"", "href=\"https://user", "\x00", "\x1b", "\xff"} {
				if strings.Contains(page, bad) {
					t.Errorf("%s: %s: the page holds %q", name, body, bad)
				}
			}
			if strings.ContainsRune(isolated.ReplaceAllString(page, ""), '\u202e') {
				t.Errorf("%s: %s: an override of direction outside of a bdi", name, body)
			}
		}
	}
}
