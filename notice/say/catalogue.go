package say

import "strings"

// Word is a text of a catalogue, by its place in it. Go generate writes the constants.
type Word uint16

// Catalogue is the words of one package, in every language. Its keys stand apart, in Keyed, so that a program which
// replaces nothing carries none.
type Catalogue struct {
	Languages []Texts // in the order of Languages
}

// Texts is every text of a catalogue in one language, one after another: this weighs less than a string for each, and how
// long each is compresses better than where it ends.
type Texts struct {
	All   string // the texts
	Sizes string // how long each is, in two bytes, the low one first
}

// at returns a text; "" for one that is not there.
func (t *Texts) at(w Word) string {
	from, at := 0, 2*int(w)
	if at >= len(t.Sizes) {
		return ""
	}
	for i := 0; i < at; i += 2 {
		from += int(t.Sizes[i]) | int(t.Sizes[i+1])<<8
	}
	size := int(t.Sizes[at]) | int(t.Sizes[at+1])<<8
	return t.All[from : from+size]
}

// Text returns a text of a catalogue as the voice says it.
func (v Voice) Text(c *Catalogue, w Word) string {
	if text, ok := v.own.text(c, w); ok {
		return text
	}
	return c.Languages[v.language].at(w)
}

// Family is the texts of a catalogue that go by codes, as those of rules, facts and exemptions do: for each code one text,
// or several forms of it.
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
