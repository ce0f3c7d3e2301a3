package requester

import "github.com/plainrights/plainrights/privacy"

// MayAsk says whether the asker may make the request, and how. It is total: what is not known, or is no
// member of its set, is counted as not known, and stands in DependsOn where it matters.
func MayAsk(q Request) Standing {
	q.tidy()
	if !q.Day.IsZero() && q.Day.Before(privacy.LawBegan()) {
		return q.formerly()
	}
	s := Standing{Holder: q.holder(), Elsewhere: q.elsewhere()}
	if why, source := q.missing(); why != 0 {
		s.Verdict, s.Reasons = MayNot, []Cause{{why, source}}
		return s
	}
	q.decide(&s)
	if q.Day.IsZero() && s.Verdict != MayNot {
		s.Verdict, s.DependsOn = Depends, append([]Fact{FactDay}, s.DependsOn...)
		s.Reasons = append(s.Reasons, Cause{WhyDayMatters, former})
	}
	if s.Verdict != MayNot {
		s.Show, s.Form, s.Fee, s.Aimed = q.show(), q.form(), q.fee(), q.aimed()
	}
	return s
}

// tidy takes what is no member of its set for not known, and the individual whose age is a child's for a child.
func (q *Request) tidy() {
	if !q.Day.Valid() {
		q.Day = privacy.Date{}
	}
	if q.Relation >= relationCount {
		q.Relation = 0
	}
	if q.Relation == Self && q.AgeKnown && bandOf(q.Age) != adult {
		q.Relation = Child
	}
	if !q.Right.Valid() {
		q.Right = 0
	}
	for f, a := range q.Answers {
		if a > privacy.No {
			q.Answers[f] = privacy.Unknown
		}
	}
}

// decide sets the verdict, what it turns on and its reasons.
func (q *Request) decide(s *Standing) {
	switch q.Relation {
	case 0:
		s.Verdict, s.DependsOn = Depends, []Fact{FactRelation}
	case Survivor, Business:
		s.Verdict = MayNot
	default:
		s.Verdict, s.DependsOn, s.UnlessShown = q.weigh()
	}
	s.Reasons = q.reasons(s.Verdict)
}

var former = law(privacy.SI2018No625, "reg 2")

// formerly is the standing under the Act of 1998, which this package does not hold: no request under the
// present law, and the former Act instead.
func (q *Request) formerly() Standing {
	return Standing{Verdict: MayNot, Holder: q.holder(), Reasons: []Cause{{WhyFormerLaw, former}},
		Elsewhere: []Alternative{{Route: RouteFormerAct, Source: outside(FormerAct, "Part II")}}}
}

// missing says why nobody has the right that was asked for, under this regime on this day; zero where that
// is not so.
func (q *Request) missing() (Why, Source) {
	force := q.Right.Term().Force
	switch {
	case q.part3() && (q.Right == privacy.RightPortability || q.Right == privacy.RightObject):
		return WhyNotInPart3, gdpr("Art 2(2)(b)")
	case q.Day.IsZero():
		return 0, Source{}
	case q.part3() && q.Right == privacy.RightWithdrawConsent && q.Day.Before(privacy.Part3ConsentBegan()):
		return WhyNotYet, dpa("s.40A")
	case q.Day.Before(force.From):
		return WhyNotYet, Source{Kind: Law, Cite: q.Right.Term().Cite}
	}
	return 0, Source{}
}

// holder is whose right it is. Someone who asks in a child's name uses the child's right, and so does the
// child.
func (q *Request) holder() Holder {
	switch q.Relation {
	case Self:
		return HolderAsker
	case Child, Parent:
		return HolderChild
	case Agent, Representative, Attorney:
		return HolderPerson
	case Survivor, Business:
		return HolderNobody
	}
	return 0
}
