package widget

import "strings"

// folds are letters of Latin script with what is put upon them, after the letter that people type for them, for the
// languages of these islands and their neighbours.
const folds = " aàáâãäåāăą cçćč dďđ eèéêëēęě gğ iìíîïī lł nñńň oòóôõöøō rř sśşš tţť uùúûüūů wẁẃŵẅ yýÿŷỳ zźżž "

// joined are characters that stand for several, which fonts and two old letters have, each with what is typed for it.
const joined = " ﬀff ﬁfi ﬂfl ﬃffi ﬄffl æae œoe ßss "

// unseen are apostrophes, which people leave out, and what nobody sees in a word: the signs for where it may break.
const unseen = "'`´ʹʻʼˈ‘’‛′＇\u00ad\u200b\u200c\u200d\u2060\ufeff"

// fold is a text as a search compares it: words of small letters without what is put upon them, whether that was
// written with the letter as one character or after it (the normal forms of Unicode), without apostrophes, with one
// kind of hyphen, and with spaces for all other signs.
func fold(text string) string {
	text = strings.ToLower(text)
	out, n := make([]byte, len(text)), 0 // nothing that is typed for a character is longer than it is
	for _, r := range text {
		if r >= 0xff01 && r <= 0xff5e { // as wide as a character of Chinese
			r -= 0xfee0
		}
		typed := " "
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			out[n] = byte(r)
			n++
			continue
		case r == '-', r >= 0x2010 && r <= 0x2015, r == 0x2212:
			typed = "-"
		case r >= 0x300 && r < 0x370, strings.Contains(unseen, string(r)):
			continue
		case r >= 0x80:
			typed = typedFor(string(r))
		}
		n += copy(out[n:], typed)
	}
	return string(out[:n])
}

// typedFor is what people type for a character: the character itself where nothing else is.
func typedFor(r string) string {
	if at := strings.Index(folds, r); at >= 0 {
		for folds[at-1] != ' ' {
			at--
		}
		return folds[at : at+1]
	}
	if _, letters, ok := strings.Cut(joined, r); ok {
		letters, _, _ = strings.Cut(letters, " ")
		return letters
	}
	return r
}
