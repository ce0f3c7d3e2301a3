package site

import (
	"bytes"
	"errors"
	"slices"
	"testing"
)

// TestStillProgram holds the program to being valid without the bodies of idle functions, and to having a function for
// each name of them; those that are asked whether anything is watched keep their bodies.
func TestStillProgram(t *testing.T) {
	built := wholeProgram(t)
	bodies := bodiesByName(t, built)
	quiet, err := still(built)
	if err != nil {
		t.Fatal(err)
	}
	validate(t, quiet)
	after := bodiesByName(t, quiet)
	for _, of := range idle {
		if !slices.ContainsFunc(keys(bodies), func(name string) bool { return within(name, of) }) {
			t.Errorf("%s names no function", of)
		}
	}
	emptied := 0
	for name, body := range bodies {
		switch got := after[name]; {
		case isIdle(name) && !bytes.Equal(got, stops):
			t.Errorf("%s still has %d bytes", name, len(got))
		case isIdle(name):
			emptied += len(body)
		case !bytes.Equal(got, body):
			t.Errorf("%s is not as it was", name)
		}
	}
	for _, name := range []string{asked, "runtime.traceEnabled", "runtime.traceReaderAvailable", "runtime.tracebackPCs",
		"runtime.traceThreadDestroy", "runtime.mallocgc"} {
		if len(after[name]) <= len(stops) {
			t.Errorf("%s has no body", name)
		}
	}
	if emptied < 100_000 {
		t.Errorf("%d bytes are left out", emptied)
	}
	if again, err := still(quiet); err != nil || !bytes.Equal(again, quiet) {
		t.Errorf("doing it again changes it: %v", err)
	}
}

// bodiesByName are the bodies of a program's functions by what its table of functions calls them; of a name that
// several have, the last.
func bodiesByName(t *testing.T, wasm []byte) map[string][]byte {
	t.Helper()
	sections, _, table, err := laid(wasm)
	if err != nil {
		t.Fatal(err)
	}
	in := scanner{rest: sections[codeSection]}
	var bodies [][]byte
	for range in.number() {
		bodies = append(bodies, in.bytes(in.number()))
	}
	out := map[string][]byte{}
	for i := range table.functions {
		at := table.end + int(table.number(table.end+8*i+4))
		name, _ := table.name(at)
		out[name] = bodies[table.number(at)-firstFunction]
	}
	return out
}

func keys(m map[string][]byte) []string {
	var out []string
	for name := range m {
		out = append(out, name)
	}
	return out
}

// TestStillStops runs a program that measures itself where it is told to: what is idle stops it, and says nothing that
// is not so; where it is not told to, it runs as it was.
func TestStillStops(t *testing.T) {
	whole, quiet := slimmed(t, "./testdata/watched", "-gcflags=all=-l")
	if said, code := runInNode(t, whole, "measure"); said != "before\nafter true\n" || code != 0 {
		t.Errorf("as it was built: %d, %q", code, said)
	}
	if said, code := runInNode(t, quiet); said != "before\n" || code != 0 {
		t.Errorf("that measures nothing: %d, %q", code, said)
	}
	if said, code := runInNode(t, quiet, "measure"); said != "before\n" || code == 0 {
		t.Errorf("that measures itself: %d, %q", code, said)
	}
}

// TestIdleNames: an entry is of a function and those within it, or of all that a type or a package has.
func TestIdleNames(t *testing.T) {
	for name, want := range map[string]bool{"runtime.schedtrace": true, "runtime.schedtrace.func1": true,
		"runtime.schedtraces": false, "runtime.traceStack": true, "runtime.traceStackTable": false,
		"runtime.traceLocker.GoPark": true, "runtime.traceLocker.ok": false, "runtime.traceback2": false,
		"internal/bisect.New": true, "internal/godebug.New": false, "": false} {
		if isIdle(name) != want {
			t.Errorf("%q: %v, want %v", name, !want, want)
		}
	}
}

// TestStillRefuses tests that what is no program of Go's linker, or has no such table, is refused.
func TestStillRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		in   []byte
		want error
	}{
		"nothing":  {nil, errNotWasm},
		"cut":      {wasmOf(chunk{5, []byte("ab")})[:20], errNotWasm},
		"no table": {wasmOf(chunk{5, []byte("ab")}), errNoTable},
	} {
		if got, err := still(c.in); !errors.Is(err, c.want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if got, err := without([]byte{2, 3, 0, 0, opEnd}, nil); !errors.Is(err, errNotWasm) {
		t.Errorf("a section that is cut: %q, %v", got, err)
	}
}
