package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// risk asks whether somebody could be at risk, by a link to the answer for that. It is no question that has to be
// answered: it changes nothing for most people, and of what somebody says to it only the way out is left: see atRisk.
// Any service may show an address or pass it on, so that it stands with each. On a page made beforehand it leads to
// that answer on the page until a script begins the conversation with it.
func (w *writer) risk() {
	m := w.m
	static := m.offer.Medium == Static
	if m.wish == notice.WishHideAddress || m.service == "" || !m.living() ||
		static && (m.at != PlaceResult || m.aims()) { // of which there is no page
		return
	}
	asks := view.Words(wish.Hint(m.voice, notice.WishHideAddress))
	do := doOther + string(notice.WishHideAddress)
	w.Begin(view.P)
	if static {
		w.Box(view.A, "pr-link")
		w.Attr(view.Local("#" + m.id(idSafety)))
		w.Attr(view.Do(do))
		w.Add(asks)
		w.End()
	} else {
		w.Add(m.goes("pr-link", do, asks))
	}
	w.End()
}

// atRisk reports whether somebody has said that somebody could be at risk: who goes on from the answer to that, to
// another wish or service or back, is no safer than before. So it goes for all of the conversation.
func (m *Model) atRisk() bool { return m.risk || m.wish == notice.WishHideAddress }

// idSafety is the id of the answer for who could be at risk, on a screen of all wishes. It stands in an address, and
// says nothing there.
const idSafety = "more"

// help is whom somebody can ring who is not safe: whom the council gives for that, and in danger the police.
func (w *writer) help() {
	if w.m.wish != notice.WishHideAddress {
		return
	}
	w.Begin(0)
	w.helpers()
	w.section("help", wordSafetyHelp)
}

// helpers is the number for danger, and the contacts that the notice gives for people who are not safe.
func (w *writer) helpers() {
	w.Begin(view.P)
	w.say(wordSafetyDanger)
	w.End()
	for i := range w.n.Contacts {
		if c := &w.n.Contacts[i]; c.Kind == notice.ContactSafety {
			w.Contact(c)
		}
	}
}

// leaves is a way out within the answer for who could be at risk, where none stands on the screen: a page made
// beforehand has that answer with every service, and shows it to whoever asks for it with no script and no
// conversation. One on each such page from the start is for the council to ask for, with ExitAlways.
func (w *writer) leaves() {
	if w.m.guarded() {
		return
	}
	w.Begin(view.P)
	w.leave("pr-link pr-exit-in")
	w.say(wordExit)
	w.End()
	w.End()
}

// offersRisk asks the same before somebody writes a request, where what they write may say where they are.
func (w *writer) offersRisk() {
	if w.m.letter == letter.Request {
		w.risk()
	}
}
