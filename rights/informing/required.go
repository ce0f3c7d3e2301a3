package informing

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// required is whether the item must be told of this use. No notice says whether a case is one of the specific
// cases of section 44(2).
func (c *checker) required(i *Item) privacy.Answer {
	need := c.needs(i.Need)
	if i.InCases && c.part3() && need == privacy.Yes {
		return privacy.Unknown
	}
	return need
}

func (c *checker) part3() bool { return c.p.Regime == notice.RegimePart3 }

// needs is whether what an item is wanted for is so.
func (c *checker) needs(n Need) privacy.Answer {
	switch n {
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
		return c.transfers()
	case NeedConsent:
		return or(c.relies(privacy.BasisConsent), c.explicit())
	case NeedAutomated:
		return c.automated()
	case NeedObjection:
		return or(or(c.relies(privacy.BasisPublicTask), c.relies(privacy.BasisRecognisedLegitimateInterests)),
			or(c.relies(privacy.BasisLegitimateInterests), c.marketing()))
	case NeedNewPurpose:
		if some(c.s.NewPurposes.Said) == privacy.No {
			return privacy.No
		}
	}
	return privacy.Unknown // a new purpose: save where a notice rules it out, none says whether there will be one
}

// officer is whether the controller has a data protection officer, which a public authority must have
// (Article 37(1)(a)), and under Part 3 whoever is no court (s.69(1)).
func (c *checker) officer() privacy.Answer {
	if c.part3() {
		return privacy.Yes
	}
	for _, one := range c.n.DecidersFor(c.a, c.p) {
		if one.PublicAuthority == privacy.Yes {
			return privacy.Yes
		}
	}
	for _, one := range c.contacts() {
		if one.Kind == notice.ContactDataProtectionOfficer {
			return privacy.Yes
		}
	}
	return privacy.Unknown
}

// transfers is whether data are to leave the United Kingdom; that they stay in Europe does not keep them here.
func (c *checker) transfers() privacy.Answer {
	switch t := &c.s.Transfers; {
	case t.Extent == notice.TransferUKOnly:
		return privacy.No
	case t.Said == notice.Stated && t.Extent == "":
		return privacy.Unknown
	}
	return c.some(c.s.Transfers.Said, "transfers")
}

// some is whether there is any of what a statement is about. What a notice says of everything that it covers
// does not say that there is any in this activity.
func (c *checker) some(s notice.Said, member string) privacy.Answer {
	if s == notice.Stated && c.s.Level(member) == notice.LevelNotice {
		return privacy.Unknown
	}
	return some(s)
}

func some(s notice.Said) privacy.Answer {
	switch s {
	case notice.Stated:
		return privacy.Yes
	case notice.None, notice.NotApplicable:
		return privacy.No
	}
	return privacy.Unknown
}

func (c *checker) automated() privacy.Answer {
	a := &c.s.Automated
	switch {
	case a.Said == notice.None || a.Said == notice.NotApplicable || a.Decisions == notice.DecisionsHuman &&
		a.Profiling != privacy.Yes:
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
	case notice.PurposeCommunications, notice.PurposeNotStated:
		return privacy.Unknown
	}
	return privacy.No
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
