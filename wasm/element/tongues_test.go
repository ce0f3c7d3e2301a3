package element_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/element"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// The words of another language than English are a file beside the program, which comes with it where the element
// leads to that language or begins in it, and nowhere else. Where they cannot be had, that is said and nothing is lost.
func TestLanguagesApart(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	n := h.notices[0]
	page := func(lang notice.Language, attributes string) string {
		o := &widget.Offer{
			Notices: h.notices[:1], Medium: widget.Static, Level: 2, ID: "pr-council-tax", Language: lang,
			Voices: []say.Voice{say.Must(lang)},
		}
		if attributes != "" {
			o.Voices = say.Voices()
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
	// The same with words that are not those of the program.
	for name, words := range map[string]struct {
		data      []byte
		integrity string
	}{
		"/changed": {append([]byte(nil), h.words[:len(h.words)-1]...), integrity(h.words)},
		"/older":   {append([]byte("0"), h.words[1:]...), ""},
	} {
		script, err := element.Script(wasmExec(t), element.File{Name: "../a/plainrights.wasm",
			Integrity: integrity(h.wasm)},
			element.Words{Language: notice.Welsh, File: element.File{Name: welshName, Integrity: words.integrity}})
		if err != nil {
			t.Fatal(err)
		}
		h.file(name+"/plainrights.js", "text/javascript", script)
		h.file(name+"/"+welshName, "text/plain; charset=utf-8", words.data)
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
