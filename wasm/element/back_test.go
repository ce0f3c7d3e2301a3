package element_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/wasm/serve"
)

// forged is a page of another site whose form leads to a letter with its own words in it.
const forged = `<!DOCTYPE html><title>Win</title><h1>Win</h1><form method="post" action="BASE/">` +
	`<input type="hidden" name="at" value="letter"><input type="hidden" name="letter" value="erasure">` +
	`<input type="hidden" name="council" value="leeds"><input type="hidden" name="service" value="council-tax">` +
	`<input type="hidden" name="who" value="me"><input type="hidden" name="wish" value="delete">` +
	`<input type="hidden" name="typed" value="name=Mallory">` +
	`<input type="hidden" name="typed" value="contact=mallory@example.org">` +
	`<input type="hidden" name="typed" value="details/leeds/council-tax/erasure=A note"><button>Go</button></form>`

// The browser's Back, Forward and Reload show the server's pages as they were, with no script; after "Start again" and
// "Exit this page" they show none of them. What a form of another site filled in they show nowhere.
func TestBackOnPagesWithoutScript(t *testing.T) {
	t.Parallel()
	elsewhere := secure(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "<!DOCTYPE html><title>Elsewhere</title><h1>Elsewhere</h1>")
	}))
	handler, err := serve.New(serve.Options{Notices: noticetest.Councils(t), Exit: elsewhere.URL + "/"})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	forger := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, strings.Replace(forged, "BASE", server.URL, 1))
	}))
	t.Cleanup(forger.Close)
	other := strings.Replace(forger.URL, "127.0.0.1", "localhost", 1) // another site
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			drive(t, "back.mjs", job{Base: server.URL, Browser: kind(name), Path: browser(t, name),
				Names: []string{other}})
		})
	}
}
