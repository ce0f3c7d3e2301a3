package requester

import "github.com/plainrights/plainrights/privacy"

// childReasons are those of a child who asks for themselves.
func (q *Request) childReasons(v Verdict) []Reason {
	out := q.capacityReasons()
	if v == MayNot && (q.Answers[FactUnderstands] == privacy.No || q.Answers[FactAgainstInterests] == privacy.Yes) {
		out = append(out, Reason{WhyDoesNotGrasp, q.facilitate().by(ICOChildren, "")})
	}
	return out
}

// capacityReasons are the law of each setting on whether a child can use the right. The 13 of Art 8 is about
// consent to online services and has no part in it.
func (q *Request) capacityReasons() []Reason {
	var scots, others [adult + 1]bool
	for _, s := range q.settings() {
		if s.scots {
			scots[s.band] = true
		} else {
			others[s.band] = true
		}
	}
	var out []Reason
	if others[under12] || others[under16] || others[under18] {
		out = append(out, Reason{WhyUnderstanding, dpa("s.3(5)").by(Gillick, "")}, Reason{WhyNoPresumption, dpa("s.208").by(ICOChildren, "")})
		if q.Answers[FactAgainstInterests] == privacy.Yes {
			out = append(out, Reason{WhyAgainstOwn, q.facilitate().by(ICOChildren, "")})
		}
	}
	if scots[under12] || scots[under16] {
		out = append(out, Reason{WhyScotsGeneral, dpa("s.208(2)")})
	}
	if scots[under16] {
		out = append(out, Reason{WhyScotsPresumed, dpa("s.208(3)")})
		if q.Answers[FactUnderstands] == privacy.No {
			out = append(out, Reason{WhyScotsRebutted, dpa("s.208(3)")})
		}
	}
	if scots[under18] {
		out = append(out, Reason{WhyScotsSixteen, dpa("s.208(1)").by(LegalCapacityAct, "s.1(1)(b)")})
	}
	if scots[adult] || others[adult] {
		return append(out, Reason{WhyGrown, dpa("s.3(5)")})
	}
	return append(out, Reason{WhyOnlineAgeApart, gdpr("Art 8(1)")})
}

// parentReasons are those of someone with parental responsibility: the three cases of the guidance, which of
// them is made out, and what may be withheld even so.
func (q *Request) parentReasons(v Verdict) []Reason {
	a := &q.Answers
	guided := q.facilitate().by(ICOChildren, "")
	out := q.capacityReasons()
	child, grown := false, false
	for _, s := range q.settings() {
		child, grown = child || !s.grown(), grown || s.grown()
	}
	if grown {
		out = append(out, Reason{WhyParentAuthority, dpa("Sch 3 para 4(1)(a)-(b)")})
	}
	if child {
		out = append(out, Reason{WhyParentCases, guided})
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
			out = append(out, Reason{r.why, guided})
		}
	}
	able := a[FactUnderstands] != privacy.No && (a[FactAgainstInterests] != privacy.Yes || q.Nation == privacy.NationScotland)
	if v == MayNot && child && able && a[FactAgreed] == privacy.No {
		out = append(out, Reason{WhyChildsToUse, guided})
	}
	if v == MayNot && !child && a[FactAgreed] == privacy.No {
		out = append(out, Reason{WhyNoAuthority, q.facilitate().by(ICOAgents, "")})
	}
	if v == MayNot && !child && a[FactLacksCapacity] == privacy.Yes {
		out = append(out, Reason{WhyNotAuthorised, q.facilitate().by(OPGDisclosure, "")})
	}
	if v != MayNot && child && q.exempts() {
		out = append(out, Reason{WhyWithheld, q.withheld()})
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
	if q.Nation == privacy.NationScotland || !q.access() {
		return dpa("Sch 3 paras 4, 10")
	}
	return dpa("Sch 3 paras 4, 10, 21")
}
