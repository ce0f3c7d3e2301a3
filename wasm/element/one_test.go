package element_test

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/wasm/element"
)

// oneScript is the script that holds the program of a host.
func (h *host) oneScript(t *testing.T) []byte {
	t.Helper()
	script, err := element.One(wasmExec(t), map[string][]byte{"plainrights.wasm": h.wasm, welshName: h.words},
		element.File{Name: "plainrights.wasm", Integrity: integrity(h.wasm), Size: len(h.wasm)},
		element.Words{Language: "cy", File: element.File{Name: welshName, Integrity: integrity(h.words)}})
	if err != nil {
		t.Fatal(err)
	}
	return script
}

// The one script holds the program as it is, does what the script of two files does, and weighs what README says.
func TestOneScript(t *testing.T) {
	h := newHost(t)
	script := h.oneScript(t)
	found := regexp.MustCompile(`'\./plainrights\.wasm':'([A-Za-z0-9+/=]+)'`).FindSubmatch(script)
	if found == nil {
		t.Fatalf("holds no program: %.300s", script)
	}
	packed, err := base64.StdEncoding.DecodeString(string(found[1]))
	if err != nil {
		t.Fatal(err)
	}
	unpacked, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	if program, err := io.ReadAll(unpacked); err != nil || !bytes.Equal(program, h.wasm) {
		t.Errorf("holds another program of %d bytes: %v", len(program), err)
	}
	begins := []byte("/*! wasm_exec.js") // before which either may say how it is to be compiled
	rest := script[bytes.Index(script, begins):]
	if !bytes.Equal(rest, h.script[bytes.Index(h.script, begins):]) {
		t.Error("the rest of it is another script")
	}
	var zipped bytes.Buffer
	w := gzip.NewWriter(&zipped)
	if _, err := w.Write(script); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	weighs(t, len(script), zipped.Len(), sent(t, script))
	for _, c := range []map[string][]byte{nil, {"plainrights.wasm": h.wasm, "a'b": nil}} {
		if _, err := element.One(wasmExec(t), c, element.File{Name: "plainrights.wasm"}); err == nil {
			t.Errorf("%d files are taken", len(c))
		}
	}
}

// weighs holds README to what the one script weighs: as it is, by gzip and by Brotli, in megabytes.
func weighs(t *testing.T, bytes ...int) {
	t.Helper()
	t.Logf("as it is, by gzip and by Brotli: %d bytes", bytes)
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Join(strings.Fields(string(readme)), " ")
	said := regexp.MustCompile(`It weighs ([0-9.]+) MB, ([0-9.]+) by gzip and ([0-9.]+) by Brotli`).
		FindStringSubmatch(words)
	if said == nil {
		t.Fatal("README.md does not say what it weighs")
	}
	for i, n := range bytes {
		got, err := strconv.ParseFloat(said[i+1], 64)
		if err != nil || got < float64(n)/1.03e6 || got > float64(n)/.97e6 {
			t.Errorf("README.md says %s MB, it is %.2f", said[i+1], float64(n)/1e6)
		}
	}
}

// The one script leads from the start to a letter and fetches no program, also for somebody who presses as soon as
// there is anything to press. Its policy must allow what that of two files must.
func TestOneScriptInBrowsers(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.file("/one/plainrights.one.js", "text/javascript", h.oneScript(t))
	tag := `<script type="module" async src="/one/plainrights.one.js"></script>`
	h.guest("/one", strict, tag, h.tax())
	h.guest("/one-welsh", strict, tag, with(h.tax(), "<plain-rights", `<plain-rights lang="cy" welsh=""`))
	h.guest("/one-refused", strings.Replace(strict, " 'wasm-unsafe-eval'", "", 1), tag, h.tax())
	drives(t, h, "one.mjs", job{})
}
