package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/lawtest"
)

// TestLawHeadlines holds what is said first of a right to testdata/law/turns.tsv.
func TestLawHeadlines(t *testing.T) {
	texts := all(say.Voice{})
	for _, c := range lawtest.Cases(t, "turns") {
		f := turnFacts(t, c)
		g := &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
		want := texts[c["first"]]
		if a := Explain(say.Voice{}, g, c.Right(t, "right"), privacy.Date{}); want == "" || a.Headline != want {
			t.Errorf("%v: %s", c, a.Headline)
		}
	}
}

// turnFacts is what a line of turns.tsv knows.
func turnFacts(t *testing.T, c lawtest.Case) rights.Facts {
	t.Helper()
	reads := func(code string, into interface{ UnmarshalText([]byte) error }) {
		if err := into.UnmarshalText([]byte(code)); err != nil {
			t.Fatal(err)
		}
	}
	list := func(column string) []string {
		if c[column] == "" {
			return nil
		}
		return strings.Split(c[column], ",")
	}
	answers := map[string]privacy.Answer{"yes": privacy.Yes, "no": privacy.No}
	p := rights.Processing{
		Regime:               c.Regime(t, "regime"),
		Nation:               privacy.NationEngland,
		Bases:                []privacy.Basis{},
		PublicAuthority:      privacy.Yes,
		AutomatedMeans:       privacy.Yes,
		ThirdPartySource:     privacy.No,
		CriminalOffence:      privacy.No,
		UnstructuredPaper:    privacy.No,
		SolelyAutomated:      privacy.No,
		OnlineServiceToChild: privacy.No,
		DirectMarketing:      answers[c["marketing"]],
		Part3Consent:         answers[c["consent"]],
	}
	for _, code := range list("bases") {
		if code == "unknown" {
			p.Bases = nil
			break
		}
		var b privacy.Basis
		reads(code, &b)
		p.Bases = append(p.Bases, b)
	}
	for _, code := range list("data") {
		if p.KindsNotStated = code == "unknown"; p.KindsNotStated {
			break
		}
		var k privacy.DataKind
		reads(code, &k)
		p.DataKinds = append(p.DataKinds, k)
	}
	f := rights.NewFacts(c.Day(t, "on"), p)
	for _, code := range list("yes") {
		var fact privacy.Fact
		reads(code, &fact)
		f.Set(fact, privacy.Yes)
	}
	return f
}
