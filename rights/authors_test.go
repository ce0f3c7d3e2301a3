package rights_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/schema"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

const authors = "../testdata/authors"

// TestAuthors holds the ten notices of testdata/authors to the schema, and the product's answers for them to what was
// expected of the law before it was asked. Where they differ, differences.tsv says which of the two is right.
func TestAuthors(t *testing.T) {
	files, err := filepath.Glob(authors + "/*/notice.json")
	if err != nil || len(files) != 10 {
		t.Fatalf("%d notices, want ten: %v", len(files), err)
	}
	for _, file := range files {
		dir := filepath.Dir(file)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			n, err := notice.Decode(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(data); err != nil {
				t.Error(err)
			}
			if again, err := notice.Encode(n); err != nil || !bytes.Equal(again, data) {
				t.Errorf("the file is not as Encode writes it: %v", err)
			}
			sourced(t, data)
			given := answersFor(n)
			e := expectations(t, dir, n)
			asked(t, dir, n, given, e)
			explain(t, dir, n, e, given)
		})
	}
}

// sourced holds every statement of a notice, every controller and every contact to saying where it was read, and every
// source to its address and the day on which it was read.
func sourced(t *testing.T, data []byte) {
	t.Helper()
	var doc map[string]any
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	list := func(of map[string]any, name string) (out []map[string]any) {
		items, _ := of[name].([]any)
		for _, x := range items {
			out = append(out, x.(map[string]any))
		}
		return out
	}
	statements := func(of map[string]any, where any) {
		for name, v := range of {
			s, _ := v.(map[string]any)
			if said, ok := s["said"]; ok && said != "not-stated" && said != "not-read" && s["sources"] == nil {
				t.Errorf("%v: nothing says where %q was read", where, name)
			}
		}
	}
	common, _ := doc["common"].(map[string]any)
	statements(common, "common")
	for _, a := range list(doc, "activities") {
		statements(a, a["id"])
		for _, p := range list(a, "purposes") {
			statements(p, p["id"])
		}
	}
	for _, x := range slices.Concat(list(doc, "controllers"), list(doc, "contacts")) {
		if x["sources"] == nil {
			t.Errorf("nothing says where %v was read", x["id"])
		}
	}
	for _, s := range list(doc, "sources") {
		if s["url"] == nil || s["retrieved"] == nil {
			t.Errorf("source %v has no address or day", s["id"])
		}
	}
}

// cell is one thing that a right's answer for a purpose says; of no right, whom to ask.
type cell struct{ activity, purpose, right, field string }

// asked adds whom to ask about each purpose, and in which part they decide, to what is given and what is expected.
func asked(t *testing.T, dir string, n *notice.Notice, given, expected map[cell]string) {
	t.Helper()
	for i := range n.Activities {
		a := &n.Activities[i]
		for j := range a.Purposes {
			var who []string
			for _, d := range n.DecidersFor(a, &a.Purposes[j]) {
				who = append(who, string(d.ID)+":"+string(d.Role))
			}
			given[cell{string(a.ID), string(a.Purposes[j].ID), "", "asked"}] = strings.Join(who, " ")
		}
	}
	asks := 0
	for _, row := range table(t, filepath.Join(dir, "asked.tsv"), "activity", "purposes", "controllers", "reason") {
		for _, c := range named(t, n, row) {
			who := strings.Fields(row["controllers"])
			slices.Sort(who)
			c.field = "asked"
			expected[c] = strings.Join(who, " ")
			asks++
		}
	}
	if asks != purposesOf(n) {
		t.Errorf("asked.tsv is about %d purposes, want %d", asks, purposesOf(n))
	}
}

// authorFields are the columns of expected.tsv that say what the answer is.
var authorFields = []string{"verdict", "presumed", "ask", "duties", "first"}

// answersFor returns what the product says of every right of every purpose. A purpose under both regimes is answered
// for under each, that under the UK GDPR first: where they differ, " | " stands between.
func answersFor(n *notice.Notice) map[cell]string {
	out := map[cell]string{}
	for _, a := range rights.Assess(n, privacy.Date{}, nil).Activities {
		for _, g := range a.Grounds {
			for _, p := range g.Purposes {
				for d := range g.Decisions.All() {
					put := func(field, value string) {
						c := cell{string(a.ID), string(p.ID), d.Right.String(), field}
						if before, twice := out[c]; twice && before != value {
							value = before + " | " + value
						}
						out[c] = value
					}
					put("verdict", d.Verdict.String())
					put("presumed", d.Presumed.String())
					put("ask", codesOf(d.Ask()))
					put("duties", codesOf(d.Duties()))
					put("first", likeliest(d))
				}
			}
		}
	}
	return out
}

// likeliest writes the exemptions that are likely for a use, or the first three where fewer are, and "-" for none.
func likeliest(d rights.Decision) string {
	var out []string
	for f := range d.Likeliest() {
		if f.Likelihood != rights.Likely && len(out) >= 3 {
			break
		}
		out = append(out, f.Exemption.String())
	}
	if len(out) == 0 {
		return "-"
	}
	return strings.Join(out, " ")
}

// codesOf writes codes in the order of the alphabet, and "-" for none.
func codesOf[T interface{ String() string }](of func(func(T) bool)) string {
	var out []string
	for v := range of {
		out = append(out, v.String())
	}
	if len(out) == 0 {
		return "-"
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// expectations reads what is expected, and refuses a table that leaves out or repeats a right of a purpose.
func expectations(t *testing.T, dir string, n *notice.Notice) map[cell]string {
	t.Helper()
	out := map[cell]string{}
	for _, row := range table(t, filepath.Join(dir, "expected.tsv"), "activity", "purposes", "right", "verdict",
		"presumed", "ask", "duties", "first", "reason") {
		if strings.TrimSpace(row["reason"]) == "" {
			t.Errorf("%v: no reason", row)
		}
		for _, a := range named(t, n, row) {
			for _, field := range authorFields {
				a.right, a.field = row["right"], field
				if _, twice := out[a]; twice {
					t.Errorf("%v is expected twice", a)
				}
				out[a] = row[field]
			}
		}
	}
	if want := purposesOf(n) * len(privacy.Rights()) * len(authorFields); len(out) != want {
		t.Errorf("%d cells are expected, want %d: every right of every purpose", len(out), want)
	}
	return out
}

func purposesOf(n *notice.Notice) (count int) {
	for _, a := range n.Activities {
		count += len(a.Purposes)
	}
	return count
}

// named returns the purposes that a row is about, of the activities that it names.
func named(t *testing.T, n *notice.Notice, row map[string]string) (out []cell) {
	t.Helper()
	activities, purposes := strings.Fields(row["activity"]), strings.Fields(row["purposes"])
	met := map[string]bool{"*": true}
	for _, a := range n.Activities {
		if !slices.Contains(activities, string(a.ID)) && activities[0] != "*" {
			continue
		}
		met[string(a.ID)] = true
		for _, p := range a.Purposes {
			if slices.Contains(purposes, string(p.ID)) || purposes[0] == "*" {
				met[string(p.ID)] = true
				out = append(out, cell{activity: string(a.ID), purpose: string(p.ID)})
			}
		}
	}
	for _, id := range append(activities, purposes...) {
		if !met[id] {
			t.Errorf("%q is named, and the notice has no such thing: %v", id, row)
		}
	}
	return out
}

// explain holds answers to expectations, save where differences.tsv has the difference.
func explain(t *testing.T, dir string, n *notice.Notice, expected, given map[cell]string) {
	t.Helper()
	explained := differences(t, dir, n, expected, given)
	for c, want := range expected {
		got, ok := given[c]
		if same := agrees(c.field, got, want); (!ok || !same) && !explained[c] {
			t.Errorf("%s/%s %s: %s is %q, and %q was expected", c.activity, c.purpose, c.right, c.field, got, want)
		}
	}
}

// agrees reports whether an answer is as expected. Of duties and of the first exemptions, all that are expected are
// among those given; more may be.
func agrees(field, got, want string) bool {
	if field != "duties" && field != "first" {
		return got == want
	}
	for _, code := range strings.Fields(want) {
		if code != "-" && !slices.Contains(strings.Fields(got), code) {
			return false
		}
	}
	return true
}

// differences returns the cells in which the product is right and the expectation was not. It refuses a row that no
// longer tells the truth: one in which they agree, or the product says something else by now. Rows of "expectation" are
// those in which the product was wrong, what it said at first, and that it has been mended.
func differences(t *testing.T, dir string, n *notice.Notice, expected, given map[cell]string) map[cell]bool {
	t.Helper()
	out := map[cell]bool{}
	file := filepath.Join(dir, "differences.tsv")
	if _, err := os.Stat(file); os.IsNotExist(err) {
		return out
	}
	for _, row := range table(t, file, "activity", "purposes", "right", "field", "product", "right-is", "why") {
		if row["why"] == "" || row["product"] == "" {
			t.Errorf("%v: a cell is empty", row)
		}
		for _, c := range named(t, n, row) {
			c.right, c.field = strings.TrimPrefix(row["right"], "-"), row["field"]
			want, known := expected[c]
			same := agrees(c.field, given[c], want)
			switch {
			case !known:
				t.Errorf("%v: nothing was expected of it", c)
			case row["right-is"] == "product" && (same || given[c] != row["product"]):
				t.Errorf("%v: stale: the product says %q, %q was expected, and the row has %q", c, given[c], want,
					row["product"])
			case row["right-is"] == "expectation" && !same:
				t.Errorf("%v: the expectation %q is right, and the product says %q", c, want, given[c])
			case row["right-is"] == "expectation" && agrees(c.field, row["product"], want):
				t.Errorf("%v: stale: what the product is said to have said first is what was expected", c)
			case row["right-is"] != "product" && row["right-is"] != "expectation":
				t.Errorf("%v: who is right? %q", c, row["right-is"])
			}
			out[c] = out[c] || row["right-is"] == "product"
		}
	}
	return out
}

// table reads a file of tab-separated values by the names of its columns.
func table(t *testing.T, file string, columns ...string) (out []map[string]string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	if lines[0] != strings.Join(columns, "\t") {
		t.Fatalf("%s: columns %q", file, lines[0])
	}
	for i, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != len(columns) {
			t.Fatalf("%s:%d: %d cells", file, i+2, len(cells))
		}
		row := map[string]string{}
		for j, name := range columns {
			row[name] = cells[j]
		}
		out = append(out, row)
	}
	return out
}
