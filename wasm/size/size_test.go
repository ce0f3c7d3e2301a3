//go:build !js

package size

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"

	"github.com/plainrights/plainrights/wasm/site"
)

// budget is how many times as heavy as an empty program what is shipped may be. It has the words of one language; those
// of each other are in a file beside it. The bar is 1.45.
const budget = 1.45

// alike is how many times as heavy it may be as an empty program that is built for size too, which says more of what
// the library costs. A change of a few bytes moves what Brotli makes of the program by up to 0.01.
const alike = 1.55

// window is the largest window that browsers must take, as a power of two.
const window = 24

// TestSize weighs what is shipped, which is built for size, beside an empty program that only reaches the
// browser, built as one builds a program to be sent. The ratio to an empty one that is built for size too is
// held as well.
func TestSize(t *testing.T) {
	if testing.Short() {
		t.Skip("with -short nothing is built to be weighed")
	}
	program, err := site.Program(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	shipped := weigh(t, program)
	empty := weigh(t, compile(t))
	small := weigh(t, compile(t, "-gcflags=all=-l"))
	ratio, like := float64(shipped.sent)/float64(empty.sent), float64(shipped.sent)/float64(small.sent)
	t.Logf("empty: %d bytes, %d compressed; without inlining %d, %d", empty.raw, empty.sent, small.raw, small.sent)
	t.Logf("shipped: %d bytes, %d compressed", shipped.raw, shipped.sent)
	t.Logf("ratio: %.3f of a budget of %.2f; to the empty one without inlining %.3f of %.2f", ratio, budget, like,
		alike)
	if ratio > budget {
		t.Errorf("what is shipped is %.3f times as heavy as the empty program; at most %.2f", ratio, budget)
	}
	if like > alike {
		t.Errorf("what is shipped is %.3f times as heavy as the empty program that is built as it is; at most %.2f",
			like, alike)
	}
	if ratio < 1.05 {
		t.Errorf("a ratio of %.3f: what is shipped cannot have what it needs", ratio)
	}
}

type weight struct{ raw, sent int }

func weigh(t *testing.T, data []byte) weight {
	t.Helper()
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

// compile builds the empty program for the browser and returns the .wasm.
func compile(t *testing.T, flags ...string) []byte {
	t.Helper()
	name := filepath.Join(t.TempDir(), "program.wasm")
	args := append([]string{"build", "-trimpath", "-ldflags=-s -w", "-o", name}, flags...)
	cmd := exec.Command("go", append(args, "./empty")...)
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
