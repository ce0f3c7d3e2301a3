package site

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// wholes builds the program once for all tests.
var wholes = sync.OnceValues(func() ([]byte, error) {
	program, _, err := built(context.Background(), "")
	return program, err
})

// wholeProgram is the program as Go's linker leaves it. It skips the test with -short, and where the table of functions
// that the version of Go writes is not known, so that programs are left as they are.
func wholeProgram(t *testing.T) []byte {
	t.Helper()
	skipsUnknown(t)
	program, err := wholes()
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Clone(program)
}

func skipsUnknown(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped by -short: it builds a program")
	}
	version, err := goTool(t.Context(), "", nil, "env", "GOVERSION")
	if err != nil {
		t.Fatal(err)
	}
	if !knownTable(version) {
		t.Skipf("skipped: the table of functions of %s is not known, and is left as it is", version)
	}
}

// slimmed builds a program of testdata with a flag, and returns the file as Go built it and that of what slim makes of
// it. It skips as wholeProgram does.
func slimmed(t *testing.T, of, flag string) (whole, slimmed string) {
	t.Helper()
	skipsUnknown(t)
	dir := t.TempDir()
	whole, slimmed = filepath.Join(dir, "whole.wasm"), filepath.Join(dir, "slim.wasm")
	build := []string{"build", "-trimpath", "-ldflags=-s -w", flag, "-o", whole, of}
	if _, err := goTool(t.Context(), "", nil, build...); err != nil {
		t.Fatal(err)
	}
	built, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	made, err := slim(built)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(slimmed, made, 0o600); err != nil {
		t.Fatal(err)
	}
	return whole, slimmed
}
