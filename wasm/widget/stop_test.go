package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
)

// The answer on marketing leads to the ways that the notice gives of stopping it.
func TestAnswerLeadsToStopping(t *testing.T) {
	n := noticetest.Valid(t, "newsletter")
	for _, lang := range notice.Languages() {
		o := &Offer{Notices: []*notice.Notice{n}, Action: "/", Voices: say.Voices(), Language: lang}
		html := string(view.AppendHTML(nil, View(at(t, o, n.ID, "newsletter")).Body))
		for _, link := range []string{`href="mailto:news@northtown.example"`,
			`href="https://www.northtown.example/news"`, `href="tel:01134960000"`} {
			if !strings.Contains(html, link) {
				t.Errorf("%s: no %s", lang, link)
			}
		}
	}
}
