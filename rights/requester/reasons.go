package requester

import "github.com/plainrights/plainrights/privacy"

// reasons are the grounds of the verdict.
func (q *Request) reasons(v Permission) []Cause {
	own := Cause{WhyOwnRight, dpa("s.3(5)")}
	var out []Cause
	switch q.Relation {
	case 0:
		out = []Cause{{WhyAskerNotSaid, dpa("s.3(5)")}}
	case Survivor:
		return []Cause{{WhyLivingOnly, dpa("s.3(2)-(3)")}}
	case Business:
		return []Cause{{WhyPeopleOnly, dpa("s.3(2)-(3)")}, {WhyAskAsPerson, dpa("s.3(2)")}}
	case Self:
		out = []Cause{own}
	case Child:
		out = append([]Cause{own}, q.childReasons(v)...)
	case Parent:
		out = append([]Cause{own}, q.parentReasons(v)...)
	case Agent, Representative:
		out = append([]Cause{own}, q.agentReasons(v)...)
	case Attorney:
		out = append([]Cause{own}, q.attorneyReasons(v)...)
	}
	switch q.Right {
	case privacy.RightInformed:
		out = append(out, Cause{WhyUnasked, q.either("Arts 13-14", "s.44")})
	case privacy.RightNotification:
		out = append(out, Cause{WhyUnasked, q.either("Art 19", "s.48(9)")})
	case privacy.RightJudicialRemedy:
		if q.Relation != Self && q.Relation != Representative {
			out = append(out, Cause{WhyCourtRules, dpa("s.180")})
		}
	}
	return out
}

// facilitate is the duty to make the rights easy to use, on which the guidance about who may ask rests.
func (q *Request) facilitate() Source { return q.either("Art 12(2)", "s.52(6)") }

func (q *Request) agentReasons(v Permission) []Cause {
	a := &q.Answers
	var out []Cause
	if q.Relation == Representative {
		out = q.bodyReasons()
	}
	out = append(out, Cause{WhyAuthority, q.facilitate().by(ICOAgents, "")})
	if q.AgeKnown && bandOf(q.Age) != adult {
		out = append(out, q.capacityReasons()...)
	}
	switch {
	case v != MayNot:
	case a[FactAuthority] == privacy.No:
		out = append(out, Cause{WhyNoAuthority, q.facilitate().by(ICOAgents, "")})
	case a[FactPowerCovers] == privacy.No:
		out = append(out, Cause{WhyNotCovered, q.facilitate().by(ICOAgents, "")})
	case a[FactUnderstands] == privacy.No || a[FactAgainstInterests] == privacy.Yes:
		out = append(out, Cause{WhyNotAuthorised, q.facilitate().by(ICOChildren, "")})
	case a[FactLacksCapacity] == privacy.Yes:
		out = append(out, Cause{WhyNotAuthorised, q.facilitate().by(OPGDisclosure, "")})
	}
	return out
}

// bodyReasons are those of a body. Art 80(1) and s.187 are about complaints and courts alone: for any other
// request a body is an agent, and it may be one for complaints too, since s.165 does not say otherwise (a
// reading). The words on s.164A were added with it (DUAA Sch 10).
func (q *Request) bodyReasons() []Cause {
	switch q.Right {
	case privacy.RightComplainController, privacy.RightComplainRegulator, privacy.RightJudicialRemedy:
		out := []Cause{{WhyBodyMandated, q.either("Art 80(1)", "s.187(2)")}, {WhyBodyMust, dpa("s.187(3)-(4)")}}
		if q.part3() && q.Right == privacy.RightJudicialRemedy {
			out = append(out, Cause{WhyBodyNoDamages, dpa("s.187(2)")})
		}
		return out
	}
	return []Cause{{WhyBodyAsAgent, dpa("s.187(1)-(2)")}}
}

// attorneyReasons are those of the law of incapacity of each nation. The guidance says that data protection
// law has no provision of its own, and that it is reasonable to take a fitting power as enough. It is written
// for England and Wales; that the other nations are alike in this is a reading.
func (q *Request) attorneyReasons(v Permission) []Cause {
	a := &q.Answers
	out := []Cause{{WhyNoProvision, q.facilitate().by(OPGDisclosure, "")}}
	for _, p := range q.powers() {
		out = append(out, Cause{WhyPower, p})
	}
	if q.exempts() {
		out = append(out, Cause{WhyWithheld, q.withheld()})
	}
	if v != MayNot {
		return out
	}
	for _, r := range [...]struct {
		so  bool
		why Why
	}{
		{a[FactLacksCapacity] == privacy.No && a[FactAuthority] == privacy.No, WhyHasCapacity},
		{a[FactLacksCapacity] == privacy.Unknown && a[FactAuthority] == privacy.No, WhyNoAuthority},
		{a[FactPowerCovers] == privacy.No, WhyNotCovered},
		{a[FactLacksCapacity] != privacy.No && a[FactPowerInForce] == privacy.No, WhyNotInForce},
	} {
		if r.so {
			out = append(out, Cause{r.why, q.facilitate().by(OPGDisclosure, "")})
		}
	}
	return out
}

// powers are the enactments under which someone acts for an individual without capacity: where the nation is
// not known, all of them.
func (q *Request) powers() []Source {
	on := q.facilitate()
	var out []Source
	for i, laws := 0, q.laws(); i < len(laws); i++ {
		if i > 0 && laws[i].capacity == laws[i-1].capacity {
			continue
		}
		for _, p := range laws[i].powers {
			out = append(out, on.by(p.work, p.provision))
		}
	}
	return out
}
