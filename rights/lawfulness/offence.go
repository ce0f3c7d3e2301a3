package lawfulness

import "github.com/plainrights/plainrights/privacy"

// offences is Art 10(1): criminal offence data are used under the control of official authority or, by
// DPA s.10(5), on a condition of any of the first three Parts of Schedule 1.
func (c *checker) offences() {
	if c.CriminalOffence != privacy.Yes {
		return
	}
	p := part{OffenceData, c.settle((*checker).authorised), cites(gdpr("Art 10(1)"))}
	switch {
	case c.OfficialAuthority == privacy.Yes:
	case c.byAgreement():
		p.reading, p.cites = sound, append(p.cites, relevantLaw()...)
	default:
		p.cites = append(p.cites, dpa("s.10(5)"))
	}
	c.add(Finding{}, p)
}

// authorised is either limb of Art 10(1).
func (c *checker) authorised() reading {
	return some(wants(c.OfficialAuthority, AskOfficial), c.conditionOf(1, 3))
}

// enforcement is DPA s.35(2): a use is lawful only so far as it is based on law, and either the person consents or it
// is necessary for a task that a competent authority carries out for that purpose. Article 6 has no part in it.
func (c *checker) enforcement() {
	ground, says := open(AskEnforcementOn), dpa("s.35(2)")
	switch c.EnforcementOn {
	case ByConsent:
		ground, says = sound, dpa("s.35(2)(a)")
	case ByTask:
		ground, says = wants(c.Competent, AskCompetent), dpa("s.35(2)(b)")
	case ByNeither:
		ground = breach
	}
	c.add(Finding{},
		part{EnforcementLawful, every(wants(c.DomesticLaw, AskDomesticLaw), ground), cites(dpa("s.35(1)"), says)})
}

// children is Art 25(1A), for an online service that children are likely to use; preventive and counselling services
// are none (Art 25(5)).
func (c *checker) children() {
	if c.ChildrenUse != privacy.Yes && c.OnlineService != privacy.Yes || !c.since(privacy.MainChange()) {
		return
	}
	c.add(
		Finding{},
		part{ChildrenProtected, some(wants(c.Preventive, AskPreventive), wants(c.ChildrenByDesign, AskByDesign)),
			cites(from(privacy.MainChange(), gdpr("Art 25(1A)")), from(privacy.MainChange(), gdpr("Art 25(5)")))},
	)
}

// sensitive is DPA s.35(3)-(5) and s.42. Schedule 1 and Article 9 have no part in it.
func (c *checker) sensitive() {
	if c.Sensitive == privacy.No || c.Sensitive != privacy.Yes && c.SensitiveOn == 0 {
		return
	}
	ground := part{SensitivePermitted, sound, cites(dpa("s.35(3)"))}
	document := part{SensitiveDocument, wants(c.PolicyDocument, AskPolicyDocument), nil}
	switch c.SensitiveOn {
	case OnConsent:
		ground.cites = append(ground.cites, dpa("s.35(4)"))
		document.cites = cites(dpa("s.35(4)(b)"), dpa("s.42"))
	case OnSchedule8:
		ground.cites = append(ground.cites, dpa("s.35(5)"), dpa("Sch 8"))
		document.cites = cites(dpa("s.35(5)(c)"), dpa("s.42"))
	default:
		ground.reading = open(AskSensitiveOn)
		if c.SensitiveOn == OnNeither {
			ground.reading = breach
		}
		ground.cites = append(ground.cites, dpa("s.35(4)-(5)"))
		document.cites = cites(dpa("s.35(4)(b)"), dpa("s.35(5)(c)"), dpa("s.42"))
	}
	c.add(Finding{}, ground, document)
}
