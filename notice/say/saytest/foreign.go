package saytest

import (
	"strings"
	"testing"
	"unicode"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

// Pseudo is the language that nobody speaks, in which what does not come from the tables shows: see package table. It
// is only there while the test of a third language adds it.
const Pseudo notice.Language = "en-XA"

// Foreign holds a text that was said in the pseudo-language to come from the tables, all of it but some names: no word
// of it is written as English is. Of any other language it says nothing.
func Foreign(t testing.TB, voice say.Voice, text string, names ...string) {
	t.Helper()
	if voice.Language() != Pseudo {
		return
	}
	whole := text
	for _, name := range names {
		if name != "" {
			text = strings.ReplaceAll(text, name, "")
		}
	}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(word) >= 4 && strings.ToUpper(word) != word &&
			strings.IndexFunc(word, func(r rune) bool { return r > unicode.MaxASCII }) < 0 {
			at := strings.Index(whole, word)
			t.Errorf("%q is said in no language's table, in …%q…", word, whole[max(at-120, 0):min(at+120, len(whole))])
			return
		}
	}
}
