package explain

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
)

// Noun is what a body that decides is called within a sentence, where its name is not wanted.
type Noun struct {
	The    string // with its article: "the council", "y cyngor"
	Linked string // the same after a Welsh word that ends in a vowel, as "i" or "mae": "’r cyngor", which nothing parts from it; in English as The
}

// NounOf returns the noun for a kind of body in a language, as [notice.Notice.Deciders] has it of an activity: nothing
// calls an officer the council. A kind that is none is called the organisation.
func NounOf(lang notice.Language, kind notice.ControllerKind) Noun {
	the := nouns[len(nouns)-1].noun
	for i := range nouns {
		if nouns[i].kind == kind {
			the = nouns[i].noun
		}
	}
	out := Noun{the.in(lang), the.in(lang)}
	if lang == notice.Welsh {
		_, bare, _ := strings.Cut(out.The, " ")
		out.Linked = "’r " + bare
	}
	return out
}

// nouns is the noun for each kind of body, the last for any other.
var nouns = [...]struct {
	kind notice.ControllerKind
	noun words
}{
	{notice.ControllerCouncil, "the council|y cyngor"},
	{notice.ControllerParishCouncil, "the local council|y cyngor lleol"},
	{notice.ControllerRegistrar, "the registrar|y cofrestrydd"},
	{notice.ControllerElectoralRegistrationOfficer, "the electoral registration officer|y swyddog cofrestru etholiadol"},
	{notice.ControllerReturningOfficer, "the returning officer|y swyddog canlyniadau"},
	{notice.ControllerCoroner, "the coroner|y crwner"},
	{notice.ControllerOfficeHolder, "the officer|y swyddog"},
	{notice.ControllerCouncillor, "the councillor|y cynghorydd"},
	{notice.ControllerCompany, "the company|y cwmni"},
	{notice.ControllerPublicBody, "the public body|y corff cyhoeddus"},
	{notice.ControllerPartnership, "the partnership|y bartneriaeth"},
	{notice.ControllerCharity, "the charity|yr elusen"},
	{notice.ControllerOther, "the organisation|y sefydliad"},
}
