package serve_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/plainrights/plainrights/wasm/serve"
)

func TestSite(t *testing.T) {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"index.html": "all councils", "index.html.gz": "packed", "manifest.json": "{}", "leeds/index.html": "leeds", "secret.txt.br": "b",
		"assets/plainrights.0123456789abcdef.wasm": "program", "assets/plainrights.0123456789abcdef.wasm.br": "small", "notes.md": "no",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	handler, err := serve.Site(files)
	if err != nil {
		t.Fatal(err)
	}
	const wasm = "/assets/plainrights.0123456789abcdef.wasm"
	for _, c := range []struct {
		method, path, accept         string
		status                       int
		body, kind, encoding, caches string
	}{
		{"GET", "/", "", 200, "all councils", "text/html; charset=utf-8", "", "no-cache"},
		{"GET", "/", "br, gzip", 200, "packed", "text/html; charset=utf-8", "gzip", "no-cache"},
		{"GET", "/", "gzip;q=0", 200, "all councils", "text/html; charset=utf-8", "", "no-cache"},
		{"HEAD", "/leeds/", "", 200, "", "text/html; charset=utf-8", "", "no-cache"},
		{"GET", wasm, "gzip, br", 200, "small", "application/wasm", "br", "public, max-age=31536000, immutable"},
		{"GET", wasm, "", 200, "program", "application/wasm", "", "public, max-age=31536000, immutable"},
		{"GET", wasm + ".br", "", 404, "", "", "", "no-store"},
		{"GET", "/notes.md", "", 404, "", "", "", "no-store"},
		{"GET", "/../index.html", "", 404, "", "", "", "no-store"},
		{"GET", "/favicon.ico", "", 204, "", "", "", "no-store"},
		{"GET", "/leeds", "", 404, "", "", "", "no-store"},
		{"POST", "/", "", 405, "", "", "", "no-store"},
	} {
		r := httptest.NewRequest(c.method, "http://host/", nil)
		r.URL.Path = c.path
		r.Header.Set("Accept-Encoding", c.accept)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		h := w.Header()
		if w.Code != c.status || c.status == 200 && (w.Body.String() != c.body || h.Get("Content-Type") != c.kind || h.Get("Content-Encoding") != c.encoding) || h.Get("Cache-Control") != c.caches {
			t.Errorf("%s %s (%s): %d %q %v", c.method, c.path, c.accept, w.Code, w.Body, h)
		}
		policy := h.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "'wasm-unsafe-eval'", "require-trusted-types-for 'script'", "frame-ancestors 'none'"} {
			if !strings.Contains(policy, want) {
				t.Errorf("%s: no %s in %s", c.path, want, policy)
			}
		}
	}
}

func TestSiteKnowsWhatABrowserHas(t *testing.T) {
	handler, err := serve.Site(fstest.MapFS{"index.html": {Data: []byte("a")}, "manifest.json": {Data: []byte("{}")}}, "https://www.example.gov.uk")
	if err != nil {
		t.Fatal(err)
	}
	first := httptest.NewRecorder()
	handler.ServeHTTP(first, httptest.NewRequest("GET", "/", nil))
	again := httptest.NewRequest("GET", "/", nil)
	again.Header.Set("If-None-Match", first.Header().Get("ETag"))
	second := httptest.NewRecorder()
	handler.ServeHTTP(second, again)
	if second.Code != http.StatusNotModified || second.Body.Len() != 0 {
		t.Errorf("%d %q", second.Code, second.Body)
	}
	if policy := first.Header().Get("Content-Security-Policy"); !strings.Contains(policy, "frame-ancestors https://www.example.gov.uk;") {
		t.Error(policy)
	}
}

func TestSiteRefuses(t *testing.T) {
	if _, err := serve.Site(fstest.MapFS{"index.html": {}}); err == nil || !strings.Contains(err.Error(), "manifest.json") {
		t.Error(err)
	}
	if _, err := serve.Site(fstest.MapFS{"index.html": {}, "manifest.json": {}}, "http://a b"); err == nil {
		t.Error("a frame ancestor that is no origin")
	}
}
