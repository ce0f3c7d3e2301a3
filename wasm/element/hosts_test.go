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
	h.mux.Handle("/npm/", http.StripPrefix("/npm/", http.FileServerFS(os.DirFS(hosts(t)))))
	h.file("/a/tall.css", "text/css", []byte(".tall { height: 3000px }"))
	t.Run("editors", func(t *testing.T) {
		h.editors()
		drives(t, h, "editors.mjs", job{})
	})
}

// editors serves a page for an editor to be in, takes what it saves, and serves that as a council's page.
func (h *host) editors() {
	var mu sync.Mutex
	saved := map[string]string{}
	h.file("/editor", "text/html; charset=utf-8", []byte("<!DOCTYPE html><title>An editor</title><div id=editor></div>"))
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
			`<link rel="stylesheet" href="/a/tall.css">`+module("/a")+`<div class="tall">Long</div>`+saved[r.PathValue("name")+r.UserAgent()])
	})
}
