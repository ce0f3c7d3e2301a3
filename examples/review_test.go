package examples

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The second reading of the law gave its corrections numbers: of verdicts, of words and of who decides; and named what
// was missing. Each has a vector or a test that bears its number or name.
var (
	reviewRows    = map[string]int{"R": 18, "W": 18, "C": 5}
	reviewMissing = []string{
		"M-s48-7", "M-s166", "M-s173", "M-s180A", "M-art17-2", "M-art8A", "M-art34", "M-art25-1A", // rules and duties
		"TestMissingS35Ground", "TestMissingFOIInOneRequest", "TestMissingAgentScope",
		"TestMissingAgesOfTheParentLimbs",
		"TestReviewMissingExamMarks", "TestReviewMissingWhenPeopleAreTold", "TestReviewW16AdoptionRecords",
	}
	reviewName = regexp.MustCompile(`"id": ?"([RWCM][0-9A-Za-z-]*)"|(?m:^func (Test\w+)\()`)
	reviewRow  = regexp.MustCompile(`[RWC]\d\d`)
)

// TestEveryReviewRowIsTested wants, for every row, a vector or a test that bears its number.
func TestEveryReviewRowIsTested(t *testing.T) {
	named := names(t)
	rows := map[string]int{}
	for name := range named {
		for _, row := range reviewRow.FindAllString(name, -1) {
			rows[row]++
		}
	}
	for family, last := range reviewRows {
		for n := 1; n <= last; n++ {
			if row := fmt.Sprintf("%s%02d", family, n); rows[row] == 0 {
				t.Errorf("%s has neither a vector nor a test", row)
			}
		}
	}
	for _, name := range reviewMissing {
		if !named[name] {
			t.Errorf("there is no %s", name)
		}
	}
}

// names returns the ids of the vectors of the review and the names of all tests.
func names(t *testing.T) map[string]bool {
	t.Helper()
	out := map[string]bool{}
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
		for _, m := range reviewName.FindAllStringSubmatch(string(data), -1) {
			out[m[1]+m[2]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
