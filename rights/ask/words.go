package ask

import (
	"strings"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// line returns a sentence of this command, with a value in each slot: what the answers say comes from the library.
func line(voice say.Voice, w say.Word, slots ...string) string {
	text := voice.Text(&catalogue, w)
	for i := 0; i+1 < len(slots); i += 2 {
		text = strings.Replace(text, "{"+slots[i]+"}", slots[i+1], 1)
	}
	return text
}

// The forms of a basis.
const (
	basisAlone = iota
	basisAfter
)

// together is bases that are relied on together.
func together(voice say.Voice, bases []privacy.Basis) string {
	out := ""
	for i, b := range bases {
		form := basisAfter
		if i == 0 {
			form = basisAlone
		} else {
			out += " "
		}
		out += voice.Of(&catalogue, &basisFamily, b.String(), form)
	}
	return out
}

// The codes of what processing under Part 3 rests on, and of its sensitive part, besides those of the notice.
const (
	restsBoth      = "both"
	restsEither    = "either"
	restsNotStated = "not-stated"
	restsNotRead   = "not-read"
)

func part3(voice say.Voice, code string) string { return voice.Of(&catalogue, &part3Family, code, 0) }

func sensitive(voice say.Voice, code string) string {
	return voice.Of(&catalogue, &sensitiveFamily, code, 0)
}
