package element_test

import (
	"bytes"
	"context"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/wasm/serve"
	"github.com/plainrights/plainrights/wasm/site"
)

// parentPolicy is a strict policy of a council's page with a frame of another host in it.
const parentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self' " +
	"FRAMES; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// scriptPolicy is that of a page with the element in it.
const scriptPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// framing is a council's pages on one origin and a built site on another, for whose frames they are. The
// origin is the one by address: localhost, at the same port, is another that may frame and is told nothing.
func framing(t *testing.T) (parents *httptest.Server) {
	t.Helper()
	pages, answers := http.NewServeMux(), http.NewServeMux()
	parents, frames := secure(t, pages), secure(t, answers)
	out := filepath.Join(t.TempDir(), "site")
	documents, err := site.Load(filepath.Join("..", "..", "testdata", "leeds", "notice.json"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := site.Build(context.Background(), site.Options{Notices: documents, Out: out, Base: frames.URL +
		"/rights/", Frames: []string{"https://www.example.gov.uk", parents.URL}}); err != nil {
		t.Fatal(err)
	}
	at, err := url.Parse(parents.URL)
	if err != nil {
		t.Fatal(err)
	}
	built, err := serve.Site(os.DirFS(out),
		serve.SiteOptions{Prefix: "/rights", FrameAncestors: []string{parents.URL, "https://localhost:" + at.Port()}})
	if err != nil {
		t.Fatal(err)
	}
	answers.Handle("/rights/", built)

	snippet, script := source(t, out, "council-tax-frame.txt"), source(t, out, "council-tax-script.txt")
	// The script is copied to the host of the page, as the text that goes with it says.
	pages.Handle("/rights/assets/", built)
	page := func(path string, html ...[]byte) {
		pages.HandleFunc(path, pasted(strings.Replace(parentPolicy, "FRAMES", frames.URL, 1), html...))
	}
	answers.HandleFunc("/script", pasted(scriptPolicy, script)) // on the host of the site
	other := bytes.Replace(
		bytes.SplitAfter(snippet, []byte("\n"))[0],
		[]byte("data-plain-rights"),
		[]byte(`id="other"`),
		1,
	)
	page("/page", snippet)
	page("/late", snippet, other) // with a frame of the same host that nobody looks after
	page("/border", []byte(`<link rel="stylesheet" href="/border.css">`), snippet)
	page("/stranger", []byte("<p>Not of the site</p>"))
	pages.HandleFunc("/border.css", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/css")
		_, _ = w.Write([]byte("* { box-sizing: border-box } iframe { border: 7px solid }"))
	})
	for _, mux := range []*http.ServeMux{pages, answers} {
		mux.HandleFunc("/favicon.ico",
			func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	}
	return parents
}

// source is a text to copy of a built site.
func source(t *testing.T, site, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(site, "embed", "leeds", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// pasted is a page of a council, under a policy, with what was pasted into it.
func pasted(policy string, html ...[]byte) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", policy)
		_, _ = w.Write(
			[]byte("<!DOCTYPE html><html lang=\"en\"><title>A page of the council</title><h1>Council Tax</h1>\n"),
		)
		_, _ = w.Write(bytes.Join(html, nil))
	}
}

// secure is a server of https, whose certificate no browser knows: one that is told to take it complains once.
func secure(t *testing.T, handler http.Handler) *httptest.Server {
	server := httptest.NewUnstartedServer(handler)
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	t.Cleanup(server.Close)
	return server
}

// A frame is as high as the page in it, whatever is opened there, and nothing else of the page around it can
// be changed by any message.
func TestFrames(t *testing.T) {
	t.Parallel()
	paths := map[string]string{"chromium": browser(t, "chromium"), "firefox": browser(t, "firefox")}
	parents := framing(t)
	for name, path := range paths {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			drive(t, "frame.mjs", job{Base: parents.URL, Browser: kind(name), Path: path})
		})
	}
}
