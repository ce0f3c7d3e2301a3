package element_test

import (
	"net/http/httptest"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/serve"
)

// TestDark holds pages to being as easy to read when they are dark, where the council and the person want that.
func TestDark(t *testing.T) {
	t.Parallel()
	j := job{Path: chromium(t)}
	for _, dark := range []bool{true, false} {
		handler, err := serve.New(serve.Options{Notices: noticetest.Councils(t), Voices: say.Voices(), Dark: dark})
		if err != nil {
			t.Fatal(err)
		}
		server := httptest.NewServer(handler)
		t.Cleanup(server.Close)
		if dark {
			j.Base = server.URL
		} else {
			j.Site = server.URL
		}
	}
	drive(t, "dark.mjs", j)
}
