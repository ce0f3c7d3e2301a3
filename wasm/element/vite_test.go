package element_test

import (
	"bytes"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The package, as npm packs it, works in a project that uses Vite with no setting: built, built for
// any address, in development, and for TypeScript.
func TestVite(t *testing.T) {
	path := chromium(t)
	project := viteProject(t) // before others run, for it writes what the package is packed from
	t.Parallel()
	t.Run("types", func(t *testing.T) { run(t, project, "node", "node_modules/typescript/bin/tsc") })
	for name, c := range map[string]struct{ at, base string }{
		"root":     {"", "/"},
		"anywhere": {"/council/rights", "./"},
	} {
		t.Run(name, func(t *testing.T) {
			dist := filepath.Join(project, name)
			complaint := run(t, project, "node", "node_modules/vite/bin/vite.js", "build", "--base", c.base, "--outDir",
				name)
			if slow.ReplaceAllString(complaint, "") != "" {
				t.Errorf("vite build complains: %s", complaint)
			}
			checkDist(t, dist, filepath.Join(project, "node_modules", "plainrights"))
			drivePublished(t, dist, c.at, path)
		})
	}
	t.Run("development", func(t *testing.T) { drive(t, "vite.mjs", job{Base: development(t, project), Path: path}) })
}

// slow is what Vite says of how long its parts took, which is no fault of the package: each machine has other times.
var slow = regexp.MustCompile(`(?s)^\S*\[PLUGIN_TIMINGS\].*bundlertimings for more details\.\s*$`)

var hash = regexp.MustCompile(`-[\w-]{8}\.`)

// checkDist holds a built folder to what must be in it: the program and the licences, whole, each as an
// asset with a hash, and no script that was left where it is not found.
func checkDist(t *testing.T, dist, packed string) {
	t.Helper()
	var names []string
	err := fs.WalkDir(os.DirFS(dist), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		named := hash.ReplaceAllString(name, "-HASH.")
		names = append(names, named)
		original, asset := strings.CutPrefix(strings.Replace(named, "-HASH", "", 1), "assets/")
		if !asset || strings.HasPrefix(original, "index.") {
			return nil
		}
		got, err := os.ReadFile(filepath.Join(dist, name))
		if err != nil {
			return err
		}
		if want, err := os.ReadFile(filepath.Join(packed, original)); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not %s of the package (%v)", name, original, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"assets/index-HASH.css", "assets/index-HASH.js", "assets/licences-HASH.txt", "assets/plainrights-HASH.wasm",
		"assets/plainrights.cy-HASH.txt", "icon.svg", "index.html", "leeds.json",
	}
	slices.Sort(names)
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("-want +built:\n%s", diff)
	}
}

// drivePublished serves a built folder under a strict policy, with no more than the element needs, uses
// the page in a browser and holds it to what it may request, each once.
func drivePublished(t *testing.T, dist, at, path string) {
	t.Helper()
	policy := "default-src 'none'; " + needed() + "; img-src 'self'; base-uri 'none'; form-action 'none'; " +
		"frame-ancestors 'none'; " +
		"require-trusted-types-for 'script'; trusted-types 'none'"
	var mu sync.Mutex
	var requests []string
	files := http.StripPrefix(at, http.FileServerFS(os.DirFS(dist)))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if r.URL.Path != at+"/icon.svg" { // which a browser fetches when it likes
			requests = append(requests, hash.ReplaceAllString(r.URL.Path, "-HASH."))
		}
		w.Header().Set("Content-Security-Policy", policy)
		files.ServeHTTP(w, r)
	}))
	defer server.Close()
	drive(t, "vite.mjs", job{Base: server.URL + at, Path: path})
	var want []string
	for _, name := range []string{"", "assets/index-HASH.css", "assets/index-HASH.js", "assets/plainrights-HASH.wasm",
		"leeds.json"} {
		want = append(want, at+"/"+name)
	}
	mu.Lock()
	defer mu.Unlock()
	slices.Sort(requests)
	if diff := cmp.Diff(want, requests); diff != "" {
		t.Errorf("-want +requested:\n%s", diff)
	}
}
