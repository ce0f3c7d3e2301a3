package element_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The npm package holds what its README names, built when it is packed.
func TestPack(t *testing.T) {
	if testing.Short() {
		t.Skip("with -short no package is made, which links the program")
	}
	if _, err := exec.LookPath("npm"); err != nil && os.Getenv("CI") == "true" {
		t.Fatal("npm is not installed")
	} else if err != nil {
		t.Skip("npm is not installed, so the package is not packed")
	}
	cmd := exec.Command("npm", "pack", "--dry-run", "--json")
	var complaint strings.Builder
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, complaint.String())
	}
	var packed []struct {
		Files []struct {
			Path string
			Size int
		}
	}
	if i := strings.Index(string(out), "["); i > 0 { // what the script before it printed
		out = out[i:]
	}
	if err := json.Unmarshal(out, &packed); err != nil || len(packed) != 1 {
		t.Fatalf("%v: %s", err, out)
	}
	var names []string
	for _, f := range packed[0].Files {
		names = append(names, f.Path)
		if f.Size == 0 {
			t.Errorf("%s is empty", f.Path)
		}
	}
	want := []string{
		"README.md", "define.js", "element.js", "exit.js", "first.js", "licences.txt", "package.json", "places.js",
		"plainrights.css", "plainrights.cy.txt", "plainrights.d.ts", "plainrights.wasm", "program.js", "runtime.js",
		"words.js",
	}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("-want +packed:\n%s", diff)
	}
}
