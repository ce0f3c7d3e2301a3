package examples

import (
	"bytes"
	"encoding/json"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// longest is how many lines the program of the README may have.
const longest = 60

// TestReadmeProgram builds the program that the README shows in a module of its own, as somebody who imports this one
// would, offline, runs it, and reads what it prints.
func TestReadmeProgram(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	programs := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllSubmatch(readme, -1)
	if len(programs) != 1 {
		t.Fatalf("%d programs", len(programs))
	}
	program := programs[0][1]
	if n := bytes.Count(program, []byte("\n")); n > longest || bytes.Contains(program, []byte("…")) ||
		bytes.Contains(program, []byte("...")) {
		t.Errorf("the program has %d lines, or leaves something out", n)
	}
	if formatted, err := format.Source(program); err != nil || !bytes.Equal(formatted, program) {
		t.Errorf("gofmt would change the program: %v", err)
	}
	repository, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	outside := "module example.org/outside\n\ngo 1.26\n\nrequire " + module + " v0.0.0\n\nreplace " + module + " => " +
		repository + "\n"
	for name, data := range map[string][]byte{"main.go": program, "go.mod": []byte(outside)} {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	binary := filepath.Join(folder, "outside")
	build := exec.Command("go", "build", "-o", binary, ".")
	build.Dir = folder
	build.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	run := exec.Command(binary, filepath.Join(repository, "testdata", "authors", "parish", "notice.json"))
	out, err := run.Output()
	if err != nil {
		t.Fatal(err)
	}
	rights, rest := decided(t, string(out))
	for right, want := range map[string]string{
		"access": "applies", "erasure": "depends", "object": "applies", "automated-decisions": "does-not-apply",
		"withdraw-consent": "applies",
	} {
		if rights[right] != want {
			t.Errorf("%s: %q, want %q", right, rights[right], want)
		}
	}
	// From 25 November a month ends on Christmas Day; the 26th is a Saturday, and the 28th a holiday in its place.
	for _, want := range []string{"An answer is due by 2026-12-29\n", "clerk@nether-sallow.example",
		"The parish newsletter", "Article 17 ", "Ann Example"} {
		if !strings.Contains(rest, want) {
			t.Errorf("it does not print %q:\n%s", want, rest)
		}
	}
}

// decided returns the verdict on each right that is printed as JSON, each of which must have its reasons, and what is
// printed after them.
func decided(t *testing.T, out string) (verdicts map[string]string, rest string) {
	t.Helper()
	verdicts = map[string]string{}
	for {
		line, after, _ := strings.Cut(out, "\n")
		var d struct {
			Right, Verdict string
			Because        []struct{ Rule, Held, Cite string }
		}
		if !strings.HasPrefix(line, "{") {
			return verdicts, out
		}
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		if len(d.Because) == 0 || d.Because[0].Rule == "" || d.Because[0].Cite == "" {
			t.Errorf("%s has no reasons", d.Right)
		}
		verdicts[d.Right], out = d.Verdict, after
	}
}
