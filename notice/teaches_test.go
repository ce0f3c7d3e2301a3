package notice_test

import (
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
)

// TestResidentsReadTheSame holds the reader that residents fetch, which does not say what is wanted, to this one: over
// spoilt documents both find the same misfits, of the same codes, at the same places and values.
func TestResidentsReadTheSame(t *testing.T) {
	here := misfits(t)
	t.Log("misfits: " + here)
	if testing.Short() {
		t.Skip("builds the reader anew")
	}
	for _, tag := range []string{"", "resident"} {
		out, err := exec.Command("go", "test", "-short", "-count=1", "-v", "-tags="+tag,
			"-run=^TestResidentsReadTheSame$", ".").CombinedOutput()
		if err != nil || !strings.Contains(string(out), "misfits: "+here) {
			t.Errorf("with the tag %q there are not the misfits %s: %v\n%s", tag, here, err, out)
		}
	}
}

// misfits is the number of misfits of many documents and a sum of all of them.
func misfits(t *testing.T) string {
	t.Helper()
	r, sum, found := rand.New(rand.NewPCG(6, 5)), fnv.New64a(), 0
	names, err := filepath.Glob("../testdata/valid/*.json") // random ones are made by what is told here
	if err != nil || len(names) == 0 {
		t.Fatal(err, names)
	}
	more, err := filepath.Glob("../testdata/authors/*/notice.json")
	if err != nil || len(more) == 0 {
		t.Fatal(err, more)
	}
	for _, name := range append(names, more...) {
		doc, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for range 40 {
			broken := mutate(t, r, doc)
			_, err := notice.Decode(strings.NewReader(string(broken)))
			var all notice.Misfits
			if errors.As(err, &all) {
				for _, m := range all {
					found++
					fmt.Fprintln(sum, m.Code, m.Pointer, m.Line, m.Column, m.Value)
				}
			}
		}
	}
	return fmt.Sprintf("%d, %x", found, sum.Sum64())
}
