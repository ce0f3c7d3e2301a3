package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// text returns the words of a node.
func text(n view.Node) string {
	var out strings.Builder
	var walk func(view.Node)
	walk = func(n view.Node) {
		out.WriteString(n.Text())
		for _, c := range n.Children() {
			walk(c)
		}
		if n.Tag() != 0 && n.Tag() != view.Span && n.Tag() != view.Bdi && n.Tag() != view.Strong && n.Tag() != view.A {
			out.WriteString("\n")
		}
	}
	walk(n)
	return out.String()
}

// count returns how many elements of a node are as asked.
func count(n view.Node, is func(view.Node) bool) int {
	out := 0
	if is(n) {
		out = 1
	}
	for _, c := range n.Children() {
		out += count(c, is)
	}
	return out
}

func at(t *testing.T, o *Offer, council, service notice.ID) Model {
	t.Helper()
	m, ok := Open(o, council, service)
	if !ok {
		t.Fatalf("no %s/%s", council, service)
	}
	return m
}

// TestEveryScreenHoldsTogether: every screen has one heading of the highest level and something to read besides, ids
// that are its own, and labels and links that lead somewhere: those of a walk, and one of each place at least.
func TestEveryScreenHoldsTogether(t *testing.T) {
	walk(t, 400, func(_ Model, _ Event, m Model) { holdsTogether(t, m) })
	shown := placeSet(0)
	o := &Offer{Notices: []*notice.Notice{
		noticetest.Council(t, "authors/parish"), noticetest.Council(t, "authors/registrars"),
	}, Action: "/", Voices: say.Voices()}
	everyPlace(t, o, func(m Model) {
		shown |= 1 << m.at
		holdsTogether(t, m)
	})
	for p := PlaceCouncil; p < endOfPlaces; p++ {
		if !shown.has(p) && !testing.Short() { // which leaves some out
			t.Errorf("no screen of %s is shown: nothing leads to it from the screens of everyPlace", places[p].name)
		}
	}
}

func holdsTogether(t *testing.T, m Model) {
	t.Helper()
	s := View(m)
	ids, wanted := map[string]int{}, []string{}
	visitAll(s.Body, func(n view.Node) {
		for _, a := range n.Attrs() {
			switch a.Name() {
			case "id":
				ids[a.Value()]++
			case "for", "form":
				wanted = append(wanted, a.Value())
			case "aria-describedby", "aria-labelledby":
				wanted = append(wanted, strings.Fields(a.Value())...)
			case "href":
				if id, ok := strings.CutPrefix(a.Value(), "#"); ok {
					wanted = append(wanted, id)
				}
			}
		}
	})
	for id, n := range ids {
		if n > 1 || !strings.HasPrefix(id, "pr-") {
			t.Fatalf("%v: id %q stands %d times", m.Fields(), id, n)
		}
	}
	for _, id := range wanted {
		if ids[id] == 0 {
			t.Fatalf("%v: nothing has the id %q", m.Fields(), id)
		}
	}
	if fault := lacks(m); fault != "" {
		t.Fatalf("the screen of %s, which screens in places.go names, %s: %v", places[m.at].name, fault, m.Fields())
	}
	if n := count(s.Body, func(n view.Node) bool { return n.Tag() == view.H1 }); n != 1 {
		t.Fatalf("%v: %d headings of the first level", m.Fields(), n)
	}
	if s.Error != m.missing || s.Error != strings.HasPrefix(s.Title, m.say(wordErrorTitle)) {
		t.Fatalf("%v: %q", m.Fields(), s.Title)
	}
}

// lacks is what a screen lacks of its own, without what stands around every screen: "" for nothing.
func lacks(m Model) string {
	title, content := m.content()
	w := m.writer()
	w.Begin(view.Div)
	w.AddAll(content)
	whole := w.Take()
	headings, words := "", ""
	visitAll(whole, func(n view.Node) {
		if n.Tag() == view.H1 {
			headings += strings.TrimSpace(text(n))
		}
	})
	words = strings.TrimSpace(strings.Replace(text(whole), headings, "", 1))
	switch {
	case strings.TrimSpace(title) == "":
		return "has no title"
	case headings == "":
		return "has no words as its heading"
	case words == "":
		return "shows nothing under its heading"
	}
	return ""
}

// TestAScreenThatShowsNothing: what is looked for is found.
func TestAScreenThatShowsNothing(t *testing.T) {
	m := at(t, offer(t), "leeds", "council-tax")
	before := screens[PlaceResult]
	defer func() { screens[PlaceResult] = before }()
	for want, shown := range map[string]func(*Model) view.Nodes{
		"has no words as its heading": func(*Model) view.Nodes { return nil },
		"shows nothing under its heading": func(m *Model) view.Nodes {
			w := m.writer()
			w.heading(0, wordWhichService)
			return w.Drop()
		},
	} {
		screens[PlaceResult].shows = shown
		if got := lacks(m); got != want {
			t.Errorf("%q, wanted %q", got, want)
		}
	}
}

// A host that has a heading of its own gives the level, and the ids' prefix where there are two widgets.
func TestLevelAndIDs(t *testing.T) {
	o := offer(t)
	o.Level, o.ID = 3, "second"
	html := string(view.AppendHTML(nil, View(at(t, o, "leeds", "council-tax")).Body))
	if strings.Contains(html, "<h1") || strings.Contains(html, "<h2") ||
		!strings.Contains(html, `<h3 id="second-heading"`) ||
		strings.Contains(html, `id="pr-`) {
		t.Error("not at level 3 with ids of its own")
	}
}

// On every result there are all thirteen rights, once each, with a state; access and complaint are
// always in their own group, and objecting is on its own where it applies.
func TestResultsShowEveryRight(t *testing.T) {
	o := everything(t)
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := at(t, o, n.ID, n.Activities[i].ID)
			body := View(m).Body
			for _, r := range privacy.Rights() {
				if got := count(body, func(n view.Node) bool { return hasID(n, m.rightID(r)) }); got != 1 {
					t.Errorf("%s/%s shows %s %d times", n.ID, m.service, r, got)
				}
			}
			for _, f := range findings(say.Voice{}, m.grounds(), privacy.Date{}) {
				always := f.right == privacy.RightAccess || f.right == privacy.RightComplainController ||
					f.right == privacy.RightComplainRegulator ||
					f.right == privacy.RightJudicialRemedy
				best, _ := f.state()
				objects := f.right == privacy.RightObject &&
					(best == explain.Applies || best == explain.AppliesWithLimits)
				if always != (f.group() == groupAlways) || objects != (f.group() == groupObject) {
					t.Errorf("%s/%s has %s in group %d", n.ID, m.service, f.right, f.group())
				}
			}
		}
	}
}

func hasID(n view.Node, id string) bool {
	for _, a := range n.Attrs() {
		if a.Name() == "id" && a.Value() == id {
			return true
		}
	}
	return false
}

// Whatever the grounds of a service, each is shown under the state that the engine and its words give
// it, and no other.
func TestGroundsAreNeverMerged(t *testing.T) {
	o := everything(t)
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := at(t, o, n.ID, n.Activities[i].ID)
			grounds := m.grounds()
			for _, f := range findings(say.Voice{}, grounds, privacy.Date{}) {
				type said struct {
					*verdict
					*answer
				}
				shown := map[*rights.AssessedGround]said{}
				for _, v := range f.views {
					for _, a := range v.answers {
						for _, g := range a.grounds {
							shown[g.AssessedGround] = said{v, a}
						}
					}
				}
				for j := range grounds {
					want, got := explain.Explain(say.Voice{}, &grounds[j], f.right, privacy.Date{}), shown[&grounds[j]]
					if got.state != want.State || got.headline != want.Headline || !got.lines.same(linesOf(&want)) {
						t.Errorf("%s/%s: %s for %s is shown as %q", n.ID, m.service, f.right, grounds[j].Purposes[0].ID,
							got.headline)
					}
				}
			}
		}
	}
}

// Every remark of a notice but those that are its author’s own is shown beside what it is about, on the screen of some
// service or of none.
func TestEveryRemarkIsShown(t *testing.T) {
	o := everything(t)
	for _, n := range o.Notices {
		council := at(t, o, n.ID, "")
		shown := text(View(Update(council, Event{Kind: ShowNotice})).Body)
		for i := range n.Activities {
			shown += text(View(Update(at(t, o, n.ID, n.Activities[i].ID), Event{Kind: ShowNotice})).Body)
		}
		for _, r := range n.Published().Remarks {
			if !strings.Contains(shown, string(r.Words)) {
				t.Errorf("%s: the remark about %s is nowhere", n.ID, r.About)
			}
		}
	}
}

// Every statement of a service is on its screen, word for word, and its silences are named.
func TestNoticeScreenSaysWhatTheNoticeSays(t *testing.T) {
	o := offer(t)
	m := Update(at(t, o, "leicester", o.Notices[1].Activities[0].ID), Event{Kind: ShowNotice})
	shown := text(View(m).Body)
	a := m.Activity()
	for _, p := range a.Purposes {
		if !strings.Contains(shown, string(p.Title)) {
			t.Errorf("no purpose %q", p.Title)
		}
	}
	for _, r := range a.Recipients.Items {
		if !strings.Contains(shown, string(r.Name)) {
			t.Errorf("no recipient %q", r.Name)
		}
	}
	for _, l := range a.Laws.Items {
		if !strings.Contains(shown, string(l.Title)) {
			t.Errorf("no law %q", l.Title)
		}
	}
	if !strings.Contains(shown, toldIn(t, notice.English, "phrase/not-said-here")) {
		t.Error("no silences")
	}
}

// A notice is not said to be silent about what it says of some service.
func TestSilenceIsOfTheWholeNotice(t *testing.T) {
	o := offer(t)
	peterborough := o.Notices[2]
	silences := func(m Model) string {
		_, after, ok := strings.Cut(text(View(Update(m, Event{Kind: ShowNotice})).Body),
			toldIn(t, notice.English, "phrase/not-said")+"\n")
		if !ok {
			t.Fatal("no silences")
		}
		return after
	}
	if got := silences(at(t, o, peterborough.ID, "")); strings.Contains(got, "Cookies\n") ||
		!strings.Contains(got, "How long it is kept\n") {
		t.Errorf("silent about %q", got)
	}
	m := at(t, o, peterborough.ID, peterborough.Activities[0].ID)
	if got := silences(m); !strings.Contains(got, toldIn(t, notice.English, "phrase/not-said-here")) ||
		!strings.Contains(got, "Cookies\n") {
		t.Errorf("for %s silent about %q", m.service, got)
	}
}

// What is stated nowhere is not told as a silence of the notice where there is more that was not read, be it of all or
// of one service.
func TestUnreadIsNoSilence(t *testing.T) {
	for _, lang := range notice.Languages() {
		for name, set := range map[string]func(n *notice.Notice){
			"of all":       func(n *notice.Notice) { n.Unread = privacy.Yes },
			"of a service": func(n *notice.Notice) { n.Activities[0].Unread = privacy.Yes },
		} {
			n := noticetest.Valid(t, "data-kinds")
			set(n)
			m, ok := Open(&Offer{Notices: []*notice.Notice{n}, Action: "/", Voices: say.Voices(), Language: lang}, n.ID,
				n.Activities[0].ID)
			if !ok {
				t.Fatal("there is no such service")
			}
			shown := text(View(Update(m, Event{Kind: ShowNotice})).Body)
			for key, want := range map[string]bool{
				"not-read-part": true, "not-read-here": true, "not-said": false, "not-said-here": false,
			} {
				in := toldIn(t, lang, "phrase/"+key)
				if strings.Contains(shown, in+"\n") != want {
					t.Errorf("%s, %s: %q is there: %v", name, lang, in, !want)
				}
			}
		}
	}
}

// What has nothing to say about routes says so and gives contacts, or that there are none.
func TestHowToAsk(t *testing.T) {
	n := &notice.Notice{ID: "n", Title: "N", Activities: []notice.Activity{{ID: "a", Title: "A"}}}
	o := &Offer{Notices: []*notice.Notice{n}}
	shown := text(View(at(t, o, "n", "a")).Body)
	undated := toldIn(t, notice.English, "phrase/notice-undated")
	for _, want := range []string{
		inEnglish(wordHowToAskNone), inEnglish(wordHowToAskNobody), inEnglish(wordNoUses), undated,
	} {
		if !strings.Contains(shown, want) {
			t.Errorf("does not say %q", want)
		}
	}
	n.Contacts = []notice.Contact{{ID: "c", Kind: notice.ContactDataProtectionOfficer, Email: "dpo@example.org"}}
	if shown = text(View(at(t, o, "n", "a")).Body); !strings.Contains(shown, "dpo@example.org") ||
		strings.Contains(shown, inEnglish(wordHowToAskNobody)) {
		t.Error("does not give the contact")
	}
}

func TestQuestionsAreWalked(t *testing.T) {
	o := offer(t)
	walked := 0
	for _, n := range o.Notices {
		for i := range n.Activities {
			m := questioned(at(t, o, n.ID, n.Activities[i].ID), answered[i%len(answered)])
			for step := 0; m.At() == PlaceQuestion; step++ {
				if step > len(privacy.Facts()) {
					t.Fatalf("%s/%s never stops asking", n.ID, m.service)
				}
				walked++
				q := m.fact
				if m.reply(q) != NotGiven {
					t.Errorf("%s/%s asks about %s twice", n.ID, m.service, q)
				}
				m = Update(m, Event{Kind: Answer, Reply: []Reply{SaidYes, SaidNo, SaidUnsure}[(i+step)%3]})
			}
			if open := m.open(); m.At() != PlaceResult || len(open) != 0 {
				t.Errorf("%s/%s ends at %s with %d questions open", n.ID, m.service, places[m.At()].name, len(open))
			}
		}
	}
	if walked == 0 {
		t.Error("no question was ever asked")
	}
}

// Whoever has to leave a page about a sensitive service gets away, whatever address was asked for.
func TestExit(t *testing.T) {
	const usual = "https://www.bbc.co.uk/weather"
	for exit, want := range map[string]string{
		"": usual, "https://www.example.org/news": "https://www.example.org/news", "http://www.example.org": usual,
		"/home": usual, "www.example.org": usual,
		"tel:999": usual, "mailto:a@example.org": usual, "javascript:alert(1)": usual, "https://": usual,
		"https://a@example.org": usual, "HTTPS://www.example.org": usual,
	} {
		for _, medium := range []Medium{Served, Live, Static} {
			o := offer(t)
			o.Exit, o.Medium = exit, medium
			var out []string
			visitAll(View(at(t, o, "leicester", "social-care")).Body, func(n view.Node) {
				if class, _ := attr(n, "class"); class == "pr-exit" {
					to, _ := attr(n, "href")
					out = append(out, n.Tag().Name(), to)
				}
			})
			if len(out) != 2 || out[0] != "a" || out[1] != want {
				t.Errorf("%q leads to %q", exit, out)
			}
		}
	}
}

// A letter for which the notice gives no way says so where it says how to send it; one with a way does not.
func TestNoWayToSend(t *testing.T) {
	n := &notice.Notice{ID: "n", Title: "N", Activities: []notice.Activity{{ID: "a", Title: "A"}}}
	o := &Offer{Notices: []*notice.Notice{n}}
	says := func() bool {
		m := at(t, o, "n", "a")
		m.who = letter.AboutMe
		m = press(t, press(t, m, doLetter+"access"), doContinue, written...)
		return strings.Contains(text(View(m).Body), inEnglish(wordSendNoRoute))
	}
	if !says() {
		t.Error("it is not said")
	}
	n.Contacts = []notice.Contact{{ID: "c", Kind: notice.ContactDataProtectionOfficer, Email: "dpo@example.org"}}
	if says() {
		t.Error("it is said though there is a way")
	}
}
