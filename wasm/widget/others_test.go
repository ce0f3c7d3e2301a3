package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// officer is a notice with an officer who decides alone over what it says of council tax, reached by some routes.
func officer(t *testing.T, routes ...notice.Route) (*Offer, *notice.Notice) {
	n := *noticetest.Council(t, "leeds")
	n.Controllers = append(slices.Clip(n.Controllers), notice.Controller{ID: "officer", Name: "The Registration Officer", Kind: notice.ControllerOfficeHolder, Role: notice.RoleSeparate})
	n.Activities = slices.Clone(n.Activities)
	for i := range n.Activities {
		if n.Activities[i].ID == "council-tax" {
			n.Activities[i].Controllers = []notice.ID{"officer"}
		}
	}
	n.Common.Exercise.Routes = append(slices.Clip(n.Common.Exercise.Routes), routes...)
	return &Offer{Notices: []*notice.Notice{&n}}, &n
}

// after is the words of a part of a screen.
func after(t *testing.T, m Model, id string) string {
	t.Helper()
	out := ""
	visitAll(View(m).Body, func(n view.Node) {
		if hasID(n, m.id(id)) {
			out = text(n)
		}
	})
	if out == "" {
		t.Fatalf("no part %s", id)
	}
	return out
}

// Where somebody else decides, they are named beside each right to ask them for, in how to ask, in the summary and in the
// letter; where the notice gives no address for them, that is said.
func TestWhoElseToAskIsNamed(t *testing.T) {
	theirs := notice.Route{Kind: notice.RouteEmail, Value: "officer@example.org", Controller: "officer"}
	for name, routes := range map[string][]notice.Route{"with an address": {theirs}, "without": nil} {
		o, n := officer(t, routes...)
		m := ends(t, o, n, "council-tax", "me", "see", "unsure")
		const who = "Ask: The Registration Officer"
		states := 0
		visitAll(View(m).Body, func(n view.Node) {
			if class, _ := attr(n, "class"); class == "pr-verdict" && strings.Contains(text(n), explain.AskSomeoneElse.Name(notice.English)) {
				if states++; strings.Count(text(n), who) != 1 {
					t.Errorf("%s: %s", name, text(n))
				}
			}
		})
		summary := press(t, m, doSummary)
		if states < 5 || strings.Count(text(View(summary).Body), who) < states {
			t.Errorf("%s: %d states; the summary says %s", name, states, text(View(summary).Body))
		}
		letter := press(t, press(t, m, doLetter+"access"), doContinue, written...)
		if !strings.Contains(letter.File().Content, "The Registration Officer") {
			t.Errorf("%s: the letter: %s", name, letter.File().Content)
		}
		none := catalogue[wordTheyNoAddress].En
		for place, shown := range map[string]string{"result": after(t, m, "how"), "summary": after(t, summary, "how"), "letter": after(t, letter, "send")} {
			if strings.Contains(shown, "officer@example.org") != (routes != nil) || strings.Contains(shown, none) != (routes == nil) || place != "letter" && strings.Count(shown, who) != 1 {
				t.Errorf("%s: the %s says %s", name, place, shown)
			}
		}
		// Other services are the council's, and the route to the officer says whose it is.
		if how := after(t, ends(t, o, n, "benefits", "me", "see", "unsure"), "how"); strings.Contains(how, who) || strings.Contains(how, "officer@example.org\nThe Registration Officer") != (routes != nil) {
			t.Errorf("%s: benefits: %s", name, how)
		}
		// What data protection does not cover is asked of the council.
		if how := after(t, ends(t, o, n, "council-tax", "died", "see", "unsure"), "how"); strings.Contains(how, who) {
			t.Errorf("%s: %s", name, how)
		}
	}
}

// Where the notice names nobody, the council is asked who it is.
func TestWhoElseToAskIsNotNamed(t *testing.T) {
	o, n := officer(t)
	n.Controllers[len(n.Controllers)-1].Role = notice.RoleProcessor
	shown := text(View(ends(t, o, n, "council-tax", "me", "see", "unsure")).Body)
	if n := strings.Count(shown, catalogue[wordTheyUnnamed].En); n < 6 {
		t.Errorf("is said %d times", n)
	}
}
