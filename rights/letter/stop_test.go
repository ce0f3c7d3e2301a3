package letter

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// A letter that has marketing stop, or takes back consent, goes where the notice says that this is done, wherever it
// says so; any other letter goes where requests go.
func TestLettersGoWhereNewsStops(t *testing.T) {
	for _, place := range []string{"messages", "consent"} {
		n := noticetest.Valid(t, "newsletter")
		a := &n.Activities[0]
		if place == "consent" {
			a.Purposes[0].Basis.Consent.Withdrawal, a.Messages = a.Messages.Items[0].Stop, notice.Messages{}
		}
		for right, want := range map[privacy.Right]string{
			privacy.RightObject: "news@northtown.example", privacy.RightWithdrawConsent: "news@northtown.example",
			privacy.RightAccess: "office@northtown.example",
		} {
			l := Write(say.Voice{}, brief(n, a, Request, right))
			if l.Email != want || l.NoRoute ||
				right != privacy.RightAccess &&
					(l.Link != "https://www.northtown.example/news" || l.Phone != "0113 496 0000") {
				t.Errorf("%s, %s: %q, %q, %q", place, right, l.Email, l.Link, l.Phone)
			}
		}
		if l := Write(say.Voice{}, brief(n, a, ToCouncil, privacy.RightObject)); l.Email != "office@northtown.example" {
			t.Errorf("%s: a complaint goes to %s", place, l.Email)
		}
	}
}
