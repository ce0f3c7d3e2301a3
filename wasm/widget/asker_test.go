package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// nationOffer is a council of a nation.
func nationOffer(t *testing.T, n privacy.Nation) *Offer {
	t.Helper()
	of := *offer(t).Notices[0]
	of.Nation = n
	return &Offer{Notices: []*notice.Notice{&of}, Action: "/", Voices: say.Voices(),
		AsAt: privacy.NewDate(2026, 11, 30)}
}

// asking takes a conversation to where it is first asked about who asks, or to the answer where it is not.
func asking(t *testing.T, o *Offer, who string) Model {
	t.Helper()
	m := press(t, Start(o), doContinue, picked("council-tax"))
	return press(t, press(t, m, doContinue, picked(who)), doContinue, picked("see"))
}

// everyAsking calls visit with the end of every conversation about who asks, and with each screen on the way.
func everyAsking(t *testing.T, m Model, visit, end func(Model)) {
	t.Helper()
	if m.at != PlaceAsker {
		end(m)
		return
	}
	visit(m)
	for _, o := range asker.Ask(m.voice, m.poses, m.request()).Options {
		everyAsking(t, press(t, m, doContinue, picked(o.Code)), visit, end)
	}
}

// TestWhoAsksIsAskedWhatMatters: in each nation, for a child and for somebody else, the screens ask what package asker
// has open and nothing else, never a question twice; who may not ask is told so in the heading and finds no letter; and
// the state of each screen reads back as it was.
func TestWhoAsksIsAskedWhatMatters(t *testing.T) {
	barred, ends := 0, 0
	for _, n := range privacy.Nations() {
		o := nationOffer(t, n)
		for _, who := range []string{"child", "someone"} {
			if who == "someone" && n != privacy.NationScotland || testing.Short() && n != privacy.NationScotland {
				continue // of whom the law asks the same in each nation
			}
			everyAsking(t, asking(t, o, who), func(m Model) {
				a := m.asker()
				if !slices.Contains(asker.Open(&a, m.request()), m.poses) || m.text(askerText(m.poses)) != "" {
					t.Fatalf("%s %s: an idle question: %s after %+v", n, who, m.poses, a)
				}
				if read, _, err := Read(o, m.Fields()); err != nil || !equal(read, m) {
					t.Fatalf("%s %s: %s reads back as %v, %v", n, who, m.poses, read.Fields(), err)
				}
			}, func(m Model) {
				ends++
				m = pastQuestions(t, m)
				if m.at != PlaceResult || m.nextOfAsker() != 0 {
					t.Fatalf("%s %s ends at %s", n, who, places[m.at].name)
				}
				if m.barred() {
					barred++
				}
				holdsStanding(t, m)
			})
		}
	}
	if !testing.Short() && (barred < 20 || ends < 60) {
		t.Errorf("%d ends, %d of those who may not ask", ends, barred)
	}
}

func pastQuestions(t *testing.T, m Model) Model {
	t.Helper()
	for m.at == PlaceQuestion {
		m = press(t, m, doContinue, picked("unsure"))
	}
	return m
}

// holdsStanding holds the answer and the letter to whether the person may ask.
func holdsStanding(t *testing.T, m Model) {
	t.Helper()
	html, told := string(view.AppendHTML(nil, View(m).Body)), m.standing()
	shown := text(View(m).Body)
	leads := strings.Contains(html, `value="`+doLetter)
	if m.barred() != strings.Contains(shown, told.Heading) && told.Heading != "" || m.barred() == leads {
		t.Fatalf("barred: %v, a letter: %v: %s", m.barred(), leads, shown)
	}
	for _, line := range slices.Concat(told.DependsOn, told.Instead, told.Unless) {
		if !strings.Contains(shown, line) {
			t.Fatalf("is not said: %q: %s", line, shown)
		}
	}
	if begins := strings.Count(shown, inEnglish(wordMayAskDepends)); begins > 1 {
		t.Fatalf("what it depends on is said %d times: %s", begins, shown)
	}
	next := press(t, m, doLetter+"access")
	if m.barred() {
		if next.letter != 0 || next.at != PlaceResult {
			t.Fatalf("a letter of somebody who may not ask: %s", places[next.at].name)
		}
		return
	}
	next = press(t, next, doContinue, written...)
	if next.at != PlaceLetter {
		t.Fatalf("no letter but %s", places[next.at].name)
	}
	if enclosed := told.Enclose; enclosed != "" && !strings.Contains(text(View(next).Body), enclosed) {
		t.Fatalf("what to send with it is not said: %q", enclosed)
	}
	if b := next.brief(); b.Asker != m.asker() || letter.Barred(b) {
		t.Fatalf("the letter is of somebody else: %+v", b.Asker)
	}
}

// TestWhoAsksForThemselvesIsAskedNothing of who they are; nor are those who ask about the dead and about businesses.
func TestWhoAsksForThemselvesIsAskedNothing(t *testing.T) {
	o := nationOffer(t, privacy.NationEngland)
	for _, who := range whoNames[1:] {
		m := press(t, press(t, Start(o), doContinue, picked("council-tax")), doContinue, picked(who))
		if m.at == PlaceWish {
			m = press(t, m, doContinue, picked("see"))
		}
		if (m.at == PlaceAsker) != (who == "child" || who == "someone") {
			t.Errorf("%s: at %s", who, places[m.at].name)
		}
	}
}

// TestScottishChildAsks: of a child of 13 in Scotland who does not agree, the child asks.
func TestScottishChildAsks(t *testing.T) {
	m := asking(t, nationOffer(t, privacy.NationScotland), "child")
	for _, code := range []string{"yes", "12-16", "no", "no", "unsure"} {
		if m.at != PlaceAsker {
			t.Fatalf("at %s before %s", places[m.at].name, code)
		}
		m = press(t, m, doContinue, picked(code))
	}
	shown := text(View(m).Body)
	for _, want := range []string{
		"Your child can ask for this, but you cannot ask for them",
		"Your child can understand this, and has not agreed that you ask.",
		"Your child can ask, in their own name.",
		"A parent has their own right to a child’s school record.",
		"s.208",
	} {
		if !strings.Contains(shown, want) {
			t.Errorf("does not say %q: %s", want, shown)
		}
	}
	changed := press(t, m, doAsker+"agreed")
	if changed.at != PlaceAsker || changed.poses != asker.AskAgreed {
		t.Fatalf("cannot be changed: at %s", places[changed.at].name)
	}
	if changed = pastQuestions(t, press(t, changed, doContinue, picked("yes"))); changed.barred() {
		t.Error("a child who agrees after all")
	}
}

// TestAnotherPersonIsAnotherMatter: what was said of one person is not said of another.
func TestAnotherPersonIsAnotherMatter(t *testing.T) {
	m := asking(t, nationOffer(t, privacy.NationWales), "child")
	m = pastQuestions(t, pastAsker(t, m, 0, func(Model) {}))
	m = press(t, press(t, m, doWho), doContinue, picked("someone"))
	if a := m.asker(); m.at != PlaceAsker || m.poses != asker.AskActs || a != (asker.Asker{Person: wish.Someone}) {
		t.Errorf("at %s: %+v", places[m.at].name, a)
	}
	back := press(t, m, doBack)
	if read, _, err := Read(m.offer, back.Fields()); err != nil || !equal(read, back) {
		t.Errorf("%v: %v", err, back.Fields())
	}
}

// TestALetterWaitsForWhoAsks: who wants a letter at once is asked first who they are, and then what it needs.
func TestALetterWaitsForWhoAsks(t *testing.T) {
	m := press(t, Start(nationOffer(t, privacy.NationEngland)), doContinue, picked("council-tax"))
	m = press(t, press(t, m, doContinue, picked("someone")), doContinue, picked("complain"))
	if m.at != PlaceAsker {
		t.Fatalf("at %s", places[m.at].name)
	}
	if read, _, err := Read(m.offer, m.Fields()); err != nil || !equal(read, m) {
		t.Fatalf("%v: %v", err, m.Fields())
	}
	may := pastAsker(t, m, 0, func(Model) {})
	if may.at != PlaceDetails || may.letter != letter.ToCouncil {
		t.Errorf("at %s of letter %s", places[may.at].name, may.letter)
	}
	not := press(t, m, doContinue, picked("none"))
	if not.at != PlaceResult || not.letter != 0 {
		t.Errorf("who may not complain for somebody: at %s", places[not.at].name)
	}
	if forged, _, err := Read(m.offer, append(not.Fields(), Field{fieldLetter, "access"})); err == nil {
		t.Errorf("is read: %v", forged.Fields())
	}
}

// TestEveryQuestionOfAskerIsKept under the name and for the scope that the question has.
func TestEveryQuestionOfAskerIsKept(t *testing.T) {
	for _, q := range asker.Questions() {
		of := texts[askerText(q)]
		if of.name != "asker-"+q.String() || (of.scope == ofService) != q.OfRequest() || of.at != 0 {
			t.Errorf("%s: %+v", q, of)
		}
	}
	if len(texts) != int(textAsker)+len(asker.Questions())+1 {
		t.Errorf("%d texts", len(texts))
	}
}
