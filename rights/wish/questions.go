package wish

import (
	"slices"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// Questions returns the questions to the person one of whose answers changes what comes of the wish, whatever they say
// to one of the others: its verdict, its strength, the first reasons for refusing it, or what is asked of them. What
// the person has said is in the grounds of the query; what is in given is not asked again. Who the person is, and that
// they live, is not asked: the query says so.
func Questions(voice say.Voice, q *Query, given rights.Answers) []explain.Question {
	if q == nil {
		q = &Query{}
	}
	var open []explain.Question
	for _, right := range rightsOf(q.Wish) {
		for _, each := range explain.Questions(voice, q.Grounds, right) {
			if _, said := given[each.Fact]; !said && !q.implies(each.Fact) && !asks(open, each.Fact) {
				open = append(open, each)
			}
		}
	}
	var out []explain.Question
	for i := range open {
		if q.turns(open, i) {
			out = append(out, open[i])
		}
	}
	return out
}

func asks(open []explain.Question, f privacy.Fact) bool {
	return slices.ContainsFunc(open, func(q explain.Question) bool { return q.Fact == f })
}

// implies reports whether whose data it is about answers a question.
func (q *Query) implies(f privacy.Fact) bool {
	return f == privacy.FactPersonDeceased || f == privacy.FactParentRequest && q.For != Someone
}

// turns reports whether the answer to one of the open questions changes what comes of the wish while the others are not
// answered, or one of them is.
func (q *Query) turns(open []explain.Question, i int) bool {
	if q.differs(open[i].Fact) {
		return true
	}
	for j := range open {
		for _, reply := range [...]privacy.Answer{privacy.Yes, privacy.No} {
			if other := q.with(open[j].Fact, reply); j != i && other.differs(open[i].Fact) {
				return true
			}
		}
	}
	return false
}

// with is the query with one fact more.
func (q *Query) with(f privacy.Fact, reply privacy.Answer) *Query {
	out := *q
	out.Grounds = slices.Clone(q.Grounds)
	for i := range out.Grounds {
		g := &out.Grounds[i]
		g.Facts.Set(f, reply)
		g.Decisions = rights.Evaluate(g.Facts)
	}
	return &out
}

// differs reports whether what comes of the wish is another with one of the replies to a question.
func (q *Query) differs(f privacy.Fact) bool {
	all := [...]*Query{q, q.with(f, privacy.Yes), q.with(f, privacy.No)}
	reasons := false
	for _, other := range all[1:] {
		for i := range q.Grounds {
			here, there := q.best(i), other.best(i)
			if here.right != there.right || here.state != there.state || here.variant != there.variant ||
				here.form != there.form || here.d.Verdict != there.d.Verdict || here.d.Strength != there.d.Strength {
				return true
			}
			reasons = reasons || !sameStandings(&here.d, &there.d)
		}
	}
	if !reasons {
		return false
	}
	first := q.reasons()
	return !slices.Equal(first, all[1].reasons()) || !slices.Equal(first, all[2].reasons())
}

// best is the answer for a ground by the right that serves the wish best there.
func (q *Query) best(i int) use {
	var best use
	for _, right := range rightsOf(q.Wish) {
		if u := useOf(q.Wish, &q.Grounds[i], right); best.g == nil || rank(u.state) < rank(best.state) {
			best = u
		}
	}
	return best
}

// sameStandings reports whether the exemptions stand the same for two decisions, in the same order.
func sameStandings(a, b *rights.Decision) bool {
	type standing struct {
		exemption  privacy.Exemption
		status     rights.Status
		likelihood rights.Likelihood
	}
	var all [2][]standing
	for i, d := range [...]*rights.Decision{a, b} {
		for s := range d.Likeliest() {
			all[i] = append(all[i], standing{s.Exemption, s.Status, s.Likelihood})
		}
	}
	return slices.Equal(all[0], all[1])
}

// reasons is the first reasons for refusing.
func (q *Query) reasons() []privacy.Exemption {
	a := toWith(say.Voice{}, q, false)
	var out []privacy.Exemption
	for i := range a.Reasons {
		out = append(out, a.Reasons[i].Exemption)
	}
	return out
}
