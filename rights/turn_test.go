package rights

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawtest"
)

// turnCites is what each turn rests on.
var turnCites = map[string]string{
	"before":       "SI 2018/625 reg 2",
	"died":         "s.3(2)-(3)",
	"effort":       "Art 19",
	"no-right":     "Art 2(2)(b)",
	"not-deleted":  "s.47(2)",
	"not-changed":  "s.46(4)",
	"marketing":    "Art 21(3)",
	"needed":       "Art 21(6)",
	"research":     "Art 21(6)",
	"both":         "Art 21(1)",
	"adoption":     "Sch 4 para 3",
	"goes-on":      "Art 21(6)",
	"answered":     "Art 21(1)",
	"in-place":     "ss.46(4), 47(2)-(3)",
	"rests-on-law": "s.35(2)",
}

// TestLawTurns holds on what decisions turn, and by what provision, to testdata/law/turns.tsv.
func TestLawTurns(t *testing.T) {
	for _, c := range lawtest.Cases(t, "turns") {
		f, right := turnFacts(t, c), c.Right(t, "right")
		d := EvaluateOne(f, right)
		var got []string
		for turn := TurnBefore; turn <= TurnRestsOnLaw; turn++ {
			by, so := TurnsOn(turn, &f, &d)
			if !so {
				continue
			}
			got = append(got, turnCodes[turn])
			if by.Cite.Short() != turnCites[turnCodes[turn]] || by.Cite.Force != (privacy.Period{}) {
				t.Errorf("%v: %s by %v", c, turnCodes[turn], by.Cite)
			}
		}
		if strings.Join(got, ",") != c["turns"] {
			t.Errorf("%v: %v (%v, presumed %v, %v, asks %v)", c, got, d.Verdict, d.Presumed, d.Strength,
				slices.Collect(d.Ask()))
		}
	}
}

// TestLawTurningsNameNoMore tests that each thing that a row of the table asks for matters: that some line of turns.tsv
// would be answered otherwise without it.
func TestLawTurningsNameNoMore(t *testing.T) {
	var facts []Facts
	var decisions []Decision
	for _, c := range lawtest.Cases(t, "turns") {
		f := turnFacts(t, c)
		facts, decisions = append(facts, f), append(decisions, EvaluateOne(f, c.Right(t, "right")))
	}
	for i := range turnings {
		row := turnings[i]
		for what, less := range map[string]func(k *turning){
			"right": func(k *turning) { k.right = 0 }, "regime": func(k *turning) { k.regime = 0 },
			"verdict":  func(k *turning) { k.verdict = 0 },
			"presumed": func(k *turning) { k.presumed = 0 }, "strength": func(k *turning) { k.strength = 0 },
			"duty": func(k *turning) { k.duty = 0 },
			"rule": func(k *turning) { k.rule = "" }, "open": func(k *turning) { k.open = "" },
			"fails": func(k *turning) { k.fails = "" },
			"data":  func(k *turning) { k.data = 0 }, "bar": func(k *turning) { k.bar = 0 },
			"unless": func(k *turning) { k.unless = 0 },
		} {
			with := row
			if less(&with); with == row {
				continue
			}
			matters := false
			for j := range facts {
				matters = matters || row.fits(&facts[j], &decisions[j]) != with.fits(&facts[j], &decisions[j])
			}
			if !matters {
				t.Errorf("row %d (%s) asks for more than it needs: %s", i+1, turnCodes[row.turn], what)
			}
		}
	}
}

// turnFacts is what a line of turns.tsv knows.
func turnFacts(t *testing.T, c lawtest.Case) Facts {
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
	p := Processing{
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
	f := NewFacts(c.Day(t, "on"), p)
	for _, code := range list("yes") {
		var fact privacy.Fact
		reads(code, &fact)
		f.Set(fact, privacy.Yes)
	}
	return f
}
