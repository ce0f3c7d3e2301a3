package site

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// wasmOf returns a program of nothing but the pieces, and a section of another kind on each side.
func wasmOf(pieces ...chunk) []byte {
	data := binary.AppendUvarint(nil, uint64(len(pieces)))
	for _, p := range pieces {
		data = appendAddress(append(data, 0, opConst), p.at)
		data = binary.AppendUvarint(append(data, opEnd), uint64(len(p.data)))
		data = append(data, p.data...)
	}
	out := []byte("\x00asm\x01\x00\x00\x00\x05\x03\x01\x00\x02")
	out = binary.AppendUvarint(append(out, dataSection), uint64(len(data)))
	return append(append(out, data...), "\x00\x02\x01x"...)
}

func TestJoin(t *testing.T) {
	long := bytes.Repeat([]byte("z"), 300)
	for _, c := range []struct {
		name     string
		in, want []chunk
	}{
		{"none", nil, nil},
		{"one", []chunk{{4096, []byte("a")}}, []chunk{{4096, []byte("a")}}},
		{"side by side", []chunk{{63, []byte("a")}, {64, []byte("b")}}, []chunk{{63, []byte("ab")}}},
		{"63 zeros between", []chunk{{0, []byte("a")}, {64, []byte("b")}},
			[]chunk{{0, []byte("a" + strings.Repeat("\x00", 63) + "b")}}},
		{"64 zeros between", []chunk{{0, []byte("a")}, {65, []byte("b")}},
			[]chunk{{0, []byte("a")}, {65, []byte("b")}}},
		{"out of order", []chunk{{200, []byte("c")}, {9, []byte("b")}, {3, []byte("a")}},
			[]chunk{{3, []byte("a\x00\x00\x00\x00\x00b")}, {200, []byte("c")}}},
		{"three, long and far", []chunk{{8191, long}, {8491, long}, {1 << 20, long}},
			[]chunk{{8191, append(bytes.Clone(long), long...)}, {1 << 20, long}}},
	} {
		got, err := join(wasmOf(c.in...), nil)
		if err != nil || !bytes.Equal(got, wasmOf(c.want...)) {
			t.Errorf("%s: %q, %v; want %q", c.name, got, err, wasmOf(c.want...))
		}
	}
}

func TestJoinRefuses(t *testing.T) {
	good := wasmOf(chunk{5, []byte("ab")}, chunk{900, []byte("c")})
	for name, in := range map[string][]byte{
		"nothing":      nil,
		"no header":    []byte("asm"),
		"over another": wasmOf(chunk{3, []byte("abc")}, chunk{5, []byte("b")}),
		"passive":      bytes.Replace(good, []byte{0, opConst, 5}, []byte{1, opConst, 5}, 1),
		"computed":     bytes.Replace(good, []byte{0, opConst, 5}, []byte{0, 0x23, 5}, 1),
		"negative":     bytes.Replace(good, []byte{0, opConst, 5}, []byte{0, opConst, 0x7f}, 1),
		"too many":     bytes.Replace(good, []byte{2, 0, opConst, 5}, []byte{3, 0, opConst, 5}, 1),
		"too few":      bytes.Replace(good, []byte{2, 0, opConst, 5}, []byte{1, 0, opConst, 5}, 1),
		"cut":          good[:len(good)-1],
		"cut in data":  good[:len(good)-5],
	} {
		if got, err := join(in, nil); !errors.Is(err, errNotWasm) {
			t.Errorf("%s: %q, %v; want a refusal", name, got, err)
		}
	}
}

// TestJoinedProgram holds the whole program to what Go built: joining it once more changes nothing, it is of
// few pieces, and memory starts out the same.
func TestJoinedProgram(t *testing.T) {
	built := wholeProgram(t)
	joined, err := join(built, nil)
	if err != nil {
		t.Fatal(err)
	}
	again, err := join(joined, nil)
	if err != nil || !bytes.Equal(joined, again) {
		t.Errorf("joining what is joined changes it: %v", err)
	}
	before, of := memory(t, built)
	after, few := memory(t, joined)
	if !bytes.Equal(bytes.TrimRight(before, "\x00"), bytes.TrimRight(after, "\x00")) {
		t.Error("memory does not start out the same")
	}
	if few >= of/10 || few == 0 {
		t.Errorf("%d pieces were %d", few, of)
	}
	validate(t, joined)
}

// memory returns what a program's memory is at its start, and of how many pieces it is made.
func memory(t *testing.T, wasm []byte) ([]byte, int) {
	t.Helper()
	s := scanner{rest: wasm[8:]}
	for len(s.rest) > 0 {
		id := s.byte()
		body := s.bytes(s.number())
		if id != dataSection {
			continue
		}
		chunks, err := chunksOf(body)
		if err != nil {
			t.Fatal(err)
		}
		var out []byte
		for _, p := range chunks {
			end := int(p.at) + len(p.data)
			out = append(out, make([]byte, max(0, end-len(out)))...)
			copy(out[p.at:], p.data)
		}
		return out, len(chunks)
	}
	t.Fatal("no data")
	return nil, 0
}

// validate asks Node.js whether a program is valid WebAssembly.
func validate(t *testing.T, wasm []byte) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "joined.wasm")
	if err := os.WriteFile(name, wasm, 0o600); err != nil {
		t.Fatal(err)
	}
	const ask = "process.stdout.write(String(WebAssembly.validate(require('fs').readFileSync(process.argv[1]))))"
	out, err := exec.CommandContext(t.Context(), node(t), "-e", ask, name).CombinedOutput()
	if err != nil || string(out) != "true" {
		t.Errorf("is it valid: %s, %v", out, err)
	}
}

func node(t *testing.T) string {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal(err)
		}
		t.Skip("skipped: no Node.js")
	}
	return node
}
