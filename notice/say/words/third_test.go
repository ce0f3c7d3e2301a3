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
	over := overlay(t, root, tables, nil)
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"run", "-overlay", over, "./examples/ask", "-notice", "testdata/authors/parish/notice.json", "-lang",
			"en-XA"}, "[Šéé ýöûŕ"},
		{[]string{"test", "-overlay", over, "-count", "1", "-run", "EveryVoice", "./rights/explain", "./rights/letter",
			"./wasm/widget"},
			"ok"},
		// What residents fetch has none of it, and a file of its own holds every text.
		{[]string{"test", "-overlay", over, "-count", "1", "-v", "-run", "TestWordsAreWhole", "./wasm/site"},
			"en-XA: "},
		{[]string{"build", "-overlay", over, "-tags", "resident", "./wasm/widget"}, ""},
	} {
		goes(t, root, c.want, c.args...)
	}
}

// goes runs the go command, and wants something of what it says.
func goes(t *testing.T, root, want string, args ...string) {
	t.Helper()
	command := exec.Command("go", args...)
	command.Dir = root
	out, err := command.CombinedOutput()
	if err != nil || !bytes.Contains(out, []byte(want)) || bytes.Contains(out, []byte("no tests to run")) {
		t.Errorf("%s: %v, or no %q in\n%s", strings.Join(args, " "), err, want, out[:min(len(out), 4000)])
	}
}

// TestASecondOmbudsmanIsTwoFiles adds a second ombudsman for councils in England, as a row of the table of law and two
// rows of the English words, and has the letters and the conversation tell both. Nothing is written in the module.
func TestASecondOmbudsmanIsTwoFiles(t *testing.T) {
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
	const key = "letter/ombudsman/second/"
	tables[0].Rows = append(tables[0].Rows,
		table.Row{Key: key + "name", English: "Second Ombudsman", Text: "Second Ombudsman"},
		table.Row{Key: key + "link", English: "https://second.example/", Text: "https://second.example/"})
	for i := 1; i < len(tables); i++ {
		tables[i] = table.Fill(tables[0], tables[i])
	}
	for _, fault := range table.Check(tables) {
		t.Error(fault)
	}
	const law = "rights/ombudsman.go"
	code, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(law)))
	if err != nil {
		t.Fatal(err)
	}
	before, after, found := strings.Cut(string(code), "\n}\n\n// Ombudsmen ")
	if !found {
		t.Fatalf("%s: the table is not followed by Ombudsmen", law)
	}
	over := overlay(t, root, tables, map[string]string{law: before + `
	{"second", privacy.NationEngland, notice.ControllerCouncil, "0300 111 3000",
		cite{Instrument: privacy.LGA1974, Provision: "s.25"}},
}

// Ombudsmen ` + after})
	test := []string{"test", "-overlay", over, "-count", "1", "-v", "-run", "EveryOmbudsman"}
	goes(t, root, "at most 2 for a body", append(test, "./rights/letter")...)
	goes(t, root, "2 are offered", append(test, "./wasm/widget")...)
}

// overlay writes the Go of the tables aside, and more files of Go, and returns the file that has the go command take
// them for those of the module.
func overlay(t *testing.T, root string, tables []*table.Table, more map[string]string) string {
	t.Helper()
	files, err := table.Generate(tables)
	if err != nil {
		t.Fatal(err)
	}
	for name, code := range more {
		files[name] = []byte(code)
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
