package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestSomeLoosePaper tests that a part in loose paper is said to be outside the rights that section 24(2)
// lists, and of no other.
func TestSomeLoosePaper(t *testing.T) {
	outside := Exemption(notice.English, privacy.ExemptionS24Sub1)
	f := rights.NewFacts(privacy.Date{}, rights.Processing{PublicAuthority: privacy.Yes, UnstructuredPaper: privacy.No, ThirdPartySource: privacy.No,
		DirectMarketing: privacy.No, AutomatedMeans: privacy.Yes, Bases: []privacy.Basis{privacy.BasisPublicTask, privacy.BasisConsent}})
	for _, some := range []bool{false, true} {
		g := &rights.AssessedGround{Facts: f, Decisions: rights.Evaluate(f)}
		g.SomeLoosePaper = some
		var got []string
		for _, right := range privacy.Rights() {
			for _, l := range Explain(notice.English, g, right, asking).Limits {
				if l.Text == outside {
					got = append(got, right.String())
				}
			}
		}
		want := ""
		if some {
			want = "informed object withdraw-consent"
		}
		if strings.Join(got, " ") != want {
			t.Errorf("some loose paper %v: said of %v", some, got)
		}
	}
}
