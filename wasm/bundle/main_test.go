package main

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestBundle builds a real site with the real command, kills two builds of another in its place, and
// builds the same once more.
func TestBundle(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: the whole test run compresses the program, which takes long")
	}
	dir := t.TempDir()
	command, out := filepath.Join(dir, "bundle"), filepath.Join(dir, "out", "site")
	if said, err := exec.Command("go", "build", "-o", command, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	bundle := func(args ...string) *exec.Cmd {
		args = append([]string{"-out", out}, args...)
		cmd := exec.Command(command,
			append(args, filepath.Join("..", "..", "testdata", "peterborough", "notice.json"))...)
		cmd.Env = append(os.Environ(), "TMPDIR="+t.TempDir())
		return cmd
	}
	said, err := bundle().CombinedOutput()
	if err != nil || !strings.Contains(string(said), "upload all of "+out) {
		t.Fatalf("%v\n%s", err, said)
	}
	t.Logf("%s", said)
	want := files(t, out)
	programs, err := filepath.Glob(filepath.Join(out, "assets", "plainrights.*.wasm.br"))
	if err != nil || len(programs) != 1 || len(want) < 80 {
		t.Errorf("%d files, of them the program: %v", len(want), programs)
	}
	for r, tries := rand.New(rand.NewPCG(2, 4)), 2; tries > 0; tries-- {
		cmd := bundle("-name", "Another site")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(r.Int64N(int64(4 * time.Second))))
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the command was done before it was killed")
		}
		if diff := cmp.Diff(want, files(t, out)); diff != "" {
			t.Fatalf("the last build is not as it was: %s", diff)
		}
	}
	if said, err := bundle().CombinedOutput(); err != nil ||
		!strings.Contains(string(said), "holds this site already") {
		t.Errorf("%v\n%s", err, said)
	}
	if left, err := os.ReadDir(filepath.Dir(out)); err != nil || len(left) != 1 {
		t.Errorf("%v %v", err, left)
	}
}

// TestRefused tells of what is wrong, and does it in a status too.
func TestRefused(t *testing.T) {
	command := filepath.Join(t.TempDir(), "bundle")
	if said, err := exec.Command("go", "build", "-o", command, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	notice := filepath.Join("..", "..", "testdata", "peterborough", "notice.json")
	for want, args := range map[string][]string{
		"NOTICE.json: missing; give at least one": {"-out", "site"}, "nowhere.json": {"-out", "site", "nowhere.json"},
		"-base: missing; pages for frames": {"-out", "site", "-frame", "https://a.example", notice},
		`-exit: bad-value: "/away"`:        {"-out", "site", "-exit", "/away", notice},
		`-home: bad-value: "http://a"`:     {"-out", "site", "-home", "http://a", notice},
		`-logo: bad-value: "a.gif"`:        {"-out", "site", "-logo", "a.gif", notice},
		`-logo: not-read: "nowhere.svg"`:   {"-out", "site", "-logo", "nowhere.svg", notice},
		`-footer: bad-value: "b"`:          {"-out", "site", "-footer", "a=b", notice},
		"an equals sign":                   {"-out", "site", "-footer-cy", "a", notice},
		"http://b.example": {"-out", "site", "-base", "https://a.example/", "-frame", "https://a.example",
			"-frame", "http://b.example", notice},
	} {
		if said, err := exec.Command(command, args...).CombinedOutput(); err == nil ||
			!strings.Contains(string(said), want) {
			t.Errorf("%v: %v\n%s", args, err, said)
		}
	}
}

// files is every file of a folder with the hash of its content.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			var data []byte
			data, err = os.ReadFile(path)
			out[path] = fmt.Sprintf("%x", sha256.Sum256(data))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
