package widget

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/rights/explain"
)

// sentence is a text in both languages.
type sentence struct{ En, Cy string }

// sentences calls visit with every sentence of the package.
func sentences(visit func(name string, s sentence)) {
	for k := word(1); inEnglish(k) != ""; k++ {
		visit("widget/sentence "+strconv.Itoa(int(k)), sentence{inEnglish(k), inWelsh(k)})
	}
}

// inEnglish and inWelsh are a sentence, as it speaks of a council.
func inEnglish(k word) string { return say.Voice{}.Text(&catalogue, k) }
func inWelsh(k word) string   { return inLang(notice.Welsh, k) }

func inLang(lang notice.Language, k word) string { return say.Must(lang).Text(&catalogue, k) }

// TestWordsAreThere: each sentence is said on some screen.
func TestWordsAreThere(t *testing.T) { saytest.Used(t) }

func TestSentencesAreShort(t *testing.T) {
	sentences(func(name string, s sentence) {
		if strings.TrimSpace(s.En) == "" {
			t.Errorf("%s has no English", name)
		}
		for _, one := range strings.FieldsFunc(s.En, func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
			if n := len(strings.Fields(one)); n > 25 {
				t.Errorf("%s has a sentence of %d words: %s", name, n, one)
			}
		}
		if strings.ContainsFunc(s.En, func(r rune) bool { return r == '\'' || r == '"' || unicode.IsControl(r) }) {
			t.Errorf("%s has straight quotes: %s", name, s.En)
		}
	})
}

// Slots are the same in both languages, where there are both.
func TestEverySentenceIsInBothLanguages(t *testing.T) {
	same := map[string]bool{ // only what is filled in, in both
		inEnglish(wordResultFor): true,
	}
	sentences(func(name string, s sentence) {
		if strings.TrimSpace(s.Cy) == "" && s.En != "-" || s.En == s.Cy && !same[s.En] {
			t.Errorf("%s: %q, in Welsh %q", name, s.En, s.Cy)
		}
		if strings.ContainsFunc(s.Cy, func(r rune) bool { return r == '\'' || r == '"' || unicode.IsControl(r) }) {
			t.Errorf("%s has straight quotes: %s", name, s.Cy)
		}
	})
}

func TestSlotsAreTheSameInBothLanguages(t *testing.T) {
	slots := func(s string) int { return strings.Count(s, "{") }
	sentences(func(name string, s sentence) {
		if s.Cy != "" && slots(s.Cy) != slots(s.En) {
			t.Errorf("%s: %q and %q", name, s.En, s.Cy)
		}
	})
}

func TestEveryStateHasWords(t *testing.T) {
	places := map[int]bool{0: true}
	for s := explain.Applies; s <= explain.NotRead; s++ {
		if s.Name(say.Voice{}) == "" || stateClasses[s] == "" || places[rank(s)] {
			t.Errorf("state %d has no words, colour or place of its own", s)
		}
		places[rank(s)] = true
	}
}

// Packages that no .wasm of ours may hold, and time, which has no place in a pure conversation.
func TestImportsAreFewAndPure(t *testing.T) {
	allowed := map[string]bool{
		"reflect": true, "slices": true, "strings": true, "unicode/utf8": true, "strconv": true,
		"github.com/plainrights/plainrights/notice": true, "github.com/plainrights/plainrights/notice/say": true,
		"github.com/plainrights/plainrights/privacy": true,
		"github.com/plainrights/plainrights/rights":  true, "github.com/plainrights/plainrights/rights/requester": true,
		"github.com/plainrights/plainrights/rights/letter":   true,
		"github.com/plainrights/plainrights/rights/deadline": true,
		"github.com/plainrights/plainrights/rights/explain":  true,
		"github.com/plainrights/plainrights/rights/wish":     true,
		"github.com/plainrights/plainrights/rights/asker":    true,
		"github.com/plainrights/plainrights/wasm/told":       true,
		"github.com/plainrights/plainrights/wasm/view":       true,
	}
	for _, dir := range []string{".", "../told", "../view"} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, e.Name()), nil, parser.ImportsOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, i := range file.Imports {
				if path := strings.Trim(i.Path.Value, `"`); !allowed[path] {
					t.Errorf("%s imports %s", e.Name(), path)
				}
			}
		}
	}
}
