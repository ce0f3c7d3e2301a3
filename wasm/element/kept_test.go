package element_test

import (
	"net/http/httptest"
	"testing"

	"github.com/plainrights/plainrights/wasm/view"
)

// What browsers keep on disk of what is typed, while it is typed, with the letter open, after Start again and once they
// are closed: nothing about a sensitive service in the element, and elsewhere no more than the page says beside it.
func TestWhatBrowsersKeep(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.raw("/secret", strict, "", string(view.AppendHTML(nil, h.embed(h.notices[1], "social-care", 2))))
	h.raw("/open", strict, "", string(view.AppendHTML(nil, h.embed(h.notices[0], "council-tax", 2))))
	h.raw("/control", strict, "", `<form><p><label>Anything <input id="control"></label></p></form>`)
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := browser(t, name)
			server := httptest.NewServer(h.mux)
			defer server.Close()
			drive(t, "kept.mjs", job{Base: server.URL, Browser: kind(name), Path: path, Shots: t.TempDir()})
		})
	}
}
