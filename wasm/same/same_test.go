//go:build !js

package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/same/cases"
)

// count is how many random cases, of ten activities each, are compared. The whole proof is
// go test ./wasm/same -cases 10000 -timeout 60m
var count = flag.Int("cases", 100, "how many random cases to compare")

// builds builds the command for this machine and for a browser's WebAssembly.
func builds(t *testing.T) (native, browser []string) {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil && os.Getenv("CI") == "true" {
		t.Fatal("Node.js is missing")
	} else if err != nil {
		t.Skip("Node.js is missing: what a browser's build answers is not compared")
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	lib := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js")
	dir := t.TempDir()
	here, there := filepath.Join(dir, "same"), filepath.Join(dir, "same.wasm")
	build := func(out string, env ...string) {
		cmd := exec.Command("go", "build", "-o", out, ".")
		cmd.Env = append(os.Environ(), env...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	build(here)
	build(there, "GOOS=js", "GOARCH=wasm")
	return []string{here}, []string{node, "--stack-size=8192", lib, there}
}

// lines runs a build and returns what it writes.
func lines(t *testing.T, command []string, args ...string) []string {
	cmd := exec.Command(command[0], append(command[1:len(command):len(command)], args...)...)
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := cmd.Run(); err != nil {
		t.Errorf("%v: %v\n%s", args, err, complaint.String())
	}
	return strings.Split(strings.TrimSpace(out.String()), "\n")
}

// Every vector and many random activities give the same bytes on this machine and in WebAssembly.
func TestSame(t *testing.T) {
	if testing.Short() {
		t.Skip("with -short no browser's build is compared")
	}
	native, browser := builds(t)
	files, err := filepath.Glob("../../testdata/vectors/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	half := *count / 2
	var all sync.WaitGroup
	for _, args := range [][]string{
		append([]string{"-cases", strconv.Itoa(half)}, files...),
		{"-from", strconv.Itoa(half), "-cases", strconv.Itoa(*count - half)},
	} {
		all.Go(func() { compare(t, native, browser, args) })
	}
	all.Wait()
	t.Logf("%d random activities", *count*cases.Activities)
}

func compare(t *testing.T, native, browser, args []string) {
	want, got := lines(t, native, args...), lines(t, browser, args...)
	if len(want) < 2 {
		t.Errorf("%v: only %d lines", args, len(want))
	}
	for i := range want {
		if i < len(got) && got[i] == want[i] {
			continue
		}
		name, _, _ := strings.Cut(want[i], " ")
		show := append([]string{"-show"}, args...)
		if _, err := strconv.Atoi(name); err == nil {
			show = []string{"-show", "-from", name, "-cases", "1"}
		}
		t.Errorf("%s differs:\n%s", name, cmp.Diff(lines(t, native, show...), lines(t, browser, show...)))
		return
	}
	if len(got) != len(want) {
		t.Errorf("%v: %d lines, want %d", args, len(got), len(want))
	}
}

// What is compared depends on the case, and a case on nothing but its number.
func TestLinesTellCasesApart(t *testing.T) {
	var first, again bytes.Buffer
	if err := run(&first, 0, 50, false, nil); err != nil {
		t.Fatal(err)
	}
	if err := run(&again, 0, 50, false, nil); err != nil {
		t.Fatal(err)
	}
	if first.String() != again.String() {
		t.Error("the same cases give other lines the second time")
	}
	seen := map[string]bool{}
	for line := range strings.Lines(first.String()) {
		_, hash, _ := strings.Cut(line, " ")
		seen[hash] = true
	}
	if len(seen) != 50 {
		t.Errorf("%d hashes of 50 cases", len(seen))
	}
}

// The cases reach every basis, verdict and state, and every way of saying which basis it is.
func TestCasesReachEverything(t *testing.T) {
	reached := map[string]int{}
	for i := range uint64(200) {
		if err := cases.Tally(i, reached); err != nil {
			t.Fatal(err)
		}
	}
	var wanted []string
	for _, b := range privacy.Bases() {
		wanted = append(wanted, "basis "+b.String())
	}
	for s := explain.Applies; s <= explain.NotRead; s++ {
		wanted = append(wanted, "state "+s.Name(say.Voice{}))
	}
	wanted = append(wanted, "verdict applies", "verdict does-not-apply", "verdict depends", "alternatives true",
		"said stated", "said not-stated", "said not-read", "said elsewhere")
	for _, name := range wanted {
		if reached[name] == 0 {
			t.Errorf("no case reaches %s", name)
		}
	}
	t.Log(fmt.Sprint(reached))
}
