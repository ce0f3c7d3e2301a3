package examples

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// traps are the points on which copying council pages, or tables from before February 2026, goes wrong, by
// their numbers in the law reference.
const traps = 35

var trapName = regexp.MustCompile(`"id": "(?:[a-z0-9-]*-)?trap-(\d\d)-|(?m:^func TestTrap(\d+))`)

// TestEveryTrapIsTested wants, for every trap, a vector or a test that bears its number.
func TestEveryTrapIsTested(t *testing.T) {
	found := map[int]int{}
	err := filepath.WalkDir("..", func(path string, d os.DirEntry, err error) error {
		if err != nil ||
			d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".") && d.Name() != "..") {
			if err == nil {
				err = filepath.SkipDir
			}
			return err
		}
		if !strings.HasSuffix(path, "_test.go") && !strings.Contains(filepath.ToSlash(path), "testdata/vectors/") {
			return nil
		}
		data, err := os.ReadFile(path)
		for _, m := range trapName.FindAllStringSubmatch(string(data), -1) {
			n, _ := strconv.Atoi(m[1] + m[2])
			found[n]++
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= traps; n++ {
		if found[n] == 0 {
			t.Errorf("trap %d has neither a vector nor a test", n)
		}
	}
	t.Logf("%v", found)
}
