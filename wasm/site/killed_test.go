package site

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// intoFolder is the variable that makes the test binary a process that builds, to be killed.
const intoFolder = "PLAINRIGHTS_TEST_BUILD"

// untilKilled builds again and again, one program after the other, and prints its steps.
func untilKilled(t *testing.T, out string) {
	o := options(t)
	o.Out, o.Progress = out, func(step string) { fmt.Println(step) }
	for {
		o.compile = other
		build(t, o)
		o.compile = fake
		build(t, o)
	}
}

// A process that is killed at any moment leaves a whole build, the one before or the one after, in the
// folder or, between the two renames, beside it, from where the next build takes it back.
func TestKilled(t *testing.T) {
	if out := os.Getenv(intoFolder); out != "" {
		untilKilled(t, out)
	}
	o := options(t)
	build(t, o)
	first := tree(t, o.Out)
	elsewhere := options(t)
	elsewhere.compile = other
	build(t, elsewhere)
	second := tree(t, elsewhere.Out)
	beside := filepath.Join(filepath.Dir(o.Out), ".site.plainrights-last")
	seen := [2]int{}
	r := rand.New(rand.NewPCG(25, 45))
	for range 25 {
		killed(t, o.Out, 1+r.IntN(45), time.Duration(r.Int64N(int64(20*time.Millisecond))))
		got := tree(t, o.Out)
		if len(got) == 0 {
			got = tree(t, beside)
		}
		switch {
		case same(got, first):
			seen[0]++
		case same(got, second):
			seen[1]++
		default:
			t.Fatalf("neither build is there: %v", names(got))
		}
	}
	t.Logf("killed before and after: %v", seen)
	if seen[0] == 0 || seen[1] == 0 {
		t.Errorf("always killed at the same moment: %v", seen)
	}
	build(t, o)
	is(t, "afterwards", o.Out, first)
}

// killed kills a process that builds, some time after it has printed so many of its steps: a build has about
// fifteen.
func killed(t *testing.T, out string, steps int, after time.Duration) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilled$")
	cmd.Env = append(os.Environ(), intoFolder+"="+out, "TMPDIR="+t.TempDir())
	said, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(said)
	for range steps {
		if !lines.Scan() {
			t.Fatal("the process ended by itself")
		}
	}
	time.Sleep(after)
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err == nil {
		t.Fatal("the process ended by itself")
	}
}
