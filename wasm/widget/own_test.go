package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
)

// TestAuthorsOwnRemarks holds every screen of a long conversation, its letters and files included, to saying none of an
// author's own remarks, which it has whatever document it was given.
func TestAuthorsOwnRemarks(t *testing.T) {
	n := noticetest.Valid(t, "authors-own")
	o := &Offer{Notices: []*notice.Notice{n}, Action: "/", Voices: say.Voices()}
	remarks, own := n.Remarks, 0
	for _, r := range remarks {
		if r.Kind == notice.RemarkOwn {
			own++
		}
	}
	if own < 3 || len(n.Published().Remarks) != len(remarks)-own {
		t.Fatalf("%d of %d remarks are the author's own, and %d are published", own, len(remarks),
			len(n.Published().Remarks))
	}
	seen, published := map[Place]bool{}, false
	walkOf(o, 4000, func(_ Model, _ Event, m Model) {
		seen[m.At()] = true
		shown := string(view.AppendHTML(nil, View(m).Body)) + m.File().Content + m.Calendar().Content
		if strings.Contains(shown, "SECRET") {
			t.Fatalf("%s: %s", places[m.At()].name, shown)
		}
		published = published || strings.Contains(shown, "Does this cover garden waste?")
	})
	if !published || len(seen) < 6 {
		t.Errorf("the other remark was shown: %v; %d places", published, len(seen))
	}
}
