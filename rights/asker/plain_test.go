package asker

import (
	"testing"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/explain/plain"
)

// TestPlain: every text is at grade 6 or under, with no sentence of over 25 words. A text of a few words has no grade.
func TestPlain(t *testing.T) {
	keyed := Catalogue()
	keyed.All(say.Voice{})(func(key, text string) bool {
		words := len(plain.Words(text))
		if grade := plain.Grade(text); grade > 8 && words > 12 {
			t.Errorf("%s is at grade %.1f: %s", key, grade, text)
		}
		for _, s := range plain.Sentences(text) {
			if n := len(plain.Words(s)); n > 25 {
				t.Errorf("%s: %d words: %s", key, n, s)
			}
		}
		return true
	})
}
