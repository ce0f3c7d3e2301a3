package widget

import (
	escape "html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// mostOfPart is the most words that the part for one of several services has.
const mostOfPart = 40

var (
	anyTag   = regexp.MustCompile(`<[^>]*>`)
	mainHead = regexp.MustCompile(`<h\d [^>]*class="pr-heading"[^>]*>(.*?)</h\d>`)
)

// unmarked is the text of some HTML.
func unmarked(markup string) string {
	return strings.Join(strings.Fields(escape.UnescapeString(anyTag.ReplaceAllString(markup, " "))), " ")
}

// everyTogether calls visit with the result for some services of each notice at once, for each wish that has one.
func everyTogether(o *Offer, visit func(name string, m Model)) {
	for _, n := range o.Notices {
		list := inOrder(n)
		if len(list) < 2 {
			continue
		}
		for i, want := range answered {
			if want == notice.WishUnsure {
				continue
			}
			m := Model{offer: o, voice: o.first(), who: letter.AboutMe + Who(i%3), step: step{
				at: PlaceResult, council: n.ID, wish: want,
			}}
			for k := range min(2+i%2, len(list)) {
				m.several = append(m.several, list[(i+k*5)%len(list)].ID)
			}
			slices.Sort(m.several)
			m.several = slices.Compact(m.several)
			if len(m.several) > 1 {
				m.service = m.several[0]
				visit("together "+string(want), m)
			}
		}
	}
}

// TestSeveralServicesHaveOneResult: what is wanted of several services has one heading, which is what is said of each
// or that it depends on the service, and never surer than any of them. Each has a part with its name, its state, its
// answer where they differ, and the way to the whole of it, in few words; one button leads to one letter that names
// them all.
func TestSeveralServicesHaveOneResult(t *testing.T) {
	agree, differ := 0, 0
	for _, v := range say.Voices() {
		o := offer(t)
		o.Voices = []say.Voice{v}
		everyTogether(o, func(_ string, m Model) {
			if m.barred() {
				return
			}
			s := View(m)
			page := string(view.AppendHTML(nil, s.Body))
			heads := mainHead.FindAllStringSubmatch(page, -1)
			parts := strings.Split(page, "<section>")[1:]
			if len(heads) != 1 || len(parts) != len(m.several) {
				t.Fatalf("%s, %s: %d headings and %d parts for %v", m.council, m.wish, len(heads), len(parts),
					m.several)
			}
			heading, same := unmarked(heads[0][1]), true
			first := one(m, m.several[0])
			for i, id := range m.several {
				said := one(m, id)
				same = same && said.State == first.State && said.Heading == first.Heading
				part, _, _ := strings.Cut(parts[i], "</section>")
				holdsPart(t, m, id, part, said, heading)
			}
			if same != (heading == first.Heading) || !same && heading != v.Text(&catalogue, wordTogetherDiffers) {
				t.Errorf("%s, %v, %s: %q, where %q", m.council, m.several, m.wish, heading, first.Heading)
			}
			if agree++; !same {
				agree, differ = agree-1, differ+1
			}
			namesAll(t, m, page)
		})
	}
	if agree < 5 || differ < 5 {
		t.Errorf("%d agree and %d differ", agree, differ)
	}
}

// one is the answer for one of several services.
func one(m Model, id notice.ID) wish.Answer {
	m.service = id
	return wish.To(m.voice, m.query())
}

// holdsPart fails unless a part of the result stands for a service with all that it must say.
func holdsPart(t *testing.T, m Model, id notice.ID, part string, said wish.Answer, heading string) {
	t.Helper()
	shown, of := unmarked(part), m
	of.service = id
	for _, want := range []string{unmarked(string(of.activity().Title)), said.State.Name(m.voice)} {
		if !strings.Contains(shown, want) {
			t.Errorf("%s/%s, %s: no %q in %q", m.council, id, m.wish, want, shown)
		}
	}
	if heading != said.Heading && !strings.Contains(shown, said.Heading) {
		t.Errorf("%s/%s, %s: %q does not say %q", m.council, id, m.wish, shown, said.Heading)
	}
	if n := counts(shown); n > mostOfPart {
		t.Errorf("%s/%s, %s: %d words in %q", m.council, id, m.wish, n, shown)
	}
	if !strings.Contains(part, `value="`+doThis+string(id)+`"`) {
		t.Errorf("%s/%s, %s: no way to the whole answer", m.council, id, m.wish)
	}
}

// namesAll fails unless one button leads to one letter, which names each service.
func namesAll(t *testing.T, m Model, page string) {
	t.Helper()
	button := regexp.MustCompile(`<button[^>]*pr-button"[^>]*value="(letter/[^"]*)"|`+
		`<button[^>]*value="(letter/[^"]*)"[^>]*pr-button"`).FindAllStringSubmatch(page, -1)
	if len(button) != 1 {
		t.Errorf("%s, %v, %s: %d buttons for a letter", m.council, m.several, m.wish, len(button))
		return
	}
	of := press(t, m, button[0][1]+button[0][2])
	if of.letter == 0 || len(of.several) != len(m.several) {
		t.Errorf("%s, %v, %s: no letter for all", m.council, m.several, m.wish)
		return
	}
	text := letter.Write(of.voice, of.brief()).Text()
	for _, id := range m.several {
		each := m
		if each.service = id; !strings.Contains(text, string(each.activity().Title)) {
			t.Errorf("%s/%s, %s: the letter does not name it", m.council, id, m.wish)
		}
	}
}

// TestSeveralServicesAskWhatCountsForEach: each question is about one of the services, which it names, and one that its
// answer is open for; then comes the result for all. The whole answer for one leads back to it.
func TestSeveralServicesAskWhatCountsForEach(t *testing.T) {
	o := offer(t)
	m := press(t, Start(o), doContinue, picked("leeds"))
	m = press(t, m, doContinue, picked(pickMore))
	m = press(t, m, doContinue, picked("council-tax"), picked("benefits"))
	m = press(t, press(t, m, doContinue, picked("me")), doContinue, picked("correct"))
	asked := map[notice.ID]bool{}
	for m.at == PlaceQuestion {
		if f, ok := m.next(); !ok || f != m.fact {
			t.Errorf("%s is asked of %s", m.fact, m.service)
		}
		if shown := text(View(m).Body); !strings.Contains(shown, string(m.activity().Title)) {
			t.Errorf("the question does not name %s", m.service)
		}
		asked[m.service] = true
		reply := "yes"
		if m.service == "council-tax" {
			reply = "no"
		}
		m = press(t, m, doContinue, picked(reply))
	}
	if len(asked) != 2 || m.at != PlaceResult || !m.combines() {
		t.Fatalf("asked of %v, at %s", asked, places[m.at].name)
	}
	if got, _, same := m.inCommon(); same || got.Heading != inEnglish(wordTogetherDiffers) {
		t.Errorf("%q of services that were answered otherwise", got.Heading)
	}
	alone := press(t, m, doThis+"council-tax")
	if alone.at != PlaceResult || alone.combines() || alone.service != "council-tax" || alone.Here(m) {
		t.Fatalf("at %s of %s", places[alone.at].name, alone.service)
	}
	if back := press(t, alone, doThis); !back.combines() || !back.Here(m) {
		t.Error("the whole answer for one service does not lead to that for all")
	}
	if back := press(t, alone, doBack); !back.combines() || !back.Here(m) {
		t.Error("Back does not lead to the answer for all")
	}
	if other := press(t, alone, doOther+"delete"); other.alone {
		t.Error("another wish is answered for one of the services")
	}
}
