package lint

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

var update = flag.Bool("update", false, "write the golden files")

// sound is the notice that no check finds anything in.
func sound(t testing.TB) *notice.Notice {
	t.Helper()
	n, err := notice.Decode(bytes.NewReader(read(t, "testdata/sound.json")))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func (f fixture) on() privacy.Date {
	if f.day.IsZero() {
		return today
	}
	return f.day
}

// make is the notice with its fault, and its mended twin.
func (f fixture) make(t testing.TB) (broken, mended *notice.Notice) {
	t.Helper()
	broken, mended = sound(t), sound(t)
	for _, n := range []*notice.Notice{broken, mended} {
		if f.context != nil {
			f.context(n)
		}
	}
	f.fault(broken)
	return broken, mended
}

// file is the document of a fixture, which -update writes.
func file(t testing.TB, code string, n *notice.Notice) []byte {
	t.Helper()
	data, err := notice.Encode(n)
	if err != nil {
		t.Fatalf("%s: %v", code, err)
	}
	name := filepath.Join("testdata", "broken", code+".json")
	if *update {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have := read(t, name)
	if !bytes.Equal(have, data) {
		t.Errorf("%s is not what the fixture makes: run the test with -update", name)
	}
	return have
}

func codes(findings []Finding) []string {
	var out []string
	for _, f := range findings {
		out = append(out, f.Code)
	}
	return out
}

// ofNotices are the checks of one notice: those of pages and sets have a test of their own.
func ofNotices() []Check {
	return slices.DeleteFunc(Checks(), func(c Check) bool { return c.run == nil })
}

// TestEachCheckHasAFixture finds every fault in a document that has it, and nothing at all in its mended twin.
func TestEachCheckHasAFixture(t *testing.T) {
	golden := ""
	for _, c := range ofNotices() {
		f, ok := fixtures[c.Code]
		if !ok {
			t.Errorf("%s has no fixture", c.Code)
			continue
		}
		broken, mended := f.make(t)
		found, err := Document(file(t, c.Code, broken), f.on())
		if err != nil {
			t.Errorf("%s: %v", c.Code, err)
			continue
		}
		if !slices.Contains(codes(found), c.Code) {
			t.Errorf("%s is not found in its fixture, and %v are", c.Code, codes(found))
		}
		if twin := Run(mended, f.on()); len(twin) > 0 {
			t.Errorf("%s: its mended twin is not silent: %v", c.Code, twin)
		}
		golden += "# " + c.Code + "\n" + lines(found)
	}
	for code := range fixtures {
		if !slices.ContainsFunc(Checks(), func(c Check) bool { return c.Code == code }) {
			t.Errorf("%s has a fixture, and is no check", code)
		}
	}
	noticetest.Golden(t, "testdata/broken.txt", golden, *update)
}

// lines is a finding a line.
func lines(found []Finding) string {
	var b strings.Builder
	for _, f := range found {
		var by []string
		for _, c := range f.Cites {
			by = append(by, c.Short())
		}
		fmt.Fprintf(
			&b,
			"%s %-7s %-8s %d:%d %s | %s | %s | %d uses\n",
			f.Code,
			f.Level,
			f.Mend,
			f.Line,
			f.Column,
			f.Path,
			f.Value,
			strings.Join(by, ", "),
			len(f.Uses),
		)
	}
	return b.String()
}

// TestChecksAreDated holds every check to the days on which it is made: not the day before it begins, on that day, on
// the last, and not on the next.
func TestChecksAreDated(t *testing.T) {
	for _, c := range ofNotices() {
		first := c.Force.From
		if first.IsZero() {
			first = privacy.LawBegan()
		}
		broken, _ := fixtures[c.Code].make(t)
		has := func(day privacy.Date) bool { return slices.Contains(codes(Run(broken, day)), c.Code) }
		if has(first.Previous()) {
			t.Errorf("%s is found before %v", c.Code, first)
		}
		if !c.Force.From.IsZero() && !has(first) {
			t.Errorf("%s is not found on %v", c.Code, first)
		}
		if last := c.Force.Until; !last.IsZero() && (has(last) || !has(last.Previous())) {
			t.Errorf("%s does not end with %v", c.Code, last.Previous())
		}
	}
}
