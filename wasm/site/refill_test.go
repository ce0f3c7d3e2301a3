package site

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// instantiate is a script that writes the memory of a program as it is once it is instantiated, before Go runs.
const instantiate = `const fs = require('fs');
const module = new WebAssembly.Module(fs.readFileSync(process.argv[1]));
const imports = {};
for (const { module: m, name } of WebAssembly.Module.imports(module)) (imports[m] ??= {})[name] = () => { throw name; };
const { exports } = new WebAssembly.Instance(module, imports);
fs.writeFileSync(process.argv[2], new Uint8Array(exports.mem.buffer));
`

// TestRefill holds a program that fills its tables by itself to having, once it is instantiated, the memory byte for
// byte that it would have had from the start.
func TestRefill(t *testing.T) {
	built := wholeProgram(t)
	whole, err := join(built, blank)
	if err != nil {
		t.Fatal(err)
	}
	small, err := refill(whole)
	if err != nil {
		t.Fatal(err)
	}
	if len(whole)-len(small) < 1_000_000 {
		t.Errorf("%d bytes of %d are left", len(small), len(whole))
	}
	validate(t, small)
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.wasm"), filepath.Join(dir, "out")
	if err := os.WriteFile(in, small, 0o600); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.CommandContext(t.Context(), node(t), "-e", instantiate, in, out).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	want, _ := memory(t, whole)
	if len(want) > len(got) {
		t.Fatalf("memory of %d bytes is more than was looked at", len(want))
	}
	if !bytes.Equal(bytes.TrimRight(got, "\x00"), bytes.TrimRight(want, "\x00")) {
		t.Error("memory is not as it would have been")
	}
	if bare, _ := memory(t, small); bytes.Equal(bytes.TrimRight(bare, "\x00"), bytes.TrimRight(want, "\x00")) {
		t.Error("nothing was left out")
	}
	if _, err := refill(small); !errors.Is(err, errNotWasm) {
		t.Errorf("a program that does it already: %v", err)
	}
}

// TestRefillRefuses tests that what is no program of Go's linker, or has no such table, is refused.
func TestRefillRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		in   []byte
		want error
	}{
		"nothing":      {nil, errNotWasm},
		"no data":      {[]byte("\x00asm\x01\x00\x00\x00\x05\x03\x01\x00\x02"), errNotWasm},
		"cut":          {wasmOf(chunk{5, []byte("ab")})[:20], errNotWasm},
		"two sections": {append(wasmOf(), "\x05\x03\x01\x00\x02"...), errNotWasm},
		"unknown":      {append(wasmOf(), "\x0d\x01\x00"...), errNotWasm},
		"a start":      {append(wasmOf(), "\x08\x01\x00"...), errNotWasm},
		"no table":     {wasmOf(chunk{5, []byte("ab")}), errNoTable},
	} {
		if got, err := refill(c.in); !errors.Is(err, c.want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	var empty [dataSection + 1][]byte
	if err := starts(&empty, nil); !errors.Is(err, errNotWasm) {
		t.Errorf("a program of nothing: %v", err)
	}
}
