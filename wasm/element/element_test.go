package element_test

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"github.com/plainrights/plainrights/notice"
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

// remark is what a line of Go's part says to people alone.
var remark = regexp.MustCompile(`(?m)(^|[ \t]+)//.*$`)

// bare is a script without spaces and remarks.
func bare(script []byte) string {
	return strings.Join(strings.Fields(string(remark.ReplaceAll(script, nil))), "")
}

// The one module of a site is small, holds Go's part but for its remarks, and names its program.
func TestScript(t *testing.T) {
	exec := wasmExec(t)
	digest, other := "sha384-"+strings.Repeat("abc+", 16), "sha384-"+strings.Repeat("def/", 16)
	script, err := element.Script(exec, element.File{Name: "p.0123.wasm", Integrity: digest, Size: 4321},
		element.Words{Language: string(notice.Welsh), File: element.File{Name: "p.cy.0123.txt", Integrity: other}})
	if err != nil {
		t.Fatal(err)
	}
	n := sent(t, script)
	t.Logf("%d bytes, %d compressed", len(script), n)
	if n >= mostScript {
		t.Errorf("%d bytes compressed", n)
	}
	ours, _, _ := bytes.Cut(script, []byte("return globalThis.Go;"))
	ours, whole := bytes.CutPrefix(ours, []byte("//# allFunctionsCalledOnLoad\n"))
	if !whole {
		t.Error("the script does not begin with what has its functions compiled before a press")
	}
	if !strings.HasSuffix(bare(ours), bare(exec)) || bytes.Contains(ours, []byte("//")) {
		t.Error("the script does not hold Go's part, or a remark of it")
	}
	for _, want := range []string{"new URL('./p.0123.wasm',import.meta.url)",
		"const integrity='" + digest + "';",
		"'cy':[new URL('./p.cy.0123.txt',import.meta.url).href,'" + other + "']", "const size=4321;",
		"customElements.define('plain-rights'"} {
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
		if _, err := element.Script(exec, element.File{Name: bad[0], Integrity: bad[1]}); err == nil {
			t.Errorf("%q is let into a script", bad)
		}
		words := element.Words{Language: string(notice.Welsh), File: element.File{Name: bad[0], Integrity: bad[1]}}
		if _, err := element.Script(exec, element.File{Name: "a"}, words); err == nil {
			t.Errorf("%q is let into a script as words", bad)
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
