package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// TestUnsettledLawIsShown: on the result of a newsletter everybody reads that the law is not settled (R13), and who
// opens the law behind the answer, both readings with a link to what each rests on. Where the readings do not part,
// nothing of it.
func TestUnsettledLawIsShown(t *testing.T) {
	stated := notice.Statement{Said: notice.Stated}
	n := &notice.Notice{ID: "n", Title: "A notice", Nation: privacy.NationEngland, Language: notice.English,
		Controllers: []notice.Controller{{ID: "council", Name: "A council", PublicAuthority: privacy.Yes}}}
	for _, kind := range []notice.PurposeKind{notice.PurposeDirectMarketing, notice.PurposeServiceDelivery} {
		n.Activities = append(n.Activities, notice.Activity{ID: notice.ID(kind), Title: notice.Text(kind),
			Purposes: []notice.Purpose{
				{
					ID:    "p",
					Title: "A purpose",
					Kind:  kind,
					Basis: notice.Basis{Statement: stated, AllOf: []privacy.Basis{privacy.BasisPublicTask}},
				},
			}})
	}
	o := &Offer{Notices: []*notice.Notice{n}, Action: "/"}
	for kind, want := range map[notice.PurposeKind]bool{notice.PurposeDirectMarketing: true,
		notice.PurposeServiceDelivery: false} {
		m := at(t, o, "n", notice.ID(kind))
		details, first, linked := "", "", false
		visitAll(View(m).Body, func(n view.Node) {
			if hasID(n, m.rightID(privacy.RightObject)) {
				first = text(n)
			}
		})
		visitAll(View(m).Body, func(n view.Node) {
			if t := text(n); strings.HasPrefix(t, inEnglish(wordReadElse)) ||
				strings.HasPrefix(t, inEnglish(wordReadHere)) {
				details += t
				linked = linked || strings.Contains(string(view.AppendHTML(nil, n)), "/article/12")
			}
		})
		if got := strings.Contains(first, "The law is not settled here."); got != want {
			t.Errorf("%s: said to everybody: %v, want %v: %s", kind, got, want, first)
		}
		both := strings.Contains(details, inEnglish(wordReadElse)) && strings.Contains(details, inEnglish(wordReadHere))
		if got := both && linked; got != want {
			t.Errorf("%s: both readings are shown: %v, want %v: %q", kind, got, want, details)
		}
	}
}
