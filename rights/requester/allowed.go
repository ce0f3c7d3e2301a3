package requester

import "github.com/plainrights/plainrights/privacy"

// allowed is the rule: whether the asker may, where everything that matters is known.
func (q *Request) allowed(s setting, a Answers) bool {
	yes := func(f Fact) bool { return a[f] == privacy.Yes }
	if q.Right == privacy.RightJudicialRemedy && !q.court(s, yes) {
		return false
	}
	switch q.Relation {
	case Self:
		return true // nobody tests the capacity of an adult who asks: the right has no such condition
	case Child:
		return s.grown() || understands(s, yes)
	case Parent:
		return parent(s, yes)
	case Agent, Representative:
		return yes(FactAuthority) && yes(FactPowerCovers) && authorises(s, yes)
	}
	// Authority is for what it was given for, as a power is: an agent for the housing file asks for no other.
	// An Attorney. A power for incapacity does nothing while there is capacity (Mental Capacity Act 2005
	// ss.11(7)(a) and 20(1) say so of welfare attorneys and of deputies). A power that may be used while there is
	// capacity is then the individual's own authority, and counts as that.
	if yes(FactLacksCapacity) {
		return yes(FactPowerCovers) && yes(FactPowerInForce)
	}
	return yes(FactAuthority) && yes(FactPowerCovers)
}

// understands reports whether a child can use the right. By the guidance a child who evidently acts against
// their own best interests is not competent. In Scotland understanding is the whole of the statutory test
// (s.208(2)), so that the guidance does not narrow it there: a reading.
func understands(s setting, yes func(Fact) bool) bool {
	return yes(FactUnderstands) && (s.scots() || !yes(FactAgainstInterests))
}

// authorises reports whether the individual is able to authorise an agent. An agent's authority is taken to
// end with the individual's capacity, as at common law; what survives it is a power made for that, and then
// the asker is an Attorney. For Scotland that is a reading: authority that was not so granted.
func authorises(s setting, yes func(Fact) bool) bool {
	if s.grown() {
		return !yes(FactLacksCapacity)
	}
	return understands(s, yes)
}

// parent is the guidance: the child authorises it, or cannot understand, or it is evidently in the child's
// best interests. For a child who cannot, it is usually right to let the parent; evidence that it is against
// the child's best interests is the exception. After childhood, a parent is an agent like any other.
func parent(s setting, yes func(Fact) bool) bool {
	against := yes(FactAgainstInterests)
	switch {
	case s.grown():
		return yes(FactAgreed) && authorises(s, yes)
	case !understands(s, yes):
		return !against
	}
	return yes(FactAgreed) || yes(FactInInterests) && !against
}

// court is what going to court needs besides. A body needs the conditions of s.187(3)-(4), which give it the
// right. Others who sue for someone, and a child who sues, need what the rules of the court say, as a
// litigation friend does. In Scotland s.208 gives a child who understands the capacity for this as well.
func (q *Request) court(s setting, yes func(Fact) bool) bool {
	switch q.Relation {
	case Self:
		return true
	case Representative:
		return yes(FactBodyQualifies)
	case Child:
		return s.scots() || s.grown() || yes(FactCourtAllows)
	}
	return yes(FactCourtAllows)
}
