package site

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestBlankProgram holds the program without names and lines to being valid, to keeping the names that the runtime goes
// by, and to being the same when it is made again.
func TestBlankProgram(t *testing.T) {
	built := wholeProgram(t)
	whole, err := join(built, nil)
	if err != nil {
		t.Fatal(err)
	}
	bare, err := join(built, blank)
	if err != nil {
		t.Fatal(err)
	}
	again, err := join(bare, blank)
	if err != nil || !bytes.Equal(bare, again) {
		t.Errorf("making it blank again changes it: %v", err)
	}
	if len(whole)-len(bare) < 100_000 {
		t.Errorf("%d bytes of %d are left", len(bare), len(whole))
	}
	for name, want := range map[string]bool{"runtime.main\x00": false, "runtime.bgsweep\x00": false,
		"reflect.methodValueCall\x00":                                         true,
		"github.com/plainrights/plainrights/wasm/widget.(*Model).grounds\x00": false,
		"wasm/widget/talk_update.go\x00":                                      false} {
		if !bytes.Contains(whole, []byte(name)) || bytes.Contains(bare, []byte(name)) != want {
			t.Errorf("%q: kept %v, want %v", name, !want, want)
		}
	}
	validate(t, bare)
}

// TestBlankRuns runs, as Go built it and without names and lines, a program that needs of the table of functions all
// that a program can: both say the same, and a panic ends both.
func TestBlankRuns(t *testing.T) {
	for _, flags := range []string{"-gcflags=all=-l", "-gcflags="} {
		whole, bare := slimmed(t, "./testdata/stack", flags)
		want, code := runInNode(t, whole)
		got, same := runInNode(t, bare)
		if got != want || code != 0 || same != 0 || !strings.Contains(want, "42 false 36") ||
			!strings.Contains(want, "nil pointer dereference") {
			t.Errorf("%s: %d, %s\nwant %d, %s", flags, same, got, code, want)
		}
		if _, code := runInNode(t, bare, "panic"); code != 2 {
			t.Errorf("%s: a panic ends it with %d", flags, code)
		}
	}
}

// runInNode returns what a program for the browser prints, and its exit code.
func runInNode(t *testing.T, wasm string, args ...string) (string, int) {
	t.Helper()
	root, err := goTool(t.Context(), "", nil, "env", "GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	script := filepath.Join(root, "lib", "wasm", "wasm_exec_node.js")
	cmd := exec.CommandContext(t.Context(), node(t), append([]string{"--stack-size=8192", script, wasm}, args...)...)
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + t.TempDir()}
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// TestBlankRefuses tests that a memory in which there is no one whole table is left alone.
func TestBlankRefuses(t *testing.T) {
	two := append(append([]byte("zzz"), tableMagic...), append(make([]byte, 100), tableMagic...)...)
	short := append([]byte("zzz"), tableMagic...)
	wild := append(append([]byte{}, tableMagic...), bytes.Repeat([]byte{0xff}, 200)...)
	backwards := append(append([]byte{}, tableMagic...), make([]byte, 300)...)
	backwards[8] = 1
	for name, memory := range map[string][]byte{"none": []byte("zzz"), "two": two, "cut": short, "wild": wild,
		"no parts": backwards} {
		before := bytes.Clone(memory)
		if err := blank(memory); !errors.Is(err, errNoTable) || !bytes.Equal(before, memory) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
