package letter

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Source is what a part of a letter comes from: something that the sender typed or chose, what the notice says, the
// law, or none of these, for a courtesy. Its zero is none.
type Source string

// The sources, by their codes. Those from FromName on are what the sender typed or chose, and what Asks asks for has
// the code of one.
const (
	FromCourtesy Source = "courtesy" // what a letter says whatever it is about, and which asserts nothing
	FromLaw      Source = "law"      // the provisions of Part.Cites
	FromNotice   Source = "notice"   // what the notice says of who decides
	FromWish     Source = "wish"     // what the sender chose to ask for: Brief.Wish, Brief.Right and Brief.Kind
	FromService  Source = "service"  // of which service: Brief.Activity and Brief.Activities
	FromAsker    Source = "asker"    // for whom the sender asks: Brief.About and Brief.Asker
	FromDays     Source = "days"     // when it was asked, and by when an answer was due
	FromName     Source = "name"     // and the other fields of Person

	FromAbout      Source = "about"
	FromContact    Source = "contact"
	FromSafe       Source = "safe-contact"
	FromDetails    Source = "details"
	FromAll        Source = "all"
	FromPage       Source = "page"
	FromWords      Source = "words"
	FromWhen       Source = "when"
	FromWhere      Source = "where"
	FromLooks      Source = "looks"
	FromRight      Source = "right"
	FromDecision   Source = "decision"
	FromDecided    Source = "decided"
	FromMessages   Source = "messages"
	FromSentTo     Source = "sent-to"
	FromKeepFrom   Source = "keep-from"
	FromOthers     Source = "others"
	FromPublished  Source = "published"
	FromTold       Source = "told"
	FromLimit      Source = "limit"
	FromClaim      Source = "claim"
	FromBorn       Source = "born"
	FromOldAddress Source = "old-address"
	FromReference  Source = "reference"
	FromAddress    Source = "address"
	FromOurs       Source = "ours"
)

// Part is some of a paragraph of a letter, a sentence or a few, with what it comes from.
type Part struct {
	Text  string             `json:"text"`            // as it stands in the paragraph
	From  Source             `json:"from"`            // never zero in a letter
	Cites []privacy.Citation `json:"cites,omitempty"` // what law it rests on, if any
}

// origins are the texts that come from something else than what the sender wants. What is in none of the lists comes
// from the law if it has a provision, and else from that.
var origins = [...]struct {
	from  Source
	texts []say.Word
}{
	{FromCourtesy, []say.Word{phraseDear, phraseYours, phraseSoFar, phrasePassOn, phraseSoon, phraseIdentity,
		phraseProof,
		phraseWhichLaw, phraseLookAgain, phraseOutcome, phraseCanSend, phraseOwnProcess, phraseCovers, phraseLateWhich,
		phraseNoAnswer, phraseNoAnswerYet, phraseNoOutcome, phraseIfLonger, phraseIfNo, phraseConsider, phraseWhy}},
	{FromService, []say.Word{phraseService, phraseServices, phraseNoService}},
	{FromAsker, []say.Word{phraseForChild, phraseForSomeone, phraseMayNotChild, phraseMayNotPerson, phraseConcerns,
		phraseDied, phraseBusiness}},
	{FromDays, []say.Word{phraseAsked, phraseAskedOn, phraseWasDue, phraseIsDue, phraseAskedCouncil, phraseAskedYou}},
	{FromNotice, []say.Word{phraseEachOfYou}},
	{FromSafe, []say.Word{phraseSafe}},
	{FromContact, []say.Word{phraseReply}},
	{FromLimit, []say.Word{phraseMeanwhileWrong, phraseMeanwhileObject}},
	{FromPublished, []say.Word{phraseLinks}},
	{FromTold, []say.Word{phraseWhoTold}},
	{FromClaim, []say.Word{phraseClaim, phraseClaimOther}},
	{FromWish, []say.Word{phraseMessagesConsent, phraseToldChange, phraseComputer}},
}

// origin is what a text comes from; "" where no list has it.
func origin(p say.Word) Source {
	for i := range origins {
		if slices.Contains(origins[i].texts, p) {
			return origins[i].from
		}
	}
	return ""
}

// part is a part as it is written: line, whether it stands on a line of its own.
type part struct {
	Part
	line bool
}

// add begins a paragraph.
func (w *writer) add(from Source, text string, cites ...privacy.Citation) {
	w.out = append(w.out, nil)
	w.more(from, text, cites...)
}

// more adds to the last paragraph.
func (w *writer) more(from Source, text string, cites ...privacy.Citation) {
	if from == "" {
		from = FromWish
		if len(cites) > 0 {
			from = FromLaw
		}
	}
	last := &w.out[len(w.out)-1]
	*last = append(*last, part{Part: Part{Text: text, From: from, Cites: cites}})
}

// newLine adds a line to the last paragraph.
func (w *writer) newLine(from Source, text string) {
	w.more(from, text)
	last := w.out[len(w.out)-1]
	last[len(last)-1].line = true
}

// say adds a text of the catalogue as a paragraph, with the law that it rests on if it names none.
func (w *writer) say(p say.Word, cites ...privacy.Citation) { w.add(origin(p), w.text(p), cites...) }

// join adds one to the last paragraph.
func (w *writer) join(p say.Word, cites ...privacy.Citation) { w.more(origin(p), w.text(p), cites...) }

// fill adds one with a value in the place of a slot as a paragraph.
func (w *writer) fill(p say.Word, slot, value string) { w.add(origin(p), put(w.text(p), slot, value)) }

// cites adds one that names provisions; bare, without the names of what they are of.
func (w *writer) cites(p say.Word, bare bool, cites ...privacy.Citation) {
	w.add(origin(p), put(w.text(p), "{cite}", w.list(cites, bare)), cites...)
}

// joinCites adds the same to the last paragraph.
func (w *writer) joinCites(p say.Word, bare bool, cites ...privacy.Citation) {
	w.more(origin(p), put(w.text(p), "{cite}", w.list(cites, bare)), cites...)
}

// list is provisions within a sentence: where several follow one another, the name of what they are of stands with the
// first.
func (w *writer) list(cites []privacy.Citation, bare bool) string {
	out := ""
	for i := range cites {
		if i > 0 {
			out += w.voice.Text(&catalogue, phraseCitesAnd)
		}
		out += w.cited(&cites[i], bare || i > 0 && cites[i].Instrument == cites[i-1].Instrument)
	}
	return out
}

// parts are the paragraphs of the letter, in parts and whole.
func (w *writer) parts() (parts [][]Part, whole []string) {
	for _, paragraph := range w.out {
		var of []Part
		var text strings.Builder
		for i := range paragraph {
			if i > 0 {
				text.WriteString(either(paragraph[i].line, "\n", " "))
			}
			text.WriteString(paragraph[i].Text)
			of = append(of, paragraph[i].Part)
		}
		parts, whole = append(parts, of), append(whole, text.String())
	}
	return parts, whole
}
