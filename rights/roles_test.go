package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestC02Grounds: purposes that different bodies decide over are different grounds, each with its own; a body that acts
// on another's instructions for one purpose is not asked about that, and is about the other.
func TestC02Grounds(t *testing.T) {
	n := &notice.Notice{ID: "n", Nation: privacy.NationEngland, Body: "council", Controllers: []notice.Controller{
		{ID: "council", Kind: notice.ControllerCouncil, Role: notice.RoleSole, PublicAuthority: privacy.Yes},
		{ID: "partner", Kind: notice.ControllerCharity, Role: notice.RoleNone, PublicAuthority: privacy.No},
	}}
	basis := notice.Basis{
		Statement: notice.Statement{Said: notice.Stated},
		AllOf:     []privacy.Basis{privacy.BasisConsent},
	}
	n.Activities = []notice.Activity{{ID: "a", Purposes: []notice.Purpose{
		{ID: "own", Kind: notice.PurposeEnquiries, Basis: basis},
		{ID: "theirs", Kind: notice.PurposeEnquiries, Basis: basis, Roles: []notice.Part{
			{
				Controller: "council",
				Role:       notice.RoleProcessor,
				For:        []notice.ID{"partner"},
			}, {Controller: "partner", Role: notice.RoleSole}}},
		{ID: "more", Kind: notice.PurposeEnquiries, Basis: basis},
	}}}
	all := Grounds(n, &n.Activities[0])
	if len(all) != 2 || len(all[0].Purposes) != 2 || all[0].Elsewhere || !all[1].Elsewhere ||
		all[1].Spoken != notice.ControllerCharity {
		t.Fatalf("%d grounds, %+v", len(all), all)
	}
	for i, want := range []privacy.Answer{privacy.Yes, privacy.No} {
		f := all[i].Facts(LawAsAt())
		if got := f.answer(atomInput + Atom(InputPublicAuthority)); got != want || len(all[i].Deciders) != 1 {
			t.Errorf("ground %d: public authority %v of %v, want %v", i, got, all[i].Deciders, want)
		}
	}
}
