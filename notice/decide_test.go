package notice

import (
	"fmt"
	"slices"
	"testing"
)

// together is a notice of two councils, an officer and a printer.
func together() *Notice {
	return &Notice{Body: "north", Controllers: []Controller{
		{ID: "south", Kind: ControllerCouncil, Role: RoleSeparate},
		{ID: "north", Kind: ControllerCouncil, Role: RoleSole, Area: "The north"},
		{ID: "printer", Kind: ControllerCompany, Role: RoleProcessor, ProcessorFor: []ID{"north"}},
		{ID: "officer", Kind: ControllerCoroner, Role: RoleNone},
	}}
}

// said is who decides, in order.
func said(all []Decider) string {
	out := ""
	for _, d := range all {
		out += fmt.Sprintf("%s %s %q %q; ", d.ID, d.Role, d.Area, d.Records)
	}
	return out
}

// TestC02Roles: a body has one entry, and another part in an activity or for a purpose than in the whole, in whatever
// order the document has them.
func TestC02Roles(t *testing.T) {
	n := together()
	areas := []Part{
		{Controller: "south", Role: RoleSole, Area: "The south"},
		{Controller: "north"},
		{Controller: "north", Role: RoleProcessor, For: []ID{"south"}, Area: "The south"},
	}
	joint := []Part{
		{Controller: "officer", Role: RoleJoint},
		{Controller: "north", Role: RoleJoint, Records: "Reports"},
	}
	own, theirs := Purpose{ID: "own"}, Purpose{ID: "theirs", Roles: joint}
	none := Purpose{ID: "none", Roles: []Part{{Controller: "printer"}}}
	for _, c := range []struct {
		what string
		a    *Activity
		p    *Purpose
		want string
		by   Split
	}{
		{"all that the notice covers", nil, nil, `north sole "The north" ""; south separate "" ""; `, SplitByArea},
		{"an activity that names nobody", &Activity{}, nil, `north sole "The north" ""; south separate "" ""; `,
			SplitByArea},
		{"one that names some", &Activity{Controllers: []ID{"south", "printer"}}, nil, `south separate "" ""; `,
			NotSplit},
		{"C04: by area", &Activity{Roles: areas}, nil, `north sole "The north" ""; south sole "The south" ""; `,
			SplitByArea},
		{"a purpose as its activity", &Activity{Roles: areas}, &own,
			`north sole "The north" ""; south sole "The south" ""; `, SplitByArea},
		{"a purpose of its own", &Activity{Roles: areas}, &theirs, `north joint "" "Reports"; officer joint "" ""; `,
			NotSplit},
		{"nobody", &Activity{Roles: areas}, &none, ``, NotSplit},
		{"C04: by records", &Activity{Roles: []Part{{Controller: "south", Records: "Wills"},
			{Controller: "officer", Role: RoleSeparate, Records: "Deaths"}}}, nil,
			`officer separate "" "Deaths"; south separate "" "Wills"; `, SplitByRecords},
		{"all its purposes", &Activity{Roles: areas, Purposes: []Purpose{own, theirs}}, nil,
			`north joint "" "Reports"; north sole "The north" ""; officer joint "" ""; south sole "The south" ""; `,
			SplitByArea},
	} {
		for range 2 {
			got := n.Deciders(c.a)
			if c.p != nil {
				got = n.DecidersFor(c.a, c.p)
			}
			if said(got) != c.want || SplitOf(got) != c.by {
				t.Errorf("%s: %s, split by %d; want %s, %d", c.what, said(got), SplitOf(got), c.want, c.by)
			}
			slices.Reverse(n.Controllers)
			if c.a != nil {
				slices.Reverse(c.a.Roles)
				slices.Reverse(c.a.Purposes)
			}
		}
	}
}

// TestHolders: processors have a part too, and whose they are.
func TestHolders(t *testing.T) {
	n := together()
	a := &Activity{
		Controllers: []ID{"north", "printer"},
		Purposes:    []Purpose{{Roles: []Part{{Controller: "north", Role: RoleProcessor, For: []ID{"south"}}}}},
	}
	got := ""
	for _, h := range n.Holders(a) {
		got += fmt.Sprintln(h.ID, h.Role, h.For)
	}
	if want := "north sole []\nprinter processor [north]\nnorth processor [south]\n"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if len(n.Holders(nil)) != 4 {
		t.Error("not every body")
	}
}

// TestC01Body: whose notice it is is said, or follows where one alone decides, and is never the first in a list.
func TestC01Body(t *testing.T) {
	for _, c := range []struct {
		body  ID
		roles []Role
		want  ID
	}{
		{"", []Role{RoleSole}, "c0"}, {"", []Role{RoleProcessor}, "c0"},
		{"", []Role{RoleProcessor, RoleJoint, RoleNone}, "c1"},
		{"", []Role{RoleSole, RoleSeparate}, ""}, {"c1", []Role{RoleSole, RoleSeparate}, "c1"},
		{"", []Role{RoleProcessor, RoleProcessor}, ""},
		{"c1", []Role{RoleSole, RoleNone}, "c1"}, {"c9", []Role{RoleSole}, ""}, {"", nil, ""},
	} {
		n := &Notice{Body: c.body}
		for i, role := range c.roles {
			n.Controllers = append(n.Controllers, Controller{ID: ID(fmt.Sprint("c", i)), Role: role})
		}
		for range 2 {
			got := ID("")
			if body := n.BodyController(); body != nil {
				got = body.ID
			}
			if got != c.want {
				t.Errorf("%v, named %q: %q, want %q", c.roles, c.body, got, c.want)
			}
			slices.Reverse(n.Controllers)
		}
	}
}
