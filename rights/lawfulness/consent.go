package lawfulness

import "github.com/plainrights/plainrights/privacy"

// ageOfConsent is the age in Art 8(1). Regulations under Art 8(2A), which the Children's Wellbeing and
// Schools Act 2026 s.72 put in, may raise it to 16 at most; none has been seen.
const ageOfConsent = 13

// consent is the checks of point (a).
func (c *checker) consent() []part {
	out := []part{c.freelyGiven()}
	if c.OnlineService == privacy.Yes || c.ChildAge > 0 {
		out = append(out, c.childConsent())
	}
	return out
}

// freelyGiven is whether consent is consent at all. Recital 43 says of a public authority that it is
// unlikely to be freely given, which is a doubt to be answered and not a bar: the finding is open. Of any
// other body it is presumed.
func (c *checker) freelyGiven() part {
	r := wants(c.FreelyGiven, AskFreelyGiven)
	if r.status == Open {
		r = some(c.unbarred(), r)
	}
	p := part{FreelyGiven, r, cites(c.consentMeaning(), gdpr("Art 7(4)"))}
	if r.status == Open {
		p.cites = append(p.cites, gdpr("Recital 43"))
	}
	return p
}

// childConsent is Art 8: for an online service offered directly to a child, the child's own consent is
// enough from 13, and at any age for a preventive or counselling service.
func (c *checker) childConsent() part {
	age := open(AskChildAge)
	if c.ChildAge > 0 {
		age = settled(c.ChildAge >= ageOfConsent)
	}
	p := part{ChildConsent, some(forbids(c.OnlineService, AskOnlineService), wants(c.Preventive, AskPreventive),
		age, wants(c.ParentConsents, AskParent)), cites(gdpr("Art 8(1)"))}
	switch {
	case !c.since(privacy.ChildAgeMoved()):
		p.cites = append(p.cites, until(privacy.ChildAgeMoved(), dpa("s.9")))
	case c.Preventive != privacy.No:
		p.cites = append(p.cites, from(privacy.ChildAgeMoved(), gdpr("Art 8(4)")))
	}
	return p
}
