package widget

import (
	gohtml "html"
	"regexp"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
)

func html(m Model) string { return string(view.AppendHTML(nil, View(m).Body)) }

// visitAll visits every node of a tree.
func visitAll(n view.Node, visit func(view.Node)) {
	visit(n)
	for _, c := range n.Children() {
		visitAll(c, visit)
	}
}

func attr(n view.Node, name string) (string, bool) {
	for _, a := range n.Attrs() {
		if a.Name() == name {
			return a.Value(), true
		}
	}
	return "", false
}

// everyScreen is a screen of each kind, in one medium.
func everyScreen(t *testing.T, medium Medium) map[string]Model {
	t.Helper()
	o := offer(t)
	o.Medium = medium
	result, ok := Open(o, "leeds", "council-tax")
	if !ok {
		t.Fatal("there is no council tax")
	}
	services := Update(result, Event{Kind: ChangeService})
	return map[string]Model{
		"councils": Start(o), "services": services, "help": Update(services, Event{Kind: DoNotKnow}),
		"result": result, "notice": Update(result, Event{Kind: ShowNotice}),
		"question": questioned(result, notice.WishCorrect),
	}
}

// A live screen can send nothing anywhere, whatever becomes of the script.
func TestLiveScreensSendNothing(t *testing.T) {
	for name, m := range everyScreen(t, Live) {
		forms := 0
		visitAll(View(m).Body, func(n view.Node) {
			if n.Tag() != view.Form {
				if kind, _ := attr(n, "type"); kind == "hidden" {
					t.Errorf("%s carries state", name)
				}
				return
			}
			forms++
			method, _ := attr(n, "method")
			if _, sent := attr(n, "action"); sent || method != "dialog" {
				t.Errorf("%s has a form that can be sent", name)
			}
		})
		if forms == 0 {
			t.Errorf("%s has no form", name)
		}
	}
}

// A page made beforehand holds no form, and nothing that can be pressed is seen before a script shows it.
func TestStaticScreensWait(t *testing.T) {
	for name, m := range everyScreen(t, Static) {
		if name == "question" {
			continue // no page of it is made
		}
		starting := 0
		visitAll(View(m).Body, func(n view.Node) {
			_, hidden := attr(n, "hidden")
			id, _ := attr(n, "id")
			what, does := attr(n, "data-pr-do")
			switch {
			case n.Tag() == view.Input && strings.HasSuffix(id, "-whole"): // what paper has, which styles see to
			case n.Tag() == view.Form, n.Tag() == view.Input:
				t.Errorf("%s holds a %s", name, n.Tag().Name())
			case n.Tag() == view.Button && (!hidden || !does):
				t.Errorf("%s shows a button for %s", name, what)
			}
			if class, _ := attr(n, "class"); class == "pr-starting" && hidden {
				starting++
			}
		})
		if starting != 1 {
			t.Errorf("%s cannot say that it is starting", name)
		}
	}
}

// Links lead to the pages that there are, and the words of a result are the same in every medium.
func TestStaticLinks(t *testing.T) {
	o := offer(t)
	o.Medium, o.Action = Static, "/your-rights/"
	o.Page = func(at Place, council, service notice.ID, _ notice.Language) string {
		if at == PlaceHelp {
			return ""
		}
		return "./" + places[at].name + "-" + string(council) + "-" + string(service)
	}
	start := html(Start(o))
	if !strings.Contains(start, `<a href="./service-leeds-">`) {
		t.Error(start)
	}
	m, _ := Open(o, "leeds", "")
	if got := html(m); !strings.Contains(got, `<a href="./result-leeds-council-tax">`) ||
		strings.Contains(got, "do not know") {
		t.Error(got)
	}
	m, _ = Open(o, "leeds", "council-tax")
	got := html(m)
	for _, want := range []string{`<a class="pr-link" href="./notice-leeds-council-tax">`,
		`<a href="/your-rights/leeds/council-tax">`, `hidden=""`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestPress(t *testing.T) {
	m := Start(offer(t))
	for _, step := range []struct {
		do, pick string
		at       Place
		ok       bool
	}{
		{"continue", "leeds", PlaceService, true}, {"continue", "council-tax", PlaceWho, true},
		{"continue", "me", PlaceWish, true}, {"continue", "unsure", PlaceResult, true},
		{"nonsense", "", PlaceResult, false},
		{"wish", "", PlaceWish, true}, {"continue", "correct", PlaceQuestion, true},
		{"continue", "nonsense", PlaceQuestion, false}, {"back", "", PlaceWish, true}, {"back", "", PlaceResult, true},
		{"notice", "", PlaceNotice, true},
	} {
		next, ok := Press(m, step.do, step.pick)
		if ok != step.ok || next.At() != step.at || !ok && !next.Same(m) {
			t.Fatalf("%s %s: at %d, %v", step.do, step.pick, next.At(), ok)
		}
		m = next
	}
}

// Going back in the browser changes the place and keeps every answer.
func TestRevisit(t *testing.T) {
	o := offer(t)
	result, _ := Open(o, "leeds", "council-tax")
	first := questioned(result, notice.WishCorrect)
	second := Update(first, Event{Kind: Answer, Reply: SaidNo})
	if first.Same(second) || !first.Same(first) {
		t.Fatal("an answer changes nothing")
	}
	back := second.Revisit(first)
	if back.At() != PlaceQuestion || len(back.given) != 1 || back.reply(first.fact) != SaidNo {
		t.Errorf("back at %d with %v", back.At(), back.given)
	}
	again := questioned(result, notice.WishCorrect).Revisit(second)
	if again.At() != second.At() || len(again.given) != 0 {
		t.Errorf("forward at %d with %v", again.At(), again.given)
	}
	changing := Update(second.Revisit(result), Event{Kind: Change, Fact: first.fact})
	if !changing.changing {
		t.Fatal("an answer cannot be changed")
	}
	if lost := Start(o).Revisit(changing); lost.changing || lost.misfit() != "" {
		t.Errorf("after starting again, back to a change: %q", lost.misfit())
	}
}

// Start again forgets everything, also behind the browser's own Back: the next person at the screen finds nothing.
func TestStartAgainIsNotUndone(t *testing.T) {
	o := offer(t)
	o.Medium, o.Voices = Live, say.Voices()
	who := press(t, press(t, Start(o), doContinue, picked("leicester")), doContinue, picked("social-care"))
	result := ends(t, o, o.Notices[1], "social-care", "me", "see", "yes")
	letter := press(t, press(t, result, doLetter+"access"), doContinue, written...)
	for _, before := range []Model{who, result, letter} {
		again := press(t, press(t, before, doLanguage+"cy"), doAgain)
		for _, earlier := range []Model{Start(o), who, result, letter} {
			back := again.Revisit(earlier)
			if !back.Same(again) || back.language() != notice.Welsh || len(back.Fields()) != 2 {
				t.Errorf("after starting again at %s, back to %v", places[before.at].name, back.Fields())
			}
		}
		if again.Same(
			before.In(notice.Welsh).Revisit(Start(o)),
		) { // which the browser would go back to, with a way forward
			t.Errorf("starting again at %s is going back", places[before.at].name)
		}
		if next := press(t, again, doContinue, picked("leeds")); !again.Revisit(next).Here(next) ||
			!next.Revisit(again).Same(again) {
			t.Error("what is chosen after it is forgotten too")
		}
	}
}

var hiddenField = regexp.MustCompile(`<input type="hidden" name="([^"]*)" value="([^"]*)">`)

// carried is the state in the first form of a page, as a browser reads it there and sends it.
func carried(page string) []Field {
	form, _, _ := strings.Cut(page, "</form>")
	var out []Field
	for _, f := range hiddenField.FindAllStringSubmatch(form, -1) {
		value := gohtml.UnescapeString(f[2])
		out = append(out, Field{gohtml.UnescapeString(f[1]), strings.ReplaceAll(value, "\n", "\r\n")})
	}
	return out
}

// What a page of a server carries is the whole state, with the lines of what was written.
func TestPagesCarryTheState(t *testing.T) {
	o := offer(t)
	m := ends(t, o, o.Notices[0], "council-tax", "child", "correct", "yes")
	m = press(t, m, doLetter+"rectification")
	m = press(t, m, doContinue, Field{"in-name", "Ann \"<Example>\" & child"}, Field{"in-about", "Bob"},
		Field{"in-contact", "1 Low Lane\r\nLeeds"}, Field{"in-details", "Line one.\r\n\r\nLine two."})
	for _, m := range []Model{m, press(t, m, doBack), press(t, press(t, m, doBack), doBack)} {
		got, _, err := Read(o, carried(html(m)))
		if err != nil || !equal(got, m) {
			t.Errorf("%s carries %v, %v", places[m.at].name, got.Fields(), err)
		}
	}
	if got, _, _ := Read(o, carried(html(m))); got.File() != m.File() ||
		!strings.Contains(got.File().Content, "Line one.\n\nLine two.") {
		t.Errorf("another letter is sent: %s", got.File().Content)
	}
}

// What begins on a page that was made beforehand shows live what the page shows, and its buttons lead on.
func TestWhatBeginsIsWhatThePageShows(t *testing.T) {
	still, live := offer(t), offer(t)
	still.Medium, live.Medium = Static, Live
	for service, at := range map[notice.ID]Place{"": PlaceService, Unknown: PlaceHelp, "council-tax": PlaceResult} {
		page, ok := Open(still, "leeds", service)
		m, live := Open(live, "leeds", service)
		if !ok || !live || page.At() != at || m.At() != at {
			t.Fatalf("%q opens at %v", service, m.Fields())
		}
		begins := 0
		visitAll(View(page).Body, func(n view.Node) {
			if do, _ := attr(n, "data-pr-do"); n.Tag() == view.Button {
				begins++
				if next, ok := Press(m, do, ""); !ok || next.Same(m) != (do == doSearch) {
					t.Errorf("%q: %s leads to %v", service, do, next.Fields())
				}
			}
		})
		if begins == 0 {
			t.Errorf("%q: nothing begins", service)
		}
	}
}
