package lint

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
)

// row is a line of a table of findings: the notice, the code, the place, and what is thought of it.
type row [4]string

// table reads a table of testdata; lines that begin with # are remarks.
func table(t testing.TB, name string) []row {
	t.Helper()
	var out []row
	for line := range strings.Lines(string(read(t, filepath.Join("testdata", name)))) {
		if line = strings.TrimRight(line, "\n"); line == "" || line[0] == '#' {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 4 {
			t.Fatalf("%s: %q has %d cells", name, line, len(cells))
		}
		out = append(out, row(cells))
	}
	return out
}

// everyNotice is every notice of testdata that is one whole, by a short name, and those that try one thing each.
func everyNotice(t testing.TB) (names []string, files map[string]string) {
	t.Helper()
	files = map[string]string{}
	for _, name := range append(noticetest.Names(), noticetest.Authors()...) {
		short := strings.TrimPrefix(name, "authors/")
		names, files[short] = append(names, short), noticetest.File(t, name)
	}
	valid, err := filepath.Glob("../../testdata/valid/*.json")
	if err != nil || len(valid) == 0 {
		t.Fatalf("no notices in testdata/valid: %v", err)
	}
	for _, name := range valid {
		short := "valid/" + strings.TrimSuffix(filepath.Base(name), ".json")
		names, files[short] = append(names, short), name
	}
	return names, files
}

var (
	documents = map[string][]Finding{}
	guard     sync.Mutex
)

// documented is what is found in a document today, looked for once for all tests.
func documented(t testing.TB, file string) []Finding {
	t.Helper()
	guard.Lock()
	defer guard.Unlock()
	if _, ok := documents[file]; !ok {
		found, err := Document(read(t, file), today)
		if err != nil {
			t.Fatal(err)
		}
		documents[file] = found
	}
	return slices.Clone(documents[file])
}

// TestFindingsAreJudged holds what is found in every notice of testdata to testdata/findings.tsv, in which each finding
// is judged by hand: true, a question that is worth asking, or false. A finding that is not there has to be judged, and
// one that is there no longer has to go. With -v it prints the precision of each check.
func TestFindingsAreJudged(t *testing.T) {
	judged := map[row]string{}
	for _, r := range table(t, "findings.tsv") {
		judged[row{r[0], r[1], r[2]}] = r[3]
	}
	names, files := everyNotice(t)
	count := map[string]map[string]int{}
	var lines []string
	for _, name := range names {
		found := documented(t, files[name])
		seen := map[row]bool{}
		for _, f := range found {
			key := row{name, f.Code, f.Path}
			verdict, ok := judged[key]
			if !ok && !*update {
				t.Errorf("%s %s %s (%q) is not judged", name, f.Code, f.Path, f.Value)
			}
			if seen[key] {
				continue
			}
			seen[key] = true
			lines = append(lines, strings.Join([]string{name, f.Code, f.Path, verdict}, "\t"))
			if count[f.Code] == nil {
				count[f.Code] = map[string]int{}
			}
			count[f.Code][verdict]++
		}
		for key := range judged {
			if key[0] == name && !seen[key] && !*update {
				t.Errorf("%s %s %s is judged, and not found", key[0], key[1], key[2])
			}
		}
	}
	if *update {
		head := "# What is found in every notice, each judged by hand: true, question (worth asking) or " +
			"false.\n# notice\tcode\tplace\tjudgement\n"
		if err := os.WriteFile("testdata/findings.tsv", []byte(head+strings.Join(lines, "\n")+"\n"),
			0o644); err != nil {
			t.Fatal(err)
		}
	}
	precision(t, count)
}

// precision logs how many findings of each check are right, and refuses a check that is too sure of itself: an error is
// never false, and a warning is right nine times in ten.
func precision(t *testing.T, count map[string]map[string]int) {
	t.Helper()
	all, right, questions := 0, 0, 0
	for _, c := range Checks() {
		n := count[c.Code]
		total := n["true"] + n["question"] + n["false"]
		questions += n["question"]
		for verdict := range n {
			if !slices.Contains([]string{"true", "question", "false"}, verdict) {
				t.Errorf("%s: %q is no judgement", c.Code, verdict)
			}
		}
		all, right = all+total, right+total-n["false"]
		if total == 0 {
			continue
		}
		t.Logf("%s %-36s %-7s %3d found, %3d true, %3d questions, %d false", c.Code, c.Name, c.Level, total, n["true"],
			n["question"], n["false"])
		if c.Level == Error && n["true"] < total || c.Level == Warning && n["true"]*10 < total*9 {
			t.Errorf("%s is a %s, and %d of %d findings are true", c.Code, c.Level, n["true"], total)
		}
	}
	t.Logf("all: %d found, %d true, %d questions, %d false: %.1f %% right", all, right-questions, questions, all-right,
		100*float64(right)/float64(all))
}

// TestExpectedIsFound holds the checks to what was expected of them before they were made: each fault of the three
// councils and of the ten authors is found at its place, or testdata/differences.tsv says why the expectation was
// wrong.
func TestExpectedIsFound(t *testing.T) {
	_, files := everyNotice(t)
	excused := map[row]string{}
	for _, r := range table(t, "differences.tsv") {
		excused[row{r[0], r[1], r[2]}] = r[3]
	}
	for _, r := range table(t, "expected.tsv") {
		name, key := r[0], row{r[0], r[1], r[2]}
		is := slices.ContainsFunc(documented(t, files[name]), func(f Finding) bool {
			return f.Code == r[1] && strings.HasPrefix(f.Path, r[2])
		})
		if why, ok := excused[key]; ok == is {
			t.Errorf("%s %s %s: found %t (%s), and excused: %q", r[0], r[1], r[2], is, r[3], why)
		}
		delete(excused, key)
	}
	for key := range excused {
		t.Errorf("%v is excused, and was not expected", key)
	}
}
