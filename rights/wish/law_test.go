package wish

import (
	"flag"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// writeLaw writes the tables to testdata/law/wishes.tsv: to be read before it is committed.
var writeLaw = flag.Bool("law", false, "write testdata/law/wishes.tsv")

// TestLawFacts holds the tables of what to know first, of why, and of what serves and fits a wish to
// testdata/law/wishes.tsv, so that a lawyer can read them and no row changes unseen.
func TestLawFacts(t *testing.T) {
	var out strings.Builder
	row := func(cells ...string) { out.WriteString(strings.Join(cells, "\t") + "\n") }
	dash := func(s string) string {
		if s == "" {
			return "-"
		}
		return s
	}
	for _, f := range facts {
		var in []string
		for _, n := range f.nations {
			in = append(in, n.String())
		}
		row("fact", string(f.wish), dash(string(f.service)), dash(strings.Join(in, ",")), f.id,
			dash(f.law.String()), dash(f.place))
	}
	for _, y := range whyRules {
		var on []string
		for _, b := range y.on {
			on = append(on, b.String())
		}
		row("why", string(y.wish), string(y.rule), y.held.String(), dash(strings.Join(on, ",")), y.says,
			dash(y.place))
	}
	for _, d := range duties {
		row("duty", string(d.wish), d.says, dash(d.law.String()), dash(d.place),
			dash(d.before), dash(d.inPart3))
	}
	for _, n := range newer {
		row("newer", n.law.Short()+" "+n.place, n.from().String())
	}
	for _, s := range serving {
		var by []string
		for _, r := range s.rights {
			by = append(by, r.String())
		}
		row("right", string(s.wish), dash(strings.Join(by, ",")))
	}
	lawServices(row, dash)
	for _, f := range fits {
		row("fits", string(f.wish), string(f.service))
	}
	for _, law := range privacy.Instruments() { // and what short names stand for
		if strings.Contains(out.String(), "\t"+law.String()+"\t") {
			row("law", law.Short(), law.Long(), law.URL())
		}
	}
	noticetest.Golden(t, filepath.Join("..", "..", "testdata", "law", "wishes.tsv"), out.String(), *writeLaw)
}

// lawServices writes what makes a service of a kind.
func lawServices(row func(...string), dash func(string) string) {
	for _, k := range services {
		var purposes, audiences, bodies []string
		for _, p := range k.purposes {
			purposes = append(purposes, string(p))
		}
		for _, a := range k.audiences {
			audiences = append(audiences, string(a))
		}
		for _, b := range k.bodies {
			bodies = append(bodies, string(b))
		}
		row("service", string(k.service), dash(strings.Join(purposes, ",")), dash(strings.Join(audiences, ",")),
			dash(strings.Join(bodies, ",")), dash(k.words))
	}
}

// TestEveryRuleOfWhyIsThere: a line of why names a rule of a right that serves its wish, and has words.
func TestEveryRuleOfWhyIsThere(t *testing.T) {
	said := map[string]bool{"asks-child": true, "asks-someone": true, "unsaid": true, "unsettled": true,
		"died-freedom": true}
	for _, y := range whyRules {
		rule, ok := rights.RuleOf(y.rule)
		if !ok || !slices.Contains(rightsOf(y.wish), rule.Right) {
			t.Errorf("%s: %s is no rule of a right that serves it", y.wish, y.rule)
		}
		said[y.says] = true
	}
	for _, d := range duties {
		said[d.says] = true
	}
	var codes []string
	for code := range said {
		codes = append(codes, code)
	}
	saytest.Codes(t, "wish/why", &whyFamily, codes)
}

// TestEveryFamilyHasTheCodesOfItsSet: what has no words, and words of what is not there, are both faults.
func TestEveryFamilyHasTheCodesOfItsSet(t *testing.T) {
	var wishes, before, shows []string
	for _, w := range notice.Wishes() {
		wishes = append(wishes, string(w))
	}
	for _, f := range facts {
		if !slices.Contains(before, f.id) {
			before = append(before, f.id)
		}
	}
	for _, e := range privacy.Exemptions() {
		test := e.ExemptionTerm().Test
		if test != privacy.TestOverride && test != privacy.TestTiming && !slices.Contains(shows, test.String()) {
			shows = append(shows, test.String())
		}
	}
	saytest.Codes(t, "wish/title", &titleFamily, wishes)
	saytest.Codes(t, "wish/before", &beforeFamily, before)
	saytest.Codes(t, "wish/show", &showFamily, shows)
	saytest.Codes(t, "wish/person", &personFamily, personCodes)
	for code := range reasonFamily.Each {
		if e := privacy.Exemption(0); e.UnmarshalText([]byte(code)) != nil {
			t.Errorf("wish/reason/%s: there is no such exemption", code)
		}
	}
	for _, w := range notice.Wishes() {
		if !slices.ContainsFunc(facts, func(f fact) bool { return f.wish == w }) {
			t.Errorf("%s: there is nothing to know first", w)
		}
		if !slices.ContainsFunc(serving, func(s served) bool { return s.wish == w }) {
			t.Errorf("%s: it has no row of rights", w)
		}
	}
	saytest.Used(t)
}
