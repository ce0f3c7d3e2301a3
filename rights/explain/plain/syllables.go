package plain

import (
	"strings"
	"unicode"
)

// Syllables returns how many syllables a word is said with: 0 for one without letters, with figures, or
// all in capitals that are said one by one, such as ICO. Of a word with hyphens it is the sum of its parts.
//
// The rule: each run of vowels (a, e, i, o, u, y) is a syllable. A y that begins a word or stands between
// two vowels is a consonant. From that count
//   - an e that ends a word after a consonant is taken away: use. So is that of -es, unless the sound before
//     it hisses: rules, but changes; that of -ed, unless after d or t: used, but needed; and one before
//     -ly, -ment, -ful, -less or -ness: likely. But an e after a consonant and l is said: people, handled;
//   - vowels that are said apart, though they stand side by side, are added: period, area, actual, going.
//     But not where they follow a letter that they soften: nation, special, region.
func Syllables(word string) int {
	n := 0
	for part := range strings.SplitSeq(word, "-") {
		n += syllables(part)
	}
	return n
}

func syllables(word string) int {
	if !strings.ContainsFunc(word, unicode.IsLetter) || strings.ContainsFunc(word, unicode.IsDigit) || readOut(word) {
		return 0
	}
	w := bare(word)
	return max(1, runs(w)+apart(w)-silent(w))
}

// readOut reports whether a word is letters that are said one by one.
func readOut(word string) bool { return len(word) > 1 && word == strings.ToUpper(word) }

// vowel reports whether the letter of a word at i is a vowel.
func vowel(w string, i int) bool {
	if i < 0 || i >= len(w) {
		return false
	}
	if w[i] == 'y' {
		return i > 0 &&
			!(strings.IndexByte("aeiou", w[i-1]) >= 0 && i+1 < len(w) && strings.IndexByte("aeiou", w[i+1]) >= 0)
	}
	return strings.IndexByte("aeiou", w[i]) >= 0
}

func runs(w string) int {
	n := 0
	for i := range len(w) {
		if vowel(w, i) && !vowel(w, i-1) {
			n++
		}
	}
	return n
}

// silent is how many of the runs are an e that is not said.
func silent(w string) int {
	n := 0
	for _, ending := range [...]string{"ly", "ment", "ful", "less", "ness"} {
		if stem, ok := strings.CutSuffix(w, ending); ok && silentE(stem) {
			n++
		}
	}
	stem, es := strings.CutSuffix(w, "s")
	switch d, ed := strings.CutSuffix(w, "d"); {
	case es && silentE(stem) && !hisses(stem[:len(stem)-1]),
		ed && silentE(d) && strings.IndexByte("dt", d[len(d)-2]) < 0,
		silentE(w):
		n++
	}
	return n
}

// silentE reports whether a word ends with an e that is not said: one after a consonant, with a vowel
// somewhere before it, and not after a consonant and l.
func silentE(w string) bool {
	end := len(w) - 1
	if end < 2 || w[end] != 'e' || vowel(w, end-1) || runs(w) < 2 {
		return false
	}
	return w[end-1] != 'l' || vowel(w, end-2) || w[end-2] == 'l'
}

// hisses reports whether the sound that a word ends with needs a vowel before an s.
func hisses(w string) bool {
	for _, end := range [...]string{"s", "x", "z", "c", "g", "ch", "sh"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// apart is how many vowels are said apart from the one before them.
func apart(w string) int {
	n := 0
	for i := 0; i+1 < len(w); i++ {
		soft := i > 0 && strings.IndexByte("tcsgx", w[i-1]) >= 0
		switch w[i : i+2] {
		case "ia", "io", "iu":
			if !soft {
				n++
			}
		case "ua", "uo":
			if i > 0 && strings.IndexByte("qg", w[i-1]) < 0 {
				n++
			}
		}
	}
	for _, ending := range [...]string{"ying", "eing", "oing", "uing", "ier", "iest", "eum"} {
		if strings.HasSuffix(w, ending) {
			n++
		}
	}
	return n
}
