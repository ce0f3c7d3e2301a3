package lawfulness

import "github.com/plainrights/plainrights/privacy"

// bases checks each basis that is relied on, and whether one of them stands, which is all that Art 6(1) asks.
func (c *checker) bases() {
	for _, b := range c.Bases {
		c.add(Finding{Basis: b}, c.ofBasis(b)...)
	}
	c.add(Finding{}, part{LawfulBasis, c.settle((*checker).lawful), cites(gdpr("Art 6(1)"))})
}

// lawful is whether at least one basis stands.
func (c *checker) lawful() reading {
	if c.Bases == nil {
		return open(AskBases)
	}
	out := make([]reading, len(c.Bases))
	for i, b := range c.Bases {
		out[i] = together(c.ofBasis(b))
	}
	return some(out...)
}

// ofBasis is the checks of one basis. Contract and vital interests have none beside their own words.
func (c *checker) ofBasis(b privacy.Basis) []part {
	switch b {
	case privacy.BasisConsent:
		return c.consent()
	case privacy.BasisLegalObligation:
		return []part{c.inLaw(b)}
	case privacy.BasisPublicTask:
		return []part{c.publicTask(), c.inLaw(b)}
	case privacy.BasisRecognisedLegitimateInterests:
		return c.recognised(b)
	case privacy.BasisLegitimateInterests:
		// No interest is named in the law, so that it is asked in each case whether the use is necessary for it and
		// whether it is overridden. Paragraph 9, which names some since DUAA s.70(4), settles neither.
		words := cites(gdpr("Art 6(1)(f)"))
		return []part{c.authorityBar(b), {InterestNecessary, wants(c.Necessary, AskNecessary), words},
			{InterestBalance, forbids(c.Overridden, AskOverridden), words}}
	}
	return nil
}

// recognised is the checks of (ea), which was no basis at all before DUAA s.70.
func (c *checker) recognised(b privacy.Basis) []part {
	if !c.since(privacy.MainChange()) {
		return []part{{BasisInForce, breach, cites(c.asChanged(gdpr("Art 6(1)")))}}
	}
	return []part{
		{BasisInForce, sound, cites(from(privacy.MainChange(), gdpr("Art 6(1)(ea)")))},
		c.authorityBar(b), c.interest(),
		{
			DecisionBar,
			forbids(c.SolelyAutomated, AskSolelyAutomated),
			cites(from(privacy.MainChange(), gdpr("Art 22B(4)"))),
		},
	}
}

// unbarred is sound of a body that is no public authority for this use: s.7(1) lists which are, s.7(3)
// takes some out, and s.7(2) makes one an authority only when performing a task. A councillor acting for
// constituents is a controller of their own, and on no list.
func (c *checker) unbarred() reading {
	authority := breach
	switch c.Body {
	case 0:
		authority = open(AskBody)
	case LocalBody, Councillor, OtherBody:
		authority = sound
	}
	return some(authority, forbids(c.Tasks, AskTasks))
}

// authorityBar is the words after point (f), which name (ea) as well since DUAA s.70(2)(c). On a request
// for information they are read without (f): until 5 February 2026 as if they were not there, and since
// then as naming only (ea), so that (ea) stays barred.
func (c *checker) authorityBar(b privacy.Basis) part {
	words := c.asChanged(gdpr("Art 6(1)"))
	r := c.unbarred()
	p := part{AuthorityBar, r, cites(words, dpa("s.7(1)"), dpa("s.7(2)"))}
	switch {
	case r == sound && c.Body == LocalBody:
		p.cites = cites(words, dpa("s.7(3)"))
	case r == sound && (c.Body == Councillor || c.Body == OtherBody):
		p.cites = cites(words, dpa("s.7(1)"))
	case r == sound:
		p.cites = cites(words, dpa("s.7(2)"))
	case c.Request && b == privacy.BasisLegitimateInterests:
		p.reading, p.cites = sound, append(cites(words), c.requestReading()...)
	case r.status == Open:
		p.cites = append(p.cites, dpa("s.7(3)"))
	}
	return p
}

// requestReading cites how Art 6(1) is read on a request for information. DUAA s.70(9) lists the
// environmental information regulations beside the two Acts.
func (c *checker) requestReading() []privacy.Citation {
	out := cites(privacy.Citation{Instrument: privacy.FOIA2000, Provision: "s.40(8)"},
		privacy.Citation{Instrument: privacy.FOISA2002, Provision: "s.38(5A)"})
	if c.since(privacy.MainChange()) {
		out = append(out,
			from(privacy.MainChange(), privacy.Citation{Instrument: privacy.DUAA2025, Provision: "s.70(8)-(9)"}))
	}
	return out
}

// interest is Art 6(5): a condition of Annex 1 is named.
func (c *checker) interest() part {
	p := part{InterestNamed, open(AskInterests), cites(from(privacy.MainChange(), gdpr("Art 6(5)")))}
	if c.Interests == nil {
		return p
	}
	p.reading = settled(len(c.Interests) > 0)
	for _, i := range c.Interests {
		p.cites = append(p.cites, from(privacy.MainChange(), i.Term().Cite))
	}
	return p
}

// publicTask is point (e) itself. DUAA s.70(2)(a) made it the controller's own task; before, another
// body's task in the public interest would do. Section 8 lists tasks and is not exhaustive.
func (c *checker) publicTask() part {
	r := wants(c.Tasks, AskTasks)
	if !c.since(privacy.MainChange()) {
		r = some(r, wants(c.AnothersTask, AskAnothersTask))
	}
	return part{PublicTask, r, cites(c.asChanged(gdpr("Art 6(1)(e)")), dpa("s.8"))}
}

// inLaw is Art 6(3): (c) needs a basis in domestic law, and (e) one there or, since DUAA s.72, in relevant
// international law.
func (c *checker) inLaw(b privacy.Basis) part {
	p := part{BasisInLaw, wants(c.DomesticLaw, AskDomesticLaw), cites(gdpr("Art 6(3)"))}
	if b != privacy.BasisPublicTask {
		return p
	}
	p.cites = cites(c.asChanged(gdpr("Art 6(3)")))
	if c.byAgreement() && p.reading != sound {
		p.reading, p.cites = sound, append(p.cites, relevantLaw()...)
	}
	return p
}

// byAgreement reports whether relevant international law is relied on, and was law.
func (c *checker) byAgreement() bool { return c.Agreement && c.since(privacy.MainChange()) }

func relevantLaw() []privacy.Citation {
	return cites(from(privacy.MainChange(), dpa("s.9A")), from(privacy.MainChange(), dpa("Sch A1")))
}
