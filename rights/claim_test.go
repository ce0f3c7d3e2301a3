package rights

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/lawtest"
)

// TestLawClaims holds the provisions that are asked under to testdata/law/claims.tsv: one on each day, or none.
func TestLawClaims(t *testing.T) {
	for _, c := range lawtest.Cases(t, "claims") {
		right, regime, on := c.Right(t, "right"), c.Regime(t, "regime"), c.Day(t, "day")
		n := 0
		for i := range claims {
			if k := &claims[i]; k.right == right && (k.regime == 0 || k.regime == regime) && k.force.Contains(on) {
				n++
			}
		}
		if got, ok := ClaimFor(right, regime, on); got.Provision != c["asked-under"] || ok != (n == 1) || n > 1 ||
			got.Force.Ended() ||
			!got.Force.From.IsZero() {
			t.Errorf("%v: %d provisions, the first %s", c, n, got.Provision)
		}
		if zero, _ := ClaimFor(right, 0, on); regime == privacy.RegimeUKGDPR && zero.Provision != c["asked-under"] {
			t.Errorf("%v: with no regime %s", c, zero.Provision)
		}
	}
}
