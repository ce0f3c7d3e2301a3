package element_test

import (
	"net/http/httptest"
	"testing"

	"github.com/plainrights/plainrights/wasm/view"
)

// Two conversations on one page share the browser's history, and each keeps its place whatever the other does.
func TestTwoOnOnePage(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	first := string(view.AppendHTML(nil, h.embed(h.notices[0], "council-tax", 2)))
	second := string(view.AppendHTML(nil, h.embed(h.notices[1], h.notices[1].Activities[0].ID, 2)))
	h.raw("/two", strict, "", "<p>First</p>"+first+"<p>Second</p>"+second)
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := browser(t, name)
			server := httptest.NewServer(h.mux)
			defer server.Close()
			drive(t, "two.mjs", job{Base: server.URL, Browser: kind(name), Path: path})
		})
	}
}
