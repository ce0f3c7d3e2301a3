//go:build mutate

package widget

import (
	"os"
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/lawtest"
)

// TestMain lets the mutation command break the tables of law under the tests.
func TestMain(m *testing.M) {
	os.Exit(lawtest.Main(m, privacy.Tables(), deadline.Tables(), rights.Tables()))
}
