package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestInforms: freedom of information law reaches parish and community councils, but none in Scotland (FOIA Sch 1 para
// 7; FOISA Sch 1 para 21), and no officer.
func TestInforms(t *testing.T) {
	for _, nation := range append(privacy.Nations(), 0) {
		for _, kind := range notice.ControllerKinds() {
			want := kind == notice.ControllerCouncil || kind == notice.ControllerPublicBody ||
				kind == notice.ControllerParishCouncil && nation != privacy.NationScotland
			if got := Informs(nation, kind); got != want {
				t.Errorf("%v, %s: %v, want %v", nation, kind, got, want)
			}
		}
	}
}
