package element_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/element"
	"github.com/plainrights/plainrights/wasm/site"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// The words of another language than English are a file beside the program, which comes with it where the element
// leads to that language or begins in it, and nowhere else. Where they cannot be had, that is said and nothing is lost.
func TestLanguagesApart(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	n := h.notices[0]
	page := func(lang notice.Language, attributes string, voices ...say.Voice) string {
		o := &widget.Offer{
			Notices: h.notices[:1], Medium: widget.Static, Level: 2, ID: "pr-council-tax", Language: lang,
			Voices: voices,
		}
		switch {
		case attributes != "":
			o.Voices = say.Voices()
		case len(voices) == 0:
			o.Voices = []say.Voice{say.Must(lang)}
		}
		m, _ := widget.Open(o, n.ID, "council-tax")
		body := string(view.AppendHTML(nil, view.PlainRights.Of(view.Notice("/a/leeds.json"),
			view.Service("council-tax"),
			view.Level(2), view.Lang(string(lang)), widget.View(m).Body, widget.First(m))))
		return with(body, "<plain-rights", `<plain-rights today="2026-11-23"`+attributes)
	}
	h.raw("/english", strict, "", page(notice.English, ""))
	h.raw("/both", strict, "", page(notice.English, ` welsh=""`))
	h.raw("/welsh", strict, "", page(notice.Welsh, ` welsh=""`))
	h.raw("/alone", strict, "", page(notice.Welsh, ""))
	// English in a council's own words, which are a file too, on the first screens and after them.
	house := inHouse(t)
	words := site.Words(house)
	h.spoken(t, "/house", notice.English, words, integrity(words))
	h.guest("/house/english", strict, module("/house"), page(notice.English, "", house))
	// Words that are not those of the program.
	h.spoken(t, "/changed", notice.Welsh, append([]byte(nil), h.words[:len(h.words)-1]...), integrity(h.words))
	h.spoken(t, "/older", notice.Welsh, append([]byte("x"), h.words[1:]...), "")
	for _, name := range []string{"/changed", "/older"} {
		h.guest(name+"/both", strict, module(name), page(notice.English, ` welsh=""`))
		h.guest(name+"/alone", strict, module(name), page(notice.Welsh, ""))
	}
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := browser(t, name)
			server := httptest.NewServer(wordless(h.mux))
			defer server.Close()
			drive(t, "tongues.mjs", job{Base: server.URL, Browser: kind(name), Path: path})
		})
	}
}

// inHouse is English with a sentence of the first screens, one of later ones and one of letters in other words.
func inHouse(t *testing.T) say.Voice {
	t.Helper()
	v, err := say.Voice{}.With(widget.Catalogue(), map[string]string{
		"sentence/who": "Whose information is it?", "sentence/other-wishes": "Ask for something else"})
	if err != nil {
		t.Fatal(err)
	}
	if v, err = v.With(letter.Catalogue(), map[string]string{"phrase/dear": "Dear information team,"}); err != nil {
		t.Fatal(err)
	}
	return v
}

// spoken serves a script whose program has the words of one language besides, under an integrity value or none.
func (h *host) spoken(t *testing.T, folder string, lang notice.Language, words []byte, sum string) {
	t.Helper()
	const name = "words.txt"
	script, err := element.Script(wasmExec(t),
		element.File{Name: "../a/plainrights.wasm", Integrity: integrity(h.wasm)},
		element.Words{Language: string(lang), File: element.File{Name: name, Integrity: sum}})
	if err != nil {
		t.Fatal(err)
	}
	h.file(folder+"/plainrights.js", "text/javascript", script)
	h.file(folder+"/"+name, "text/plain; charset=utf-8", words)
}

// wordless is a handler that has no words to send while the network is away: see network.
func wordless(next http.Handler) http.Handler {
	gone := network(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".txt") || strings.HasPrefix(r.URL.Path, "/network/") {
			gone.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}
