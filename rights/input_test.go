package rights_test

import (
	"testing"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// TestFactsInput tests that facts tell what was put into them of the processing, and nothing of what is no input.
func TestFactsInput(t *testing.T) {
	f := rights.NewFacts(privacy.Date{}, rights.Processing{CriminalOffence: privacy.Yes, SolelyAutomated: privacy.No})
	for input, want := range map[rights.Input]privacy.Answer{
		rights.InputCriminalOffence: privacy.Yes, rights.InputSolelyAutomated: privacy.No,
		rights.InputPublicAuthority: privacy.Unknown,
		rights.InputAnySpecial:      privacy.No, 0: privacy.Unknown, rights.InputAnySpecial + 1: privacy.Unknown,
		255: privacy.Unknown,
	} {
		if got := f.Input(input); got != want {
			t.Errorf("%d: %v, want %v", input, got, want)
		}
	}
}
