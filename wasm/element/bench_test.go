package element_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/andybalholm/brotli"

	"github.com/plainrights/plainrights/wasm/element"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// emptyPage is the script of a page whose Go program does nothing: it is fetched and started, and then
// the page has what it had.
const emptyPage = `import { runtime } from '/a/runtime.js';
const tell = (name, detail) => dispatchEvent(new CustomEvent('plainrights-' + name, { detail }));
document.querySelector('.pr-more').hidden = false;
const button = document.querySelector('[data-pr-do=who]');
button.hidden = false;
button.onclick = async () => {
  const world = { ...Object.fromEntries(['Object', 'Array', 'Uint8Array', 'Date', 'Error', 'TextEncoder', 'TextDecoder', 'crypto', 'performance'].map(n => [n, globalThis[n]])) };
  const go = new (runtime(world))();
  const { instance } = await WebAssembly.instantiateStreaming(fetch('/a/empty.wasm'), go.importObject);
  go.run(instance);
  tell('screen', {});
};
tell('ready', {});`

// plainPage is the script of a page that has the same screens without any program: it fetches them all
// and shows one after the other.
const plainPage = `const tell = (name, detail) => dispatchEvent(new CustomEvent('plainrights-' + name, { detail }));
const root = document.querySelector('#plain');
let screens = null, at = 0;
const show = () => { root.replaceChildren(new DOMParser().parseFromString(screens[at], 'text/html').body.firstChild); root.querySelector('.pr-heading').focus(); tell('screen', {}); };
root.querySelector('.pr-more').hidden = false;
const button = root.querySelector('[data-pr-do=who]');
button.hidden = false;
button.onclick = async () => { screens ??= await (await fetch('/a/screens.json')).json(); at = 0; show(); };
root.onsubmit = e => { e.preventDefault(); at++; show(); };
tell('ready', {});`

func runtimeModule(t testing.TB) []byte { return element.Runtime(wasmExec(t)) }

// benchPages are the pages that ours is measured beside.
func benchPages(b *testing.B, h *host) {
	n := h.notices[0]
	static := view.AppendHTML(nil, h.embed(n, "council-tax", 1))
	m, _ := widget.Open(&widget.Offer{Notices: h.notices[:1], Medium: widget.Live, Level: 1, ID: "pr1"}, n.ID,
		"council-tax")
	var screens []string
	for _, press := range [...][2]string{{"who", ""}, {"continue", "me"}, {"continue", "correct"}, {"continue", "no"},
		{"continue", "no"}, {"continue", "no"}} {
		m, _ = widget.Press(m, press[0], press[1])
		screens = append(screens, string(view.AppendHTML(nil, widget.View(m).Body)))
	}
	data, err := json.Marshal(screens)
	if err != nil {
		b.Fatal(err)
	}
	h.file("/a/screens.json", "application/json", data)
	h.file("/a/empty.js", "text/javascript", []byte(emptyPage))
	h.file("/a/plain.js", "text/javascript", []byte(plainPage))
	h.file("/a/empty.wasm", "application/wasm", program(b, "../size/empty"))
	h.file("/a/runtime.js", "text/javascript", runtimeModule(b))
	for name, body := range map[string]string{
		"empty": string(static),
		"plain": `<div id="plain">` + string(static) + `</div>`,
	} {
		body = strings.NewReplacer("<plain-rights ", "<div ", "</plain-rights>", "</div>").Replace(body)
		page := `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page of the council</title><meta name="viewport" content="width=device-width, initial-scale=1">` +
			`<link rel="stylesheet" href="/a/plainrights.css"><script type="module" src="/a/` + name +
			`.js"></script></head><body class="pr-page"><main class="pr-page-main">` + body +
			`</main></body></html>`
		h.file("/bench/"+name, "text/html; charset=utf-8", []byte(page))
	}
}

// packed compresses each answer as a good server would, once.
func packed(next http.Handler) http.Handler {
	done := map[string][]byte{}
	var mu sync.Mutex
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kind := "gzip"
		if strings.Contains(r.Header.Get("Accept-Encoding"), "br") {
			kind = "br"
		}
		answer := httptest.NewRecorder()
		next.ServeHTTP(answer, r)
		for name, values := range answer.Header() {
			w.Header()[name] = values
		}
		key := kind + r.URL.Path
		mu.Lock()
		defer mu.Unlock()
		if done[key] == nil {
			var out bytes.Buffer
			if kind == "br" {
				p := brotli.NewWriterLevel(&out, brotli.BestCompression)
				_, _ = p.Write(answer.Body.Bytes())
				p.Close()
			} else {
				p := gzip.NewWriter(&out)
				_, _ = p.Write(answer.Body.Bytes())
				p.Close()
			}
			done[key] = out.Bytes()
		}
		w.Header().Set("Content-Encoding", kind)
		w.WriteHeader(answer.Code)
		w.Write(done[key])
	})
}

// warm has what is packed compress before anything is measured.
func warm(handler http.Handler, paths ...string) {
	for _, path := range paths {
		for _, kind := range []string{"br", "gzip"} {
			r := httptest.NewRequest(http.MethodGet, path, nil)
			r.Header.Set("Accept-Encoding", kind)
			handler.ServeHTTP(httptest.NewRecorder(), r)
		}
	}
}

// BenchmarkPage prints what a page costs people: go test ./wasm/element -run '^$' -bench Page
func BenchmarkPage(b *testing.B) {
	path := browser(b, "chromium")
	h := newHost(b)
	benchPages(b, h)
	handler := packed(h.mux)
	warm(handler, "/a/plainrights.wasm", "/a/empty.wasm")
	server := httptest.NewServer(handler)
	defer server.Close()
	drive(b, "bench.mjs", job{Base: server.URL, Path: path, Runs: benchRuns(3)})
}

// BenchmarkWaiting prints what a press costs on a slow phone, beside a page of plain HTML and JavaScript: from Start to
// the first question, Back and the other language. That none of them waits for the program TestWaiting holds.
func BenchmarkWaiting(b *testing.B) {
	path := browser(b, "chromium")
	h := newHost(b)
	waitingPages(h)
	handler := packed(h.mux)
	warm(handler, "/a/plainrights.wasm", "/a/plainrights.js", "/a/leeds.json")
	server := httptest.NewServer(handler)
	defer server.Close()
	drive(b, "slow.mjs", job{Base: server.URL, Path: path, Runs: benchRuns(9)})
}

// benchRuns is how often each thing is measured: once in CI, where it only has to work.
func benchRuns(n int) int {
	if os.Getenv("CI") == "true" {
		return 1
	}
	return n
}
