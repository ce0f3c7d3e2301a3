package explain

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

// Noun is what a body that decides is called within a sentence, where its name is not wanted. It is one that "it" can
// stand for, as for the council, so that the sentences which are written of the council hold of every kind: an officer
// is spoken of in English by the office, and in Welsh by a masculine noun.
type Noun struct {
	The string `json:"the"` // with its article if the language has one: "the council"
	// The same where the language joins it to the word before, as Welsh does after a vowel ("’r cyngor", which nothing
	// parts from "i" or "mae"); in a language that does not, The.
	Linked string `json:"linked"`
}

// NounOf returns the noun for a kind of body in a language, as [notice.Notice.SpokenOf] has it of an activity: nothing
// calls an officer the council. A kind that is none is called the organisation.
func NounOf(voice say.Voice, kind notice.ControllerKind) Noun {
	the, ok := nounFamily.Find(string(kind), nounThe)
	if !ok {
		the, _ = nounFamily.Find(string(notice.ControllerOther), nounThe)
	}
	return Noun{voice.Text(&catalogue, the), voice.Text(&catalogue, the+nounLinked)}
}

// Called returns a text of this project that speaks of the council as it speaks of a body of another kind. No name may
// stand in the text yet.
func Called(voice say.Voice, kind notice.ControllerKind, text string) string {
	c := callerFor(voice, kind)
	return c.call(text)
}

// caller puts the noun for one body in the place of that for the council.
type caller struct{ council, body Noun }

// callerFor takes the council's noun as the tables have it, since the texts are written with that one even where an
// importer has put another in its place.
func callerFor(voice say.Voice, kind notice.ControllerKind) caller {
	return caller{NounOf(voice.Ours(), notice.ControllerCouncil), NounOf(voice, kind)}
}

func (c *caller) call(text string) string {
	if c.council == c.body {
		return text
	}
	if c.council.Linked != c.council.The {
		text = swap(text, c.council.Linked, c.body.Linked)
	}
	return swap(swap(text, c.council.The, c.body.The), capital(c.council.The), capital(c.body.The))
}

// swap replaces each place of a text where words stand as words of their own. A regular expression would weigh more.
func swap(text, old, by string) string {
	for from := 0; ; {
		at := strings.Index(text[from:], old)
		if at < 0 {
			return text
		}
		at += from
		end := at + len(old)
		if at > 0 && letter(text[at-1]) && letter(old[0]) || end < len(text) && letter(text[end]) {
			from = end
			continue
		}
		text, from = text[:at]+by+text[end:], at+len(by)
	}
}

func letter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' }
