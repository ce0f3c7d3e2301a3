package widget

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// press presses a button of a screen, with what was picked and written there.
func press(t testing.TB, m Model, do string, more ...Field) Model {
	t.Helper()
	next, ok := Submit(m, append([]Field{{fieldDo, do}}, more...))
	if !ok {
		t.Fatalf("%s cannot be pressed at %s", do, places[m.at].name)
	}
	return next
}

func picked(value string) Field { return Field{fieldPick, value} }

// written is what a letter asks for.
var written = []Field{
	{"in-name", "Ann Example"},
	{"in-contact", "ann@example.org"},
	{"in-about", "Bob Example"},
	{"in-details", "It went to the wrong house.\r\nTwice."},
	{"in-page", "https://council.example/minutes"},
	{"in-keep-from", "Carl Other"},
}

// skips reports whether a service is left out where tests are to be short, as under the race detector: the
// whole test run has them all.
func skips(i int) bool { return testing.Short() && i != 0 && i%15 != 5 }

// answered are the wishes that end in a result; the others in a letter, or in the days of one.
var answered = slices.DeleteFunc(notice.Wishes(), func(w notice.Wish) bool {
	return w == notice.WishLate || w == notice.WishRefused || w == notice.WishComplain
})

// questioned says at a result whose information it is about and what is wanted, and so leads to the first question.
func questioned(m Model, w notice.Wish) Model {
	m = Update(m, Event{Kind: ChangeWho})
	m = Update(m, Event{Kind: ChooseWho, Who: letter.AboutMe})
	return Update(m, Event{Kind: ChooseWish, Wish: w})
}

// ends takes a conversation about a service to its result.
func ends(t testing.TB, o *Offer, n *notice.Notice, service notice.ID, who, want, reply string) Model {
	t.Helper()
	m := Start(o)
	if m.at == PlaceCouncil {
		m = press(t, m, doContinue, picked(string(n.ID)))
	}
	m = press(t, m, doContinue, picked(string(service)))
	m = press(t, m, doContinue, picked(who))
	if m.at == PlaceWish {
		m = press(t, m, doContinue, picked(want))
	}
	m = pastAsker(t, m, 0, func(Model) {})
	for i := 0; m.at == PlaceQuestion; i++ {
		if i > 40 {
			t.Fatalf("%s %s %s never stops asking", service, who, want)
		}
		m = press(t, m, doContinue, picked(reply))
	}
	return m
}

// pastAsker answers what is asked of who asks for somebody else, each question by the next of its answers from the
// first-th on, and calls visit with each. With the first of each they may ask.
func pastAsker(t testing.TB, m Model, first int, visit func(Model)) Model {
	t.Helper()
	for ; m.at == PlaceAsker; first++ {
		visit(m)
		options := asker.Ask(m.voice, m.poses, m.request()).Options
		answer := options[first%len(options)]
		if first == 0 {
			first-- // the first of the next too
		}
		m = press(t, m, doContinue, picked(answer.Code))
	}
	return m
}

// For every service of the three councils and for none, whoever it is about and whatever is wanted, in both
// languages, the conversation ends in a result and in a letter that is whole. Each two of these meet: the service and
// who it is about, what is wanted and the language, and so on. A thorough test tries all that can meet.
func TestEveryConversationEndsInALetter(t *testing.T) {
	o := everything(t)
	o.Voices = say.Voices()
	letters := 0
	for l, lang := range notice.Languages() {
		o.Language = lang
		for _, n := range o.Notices {
			for _, who := range whoNames[1:] {
				m := ends(t, o, n, pickHelp, who, "", "")
				if m.at != PlaceHelp || m.service != "" {
					t.Fatalf("%s, who does not know, ends at %s", who, places[m.at].name)
				}
				letters++
				wholeLetter(t, who+" does not know", m, 0)
			}
			for i := range n.Activities {
				if skips(i) {
					continue
				}
				for w, who := range whoNames[1:] {
					for k, want := range answered {
						living := Who(slices.Index(whoNames[:], who)) < letter.AboutDeceased
						if !living && want != notice.WishSee {
							continue // what is wanted is not asked of them
						}
						if living && (i+w+k+2*l)%noticetest.Some(4, 8, 1) != 0 {
							continue
						}
						m := ends(t, o, n, n.Activities[i].ID, who, string(want),
							[]string{"yes", "no", "unsure"}[(i+k)%3])
						name := string(n.Activities[i].ID) + " " + who + " " + string(want) + " " + string(lang)
						if m.at != PlaceResult || m.wish != want && m.living() {
							t.Fatalf("%s ends at %s", name, places[m.at].name)
						}
						letters++
						wholeLetter(t, name, m, wish.To(m.voice, m.query()).Right)
					}
				}
			}
		}
	}
	t.Logf("%d letters", letters)
}

// wholeLetter writes the letter for a right, at first with nothing filled in.
func wholeLetter(t *testing.T, name string, m Model, right privacy.Right) {
	t.Helper()
	if right == 0 || !m.living() {
		right = privacy.RightAccess
	}
	if m.offer.Language == notice.English { // the link is the same in both languages
		if html := string(view.AppendHTML(nil, View(m).Body)); !strings.Contains(
			html,
			`value="letter/`+right.String()+`"`,
		) {
			t.Fatalf("%s: nothing leads to the letter", name)
		}
	}
	m = press(t, m, doLetter+right.String())
	if m = press(t, m, doContinue); m.at != PlaceDetails || !m.missing {
		t.Fatalf("%s: a letter without a name", name)
	}
	m = press(t, m, doContinue, written...)
	if m.at != PlaceLetter {
		t.Fatalf("%s: no letter, but %s", name, places[m.at].name)
	}
	l := letter.Write(m.voice, m.brief())
	text := l.Text()
	if !strings.Contains(text, "Ann Example") || !strings.Contains(text, "ann@example.org") ||
		strings.ContainsAny(text, "{}[]") ||
		len(l.Paragraphs) < 3 ||
		l.Subject == "" {
		t.Fatalf("%s: %s", name, text)
	}
	if got := m.File(); got.Content != text || got.Name != textFile {
		t.Fatalf("%s: the file is another letter", name)
	}
}

// The answer to what is wanted is told by its right and no other, and nothing that could change it is left to ask.
func TestWhatIsWantedIsWhatIsAnswered(t *testing.T) {
	o := offer(t)
	n := o.Notices[0]
	for _, want := range answered[:len(answered)-1] {
		m := ends(t, o, n, "council-tax", "me", string(want), "unsure")
		said := wish.To(m.voice, m.query())
		body := string(view.AppendHTML(nil, View(m).Body))
		body = strings.NewReplacer("<bdi>", "", "</bdi>", "").Replace(body) // around the names of a notice
		if strings.Count(body, `id="pr-right-`) != 1 ||
			!strings.Contains(body, `id="pr-right-`+said.Right.String()+`"`) {
			t.Errorf("%s is not told by its own right", want)
		}
		if !strings.Contains(body, string(view.AppendHTML(nil, view.Words(said.Heading)))+"</h1>") {
			t.Errorf("%s: the heading is not the answer", want)
		}
		if len(m.open()) != 0 {
			t.Errorf("%s: a question about it is left", want)
		}
	}
}

// Whom it is about answers what would be asked, and the dead and businesses have a result of their own.
func TestWhoIsNotAskedTwice(t *testing.T) {
	o := offer(t)
	n := o.Notices[0]
	for _, who := range whoNames[1:] {
		m := ends(t, o, n, "council-tax", who, "unsure", "unsure")
		for _, q := range m.open() {
			if q.Fact == privacy.FactPersonDeceased || q.Fact == privacy.FactParentRequest && who != "someone" {
				t.Errorf("%s: is asked %s", who, q.Fact)
			}
		}
		shown := text(View(m).Body)
		title := askingTitles[min(int(m.who), len(askingTitles)-1)]
		if !m.living() {
			title = m.withoutTitle()
		}
		if title != 0 && !strings.Contains(shown, inEnglish(title)) {
			t.Errorf("%s: nothing is said of that", who)
		}
		if m.living() != strings.Contains(shown, inEnglish(wordAskFor)+"\n") {
			t.Errorf("%s: living is %v", who, m.living())
		}
		if m.living() == strings.Contains(shown, inEnglish(wordAskShare)) {
			t.Errorf("%s: another name for the letter", who)
		}
	}
}

// Each question says why it is asked, what a person wants included.
func TestQuestionsSayWhyTheyAreAsked(t *testing.T) {
	o := offer(t)
	m := press(t, Start(o), doContinue, picked("leeds"))
	m = press(t, m, doContinue, picked("council-tax"))
	for _, pick := range []string{"me", "correct", "no", "no"} {
		if m.at == PlaceResult {
			break
		}
		if shown := text(View(m).Body); !strings.Contains(shown, inEnglish(wordWhyAsked)+"\n") {
			t.Errorf("%s does not say why", places[m.at].name)
		}
		m = press(t, m, doContinue, picked(pick))
	}
}

// What is answered about one of several services is not used for another, and each is shown by itself too.
func TestSeveralServices(t *testing.T) {
	o := offer(t)
	m := press(t, Start(o), doContinue, picked("leeds"))
	m = press(t, m, doContinue, picked(pickMore))
	if m = press(t, m, doContinue); !m.missing {
		t.Fatal("none is several")
	}
	m = press(t, m, doContinue, picked("council-tax"), picked("benefits"))
	m = press(t, press(t, m, doContinue, picked("me")), doContinue, picked("correct"))
	for m.at == PlaceQuestion && m.service == "benefits" {
		m = press(t, m, doContinue, picked("yes"))
	}
	if m.service != "council-tax" || len(m.replies()) != 0 || m.at != PlaceQuestion {
		t.Errorf("at %s of %s with %d replies", places[m.at].name, m.service, len(m.replies()))
	}
	for m.at == PlaceQuestion {
		m = press(t, m, doContinue, picked("no"))
	}
	if m.service != "benefits" ||
		!strings.Contains(string(view.AppendHTML(nil, View(m).Body)), `value="service/council-tax"`) {
		t.Fatalf("at %s", m.service)
	}
	replies := len(m.replies())
	if m = press(t, m, doThis+"benefits"); m.at != PlaceResult || len(m.replies()) != replies {
		t.Errorf("back at %s with %d replies", places[m.at].name, len(m.replies()))
	}
	if got, ok := Submit(m, []Field{{fieldDo, doThis + "website"}}); !ok || got.service != "benefits" {
		t.Error("a service that was not chosen is shown")
	}
}

// What was written for one service or one letter is in no other, and nothing that was written is lost on the
// way.
func TestWhatIsWrittenStaysWhereItBelongs(t *testing.T) {
	o := offer(t)
	o.Voices = say.Voices()
	m := ends(t, o, o.Notices[0], "council-tax", "me", "delete", "unsure")
	m = press(t, press(t, m, doLetter+"erasure"), doContinue, written...)
	if got := m.text(textDetails); got != "It went to the wrong house.\nTwice." {
		t.Errorf("%q", got)
	}
	back := press(t, press(t, m, doBack), doBack)
	other := press(t, back, doLetter+"access")
	if other.text(textDetails) != "" || other.text(textName) != "Ann Example" {
		t.Errorf("another letter holds %q of %q", other.text(textDetails), other.text(textName))
	}
	if again := press(t, back, doLetter+"erasure"); again.text(textDetails) == "" {
		t.Error("what was written is lost")
	}
	welsh := press(t, m, doLanguage+"cy")
	if welsh.at != PlaceLetter || welsh.language() != notice.Welsh || welsh.text(textDetails) == "" ||
		len(welsh.given) != len(m.given) {
		t.Error("the other language loses something")
	}
	read, _, err := Read(o, welsh.Fields())
	if err != nil || !equal(read, welsh) {
		t.Errorf("reads back as %v, %v", read.Fields(), err)
	}
	if forgotten := Start(o).Revisit(m); forgotten.at != PlaceDetails {
		t.Errorf("after starting again, back to %s", places[forgotten.at].name)
	}
}

func TestReadRefusesWhatNobodyWrote(t *testing.T) {
	o := offer(t)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "delete", "unsure")
	m = press(t, m, doLetter+"erasure")
	for _, more := range [][]Field{{{"in-asked-day", "1"}, {"in-asked-day", "2"}},
		{{"in-name", strings.Repeat("x", 401)}}, {{"in-find", "x"}},
		{{"in-asked", "1/1/2026"}}, {{"in-name-day", "1"}}, {{"typed", "name"}},
		{{"typed", "name=x"}, {"typed", "name=y"}}, {{"typed", "details/leeds=x"}},
		{{"typed", "details/leeds/council-tax/unheard-of=x"}}, {{"typed", "details/leeds/nothing/erasure=x"}},
		{{"typed", "asked/nowhere/=1/1/2026"}},
		{{"several", "benefits"}}, {{"several", "council-tax"}, {"several", "council-tax"}}, {{"who", "nobody"}},
		{{"wish", ""}}, {{"wish", "all"}}, {{"lang", "fr"}}, {{"lang", "cy"}}, {{"do", "lang/cy"}},
	} {
		fields := m.Fields()
		if len(more) > 0 && (more[0].Name == "who" || more[0].Name == "wish" || more[0].Name == "lang") {
			fields = slices.DeleteFunc(fields, func(f Field) bool { return f.Name == more[0].Name })
		}
		if _, _, err := Read(o, append(fields, more...)); err == nil {
			t.Errorf("%v is read", more)
		}
	}
	done := press(t, m, doContinue, written...)
	for _, at := range []string{"details", "dates", "due", "summary"} {
		fields := done.Fields()
		fields[0].Value = at
		_, _, err := Read(o, fields)
		if ok := at == "details" || at == "dates"; (err == nil) != ok {
			t.Errorf("at %s: %v", at, err)
		}
	}
	forged := slices.DeleteFunc(done.Fields(), func(f Field) bool { return strings.HasPrefix(f.Value, "name=") })
	if _, _, err := Read(o, forged); err == nil {
		t.Error("a letter without a name is read")
	}
}

// Nothing outside of the screen says what was written, and of a sensitive service nothing says what was chosen: no
// title, no name of a file, and in a calendar not even the entry. Of any other the title of the result says the answer.
func TestNothingChosenIsInATitle(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 11, 23)
	seen := map[Place]int{}
	files, titled := map[string]int{}, 0
	everyPlace(t, o, func(m Model) {
		seen[m.at]++
		var outside []string
		if m.at != PlaceResult || m.secret() {
			outside = append(outside, View(m).Title)
		} else {
			titled++
		}
		for _, f := range []File{m.File(), m.Calendar()} {
			files[f.Name]++
			outside = append(outside, f.Name)
			if f.Name == calendarFile {
				outside = append(outside, f.Content)
			}
		}
		secrets := []string{"Ann Example", "Bob Example", "ann@example.org", "wrong house", string(m.council)}
		if a := m.activity(); a != nil {
			secrets = append(secrets, string(a.Title), string(a.ID))
		}
		if m.wish != "" {
			secrets = append(secrets, wish.Title(say.Voice{}, m.wish))
		}
		if m.who > letter.AboutMe { // "me" is in many a word
			secrets = append(secrets, whoNames[m.who], inEnglish(whoWords[m.who]))
		}
		for _, s := range outside {
			for _, secret := range secrets {
				if secret != "" && regexp.MustCompile(`(?i)\b`+regexp.QuoteMeta(secret)+`\b`).MatchString(s) {
					t.Errorf("%s of %s: %q says %q", places[m.at].name, m.service, s, secret)
				}
			}
		}
	})
	if titled == 0 {
		t.Error("no title of an answer was seen")
	}
	for p := PlaceCouncil; p < endOfPlaces; p++ {
		if seen[p] == 0 {
			t.Errorf("%s was not seen", places[p].name)
		}
	}
	for _, name := range []string{textFile, summaryFile, calendarFile} {
		if files[name] == 0 {
			t.Errorf("no %s was seen", name)
		}
	}
}

// A way out stands on the screens about what is sensitive or about somebody at risk, on the lists that have something
// sensitive, and where the council asks for it on all; beside it stands what it does, and one level down how. The class
// by which a script makes no entry in the history is only on the first.
func TestWaysOut(t *testing.T) {
	lists := 0
	for _, always := range []bool{false, true} {
		o := everything(t)
		o.ExitAlways = always
		everyPlace(t, o, func(m Model) {
			a, s := m.activity(), View(m)
			secret := a != nil && sensitive(a) || m.wish == notice.WishHideAddress
			want := always || secret
			if n := m.notice(); m.at == PlaceService || m.at == PlaceSeveral {
				for i := range n.Activities {
					want = want || sensitive(&n.Activities[i])
				}
				if want && !always {
					lists++
				}
			}
			exits := count(s.Body, func(n view.Node) bool { c, _ := attr(n, "class"); return c == "pr-exit" })
			class, _ := attr(s.Body, "class")
			for _, says := range []word{wordExitMeans, wordExitHow, wordExitDoes, wordExitBack, wordExitStays} {
				if strings.Contains(text(s.Body), inEnglish(says)) != want {
					t.Errorf("%s of %s: %q: %v", places[m.at].name, m.service, inEnglish(says), !want)
				}
			}
			if (exits == 1) != want || s.Exit != want || strings.Contains(class, "pr-secret") != secret {
				t.Errorf("%s of %s: %d ways out, %q", places[m.at].name, m.service, exits, class)
			}
		})
	}
	if lists == 0 {
		t.Error("no list has a way out")
	}
}

// verdicts is what a screen says of rights: states, headlines and reasons, in order. Of a screen of every right it is
// what it says of each by itself.
func verdicts(n view.Node) string {
	var out strings.Builder
	visitAll(n, func(section view.Node) {
		if hasID(section, "pr-rights") {
			n = section
		}
	})
	visitAll(n, func(n view.Node) {
		if class, _ := attr(n, "class"); strings.HasPrefix(class, "pr-tag") || class == "pr-headline" ||
			class == "pr-lines" ||
			class == "pr-rules" {
			out.WriteString(text(n) + "\n")
		}
	})
	return out.String()
}

// With script on and off, in both languages, a person gets the same verdicts and the same letter.
func TestEveryMediumSaysTheSame(t *testing.T) {
	for _, lang := range []notice.Language{notice.English, notice.Welsh} {
		served, live := everything(t), everything(t)
		served.Language, live.Language, live.Medium = lang, lang, Live
		for _, n := range served.Notices {
			for i := range n.Activities {
				if skips(i) {
					continue
				}
				who, want := whoNames[1+i%5], string(answered[i%len(answered)])
				a := ends(t, served, n, n.Activities[i].ID, who, want, "yes")
				b := ends(t, live, n, n.Activities[i].ID, who, want, "yes")
				if x := verdicts(View(a).Body); x != verdicts(View(b).Body) || a.living() && x == "" {
					t.Errorf("%s: other verdicts live", n.Activities[i].ID)
				}
				right := privacy.RightErasure.String()
				a, b = press(t, press(t, a, doLetter+right), doContinue, written...), press(t,
					press(t, b, doLetter+right), doContinue, written...)
				if a.File() != b.File() || a.File().Content == "" {
					t.Errorf("%s: another letter live", n.Activities[i].ID)
				}
				still := *live
				still.Medium = Static
				x, _ := Open(&still, n.ID, n.Activities[i].ID)
				y, _ := Open(live, n.ID, n.Activities[i].ID)
				if verdicts(View(x).Body) != verdicts(View(y).Body) {
					t.Errorf("%s: other verdicts on the page made beforehand", n.Activities[i].ID)
				}
			}
		}
	}
}
