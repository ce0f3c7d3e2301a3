package say

import (
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// lesson is what a voice has learnt.
type lesson struct {
	voice *voice  // that learnt it
	texts []Texts // by the numbers of their catalogues; nil: nothing yet
}

func (l *lesson) at(c *Catalogue, w Word) string {
	if c.Number >= len(l.texts) {
		return ""
	}
	return l.texts[c.Number].at(w)
}

// Silent returns a new voice of a language that says nothing until it learns the words: for a program into which they
// are not compiled. The error is that of In.
func Silent(lang notice.Language) (Voice, error) {
	for i := range languages {
		if languages[i].Code == lang {
			v := &voice{language: i, apart: &lesson{}}
			v.apart.voice = v
			return Voice{v}, nil
		}
	}
	return Voice{}, unknown(lang)
}

// Speaks reports whether the voice has its words: each has but a silent one that has not learnt them.
func (v Voice) Speaks() bool { return v.is().apart == nil || v.is().apart.texts != nil }

// Learn gives a silent voice its words, as File wrote them, and with it every voice made from it. What has words
// already keeps them. No other goroutine may use the voice meanwhile. The error is a *privacy.Error of the code
// bad-value for a file that is not whole, or was written for another edition of the words or another language; the
// voice is silent still.
func (v Voice) Learn(file string) error {
	if v.Speaks() {
		return nil
	}
	head, rest, _ := strings.Cut(file, "\n")
	counts := strings.Split(head, " ")
	texts := make([]Texts, catalogues)
	whole := len(counts) == 2+catalogues && counts[0] == edition && counts[1] == string(v.Language())
	for i := 0; whole && i < catalogues; i++ {
		count, err := strconv.Atoi(counts[2+i])
		if rest, whole = texts[i].take(rest, count); err != nil {
			whole = false
		}
	}
	if !whole || rest != "" {
		return &privacy.Error{
			Code: privacy.ErrorBadValue, At: "say: Learn", Value: head,
			Want: []string{edition + " " + string(v.Language())},
			Do:   "give the file that was written for this program",
		}
	}
	v.is().apart.texts = texts
	return nil
}

// take takes so many lines from the beginning of a text, and returns what is left, and whether there were as many.
func (t *Texts) take(from string, count int) (rest string, whole bool) {
	at := 0
	for i := range count {
		if i%64 == 0 {
			t.Marks = append(t.Marks, uint32(at))
		}
		end := strings.IndexByte(from[at:], '\n')
		if end < 0 {
			return from, false
		}
		at += end + 1
	}
	t.All = from[:at]
	return from[at:], true
}

// File returns what a voice says in some catalogues, for a voice in another program to learn: a line with the edition
// of the words, the language and how many texts each catalogue has, and then the texts, a line each.
func File(v Voice, of ...*Catalogue) []byte {
	head, texts := edition+" "+string(v.Language()), [catalogues]string{}
	for _, c := range of {
		if c != nil {
			texts[c.Number] = v.all(c)
		}
	}
	for _, all := range texts {
		head += " " + strconv.Itoa(strings.Count(all, "\n"))
	}
	return []byte(head + "\n" + strings.Join(texts[:], ""))
}

// all is every text of a catalogue as the voice says it, each with a line feed after it.
func (v Voice) all(c *Catalogue) string {
	var out strings.Builder
	for w := range strings.Count(c.Languages[v.is().language].All, "\n") {
		out.WriteString(v.Text(c, Word(w)) + "\n")
	}
	return out.String()
}
