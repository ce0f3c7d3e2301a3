package informing

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

var update = flag.Bool("update", false, "write the golden files")

// TestCouncils checks every use of the three councils by every route: each finding has a provision, and what
// is said of two uses is as in the golden file.
func TestCouncils(t *testing.T) {
	golden := ""
	for _, n := range noticetest.Every(t) {
		for i := range n.Activities {
			a := &n.Activities[i]
			routes := Routes(n, a)
			if len(routes) == 0 {
				t.Errorf("%s/%s: no route", n.ID, a.ID)
			}
			for j := range a.Purposes {
				for _, route := range routes {
					found := Check(n, a, &a.Purposes[j], route, privacy.Date{})
					for _, f := range found {
						if f.Cite.IsZero() || f.Place == "" && f.Code != "in-time" {
							t.Errorf("%s/%s: %s has no provision or place", n.ID, a.ID, f.ID)
						}
						if f.Missing() && f.Told != privacy.No {
							t.Errorf("%s/%s: %s is missing and told", n.ID, a.ID, f.ID)
						}
					}
					if j == 0 &&
						(n.ID == "leicester" && a.ID == "cctv" || n.ID == "leeds" && a.ID == "newsletters" ||
							n.ID == "peterborough" && a.ID == "council-services") {
						golden += page(n, a, route, found)
					}
				}
			}
		}
	}
	noticetest.Golden(t, "testdata/councils.txt", golden, *update)
}

func page(n *notice.Notice, a *notice.Activity, route Route, found []Finding) string {
	out := fmt.Sprintf("# %s/%s, %v\n", n.ID, a.ID, route)
	for _, f := range found {
		missing := ""
		if f.Missing() {
			missing = " MISSING"
		}
		line := fmt.Sprintf("%-24s %-14s required %-8v told %-8v %-11v %-26s %s%s", f.Code, f.Cite.Short(), f.Required,
			f.Told, f.Said, f.Place, f.Refers.Short(), missing)
		out += strings.TrimRight(line, " ") + "\n"
	}
	return out
}

// TestCouncilsOnEveryDay checks every purpose on both routes and both sides of each change, whatever the notice
// says of routes: nothing but the items that the day wants is found, and nothing before the law began.
func TestCouncilsOnEveryDay(t *testing.T) {
	count := map[string]int{}
	for _, n := range noticetest.Every(t) {
		for i := range n.Activities {
			a := &n.Activities[i]
			for j := range a.Purposes {
				for _, route := range []Route{0, FromPerson, FromElsewhere} {
					for _, day := range []privacy.Date{privacy.LawBegan().Previous(), privacy.LawBegan(),
						privacy.MainChange(), privacy.ComplaintDutyBegan()} {
						found := Check(n, a, &a.Purposes[j], route, day)
						key := fmt.Sprintf("%v %v", route, day)
						if a.Purposes[j].Regime == notice.RegimePart3 { // by section 44, on every route alike
							key = "part3 " + key
						}
						if old, ok := count[key]; ok && old != len(found) {
							t.Errorf("%s/%s, %s: %d items, %d elsewhere", n.ID, a.ID, key, len(found), old)
						}
						count[key] = len(found)
					}
				}
			}
		}
	}
	for key, want := range map[string]int{
		" 2018-05-24": 0, " 2026-06-19": 0, "from-person 2018-05-24": 0, "from-person 2018-05-25": 16,
		"from-person 2026-02-05": 17, "from-person 2026-06-19": 18,
		"from-elsewhere 2018-05-25": 17, "from-elsewhere 2026-02-05": 18, "from-elsewhere 2026-06-19": 19,
		"part3  2018-05-24": 0, "part3  2018-05-25": 8, "part3 from-person 2026-06-19": 9, "part3 from-elsewhere " +
			"2026-06-19": 9,
	} {
		if count[key] != want {
			t.Errorf("%q: %d items, want %d", key, count[key], want)
		}
	}
}
