package letter

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Where the notice only points to the details of whom to write to, a letter has that document, and not where it has a
// way of its own or is to somebody else.
func TestContactElsewhere(t *testing.T) {
	n := noticetest.Valid(t, "contact-elsewhere")
	a := &n.Activities[0]
	if l := Write(say.Voice{}, brief(n, a, Request, privacy.RightAccess)); l.Email == "" || l.NoRoute ||
		l.Where != (notice.Link{}) {
		t.Errorf("beside a route: %+v", l)
	}
	n.Common.Exercise, n.Contacts = notice.Exercise{}, n.Contacts[1:]
	n.Controllers[0].Contacts = nil
	want := n.Contacts[0].Where
	if l := Write(say.Voice{}, brief(n, a, Request, privacy.RightAccess)); !l.NoRoute || l.Where != want ||
		want.URL == "" {
		t.Errorf("without: %+v", l)
	}
	for _, kind := range []Kind{ToRegulator, ToOmbudsman} {
		if l := Write(say.Voice{}, brief(n, a, kind, 0)); l.Where != (notice.Link{}) {
			t.Errorf("kind %d: %+v", kind, l.Where)
		}
	}
	n.Contacts[0].Kind = notice.ContactTakedown
	if l := Write(say.Voice{}, brief(n, a, Request, privacy.RightAccess)); !l.NoRoute || l.Where != (notice.Link{}) {
		t.Errorf("of another contact: %+v", l)
	}
}
