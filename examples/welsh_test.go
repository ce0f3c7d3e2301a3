package examples

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/wasm/widget"
)

var update = flag.Bool("update", false, "write the list of Welsh that no translator has reviewed anew")

const aboutWelsh = `# Every Welsh text that no translator has reviewed: the catalogue, its key, the English and the Welsh.
# A translator who has reviewed a line, and changed it in the code where need be, moves it to reviewed.tsv.
# A line there counts only while both its texts stand as they were reviewed. go test ./examples -run Welsh -update
`

// The list of what no translator has reviewed is whole: nothing is missing from it but what reviewed.tsv has,
// word for word.
func TestWelshThatNobodyReviewed(t *testing.T) {
	folder := filepath.Join("..", "testdata", "welsh")
	data, err := os.ReadFile(filepath.Join(folder, "reviewed.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	reviewed := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		if !strings.HasPrefix(line, "#") {
			reviewed[strings.TrimSuffix(line, "\n")] = true
		}
	}
	list := &strings.Builder{}
	list.WriteString(aboutWelsh)
	texts, unused := 0, len(reviewed)
	add := func(catalogue string) func(key, english, welsh string) bool {
		return func(key, english, welsh string) bool {
			if welsh == "" {
				return true
			}
			texts++
			if line := strings.Join([]string{catalogue, key, english, welsh}, "\t"); reviewed[line] {
				unused--
			} else {
				list.WriteString(line + "\n")
			}
			return true
		}
	}
	widget.Words(add("wasm/widget"))
	if texts < 400 || unused != 0 {
		t.Errorf("%d texts; %d lines of reviewed.tsv are of none of them, or no longer", texts, unused)
	}
	name := filepath.Join(folder, "unreviewed.tsv")
	if *update {
		if err := os.WriteFile(name, []byte(list.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(list.String(), "\n")); diff != "" {
		t.Errorf("%s (-has +wants): go test ./examples -run Welsh -update\n%s", name, diff)
	}
}
