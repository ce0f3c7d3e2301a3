package say

import (
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Keyed is a catalogue with the keys of its texts, for whoever replaces or lists them. The zero Keyed has none.
type Keyed struct {
	Name      string     // as the tables have it before the first stroke, "explain"
	Catalogue *Catalogue // the texts
	// The key of each text without that name, each with a line feed after it; empty where there is no text.
	Keys string
}

// All yields every text of the catalogue in a voice with its key, as "noun/council/the", which stays while the text is
// reworded.
func (k *Keyed) All(v Voice) func(yield func(key, text string) bool) {
	return func(yield func(key, text string) bool) {
		w := Word(0)
		for key := range strings.Lines(k.Keys) {
			if key = key[:len(key)-1]; key != "" && !yield(key, v.is().text(k.Catalogue, w)) {
				return
			}
			w++
		}
	}
}

// ownTexts is what an importer says in place of the texts of a catalogue.
type ownTexts struct {
	of    *Catalogue
	words []string // by their place in it; empty: as it was
}

// With returns a voice that says some texts of a catalogue in the importer's words, by their keys; all others as
// before. The error is a *privacy.Error: unknown-id for a key that the catalogue does not have, bad-value for a text
// that is blank, that has a control character, a line feed among them, or a brace without its pair, or that has other
// slots, as {date}, than ours. It names the key.
func (v Voice) With(k Keyed, words map[string]string) (Voice, error) {
	var texts []string
	left := len(words)
	for key := range strings.Lines(k.Keys) {
		said := ""
		if text, ok := words[key[:len(key)-1]]; ok && len(key) > 1 {
			ours := v.is().text(k.Catalogue, Word(len(texts)))
			if do := wrong(ours, text); do != "" {
				return v, &privacy.Error{
					Code: privacy.ErrorBadValue, At: "say: " + k.Name + "/" + key[:len(key)-1], Value: text,
					Want: []string{strconv.Quote(ours)}, Do: do,
				}
			}
			said = text
			left--
		}
		texts = append(texts, said)
	}
	if left > 0 {
		return v, k.stray(words)
	}
	is := *v.is()
	is.own = with(is.own, k.Catalogue, texts)
	return Voice{&is}, nil
}

// wrong is what to do about a text that cannot take the place of ours; "" if it can.
func wrong(ours, text string) string {
	if do := Unfit(text); do != "" {
		return do
	}
	if !SameSlots(ours, text) {
		return "say it with the same words in braces"
	}
	return ""
}

// Unfit is what to do about a text that can stand in no table of words, whatever it says; "" if it can: it is not
// blank, and has no control character, no line feed, no character that is none, and no brace without its pair.
func Unfit(text string) string {
	blank, open := true, 0
	for _, r := range text {
		switch {
		case r < ' ' || r >= 0x7f && r < 0xa0 || r == 0x2028 || r == 0x2029:
			return "leave out the control characters and line ends: a text is one line"
		case r == 0xfffd:
			return "write it in UTF-8: a character of it is none"
		case r == '{':
			open++
		case r == '}':
			open--
		}
		if open < 0 || open > 1 {
			return "write each brace with its pair, as in {date}"
		}
		blank = blank && (r == ' ' || r == 0xa0 || r == 0x200b || r == 0xfeff || r >= 0x2000 && r <= 0x200a ||
			r == 0x202f || r == 0x205f || r == 0x3000)
	}
	switch {
	case open != 0:
		return "write each brace with its pair, as in {date}"
	case blank:
		return "say something: a text of blanks says nothing"
	}
	return ""
}

// stray is the error for keys that the catalogue does not have, the first of them named.
func (k *Keyed) stray(words map[string]string) error {
	first := ""
	for key := range words {
		if !strings.Contains("\n"+k.Keys, "\n"+key+"\n") && (first == "" || key < first) {
			first = key
		}
	}
	return &privacy.Error{
		Code: privacy.ErrorUnknownID, At: "say: " + k.Name, Value: first,
		Do: "take a key of its Catalogue, which All lists",
	}
}

// with is a copy with some texts more; what was replaced before stays so where it is not replaced again.
func with(own []ownTexts, c *Catalogue, words []string) []ownTexts {
	own = append([]ownTexts(nil), own...)
	for i := range own {
		if before := &own[i]; before.of == c {
			for w, text := range before.words {
				if words[w] == "" {
					words[w] = text
				}
			}
			before.words = words
			return own
		}
	}
	return append(own, ownTexts{c, words})
}

// SameSlots reports whether two texts have the same slots, as {date}, as often, in whatever order.
func SameSlots(a, b string) bool {
	seen := map[string]int{}
	for _, s := range slots(a) {
		seen[s]++
	}
	for _, s := range slots(b) {
		seen[s]--
	}
	for _, n := range seen {
		if n != 0 {
			return false
		}
	}
	return true
}

func slots(text string) []string {
	var out []string
	for {
		_, after, open := strings.Cut(text, "{")
		name, rest, closed := strings.Cut(after, "}")
		if !open || !closed {
			return out
		}
		out, text = append(out, name), rest
	}
}

func unknown(lang notice.Language) error {
	var want []string
	for i := range languages[:held] {
		want = append(want, string(languages[i].Code))
	}
	return &privacy.Error{Code: privacy.ErrorUnknownLanguage, At: "say: Language", Value: string(lang), Want: want}
}
