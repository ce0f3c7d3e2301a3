package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// On every result each exemption that is not ruled out for some use is said once, with its provision, under
// the rights that it can limit, and no other is said.
func TestRefusals(t *testing.T) {
	o := offer(t)
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := at(t, o, n.ID, n.Activities[i].ID)
			html := string(view.AppendHTML(nil, View(m).Body))
			_, section, ok := strings.Cut(html, `id="pr-refusals"`)
			if !ok {
				t.Fatalf("%s/%s: no section", n.ID, n.Activities[i].ID)
			}
			section, _, _ = strings.Cut(section, "</section>")
			want := map[privacy.Exemption][]string{}
			for _, right := range privacy.Rights() {
				title, of := "", map[privacy.Exemption]bool{}
				for _, g := range m.grounds() {
					a := explain.Explain(notice.English, &g, right, privacy.Date{})
					title = a.Title
					for _, r := range a.Refusals {
						of[r.Exemption] = true
					}
				}
				for e := range of {
					want[e] = append(want[e], title)
				}
			}
			for _, e := range privacy.Exemptions() {
				cite := rights.EvaluateOne(m.grounds()[0].Facts, privacy.RightAccess).Finding(e).Cite
				if cite.IsZero() {
					continue // it refuses nothing itself
				}
				item := string(view.AppendHTML(nil, view.Words(explain.Exemption(notice.English, e))))
				item = "<li>" + item + ` (<a href="` + cite.URL() + `"`
				titles, may := want[e]
				before, after, found := strings.Cut(section, item)
				if found != may || strings.Contains(after, item) {
					t.Errorf("%s/%s: %v is said: %v, and may be relied on: %v", n.ID, n.Activities[i].ID, e, found, may)
					continue
				}
				heading := before[strings.LastIndex(before, "<p>"+catalogue[wordCanLimit].En)+1:]
				if found && !strings.Contains(heading, "<ul><li>"+strings.Join(titles, "</li><li>")+"</li></ul>") {
					t.Errorf("%s/%s: %v is under %.200q and limits %v", n.ID, n.Activities[i].ID, e, heading, titles)
				}
			}
		}
	}
}
