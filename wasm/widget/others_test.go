package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// officer is a notice with an officer who decides alone over what it says of council tax, reached by some routes.
func officer(t *testing.T, routes ...notice.Route) (*Offer, *notice.Notice) {
	n := *noticetest.Council(t, "leeds")
	n.Controllers = append(slices.Clip(n.Controllers), notice.Controller{
		ID:   "officer",
		Name: "The Registration Officer",
		Kind: notice.ControllerOfficeHolder,
		Role: notice.RoleSeparate,
	})
	n.Activities, n.Body = slices.Clone(n.Activities), "council"
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

// Where somebody else decides, they are named first in the answer, beside each right to ask them for where all stand,
// in how to ask, in the summary and in the letter; where the notice gives no address for them, that is said.
func TestWhoElseToAskIsNamed(t *testing.T) {
	theirs := notice.Route{Kind: notice.RouteEmail, Value: "officer@example.org", Controller: "officer"}
	for name, routes := range map[string][]notice.Route{"with an address": {theirs}, "without": nil} {
		o, n := officer(t, routes...)
		m := ends(t, o, n, "council-tax", "me", "see", "unsure")
		const who = "Ask: The Registration Officer"
		first, _, _ := strings.Cut(text(View(m).Body), inEnglish(wordWriteThis)[:17])
		if strings.Count(first, who) != 1 {
			t.Errorf("%s: first of all %s", name, first)
		}
		states := 0
		visitAll(View(press(t, m, doOther+"unsure")).Body, func(n view.Node) {
			if class, _ := attr(n, "class"); class == "pr-verdict" &&
				strings.Contains(text(n), explain.AskSomeoneElse.Name(say.Voice{})) {
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
		none := inEnglish(wordTheyNoAddress)
		for place, shown := range map[string]string{"result": after(t, m, "how"), "summary": after(t, summary, "how"),
			"letter": after(t, letter, "send")} {
			if strings.Contains(shown, "officer@example.org") != (routes != nil) ||
				strings.Contains(shown, none) != (routes == nil) ||
				place != "letter" && strings.Count(shown, who) != 1 {
				t.Errorf("%s: the %s says %s", name, place, shown)
			}
		}
		// Other services are the council's, and the route to the officer says whose it is.
		if how := after(t, ends(t, o, n, "benefits", "me", "see", "unsure"), "how"); strings.Contains(how, who) ||
			strings.Contains(how, "officer@example.org\nThe Registration Officer") != (routes != nil) {
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
	shown := text(View(ends(t, o, n, "council-tax", "me", "unsure", "unsure")).Body)
	if n := strings.Count(shown, inEnglish(wordTheyUnnamed)); n < 6 {
		t.Errorf("is said %d times", n)
	}
}

// TestC03NoOfficerIsTheCouncil: on no screen and in no letter about what an officer decides over is the officer called
// the council, nor any part of the council offered for asking; and each says who it is. The council is named only as
// the one whose notice it is, to ask how to reach the officer.
func TestC03NoOfficerIsTheCouncil(t *testing.T) {
	for _, lang := range []notice.Language{notice.English, notice.Welsh} {
		o, n := officer(t)
		n.Common.Exercise.Routes, n.Contacts = nil, nil
		n.Controllers[len(n.Controllers)-1].Kind = notice.ControllerElectoralRegistrationOfficer
		o.Voices = alone(lang)
		council, noun := "the council", "electoral office"
		if lang == notice.Welsh {
			council, noun = "cyngor", "swyddog cofrestru etholiadol"
		}
		check := func(where, said string) {
			t.Helper()
			for _, k := range []word{wordTheyNoAddress, wordTheyUnnamed} {
				said = strings.ReplaceAll(said, inLang(lang, k), "")
			}
			for _, line := range strings.Split(said, "\n") {
				line = strings.ReplaceAll(line, "cyngor cyfreithiol", "") // advice
				if strings.Contains(strings.ToLower(line), council) &&
					!strings.HasPrefix(line, inWelsh(wordYourCouncil)) {
					t.Errorf("%s in %s: %q", where, lang, line)
				}
			}
			if !strings.HasPrefix(where, "around") && !strings.Contains(said, noun) &&
				!strings.Contains(said, "Registration Officer") {
				t.Errorf("%s in %s does not say who decides", where, lang)
			}
		}
		for _, want := range []string{"see", "correct", "delete", "stop", "unsure"} {
			m := ends(t, o, n, "council-tax", "me", want, "unsure")
			check("the result of "+want, ours(View(m).Body))
			check("the summary of "+want, ours(View(press(t, m, doSummary)).Body))
			check("what the notice says for "+want, strings.ReplaceAll(ours(View(press(t, m, doNotice)).Body),
				inLang(lang, wordAboutNoticeMeans), ""))
		}
		m := ends(t, o, n, "council-tax", "me", "see", "unsure")
		for _, name := range []string{"access", "rectification", "erasure", "object", "late", "refused", "to-council",
			"to-regulator"} {
			asks := press(t, m, doLetter+name)
			check("around what the letter "+name+" asks", ours(View(asks).Body))
			sent := press(t, asks, doContinue, written...)
			check("around the letter "+name, ours(View(sent).Body))
			check("the letter "+name, sent.File().Content)
		}
		if shown := ours(View(m).Body); strings.Contains(shown, m.letterCalled("to-ombudsman")) {
			t.Error("the ombudsman of councils is offered for an officer")
		}
	}
}

// Which of several councils decides is said with who decides where, and each is asked by its own contacts; a use that
// another alone decides over names that one and no other.
func TestC04WhichCouncilIsSaid(t *testing.T) {
	o, n := officer(t)
	n.Controllers = append(slices.Clip(n.Controllers), notice.Controller{
		ID:       "south",
		Name:     "Southtown Council",
		Kind:     notice.ControllerCouncil,
		Role:     notice.RoleSole,
		Contacts: []notice.ID{"southdesk"},
	})
	n.Contacts = append(slices.Clip(n.Contacts),
		notice.Contact{ID: "southdesk", Kind: notice.ContactRightsRequests, Email: "desk@southtown.example"})
	for i := range n.Activities {
		if a := &n.Activities[i]; a.ID == "council-tax" {
			a.Controllers, a.Roles = nil, []notice.Part{
				{Controller: "council", Area: "Homes in the north"},
				{Controller: "south", Area: "Homes in the south"},
			}
		} else if a.ID == "fraud-and-crime" {
			a.Purposes = slices.Clone(a.Purposes)
			a.Purposes[0].Roles = []notice.Part{{Controller: "south"}}
		}
	}
	for lang, want := range map[notice.Language][]string{
		notice.English: {"Which council decides depends on where you live:", "Leeds City Council: Homes in the north",
			"Southtown Council: Homes in the south", "desk@southtown.example"},
		notice.Welsh: {"Mae pa gyngor sy’n penderfynu yn dibynnu ar ble rydych yn byw:",
			"Leeds City Council: Homes in the north", "desk@southtown.example"},
	} {
		o.Voices = alone(lang)
		shown := text(View(ends(t, o, n, "council-tax", "me", "see", "unsure")).Body)
		for _, w := range want {
			if !strings.Contains(shown, w) {
				t.Errorf("%s: %q is not said", lang, w)
			}
		}
	}
	o.Voices = nil
	shown := text(View(ends(t, o, n, "fraud-and-crime", "me", "see", "unsure")).Body)
	if !strings.Contains(shown, "Ask: Southtown Council") || strings.Contains(shown, "Ask: Leeds City Council") ||
		strings.Contains(shown, "depends on where you live") {
		t.Error("a use that another decides over does not name it, or names one that is not asked")
	}
	if shown := text(View(ends(t, o, n, "benefits", "me", "see", "unsure")).Body); strings.Contains(shown,
		"Homes in the") {
		t.Error("what is said of one service is said of another")
	}
}

// TestR05EachPartOfAUseIsTold: a use that is under both sets of rules has an answer under each, and the page says of
// which part of it each is.
func TestR05EachPartOfAUseIsTold(t *testing.T) {
	n := noticetest.Valid(t, "regime-both")
	for lang, want := range map[notice.Language][2]string{
		notice.English: {": to enforce the criminal law", ": for anything else"},
		notice.Welsh:   {": er mwyn gorfodi’r gyfraith droseddol", ": at unrhyw ddiben arall"},
	} {
		m, ok := Open(&Offer{Notices: []*notice.Notice{n}, Voices: alone(lang)}, n.ID, n.Activities[0].ID)
		if !ok {
			t.Fatal("no page")
		}
		html := string(view.AppendHTML(nil, View(m).Body))
		_, object, _ := strings.Cut(html, `id="pr-right-object"`)
		object, _, _ = strings.Cut(object, `id="pr-right-`)
		for _, part := range want {
			if !strings.Contains(object, part) {
				t.Errorf("%s: nothing is said of the part %q", lang, part)
			}
		}
		said, _ := Press(m, "notice", "")
		if html := string(view.AppendHTML(nil, View(said).Body)); strings.Contains(html, want[0]) ||
			strings.Contains(html, want[1]) {
			t.Errorf("%s: the notice is told in parts", lang)
		}
	}
}

// How to ask names the bodies and the ways to them that the data and the text of an answer have, and no address beside:
// for every service of every notice.
func TestHowToAskIsAsEveryOutputHasIt(t *testing.T) {
	o := everything(t)
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := at(t, o, n.ID, n.Activities[i].ID)
			grounds := m.grounds()
			if len(grounds) == 0 {
				continue
			}
			shown := after(t, m, "how")
			name := string(n.ID) + "/" + string(n.Activities[i].ID)
			theirs := map[string]bool{}
			for j := range grounds {
				for _, a := range grounds[j].Asked() {
					if !a.Own && a.Name != "" && !strings.Contains(shown, string(a.Name)) {
						t.Errorf("%s: %s is not named", name, a.Name)
					}
					for _, way := range a.Routes {
						for _, said := range append(slices.Clip(way.Address), way.Value, notice.Text(way.URL)) {
							theirs[string(said)] = true
							if said := strings.TrimSpace(string(said)); !strings.Contains(shown, said) &&
								!strings.Contains(html(m), `"`+said+`"`) {
								t.Errorf("%s: %s: %s is missing: %q", name, a.Name, way.Kind, said)
							}
						}
					}
				}
			}
			for _, c := range n.Contacts {
				if c.Email != "" && !theirs[string(c.Email)] && strings.Contains(shown, string(c.Email)) {
					t.Errorf("%s: %s is offered", name, c.Email)
				}
			}
		}
	}
}

// Whoever decides together is said to, and that either can be asked, in each language: where the body whose notice it
// is is one of them, and where it is none.
func TestWhoDecidesTogetherIsSaid(t *testing.T) {
	o := everything(t)
	o.Voices = say.Voices()
	for service, names := range map[notice.ID]string{
		"births": "Ask: Registrar General for England and Wales\nAsk: Superintendent Registrar\n; " +
			"Gofynnwch i: Registrar General for England and Wales\n",
		"civil-partnerships": "These decide together: London Borough of Barking and Dagenham and Registrar General; " +
			"yn penderfynu ar y cyd: London Borough of Barking and Dagenham; ",
	} {
		m := at(t, o, "barking-and-dagenham-registrars", service)
		m.wish = notice.WishSee
		en, cy, _ := strings.Cut(names, "; ")
		for lang, want := range map[notice.Language][]string{
			notice.English: {en, "you can ask either of them", "Article 26(3)"},
			notice.Welsh:   {cy[:len(cy)-2], "gallwch ofyn i’r naill neu’r llall", "Erthygl 26(3)"},
		} {
			m := Update(m, Event{Kind: ChangeLanguage, Language: lang})
			for place, shown := range map[string]string{"result": text(View(m).Body),
				"summary": text(View(press(t, m, doSummary)).Body)} {
				for _, say := range want {
					if !strings.Contains(strings.ReplaceAll(shown, "\n\n", "\n"), say) {
						t.Errorf("%s, %s: the %s does not say %q:\n%.3000s", service, lang, place, say, shown)
					}
				}
			}
		}
	}
}
