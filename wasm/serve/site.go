package serve

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// Site returns a handler for a built site, as of package site: pages that answer by themselves and go on
// in the browser. It sends what browsers take compressed, names types rightly and sets a strict policy.
// The site may be at any path, under which the handler must be mounted with http.StripPrefix. Origins, as
// "https://www.example.gov.uk", may show the pages in a frame. Its error says what the site lacks.
func Site(files fs.FS, frameAncestors ...string) (http.Handler, error) {
	for _, name := range []string{"index.html", "manifest.json"} {
		if _, err := fs.Stat(files, name); err != nil {
			return nil, errors.New("serve: the site has no " + name + ": build it with go run ./wasm/bundle")
		}
	}
	if err := checkOrigins(frameAncestors); err != nil {
		return nil, err
	}
	return site{files, sitePolicy(frameAncestors)}, nil
}

type site struct {
	files  fs.FS
	policy string
}

// sitePolicy is the Content Security Policy of a built site: nothing but its own files, and no string
// that becomes script.
func sitePolicy(ancestors []string) string {
	return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; frame-ancestors " +
		frames(ancestors) + "; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
}

// types are the types of what a site holds. Nothing else is sent.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
	".wasm": "application/wasm", ".json": "application/json", ".txt": "text/plain; charset=utf-8",
}

// hashed is a name that changes whenever its content does.
var hashed = regexp.MustCompile(`\.[0-9a-f]{16}\.[a-z]+$`)

func (s site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	headers(w, s.policy)
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		s.refuse(w, r, http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "favicon.ico" { // browsers ask for one unasked
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	kind := types[path.Ext(name)]
	data, err := fs.ReadFile(s.files, name)
	if kind == "" || err != nil {
		s.refuse(w, r, http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Vary", "Accept-Encoding")
	if hashed.MatchString(name) {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		sum := sha256.Sum256(data)
		tag := `"` + hex.EncodeToString(sum[:16]) + `"`
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("ETag", tag)
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	send(w, r, http.StatusOK, s.packed(w, r, name, data))
}

// packed returns the smallest form of a file that the browser takes, and says in a header which it is.
func (s site) packed(w http.ResponseWriter, r *http.Request, name string, data []byte) []byte {
	for _, form := range [...][2]string{{"br", ".br"}, {"gzip", ".gz"}} {
		if !accepts(r.Header.Get("Accept-Encoding"), form[0]) {
			continue
		}
		if small, err := fs.ReadFile(s.files, name+form[1]); err == nil {
			w.Header().Set("Content-Encoding", form[0])
			return small
		}
	}
	return data
}

// accepts reports whether a list of encodings names one and does not refuse it.
func accepts(list, encoding string) bool {
	for item := range strings.SplitSeq(list, ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(item), ";")
		weight = strings.ReplaceAll(weight, " ", "")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			return weight != "q=0" && weight != "q=0.0" && weight != "q=0.00" && weight != "q=0.000"
		}
	}
	return false
}

func (s site) refuse(w http.ResponseWriter, r *http.Request, status int) {
	lang := notice.English
	if strings.HasPrefix(strings.TrimPrefix(r.URL.Path, "/"), "cy/") {
		lang = notice.Welsh
	}
	title, nodes := told(status, lang)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	send(w, r, status, view.AppendPage(nil, view.Page{Lang: string(lang), Title: title, Body: view.Nodes{view.Main.Of(nodes)}}))
}
