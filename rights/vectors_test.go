package rights_test

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/vectors"
)

// ours returns the project's own vectors.
func ours(t *testing.T) []vectors.File {
	t.Helper()
	names, err := filepath.Glob("../testdata/vectors/*.json")
	if err != nil || len(names) == 0 {
		t.Fatalf("no vector files: %v", err)
	}
	var out []vectors.File
	for _, name := range names {
		data, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		file, err := vectors.Decode(name, data)
		data.Close()
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, file)
	}
	return out
}

func TestVectors(t *testing.T) {
	n := 0
	for _, file := range ours(t) {
		for _, result := range file.Check() {
			n++
			if !result.Passed() {
				t.Error(result)
			}
		}
	}
	t.Logf("%d vectors", n)
}

// sides are the days on either side of the two great changes of law.
var sides = [...]struct {
	name       string
	first, day privacy.Date
}{
	{"before 5 February 2026", privacy.Date{}, privacy.NewDate(2026, 2, 4)},
	{"since 5 February 2026", privacy.NewDate(2026, 2, 5), privacy.NewDate(2026, 2, 5)},
	{"since 19 June 2026", privacy.NewDate(2026, 6, 19), privacy.NewDate(2026, 6, 19)},
}

func side(day privacy.Date) int {
	i := len(sides) - 1
	for day.Before(sides[i].first) {
		i--
	}
	return i
}

// TestEveryRuleHasVectors counts, for each rule, the vectors in which it holds and in which it does
// not, on each side of the changes of law; go test -v prints the table. A dash is a cell that the law
// leaves empty: the rule is not in force then, or holds whatever the facts.
func TestEveryRuleHasVectors(t *testing.T) {
	type cell struct {
		rule rights.RuleID
		held privacy.Answer
		side int
	}
	count := map[cell]int{}
	for _, file := range ours(t) {
		for _, v := range file.Rights {
			decisions := rights.Evaluate(v.Facts)
			for r := range decisions.For(v.Right).Because() {
				count[cell{r.Rule, r.Held, side(v.Facts.AsAt())}]++
			}
		}
	}
	t.Logf("%-36s %25s %25s %25s", "held / not held", sides[0].name, sides[1].name, sides[2].name)
	for _, r := range rights.Rules() {
		var shown [3]string
		for i, s := range sides {
			inForce := r.Force.Contains(s.day)
			// The rule on requests before the UK GDPR is in force on no side; its vectors are of 2018.
			if r.ID == "every-before-gdpr" && i == 0 {
				inForce = true
			}
			held := show(t, r.ID, s.name, count[cell{r.ID, privacy.Yes, i}], inForce)
			failed := show(t, r.ID, s.name, count[cell{r.ID, privacy.No, i}], inForce && r.When.Op() != rights.Always)
			shown[i] = held + " / " + failed
		}
		t.Logf("%-36s %25s %25s %25s", r.ID, shown[0], shown[1], shown[2])
	}
}

func show(t *testing.T, rule rights.RuleID, side string, n int, wanted bool) string {
	if !wanted {
		return "-"
	}
	if n == 0 {
		t.Errorf("%s, %s: no vector: add one to testdata/vectors", rule, side)
	}
	return strconv.Itoa(n)
}

// TestEveryExemptionHasVectors counts, for each exemption, the vectors that expect it to be met, possible and
// unavailable, on each side of 5 February 2026; go test -v prints the table. A dash is a cell that the law
// leaves empty: no council can claim the exemption, or it was not law yet.
func TestEveryExemptionHasVectors(t *testing.T) {
	type cell struct {
		of     privacy.Exemption
		status rights.Status
		after  bool
	}
	change := privacy.NewDate(2026, 2, 5)
	count := map[cell]int{}
	for _, file := range ours(t) {
		for _, v := range file.Rights {
			for e, status := range v.Expect.Exemptions {
				count[cell{e, status, !v.Facts.AsAt().Before(change)}]++
			}
		}
	}
	t.Logf("%-14s %30s %30s", "", "before 5 February 2026", "since")
	seen := map[privacy.Exemption]bool{}
	for _, r := range rights.ExemptionRules() {
		if seen[r.Exemption] {
			continue
		}
		seen[r.Exemption] = true
		var shown [2]string
		for i, side := range [...]string{"before", "since"} {
			open := !r.Who.ClosedToCouncils() && (i == 1 || r.Force.From.Before(change))
			for _, status := range [...]rights.Status{rights.Met, rights.Possible, rights.Unavailable} {
				n := show(t, rights.RuleID(r.Exemption.String()+" "+status.String()), side,
					count[cell{r.Exemption, status, i == 1}], open || status == rights.Unavailable)
				shown[i] += n + " "
			}
		}
		t.Logf("%-14v %30s %30s", r.Exemption, shown[0], shown[1])
	}
}
