package rights_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestEveryRowIsFoundByItsProvision searches the package's own files, tests apart, for the provision that each
// row cites, as somebody does who has the Act open, and wants the row where it is found.
func TestEveryRowIsFoundByItsProvision(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, rowsOf(string(data))...)
	}
	found := func(provision, row string) bool {
		for _, line := range lines {
			if strings.Contains(line, provision) && strings.Contains(line, row) {
				return true
			}
		}
		return false
	}
	rows := 0
	for _, r := range rights.Rules() {
		rows++
		if !found(r.Cite.Provision, `"`+string(r.ID)+`"`) {
			t.Errorf("%s is not found by %s", r.ID, r.Cite.Provision)
		}
	}
	for _, r := range rights.ExemptionRules() {
		rows++
		if !found(r.Cite.Provision, "Exemption: privacy.Exemption"+constant(r.Exemption)) {
			t.Errorf("%v is not found by %s", r.Exemption, r.Cite.Provision)
		}
		if !found(r.Lists.Cite.Provision, `"`+r.Lists.Code+`"`) {
			t.Errorf("%s is not found by %s", r.Lists.Code, r.Lists.Cite.Provision)
		}
	}
	t.Logf("%d rows", rows)
}

// rowsOf returns the lines of a file, a row of a table that is written on several as one.
func rowsOf(file string) []string {
	var out []string
	in := false
	for line := range strings.SplitSeq(file, "\n") {
		if in {
			out[len(out)-1] += line
		} else {
			out = append(out, line)
		}
		indented := strings.HasPrefix(line, "\t") && !strings.HasPrefix(line, "\t\t")
		switch {
		case indented && strings.HasSuffix(line, "{"):
			in = true
		case indented && strings.HasPrefix(line, "\t}"):
			in = false
		}
	}
	return out
}

// constant returns the end of the name of an exemption's constant: Sch2P2 for sch2-p2, S24Sub5 for s24-5.
func constant(e privacy.Exemption) string {
	out, parts := "", strings.Split(e.String(), "-")
	for i, part := range parts {
		switch {
		case i == 0:
			part = strings.ToUpper(part[:1]) + part[1:]
		case strings.HasPrefix(part, "p"):
			part = "P" + part[1:]
		default:
			part = "Sub" + part
		}
		out += part
	}
	return out
}
