package serve

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// page sends the screen of a conversation as a document.
func (h *handler) page(w http.ResponseWriter, r *http.Request, m widget.Model) {
	if r.Method == http.MethodGet && half(r) == "" {
		h.give(w, r)
	}
	s := widget.View(m)
	h.document(w, r, http.StatusOK, &s)
}

// document sends a screen with what stands around it.
func (h *handler) document(w http.ResponseWriter, r *http.Request, status int, s *widget.Screen) {
	top := h.options.around().Around(h.voice(s.Lang))
	body := view.AppendPage(nil, view.Page{
		Lang:   string(s.Lang),
		Title:  s.Title,
		Styles: []view.Asset{{Path: h.prefix + h.style}},
		Class:  h.options.around().Class(),
		Body:   top.Around(s.Way, view.Nodes{s.Body}),
	})
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	send(w, r, status, body)
}

// send writes a whole answer, or for HEAD only its headers. A connection that breaks is nobody's error.
func send(w http.ResponseWriter, r *http.Request, status int, body []byte) {
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}

// Catalogue is the words of the pages for requests that cannot be answered, for whoever replaces some of them: see
// say.Voice.With. Those of all other pages are of package widget.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "serve", Catalogue: &catalogue, Keys: catalogueKeys}
}

// The forms of the rows of such a page, which go by its status.
const (
	problemTitle = iota
	problemWords
)

// told is the page for a status: its title, and what stands on it.
func told(voice say.Voice, status int) (string, view.Nodes) {
	row := func(form int) string { return voice.Of(&catalogue, &problemFamily, strconv.Itoa(status), form) }
	title := row(problemTitle)
	if title == "" {
		return http.StatusText(status), nil
	}
	nodes := view.Nodes{view.H1.Of(view.Words(title)), view.P.Of(view.Words(row(problemWords)))}
	if reviewed := widget.AroundIn(voice).Unreviewed; reviewed != "" {
		nodes = append(nodes, view.P.Of(view.Words(reviewed)))
	}
	return title, nodes
}

// refuse sends the page for a problem. It repeats nothing of the request.
func (h *handler) refuse(w http.ResponseWriter, r *http.Request, status int) {
	lang, _ := h.language(strings.TrimPrefix(r.URL.Path, h.prefix))
	title, nodes := told(h.voice(lang), status)
	again := view.P.Of(view.A.Of(view.Local(h.folder(lang)), view.Words(widget.AroundIn(h.voice(lang)).Again)))
	body := view.Div.Of(view.Class("pr"), nodes, again)
	h.document(w, r, status, &widget.Screen{Lang: lang, Title: title, Body: body})
}
