// Package plain measures how hard English is to read, for the tests that hold our screens to plain words.
// Nothing that ships imports it.
//
//	for _, text := range []string{
//		"The council must stop. It must tell you so.",
//		"The controller shall discontinue the processing and communicate the discontinuation accordingly.",
//	} {
//		fmt.Println(plain.Grade(text) <= 6, len(plain.Sentences(text)))
//	}
//
// The measure is the Flesch-Kincaid grade: 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59.
// A grade of 6 is what somebody aged eleven or twelve can read.
package plain

import (
	"strings"
	"unicode"
)

// Grade returns the Flesch-Kincaid grade of a text in which each line is a block, so that the end of a
// line ends a sentence. A word that is not made of letters, such as a date in figures, counts as a word of as
// many syllables as the others have on average; no other word is excused. It is 0 for a text of no words that
// count; short words in short sentences can take it below that.
func Grade(text string) float64 {
	sentences := Sentences(text)
	words, counted, syllables := 0, 0, 0
	for _, s := range sentences {
		for _, w := range Words(s) {
			words++
			if n := Syllables(w); n > 0 {
				counted++
				syllables += n
			}
		}
	}
	if counted == 0 {
		return 0
	}
	return 0.39*float64(words)/float64(len(sentences)) + 11.8*float64(syllables)/float64(counted) - 15.59
}

// Sentences returns the sentences of a text, in order, without those that have no word. One ends at a
// full stop, a question mark or an exclamation mark that is followed by a space, whatever closes around
// it, and at the end of a line. A colon or a semicolon ends none: a long sentence is not made two short ones by it.
func Sentences(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		from := 0
		for i, f := range fields {
			if i+1 == len(fields) || ends(f) {
				if s := strings.Join(fields[from:i+1], " "); len(Words(s)) > 0 {
					out = append(out, s)
				}
				from = i + 1
			}
		}
	}
	return out
}

// ends reports whether a sentence ends with a field, such as `this.` or `this.”`.
func ends(field string) bool {
	field = strings.TrimRight(field, "”’\"')")
	return field != "" && strings.ContainsRune(".?!", rune(field[len(field)-1]))
}

// Words returns the words of a sentence: what stands between spaces and has a letter or a figure, without
// the marks around it. A word with a hyphen in it is one; words with a slash or a dash between them are more.
func Words(sentence string) []string {
	var out []string
	for _, f := range strings.FieldsFunc(sentence, func(r rune) bool {
		return unicode.IsSpace(r) ||
			strings.ContainsRune("/–—", r)
	}) {
		f = strings.TrimFunc(f, func(r rune) bool { return !letterOrFigure(r) })
		if f != "" {
			out = append(out, f)
		}
	}
	return out
}

func letterOrFigure(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// bare is a word in small letters without ’s.
func bare(word string) string {
	word = strings.ReplaceAll(strings.ToLower(word), "’", "'")
	return strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "'")
}
