package letter

import (
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

var update = flag.Bool("update", false, "write the letters of testdata anew")

var both = []notice.Language{notice.English, notice.Welsh}

func council(t testing.TB, name string) *notice.Notice {
	t.Helper()
	file, err := os.Open(filepath.Join("..", "..", "testdata", name, "notice.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	n, err := notice.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// brief is about an activity of a notice, as it stands on the day of the law.
func brief(n *notice.Notice, a *notice.Activity, kind Kind, right privacy.Right) *Brief {
	assessed := rights.Assess(n, rights.LawAsAt(), nil, a.ID)
	return &Brief{
		Kind: kind, Right: right, Notice: n, Activity: a, Grounds: assessed.Activities[0].Grounds, On: privacy.NewDate(2026, 11, 23),
		Asked: privacy.NewDate(2026, 10, 1), Due: privacy.NewDate(2026, 11, 2),
		Person: Person{Name: "Ann Example", About: "Bob Example", Contact: "ann@example.org", Details: "It went to the wrong house.\nTwice."},
	}
}

func activity(t testing.TB, n *notice.Notice, id notice.ID) *notice.Activity {
	t.Helper()
	for i := range n.Activities {
		if n.Activities[i].ID == id {
			return &n.Activities[i]
		}
	}
	t.Fatalf("no %s", id)
	return nil
}

// everyBrief calls visit with a brief of each kind about each right, for each service of three councils.
func everyBrief(t testing.TB, visit func(name string, b *Brief)) {
	for _, c := range []string{"leeds", "leicester", "peterborough"} {
		n := council(t, c)
		for i := range n.Activities {
			base := brief(n, &n.Activities[i], Request, 0)
			for _, right := range privacy.Rights() {
				for kind := Request; kind <= ToOmbudsman; kind++ {
					for about := AboutMe; about <= AboutBusiness; about++ {
						b := *base
						b.Kind, b.Right, b.About = kind, right, about
						visit(c+"/"+string(n.Activities[i].ID)+" "+right.String()+" "+number(int(kind))+" "+number(int(about)), &b)
					}
				}
			}
		}
	}
}

func TestEveryLetterIsWhole(t *testing.T) {
	letters := 0
	everyBrief(t, func(name string, b *Brief) {
		for _, lang := range both {
			letters++
			l := Write(lang, b)
			text := l.Text()
			if len(l.Paragraphs) < 4 || l.Subject == "" || len(l.To) == 0 || l.To[0] == "" || l.Date == "" {
				t.Fatalf("%s: %s", name, text)
			}
			for _, bad := range []string{"{", "}", "[", "]", "|", "  ", "\n\n\n", " .", " ,", "()"} {
				if strings.Contains(text, bad) {
					t.Fatalf("%s holds %q: %s", name, bad, text)
				}
			}
			for _, want := range []string{"Ann Example", "ann@example.org", "It went to the wrong house.\nTwice."} {
				if !strings.Contains(text, want) {
					t.Fatalf("%s has no %q: %s", name, want, text)
				}
			}
			if b.About > AboutMe && b.Kind != Late && !strings.Contains(text, "Bob Example") && b.Kind < ToCouncil {
				t.Fatalf("%s does not say whom it is about: %s", name, text)
			}
			for _, p := range l.Paragraphs {
				if strings.TrimSpace(p) != p || p == "" {
					t.Fatalf("%s: %q", name, p)
				}
			}
			for _, line := range Phone(lang, b) {
				if line == "" || strings.ContainsAny(line, "{}|") {
					t.Fatalf("%s: %q", name, line)
				}
			}
			if l.Email != "" && !strings.HasPrefix(l.Mailto(), "mailto:"+l.Email+"?subject=") || l.Email == "" && l.Mailto() != "" {
				t.Fatalf("%s: %q", name, l.Mailto())
			}
		}
	})
	if letters < 30000 {
		t.Errorf("only %d letters", letters)
	}
}

// A letter demands a right under its provision only where it applies, or where that is open and the council is
// asked to say why not; where it does not apply for any use, nothing is demanded.
func TestNothingIsDemandedThatTheLawDoesNotGrant(t *testing.T) {
	var seen [claims + 1]int
	everyBrief(t, func(name string, b *Brief) {
		if b.Kind != Request || b.About != AboutMe || b.Right == privacy.RightComplainController || b.Right == privacy.RightComplainRegulator {
			return
		}
		best := enquires
		for i := range b.Grounds {
			best = max(best, toneOf(explain.StateOf(&b.Grounds[i], b.Grounds[i].Decisions.For(b.Right))))
		}
		seen[best]++
		w := newWriter(notice.English, b)
		l := Write(notice.English, b)
		text := l.Text()
		under := strings.Contains(text, "I ask this under")
		month := strings.Contains(text, "The law gives you one month")
		consider := strings.Contains(text, w.text(phraseConsider)) || strings.Contains(text, w.text(phraseWithdrawIf))
		enquire := strings.Contains(text, "the law may not give me a right to this")
		withdraws := b.Right == privacy.RightWithdrawConsent
		switch best {
		case enquires:
			if under || month || !enquire && !withdraws {
				t.Errorf("%s demands what it has no right to: %s", name, text)
			}
		case considers:
			if !consider || enquire {
				t.Errorf("%s does not ask for the reason: %s", name, text)
			}
		case claims:
			if consider || enquire || !under {
				t.Errorf("%s does not claim: %s", name, text)
			}
		}
		if month && w.period() == "" {
			t.Errorf("%s: no period is set for that", name)
		}
	})
	for tone, n := range seen {
		if n == 0 {
			t.Errorf("no letter of tone %d", tone)
		}
	}
}

// What is cited is law on the day of the letter.
func TestCitesTheLawOfTheDay(t *testing.T) {
	n := council(t, "leeds")
	a := activity(t, n, "council-tax")
	for _, c := range []struct {
		right privacy.Right
		kind  Kind
		on    privacy.Date
		has   string
		not   string
	}{
		{privacy.RightAutomatedDecisions, Late, privacy.NewDate(2026, 2, 4), "Article 12(3)", "Article 12A"},
		{privacy.RightAutomatedDecisions, Late, privacy.NewDate(2026, 2, 5), "Article 12A", "Article 12(3)"},
		{privacy.RightErasure, ToCouncil, privacy.NewDate(2026, 6, 18), "your own complaints process", "164A"},
		{privacy.RightErasure, ToCouncil, privacy.NewDate(2026, 6, 19), "section 164A", "your own complaints process"},
	} {
		b := brief(n, a, c.kind, c.right)
		b.On = c.on
		l := Write(notice.English, b)
		if text := l.Text(); !strings.Contains(text, c.has) || strings.Contains(text, c.not) {
			t.Errorf("%s on %s: %s", c.right, c.on, text)
		}
	}
	w := newWriter(notice.English, brief(n, a, Request, privacy.RightAutomatedDecisions))
	if got := w.cite(); !strings.HasPrefix(got, "Article 22C of") {
		t.Error(got)
	}
	w.b.On = privacy.NewDate(2026, 2, 4)
	if got := w.cite(); !strings.HasPrefix(got, "Article 22 of") {
		t.Error(got)
	}
}

// Part 3 has its own provisions, and no portability or objection to ask for.
func TestLawEnforcement(t *testing.T) {
	n := council(t, "leeds")
	a := *activity(t, n, "fraud-and-crime")
	b := brief(n, &a, Request, privacy.RightErasure)
	for i := range b.Grounds {
		facts := b.Grounds[i].Facts
		if facts.Regime() != privacy.RegimePart3 {
			t.Skip("no use of the notice is under Part 3 alone")
		}
	}
	l := Write(notice.English, b)
	if text := l.Text(); !strings.Contains(text, "section 47 of the Data Protection Act 2018") || strings.Contains(text, "Article 17") {
		t.Error(text)
	}
}

func TestRecipients(t *testing.T) {
	n := council(t, "leeds")
	a := activity(t, n, "council-tax")
	for nation, want := range map[privacy.Nation]string{
		privacy.NationEngland: "Local Government and Social Care Ombudsman", privacy.NationWales: "Public Services Ombudsman for Wales",
		privacy.NationScotland: "Scottish Public Services Ombudsman", privacy.NationNorthernIreland: "Northern Ireland Public Services Ombudsman",
	} {
		of := *n
		of.Nation = nation
		b := brief(n, a, ToOmbudsman, privacy.RightAccess)
		b.Notice = &of
		if l := Write(notice.English, b); l.To[0] != want || !strings.HasPrefix(l.Link, "https://") || l.NoRoute {
			t.Errorf("%s: %v", nation, l)
		}
		b.Kind = ToRegulator
		if l := Write(notice.English, b); l.To[0] != "Information Commissioner’s Office" {
			t.Errorf("%s: %v", nation, l.To)
		}
		b.Kind, b.About = Request, AboutBusiness
		l := Write(notice.English, b)
		if scots := strings.Contains(l.Text(), "(Scotland) Act 2002"); scots != (nation == privacy.NationScotland) {
			t.Errorf("%s: another nation’s law: %s", nation, l.Text())
		}
	}
	none := &notice.Notice{ID: "n", Title: "N", Controllers: []notice.Controller{{Kind: notice.ControllerCouncil, Name: "Northtown"}}}
	if l := Write(notice.English, &Brief{Kind: Request, Right: privacy.RightAccess, Notice: none, Person: Person{Name: "A", Contact: "B"}}); !l.NoRoute || l.To[0] != "Northtown" {
		t.Errorf("%+v", l)
	}
	// A route for another right is not taken; of the others, the one that the notice prefers is.
	none.Common.Exercise.Routes = []notice.Route{
		{Kind: notice.RouteEmail, Value: "erase@example.org", Rights: []privacy.Right{privacy.RightErasure}},
		{Kind: notice.RouteEmail, Value: "all@example.org"}, {Kind: notice.RouteEmail, Value: "best@example.org", Preferred: privacy.Yes},
	}
	for right, want := range map[privacy.Right]string{privacy.RightAccess: "best@example.org", privacy.RightErasure: "best@example.org"} {
		if l := Write(notice.English, &Brief{Kind: Request, Right: right, Notice: none}); l.Email != want || l.NoRoute {
			t.Errorf("%s goes to %s", right, l.Email)
		}
	}
	none.Common.Exercise.Routes = none.Common.Exercise.Routes[:1]
	if l := Write(notice.English, &Brief{Kind: Request, Right: privacy.RightAccess, Notice: none}); l.Email != "" || !l.NoRoute {
		t.Errorf("a request to see goes to %s", l.Email)
	}
}

// What a letter must know is asked for, and no more.
func TestAsks(t *testing.T) {
	n := council(t, "leeds")
	tax, news := activity(t, n, "council-tax"), activity(t, n, "newsletters")
	for _, c := range []struct {
		a     *notice.Activity
		kind  Kind
		right privacy.Right
		need  bool
	}{
		{tax, Request, privacy.RightAccess, false}, {tax, Request, privacy.RightRectification, true}, {tax, Request, privacy.RightObject, true},
		{news, Request, privacy.RightObject, false}, {tax, ToCouncil, privacy.RightAccess, true}, {tax, Request, privacy.RightComplainController, true},
		{tax, ToRegulator, 0, true}, {tax, Late, privacy.RightObject, false}, {tax, Refused, privacy.RightRectification, false},
	} {
		for _, lang := range both {
			got := Asks(lang, brief(n, c.a, c.kind, c.right))
			if got.Needed != c.need || got.Question == "" || got.Hint == "" || got.Needed == strings.Contains(got.Question, "(") {
				t.Errorf("%s %d %s: %+v", c.a.ID, c.kind, c.right, got)
			}
		}
	}
}

// Without a reason only marketing is objected to, which needs none; all else needs one.
func TestObjections(t *testing.T) {
	n := council(t, "leeds")
	b := brief(n, activity(t, n, "newsletters"), Request, privacy.RightObject)
	other := "your other uses"
	with := Write(notice.English, b)
	b.Person.Details = " \n"
	without := Write(notice.English, b)
	if a, z := with.Text(), without.Text(); !strings.Contains(a, other) || strings.Contains(z, other) || !strings.Contains(z, "for marketing") || strings.Contains(z, "strong reasons") {
		t.Errorf("%s\n%s", a, z)
	}
}

// A safe way to be reached comes before anything else, and a sensitive service is in no subject.
func TestSafety(t *testing.T) {
	n := council(t, "leicester")
	b := brief(n, activity(t, n, "social-care"), Request, privacy.RightAccess)
	b.Person.SafeContact = "only by text"
	l := Write(notice.English, b)
	if !strings.Contains(l.Paragraphs[1], "only by text") || strings.Contains(strings.ToLower(l.Subject), "care") {
		t.Errorf("%s\n%v", l.Subject, l.Paragraphs[:2])
	}
	if phone := Phone(notice.English, b); !strings.Contains(strings.Join(phone, "\n"), "safely") {
		t.Errorf("%v", phone)
	}
}

func TestHostileWords(t *testing.T) {
	n := council(t, "leeds")
	bad := "x\r\nBcc: all@example.org\u202e\x00\x1b[31m\u2066<script>" + strings.Repeat("w", 10000)
	a := *activity(t, n, "council-tax")
	a.Title = notice.Text(bad)
	of := *n
	of.Activities = []notice.Activity{a}
	of.Controllers = []notice.Controller{{Kind: notice.ControllerCouncil, Name: notice.Text(bad)}}
	of.Common.Exercise.Routes = []notice.Route{
		{Kind: notice.RouteEmail, Value: "a@example.org?bcc=b@example.org"}, {Kind: notice.RouteEmail, Value: "a@b@example.org"}, {Kind: notice.RouteEmail, Value: "a b@example.org"},
		{URL: "javascript:alert(1)"}, {URL: "https://example.org/\">"}, {URL: "http://example.org"},
	}
	of.Contacts = nil
	b := brief(&of, &of.Activities[0], Request, privacy.RightAccess)
	b.Person = Person{Name: bad, About: bad, Contact: bad, Reference: bad, Details: bad, SafeContact: bad}
	l := Write(notice.English, b)
	if l.Email != "" || l.Link != "" || !l.NoRoute {
		t.Errorf("sent to %q, %q", l.Email, l.Link)
	}
	if text := l.Text(); strings.ContainsAny(text, "\r\x00\x1b\u202e\u2066") || strings.Contains(l.Subject, "\n") || strings.Contains(l.To[0], "\n") {
		t.Errorf("%.300q", text)
	}
}

// What a program of email is given is the letter, and no other header.
func TestMailto(t *testing.T) {
	n := council(t, "leeds")
	b := brief(n, activity(t, n, "council-tax"), Request, privacy.RightAccess)
	for _, lang := range both {
		l := Write(lang, b)
		u, err := url.Parse(l.Mailto())
		if err != nil {
			t.Fatal(err)
		}
		q, err := url.ParseQuery(u.RawQuery)
		if err != nil || u.Opaque != l.Email || len(q) != 2 || q.Get("subject") != l.Subject || q.Get("body") != strings.ReplaceAll(strings.Join(l.Paragraphs, "\n\n"), "\n", "\r\n") {
			t.Errorf("%v %v", q, err)
		}
	}
	b.Person.Details = strings.Repeat("long ", 500)
	l := Write(notice.English, b)
	if m := l.Mailto(); len(m) > maxMailto || !strings.HasSuffix(m, "&body=") {
		t.Errorf("%d bytes", len(m))
	}
}

func TestCalendar(t *testing.T) {
	for _, lang := range both {
		got := Calendar(lang, privacy.NewDate(2026, 12, 31), privacy.NewDate(2026, 11, 30))
		if !strings.HasSuffix(got, "\r\n") || strings.Contains(strings.ReplaceAll(got, "\r\n", ""), "\n") {
			t.Errorf("%q", got)
		}
		for _, line := range strings.Split(got, "\r\n") {
			if len(line) > 75 {
				t.Errorf("%d bytes: %s", len(line), line)
			}
		}
		whole := strings.ReplaceAll(got, "\r\n ", "")
		for _, want := range []string{"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n", "DTSTAMP:20261130T000000Z", "UID:20261130-20261231@", "END:VEVENT\r\nEND:VCALENDAR\r\n"} {
			if !strings.Contains(whole, want) {
				t.Errorf("no %q in %s", want, whole)
			}
		}
		if strings.Count(whole, "BEGIN:") != strings.Count(whole, "END:") {
			t.Error("what begins does not end")
		}
	}
	if Calendar(notice.English, privacy.Date{}, privacy.Date{}) != "" {
		t.Error("an entry for no day")
	}
}

// Every text is there in both languages, with the same slots.
func TestBothLanguages(t *testing.T) {
	slots := func(s string) (out []string) {
		for {
			_, rest, ok := strings.Cut(s, "{")
			if !ok {
				return out
			}
			name, _, _ := strings.Cut(rest, "}")
			out, s = append(out, name), rest
		}
	}
	keys := map[string]bool{}
	Words(func(key, english, welsh string) bool {
		if keys[key] || english == "" || welsh == "" || english == welsh {
			t.Errorf("%s: %q, %q", key, english, welsh)
		}
		keys[key] = true
		a, b := slots(english), slots(welsh)
		count := map[string]int{}
		for _, s := range a {
			count[s]++
		}
		for _, s := range b {
			count[s]--
		}
		for s, n := range count {
			if n != 0 {
				t.Errorf("%s: {%s} is not in both", key, s)
			}
		}
		for _, one := range strings.FieldsFunc(english, func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
			if n := len(strings.Fields(one)); n > 25 {
				t.Errorf("%s has a sentence of %d words: %s", key, n, one)
			}
		}
		if strings.ContainsAny(english+welsh, "'\"") {
			t.Errorf("%s has straight quotes", key)
		}
		return true
	})
	if want := int(phraseCount) - 1 + len(wishes) - 1 + len(subjects) - 1 + len(abouts) - 1 + len(ombudsmen); len(keys) != want {
		t.Errorf("%d keys, want %d", len(keys), want)
	}
}

// The letters of testdata are what is written: go test -update writes them anew, to be read.
func TestGolden(t *testing.T) {
	leeds, leicester := council(t, "leeds"), council(t, "leicester")
	for name, b := range map[string]*Brief{
		"see":         brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightAccess),
		"delete":      brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightErasure),
		"correct":     brief(leeds, activity(t, leeds, "benefits"), Request, privacy.RightRectification),
		"object":      brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightObject),
		"marketing":   brief(leeds, activity(t, leeds, "newsletters"), Request, privacy.RightObject),
		"move":        brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightPortability),
		"consent":     brief(leeds, activity(t, leeds, "newsletters"), Request, privacy.RightWithdrawConsent),
		"late":        brief(leeds, activity(t, leeds, "council-tax"), Late, privacy.RightAccess),
		"refused":     brief(leeds, activity(t, leeds, "council-tax"), Refused, privacy.RightAccess),
		"complain":    brief(leeds, activity(t, leeds, "council-tax"), ToCouncil, privacy.RightAccess),
		"regulator":   brief(leeds, activity(t, leeds, "council-tax"), ToRegulator, privacy.RightAccess),
		"ombudsman":   brief(leeds, activity(t, leeds, "council-tax"), ToOmbudsman, privacy.RightAccess),
		"social-care": brief(leicester, activity(t, leicester, "social-care"), Request, privacy.RightAccess),
	} {
		for _, lang := range both {
			l := Write(lang, b)
			got := l.Text() + "\n" + strings.Join(Phone(lang, b), "\n") + "\n"
			file := filepath.Join("testdata", name+"."+string(lang)+".txt")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s: -want +got\n%s", file, diff)
			}
		}
	}
}

func FuzzWrite(f *testing.F) {
	n := council(f, "leeds")
	base := brief(n, activity(f, n, "council-tax"), Request, 0)
	f.Add(uint8(1), uint8(2), uint8(1), "Ann", "ann@example.org", "It is\nwrong")
	f.Add(uint8(3), uint8(9), uint8(4), "\u202e", "{name}", "\r\n\x00")
	f.Fuzz(func(t *testing.T, kind, right, about uint8, name, contact, details string) {
		b := *base
		b.Kind, b.Right, b.About = Kind(1+kind%6), privacy.Right(right%16), About(about)
		b.Person = Person{Name: name, Contact: contact, Details: details, About: name, SafeContact: contact}
		for _, lang := range both {
			l := Write(lang, &b)
			if text := l.Text(); strings.ContainsAny(text, "\r\x00\u202e") || len(l.Paragraphs) < 3 {
				t.Fatalf("%q", text)
			}
			if m := l.Mailto(); strings.ContainsAny(m, "\r\n \"<>") || len(m) > maxMailto && !strings.HasSuffix(m, "&body=") {
				t.Fatalf("%q", m)
			}
			Asks(lang, &b)
			Phone(lang, &b)
		}
	})
}
