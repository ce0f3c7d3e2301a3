package element_test

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/wasm/element"
)

// The style sheet is small, and fetches nothing.
func TestStyleSheet(t *testing.T) {
	var packed bytes.Buffer
	w, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if _, err := w.Write(element.Style); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes, %d with gzip", len(element.Style), packed.Len())
	if packed.Len() > 8<<10 {
		t.Errorf("%d bytes with gzip; brotli must be under 8 KB", packed.Len())
	}
	for _, bad := range []string{"url(", "@import", "@font-face", "http", "!important"} {
		if strings.Contains(strings.ReplaceAll(string(element.Style), `[href^="https:"]`, ""), bad) {
			t.Errorf("the style sheet holds %s", bad)
		}
	}
}
