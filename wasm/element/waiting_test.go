package element_test

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// plainScript is the script of a page that shows the same question without a program: the least with which the
// browser's Back leads to the answer again. BenchmarkWaiting measures ours beside it.
const plainScript = `const root = document.querySelector('#plain');
const button = root.querySelector('button[data-pr-do=who]');
root.querySelector('.pr-more').hidden = button.hidden = false;
const published = [...root.childNodes];
button.onclick = () => {
  history.pushState(1, '');
  root.replaceChildren(document.querySelector('template').content.cloneNode(true));
  root.querySelector('.pr-heading').focus();
};
onpopstate = () => root.replaceChildren(...published);
`

// waitingPages are a page of ours beside the same in plain HTML and JavaScript, each with its twin in Welsh and what
// it came from.
func waitingPages(h *host) {
	n := h.notices[0]
	for _, lang := range []notice.Language{"en", "cy"} {
		offer := &widget.Offer{
			Notices: []*notice.Notice{n}, Medium: widget.Static, Voices: say.Voices(), Language: lang,
			Page: func(at widget.Place, _, service notice.ID, lang notice.Language) string {
				switch at {
				case widget.PlaceService:
					return "/waiting/before"
				case widget.PlaceResult:
					return "./" + string(lang)
				}
				return ""
			},
		}
		m, _ := widget.Open(offer, n.ID, "council-tax")
		published := widget.View(m).Body
		write := func(path, script string, body view.Node) {
			page := view.AppendPage(nil, view.Page{
				Lang: string(lang), Title: "A page of the council", Class: "pr-page",
				Styles:  []view.Asset{{Path: "/a/plainrights.css"}},
				Scripts: []view.Asset{{Path: script}},
				Body:    view.Nodes{view.Main.Of(view.ID("main"), view.Class("pr-page-main"), body)},
			})
			h.file(path+string(lang), "text/html; charset=utf-8", page)
		}
		first := widget.First(m)
		write("/waiting/ours/", "/a/plainrights.js", view.PlainRights.Of(view.Notice("/a/leeds.json"),
			view.Service("council-tax"), view.Level(1), view.Lang(string(lang)), view.Welsh(), published, first))
		write("/waiting/plain/", "/a/plain.js", view.Div.Of(view.ID("plain"), published, first[0]))
	}
	h.file("/waiting/before", "text/html; charset=utf-8", view.AppendPage(nil, view.Page{
		Lang: "en", Title: "The services", Body: view.Nodes{view.P.Of(view.Words("The services"))}}))
	h.file("/a/plain.js", "text/javascript", []byte(plainScript))
}

// scriptlessPages are the published answer where no script may run, with a server's pages to go on to and without.
func scriptlessPages(h *host) {
	for path, action := range map[string]string{"/scriptless": "", "/scriptless-served": "/served/"} {
		offer := &widget.Offer{Notices: h.notices[:1], Medium: widget.Static, Action: action}
		m, _ := widget.Open(offer, h.notices[0].ID, "council-tax")
		h.page(path, noScript+"; form-action 'self'", view.PlainRights.Of(view.Notice("/a/leeds.json"),
			view.Service("council-tax"), view.Level(1), widget.View(m).Body, widget.First(m)))
	}
}

// slowly is a handler whose program comes piece by piece, as long as it is asked to.
func slowly(next http.Handler) http.Handler {
	var slow atomic.Bool
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/slow/on" || r.URL.Path == "/slow/off":
			slow.Store(r.URL.Path == "/slow/on")
		case slow.Load() && strings.HasSuffix(r.URL.Path, ".wasm"):
			answer := httptest.NewRecorder()
			next.ServeHTTP(answer, r)
			w.Header().Set("Content-Type", "application/wasm")
			data := answer.Body.Bytes()
			for piece := range slices.Chunk(data, len(data)/20+1) {
				if r.Context().Err() != nil {
					return
				}
				_, _ = w.Write(piece)
				w.(http.Flusher).Flush()
				time.Sleep(200 * time.Millisecond)
			}
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// Nobody waits for the program before it is needed, and then they see how much of it has come.
func TestWaiting(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	waitingPages(h)
	scriptlessPages(h)
	tax := string(view.AppendHTML(nil, h.embed(h.notices[0], "council-tax", 2)))
	h.raw("/host", strict, "", tax)
	h.raw("/two", strict, "", tax+string(view.AppendHTML(nil, h.embed(h.notices[1], h.notices[1].Activities[0].ID, 2))))
	h.raw("/sensitive", strict, "", string(view.AppendHTML(nil, h.embed(h.notices[1], "social-care", 2))))
	h.raw("/refused", strings.Replace(strict, " 'wasm-unsafe-eval'", "", 1), "", tax)
	h.module(t, "/programs/missing", "", "", nil)
	h.raw("/missing", strict, module("/programs/missing"), tax)
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			path := browser(t, name)
			server := httptest.NewServer(slowly(network(h.mux)))
			defer server.Close()
			drive(t, "waiting.mjs", job{Base: server.URL, Browser: kind(name), Path: path})
		})
	}
}
