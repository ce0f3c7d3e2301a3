package letter

import (
	"flag"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

var update = flag.Bool("update", false, "write the letters of testdata anew")

var both = []notice.Language{notice.English, notice.Welsh}

// brief is about an activity of a notice, as it stands on the day of the law.
func brief(n *notice.Notice, a *notice.Activity, kind Kind, right privacy.Right) *Brief {
	assessed := rights.Assess(n, rights.LawAsAt(), nil, a)
	return &Brief{
		Kind: kind, Right: right, Notice: n, Activity: a, Grounds: assessed.Activities[0].Grounds,
		On:    privacy.NewDate(2026, 11, 23),
		Asked: privacy.NewDate(2026, 10, 1), Due: privacy.NewDate(2026, 11, 2),
		Person: Person{
			Name:    "Ann Example",
			About:   "Bob Example",
			Contact: "ann@example.org",
			Details: "It went to the wrong house.\nTwice.",
		},
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
	for _, n := range noticetest.Every(t) {
		for i := range n.Activities {
			if testing.Short() && i%5 != 0 {
				continue // the whole test run has them all
			}
			base := brief(n, &n.Activities[i], Request, 0)
			for _, right := range privacy.Rights() {
				for kind := Request; kind <= ToOmbudsman; kind++ {
					for about := AboutMe; about <= AboutBusiness; about++ {
						b := *base
						b.Kind, b.Right, b.About = kind, right, about
						visit(
							string(n.ID)+"/"+string(n.Activities[i].ID)+" "+right.String()+" "+kind.String()+" "+about.String(),
							&b,
						)
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
			l := Write(say.Must(lang), b)
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
			for _, line := range Phone(say.Must(lang), b) {
				if line == "" || strings.ContainsAny(line, "{}|") {
					t.Fatalf("%s: %q", name, line)
				}
			}
			to := l.Email
			for i := range l.Others {
				if to == "" {
					to = l.Others[i].Email
				}
			}
			if m, whole := l.Mailto(); to != "" && !strings.HasPrefix(m, "mailto:"+to+"?subject=") ||
				to == "" && (m != "" || whole) {
				t.Fatalf("%s: %q", name, m)
			}
		}
	})
	if letters < 30000 && !testing.Short() {
		t.Errorf("only %d letters", letters)
	}
}

// inOwnWords is what the letter of a brief wants to know in its sender's own words; the zero Ask where it does not.
func inOwnWords(voice say.Voice, b *Brief) Ask {
	for _, ask := range Asks(voice, b) {
		if ask.Field == FromDetails {
			return ask
		}
	}
	return Ask{}
}

// What a letter must know is asked for, and no more.
func TestAsks(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	tax, news := activity(t, n, "council-tax"), activity(t, n, "newsletters")
	for _, c := range []struct {
		a     *notice.Activity
		kind  Kind
		right privacy.Right
		need  bool
	}{
		{tax, Request, privacy.RightAccess, false}, {tax, Request, privacy.RightRectification, true},
		{tax, Request, privacy.RightObject, true},
		{news, Request, privacy.RightObject, false}, {tax, ToCouncil, privacy.RightAccess, true},
		{tax, Request, privacy.RightComplainController, true},
		{tax, ToRegulator, 0, true}, {tax, Late, privacy.RightObject, false},
		{tax, Refused, privacy.RightRectification, false},
	} {
		for _, lang := range both {
			got := inOwnWords(say.Must(lang), brief(n, c.a, c.kind, c.right))
			if c.kind == Late {
				if got != (Ask{}) {
					t.Errorf("a letter about a late answer asks %+v", got)
				}
				continue
			}
			if got.Needed != c.need || got.Question == "" || got.Hint == "" ||
				got.Needed == strings.Contains(got.Question, "(") {
				t.Errorf("%s %d %s: %+v", c.a.ID, c.kind, c.right, got)
			}
		}
	}
}

// To have something deleted, people are asked what and why (Article 17(1) has the grounds), and must say so unless they
// want all of it deleted; a letter about a late answer, or about the dead, has no room for that.
func TestAsksWhatToDelete(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for kind := Request; kind <= Refused; kind++ {
		for about := AboutMe; about <= AboutBusiness; about++ {
			for i, lang := range both {
				b := brief(n, a, kind, privacy.RightErasure)
				b.About = about
				asks, l := inOwnWords(say.Must(lang), b), Write(say.Must(lang), b)
				question := [...]string{"What should be deleted, and why?", "Beth ddylid ei ddileu, a pham?"}[i]
				lead := say.Must(lang).Text(&catalogue, phraseDeleteDetails)
				if want := kind == Request && about < AboutDeceased; asks.Needed != want ||
					(asks.Question == question) != want ||
					strings.Contains(l.Text(), lead+"\nIt went to the wrong house.\nTwice.") != want {
					t.Errorf("kind %d, about %d: %+v\n%s", kind, about, asks, l.Text())
				}
			}
		}
	}
}

// A safe way to be reached comes before anything else, and a sensitive service is in no subject.
func TestSafety(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	b := brief(n, activity(t, n, "social-care"), Request, privacy.RightAccess)
	b.Person.SafeContact = "only by text"
	l := Write(say.Voice{}, b)
	if !strings.Contains(l.Paragraphs[1], "only by text") || strings.Contains(strings.ToLower(l.Subject), "care") {
		t.Errorf("%s\n%v", l.Subject, l.Paragraphs[:2])
	}
	if phone := Phone(say.Voice{}, b); !strings.Contains(strings.Join(phone, "\n"), "safely") {
		t.Errorf("%v", phone)
	}
}

// TestTheSafeWayIsTheOnlyOne: a letter that asks to be answered in one way alone gives no other, but where a law wants
// an address for the answer.
func TestTheSafeWayIsTheOnlyOne(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	for kind := Request; kind <= ToOmbudsman; kind++ {
		for about := AboutMe; about <= AboutBusiness; about++ {
			for _, safe := range []string{"", "only by text to 07700 900123"} {
				b := brief(n, activity(t, n, "social-care"), kind, privacy.RightAccess)
				b.About, b.Person.SafeContact = about, safe
				text := Write(say.Voice{}, b).Text()
				if strings.Contains(text, b.Person.Contact) != (safe == "" || about >= AboutDeceased) ||
					!strings.Contains(text, safe) {
					t.Errorf("kind %d, about %d, %q:\n%s", kind, about, safe, text)
				}
			}
		}
	}
}

// The letters of testdata are what is written: go test -update writes them anew, to be read.
func TestGolden(t *testing.T) {
	leeds, leicester := noticetest.Council(t, "leeds"), noticetest.Council(t, "leicester")
	waits := brief(leeds, activity(t, leeds, "council-tax"), Late, privacy.RightAccess)
	waits.On = waits.Due
	for name, b := range map[string]*Brief{
		"see":         brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightAccess),
		"delete":      brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightErasure),
		"correct":     brief(leeds, activity(t, leeds, "benefits"), Request, privacy.RightRectification),
		"object":      brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightObject),
		"marketing":   brief(leeds, activity(t, leeds, "newsletters"), Request, privacy.RightObject),
		"move":        brief(leeds, activity(t, leeds, "council-tax"), Request, privacy.RightPortability),
		"consent":     brief(leeds, activity(t, leeds, "newsletters"), Request, privacy.RightWithdrawConsent),
		"late":        brief(leeds, activity(t, leeds, "council-tax"), Late, privacy.RightAccess),
		"waits":       waits,
		"refused":     brief(leeds, activity(t, leeds, "council-tax"), Refused, privacy.RightAccess),
		"complain":    brief(leeds, activity(t, leeds, "council-tax"), ToCouncil, privacy.RightAccess),
		"regulator":   brief(leeds, activity(t, leeds, "council-tax"), ToRegulator, privacy.RightAccess),
		"ombudsman":   brief(leeds, activity(t, leeds, "council-tax"), ToOmbudsman, privacy.RightAccess),
		"social-care": brief(leicester, activity(t, leicester, "social-care"), Request, privacy.RightAccess),
	} {
		for _, lang := range both {
			l := Write(say.Must(lang), b)
			got := l.Text() + "\n" + strings.Join(Phone(say.Must(lang), b), "\n") + "\n"
			noticetest.Golden(t, filepath.Join("testdata", name+"."+string(lang)+".txt"), got, *update)
		}
	}
}

// A letter is one whatever a Brief leaves out: no kind is a request, what is no day is none, and somebody without a
// name is not the sender.
func TestBriefsThatLeaveOut(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	no := privacy.Date{Year: 2026}
	for kind := range Kind(9) {
		for about := AboutMe; about <= AboutBusiness; about++ {
			for _, lang := range both {
				b := &Brief{
					Kind:   kind,
					About:  about,
					Notice: n,
					On:     no,
					Asked:  no,
					Due:    no,
					Person: Person{Name: "Ann", Contact: "ann@example.org"},
				}
				l := Write(say.Must(lang), b)
				text := l.Text() + Calendar(say.Must(lang), 0, no, no)
				if l.Subject == "" || l.Date != "" || strings.Contains(text, "2026") ||
					kind == 0 && l.To[0] != "Leeds City Council" {
					t.Errorf("kind %d: %s", kind, text)
				}
				if about > AboutMe &&
					(strings.Contains(text, "asking about me") || strings.Contains(text, "amdanaf i")) {
					t.Errorf("about %d: %s", about, text)
				}
				if inOwnWords(say.Must(lang), b).Question == "" ||
					len(Phone(say.Must(lang), b)) == 0 {
					t.Errorf("kind %d: no question, or nothing to say", kind)
				}
			}
		}
	}
	for words, blank := range map[string]bool{"": true, " \n": true, "\u200e\u202e": true, "A": false,
		"\u200eא": false} {
		if Blank(words) != blank {
			t.Errorf("%q", words)
		}
	}
}
