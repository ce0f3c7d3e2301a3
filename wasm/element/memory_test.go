package element_test

import (
	"net/http/httptest"
	"testing"

	"github.com/plainrights/plainrights/wasm/view"
)

// TestStartAgainForgets: after Start again nothing that was written is left in the page, in the program's memory or, in
// Chromium, which alone shows it, in what its scripts hold.
func TestStartAgainForgets(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.raw("/memory", strict, "", string(view.AppendHTML(nil, h.embed(h.notices[0], "council-tax", 2))))
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := browser(t, name)
			server := httptest.NewServer(h.mux)
			defer server.Close()
			drive(t, "memory.mjs", job{Base: server.URL, Browser: kind(name), Path: path})
		})
	}
}
