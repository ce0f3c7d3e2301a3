package table

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
)

// PseudoCode is the code of the pseudo-language: English that looks foreign, as such languages are called in the
// Unicode locale data.
const PseudoCode notice.Language = "en-XA"

// Pseudo returns a table of a language that nobody speaks, made of the English: every letter that can have an accent
// has one, every text is longer by about a third and stands in brackets, and slots stay. With it anybody sees words
// that do not come from a table, that are put together from parts, or that find no room.
func Pseudo(english *Table) *Table {
	out := &Table{Code: PseudoCode, Name: "[Ƥşéûðö]"}
	for i := range english.Rows {
		e := &english.Rows[i]
		out.Rows = append(out.Rows, Row{Key: e.Key, English: e.English, Note: e.Note, Group: e.Group,
			Text: accented(e.English)})
	}
	return out
}

var accents = strings.NewReplacer("a", "á", "c", "ç", "d", "ð", "e", "é", "g", "ĝ", "h", "ĥ", "i", "î", "j", "ĵ", "k",
	"ķ",
	"l", "ļ", "n", "ñ", "o", "ö", "r", "ŕ", "s", "š", "t", "ţ", "u", "û", "w", "ŵ", "y", "ý", "z", "ž",
	"A", "Å", "B", "ß", "C", "Ç", "D", "Ð", "E", "É", "G", "Ĝ", "I", "Î", "L", "Ļ", "M", "Ṁ", "N", "Ñ", "O", "Ö", "R",
	"Ŕ",
	"S", "Š", "T", "Ţ", "U", "Û", "W", "Ŵ", "Y", "Ý")

func accented(text string) string {
	var out strings.Builder
	out.WriteString("[")
	for rest := text; ; {
		before, after, open := strings.Cut(rest, "{")
		name, end, closed := strings.Cut(after, "}")
		out.WriteString(accents.Replace(before))
		if !open || !closed {
			break
		}
		out.WriteString("{" + name + "}")
		rest = end
	}
	return out.String() + strings.Repeat("·", len(text)/3) + "]"
}
