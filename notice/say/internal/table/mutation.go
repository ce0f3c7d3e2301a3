package table

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice"
)

// trigger is a word of a language after which the next begins otherwise than in the dictionary.
type trigger struct {
	words   string // the words, parted by spaces
	softens string // the beginnings that cannot stand after them, parted by spaces
	becomes string // what they become there, in the same order
}

// triggers are, by language, what no sentence of it has. They tell only what is wrong whatever the next word is: after
// “yn” nothing is sure, and a b may itself have come of a p, so that it is never told.
var triggers = map[notice.Language][]trigger{
	notice.Welsh: {
		{"i o ar at gan heb am dros drwy trwy wrth dan tan dy dau dwy neu", "p t c ll rh m", "b d g l r f"},
		{"ei", "p t c", "b, ph d, th g, ch"},
		{"a â gyda tua tri chwe", "p t c", "ph th ch"},
		{"ni na", "p t c", "ph th ch"},
		{"fy", "p t c b d g", "mh nh ngh m n ng"},
	},
}

// fixed are words that nothing changes, or not there, by language.
var fixed = map[notice.Language]string{
	notice.Welsh: "mewn mi mai mae maent pan pam mor min lle plainrights",
}

// Mutations returns what a text of a language has that its words cannot be, each with what is wanted: as Welsh has it
// “i gyngor” and not “i cyngor”. Names, which have a capital, are passed over, and so are slots.
func Mutations(lang notice.Language, text string) []string {
	var out []string
	before := ""
	for _, word := range strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || r == '(' ||
			r == '“' || r == '—'
	}) {
		for _, t := range triggers[lang] {
			if before != "" && among(t.words, before) && !among(fixed[lang], bare(word)) {
				if wanted := t.wrong(word); wanted != "" {
					out = append(out, before+" "+bare(word)+" (wanted "+wanted+")")
				}
			}
		}
		before = strings.ToLower(word)
		if strings.ContainsFunc(before, func(r rune) bool { return !unicode.IsLetter(r) }) {
			before = "" // the next word belongs to another part of the sentence
		}
	}
	return out
}

func among(list, word string) bool { return strings.Contains(" "+list+" ", " "+word+" ") }

// bare is the letters that a word begins with.
func bare(word string) string {
	if end := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		return word[:end]
	}
	return word
}

// wrong returns what a word should begin with after the trigger; "" where it begins well.
func (t *trigger) wrong(word string) string {
	becomes := strings.Split(t.becomes, " ")
	if strings.Contains(t.becomes, ",") {
		becomes = strings.Split(strings.ReplaceAll(t.becomes, ", ", "/"), " ")
	}
	for i, begin := range strings.Fields(t.softens) {
		rest, ok := strings.CutPrefix(word, begin)
		if !ok {
			continue
		}
		next, _ := utf8.DecodeRuneInString(rest)
		if next == 'h' || (begin == "d" && next == 'd') || (begin == "g" && next == 'l') {
			continue // ph, th, ch, dd: letters of their own
		}
		return strings.ReplaceAll(becomes[i], "/", " or ") + "…"
	}
	return ""
}
