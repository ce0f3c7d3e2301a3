package explain

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

// Noun is what a body that decides is called within a sentence, where its name is not wanted.
type Noun struct {
	The    string `json:"the"`    // with its article: "the council", "y cyngor"
	Linked string `json:"linked"` // the same after a Welsh word that ends in a vowel, as "i" or "mae": "’r cyngor", which nothing parts from it; in English as The
}

// NounOf returns the noun for a kind of body in a language, as [notice.Notice.SpokenOf] has it of an activity: nothing
// calls an officer the council. A kind that is none is called the organisation.
func NounOf(voice say.Voice, kind notice.ControllerKind) Noun {
	the := nouns[len(nouns)-1].noun
	for i := range nouns {
		if nouns[i].kind == kind {
			the = nouns[i].noun
		}
	}
	out := Noun{the.in(voice), the.in(voice)}
	if voice.Language() == notice.Welsh {
		_, bare, _ := strings.Cut(out.The, " ")
		out.Linked = "’r " + bare
	}
	return out
}

// nouns is the noun for each kind of body, the last for any other. Each is one that "it" stands for in English, and in
// Welsh a masculine one, as the council is: so the sentences that are written of the council hold of all. An officer is
// spoken of in English by the office.
var nouns = [...]struct {
	kind notice.ControllerKind
	noun words
}{
	{notice.ControllerCouncil, "the council|y cyngor"},
	{notice.ControllerParishCouncil, "the local council|y cyngor lleol"},
	{notice.ControllerRegistrar, "the registration office|y cofrestrydd"},
	{notice.ControllerElectoralRegistrationOfficer, "the electoral office|y swyddog cofrestru etholiadol"},
	{notice.ControllerReturningOfficer, "the election office|y swyddog canlyniadau"},
	{notice.ControllerCoroner, "the coroner’s office|y crwner"},
	{notice.ControllerOfficeHolder, "the office|y swyddog"},
	{notice.ControllerCouncillor, "the councillor’s office|y cynghorydd"},
	{notice.ControllerCompany, "the company|y cwmni"},
	{notice.ControllerPublicBody, "the public body|y corff cyhoeddus"},
	{notice.ControllerPartnership, "the partnership|y corff partneriaeth"},
	{notice.ControllerCharity, "the charity|y corff elusennol"},
	{notice.ControllerOther, "the organisation|y sefydliad"},
}

// Called returns a text of this project that speaks of the council as it speaks of a body of another kind. No name may
// stand in the text yet.
func Called(voice say.Voice, kind notice.ControllerKind, text string) string {
	if kind == notice.ControllerCouncil {
		return text
	}
	noun := NounOf(voice, kind)
	if voice.Language() != notice.Welsh {
		return swap(swap(text, "the council", noun.The), "The council", capital(noun.The))
	}
	return swap(swap(swap(text, "’r cyngor", noun.Linked), "y cyngor", noun.The), "Y cyngor", capital(noun.The))
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
