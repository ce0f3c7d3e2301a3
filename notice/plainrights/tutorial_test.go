package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/wasm/site"
)

// TestTutorial follows the tutorial word for word in an empty folder: each command, what it shows of what is printed,
// and each change by hand. Only the site is built by the test of package site; here it is what would be built that is
// looked at.
func TestTutorial(t *testing.T) {
	tutorial := text(t, "../TUTORIAL.md")
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	folder(t)
	w := &walk{t: t, root: root}
	fence, commands := "", 0
	for line := range strings.Lines(tutorial) {
		line = strings.TrimRight(line, "\n")
		switch {
		case strings.HasPrefix(line, "```"):
			fence = strings.TrimPrefix(line, "```")
		case fence == "sh":
			commands++
			w.command(line)
		case fence == "text":
			if !strings.Contains(w.printed, line) {
				t.Errorf("%q is not in what is printed: %s", line, w.printed)
			}
		case strings.HasPrefix(line, "| `"):
			w.change(line)
		}
	}
	if commands < 10 || w.built != 2 || w.changed != 5 {
		t.Errorf("%d commands, %d notices in the site, %d changes", commands, w.built, w.changed)
	}
}

// walk is how far somebody has come.
type walk struct {
	t              *testing.T
	root, printed  string
	built, changed int
}

// command runs a line. Only the first check finds anything.
func (w *walk) command(line string) {
	if args, ok := strings.CutPrefix(line, "go "); ok {
		w.install(args)
		return
	}
	args := words(line)
	if args[0] != "plainrights" {
		w.t.Fatalf("%q is no line of the command", line)
	}
	build := func(_ context.Context, o site.Options) (*site.Manifest, error) {
		w.built = len(o.Notices)
		return &site.Manifest{}, nil
	}
	out, complaints, code := runBuilding(w.t, build, "", args[1:]...)
	want := clean
	if args[1] == "check" && w.changed == 0 {
		want = found
	}
	if code != want {
		w.t.Errorf("%q exits %d, want %d\n%s\n%s", line, code, want, out, complaints)
	}
	w.printed = out
}

// install runs go, in the copy of the repository; what it installs goes where the test looks.
func (w *walk) install(args string) {
	if testing.Short() {
		w.t.Log("go is not run: -short")
		return
	}
	cmd := exec.Command("go", strings.Fields(args)...)
	cmd.Dir = w.root
	bin := w.t.TempDir()
	cmd.Env = append(os.Environ(), "GOBIN="+bin)
	if out, err := cmd.CombinedOutput(); err != nil {
		w.t.Errorf("go %s: %v\n%s", args, err, out)
	}
	if out, err := exec.Command(filepath.Join(bin, "plainrights"), "--help").Output(); err != nil ||
		!strings.Contains(string(out), "new") {
		w.t.Errorf("plainrights --help: %v\n%s", err, out)
	}
}

// change makes a change by hand: a row with a file, what to find, and what to put in its place.
func (w *walk) change(row string) {
	cells := strings.Split(strings.Trim(row, "| "), " | ")
	if len(cells) != 3 {
		w.t.Fatalf("%q has no three cells", row)
	}
	for i := range cells {
		cells[i] = strings.Trim(cells[i], "`")
	}
	before := text(w.t, cells[0])
	after := strings.ReplaceAll(before, cells[1], cells[2])
	if after == before {
		w.t.Errorf("%s has no %s", cells[0], cells[1])
	}
	if err := os.WriteFile(cells[0], []byte(after), 0o644); err != nil {
		w.t.Fatal(err)
	}
	w.changed++
}
