package serve_test

import (
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/serve"
)

func TestSite(t *testing.T) {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"index.html": "all councils", "index.html.gz": "packed", "manifest.json": "{}", "leeds/index.html": "leeds",
		"secret.txt.br": "b",
		"assets/plainrights.0123456789abcdef.wasm": "program", "assets/plainrights.0123456789abcdef.wasm.br": "small",
		"notes.md": "no",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	handler, err := serve.Site(files, serve.SiteOptions{})
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
		{"GET", "/leeds", "", 308, "", "", "", "no-store"},
		{"POST", "/", "", 405, "", "", "", "no-store"},
	} {
		r := httptest.NewRequest(c.method, "http://host/", nil)
		r.URL.Path = c.path
		r.Header.Set("Accept-Encoding", c.accept)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		h := w.Header()
		if w.Code != c.status ||
			c.status == 200 &&
				(w.Body.String() != c.body || h.Get("Content-Type") != c.kind ||
					h.Get("Content-Encoding") != c.encoding) ||
			h.Get("Cache-Control") != c.caches {
			t.Errorf("%s %s (%s): %d %q %v", c.method, c.path, c.accept, w.Code, w.Body, h)
		}
		policy := h.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "'wasm-unsafe-eval'", "require-trusted-types-for 'script'",
			"frame-ancestors 'none'"} {
			if !strings.Contains(policy, want) {
				t.Errorf("%s: no %s in %s", c.path, want, policy)
			}
		}
	}
}

func TestSiteKnowsWhatABrowserHas(t *testing.T) {
	handler, err := serve.Site(fstest.MapFS{"index.html": {Data: []byte("a")}, "manifest.json": {Data: []byte("{}")}},
		serve.SiteOptions{FrameAncestors: []string{"https://www.example.gov.uk"}})
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
	if policy := first.Header().Get("Content-Security-Policy"); !strings.Contains(policy,
		"frame-ancestors https://www.example.gov.uk;") {
		t.Error(policy)
	}
}

// A site that lacks a part, and a way of serving it that no browser would understand, are refused with a code.
func TestSiteRefuses(t *testing.T) {
	whole := fstest.MapFS{"index.html": {}, "manifest.json": {}}
	for name, c := range map[string]struct {
		files fs.FS
		o     serve.SiteOptions
		code  privacy.ErrorCode
		says  string
	}{
		"no manifest": {fstest.MapFS{"index.html": {}}, serve.SiteOptions{}, privacy.ErrorNotBuilt,
			"manifest.json"},
		"no page": {fstest.MapFS{"manifest.json": {}}, serve.SiteOptions{}, privacy.ErrorNotBuilt,
			"index.html"},
		"an ancestor": {whole, serve.SiteOptions{FrameAncestors: []string{"http://a b"}}, privacy.ErrorBadValue,
			"http://a b"},
		"a prefix":        {whole, serve.SiteOptions{Prefix: "rights"}, privacy.ErrorBadValue, "rights"},
		"a prefix's end":  {whole, serve.SiteOptions{Prefix: "/rights/"}, privacy.ErrorBadValue, "/rights/"},
		"a dotted prefix": {whole, serve.SiteOptions{Prefix: "./rights"}, privacy.ErrorBadValue, "./rights"},
		"a directive": {whole,
			serve.SiteOptions{Policy: serve.Policy{Allow: map[string][]string{"img-src": {"a; script-src *"}}}},
			privacy.ErrorBadValue, "script-src"},
		"no source": {whole, serve.SiteOptions{Policy: serve.Policy{Allow: map[string][]string{"img-src": nil}}},
			privacy.ErrorBadValue, "img-src"},
		"none": {whole,
			serve.SiteOptions{Policy: serve.Policy{Allow: map[string][]string{"img-src": {"'none'"}}}},
			privacy.ErrorBadValue, "'none'"},
		"a line": {whole,
			serve.SiteOptions{Policy: serve.Policy{Allow: map[string][]string{"img-src\nX": {"a"}}}},
			privacy.ErrorBadValue, "img-src"},
		"frames": {whole,
			serve.SiteOptions{Policy: serve.Policy{Allow: map[string][]string{"frame-ancestors": {"https://a.example"}}}},
			privacy.ErrorBadValue, "FrameAncestors"},
		"both": {whole, serve.SiteOptions{Policy: serve.Policy{ByHost: true,
			Allow: map[string][]string{"img-src": {"a"}}}}, privacy.ErrorBadValue, "Allow"},
		"both, and frames": {whole, serve.SiteOptions{FrameAncestors: []string{"https://a.example"},
			Policy: serve.Policy{ByHost: true}}, privacy.ErrorBadValue, "FrameAncestors"},
	} {
		_, err := serve.Site(c.files, c.o)
		if !errors.Is(err, &privacy.Error{Code: c.code}) || !strings.HasPrefix(err.Error(), "serve: ") ||
			!strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// ask sends a GET with headers, given as name and value in turn.
func ask(h http.Handler, path string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest("GET", path, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// counted counts what is read of the files, in bytes.
type counted struct {
	fs.FS
	read int
}

type countedFile struct {
	fs.File
	fs *counted
}

func (c *counted) Open(name string) (fs.File, error) {
	f, err := c.FS.Open(name)
	if err != nil {
		return nil, err
	}
	return countedFile{f, c}, nil
}

func (f countedFile) Read(p []byte) (int, error) {
	n, err := f.File.Read(p)
	f.fs.read += n
	return n, err
}

func (f countedFile) Seek(offset int64, whence int) (int64, error) {
	return f.File.(io.Seeker).Seek(offset, whence)
}

// A page is read once to know it again. After that only what is sent of it is read.
func TestSiteReadsOnlyWhatItSends(t *testing.T) {
	files := &counted{FS: fstest.MapFS{
		"index.html": {Data: []byte("0123456789")}, "manifest.json": {Data: []byte("{}")},
		"assets/plainrights.0123456789abcdef.wasm": {Data: []byte("0123456789")},
	}}
	h, err := serve.Site(files, serve.SiteOptions{})
	if err != nil {
		t.Fatal(err)
	}
	const wasm = "/assets/plainrights.0123456789abcdef.wasm"
	tag := ask(h, "/").Header().Get("ETag")
	for _, c := range []struct {
		path    string
		headers []string
		status  int
		body    string
	}{
		{"/", []string{"If-None-Match", tag}, 304, ""},
		{"/", []string{"If-None-Match", `"other", W/` + tag}, 304, ""},
		{"/", []string{"If-None-Match", "*"}, 304, ""},
		{"/", []string{"If-None-Match", `"other"`}, 200, "0123456789"},
		{"/", []string{"Range", "bytes=2-4"}, 206, "234"},
		{"/", []string{"Range", "bytes=-1", "If-Range", tag}, 206, "9"},
		{"/", []string{"Range", "bytes=-1", "If-Range", `"other"`}, 200, "0123456789"},
		{wasm, []string{"Range", "bytes=0-0"}, 206, "0"},
		{wasm, []string{"If-None-Match", ask(h, wasm).Header().Get("ETag")}, 304, ""},
	} {
		files.read = 0
		w := ask(h, c.path, c.headers...)
		if w.Code != c.status || w.Body.String() != c.body || files.read != len(c.body) {
			t.Errorf("%s %q: %d %q, and %d bytes were read", c.path, c.headers, w.Code, w.Body, files.read)
		}
		if got := w.Header(); got.Get("ETag") == "" || got.Get("Vary") != "Accept-Encoding" ||
			got.Get("Content-Security-Policy") == "" {
			t.Errorf("%s %q: %v", c.path, c.headers, got)
		}
	}
	if w := ask(h, "/", "Range", "bytes=99-"); w.Code != 416 || w.Header().Get("Content-Security-Policy") == "" ||
		w.Header().Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("a part that there is not: %d %v", w.Code, w.Header())
	}
}

// The forms of a file are known apart, so that a browser never joins a part of one to a part of another.
func TestSiteTagsEachForm(t *testing.T) {
	h, err := serve.Site(fstest.MapFS{
		"index.html": {
			Data: []byte("a page"),
		}, "index.html.br": {Data: []byte("small")}, "manifest.json": {Data: []byte("{}")},
		"a.0123456789abcdef.js": {Data: []byte("script")}, "a.0123456789abcdef.js.gz": {Data: []byte("zip")},
	}, serve.SiteOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for path, form := range map[string]string{"/": "br", "/a.0123456789abcdef.js": "gzip"} {
		plain, small := ask(h, path), ask(h, path, "Accept-Encoding", form)
		if a, b := plain.Header().Get("ETag"), small.Header().Get("ETag"); a == "" || b == "" || a == b {
			t.Errorf("%s: %s and %s", path, a, b)
		}
		if small.Header().Get("Content-Encoding") != form ||
			small.Header().Get("Content-Length") != strconv.Itoa(small.Body.Len()) {
			t.Errorf("%s: %v", path, small.Header())
		}
	}
}

// A build that takes the place of the last one is served at once, and no browser is told that it has it.
func TestSiteServesTheNewBuild(t *testing.T) {
	dir := t.TempDir()
	write := func(text string, day int) {
		for _, name := range []string{"index.html", "manifest.json"} {
			name = filepath.Join(dir, name)
			if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			if err := os.Chtimes(name, time.Time{}, time.Date(2026, 11, day, 0, 0, 0, 0, time.UTC)); err != nil {
				t.Fatal(err)
			}
		}
	}
	write("old", 20)
	h, err := serve.Site(os.DirFS(dir), serve.SiteOptions{})
	if err != nil {
		t.Fatal(err)
	}
	tag := ask(h, "/").Header().Get("ETag")
	write("new", 19) // put back with an earlier day
	if w := ask(h, "/", "If-None-Match", tag); w.Code != 200 || w.Body.String() != "new" ||
		w.Header().Get("ETag") == tag ||
		w.Header().Get("Last-Modified") != "" {
		t.Errorf("%d %q %v", w.Code, w.Body, w.Header())
	}
}

// once is a file system whose files can only be read from their beginning, as that of an archive.
type once struct{ fs.FS }

func (o once) Open(name string) (fs.File, error) {
	f, err := o.FS.Open(name)
	return struct{ fs.File }{f}, err
}

func TestSiteOfAnArchive(t *testing.T) {
	h, err := serve.Site(
		once{fstest.MapFS{"index.html": {Data: []byte("0123456789")}, "manifest.json": {Data: []byte("{}")}}},
		serve.SiteOptions{},
	)
	if err != nil {
		t.Fatal(err)
	}
	if w := ask(h, "/", "Range", "bytes=1-2"); w.Code != 206 || w.Body.String() != "12" {
		t.Errorf("%d %q", w.Code, w.Body)
	}
}

// leadsTo is where an answer leads a browser that asked for a path; "" for nowhere.
func leadsTo(t *testing.T, w *httptest.ResponseRecorder, path string) string {
	t.Helper()
	location := w.Header().Get("Location")
	if location == "" {
		return ""
	}
	at, err := url.Parse(path)
	if err != nil {
		t.Fatal(err)
	}
	leads, err := at.Parse(location) // as a browser does
	if err != nil {
		t.Fatal(err)
	}
	return leads.String()
}

// Both handlers take whole paths under one prefix, and lead from an address without its last slash to the one with it.
func TestPrefix(t *testing.T) {
	files := fstest.MapFS{
		"index.html":          {},
		"manifest.json":       {},
		"leeds/index.html":    {},
		"leeds/parking.html":  {},
		"cy/index.html":       {},
		"cy/leeds/index.html": {},
	}
	built, err := serve.Site(files, serve.SiteOptions{Prefix: "/a/b"})
	if err != nil {
		t.Fatal(err)
	}
	alone, err := serve.Site(files, serve.SiteOptions{})
	if err != nil {
		t.Fatal(err)
	}
	written, err := serve.New(serve.Options{
		Notices: []*notice.Notice{noticetest.Council(t, "leeds")},
		Prefix:  "/a/b",
		Voices:  say.Voices(),
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		h       http.Handler
		path    string
		status  int
		leadsTo string
	}{
		{"site", built, "/a/b", 308, "/a/b/"}, {"site", built, "/a/b/", 200, ""},
		{"site", built, "/a/b/leeds/parking.html", 200, ""},
		{"site", built, "/a/b/leeds?x=1", 308, "/a/b/leeds/?x=1"}, {"site", built, "/a/b/cy", 308, "/a/b/cy/"},
		{"site", built, "/a/b/cy/leeds", 308, "/a/b/cy/leeds/"},
		{"site", built, "/a/bb/", 404, ""}, {"site", built, "/a/", 404, ""}, {"site", built, "/", 404, ""},
		{"site", built, "/a/b//leeds", 404, ""},
		{"site", built, "/a/b/favicon.ico", 204, ""}, {"site", built, "/a/b/nowhere", 404, ""},
		{"a whole host", alone, "/leeds", 308, "/leeds/"}, {"a whole host", alone, "/", 200, ""},
		{"a cut path", http.StripPrefix("/x/y", alone), "/x/y/leeds", 308, "/x/y/leeds/"},
		{"pages", written, "/a/b", 308, "/a/b/"}, {"pages", written, "/a/b/", 200, ""},
		{"pages", written, "/a/b/cy", 308, "/a/b/cy/"}, {"pages", written, "/a/b/leeds", 200, ""},
		{"pages", written, "/a/bb/", 404, ""}, {"pages", written, "/a/", 404, ""},
		{"pages", written, "/a/b/cyw", 404, ""}, {"pages", written, "/a/b/favicon.ico", 204, ""},
	} {
		w := ask(c.h, c.path)
		to := leadsTo(t, w, c.path)
		if w.Code != c.status || to != c.leadsTo {
			t.Errorf("%s: %s: %d to %q", c.name, c.path, w.Code, to)
		}
		if w.Header().Get("Content-Security-Policy") == "" || w.Header().Get("Referrer-Policy") != "no-referrer" {
			t.Errorf("%s: %s: %v", c.name, c.path, w.Header())
		}
	}
}

// The policy is strict until its host widens it or sends one of its own.
func TestPolicy(t *testing.T) {
	files := fstest.MapFS{"index.html": {}, "manifest.json": {}}
	both := func(p serve.Policy) [2]http.Handler {
		built, err := serve.Site(files, serve.SiteOptions{Policy: p})
		if err != nil {
			t.Fatal(err)
		}
		written, err := serve.New(serve.Options{Notices: []*notice.Notice{noticetest.Council(t, "leeds")}, Policy: p})
		if err != nil {
			t.Fatal(err)
		}
		return [2]http.Handler{built, written}
	}
	strict := both(serve.Policy{})
	wide := both(serve.Policy{Allow: map[string][]string{
		"img-src": {
			"https://a.example",
			"data:",
		}, "font-src": {"https://f.example"}, "script-src": {"'sha256-abc='"}, "form-action": {"https://s.example"},
	}})
	for i, want := range [][]string{
		{"img-src 'self' https://a.example data:;", "script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';",
			"form-action https://s.example;", "; font-src https://f.example"},
		{"img-src 'self' https://a.example data:;", "script-src 'sha256-abc='", "form-action 'self' https://s.example;",
			"; font-src https://f.example"},
	} {
		got := ask(wide[i], "/").Header().Get("Content-Security-Policy")
		for _, w := range append(want, "default-src 'none';", "frame-ancestors 'none';", "base-uri 'none'") {
			if !strings.Contains(got, w) {
				t.Errorf("no %s in %s", w, got)
			}
		}
		if was := ask(strict[i], "/").Header().Get("Content-Security-Policy"); strings.Contains(was, "https:") ||
			strings.Contains(was, "font-src") {
			t.Errorf("without being asked: %s", was)
		}
	}
	for _, h := range both(serve.Policy{ByHost: true}) {
		w := httptest.NewRecorder()
		w.Header().Set("Content-Security-Policy", "default-src 'self'")
		h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
		if got := w.Header().Values("Content-Security-Policy"); len(got) != 1 || got[0] != "default-src 'self'" ||
			w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("the host's policy became %q", got)
		}
	}
}
