package element_test

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// hosts is the folder of locked packages that hosts of the element use: editors, and scripts of pages.
func hosts(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(filepath.Join("testdata", "hosts"))); err != nil {
		t.Fatal(err)
	}
	installLocked(t, folder)
	return filepath.Join(folder, "node_modules")
}

// What hosts put around the element and run beside it, as they are published: nothing of ours starts or moves by
// itself, and what people were about to be told stays.
func TestHosts(t *testing.T) {
	chromium(t)
	t.Parallel()
	h := newHost(t)
	modules := hosts(t)
	h.mux.Handle("/npm/", http.StripPrefix("/npm/", http.FileServerFS(os.DirFS(modules))))
	h.file("/a/tall.css", "text/css", []byte(".tall { height: 3000px }"))
	h.saved()
	t.Run("editors", func(t *testing.T) {
		drives(t, h, "editors.mjs", job{})
	})
	t.Run("copies", func(t *testing.T) {
		h.copies()
		drives(t, h, "copies.mjs", job{})
	})
	t.Run("frameworks", func(t *testing.T) {
		h.frameworks(t, modules)
		drives(t, h, "frameworks.mjs", job{})
	})
}

// saved serves a page for an editor to be in, takes what is saved, and serves that as a council's page.
func (h *host) saved() {
	var mu sync.Mutex
	saved := map[string]string{}
	h.file("/editor", "text/html; charset=utf-8",
		[]byte("<!DOCTYPE html><title>An editor</title><div id=editor></div>"))
	h.file("/snippet", "text/plain; charset=utf-8",
		[]byte(`<link rel="stylesheet" href="/a/plainrights.css">`+"\n"+module("/a")+"\n"+h.tax()+"\n"))
	h.mux.HandleFunc("POST /saved/{name}", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		mu.Lock()
		defer mu.Unlock()
		saved[r.PathValue("name")+r.UserAgent()] = string(body)
	})
	h.mux.HandleFunc("GET /saved/{name}", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		w.Header().Set("Content-Security-Policy", strict)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, `<!DOCTYPE html><html lang="en"><title>A page of the council</title>`+
			`<link rel="stylesheet" href="/a/tall.css">`+module("/a")+`<div class="tall">Long</div>`+
			saved[r.PathValue("name")+r.UserAgent()])
	})
}

// lax is the policy of a host whose scripts write HTML.
const lax = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
	"img-src 'self'; connect-src 'self'; form-action 'self'"

// copies serves pages of hosts whose scripts copy what is on them, keep it, and send forms in their own way.
func (h *host) copies() {
	page := func(name, script, attribute string) {
		script = `<script defer src="/npm/` + script + `"></script>`
		if attribute == "" {
			script = ""
		}
		body := `<div ` + attribute + `><p><a id="away" href="/hosts/` + name + `/away">Away</a></p>`
		h.guest("/hosts/"+name, lax, script+module("/a"), body+h.tax()+`</div>`)
		h.guest("/hosts/"+name+"/away", lax, script+module("/a"), body+`<p id="there">Another page</p></div>`)
	}
	page("plain", "", "")
	page("turbo", "@hotwired/turbo/dist/turbo.es2017-umd.js", `data-turbo="true"`)
	page("htmx2", "htmx2/dist/htmx.min.js", `hx-boost="true"`)
	page("htmx4", "htmx.org/dist/htmx.min.js", `hx-boost:inherited="true"`)
}
