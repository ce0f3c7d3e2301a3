//go:build !js

package size

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestLinkedPackagesAreTested: what is linked into a .wasm, and has tests, is what .ci/run tests as a browser runs it.
// Of notice that is a part of its tests, in a line of its own.
func TestLinkedPackagesAreTested(t *testing.T) {
	root := filepath.Join("..", "..")
	ci, err := os.ReadFile(filepath.Join(root, ".ci", "run"))
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(ci), "\nlinked=(")
	list, _, _ = strings.Cut(list, ")")
	tested := strings.Fields(list)
	if !strings.Contains(string(ci), "' ./notice\n") {
		t.Error("no line of .ci/run tests notice under js/wasm")
	}
	tested = append(tested, "./notice")
	const module = "github.com/plainrights/plainrights/"
	deps := exec.CommandContext(t.Context(), "go", "list", "-deps", "-tags", "resident", "-f",
		"{{.ImportPath}} {{len .TestGoFiles}}{{len .XTestGoFiles}}", "./wasm")
	deps.Dir, deps.Env = root, append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := deps.Output()
	if err != nil {
		t.Fatal(err)
	}
	var linked []string
	for line := range strings.Lines(string(out)) {
		path, tests, _ := strings.Cut(strings.TrimSpace(line), " ")
		if of, ours := strings.CutPrefix(path, module); ours && tests != "00" {
			linked = append(linked, "./"+of)
		}
	}
	slices.Sort(tested)
	slices.Sort(linked)
	if len(linked) < 10 || !slices.Equal(tested, linked) {
		t.Errorf("linked and with tests: %v\n.ci/run tests: %v", linked, tested)
	}
}
