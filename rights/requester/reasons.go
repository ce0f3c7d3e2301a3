package requester

import "github.com/plainrights/plainrights/privacy"

// reasons are the grounds of the verdict.
func (q *Request) reasons(v Verdict) []Reason {
	own := Reason{WhyOwnRight, dpa("s.3(5)")}
	var out []Reason
	switch q.Relation {
	case 0:
		out = []Reason{{WhyAskerNotSaid, dpa("s.3(5)")}}
	case Survivor:
		return []Reason{{WhyLivingOnly, dpa("s.3(2)-(3)")}}
	case Business:
		return []Reason{{WhyPeopleOnly, dpa("s.3(2)-(3)")}, {WhyAskAsPerson, dpa("s.3(2)")}}
	case Self:
		out = []Reason{own}
	case Child:
		out = append([]Reason{own}, q.childReasons(v)...)
	case Parent:
		out = append([]Reason{own}, q.parentReasons(v)...)
	case Agent, Representative:
		out = append([]Reason{own}, q.agentReasons(v)...)
	case Attorney:
		out = append([]Reason{own}, q.attorneyReasons(v)...)
	}
	switch q.Right {
	case privacy.RightInformed:
		out = append(out, Reason{WhyUnasked, q.either("Arts 13-14", "s.44")})
	case privacy.RightNotification:
		out = append(out, Reason{WhyUnasked, q.either("Art 19", "s.48(9)")})
	case privacy.RightJudicialRemedy:
		if q.Relation != Self && q.Relation != Representative {
			out = append(out, Reason{WhyCourtRules, dpa("s.180")})
		}
	}
	return out
}

// facilitate is the duty to make the rights easy to use, on which the guidance about who may ask rests.
func (q *Request) facilitate() Source { return q.either("Art 12(2)", "s.52(6)") }

func (q *Request) agentReasons(v Verdict) []Reason {
	a := &q.Answers
	var out []Reason
	if q.Relation == Representative {
		out = q.bodyReasons()
	}
	out = append(out, Reason{WhyAuthority, q.facilitate().by(ICOAgents, "")})
	if q.AgeKnown && bandOf(q.Age) != adult {
		out = append(out, q.capacityReasons()...)
	}
	switch {
	case v != MayNot:
	case a[FactAuthority] == privacy.No:
		out = append(out, Reason{WhyNoAuthority, q.facilitate().by(ICOAgents, "")})
	case a[FactPowerCovers] == privacy.No:
		out = append(out, Reason{WhyNotCovered, q.facilitate().by(ICOAgents, "")})
	case a[FactUnderstands] == privacy.No || a[FactAgainstInterests] == privacy.Yes:
		out = append(out, Reason{WhyNotAuthorised, q.facilitate().by(ICOChildren, "")})
	case a[FactLacksCapacity] == privacy.Yes:
		out = append(out, Reason{WhyNotAuthorised, q.facilitate().by(OPGDisclosure, "")})
	}
	return out
}

// bodyReasons are those of a body. Art 80(1) and s.187 are about complaints and courts alone: for any other
// request a body is an agent, and it may be one for complaints too, since s.165 does not say otherwise (a
// reading). The words on s.164A were added with it (DUAA Sch 10).
func (q *Request) bodyReasons() []Reason {
	switch q.Right {
	case privacy.RightComplainController, privacy.RightComplainRegulator, privacy.RightJudicialRemedy:
		out := []Reason{{WhyBodyMandated, q.either("Art 80(1)", "s.187(2)")}, {WhyBodyMust, dpa("s.187(3)-(4)")}}
		if q.part3() && q.Right == privacy.RightJudicialRemedy {
			out = append(out, Reason{WhyBodyNoDamages, dpa("s.187(2)")})
		}
		return out
	}
	return []Reason{{WhyBodyAsAgent, dpa("s.187(1)-(2)")}}
}

// attorneyReasons are those of the law of incapacity of each nation. The guidance says that data protection
// law has no provision of its own, and that it is reasonable to take a fitting power as enough. It is written
// for England and Wales; that the other nations are alike in this is a reading.
func (q *Request) attorneyReasons(v Verdict) []Reason {
	a := &q.Answers
	out := []Reason{{WhyNoProvision, q.facilitate().by(OPGDisclosure, "")}}
	for _, p := range q.powers() {
		out = append(out, Reason{WhyPower, p})
	}
	if q.exempts() {
		out = append(out, Reason{WhyWithheld, q.withheld()})
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
			out = append(out, Reason{r.why, q.facilitate().by(OPGDisclosure, "")})
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
