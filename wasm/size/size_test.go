//go:build !js

package size

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
)

// budget is how many times as heavy as the empty program what is shipped may be. It is what the program
// weighs and a little more, so that no change makes it heavier unseen; lower it when it gets lighter. The aim
// is 1.30 for a first widget and 1.50 for one with the whole law.
const budget = 1.45

// window is the largest window that browsers must take, as a power of two.
const window = 24

// TestSize weighs what is shipped, without inlining, beside an empty program built as Go builds any, which is
// what a page pays for Go at all. The ratio to an empty program built without inlining is printed too.
func TestSize(t *testing.T) {
	shipped := weigh(t, "..", "-gcflags=all=-l")
	empty, same := weigh(t, "./empty"), weigh(t, "./empty", "-gcflags=all=-l")
	ratio := float64(shipped.sent) / float64(empty.sent)
	t.Logf("empty: %d bytes, %d compressed; without inlining %d, %d", empty.raw, empty.sent, same.raw, same.sent)
	t.Logf("shipped: %d bytes, %d compressed", shipped.raw, shipped.sent)
	t.Logf("ratio: %.3f of a budget of %.2f; to the empty one without inlining %.3f", ratio, budget, float64(shipped.sent)/float64(same.sent))
	if ratio > budget {
		t.Errorf("what is shipped is %.3f times as heavy as the empty program; at most %.2f", ratio, budget)
	}
	if ratio < 1.05 {
		t.Errorf("a ratio of %.3f: what is shipped cannot have what it needs", ratio)
	}
}

type weight struct{ raw, sent int }

func weigh(t *testing.T, program string, flags ...string) weight {
	t.Helper()
	data := compile(t, program, flags...)
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: window})
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return weight{len(data), out.Len()}
}

// compile builds a program for the browser and returns the .wasm.
func compile(t *testing.T, program string, flags ...string) []byte {
	t.Helper()
	name := filepath.Join(t.TempDir(), "program.wasm")
	args := append([]string{"build", "-trimpath", "-ldflags=-s -w", "-o", name}, flags...)
	cmd := exec.Command("go", append(args, program)...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
