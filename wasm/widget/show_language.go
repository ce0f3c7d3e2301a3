package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// languages leads to the same screen in the other languages that are offered.
func (w *writer) languages() {
	w.Box(view.Span, "pr-languages")
	for _, v := range w.m.offer.Voices {
		if lang := string(v.Language()); v.Language() != w.m.language() {
			w.Add(w.m.goes("pr-link", doLanguage+lang, view.Span.Of(view.Lang(lang), view.Words(v.Name()))))
		}
	}
	w.Add(w.Some())
}

// foreign is words of the notice, marked with their language where that is not the screen's.
func (m *Model) foreign(t notice.Text) view.Node { return told.Quoted(m.voice, m.notice(), t) }

// marked writes words with some names that the notice uses in them marked as foreign does: of names that stand at the
// same place the longest, which may begin as another does.
func (w *writer) marked(words string, names []string) {
	at, first := len(words), ""
	for _, name := range names {
		if i := strings.Index(words, name); name != "" && i >= 0 && (i < at || i == at && len(name) > len(first)) {
			at, first = i, name
		}
	}
	if words[:at] != "" {
		w.Text(words[:at])
	}
	if first != "" {
		w.Quote(notice.Text(first))
		w.marked(words[at+len(first):], names)
	}
}

// named writes a sentence of ours with the names of the bodies of the notice marked as foreign does.
func (w *writer) named(sentence string) {
	var names []string
	for i := range w.n.Controllers {
		names = append(names, string(w.n.Controllers[i].Name))
	}
	w.marked(sentence, names)
}

// Around is the words of a page around the screens.
type Around struct {
	Name     string // what stands at the top
	Skip     string // leads past that
	Councils string // leads to all councils
	Again    string // leads to the beginning
	// That no translator has reviewed the words; "" where that is not so.
	Unreviewed string
}

// AroundIn returns the words of a page as a voice says them.
func AroundIn(voice say.Voice) Around {
	m := Model{voice: voice, offer: &Offer{}} // of no notice
	a := Around{
		Name:     m.say(wordSite),
		Skip:     m.say(wordSkip),
		Councils: m.say(wordAllCouncils),
		Again:    m.say(wordStartAgain),
	}
	if !voice.Reviewed() {
		a.Unreviewed = m.say(wordUnreviewed)
	}
	return a
}
