package element_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// held is a test that faults.md names: its package, its name and, where it drives browsers, a part of its driver.
var held = regexp.MustCompile("`((?:wasm|rights)/[a-z]+) (Test[A-Za-z0-9]+)(?: ([a-z]+\\.mjs): ([^`]+))?`")

// Each test that faults.md names is there, with the part of its driver, and runs in both browsers if in any: what needs
// none calls Node.js alone.
func TestFaultsAreHeld(t *testing.T) {
	data, err := os.ReadFile("faults.md")
	if err != nil {
		t.Fatal(err)
	}
	faults := 0
	for line := range strings.Lines(string(data)) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| fault ") {
			continue
		}
		faults++
		row := strings.Split(strings.Trim(line, "| \n"), " | ")
		if len(row) != 3 {
			t.Errorf("%d columns: %s", len(row), line)
			continue
		}
		found := held.FindAllStringSubmatch(row[2], -1)
		if n := strings.Count(row[2], " Test"); n != len(found) || n == 0 {
			t.Errorf("%d of %d tests of %q are read", len(found), n, row[0])
		}
		for _, f := range found {
			holds(t, f[1], f[2], f[3], f[4])
		}
	}
	if faults < 30 {
		t.Errorf("only %d faults", faults)
	}
}

// holds fails unless a test is there, and drives both browsers by a driver that has the part.
func holds(t *testing.T, folder, name, driver, part string) {
	t.Helper()
	body, file := sourceOf(t, folder, name)
	if body == "" {
		t.Errorf("there is no %s in %s", name, folder)
		return
	}
	if folder == "wasm/element" && !strings.Contains(body, `"node"`) && !strings.Contains(body, "drives(t, ") &&
		(!strings.Contains(body, `"chromium"`) || !strings.Contains(body, `"firefox"`)) {
		t.Errorf("%s does not run in both browsers", name)
	}
	if driver == "" {
		return
	}
	script, err := os.ReadFile(filepath.Join("test", driver))
	if err != nil || !strings.Contains(file, `"`+driver+`"`) {
		t.Errorf("%s does not use %s: %v", name, driver, err)
	}
	if !regexp.MustCompile(`\b` + regexp.QuoteMeta(part) + `\b`).Match(script) {
		t.Errorf("%s has no part %q", driver, part)
	}
}

// sourceOf is what stands in a function of a test and in its file, "" where there is none.
func sourceOf(t *testing.T, folder, name string) (body, file string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", filepath.FromSlash(folder), "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if _, rest, ok := strings.Cut(string(data), "\nfunc "+name+"(t *testing.T) {\n"); ok {
			body, _, _ := strings.Cut(rest, "\n}\n")
			return body, string(data)
		}
	}
	return "", ""
}
