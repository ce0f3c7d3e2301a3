package informing

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Finding is one item for one use: whether it must be told, and whether the notice tells it.
type Finding struct {
	Item
	Required privacy.Answer `json:"required"` // Unknown: the notice leaves open what that turns on
	// Told is whether the notice tells it. Unknown: it leaves it to another document, it says it in words that
	// would have to be read, or no words of a notice could show it.
	Told privacy.Answer   `json:"told"`
	Said notice.Said      `json:"said,omitzero"` // how the statement that would tell it is made
	Cite privacy.Citation `json:"cite,omitzero"` // what wants it, on this route
	// what that provision refers to on the day, as section 165; zero: nothing
	Refers privacy.Citation `json:"refers,omitzero"`
	Place  string           `json:"place"` // the member of a notice that was looked at, as "retention"
}

// Missing reports whether the item must be told and the notice does not.
func (f Finding) Missing() bool { return f.Required == privacy.Yes && f.Told == privacy.No }

// checker is one use and what is known of it.
type checker struct {
	n   *notice.Notice
	a   *notice.Activity
	p   *notice.Purpose
	s   notice.Resolved
	day privacy.Date
}

// Check returns what must be told of one purpose of an activity of n to people whose data come by a route,
// on a day, in the order of Article 13. Under Part 3 the route makes no difference; a
// purpose that is under both is held to the UK GDPR, which asks for more. Items that neither
// route nor day wants are left out. A zero day, and one that does not exist, is that on which the library states the
// law.
func Check(n *notice.Notice, a *notice.Activity, p *notice.Purpose, route Route, day privacy.Date) []Finding {
	if n == nil || a == nil || p == nil {
		return nil
	}
	day = dayOf(day)
	c := &checker{n, a, p, n.Resolve(a).For(p), day}
	var out []Finding
	for _, i := range items {
		cite := i.by(route, p.Regime.Of())
		if cite.IsZero() || !i.Force.Contains(day) || day.Before(privacy.LawBegan()) {
			continue
		}
		f := Finding{Item: i, Cite: cite, Refers: refers(i.ID, p.Regime.Of(), day), Required: c.required(&i)}
		h := c.hear(&i)
		if h.told == privacy.No && !c.whole(h.place) {
			h.said, h.told = notice.NotRead, privacy.Unknown // what was not read may tell it
		}
		f.Said, f.Told, f.Place = h.said, h.told, h.place
		out = append(out, f)
	}
	return out
}

func dayOf(day privacy.Date) privacy.Date {
	if !day.Valid() {
		return rights.LawAsAt()
	}
	return day
}

// by is what wants the item on a route.
func (i *Item) by(route Route, regime privacy.Regime) privacy.Citation {
	switch {
	case regime == privacy.RegimePart3:
		return i.Part3
	case route == FromPerson:
		return i.Person
	case route == FromElsewhere:
		return i.Elsewhere
	}
	return privacy.Citation{}
}

// Routes returns the routes by which the notice says that the data of an activity come: both where it does
// not say. What is observed of a person is collected from them.
func Routes(n *notice.Notice, a *notice.Activity) []Route {
	if n == nil || a == nil {
		return nil
	}
	person, elsewhere := false, false
	for _, o := range n.Resolve(a).Origins.Items {
		if o.From == notice.FromThirdParty {
			elsewhere = true
		} else {
			person = true
		}
	}
	var out []Route
	if person || !elsewhere {
		out = append(out, FromPerson)
	}
	if elsewhere || !person {
		out = append(out, FromElsewhere)
	}
	return out
}

// contacts returns the contacts of those controllers: every contact of the notice where it ties none to them.
func (c *checker) contacts() []*notice.Contact {
	var own, whole []*notice.Contact
	for i := range c.n.Contacts {
		one := &c.n.Contacts[i]
		whole = append(whole, one)
		if c.tied(one.ID) {
			own = append(own, one)
		}
	}
	if len(own) > 0 {
		return own
	}
	return whole
}

func (c *checker) tied(contact notice.ID) bool {
	for _, one := range c.n.DecidersFor(c.a, c.p) {
		for _, id := range one.Contacts {
			if id == contact {
				return true
			}
		}
	}
	return false
}
