package examples

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// named finds where a comment speaks of a package of ours.
var named = regexp.MustCompile(`\b[Pp]ackages? ((?:privacy|notice|rights|wasm|examples)(?:/[a-z0-9]+)*)`)

// TestDocsNamePackagesThatExist holds comments to speaking of packages that there are.
func TestDocsNamePackagesThatExist(t *testing.T) {
	found := 0
	err := filepath.WalkDir("..", func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, line := range strings.Split(string(data), "\n") {
			if !strings.HasPrefix(strings.TrimSpace(line), "//") {
				continue
			}
			for _, m := range named.FindAllStringSubmatch(line, -1) {
				found++
				if info, err := os.Stat(filepath.Join("..", m[1])); err != nil || !info.IsDir() {
					t.Errorf("%s speaks of package %s, which is not there", path, m[1])
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found < 20 {
		t.Errorf("only %d packages are spoken of", found)
	}
}
