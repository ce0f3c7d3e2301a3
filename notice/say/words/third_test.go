package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say/internal/table"
)

// TestAThirdLanguageIsAFile adds a language that nobody speaks, as one file beside the others, and has what speaks
// speak it: all that is written for it is the table. The Go that the table makes is laid over the module for the time
// of the test, and nothing is written in it.
func TestAThirdLanguageIsAFile(t *testing.T) {
	if testing.Short() {
		t.Skip("builds what speaks anew")
	}
	root, err := table.Root()
	if err != nil {
		t.Fatal(err)
	}
	tables, err := table.Load(filepath.Join(root, filepath.FromSlash(table.Folder)))
	if err != nil {
		t.Fatal(err)
	}
	tables = append(tables, table.Pseudo(tables[0]))
	for _, fault := range table.Check(tables) {
		t.Error(fault)
	}
	over := overlay(t, root, tables)
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"run", "-overlay", over, "./examples/ask", "-notice", "testdata/authors/parish/notice.json", "-lang",
			"en-XA"}, "[Šéé ýöûŕ"},
		{[]string{"test", "-overlay", over, "-count", "1", "-run", "EveryVoice", "./rights/explain", "./rights/letter",
			"./wasm/widget"},
			"ok"},
	} {
		command := exec.Command("go", c.args...)
		command.Dir = root
		out, err := command.CombinedOutput()
		if err != nil || !bytes.Contains(out, []byte(c.want)) || bytes.Contains(out, []byte("no tests to run")) {
			t.Errorf("%s: %v, or no %q in\n%s", strings.Join(c.args, " "), err, c.want, out[:min(len(out), 4000)])
		}
	}
}

// overlay writes the Go of the tables aside, and returns the file that has the go command take it for that of the
// module.
func overlay(t *testing.T, root string, tables []*table.Table) string {
	t.Helper()
	files, err := table.Generate(tables)
	if err != nil {
		t.Fatal(err)
	}
	dir, replace := t.TempDir(), map[string]string{}
	for name, code := range files {
		aside := filepath.Join(dir, strings.ReplaceAll(name, "/", "-"))
		if err := os.WriteFile(aside, code, 0o600); err != nil {
			t.Fatal(err)
		}
		replace[filepath.Join(root, filepath.FromSlash(name))] = aside
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}
