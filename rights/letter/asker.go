package letter

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

// persons are for whom the sender asks, by About. Of the others nobody asks in their name.
var persons = [...]wish.Person{AboutMyChild: wish.Child, AboutSomeone: wish.Someone}

// asker is who asks, with what they said of that.
func (w *writer) asker() asker.Asker {
	a := w.b.Asker
	a.Person = wish.You
	if int(w.b.About) < len(persons) {
		a.Person = persons[w.b.About]
	}
	return a
}

// barred reports whether what the sender said gives them no request in the name of whom it is about. A letter before
// court goes to no court, so that it is asked of a request in general.
func (w *writer) barred() bool {
	a := w.asker()
	return a.Person != wish.You &&
		requester.MayAsk(a.Request(requester.Request{Nation: w.nation(), Day: w.day()})).Verdict == requester.MayNot
}

// Barred reports whether data protection law gives the sender of a brief no request in the name of whom it is about, by
// what they said of themselves. The letter then asks for nothing, but how that person can ask.
func Barred(b *Brief) bool { return newWriter(say.Voice{}, b).barred() }

// mayNot is all that a letter says whose sender may not ask: it makes no request in another's name.
func (w *writer) mayNot() {
	w.say(either(w.b.About == AboutMyChild, phraseMayNotChild, phraseMayNotPerson))
}

// sender is for whom the sender asks, and of what lets them what they said: nothing that they did not, and nothing of
// what they are not sure of.
func (w *writer) sender() {
	child := w.b.About == AboutMyChild
	w.say(either(child, phraseForChild, phraseForSomeone))
	a := w.asker()
	if w.barred() {
		return
	}
	if child {
		w.ofChild(&a)
	} else {
		w.ofPerson(&a)
	}
}

// asserts adds a sentence where a question was answered so.
func (w *writer) asserts(a *asker.Asker, q asker.Question, is privacy.Answer, p say.Word) {
	if a.Answers[q] == is {
		w.more(FromAsker, w.text(p))
	}
}

func (w *writer) ofChild(a *asker.Asker) {
	w.asserts(a, asker.AskResponsible, privacy.Yes, phraseAskerResponsible)
	if age := w.voice.Of(&catalogue, &agesFamily, a.Ages.String(), 0); age != "" {
		w.more(FromAsker, age)
	}
	w.asserts(a, asker.AskUnderstands, privacy.Yes, phraseAskerUnderstands)
	if w.kind() < ToCouncil { // what was said is of asking, and no complaint
		w.asserts(a, asker.AskUnderstands, privacy.No, phraseAskerUnderstandsNot)
	}
	w.asserts(a, asker.AskAgreed, privacy.Yes, phraseAskerAgreed)
	w.asserts(a, asker.AskAgreed, privacy.No, phraseAskerAgreedNot)
	w.asserts(a, asker.AskInterests, privacy.Yes, phraseAskerInterests)
}

// actsWords are what lets somebody act for another, by asker.Acts.
var actsWords = [...]say.Word{
	asker.ActsByNote: phraseAskerNote, asker.ActsForClient: phraseAskerClient, asker.ActsByPower: phraseAskerPower,
	asker.ActsByOrder: phraseAskerOrder, asker.ActsUnsigned: phraseAskerUnsigned,
}

func (w *writer) ofPerson(a *asker.Asker) {
	if int(a.Acts) >= len(actsWords) || actsWords[a.Acts] == 0 {
		return
	}
	w.more(FromAsker, w.text(actsWords[a.Acts]))
	if a.Acts == asker.ActsUnsigned {
		return
	}
	w.asserts(a, asker.AskInForce, privacy.Yes, phraseAskerInForce)
	w.asserts(a, asker.AskCovers, privacy.Yes, phraseAskerCovers)
	w.asserts(a, asker.AskCapacity, privacy.Yes, phraseAskerCapacity)
	w.asserts(a, asker.AskCapacity, privacy.No, phraseAskerCapacityNot)
	w.asserts(a, asker.AskAuthority, privacy.Yes, phraseAskerAuthority)
	w.join(phraseCovers)
}
