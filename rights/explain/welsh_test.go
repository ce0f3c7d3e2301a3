package explain

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

var (
	slots   = regexp.MustCompile(`\{[^}]*\}`)
	figures = regexp.MustCompile(`[0-9]+`)
	word    = regexp.MustCompile(`\p{L}+`)
)

// TestEveryTextHasBothLanguages tests that the two say as much: the same slots, the same figures, the same end.
func TestEveryTextHasBothLanguages(t *testing.T) {
	each(func(key, english, welsh string) {
		sorted := func(of *regexp.Regexp, s string) []string {
			return slices.Sorted(slices.Values(of.FindAllString(s, -1)))
		}
		end := func(s string) string {
			return strings.TrimLeft(s[len(s)-1:], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
		}
		switch {
		case english == "" || welsh == "" || strings.Contains(welsh, "|"):
			t.Errorf("%s has not one text in each language: %q, %q", key, english, welsh)
			return
		case english == welsh && !saytest.Waits(t, notice.Welsh, "explain/"+key):
			t.Errorf("%s is the same in both languages: %q", key, english)
		case strings.ContainsAny(english+welsh, "'\"\n\t`"):
			t.Errorf("%s has a straight quotation mark or a control character: %q, %q", key, english, welsh)
		}
		for _, of := range []*regexp.Regexp{slots, figures} {
			if diff := cmp.Diff(sorted(of, english), sorted(of, welsh)); diff != "" {
				t.Errorf("%s: %q is not %q (-english +welsh):\n%s", key, welsh, english, diff)
			}
		}
		if end(english) != end(welsh) {
			t.Errorf("%s ends otherwise: %q, %q", key, english, welsh)
		}
	})
}

// TestWelshIsShort holds the Welsh to sentences of at most 28 words: it needs a few more than English does.
func TestWelshIsShort(t *testing.T) {
	each(func(key, _, welsh string) {
		for _, s := range sentences(welsh) {
			if n := len(strings.Fields(s)); n > 28 {
				t.Errorf("%s: %d words: %q", key, n, s)
			}
		}
	})
}

// joined are the words that become one with the article or the pronoun that begins {person}, as “i’r” and “i’ch”.
var joined = strings.Fields("i o a â gyda na tua efo heb")

// TestSlotsStandWhereNothingMutates tests what stands before a slot in Welsh.
func TestSlotsStandWhereNothingMutates(t *testing.T) {
	each(func(key, _, welsh string) {
		for _, at := range slots.FindAllStringIndex(welsh, -1) {
			before := strings.Fields(welsh[:at[0]])
			last := before[len(before)-1]
			date := strings.Contains("{on} {due} {date}", welsh[at[0]:at[1]]) // begins with a figure
			if welsh[at[0]:at[1]] == "{person}" {
				if slices.Contains(joined, strings.ToLower(last)) {
					t.Errorf("%s: %q is written as one with what {person} begins with: %q", key, last, welsh)
				}
				continue
			}
			if !date && !strings.HasSuffix(last, ":") && last != "mai" && last != "yw" {
				t.Errorf("%s: %q stands before a slot: %q", key, last, welsh)
			}
		}
	})
}

// englishWords are common words of the English texts that no Welsh word is spelt like.
var englishWords = strings.Fields(
	"the you your it that this they of to for be if council must may need information law notice " +
		"right rights says said use used who what when where which not can cannot has have does should would with " +
		"about from and or child children",
)

// englishNames are English words that stand in the Welsh on purpose.
var englishNames = map[string]string{
	"Children’s Reporter": "an office in Scotland alone, without a Welsh name of its own; it is named in brackets " +
		"after what it is",
}

// TestNoEnglishInWelsh tests that no Welsh text holds English.
func TestNoEnglishInWelsh(t *testing.T) {
	named := map[string]bool{}
	each(func(key, _, welsh string) {
		for name := range englishNames {
			named[name] = named[name] || strings.Contains(welsh, name)
		}
		if found := english(welsh); found != "" {
			t.Errorf("%s: %q in %q", key, found, welsh)
		}
	})
	for name := range englishNames {
		if !named[name] {
			t.Errorf("%s does not stand in the Welsh", name)
		}
	}
	if english("Mae the cyngor") != "the" || english("Mae’r cyngor") != "" {
		t.Error("what is English is not found")
	}
}

// english is the first English word of a text, names apart; "" if there is none.
func english(text string) string {
	for name := range englishNames {
		text = strings.ReplaceAll(text, name, "")
	}
	for _, w := range word.FindAllString(text, -1) {
		if slices.Contains(englishWords, strings.ToLower(w)) {
			return w
		}
	}
	return ""
}

// TestWelshOfNotices explains every activity of the three notices in Welsh, asked of any person: no answer and
// no question holds an English text or an English word. What the notices say themselves is not in an answer, but for
// the names of bodies.
func TestWelshOfNotices(t *testing.T) {
	var phrases []string
	each(func(_, english, _ string) {
		if slots.MatchString(english) {
			english, _, _ = strings.Cut(english, "{")
		}
		if len(english) > 8 {
			phrases = append(phrases, english)
		}
	})
	said := map[string]bool{}
	for _, n := range noticetest.Every(t) {
		for _, a := range rights.Assess(n, asking, nil).Activities {
			for i := range a.Grounds {
				for _, right := range privacy.Rights() {
					for _, text := range texts(Explain(say.Must(notice.Welsh), &a.Grounds[i], right, asking)) {
						for _, d := range a.Grounds[i].Deciders { // whose name the notice gives
							text = strings.ReplaceAll(text, string(d.Name), "")
						}
						said[text] = true
					}
				}
			}
			for _, q := range Questions(say.Must(notice.Welsh), a.Grounds, 0) {
				for _, text := range []string{q.Text, q.Hint, q.Why, q.Yes, q.No, q.Unsure} {
					said[text] = true
				}
			}
		}
	}
	for text := range said {
		if found := english(text); found != "" || slots.MatchString(text) {
			t.Errorf("%q, or a slot, in %q", found, text)
		}
		for _, phrase := range phrases {
			if strings.Contains(text, phrase) {
				t.Errorf("%q holds %q", text, phrase)
			}
		}
	}
	if len(said) < 100 {
		t.Errorf("only %d texts are said of the notices", len(said))
	}
}

// texts is all that an answer says.
func texts(a Explanation) []string {
	out := []string{a.Title, a.Headline}
	for _, lines := range [][]Line{a.Why, a.Limits, a.Turns, a.Steps, a.Whom, a.Next} {
		for _, l := range lines {
			out = append(out, l.Text)
		}
	}
	for _, r := range a.Refusals {
		out = append(out, r.Text)
	}
	for _, r := range a.Reasons {
		out = append(out, r.Text)
	}
	return append(out, a.State.Name(say.Must(notice.Welsh)))
}

// TestWelshOfSlots tests the sentences that are filled in.
func TestWelshOfSlots(t *testing.T) {
	if got := Date(say.Must(notice.Welsh), privacy.NewDate(2026, 2, 4)); got != "4 Chwefror 2026" {
		t.Errorf("the date is %q", got)
	}
	if got := Disclaimer(say.Must(notice.Welsh), "4 Chwefror 2026"); got != "Canllaw yw hwn ar y gyfraith fel yr "+
		"oedd ar 4 Chwefror 2026, ac nid cyngor cyfreithiol." {
		t.Errorf("the guidance is %q", got)
	}
	f := rights.NewFacts(
		privacy.Date{},
		rights.Processing{Nation: privacy.NationEngland, PublicAuthority: privacy.Yes, UnstructuredPaper: privacy.No,
			Bases: []privacy.Basis{privacy.BasisConsent, privacy.BasisPublicTask}},
	)
	said := strings.Join(
		texts(Explain(say.Must(notice.Welsh), &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)},
			privacy.RightErasure, privacy.NewDate(2026, 11, 25))),
		"\n",
	)
	for _, want := range []string{
		"Mae’r cyngor yn dweud mai dyma ei reswm cyfreithiol: eich cydsyniad a hefyd ei dasg er budd y cyhoedd.",
		"Os byddwch yn gofyn ar 25 Tachwedd 2026, rhaid i’r cyngor ateb erbyn 29 Rhagfyr 2026.",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in:\n%s", want, said)
		}
	}
}
