package letter

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// sendOf is where a letter goes, as it would by the routes that an assessment lists for a right.
func sendOf(list []rights.Route, right privacy.Right, name string) string {
	l := Letter{To: []string{name}}
	for i := range list {
		if r := &list[i]; len(r.Rights) == 0 || slices.Contains(r.Rights, right) {
			l.take(&r.Way)
		}
	}
	if l.Email != "" || l.Link != "" || len(l.To) > 1 {
		l.Where = notice.Link{}
	}
	return fmt.Sprint(l.To, l.Email, l.Link, l.Phone, l.Where)
}

// sameWays holds the letters about the uses in a notice to the routes of its assessment, and returns how many go
// somewhere.
func sameWays(t *testing.T, n *notice.Notice) (sent int) {
	t.Helper()
	all := rights.Assess(n, rights.LawAsAt(), nil)
	for i := range all.Activities {
		a := &all.Activities[i]
		for _, asked := range a.Grounds[0].Asked() {
			if asked.Own == a.Grounds[0].Elsewhere {
				continue // whom the letter about that ground is not to
			}
			for right := privacy.Right(1); right <= privacy.RightComplainController; right++ {
				for _, kind := range []Kind{Request, ToCouncil} {
					if kind == Request && right == privacy.RightComplainController {
						continue
					}
					b := Brief{Kind: kind, Right: right, Notice: n, Activity: &n.Activities[i], Grounds: a.Grounds[:1]}
					l := Write(say.Voice{}, &b)
					if l.To[0] != tidy(string(asked.Name)) { // another of the bodies that decide
						continue
					}
					list := append(slices.Clone(asked.Stops), asked.Routes...)
					if kind == ToCouncil {
						list = asked.Complaints
					}
					want := fmt.Sprint(l.To, l.Email, l.Link, l.Phone, l.Where)
					if diff := cmp.Diff(want, sendOf(list, right, l.To[0])); diff != "" {
						t.Fatalf("%s/%s, %v of kind %d (-letter +listed):\n%s", n.ID, a.ID, right, kind, diff)
					}
					if !l.NoRoute {
						sent++
					}
				}
			}
		}
	}
	return sent
}

// TestC05LettersGoAsListed: a letter goes by the first of the ways that the assessment lists for its right.
func TestC05LettersGoAsListed(t *testing.T) {
	sent := 0
	for _, n := range noticetest.Every(t) {
		sent += sameWays(t, n)
	}
	r := rand.New(rand.NewPCG(5, 5))
	for range 300 {
		n, a := officer(t)
		many(r, n)
		if r.IntN(2) == 0 {
			a.Controllers = []notice.ID{"council"}
		}
		sent += sameWays(t, n)
	}
	if sent < 1000 {
		t.Errorf("%d letters go anywhere", sent)
	}
}

// many gives a notice contacts and routes of any kind.
func many(r *rand.Rand, n *notice.Notice) {
	for i := range 6 {
		c := notice.Contact{ID: notice.ID(fmt.Sprint("contact-", i)), Kind: notice.ContactKinds()[r.IntN(5)]}
		if r.IntN(2) == 0 {
			c.Email = notice.Text(fmt.Sprintf("c%d@council.example", i))
		}
		if r.IntN(2) == 0 {
			c.Phone = notice.Text(fmt.Sprintf("01632 96000%d", i))
		}
		if r.IntN(4) == 0 {
			c.Where = notice.Link{Title: c.Email + "another"}
		}
		if r.IntN(2) == 0 {
			c.Address = []notice.Text{notice.Text(fmt.Sprintf("%d High Street", i))}
		}
		n.Contacts = append(n.Contacts, c)
		if who := r.IntN(3); who < len(n.Controllers) {
			n.Controllers[who].Contacts = append(n.Controllers[who].Contacts, c.ID)
		}
	}
	route := func(i int) notice.Route {
		to := notice.Route{Kind: notice.RouteEmail, Value: notice.Text(fmt.Sprintf("r%d@council.example", i))}
		switch r.IntN(4) {
		case 0:
			to = notice.Route{
				Kind: notice.RouteOnlineForm,
				URL:  notice.URL(fmt.Sprintf("https://council.example/%d", i)),
			}
		case 1:
			to = notice.Route{Kind: notice.RouteTelephone, Contact: n.Contacts[r.IntN(6)].ID}
		case 2:
			to = notice.Route{Kind: notice.RouteInPerson, Value: "Town hall"}
		}
		if r.IntN(2) == 0 {
			to.Rights = privacy.Rights()[r.IntN(12):][:1]
		}
		if r.IntN(3) == 0 {
			to.Preferred = privacy.Yes
		}
		if who := r.IntN(4); who < len(n.Controllers) {
			to.Controller = n.Controllers[who].ID
		}
		return to
	}
	for i := range r.IntN(5) {
		n.Common.Exercise.Routes = append(n.Common.Exercise.Routes, route(i))
	}
	for i := range r.IntN(3) {
		n.Common.Complaints.Controller = append(n.Common.Complaints.Controller, route(10+i))
	}
}

// TestC05AnothersContactIsNotTheCouncils: what is to one body never goes to a contact that only another one has.
func TestC05AnothersContactIsNotTheCouncils(t *testing.T) {
	n := noticetest.Council(t, "authors/youth-justice")
	for _, kind := range []Kind{Request, ToCouncil} {
		l := Write(say.Voice{}, &Brief{Kind: kind, Right: privacy.RightAccess, Notice: n})
		if l.To[0] != "Cheshire East Council" || l.Email != "dp@cheshireeast.gov.uk" {
			t.Errorf("%q goes to %q", l.To, l.Email)
		}
	}
}
