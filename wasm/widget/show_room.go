package widget

import (
	"strings"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// The room that an answer has: what is asked is to be read on the first screen of a phone with the button, and the
// whole of it on two. A browser's test holds the answers to that; here it is foreseen from the lengths of the texts.
const (
	mostWords = 168 // of an answer, where those of its links and headings, which are always there, come to 200
	mostPx    = 810 // down to the end of the button, at 390 px
)

// lines is about how many lines a text takes, with so many characters in each.
func lines(text string, each int) int { return (utf8.RuneCountInString(text) + each - 1) / each }

// roomy reports whether what to know before asking can stand before the button, with what is said there of whether the
// person may ask.
func (m *Model) roomy(a *notice.Activity, said *wish.Answer, may view.Nodes) bool {
	px := 260 + 27*lines(string(a.Title)+string(controllerName(m.notice())), 38) + 29*lines(said.Heading, 25)
	if m.secret() {
		px += 30
	}
	for i := range may {
		px += 14 + 26*lines(view.Text(may[i]), 38)
	}
	for i := range said.Why {
		px += 14 + 26*lines(said.Why[i].Text, 38)
	}
	px += 14 + 26*lines(said.By.Text, 34)
	px += 26 * lines(m.say(wordWriteThis)+wish.Title(m.voice, said.Wish), 36)
	if len(said.Before) > 0 {
		px += 58
	}
	for i := range said.Before {
		px += 6 + 26*lines(said.Before[i].Text, 35)
	}
	return px <= mostPx
}

// fit leaves of the reasons for saying no the likeliest, as many as there is room for: at least one.
func (m *Model) fit(a *notice.Activity, said *wish.Answer) {
	n := 40 + counts(string(a.Title), said.Heading, said.By.Text)
	if said.Wish == notice.WishHideAddress {
		w := m.writer()
		w.help()
		n += counts(view.Text(view.Div.Of(w.Drop())))
	}
	if m.secret() {
		n += 20
	}
	if len(said.Uses) > 0 {
		n += 15 // on the uses that differ, and on those with other rules
	}
	for i := range said.Why {
		n += counts(said.Why[i].Text)
	}
	for i := range said.Before {
		n += counts(said.Before[i].Text)
	}
	for i := range said.Reasons {
		if n += counts(said.Reasons[i].Text, said.Reasons[i].Show); n > mostWords && i > 0 {
			said.Reasons = said.Reasons[:i]
			return
		}
	}
}

// counts is how many words some texts have.
func counts(texts ...string) (n int) {
	for _, t := range texts {
		n += len(strings.Fields(t))
	}
	return n
}
