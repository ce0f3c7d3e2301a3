package widget

import (
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/explain/plain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// hardest is the Flesch-Kincaid grade that no English screen may be above.
const hardest = 6.0

// longest is the number of words that no sentence may be above.
const longest = 25

// plainText is what a person reads of a screen before opening anything: words of ours, a line for each block.
// What a notice says is its own, and what is one level down is for those who look for it; but for what is said of a
// right use by use, which is graded all the same: all but the law.
func plainText(n view.Node) string {
	var out strings.Builder
	right := false  // within one
	letter := false // whose lines stand apart from one another, and are ours but for names
	var walk func(view.Node)
	walk = func(n view.Node) {
		if class, _ := attr(n, "class"); class == "pr-letter" {
			letter = true
			defer func() { letter = false }()
		}
		if class, _ := attr(n, "class"); strings.HasPrefix(class, "pr-details pr-") && !right {
			right = true
			defer func() { right = false }()
		}
		if n.Tag() == view.Bdi && letter {
			out.WriteString(" " + n.Children()[0].Text() + "\n")
			return
		}
		switch n.Tag() {
		case view.Bdi:
			out.WriteString(" it ") // a name of the notice's, counted as a short word
			return
		case view.Details:
			if right && !strings.HasPrefix(text(n), inEnglish(wordLaw)) &&
				!strings.HasPrefix(text(n), inWelsh(wordLaw)) {
				break
			}
			for _, c := range n.Children() {
				if c.Tag() == view.Summary {
					walk(c)
				}
			}
			return
		}
		out.WriteString(n.Text())
		for _, c := range n.Children() {
			walk(c)
		}
		switch n.Tag() {
		case 0, view.Span, view.Strong, view.A:
		default:
			out.WriteString("\n")
		}
	}
	walk(n)
	return out.String()
}

// stiff are the words and phrases that no screen has where everybody reads: the law’s, Latin, and what a plain
// word says as well.
var stiff = []string{
	"pursuant", "herein", "thereof", "hereby", "whilst", "utilise", "via", "e.g", "i.e", "etc", "inter alia", "per se",
	"vice versa", "ad hoc", "aforementioned",
	"commence", "terminate", "prior to", "in respect of", "notwithstanding", "data subject", "data controller",
	"processing", "lawful basis", "rectification", "erasure", "portability",
}

// prose is the sentences of a text that end as sentences do: without headings, labels and names, which are
// short and would make a screen seem plainer than it reads.
func prose(text string) string {
	var out []string
	for _, s := range plain.Sentences(text) {
		if strings.HasSuffix(strings.TrimRight(s, "”)"), ".") || strings.HasSuffix(s, "?") {
			out = append(out, s)
		}
	}
	return strings.Join(out, "\n")
}

// Every English screen is plain: by the formula at grade 6 or under, and with no sentence of over 25 words. No term of
// art is excused from the count: those that are needed stand one level down.
func TestScreensArePlain(t *testing.T) {
	o := everything(t)
	worst := map[Place]float64{}
	sentences := map[string]float64{}
	screens := 0
	check := func(m Model) {
		screens++
		text := plainText(View(m).Body)
		grade := max(plain.Grade(text), plain.Grade(prose(text)))
		worst[m.at] = max(worst[m.at], grade)
		spaced := " " + strings.Join(plain.Words(strings.ToLower(text)), " ") + " "
		for _, w := range stiff {
			if strings.Contains(spaced, " "+w+" ") {
				t.Errorf("%s of %s has %q", places[m.at].name, m.service, w)
			}
		}
		if grade > hardest {
			t.Errorf("%s of %s is at grade %.1f", places[m.at].name, m.service, grade)
		}
		for _, s := range plain.Sentences(text) {
			if n := len(plain.Words(s)); n > longest {
				t.Errorf("%s: %d words: %s", places[m.at].name, n, s)
			}
			if grade > hardest {
				sentences[s] = plain.Grade(s)
			}
		}
	}
	everyPlace(t, o, check)
	for p, g := range worst {
		t.Logf("%s: %.1f", places[p].name, g)
	}
	t.Logf("%d screens", screens)
	var all []string
	for s := range sentences {
		all = append(all, s)
	}
	sort.Slice(all, func(i, j int) bool { return sentences[all[i]] > sentences[all[j]] })
	for _, s := range all[:min(60, len(all))] {
		t.Logf("%.1f %s", sentences[s], s)
	}
}

// No Welsh sentence has over 25 words either. The formula for the grade is one of English.
func TestWelshSentencesAreShort(t *testing.T) {
	o := everything(t)
	o.Voices = alone(notice.Welsh)
	told := map[string]bool{}
	everyPlace(t, o, func(m Model) {
		for _, s := range plain.Sentences(plainText(View(m).Body)) {
			if n := len(plain.Words(s)); n > longest && !told[s] {
				told[s] = true
				t.Errorf("%s: %d words: %s", places[m.at].name, n, s)
			}
		}
	})
}

// What opens on how an answer was come to is among what is graded.
func TestWhatOpensIsGraded(t *testing.T) {
	o := offer(t)
	body := View(ends(t, o, o.Notices[0], "council-tax", "me", "unsure", "unsure")).Body
	graded, lines := plainText(body), 0
	visitAll(body, func(n view.Node) {
		if class, _ := attr(n, "class"); class != "pr-lines" {
			return
		}
		visitAll(n, func(n view.Node) {
			if n.Tag() == view.P {
				if lines++; !strings.Contains(graded, n.Children()[0].Text()) {
					t.Errorf("is not graded: %s", text(n))
				}
			}
		})
	})
	if lines < 40 || strings.Contains(graded, inEnglish(wordRulesHead)) {
		t.Errorf("%d lines; graded: %s", lines, graded)
	}
}

// askedFor are the wishes that it can be said that one had asked for.
func askedFor(n *notice.Notice, a *notice.Activity) []notice.Wish {
	first, others := wish.Fitting(n, a)
	return slices.DeleteFunc(append(first, others...), func(w notice.Wish) bool {
		return w != notice.WishUnsure && !asksFor(w)
	})
}

// pastAsked says what had been asked for, where that is asked, another of the wishes for each i.
func pastAsked(t *testing.T, m Model, i int, visit func(Model)) Model {
	t.Helper()
	if m.at != PlaceAsked {
		return m
	}
	visit(m)
	visit(press(t, m, doContinue))
	options := askedFor(m.notice(), m.activity())
	return pastAsker(t, press(t, m, doContinue, picked(string(options[i*7%len(options)]))), i, visit)
}

// someLetters are the letters that everyPlace writes.
var someLetters = []string{"access", "erasure", "object", "rectification", "late", "late-complain-controller",
	"refused-erasure", "refused", "to-council", "to-regulator", "to-ombudsman"}

// wasNo writes the letter of who says at an answer that another one was no.
func wasNo(t *testing.T, m Model, i int, visit func(Model)) {
	t.Helper()
	if details := pastAsked(t, press(t, m, doOther+"refused"), i, visit); details.at == PlaceDetails &&
		details.letter == letter.Refused {
		visit(press(t, details, doContinue, written...))
	}
}

// everyPlace calls visit with screens of every place: for each service of the three councils one way through
// the conversation, which differs in whom it is about, what is wanted and what is answered.
func everyPlace(t *testing.T, o *Offer, visit func(Model)) {
	t.Helper()
	visit(Start(o))
	visit(press(t, Start(o), doContinue))
	for _, n := range o.Notices {
		services := press(t, Start(o), doContinue, picked(string(n.ID)))
		visit(services)
		visit(press(t, services, doContinue))
		visit(press(t, services, doSearch, Field{"in-find", "zebra"}))
		visit(press(t, services, doContinue, picked(pickMore)))
		for _, who := range whoNames[1:] {
			m := press(t, press(t, services, doContinue, picked(pickHelp)), doContinue, picked(who))
			visit(pastAsker(t, m, 0, visit))
		}
		for i := range n.Activities {
			if skips(i) {
				continue
			}
			m := press(t, services, doContinue, picked(string(n.Activities[i].ID)))
			visit(m)
			m = press(t, m, doContinue, picked(whoNames[1+i%5]))
			visit(m)
			if m.at == PlaceWish {
				m = press(t, m, doContinue, picked(string(answered[i*3%len(answered)])))
			}
			m = pastAsker(t, m, i, visit)
			for m.at == PlaceQuestion {
				visit(m)
				m = press(t, m, doContinue, picked([]string{"yes", "no", "unsure"}[i%3]))
			}
			visit(m)
			for _, a := range acts {
				if a.words != 0 && a.from.has(m.at) {
					visit(press(t, m, a.do))
				}
			}
			for _, right := range someLetters {
				details := press(t, m, doLetter+right)
				details = pastAsked(t, details, i, visit)
				if details.at != PlaceDetails { // what is only for the living
					continue
				}
				visit(press(t, details, doContinue))
				visit(press(t, details, doContinue, written...))
			}
			if m.at == PlaceResult && m.living() && i%2 == 0 {
				wasNo(t, m, i, visit)
			}
			for _, of := range [...]struct{ what, day string }{{"access", "in-asked"},
				{"complain-controller", "in-complained"}} {
				if dates := press(t, m, doDates+of.what); dates.at == PlaceDates {
					visit(press(t, dates, doContinue))
					visit(press(t, dates, doContinue, Field{of.day + "-day", "7"}, Field{of.day + "-month", "7"},
						Field{of.day + "-year", "2026"}))
				}
			}
		}
	}
}
