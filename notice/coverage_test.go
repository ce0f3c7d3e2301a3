package notice_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// row is a row of coverage.tsv: which values of the notice carry a line of a page that it was read from.
type row struct {
	file    string
	line    int
	sha     string // the first eight hexadecimal digits of the line's SHA-256
	carries string // JSON Pointers, or heading, or navigation
}

// TestCoverage holds every coverage.tsv to the notice beside it, and to the pages themselves where they are.
func TestCoverage(t *testing.T) {
	for _, council := range []string{"leeds", "leicester", "peterborough"} {
		t.Run(council, func(t *testing.T) {
			rows := coverage(t, council)
			t.Run("pointers", func(t *testing.T) { checkPointers(t, council, rows) })
			t.Run("pages", func(t *testing.T) { checkPages(t, council, rows) })
		})
	}
}

// coverage reads a council's table and refuses rows that are not whole or come twice.
func coverage(t *testing.T, council string) []row {
	t.Helper()
	table, err := os.ReadFile(filepath.Join("..", "testdata", council, "coverage.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	const header = "file\tline\tsha\tcarries\n"
	body, ok := strings.CutPrefix(string(table), header)
	if !ok || !strings.HasSuffix(body, "\n") {
		t.Fatalf("the table begins with %q and ends with a line ending", header)
	}
	form := regexp.MustCompile(
		`^(` + council + `-[a-z-]+\.txt)\t([1-9][0-9]*)\t([0-9a-f]{8})\t(heading|navigation|/\S+( /\S+)*)$`,
	)
	seen := map[string]bool{}
	var out []row
	for i, text := range strings.Split(strings.TrimSuffix(body, "\n"), "\n") {
		cells := form.FindStringSubmatch(text)
		if cells == nil {
			t.Errorf("row %d is not whole: %q", i+2, text)
			continue
		}
		line, err := strconv.Atoi(cells[2])
		if key := cells[1] + ":" + cells[2]; err != nil || seen[key] {
			t.Errorf("row %d: %s comes twice", i+2, key)
		} else {
			seen[key] = true
		}
		out = append(out, row{cells[1], line, cells[3], cells[4]})
	}
	return out
}

func checkPointers(t *testing.T, council string, rows []row) {
	data, err := os.ReadFile(filepath.Join("..", "testdata", council, "notice.json"))
	if err != nil {
		t.Fatal(err)
	}
	var doc any
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if !strings.HasPrefix(r.carries, "/") {
			continue
		}
		seen := map[string]bool{}
		for _, pointer := range strings.Fields(r.carries) {
			if seen[pointer] {
				t.Errorf("%s:%d: %s comes twice", r.file, r.line, pointer)
			}
			seen[pointer] = true
			if err := follow(doc, pointer); err != nil {
				t.Errorf("%s:%d: %v", r.file, r.line, err)
			}
		}
	}
}

// follow follows a JSON Pointer and returns why it leads nowhere, if it does.
func follow(v any, pointer string) error {
	for _, token := range strings.Split(pointer, "/")[1:] {
		token = strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
		switch x := v.(type) {
		case map[string]any:
			inner, ok := x[token]
			if !ok {
				return fmt.Errorf("%s: there is no %q", pointer, token)
			}
			v = inner
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= len(x) || strconv.Itoa(i) != token {
				return fmt.Errorf("%s: there is no item %q", pointer, token)
			}
			v = x[i]
		default:
			return fmt.Errorf("%s: nothing is inside a %T", pointer, v)
		}
	}
	return nil
}

// checkPages holds the rows to the lines of the pages: one for each that is not empty, with its hash.
func checkPages(t *testing.T, council string, rows []row) {
	dir, named := os.LookupEnv("PLAINRIGHTS_SEEDS")
	if !named {
		dir = filepath.Join("..", "..", "shared", "seeds")
	}
	files, err := filepath.Glob(filepath.Join(dir, council+"-*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 && named {
		t.Fatalf("PLAINRIGHTS_SEEDS is %q, and no page of %s is there", dir, council)
	}
	if len(files) == 0 {
		t.Skipf(
			"the pages of %s are not here: put their text in a directory and name it in PLAINRIGHTS_SEEDS to check "+
				"the hashes of their lines",
			council,
		)
	}
	want := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range bytes.Split(text, []byte("\n")) {
			line = bytes.TrimSuffix(line, []byte("\r"))
			if sum := sha256.Sum256(line); len(bytes.TrimSpace(line)) > 0 {
				want[fmt.Sprintf("%s:%d", filepath.Base(file), i+1)] = hex.EncodeToString(sum[:4])
			}
		}
	}
	for _, r := range rows {
		key := fmt.Sprintf("%s:%d", r.file, r.line)
		switch sha, ok := want[key]; {
		case !ok:
			t.Errorf("%s is no line with words", key)
		case sha != r.sha:
			t.Errorf("%s: the hash is %s, and the row has %s", key, sha, r.sha)
		}
		delete(want, key)
	}
	for key := range want {
		t.Errorf("%s has no row", key)
	}
}
