package told

import (
	"strings"
	"testing"
	"unicode"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
)

func TestTextsAreShort(t *testing.T) {
	k := Catalogue()
	for key, text := range k.All(say.Voice{}) {
		for _, one := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
			if n := len(strings.Fields(one)); n > 25 {
				t.Errorf("told/%s has a sentence of %d words: %s", key, n, one)
			}
		}
	}
}

// Names in law are printed as the Acts have them.
func TestTextsHaveCurlyQuotes(t *testing.T) {
	k := Catalogue()
	for _, lang := range say.Languages() {
		for key, text := range k.All(say.Must(lang.Code)) {
			if strings.ContainsFunc(text, func(r rune) bool { return r == '\'' || r == '"' || unicode.IsControl(r) }) &&
				!(lang.Code == notice.English && strings.HasPrefix(key, "term/")) {
				t.Errorf("%s: told/%s has straight quotes: %s", lang.Code, key, text)
			}
		}
	}
}

// A text is in another language what it is in English only where it is nothing but slots.
func TestTextsAreTranslated(t *testing.T) { saytest.Translated(t, Catalogue(), "phrase/period") }

// TestWordsAreSaid: each phrase and family is said somewhere.
func TestWordsAreSaid(t *testing.T) { saytest.Used(t) }
