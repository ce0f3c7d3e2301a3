package site

import (
	"cmp"
	_ "embed" // for howto.txt
	"fmt"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

//go:embed howto.txt
var howTo string

// The ends of the names of what somebody copies from. None is the end of another.
const (
	pasteEnd  = "-paste.txt"
	scriptEnd = "-script.txt"
	frameEnd  = "-frame.txt"
)

// sourceName is the name of a text to copy that is about an activity or, if that is nil, about all of a
// council's.
func (o *Options) sourceName(lang notice.Language, n *notice.Notice, a *notice.Activity, end string) string {
	in := embedName + "/" + o.inFolder(lang) + string(n.ID) + "/"
	if a == nil {
		return in + "index" + end
	}
	return in + stem(n.ID, a) + end
}

// sources are the texts to copy into pages of a council, with one that says how.
func (w *writer) sources() []*file {
	list := &strings.Builder{}
	list.WriteString(howTo)
	var out []*file
	add := func(name string, data []byte) {
		out = append(out, &file{name: name, data: data, source: true})
		fmt.Fprintf(list, "  %s\n", strings.TrimPrefix(name, embedName+"/"))
	}
	for _, lang := range w.languages() {
		for _, d := range w.Notices {
			w.sourcesOf(list, lang, d.notice, add)
		}
	}
	return append(out, &file{name: embedName + "/how-to.txt", data: []byte(list.String()), source: true})
}

// sourcesOf adds the texts about a notice in a language.
func (w *writer) sourcesOf(list *strings.Builder, lang notice.Language, n *notice.Notice, add func(string, []byte)) {
	fmt.Fprintf(list, "\n%s\n", line(n.Title))
	if len(w.Frames) > 0 {
		add(w.sourceName(lang, n, nil, frameEnd), w.frameSource(lang, n, nil))
	}
	for i := range n.Activities {
		a := &n.Activities[i]
		fmt.Fprintf(list, "\n  %s\n", line(a.Title))
		add(w.sourceName(lang, n, a, pasteEnd), w.paste(lang, n, a))
		if w.Base != "" {
			add(w.sourceName(lang, n, a, scriptEnd), w.scriptSource(lang, n, a))
		}
		if len(w.Frames) > 0 {
			add(w.sourceName(lang, n, a, frameEnd), w.frameSource(lang, n, a))
		}
	}
}

// line is words of a notice in a line of a text.
func line(t notice.Text) string { return strings.Join(strings.Fields(view.Undirected(string(t))), " ") }

// paste is the answer about an activity for an editor that takes little. It leads to the page with what the
// notice says, if there is an address to lead to, and to no other: the others begin or go on with a
// conversation.
func (w *writer) paste(lang notice.Language, n *notice.Notice, a *notice.Activity) []byte {
	offer := w.offer(lang, "/", n)
	page, at := offer.Page, func(path string) string { return w.Base + strings.TrimPrefix(path, "/") }
	if w.Base == "" {
		at = nil
	}
	offer.Law = nil
	offer.Action, offer.Level, offer.Voices = "", 2, []say.Voice{w.voiceOf(lang)}
	offer.Page = func(place widget.Place, council, service notice.ID, lang notice.Language) string {
		if place != widget.PlaceNotice || at == nil {
			return ""
		}
		return page(place, council, service, lang)
	}
	m, _ := widget.Open(offer, n.ID, a.ID)
	var out []byte
	for _, block := range view.Plain(widget.View(m).Body, at) {
		out = append(view.AppendHTML(out, block), '\n')
	}
	return out
}

// scriptSource is what loads the element, and the element around the answer, for a page of the same host.
func (w *writer) scriptSource(lang notice.Language, n *notice.Notice, a *notice.Activity) []byte {
	offer := w.offer(lang, w.path(), n)
	offer.Level, offer.ID = 2, "pr-"+stem(n.ID, a)
	m, _ := widget.Open(offer, n.ID, a.ID)
	style, script := w.style.at(w.path()), cmp.Or(w.one, w.script).at(w.path())
	style.Anonymous, script.Anonymous = true, true
	out := view.AppendAssets(nil, []view.Asset{style}, []view.Asset{script})
	return append(view.AppendHTML(out, w.element(w.path(), m, 2, widget.View(m).Body)), '\n')
}

// titleOf is what a frame is called. That of a sensitive activity says nothing about it.
func (w *writer) titleOf(lang notice.Language, n *notice.Notice, a *notice.Activity) string {
	name := w.around(lang).Name
	switch {
	case a == nil:
		return name + ": " + line(n.Title)
	case a.Sensitive == privacy.Yes:
		return name
	}
	return name + ": " + line(a.Title)
}
