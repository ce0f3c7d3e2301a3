package say

import "strings"

// Word is a text of a catalogue, by its place in it. Go generate writes the constants.
type Word uint16

// Catalogue is the words of one package, in every language. Its keys stand apart, in Keyed, so that a program which
// replaces nothing carries none.
type Catalogue struct {
	Number    int     // its place among all catalogues
	Languages []Texts // in the order of Languages; empty those of a language that is learnt: see Silent
	// The texts that have another, which is said of somebody else than the reader, in order: see Voice.About.
	Theirs      []Word
	FirstTheirs Word // the first of those others, which have the same order
}

// Texts is every text of a catalogue in one language, a line each. That weighs less than a string each, and compresses
// better by some two bytes a text than how long each is does.
type Texts struct {
	All   string   // the texts, each with a line feed after it
	Marks []uint32 // where every 64th begins, so that none need be looked for from the start
}

// at returns a text; "" for one that is not there.
func (t *Texts) at(w Word) string {
	if int(w/64) >= len(t.Marks) {
		return ""
	}
	rest := t.All[t.Marks[w/64]:]
	for w %= 64; ; w-- {
		end := strings.IndexByte(rest, '\n')
		if end < 0 || w == 0 {
			return rest[:max(end, 0)]
		}
		rest = rest[end+1:]
	}
}

// Text returns a text of a catalogue as the voice says it.
func (v Voice) Text(c *Catalogue, w Word) string {
	is := v.is()
	if is.about != "" {
		for i, each := range c.Theirs {
			if each == w {
				return named(is.text(c, c.FirstTheirs+Word(i)), is.about)
			}
		}
	}
	return is.text(c, w)
}

// named is a text with whom it is about in the places of {person}.
func named(text, who string) string {
	for {
		before, after, ok := strings.Cut(text, "{person}")
		if !ok {
			return text
		}
		text = before + who + after
	}
}

// text is a text as it is, of whomever it speaks.
func (is *voice) text(c *Catalogue, w Word) string {
	for i := range is.own {
		if own := &is.own[i]; own.of == c && int(w) < len(own.words) && own.words[w] != "" {
			return own.words[w]
		}
	}
	if is.apart != nil {
		return is.apart.at(c, w)
	}
	return c.Languages[is.language].at(w)
}

// Family is the texts of a catalogue that go by codes, as those of rules, facts and exemptions do: for each code one
// text, or several forms of it.
type Family struct {
	Codes string // the codes, each with a line feed after it
	First Word   // the first form of the first code
	Forms int    // how many forms each code has
}

// Find returns the word of a code in a form, counted from nought, and whether the family has the code. A form that a
// code does not have is a word whose text is empty.
func (f *Family) Find(code string, form int) (Word, bool) {
	w := f.First + Word(form)
	for rest := f.Codes; rest != ""; w += Word(f.Forms) {
		at := strings.IndexByte(rest, '\n')
		if rest[:at] == code {
			return w, true
		}
		rest = rest[at+1:]
	}
	return 0, false
}

// Each yields the codes of the family in their order.
func (f *Family) Each(yield func(code string) bool) {
	for rest := f.Codes; rest != ""; {
		at := strings.IndexByte(rest, '\n')
		if !yield(rest[:at]) {
			return
		}
		rest = rest[at+1:]
	}
}

// Of returns the text of a code of a family in a form; "" where there is none.
func (v Voice) Of(c *Catalogue, f *Family, code string, form int) string {
	if w, ok := f.Find(code, form); ok {
		return v.Text(c, w)
	}
	return ""
}
