package element_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// raw serves a page of a host that is written by hand, with the element in it as asked.
func (h *host) raw(path, policy, head, body string) {
	page := `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page of the council</title>` +
		`<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/a/plainrights.css">` + head +
		`<script type="module" src="/a/plainrights.js"></script></head><body class="host"><main class="content">` +
		body + `</main></body></html>`
	h.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	})
}

// with is an element with more attributes, or with others in place of its own.
func with(element, old, attributes string) string {
	return strings.Replace(element, old, attributes, 1)
}

// conductPages are the pages that conduct.mjs visits.
func conductPages(t *testing.T, h *host) {
	t.Helper()
	write := func(n *notice.Notice, service notice.ID) string {
		return string(view.AppendHTML(nil, h.embed(n, service, 2)))
	}
	tax := write(h.notices[0], "council-tax")
	h.raw("/host", strict, "", tax)
	h.raw("/two", strict, "", "<p>First</p>"+tax+"<p>Second</p>"+write(h.notices[1], h.notices[1].Activities[0].ID))
	h.raw(
		"/places",
		strict,
		"",
		`<p><a class="skip" href="#end">Skip</a> <a class="top" href="#top">Top</a></p>`+tax+`<p id="end">The end</p>`,
	)
	h.raw("/unset", strict, "", with(tax, ` notice="/a/leeds.json"`, ""))
	h.raw("/bare-unset", strict, "", `<plain-rights service="council-tax"></plain-rights>`)
	h.raw("/hostile", strict, `<link rel="stylesheet" href="/a/hostile.css">`, tax)
	h.raw("/hostile-first", strict, "", `<link rel="stylesheet" href="/a/hostile.css">`+tax)
	h.raw("/refused", strings.Replace(strict, " 'wasm-unsafe-eval'", "", 1), "", tax)
	for name, p := range map[string]struct {
		kind, integrity string
		program         []byte // nil: none is there
	}{
		"type":    {"application/octet-stream", "", h.wasm},
		"missing": {},
		"broken":  {"application/wasm", "", append([]byte("\x00asm\x01\x00\x00\x00"), 200, 200)},
		"changed": {"application/wasm", "sha384-AAAA", h.wasm},
		"panics":  {"application/wasm", "", program(t, "./testdata/panics")},
	} {
		h.module(t, "/programs/"+name, p.kind, p.integrity, p.program)
		h.raw("/"+name, strict, module("/programs/"+name), tax) // which registers the element first
	}
	h.raw("/no-notice", strict, "", with(tax, "/a/leeds.json", "/a/broken.wasm"))
	h.raw("/no-service", strict, "", with(tax, `service="council-tax"`, `service="nothing"`))
	h.raw("/bare", strict, "", `<plain-rights notice="/a/leeds.json" service="council-tax" level="1"></plain-rights>`)
	h.raw("/idle", strict, "", with(tax, "<plain-rights", `<plain-rights load="idle"`))
	h.raw("/dated", strict, "", with(tax, "<plain-rights", `<plain-rights today="2026-11-23"`))
	h.raw("/later", strict, "", with(tax, "<plain-rights", `<plain-rights today="2027-11-23"`))
	h.raw("/welsh", strict, "", with(tax, "<plain-rights", `<plain-rights welsh="" lang="cy" today="2026-11-23"`))
	sensitivePages(t, h, tax, write(h.notices[1], "social-care"))
}

// sensitivePages are the pages of conduct about a sensitive service, and those whose styles stand in the way.
func sensitivePages(t *testing.T, h *host, tax, care string) {
	t.Helper()
	h.raw("/sensitive", strict, "", care)
	h.raw(
		"/sensitive-own",
		strict,
		"",
		with(care, "<plain-rights", `<plain-rights exit="https://www.example.org/news"`),
	)
	h.raw(
		"/sensitive-bad",
		strict,
		"",
		with(care, "<plain-rights", `<plain-rights exit="http://www.example.org/"`),
	)
	h.raw(
		"/bar",
		strict,
		`<link rel="stylesheet" href="/a/bar.css">`,
		tax+`<div class="bar">This site has cookies</div>`,
	)
	h.file("/a/bar.css", "text/css", []byte(
		".bar { position: fixed; inset: auto 0 0; height: 9rem; background: #fff } html { scroll-padding-bottom: "+
			"10rem } body { padding-bottom: 10rem }",
	))
	hostile, err := os.ReadFile("testdata/hostile.css")
	if err != nil {
		t.Fatal(err)
	}
	h.file("/a/hostile.css", "text/css", hostile)
	h.file("/a/broken.wasm", "application/wasm", []byte("no notice"))
}

// How the element treats its page and the people on it, in each browser.
func TestConduct(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	conductPages(t, h)
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := browser(t, name)
			server := httptest.NewServer(network(h.mux))
			defer server.Close()
			drive(t, "conduct.mjs", job{Base: server.URL, Browser: kind(name), Path: path})
		})
	}
}

// network is the way to a handler, which can be cut off and put back.
func network(next http.Handler) http.Handler {
	var gone atomic.Bool
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/network/away":
			gone.Store(true)
		case r.URL.Path == "/network/back":
			gone.Store(false)
		case gone.Load():
			panic(http.ErrAbortHandler)
		default:
			next.ServeHTTP(w, r)
		}
	})
}
