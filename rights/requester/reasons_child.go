package requester

import "github.com/plainrights/plainrights/privacy"

// childReasons are those of a child who asks for themselves.
func (q *Request) childReasons(v Permission) []Cause {
	out := q.capacityReasons()
	if v == MayNot && (q.Answers[FactUnderstands] == privacy.No || q.Answers[FactAgainstInterests] == privacy.Yes) {
		out = append(out, Cause{WhyDoesNotGrasp, q.facilitate().by(ICOChildren, "")})
	}
	return out
}

// capacityReasons are the law of each setting on whether a child can use the right. The 13 of Art 8 is about
// consent to online services and has no part in it.
func (q *Request) capacityReasons() []Cause {
	var others, able, ireland, grown bool
	var scots [adult + 1]bool
	for _, s := range q.settings() {
		scots[s.band] = scots[s.band] || s.scots()
		grown = grown || s.band == adult
		able = able || s.able()
		ireland = ireland || s.in == northernIreland && s.band == under18
		others = others || !s.scots() && s.band != adult && !s.able()
	}
	var out []Cause
	if others {
		out = append(out, Cause{WhyUnderstanding, dpa("s.3(5)").by(Gillick, "")},
			Cause{WhyNoPresumption, dpa("s.208").by(ICOChildren, "")})
	}
	if able {
		out = append(out, Cause{WhyAbleSixteen, dpa("s.3(5)").by(MentalCapacityAct, "ss.1(2), 2(5)")})
		if q.Answers[FactUnderstands] == privacy.No {
			out = append(out, Cause{WhyAbleRebutted, dpa("s.3(5)").by(MentalCapacityAct, "ss.1(2), 2(1)")})
		}
	}
	if ireland {
		out = append(out, Cause{WhyNotYetSixteen, dpa("s.3(5)").by(MentalCapacityActNI, "s.1(1)-(2)")})
	}
	if (others || able) && q.Answers[FactAgainstInterests] == privacy.Yes {
		out = append(out, Cause{WhyAgainstOwn, q.facilitate().by(ICOChildren, "")})
	}
	if scots[under12] || scots[under16] {
		out = append(out, Cause{WhyScotsGeneral, dpa("s.208(2)")})
	}
	if scots[under16] {
		out = append(out, Cause{WhyScotsPresumed, dpa("s.208(3)")})
		if q.Answers[FactUnderstands] == privacy.No {
			out = append(out, Cause{WhyScotsRebutted, dpa("s.208(3)")})
		}
	}
	if scots[under18] {
		out = append(out, Cause{WhyScotsSixteen, dpa("s.208(1)").by(LegalCapacityAct, "s.1(1)(b)")})
	}
	if grown {
		return append(out, Cause{WhyGrown, dpa("s.3(5)")})
	}
	return append(out, Cause{WhyOnlineAgeApart, gdpr("Art 8(1)")})
}

// parentReasons are those of someone with parental responsibility: the three cases of the guidance, which of
// them is made out, and what may be withheld even so.
func (q *Request) parentReasons(v Permission) []Cause {
	a := &q.Answers
	guided := q.facilitate().by(ICOChildren, "")
	out := q.capacityReasons()
	child, grown := false, false
	for _, s := range q.settings() {
		child, grown = child || !s.grown(), grown || s.grown()
	}
	if grown {
		out = append(out, Cause{WhyParentAuthority, dpa("Sch 3 para 4(1)(a)-(b)")})
	}
	if child {
		out = append(out, Cause{WhyParentCases, guided})
	}
	for _, r := range [...]struct {
		fact   Fact
		answer privacy.Answer
		why    Why
	}{
		{FactAgreed, privacy.Yes, WhyChildAgreed},
		{FactUnderstands, privacy.No, WhyChildCannot},
		{FactInInterests, privacy.Yes, WhyInInterests},
		{FactAgainstInterests, privacy.Yes, WhyAgainst},
	} {
		if a[r.fact] == r.answer && (child || r.fact == FactAgreed) {
			out = append(out, Cause{r.why, guided})
		}
	}
	able := a[FactUnderstands] != privacy.No &&
		(a[FactAgainstInterests] != privacy.Yes || placeOf(q.Nation) == scotland)
	if v == MayNot && child && able && a[FactAgreed] == privacy.No {
		out = append(out, Cause{WhyChildsToUse, guided})
	}
	if v == MayNot && !child && a[FactAgreed] == privacy.No {
		out = append(out, Cause{WhyNoAuthority, q.facilitate().by(ICOAgents, "")})
	}
	if v == MayNot && !child && a[FactLacksCapacity] == privacy.Yes {
		out = append(out, Cause{WhyNotAuthorised, q.facilitate().by(OPGDisclosure, "")})
	}
	if v != MayNot && child && q.exempts() {
		out = append(out, Cause{WhyWithheld, q.withheld()})
	}
	return out
}

// exempts reports whether the exemptions of Sch 3 reach the right. They list neither Art 19 nor Arts 22A to
// 22D, and are not for Part 3.
func (q *Request) exempts() bool {
	return !q.part3() && (q.asked() && q.Right != privacy.RightAutomatedDecisions || q.Right == privacy.RightInformed)
}

// withheld are the exemptions aimed at requests by those with parental responsibility and by those whom a
// court has appointed. Para 21 is about access alone, and not law in Scotland (para 21(5)).
func (q *Request) withheld() Source {
	if q.Relation == Attorney {
		return q.limb("(c)", "(b)")
	}
	law := lawOf(q.Nation)
	if law == nil {
		return q.limb("(a)-(b)", "(a)")
	}
	return q.limb(law.limb, "(a)")
}

// limb is a limb of paragraphs 4(1) and 10(1), with one of para 21(1) where the request may be for access and that may
// be law.
func (q *Request) limb(both, abuse string) Source {
	out := "Sch 3 paras 4(1)" + both + ", 10(1)" + both
	if law := lawOf(q.Nation); q.access() && (law == nil || law.abuse) {
		out += ", 21(1)" + abuse
	}
	return dpa(out)
}

// Responsible returns the age, in years, below which a child's parents have the parental responsibility that Schedule 3
// to the DPA 2018 is about (paras 4(1), 10(1) and 21(1)): 16 in Scotland, 18 elsewhere, and zero where the nation is
// not known.
func Responsible(n privacy.Nation) uint8 {
	if law := lawOf(n); law != nil {
		return law.responsible
	}
	return 0
}

// aimed is whether those exemptions reach the request of a parent.
func (q *Request) aimed() Aimed {
	if q.Relation != Parent || !q.exempts() {
		return Aimed{}
	}
	out := Aimed{Under: Responsible(q.Nation)}
	switch {
	case q.AgeKnown && q.Age >= 18, q.AgeKnown && out.Under != 0 && q.Age >= out.Under:
		out.Reaches = privacy.No
		return out
	case q.AgeKnown && (q.Age < 16 || out.Under != 0):
		out.Reaches = privacy.Yes
	case q.AgeKnown:
		out.DependsOn = []Fact{FactNation}
	case out.Under == 0:
		out.DependsOn = []Fact{FactNation, FactAge}
	default:
		out.DependsOn = []Fact{FactAge}
	}
	out.Source = q.withheld()
	return out
}
