package letter

import (
	"strings"
	"testing"
)

// Every text is there in both languages, with the same slots.
func TestBothLanguages(t *testing.T) {
	slots := func(s string) (out []string) {
		for {
			_, rest, ok := strings.Cut(s, "{")
			if !ok {
				return out
			}
			name, _, _ := strings.Cut(rest, "}")
			out, s = append(out, name), rest
		}
	}
	keys := map[string]bool{}
	Words(func(key, english, welsh string) bool {
		if keys[key] || english == "" || welsh == "" || english == welsh {
			t.Errorf("%s: %q, %q", key, english, welsh)
		}
		keys[key] = true
		a, b := slots(english), slots(welsh)
		count := map[string]int{}
		for _, s := range a {
			count[s]++
		}
		for _, s := range b {
			count[s]--
		}
		for s, n := range count {
			if n != 0 {
				t.Errorf("%s: {%s} is not in both", key, s)
			}
		}
		for _, one := range strings.FieldsFunc(english, func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
			if n := len(strings.Fields(one)); n > 25 {
				t.Errorf("%s has a sentence of %d words: %s", key, n, one)
			}
		}
		if strings.ContainsAny(english+welsh, "'\"") {
			t.Errorf("%s has straight quotes", key)
		}
		return true
	})
	if want := int(phraseCount) - 1 + len(wishes) - 1 + len(subjects) - 1 + len(abouts) - 1 + len(unnamed) - int(AboutMyChild) + len(ombudsmen) - 1; len(keys) != want {
		t.Errorf("%d keys, want %d", len(keys), want)
	}
}
