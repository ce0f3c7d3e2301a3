package informing

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Finding is one item for one use: whether it must be told, and whether the notice tells it.
type Finding struct {
	Item
	Required privacy.Answer // Unknown: the notice leaves open what that turns on
	// Told is whether the notice tells it. Unknown: it leaves it to another document, or no words of a notice
	// could show it.
	Told  privacy.Answer
	Said  notice.Said      // how it says it, where it is a statement of its own
	Cite  privacy.Citation // what wants it, on this route
	Place string           // the member of a notice that was looked at, as "retention"
}

// Missing reports whether the item must be told and the notice does not.
func (f Finding) Missing() bool { return f.Required == privacy.Yes && f.Told == privacy.No }

// checker is one use and what is known of it.
type checker struct {
	n *notice.Notice
	a *notice.Activity
	p *notice.Purpose
	s notice.Resolved
}

// Check returns what must be told of one purpose of an activity of n to people whose data come by a route,
// on a day, in the order of Article 13. Under Part 3 the route makes no difference. Items that neither
// route nor day wants are left out. A zero day is that on which the library states the law.
func Check(n *notice.Notice, a *notice.Activity, p *notice.Purpose, route Route, day privacy.Date) []Finding {
	day = dayOf(day)
	c := &checker{n, a, p, n.Resolve(a).For(p)}
	var out []Finding
	for _, i := range items {
		cite := i.by(route, p.Regime)
		if cite.IsZero() || !i.Force.Contains(day) || day.Before(start) {
			continue
		}
		f := Finding{Item: i, Cite: cite, Required: c.required(&i)}
		f.Said, f.Place = c.said(&i)
		f.Told = told(&i, f.Said)
		out = append(out, f)
	}
	return out
}

func dayOf(day privacy.Date) privacy.Date {
	if day.IsZero() {
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

// required is whether the item must be told of this use.
func (c *checker) required(i *Item) privacy.Answer {
	switch i.Need {
	case NeedAlways:
		return privacy.Yes
	case NeedOfficer:
		return c.officer()
	case NeedInterests:
		return c.relies(privacy.BasisLegitimateInterests)
	case NeedRecognised:
		return c.relies(privacy.BasisRecognisedLegitimateInterests)
	case NeedRecipients:
		return some(c.s.Recipients.Said)
	case NeedTransfers:
		if e := c.s.Transfers.Extent; e == notice.TransferUkOnly {
			return privacy.No
		}
		return some(c.s.Transfers.Said)
	case NeedConsent:
		return or(c.relies(privacy.BasisConsent), c.explicit())
	case NeedAutomated:
		return c.automated()
	case NeedObjection:
		return or(or(c.relies(privacy.BasisPublicTask), c.relies(privacy.BasisRecognisedLegitimateInterests)), or(c.relies(privacy.BasisLegitimateInterests), c.marketing()))
	}
	return privacy.Unknown // a new purpose: no notice says whether there will be one
}

// officer is whether the controller has a data protection officer, which a public authority must have
// (Article 37(1)(a)).
func (c *checker) officer() privacy.Answer {
	out := privacy.Unknown
	for i := range c.n.Controllers {
		if c.n.Controllers[i].PublicAuthority == privacy.Yes {
			out = privacy.Yes
		}
	}
	if contact(c.n, notice.ContactDataProtectionOfficer) {
		return privacy.Yes
	}
	return out
}

func contact(n *notice.Notice, kind notice.ContactKind) bool {
	for i := range n.Contacts {
		if n.Contacts[i].Kind == kind {
			return true
		}
	}
	return false
}

// relies is whether the purpose rests on a basis: Unknown where the notice states none, or only in some of
// the alternatives that it leaves open.
func (c *checker) relies(b privacy.Basis) privacy.Answer {
	has := func(list []privacy.Basis) bool {
		for _, one := range list {
			if one == b {
				return true
			}
		}
		return false
	}
	basis := &c.p.Basis
	switch {
	case len(basis.AllOf) > 0:
		return answer(has(basis.AllOf))
	case len(basis.OneOf) > 0:
		n := 0
		for _, alternative := range basis.OneOf {
			if has(alternative) {
				n++
			}
		}
		if n > 0 && n < len(basis.OneOf) {
			return privacy.Unknown
		}
		return answer(n > 0)
	case basis.Said == notice.None || basis.Said == notice.NotApplicable || c.p.Regime == privacy.RegimePart3:
		return privacy.No
	}
	return privacy.Unknown
}

// explicit is whether the use rests on explicit consent under Article 9(2)(a).
func (c *checker) explicit() privacy.Answer {
	s := &c.s.Special
	for _, condition := range s.Conditions {
		if condition == privacy.SpecialA {
			return privacy.Yes
		}
	}
	if s.Said == notice.Elsewhere || s.Said == notice.Stated && s.Use != notice.UseIncidental && len(s.Conditions) == 0 {
		return privacy.Unknown
	}
	return privacy.No
}

func (c *checker) automated() privacy.Answer {
	a := &c.s.Automated
	switch {
	case a.Said == notice.None || a.Said == notice.NotApplicable || a.Decisions == notice.DecisionsHuman || a.Decisions == notice.DecisionsAssisted:
		return privacy.No
	case a.Decisions == notice.DecisionsSolelyAutomated:
		return a.Significant
	}
	return privacy.Unknown
}

func (c *checker) marketing() privacy.Answer {
	switch c.p.Kind {
	case notice.PurposeDirectMarketing:
		return privacy.Yes
	case notice.PurposeCommunications:
		return privacy.Unknown
	}
	return privacy.No
}

// some is whether there is any of what a statement is about.
func some(s notice.Said) privacy.Answer {
	switch s {
	case notice.Stated:
		return privacy.Yes
	case notice.None, notice.NotApplicable:
		return privacy.No
	}
	return privacy.Unknown
}

// or is whether either is so.
func or(a, b privacy.Answer) privacy.Answer {
	switch {
	case a == privacy.Yes || b == privacy.Yes:
		return privacy.Yes
	case a == privacy.No && b == privacy.No:
		return privacy.No
	}
	return privacy.Unknown
}

func answer(yes bool) privacy.Answer {
	if yes {
		return privacy.Yes
	}
	return privacy.No
}
