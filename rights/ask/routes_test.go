package ask

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights"
)

// TestC03RoutesInText: the text has every way to whoever decides that the JSON has, in both languages.
func TestC03RoutesInText(t *testing.T) {
	ways := 0
	for _, n := range append(noticetest.Every(t), noticetest.Valid(t, "data-kinds")) {
		all := rights.Assess(n, rights.LawAsAt(), nil)
		for _, lang := range notice.Languages() {
			q := Question{Notice: n, Voice: say.Must(lang)}
			out, err := q.Text()
			if err != nil {
				t.Fatal(err)
			}
			text := strings.Join(strings.Fields(out), " ")
			for i := range all.Activities {
				for j := range all.Activities[i].Grounds {
					for _, a := range all.Activities[i].Grounds[j].Asked() {
						for _, r := range append(append(a.Stops, a.Routes...), a.Complaints...) {
							ways++
							if way := wayInWords(&r.Way); !strings.Contains(text,
								strings.Join(strings.Fields(way), " ")) {
								t.Fatalf("%s, %s: %q is not in the text", n.ID, all.Activities[i].ID, way)
							}
						}
					}
				}
			}
		}
	}
	if ways < 50 {
		t.Errorf("%d ways", ways)
	}
}
