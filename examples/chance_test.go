package examples

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// byChance is a call of math/rand that nobody gave a seed, or a seed that is another each time.
var byChance = regexp.MustCompile(
	`\brand\.(N|Int\w*|Uint\w*|Float\w*|Perm|Shuffle|NormFloat64|ExpFloat64)\(|\brand\.NewPCG\([^)]*\b(time|os|rand)\.`,
)

// A test that fails does so again: what it takes at random it takes by a seed that stands in it.
func TestNothingIsTestedByChance(t *testing.T) {
	tests := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil ||
			d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".") && d.Name() != "..") {
			if err == nil {
				err = filepath.SkipDir
			}
			return err
		}
		if !strings.HasSuffix(path, "_test.go") || filepath.Base(path) == "chance_test.go" {
			return nil
		}
		tests++
		data, err := os.ReadFile(path)
		for i, line := range strings.Split(string(data), "\n") {
			if found := byChance.FindString(line); found != "" {
				t.Errorf("%s:%d: %s: take it from rand.New(rand.NewPCG(1, 2)), with numbers of your own", path, i+1,
					found)
			}
		}
		return err
	})
	if err != nil || tests < 100 {
		t.Fatalf("%d files of tests: %v", tests, err)
	}
	for _, bad := range []string{"time.Sleep(rand.N(4 * time.Second))", "rand.IntN(3)",
		"rand.New(rand.NewPCG(uint64(time.Now().Unix()), 1))"} {
		if !byChance.MatchString(bad) {
			t.Errorf("%s is not seen", bad)
		}
	}
}
