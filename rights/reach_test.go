package rights

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// TestAnyContactIsAWayWhereThereIsNoOther: a request may be made to any part of a body, so a notice that gives one
// contact, of whatever kind, is not one that gives no way; but none is taken before those that are for it, nor is
// another body's.
func TestAnyContactIsAWayWhereThereIsNoOther(t *testing.T) {
	team := notice.Contact{ID: "team", Kind: notice.ContactOther, Email: "team@example.org"}
	service := notice.Contact{ID: "service", Kind: notice.ContactService, Email: "service@example.org"}
	rightly := notice.Contact{ID: "rights", Kind: notice.ContactRightsRequests, Email: "rights@example.org"}
	takedown := notice.Contact{ID: "takedown", Kind: notice.ContactTakedown, Email: "takedown@example.org"}
	helpline := notice.Contact{ID: "helpline", Kind: notice.ContactSafety, Email: "safe@example.org"}
	for name, c := range map[string]struct {
		contacts []notice.Contact
		theirs   notice.ID
		want     string
	}{
		"one of any kind":            {[]notice.Contact{team}, "", "team@example.org"},
		"a service before the rest":  {[]notice.Contact{team, service}, "", "service@example.org team@example.org"},
		"beside one for requests":    {[]notice.Contact{team, service, rightly}, "", "rights@example.org"},
		"to have something removed":  {[]notice.Contact{takedown}, "", ""},
		"for people not safe":        {[]notice.Contact{helpline}, "helpline", ""},
		"that is another body's own": {[]notice.Contact{team}, "team", ""},
	} {
		n := &notice.Notice{Contacts: c.contacts, Body: "council", Controllers: []notice.Controller{
			{ID: "council", Name: "Council", Kind: notice.ControllerCouncil, Role: notice.RoleSole},
			{
				ID:       "other",
				Name:     "Other",
				Kind:     notice.ControllerOther,
				Role:     notice.RoleSeparate,
				Contacts: []notice.ID{c.theirs},
			},
		}}
		got := ""
		for _, w := range WaysTo(n, nil, &Errand{About: &n.Common, Right: privacy.RightAccess}) {
			if got != "" {
				got += " "
			}
			got += w.Email()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		if theirs := WaysTo(n, &n.Controllers[1], &Errand{About: &n.Common}); name == "for people not safe" &&
			len(theirs) > 0 {
			t.Errorf("letters to another body go to its helpline: %v", theirs)
		}
	}
}
