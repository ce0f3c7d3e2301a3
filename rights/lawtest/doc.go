// Package lawtest holds tables of law to what the law says, for tests and for the mutation command.
//
// What the law says stands in testdata/law, written from the law and never from what the library answers: a file for
// each question, a line for each case, its columns parted by tabs. A test named TestLaw… asks the library each line.
// With the build tag mutate, [Main] runs those tests again with each table broken in each way that it knows.
package lawtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// Case is a line of a file of testdata/law: what stands in each column, by its name. A dash stands for nothing, and is
// "".
type Case map[string]string

// Cases reads a file of testdata/law, without its ending. Lines that begin with a number sign are remarks; the first
// other line names the columns. A line of more or fewer columns, or a file without cases, fails the test.
func Cases(t testing.TB, file string) []Case {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root(t), "testdata", "law", file+".tsv"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	var out []Case
	for i, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		cells := strings.Split(line, "\t")
		if names == nil {
			names = cells
			continue
		}
		if len(cells) != len(names) {
			t.Fatalf("%s.tsv: line %d has %d columns of %d", file, i+1, len(cells), len(names))
		}
		c := Case{}
		for j, name := range names {
			if c[name] = cells[j]; cells[j] == "-" {
				c[name] = ""
			}
		}
		out = append(out, c)
	}
	if len(out) == 0 {
		t.Fatalf("%s.tsv has no cases", file)
	}
	return out
}

// root is the top of the repository, from the folder of whatever package is tested.
func root(t testing.TB) string {
	t.Helper()
	for dir := "."; len(dir) < 64; dir = filepath.Join("..", dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
	}
	t.Fatal("no go.mod above")
	return ""
}

// Right is the right that a case names in a column; zero for none.
func (c Case) Right(t testing.TB, column string) privacy.Right {
	return read[privacy.Right](t, c[column])
}

// Regime is the regime that a case names in a column; zero for none.
func (c Case) Regime(t testing.TB, column string) privacy.Regime {
	return read[privacy.Regime](t, c[column])
}

// Nation is the nation that a case names in a column; zero for none.
func (c Case) Nation(t testing.TB, column string) privacy.Nation {
	return read[privacy.Nation](t, c[column])
}

func read[T any, P interface {
	*T
	UnmarshalText(text []byte) error
}](t testing.TB, code string) T {
	t.Helper()
	var out T
	if code == "" {
		return out
	}
	if err := P(&out).UnmarshalText([]byte(code)); err != nil {
		t.Fatal(err)
	}
	return out
}

// Day is the day that a case names in a column; the zero Date for none.
func (c Case) Day(t testing.TB, column string) privacy.Date {
	t.Helper()
	if c[column] == "" {
		return privacy.Date{}
	}
	d, err := privacy.ParseDate(c[column])
	if err != nil {
		t.Fatal(err)
	}
	return d
}
