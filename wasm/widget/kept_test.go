package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// No field about a sensitive service has a purpose by which a browser keeps what is written; of any other the name and
// the contact have one, and the page says what is kept. On a server all is, and each page to write on says so.
func TestWhatBrowsersKeep(t *testing.T) {
	for _, service := range []notice.ID{"social-care", "council-tax"} {
		for _, medium := range []Medium{Served, Live} {
			o := offer(t)
			o.Medium = medium
			council := map[notice.ID]notice.ID{"social-care": "leicester", "council-tax": "leeds"}[service]
			m := at(t, o, council, service)
			m.who = letter.AboutMe
			for _, do := range []string{"letter/access", "dates/access"} {
				screen, ok := Press(m, do, "")
				if !ok {
					t.Fatalf("%s: no %s", service, do)
				}
				body := View(screen).Body
				var purposes []string
				visitAll(body, func(n view.Node) {
					if p, ok := attr(n, "autocomplete"); ok && n.Tag() != view.Form && p != "off" {
						purposes = append(purposes, p)
					}
				})
				open := service == "council-tax" && do == "letter/access"
				if got, want := strings.Join(purposes, " "), map[bool]string{true: "name email"}[open]; got != want {
					t.Errorf("%s, %s: a browser may fill in %q, want %q", service, do, got, want)
				}
				want := map[bool]int{open && medium == Live: 2, medium == Served: 1}[true]
				if got := strings.Count(text(body), inEnglish(wordKept)); got != want {
					t.Errorf("%s, %s: said %d times, want %d", service, do, got, want)
				}
			}
		}
	}
}
