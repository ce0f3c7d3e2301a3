package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// The summary is printed: nothing in it is closed, whatever it is about.
func TestNothingInTheSummaryIsClosed(t *testing.T) {
	folds := 0
	for _, n := range noticetest.Councils(t) {
		for i := range n.Activities {
			if skips(i) {
				continue
			}
			for w, want := range notice.Wishes() {
				if (i+w)%noticetest.Some(1, 4, 1) != 0 {
					continue
				}
				m := Model{
					offer: &Offer{Notices: []*notice.Notice{n}, Medium: Live},
					who:   letter.AboutMe,
					step:  step{at: PlaceSummary, council: n.ID, service: n.Activities[i].ID, wish: want},
				}
				page := string(view.AppendHTML(nil, View(m).Body))
				folds += strings.Count(page, "<details")
				for rest := page; ; {
					_, after, ok := strings.Cut(rest, "<details")
					if !ok {
						break
					}
					tag, _, _ := strings.Cut(after, ">")
					// How the way out works is for screens: on paper it is left out with the way out itself.
					if !strings.Contains(tag, " open") && !strings.Contains(tag, "pr-exit-how") {
						t.Errorf("%s, %s, wish %s: closed: %.200s", n.ID, m.service, want, after)
					}
					rest = after
				}
			}
		}
	}
	if folds == 0 {
		t.Error("nothing that could be closed was seen")
	}
}
