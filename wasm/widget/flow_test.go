package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// press presses a button of a screen, with what was picked and written there.
func press(t testing.TB, m Model, do string, more ...Field) Model {
	t.Helper()
	next, ok := Submit(m, append([]Field{{fieldDo, do}}, more...))
	if !ok {
		t.Fatalf("%s cannot be pressed at %s", do, placeNames[m.at])
	}
	return next
}

func picked(value string) Field { return Field{fieldPick, value} }

// written is what a letter asks for.
var written = []Field{{"in-name", "Ann Example"}, {"in-contact", "ann@example.org"}, {"in-about", "Bob Example"}, {"in-details", "It went to the wrong house.\r\nTwice."}}

// skips reports whether a service is left out where tests are to be short, as under the race detector: the
// whole test run has them all.
func skips(i int) bool { return testing.Short() && i%5 != 0 }

// ends takes a conversation about a service to its result.
func ends(t testing.TB, o *Offer, n *notice.Notice, service notice.ID, who, want, reply string) Model {
	t.Helper()
	m := Start(o)
	if m.at == PlaceCouncil {
		m = press(t, m, doContinue, picked(string(n.ID)))
	}
	m = press(t, m, doContinue, picked(string(service)))
	m = press(t, m, doContinue, picked(who))
	if m.at == PlaceWant {
		m = press(t, m, doContinue, picked(want))
	}
	for i := 0; m.at == PlaceQuestion; i++ {
		if i > 40 {
			t.Fatalf("%s %s %s never stops asking", service, who, want)
		}
		m = press(t, m, doContinue, picked(reply))
	}
	return m
}

// For every service of the three councils, whoever it is about and whatever is wanted, in both languages,
// the conversation ends in a result and in a letter that is whole.
func TestEveryConversationEndsInALetter(t *testing.T) {
	o := offer(t)
	o.Languages = []notice.Language{notice.English, notice.Welsh}
	letters := 0
	for _, lang := range o.Languages {
		o.Language = lang
		for _, n := range o.Notices {
			for i := range n.Activities {
				if skips(i) {
					continue
				}
				for _, who := range whoNames[1:] {
					for want := WantSee; want <= WantAll; want++ {
						if !(Who(slices.Index(whoNames[:], who)) < letter.AboutDeceased) && want > WantSee {
							continue // what is wanted is not asked of them
						}
						m := ends(t, o, n, n.Activities[i].ID, who, wants[want].name, []string{"yes", "no", "unsure"}[(i+int(want))%3])
						name := string(n.Activities[i].ID) + " " + who + " " + wants[want].name + " " + string(lang)
						if m.at != PlaceResult || m.want != want && m.living() {
							t.Fatalf("%s ends at %s", name, placeNames[m.at])
						}
						letters++
						wholeLetter(t, name, m, wants[want].right)
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
		if html := string(view.AppendHTML(nil, View(m).Body)); !strings.Contains(html, `value="letter/`+right.String()+`"`) {
			t.Fatalf("%s: nothing leads to the letter", name)
		}
	}
	m = press(t, m, doLetter+right.String())
	if m = press(t, m, doContinue); m.at != PlaceDetails || !m.missing {
		t.Fatalf("%s: a letter without a name", name)
	}
	m = press(t, m, doContinue, written...)
	if m.at != PlaceLetter {
		t.Fatalf("%s: no letter, but %s", name, placeNames[m.at])
	}
	l := letter.Write(m.language(), m.brief())
	text := l.Text()
	if !strings.Contains(text, "Ann Example") || !strings.Contains(text, "ann@example.org") || strings.ContainsAny(text, "{}[]") || len(l.Paragraphs) < 3 || l.Subject == "" {
		t.Fatalf("%s: %s", name, text)
	}
	if got := m.File(); got.Content != text || got.Name != textFile {
		t.Fatalf("%s: the file is another letter", name)
	}
}

// What is wanted comes first on the result, and is asked about first.
func TestWhatIsWantedComesFirst(t *testing.T) {
	o := offer(t)
	n := o.Notices[0]
	for want := WantSee; want < WantAll; want++ {
		m := ends(t, o, n, "council-tax", "me", wants[want].name, "unsure")
		body := string(view.AppendHTML(nil, View(m).Body))
		first := strings.Index(body, `<section id="pr-right-`)
		if class := strings.Index(body, `id="pr-right-`+wants[want].right.String()+`"`); class < 0 || strings.Count(body[:class], `id="pr-right-`) != 0 {
			t.Errorf("%s is not first (%d, %d)", wants[want].name, first, class)
		}
		if len(m.openAbout(wants[want].right)) != 0 {
			t.Errorf("%s: a question about it is left", wants[want].name)
		}
	}
}

// Whom it is about answers what would be asked, and the dead and businesses have a result of their own.
func TestWhoIsNotAskedTwice(t *testing.T) {
	o := offer(t)
	n := o.Notices[0]
	for _, who := range whoNames[1:] {
		m := ends(t, o, n, "council-tax", who, "all", "unsure")
		for _, q := range m.open() {
			if q.Fact == privacy.FactPersonDeceased || q.Fact == privacy.FactParentRequest && who != "someone" {
				t.Errorf("%s: is asked %s", who, q.Fact)
			}
		}
		shown := text(View(m).Body)
		if title := askingTitles[min(int(m.who), len(askingTitles)-1)]; title != 0 && !strings.Contains(shown, catalogue[title].En) {
			t.Errorf("%s: nothing is said of that", who)
		}
		if m.living() != strings.Contains(shown, catalogue[wordInShort].En) {
			t.Errorf("%s: living is %v", who, m.living())
		}
	}
	child := ends(t, o, n, "council-tax", "child", "see", "unsure")
	for _, nation := range []privacy.Nation{privacy.NationEngland, privacy.NationScotland, privacy.NationNorthernIreland} {
		of := *n
		of.Nation = nation
		child.offer = &Offer{Notices: []*notice.Notice{&of}}
		shown := text(View(child).Body)
		if strings.Contains(shown, catalogue[wordChildScotland].En) != (nation == privacy.NationScotland) ||
			strings.Contains(shown, catalogue[wordChildUnderstands].En) != (nation != privacy.NationScotland) {
			t.Errorf("%s: another nation’s rule", nation)
		}
	}
}

// Several services are shown one at a time, and what is answered about one is not used for another.
func TestSeveralServices(t *testing.T) {
	o := offer(t)
	m := press(t, Start(o), doContinue, picked("leeds"))
	m = press(t, m, doContinue, picked(pickMore))
	if m = press(t, m, doContinue); !m.missing {
		t.Fatal("none is several")
	}
	m = press(t, m, doContinue, picked("council-tax"), picked("benefits"))
	m = press(t, press(t, m, doContinue, picked("me")), doContinue, picked("correct"))
	for m.at == PlaceQuestion {
		m = press(t, m, doContinue, picked("yes"))
	}
	if m.service != "benefits" || !strings.Contains(string(view.AppendHTML(nil, View(m).Body)), `value="service/council-tax"`) {
		t.Fatalf("at %s", m.service)
	}
	replies := len(m.replies())
	m = press(t, m, doThis+"council-tax")
	if m.service != "council-tax" || len(m.replies()) != 0 || m.at != PlaceQuestion {
		t.Errorf("at %s of %s with %d replies", placeNames[m.at], m.service, len(m.replies()))
	}
	for m.at == PlaceQuestion {
		m = press(t, m, doContinue, picked("no"))
	}
	if m = press(t, m, doThis+"benefits"); m.at != PlaceResult || len(m.replies()) != replies {
		t.Errorf("back at %s with %d replies", placeNames[m.at], len(m.replies()))
	}
	if got, ok := Submit(m, []Field{{fieldDo, doThis + "website"}}); !ok || got.service != "benefits" {
		t.Error("a service that was not chosen is shown")
	}
}

// Searching shortens the list, says how long it is, and chooses nothing.
func TestSearch(t *testing.T) {
	o := offer(t)
	m := press(t, Start(o), doContinue, picked("leeds"))
	found := func(words string) (int, Model) {
		m := press(t, m, doSearch, Field{"in-find", words})
		return count(View(m).Body, func(n view.Node) bool { v, _ := attr(n, "type"); return v == "radio" }) - 2, m
	}
	all := len(o.Notices[0].Activities)
	for words, want := range map[string]func(int) bool{
		"":            func(n int) bool { return n == all },
		"COUNCIL tax": func(n int) bool { return n >= 1 && n < all },
		"zebra":       func(n int) bool { return n == 0 },
	} {
		n, m := found(words)
		if !want(n) || m.at != PlaceService || m.service != "" || m.missing {
			t.Errorf("%q finds %d", words, n)
		}
		if shown := text(View(m).Body); (words == "zebra") != strings.Contains(shown, catalogue[wordFoundNone].En) {
			t.Errorf("%q: %s", words, shown)
		}
	}
}

// What was written for one service or one letter is in no other, and nothing that was written is lost on the
// way.
func TestWhatIsWrittenStaysWhereItBelongs(t *testing.T) {
	o := offer(t)
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
	if welsh.at != PlaceLetter || welsh.language() != notice.Welsh || welsh.text(textDetails) == "" || len(welsh.given) != len(m.given) {
		t.Error("the other language loses something")
	}
	read, _, err := Read(o, welsh.Fields())
	if err != nil || !equal(read, welsh) {
		t.Errorf("reads back as %v, %v", read.Fields(), err)
	}
	if forgotten := Start(o).Revisit(m); forgotten.at != PlaceDetails {
		t.Errorf("after starting again, back to %s", placeNames[forgotten.at])
	}
}

func TestReadRefusesWhatNobodyWrote(t *testing.T) {
	o := offer(t)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "delete", "unsure")
	m = press(t, m, doLetter+"erasure")
	for _, more := range [][]Field{
		{{"in-unheard-of", "x"}}, {{"in-asked-day", "1"}, {"in-asked-day", "2"}}, {{"in-name", strings.Repeat("x", 401)}}, {{"in-find", "x"}},
		{{"in-asked", "1/1/2026"}}, {{"in-name-day", "1"}}, {{"typed", "name"}}, {{"typed", "name=x"}, {"typed", "name=y"}}, {{"typed", "details/leeds=x"}},
		{{"typed", "details/leeds/council-tax/unheard-of=x"}}, {{"typed", "details/leeds/nothing/erasure=x"}}, {{"typed", "asked/nowhere/=1/1/2026"}},
		{{"several", "benefits"}}, {{"several", "council-tax"}, {"several", "council-tax"}}, {{"who", "nobody"}}, {{"want", ""}}, {{"lang", "fr"}}, {{"more", "yes"}},
	} {
		fields := m.Fields()
		if len(more) > 0 && (more[0].Name == "who" || more[0].Name == "want" || more[0].Name == "lang") {
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

// The due date is that of package deadline, with its reasons; it is late from the day after.
func TestDueDate(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 3, 20)
	days := func(name, d, m, y string) []Field {
		return []Field{{"in-" + name + "-day", d}, {"in-" + name + "-month", m}, {"in-" + name + "-year", y}}
	}
	m := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	m = press(t, m, doDates+"access")
	for name, c := range map[string]struct {
		fields []Field
		due    string // "": refused
		late   bool
	}{
		"late":          {days("asked", "16", "2", "2026"), "16 March 2026", true},
		"not late":      {days("asked", "20", "2", "2026"), "20 March 2026", false},
		"weekend":       {days("asked", "21", "2", "2026"), "23 March 2026", false},
		"none":          {nil, "", false},
		"no day":        {days("asked", "31", "2", "2026"), "", false},
		"words":         {days("asked", "ten", "2", "2026"), "", false},
		"to come":       {days("asked", "21", "3", "2026"), "", false},
		"wrong order":   {append(days("asked", "20", "2", "2026"), append(days("identity-asked", "21", "2", "2026"), days("identity-sent", "20", "2", "2026")...)...), "", false},
		"answer alone":  {append(days("asked", "20", "2", "2026"), days("identity-sent", "21", "2", "2026")...), "", false},
		"identity":      {append(days("asked", "9", "2", "2026"), append(days("identity-asked", "10", "2", "2026"), days("identity-sent", "17", "2", "2026")...)...), "17 March 2026", true},
		"three months":  {append(days("asked", "9", "2", "2026"), Field{"in-extended", "yes"}), "11 May 2026", false},
		"long ago":      {days("asked", "1", "1", "1999"), "", false},
		"far too large": {days("asked", "1", "1", "99999999"), "", false},
	} {
		got := press(t, m, doContinue, c.fields...)
		shown := text(View(got).Body)
		if name == "long ago" {
			if !strings.Contains(shown, catalogue[wordNoDayForce].En) {
				t.Errorf("%s: %s", name, shown)
			}
			continue
		}
		if c.due == "" {
			if got.at != PlaceDates || !got.missing {
				t.Errorf("%s is taken", name)
			}
			continue
		}
		if !strings.Contains(shown, "They must answer by "+c.due) || strings.Contains(shown, catalogue[wordIsLate].En) != c.late || !strings.Contains(shown, "Art 12A(") {
			t.Errorf("%s: %s", name, shown)
		}
		if got.Calendar().Content == "" {
			t.Errorf("%s: no calendar entry", name)
		}
	}
}

// A complaint has its own day and its own time, which is thirty days to say that it came; a late one is in the
// letter as a complaint.
func TestComplaintDates(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 9, 1)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "complain", "unsure")
	m = press(t, m, doDates+"complain-controller")
	if shown := text(View(m).Body); strings.Contains(shown, catalogue[wordIdentityAsked].En) || strings.Contains(shown, catalogue[wordAskedOn].En) {
		t.Errorf("what is asked of a request is asked of a complaint: %s", shown)
	}
	day := func(d, m string) []Field {
		return []Field{{"in-complained-day", d}, {"in-complained-month", m}, {"in-complained-year", "2026"}}
	}
	for _, bad := range [][]Field{nil, day("31", "6"), day("2", "9")} {
		if got := press(t, m, doContinue, bad...); got.at != PlaceDates || !got.missing {
			t.Errorf("%v is taken", bad)
		}
	}
	if shown := text(View(press(t, m, doContinue, day("18", "6")...)).Body); !strings.Contains(shown, catalogue[wordNoDayForce].En) {
		t.Error(shown)
	}
	m = press(t, m, doContinue, day("1", "7")...)
	if shown := text(View(m).Body); !strings.Contains(shown, "They must tell you by 31 July 2026 that they have your complaint.") || strings.Contains(shown, "They must answer by") || !strings.Contains(shown, "s.164A(3)") {
		t.Error(shown)
	}
	if shown := text(View(m).Body); !strings.Contains(shown, catalogue[wordIsLateComplaint].En) || strings.Contains(shown, catalogue[wordIsLate].En) {
		t.Errorf("only the receipt is late: %s", shown)
	}
	if got := m.Calendar().Content; !strings.Contains(got, "that they have it") || strings.Contains(got, "answer") {
		t.Error(got)
	}
	m = press(t, m, doLetter+"late-complain-controller")
	m = press(t, m, doContinue, written...)
	if got := m.File().Content; !strings.Contains(got, "On 1 July 2026 I asked you to look into my complaint.") || strings.Contains(got, "was due") || strings.Contains(got, "one month") {
		t.Error(got)
	}
}

// A letter about a late answer, or a refusal, is about what was asked for, also where that is not what the
// person came for.
func TestLateIsAboutWhatWasAsked(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 9, 1)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	m = press(t, press(t, m, doLetter+"erasure"), doContinue, written...)
	m = press(t, press(t, m, doDates+"erasure"), doContinue, Field{"in-asked-day", "1"}, Field{"in-asked-month", "6"}, Field{"in-asked-year", "2026"})
	for letter, want := range map[string]string{"late-erasure": "I asked you to delete", "refused-access": "I asked you to send me a copy", "late": "I asked you to send me a copy"} {
		got := press(t, press(t, m, doLetter+letter), doContinue, written...)
		if s := got.File().Content; !strings.Contains(s, want) {
			t.Errorf("%s: %s", letter, s)
		}
		read, _, err := Read(o, got.Fields())
		if err != nil || !equal(read, got) {
			t.Errorf("%s reads back as %v, %v", letter, read.Fields(), err)
		}
	}
	if !strings.Contains(string(view.AppendHTML(nil, View(m).Body)), `value="letter/late-erasure"`) {
		t.Error("the due date of one request leads to a letter about another")
	}
}

// What data protection does not cover has none of its times.
func TestNoDatesForTheDead(t *testing.T) {
	o := offer(t)
	for _, who := range []string{"died", "business"} {
		m := ends(t, o, o.Notices[0], "council-tax", who, "see", "unsure")
		m = press(t, press(t, m, doLetter+"access"), doContinue, written...)
		if html := string(view.AppendHTML(nil, View(m).Body)); strings.Contains(html, doDates) {
			t.Errorf("%s: a due date is offered", who)
		}
		if dates := press(t, m, doDates+"access"); dates.at != PlaceLetter {
			t.Errorf("%s: at %s", who, placeNames[dates.at])
		}
		if late := press(t, m, doLetter+"to-regulator"); late.at != PlaceLetter || late.letter != letter.Request {
			t.Errorf("%s: a complaint by a law that does not cover it", who)
		}
		for name, value := range map[string]string{"at": "dates", "letter": "late"} {
			fields := m.Fields()
			for i := range fields {
				if fields[i].Name == name {
					fields[i].Value = value
				}
			}
			if _, _, err := Read(o, fields); err == nil {
				t.Errorf("%s: %s %s is read", who, name, value)
			}
		}
		me := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
		if back := m.Revisit(press(t, me, doDates+"access")); back.at != PlaceResult {
			t.Errorf("%s: back at %s", who, placeNames[back.at])
		}
	}
}

// A service with uses under Part 3 and others goes by the UK GDPR for what only that has a time for, and who may
// be asked who they are by the provision that covers all.
func TestRegimes(t *testing.T) {
	both := *offer(t).Notices[0]
	first, _ := Open(&Offer{Notices: []*notice.Notice{&both}}, both.ID, "council-tax")
	a := *first.activity()
	crime := a.Purposes[0]
	crime.ID, crime.Regime = "prosecute", privacy.RegimePart3
	for name, c := range map[string]struct {
		purposes []notice.Purpose
		due      bool
		cite     string
	}{
		"both":   {append([]notice.Purpose{crime}, a.Purposes...), true, "Art 12(6)"},
		"Part 3": {[]notice.Purpose{crime}, false, "s.52(4)"},
	} {
		a.Purposes = c.purposes
		both.Activities = []notice.Activity{a}
		o := &Offer{Notices: []*notice.Notice{&both}, AsAt: privacy.NewDate(2026, 9, 1)}
		m := ends(t, o, &both, a.ID, "child", "object", "unsure")
		if shown := text(View(m).Body); !strings.Contains(shown, catalogue[wordShowIdentity].En+" ("+c.cite+")") {
			t.Errorf("%s: not by %s: %s", name, c.cite, shown)
		}
		m = press(t, m, doDates+"object")
		if shown := text(View(m).Body); !strings.Contains(shown, catalogue[wordProofAsked].En) {
			t.Errorf("%s: proof that one may ask is not thought of: %s", name, shown)
		}
		m = press(t, m, doContinue, Field{"in-asked-day", "1"}, Field{"in-asked-month", "6"}, Field{"in-asked-year", "2026"})
		if shown := text(View(m).Body); strings.Contains(shown, "They must answer by 1 July 2026") != c.due || strings.Contains(shown, catalogue[wordNoDayPeriod].En) == c.due {
			t.Errorf("%s: %s", name, shown)
		}
	}
}

// The number for saying it stands beside what to say.
func TestPhoneNumbers(t *testing.T) {
	o := offer(t)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	for letter, want := range map[string]string{"access": `href="tel:01133784251"`, "to-regulator": `href="tel:03031231113"`, "to-ombudsman": `href="tel:03000610614"`} {
		if html := string(view.AppendHTML(nil, View(press(t, press(t, m, doLetter+letter), doContinue, written...)).Body)); !strings.Contains(html, want) {
			t.Errorf("%s has no %s", letter, want)
		}
	}
}

// Nothing outside of the screen says what was chosen: no title, no name of a file, no link.
func TestNothingChosenIsInATitle(t *testing.T) {
	o := offer(t)
	for _, n := range o.Notices {
		for i := range n.Activities {
			a := &n.Activities[i]
			m := ends(t, o, n, a.ID, "me", "delete", "yes")
			m = press(t, press(t, m, doLetter+"erasure"), doContinue, written...)
			for _, s := range []string{View(m).Title, m.File().Name} {
				for _, secret := range []string{string(a.Title), string(a.ID), string(n.ID), "Ann", "erasure", "Delete"} {
					if strings.Contains(strings.ToLower(s), strings.ToLower(secret)) {
						t.Errorf("%q says %q", s, secret)
					}
				}
			}
			exits := count(View(m).Body, func(n view.Node) bool { c, _ := attr(n, "class"); return c == "pr-exit" })
			if (exits == 1) != sensitive(a) {
				t.Errorf("%s: %d ways out", a.ID, exits)
			}
		}
	}
}

// verdicts is what a screen says of rights: states, headlines and reasons, in order.
func verdicts(n view.Node) string {
	var out strings.Builder
	visitAll(n, func(n view.Node) {
		if class, _ := attr(n, "class"); strings.HasPrefix(class, "pr-tag") || class == "pr-headline" || class == "pr-lines" || class == "pr-rules" {
			out.WriteString(text(n) + "\n")
		}
	})
	return out.String()
}

// With script on and off, in both languages, a person gets the same verdicts and the same letter.
func TestEveryMediumSaysTheSame(t *testing.T) {
	for _, lang := range []notice.Language{notice.English, notice.Welsh} {
		served, live := offer(t), offer(t)
		served.Language, live.Language, live.Medium = lang, lang, Live
		for _, n := range served.Notices {
			for i := range n.Activities {
				if skips(i) {
					continue
				}
				who, want := whoNames[1+i%5], wants[1+Want(i)%WantAll].name
				a := ends(t, served, n, n.Activities[i].ID, who, want, "yes")
				b := ends(t, live, n, n.Activities[i].ID, who, want, "yes")
				if x := verdicts(View(a).Body); x != verdicts(View(b).Body) || a.living() && x == "" {
					t.Errorf("%s: other verdicts live", n.Activities[i].ID)
				}
				right := privacy.RightErasure.String()
				a, b = press(t, press(t, a, doLetter+right), doContinue, written...), press(t, press(t, b, doLetter+right), doContinue, written...)
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
