package widget

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
)

// The first screens that a page holds are those that its conversation has, by each way that they name, for every
// service in every language: whom it is about and what is wanted, also with nothing chosen.
func TestFirstScreensAreThoseOfTheConversation(t *testing.T) {
	for _, n := range noticetest.Councils(t) {
		for _, voice := range say.Voices() {
			static := &Offer{Notices: []*notice.Notice{n}, Medium: Static, Voices: say.Voices(),
				Language: voice.Language(), Apart: true}
			live := *static
			live.Medium, live.Apart, live.ID = Live, false, firstID
			for i := range n.Activities {
				holdFirst(t, static, &live, n.Activities[i].ID,
					"who who/ who/me who/child who/someone who/me/ who/child/ who/someone/")
			}
			holdFirst(t, static, &live, Unknown, "who who/")
		}
	}
}

// holdFirst holds the first screens of a service to a conversation that goes each way to them.
func holdFirst(t *testing.T, static, live *Offer, service notice.ID, want string) {
	t.Helper()
	council := static.Notices[0].ID
	page, _ := Open(static, council, service)
	begin, _ := Open(live, council, service)
	ways := map[string]bool{}
	for _, n := range First(page) {
		named, _ := attr(n, "data-pr-first")
		title, _ := attr(n, "title")
		for way := range strings.FieldsSeq(named) {
			ways[way] = true
			m := begin
			for i, step := range strings.Split(way, "/") {
				if i == 0 {
					m, _ = Press(m, step, "")
				} else {
					m, _ = Press(m, doContinue, step)
				}
			}
			s := View(m)
			if title != view.Undirected(s.Title) {
				t.Errorf("%s/%s %s: the title is %q, want %q", council, service, way, title, s.Title)
			}
			got, want := view.AppendHTML(nil, n.Children()[0]), view.AppendHTML(nil, s.Body)
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("%s/%s %s: -conversation +page:\n%s", council, service, way, diff)
			}
		}
	}
	for way := range strings.FieldsSeq(want) {
		if !ways[way] {
			t.Errorf("%s/%s: no page has the screen of %s", council, service, way)
		}
	}
}
