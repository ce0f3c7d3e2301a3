package widget

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/told"
)

// spokenBy are the catalogues whose texts the screens show; of the letters', what their senders are asked.
func spokenBy() []say.Keyed {
	return []say.Keyed{
		explain.Catalogue(), wish.Catalogue(), asker.Catalogue(), letter.Catalogue(), told.Catalogue(), Catalogue(),
	}
}

// keyed is a voice whose every text ends with its key, so that a screen shows which rows of the tables it says.
func keyed(t *testing.T, v say.Voice) say.Voice {
	t.Helper()
	for _, k := range spokenBy() {
		words := map[string]string{}
		for key, text := range k.All(v) {
			if k.Name != "letter" || strings.HasPrefix(key, "ask/") {
				words[key] = text + "‹" + k.Name + "/" + key + "›"
			}
		}
		out, err := v.With(k, words)
		if err != nil {
			t.Fatal(err)
		}
		v = out
	}
	return v
}

// namesReader are, by language, the words by which a text calls somebody "you".
var namesReader = map[notice.Language]*regexp.Regexp{
	notice.English: regexp.MustCompile(`(?i)\b(you|your|yours|yourself|my|mine)\b`),
	notice.Welsh: regexp.MustCompile(`(?i)(^|[^\pL])(chi|chithau|ichi|eich|gennych|wrthych|arnoch|atoch|amdanoch|` +
		`ohonoch|rhagoch|oddi wrthych|r?ydych|oeddech|fy|[\pL]+soch)($|[^\pL])|[’']ch($|[^\pL])`),
}

// asksFile lists the rows in which "you" is the one who reads, asks, is told or uses a browser, so that they go for
// whomever it is about: each was looked at.
const asksFile = "testdata/you-who-ask.tsv"

func youWhoAsk(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile(asksFile)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for line := range strings.Lines(string(data)) {
		key, why, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if why == "" || out[key] != "" {
			t.Errorf("%s: %q says not once why “you” is the one who asks", asksFile, line)
		}
		out[key] = why
	}
	return out
}

// TestOthersAreNotYou walks every service of the councils with each wish, for a child and for somebody else, with a
// voice that shows which rows are said. No row that calls somebody "you", in any language, may be among them, unless it
// is one in which that is the one who asks.
func TestOthersAreNotYou(t *testing.T) {
	shown := rowsOfOthers(t)
	asks := youWhoAsk(t)
	if len(shown) < 300 {
		t.Fatalf("only %d rows were seen", len(shown))
	}
	rows := map[string]bool{}
	for _, v := range say.Voices() {
		names := namesReader[v.Language()]
		for _, k := range spokenBy() {
			for key, text := range k.All(v) {
				key = k.Name + "/" + key
				reader := names != nil && names.MatchString(text)
				rows[key] = rows[key] || reader
				if reader && shown[key] && asks[key] == "" && !strings.HasSuffix(key, "/theirs") {
					t.Errorf("%s: %s is said of somebody else: %q; give it a row %s/theirs, or list it in %s",
						v.Language(), key, text, key, asksFile)
				}
			}
		}
	}
	for key := range asks {
		if _, theirs := rows[key+"/theirs"]; !rows[key] || theirs {
			t.Errorf("%s: %s is no row that calls the one who asks “you”", asksFile, key)
		}
	}
}

var rowMark = regexp.MustCompile(`‹([^›]*)›`)

// rowsOfOthers are the rows that are said where it is about somebody else.
func rowsOfOthers(t *testing.T) map[string]bool {
	t.Helper()
	o, shown, n := offer(t), map[string]bool{}, 0
	o.Voices = []say.Voice{keyed(t, say.Voice{})}
	look := func(m Model) {
		s := View(m)
		for _, mark := range rowMark.FindAllStringSubmatch(ours(s.Body)+s.Title, -1) {
			shown[mark[1]] = true
		}
	}
	for _, of := range o.Notices {
		for i := range of.Activities {
			for w, want := range notice.Wishes() {
				for p, who := range []string{"child", "someone"} {
					if n++; n%noticetest.Some(11, 5, 1) > 0 {
						continue
					}
					m := Model{offer: o, voice: o.first(), who: Who(slices.Index(whoNames[:], who)), step: step{
						at: PlaceResult, council: of.ID, service: of.Activities[i].ID, wish: want,
					}}
					look(m)
					questionsOf(m, look)
					if (i+w+p)%5 == 0 {
						look(press(t, m, doSummary))
						look(press(t, m, doWish))
						walkOn(t, m, look)
					}
				}
			}
		}
	}
	everyTogether(o, func(_ string, m Model) {
		if m.who != letter.AboutMe {
			look(m)
			m.alone = true
			look(m)
		}
	})
	return shown
}

// questionsOf shows each question that an answer has.
func questionsOf(m Model, look func(Model)) {
	for _, q := range m.open() {
		m.at, m.fact = PlaceQuestion, q.Fact
		look(m)
	}
}
