package lawfulness

import "github.com/plainrights/plainrights/privacy"

// special checks each Article 9(2) point, whether one of them stands, and whether a basis stands besides.
func (c *checker) special() {
	if c.SpecialData == privacy.No || c.SpecialData != privacy.Yes && len(c.Special) == 0 {
		return
	}
	for _, s := range c.Special {
		c.add(Finding{Special: s}, c.ofPoint(s)...)
	}
	both := cites(gdpr("Art 6(1)"), gdpr("Art 9(1)"))
	if c.since(privacy.FirstChange()) {
		both = append(both, from(privacy.FirstChange(), gdpr("Art 9(2)"))) // its opening words say so since then
	}
	c.add(Finding{},
		part{SpecialCategory, c.settle((*checker).permitted), cites(gdpr("Art 9(1)"), gdpr("Art 9(2)"))},
		part{BasisAndCondition, c.settle((*checker).both), both})
}

// both is a basis and a condition together.
func (c *checker) both() reading { return every(c.lawful(), c.permitted()) }

// permitted is whether at least one Article 9(2) point stands.
func (c *checker) permitted() reading {
	if c.Special == nil {
		return open(AskSpecial)
	}
	out := make([]reading, len(c.Special))
	for i, s := range c.Special {
		out[i] = together(c.ofPoint(s))
	}
	return some(out...)
}

// ofPoint is the checks of one point.
func (c *checker) ofPoint(s privacy.SpecialCondition) []part {
	out := []part{c.scheduleNeeded(s)}
	switch s {
	case privacy.SpecialA:
		out = append(out, c.freelyGiven())
	case privacy.SpecialH:
		out = append(out, part{Secrecy, wants(c.Secrecy, AskSecrecy), cites(gdpr("Art 9(3)"), dpa("s.11(1)"))})
	}
	return out
}

// partNeeded returns the Part of Schedule 1 that a point needs a condition of (DPA s.10(2)-(3)); zero if none.
func partNeeded(s privacy.SpecialCondition) uint8 {
	switch s {
	case privacy.SpecialB, privacy.SpecialH, privacy.SpecialI, privacy.SpecialJ:
		return 1
	case privacy.SpecialG:
		return 2
	}
	return 0
}

// scheduleNeeded is DPA s.10(2)-(3). Any condition of the right Part will do, as the subsections say no
// more than that; each paragraph of Part 1 echoes one point, but none is tied to it.
func (c *checker) scheduleNeeded(s privacy.SpecialCondition) part {
	p := part{ScheduleNeeded, sound, cites(s.Term().Cite)}
	needed := partNeeded(s)
	switch {
	case needed == 0:
		return p
	case s == privacy.SpecialG && c.byAgreement():
		p.cites = append(p.cites, relevantLaw()...)
		return p
	case needed == 1:
		p.cites = append(p.cites, dpa("s.10(2)"))
	default:
		p.cites = append(p.cites, dpa("s.10(3)"))
	}
	p.reading = c.settle(func(c *checker) reading { return c.conditionOf(needed, needed) })
	return p
}

// conditionOf is whether a condition from one Part to another is named that can be met.
func (c *checker) conditionOf(first, last uint8) reading {
	if c.Conditions == nil {
		return open(AskConditions)
	}
	var out []reading
	for _, s := range c.Conditions {
		if n := s.ScheduleTerm().Part; first <= n && n <= last {
			out = append(out, together(c.ofCondition(s)))
		}
	}
	return some(out...)
}
