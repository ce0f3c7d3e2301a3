package rights

import (
	"os"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// dpvBases are the bases of the W3C Data Privacy Vocabulary's extension for the EU GDPR.
var dpvBases = map[string]Processing{
	"A6-1-a": {Bases: []privacy.Basis{privacy.BasisConsent}},
	"A6-1-a-explicit-consent": {
		Bases:   []privacy.Basis{privacy.BasisConsent},
		Special: []privacy.SpecialCondition{privacy.SpecialA},
	},
	"A6-1-a-non-explicit-consent": {Bases: []privacy.Basis{privacy.BasisConsent}},
	"A6-1-b":                      {Bases: []privacy.Basis{privacy.BasisContract}},
	"A6-1-b-contract-performance": {Bases: []privacy.Basis{privacy.BasisContract}},
	"A6-1-b-enter-into-contract":  {Bases: []privacy.Basis{privacy.BasisContract}},
	"A6-1-c":                      {Bases: []privacy.Basis{privacy.BasisLegalObligation}},
	"A6-1-d":                      {Bases: []privacy.Basis{privacy.BasisVitalInterests}},
	"A6-1-d-data-subject":         {Bases: []privacy.Basis{privacy.BasisVitalInterests}},
	"A6-1-d-natural-person":       {Bases: []privacy.Basis{privacy.BasisVitalInterests}},
	"A6-1-e":                      {Bases: []privacy.Basis{privacy.BasisPublicTask}},
	"A6-1-e-official-authority":   {Bases: []privacy.Basis{privacy.BasisPublicTask}},
	"A6-1-e-public-interest":      {Bases: []privacy.Basis{privacy.BasisPublicTask}},
	"A6-1-f":                      {Bases: []privacy.Basis{privacy.BasisLegitimateInterests}},
	"A6-1-f-controller":           {Bases: []privacy.Basis{privacy.BasisLegitimateInterests}},
	"A6-1-f-third-party":          {Bases: []privacy.Basis{privacy.BasisLegitimateInterests}},
}

// dpvRights are its rights; Articles 13 and 14 are one right of ours, told apart by the source.
var dpvRights = map[string]privacy.Right{
	"A7-3": privacy.RightWithdrawConsent, "A13": privacy.RightInformed, "A14": privacy.RightInformed,
	"A15": privacy.RightAccess, "A16": privacy.RightRectification, "A17": privacy.RightErasure,
	"A18": privacy.RightRestriction, "A19": privacy.RightNotification, "A20": privacy.RightPortability,
	"A21": privacy.RightObject, "A22": privacy.RightAutomatedDecisions, "A77": privacy.RightComplainRegulator,
}

// divergences are where the vocabulary says 0 and the law, we hold, says 1; by right and basis, of
// which an empty one means every basis. There is none the other way.
var divergences = []struct{ right, basis, reason string }{
	{
		"A19",
		"",
		"Article 19 follows any rectification, erasure or restriction, whatever the basis; the vocabulary gives it " +
			"for none",
	},
	{
		"A14",
		"A6-1-c",
		"Article 14 is not tied to a basis; 14(5)(c) excuses only where the obtaining is laid down by law with " +
			"safeguards",
	},
	{
		"A17",
		"A6-1-c",
		"Article 17(3)(b) reaches only as far as processing is necessary: data kept too long, or unlawfully, must " +
			"be erased",
	},
	{"A17", "A6-1-e", "the same, and 17(1)(c) after an objection"},
	{"A17", "A6-1-e-official-authority", "the same"},
	{"A17", "A6-1-e-public-interest", "the same"},
	{
		"A22",
		"A6-1-c",
		"Articles 22A to 22D, like the former 22, are not tied to a basis: a decision required by law has " +
			"safeguards too",
	},
}

// TestInterop compares the rights that a lawful basis leaves open with those of the vocabulary: 1
// where some facts make the right apply, marketing apart. The triples are facts extracted from
// version 2.3, (c) W3C, W3C Software and Document License 2023; see the file's first line.
func TestInterop(t *testing.T) {
	data, err := os.ReadFile("../testdata/interop/dpv-rights-by-basis.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")[1:]
	columns := strings.Split(lines[0], "\t")[1:]
	cells, differing, used := 0, 0, map[int]bool{}
	for _, line := range lines[1:] {
		fields := strings.Split(line, "\t")
		p, ok := dpvBases[fields[0]]
		if !ok {
			t.Fatalf("a basis that is not mapped: %s", fields[0])
		}
		for i, column := range columns {
			cells++
			theirs, ours := fields[i+1] == "1", attainable(p, column)
			if theirs == ours {
				continue
			}
			differing++
			d := divergence(column, fields[0])
			if d < 0 || !ours {
				t.Errorf("%s under %s: vocabulary %v, ours %v, and no reason listed", column, fields[0], theirs, ours)
				continue
			}
			used[d] = true
			t.Logf("%s under %s: %s", column, fields[0], divergences[d].reason)
		}
	}
	if len(used) != len(divergences) {
		t.Error("a listed divergence is none")
	}
	t.Logf("%d of %d triples differ", differing, cells)
	if cells != 192 {
		t.Errorf("%d triples, want 192", cells)
	}
}

func divergence(right, basis string) int {
	for i, d := range divergences {
		if d.right == right && (d.basis == "" || d.basis == basis) {
			return i
		}
	}
	return -1
}

// attainable reports whether some facts make the right apply: whether some way of arising is not
// ruled out by the basis. The inputs are those under which the right can be asked about at all.
func attainable(p Processing, column string) bool {
	p.AutomatedMeans, p.SolelyAutomated, p.OnlineServiceToChild = privacy.Yes, privacy.Yes, privacy.Yes
	p.DirectMarketing = privacy.No
	p.ThirdPartySource = answer(column == "A14")
	f := NewFacts(LawAsAt(), p)
	f.Set(privacy.FactResearchPurpose, privacy.No) // 21(6) is another right in the vocabulary's terms
	w := f.given()
	for n := range uint8(maxAlternatives) {
		if f.bases[n>>6]&(1<<(n&63)) != 0 {
			w.rely(n, presumeNothing)
		}
	}
	right := dpvRights[column]
	for _, c := range versions[lawOf(f.AsAt())].tables[0][right].arises {
		if !w.contradicts(&c) {
			return true
		}
	}
	return false
}
