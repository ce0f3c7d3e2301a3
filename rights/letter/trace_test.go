package letter

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/asker"
)

// typedIn is everything that a sender can type, each with a text that nothing else has.
var typedIn = map[Source]string{
	FromName: "Ann Sender", FromAbout: "Bob Subject", FromContact: "ann@example.org", FromSafe: "only by text at noon",
	FromAddress: "9 Client Row", FromOurs: "SOL 12", FromDetails: "The blue form.\nIt went astray.",
	FromPage: "https://council.example/minutes", FromWords: "my street in row 4", FromWhen: "3 May 2025, 4 pm",
	FromWhere: "by the bank", FromLooks: "a red coat", FromRight: "1 Elm Street", FromDecision: "the lost discount",
	FromDecided: "in June 2024", FromMessages: "the weekly news", FromSentTo: "07700 900123",
	FromKeepFrom: "Carl Other", FromOthers: "What the road cost.", FromBorn: "4 July 1980",
	FromOldAddress: "2 Ash Lane", FromReference: "REF 77",
}

var choices = []Source{FromAll, FromPublished, FromTold, FromLimit, FromClaim}

// filled is how much of a letter's questions somebody answered.
type filled int

const (
	inNothing filled = iota // but their name, and where the answer goes
	inWords                 // all that can be typed
	inAll                   // and every choice
)

var filledNames = [...]string{inNothing: "nothing", inWords: "words", inAll: "all"}

func person(f filled) Person {
	var p Person
	for of, text := range typedIn {
		if f > inNothing || of == FromName || of == FromContact || of == FromAbout {
			p.Set(of, text)
		}
	}
	for _, of := range choices {
		if f == inAll {
			p.Set(of, "yes")
		}
	}
	return p
}

// sayer is somebody who says what is asked of who asks: of a small child or of a client.
func sayer(f filled) (a asker.Asker) {
	if f == inNothing {
		return a
	}
	for q, code := range map[asker.Question]string{asker.AskResponsible: "yes", asker.AskAge: "0-16",
		asker.AskUnderstands: "no", asker.AskActs: "client", asker.AskCovers: "yes"} {
		a.Say(q, code)
	}
	return a
}

// walk is a letter of a walk, with how it was come to.
type walk struct {
	service notice.ID
	b       *Brief
	filled  filled
}

func (w *walk) String() string {
	return string(w.service) + ", " + string(w.b.Wish) + ", " + w.b.About.String() + ", filled in " +
		filledNames[w.filled]
}

// everyWalk calls visit with the letter of each service of three councils, each wish, each person, and each way to fill
// in what it asks; and with those of each kind that follow one.
func everyWalk(t *testing.T, visit func(w *walk)) {
	for _, n := range noticetest.Every(t) {
		for i := range n.Activities {
			if testing.Short() && i%7 != 0 {
				continue // the whole test run has them all
			}
			base := brief(n, &n.Activities[i], Request, 0)
			for _, wish := range notice.Wishes() {
				for about := AboutMe; about <= AboutBusiness; about++ {
					for f := range inAll + 1 {
						b := *base
						b.Wish, b.About, b.Person, b.Asker = wish, about, person(f), sayer(f)
						switch wish {
						case notice.WishUnsure: // of which there is no letter
							continue
						case notice.WishLate:
							b.Kind = Late
						case notice.WishRefused:
							b.Kind = Refused
						}
						visit(&walk{n.Activities[i].ID, &b, f})
						if (i+int(about))%4 != 0 || b.Kind != Request {
							continue
						}
						for _, b.Kind = range []Kind{Late, Refused} { // of what was asked for
							of := b
							visit(&walk{n.Activities[i].ID, &of, f})
						}
					}
				}
			}
		}
	}
}

// TestEachSentenceComesFromSomewhere: every part of every letter names what it comes from: something typed, which it
// has as it was typed; something chosen, which was; the law, by its provision; or one of the texts of
// testdata/unasked.tsv, which are all that a letter says of itself.
func TestEachSentenceComesFromSomewhere(t *testing.T) {
	unasked, seen := map[string]bool{}, map[Source]int{}
	everyWalk(t, func(w *walk) {
		l := Write(say.Voice{}, w.b)
		if len(l.Parts) != len(l.Paragraphs) {
			t.Fatalf("%s: %d paragraphs, and the parts of %d", w, len(l.Paragraphs), len(l.Parts))
		}
		for i, parts := range l.Parts {
			rest := l.Paragraphs[i]
			for _, p := range parts {
				after, ok := strings.CutPrefix(strings.TrimLeft(rest, " \n"), p.Text)
				if !ok || p.Text == "" {
					t.Fatalf("%s: %q does not stand in %q", w, p.Text, rest)
				}
				rest = after
				seen[p.From]++
				if why := w.unfounded(&p); why != "" {
					t.Fatalf("%s: %q: %s\n%s", w, p.Text, why, l.Text())
				}
				if p.From == FromCourtesy || p.From == FromWish || p.From == FromAsker || p.From == FromDays {
					unasked[string(p.From)+"\t"+w.bare(p.Text)] = true
				}
			}
			if rest != "" {
				t.Fatalf("%s: %q comes from nowhere", w, rest)
			}
		}
	})
	for _, from := range append(slices.Clone(choices), FromCourtesy, FromLaw, FromWish, FromService, FromAsker,
		FromDays) {
		if seen[from] == 0 && from != FromAll { // which only bounds what is asked for
			t.Errorf("nothing comes from %s", from)
		}
	}
	for from := range typedIn {
		if seen[from] == 0 && from != FromAbout { // which stands in what comes from who asks
			t.Errorf("nothing comes from %s", from)
		}
	}
	if !testing.Short() {
		noticetest.Golden(t, filepath.Join("testdata", "unasked.tsv"), sorted(unasked), *update)
	}
}

func sorted(lines map[string]bool) string {
	var out []string
	for line := range lines {
		out = append(out, line+"\n")
	}
	slices.Sort(out)
	return strings.Join(out, "")
}

// bare is a text without what differs from one service to the next.
func (w *walk) bare(text string) string {
	text = strings.ReplaceAll(text, "Bob Subject", "{name}")
	return strings.NewReplacer("1 October 2026", "{date}", "2 November 2026", "{date}").Replace(text)
}

// unfounded is what is wrong with where a part says that it comes from; "" if nothing is.
func (w *walk) unfounded(p *Part) string {
	person := &w.b.Person
	switch {
	case person.field(p.From) != nil:
		typed := *person.field(p.From)
		if typed == "" || !strings.Contains(p.Text, typed) {
			return "it does not have what was typed as " + string(p.From)
		}
	case person.choice(p.From) != nil:
		if !*person.choice(p.From) {
			return "nobody chose " + string(p.From)
		}
	case p.From == FromLaw:
		if len(p.Cites) == 0 {
			return "it names no law"
		}
	case p.From == FromNotice, p.From == FromCourtesy, p.From == FromWish, p.From == FromService, p.From == FromAsker,
		p.From == FromDays: // which testdata lists, or which are what the notice calls something
	default:
		return "it comes from " + string(p.From)
	}
	for _, c := range p.Cites {
		if c.IsZero() || c.Force.Ended() {
			return "it rests on no law of the day"
		}
	}
	return ""
}

// TestWhatIsTypedStandsOnce: what somebody typed stands in the letter once, as they typed it, if the letter asked for
// it; and not at all if it did not, as what was typed for another letter.
func TestWhatIsTypedStandsOnce(t *testing.T) {
	everyWalk(t, func(w *walk) {
		if w.filled == inNothing {
			return
		}
		for _, voice := range []say.Voice{{}, say.Must(notice.Welsh)} {
			l := Write(voice, w.b)
			text := strings.Join(l.Paragraphs, "\n\n")
			asked := map[Source]bool{FromName: true, FromSafe: true, FromReference: true, FromDetails: true}
			asked[FromContact] = w.b.About >= AboutDeceased // or the one safe way stands in its place
			for _, ask := range Asks(voice, w.b) {
				asked[ask.Field] = true
			}
			for of, typed := range typedIn {
				n := strings.Count(text, typed)
				switch {
				case of == FromAbout: // it is named wherever it is spoken of
				case of == FromOthers && asked[of] && w.b.Wish == notice.WishRecording:
				case of == FromDetails && n <= 1: // which nothing but a recording leaves out
				case asked[of] && n != 1 || !asked[of] && n != 0:
					t.Fatalf("%s: %s stands %d times, asked for: %v\n%s", w, of, n, asked[of], l.Text())
				}
			}
		}
	})
}

// TestEachSentenceOfSomeLetters is the letters of one service as they can be read: each part with what it comes from.
func TestEachSentenceOfSomeLetters(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	var out strings.Builder
	for _, of := range []struct {
		service notice.ID
		about   About
	}{{"council-tax", AboutMe}, {"newsletters", AboutMyChild}} {
		for _, wish := range notice.Wishes() {
			for _, f := range []filled{inNothing, inAll} {
				b := brief(n, activity(t, n, of.service), Request, 0)
				b.Wish, b.About, b.Person, b.Asker = wish, of.about, person(f), sayer(f)
				switch wish {
				case notice.WishUnsure:
					continue
				case notice.WishLate:
					b.Kind = Late
				case notice.WishRefused:
					b.Kind = Refused
				}
				out.WriteString("\n# " + (&walk{of.service, b, f}).String() + "\n")
				l := Write(say.Voice{}, b)
				for _, parts := range l.Parts {
					for _, p := range parts {
						out.WriteString(strings.ReplaceAll(p.Text, "\n", " / ") + "\t" + string(p.From) + "\t" +
							short(p.Cites) + "\n")
					}
				}
			}
		}
	}
	noticetest.Golden(t, filepath.Join("testdata", "sentences.tsv"), out.String(), *update)
}

func short(cites []privacy.Citation) string {
	var out []string
	for _, c := range cites {
		out = append(out, c.Short())
	}
	return strings.Join(out, ", ")
}

// TestOneLetterAboutSeveralServices: it names each, gives the time once, and has what was typed once; its subject names
// none.
func TestOneLetterAboutSeveralServices(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	all := []*notice.Activity{activity(t, n, "council-tax"), activity(t, n, "benefits"), activity(t, n, "newsletters")}
	for _, lang := range both {
		b := &Brief{Wish: notice.WishSee, Notice: n, Activities: all, On: now, Person: person(inAll)}
		for _, a := range all {
			b.Grounds = append(b.Grounds, rights.Assess(n, now, nil, a).Activities[0].Grounds...)
		}
		l := Write(say.Must(lang), b)
		text := l.Text()
		for _, a := range all {
			if strings.Count(text, "\n"+string(a.Title)) != 1 || strings.Contains(l.Subject, string(a.Title)) {
				t.Errorf("%s: %s", a.Title, text)
			}
		}
		month := map[notice.Language]string{notice.English: "one month", notice.Welsh: "un mis"}[lang]
		if strings.Count(text, month) != 1 || strings.Count(text, "The blue form.") != 1 || l.Email == "" {
			t.Errorf("%s, %q", text, l.Email)
		}
	}
}
