package element_test

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"github.com/plainrights/plainrights/wasm/element"
)

// The number of bytes, as sent, that the styles and the script may have, Go's part of it included.
const (
	mostStyles = 8_000
	mostScript = 10_000
)

// sources are the modules that are joined.
var sources = []string{"define.js", "element.js", "exit.js", "first.js", "places.js", "program.js"}

func sent(t *testing.T, data []byte) int {
	t.Helper()
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}

// The style sheet is small, and fetches nothing.
func TestStyleSheet(t *testing.T) {
	n := sent(t, element.Style)
	t.Logf("%d bytes, %d compressed", len(element.Style), n)
	if n >= mostStyles {
		t.Errorf("%d bytes compressed", n)
	}
	for _, bad := range []string{"url(", "@import", "@font-face", "http", "!important"} {
		if strings.Contains(strings.ReplaceAll(string(element.Style), `[href^="https:"]`, ""), bad) {
			t.Errorf("the style sheet holds %s", bad)
		}
	}
}

// The one module of a site is small, holds Go's part word for word, and names its program.
func TestScript(t *testing.T) {
	exec := wasmExec(t)
	script, err := element.Script(exec, "p.0123.wasm", "sha384-abc+/=", 4321)
	if err != nil {
		t.Fatal(err)
	}
	n := sent(t, script)
	t.Logf("%d bytes, %d compressed", len(script), n)
	if n >= mostScript {
		t.Errorf("%d bytes compressed", n)
	}
	for _, want := range []string{string(bytes.TrimSpace(exec)), "new URL('./p.0123.wasm',import.meta.url)",
		"const integrity='sha384-abc+/=';", "const size=4321;", "customElements.define('plain-rights'"} {
		if strings.Count(string(script), want) != 1 {
			t.Errorf("the script does not hold %.60q once", want)
		}
	}
	if regexp.MustCompile(`(?m)^(import|export) `).Match(script) {
		t.Error("the script is not one module")
	}
	names := map[string]bool{}
	named := regexp.MustCompile(`(?m)^(?:export )?(?:async )?(?:let|const|function|class) (\w+)`)
	for _, source := range sources {
		data, err := os.ReadFile(source)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range named.FindAllStringSubmatch(string(data), -1) {
			if names[found[1]] {
				t.Errorf("two of its sources have something of the name %s", found[1])
			}
			names[found[1]] = true
		}
	}
	for _, bad := range [][2]string{{"a'b", ""}, {"a\\b", ""}, {"a", "b'"}, {"a\n", ""}} {
		if _, err := element.Script(exec, bad[0], bad[1], 0); err == nil {
			t.Errorf("%q is let into a script", bad)
		}
	}
}

// The sources do nothing that a strict policy refuses, keep nothing and touch nothing of the page's own.
func TestSources(t *testing.T) {
	for _, name := range sources {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, ours := range []string{
			// Whoever leaves a page about a sensitive service leaves it for good.
			"from.location[how](gone)", "window.location.replace(gone)", "history.replaceState(null, '', '/')",
			// Such a page leads to another that takes its place.
			"window.location.origin", "window.location.replace(link.href)",
			// What the page keeps in its entry of the browser's history stays beside our number of the step.
			"history.replaceState(marked(n), '')",
		} {
			data = bytes.Replace(data, []byte(ours), nil, 1)
		}
		for _, bad := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
			"Function(", "localStorage", "sessionStorage", "cookie", "document.title", "sendBeacon", "XMLHttpRequest",
			"http:", "https:", ".style", "location", "replaceState"} {
			if strings.Contains(string(data), bad) {
				t.Errorf("%s holds %s", name, bad)
			}
		}
		if n := bytes.Count(data, []byte("fetch(")); name == "program.js" && n != 1 {
			t.Errorf("%d calls of fetch", n)
		}
	}
}
