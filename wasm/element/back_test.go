package element_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/wasm/serve"
)

// The browser's Back, Forward and Reload show the server's pages as they were, with no script; after "Start again" and
// "Exit this page" they show none of them.
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
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			drive(t, "back.mjs", job{Base: server.URL, Browser: kind(name), Path: browser(t, name)})
		})
	}
}
