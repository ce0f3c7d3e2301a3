//go:build mutate

package wish

import (
	"os"
	"testing"

	"github.com/plainrights/plainrights/rights/lawtest"
)

// TestMain lets the mutation command break the tables of law under the tests.
func TestMain(m *testing.M) { os.Exit(lawtest.Main(m, Tables())) }
