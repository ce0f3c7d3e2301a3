package wish

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// Fitting returns the wishes that fit a service, with unsure as the last of them, and the others: both in the order of
// notice.Wishes but for that. Between them they have each wish once.
func Fitting(n *notice.Notice, a *notice.Activity) (first, others []notice.Wish) {
	for _, w := range notice.Wishes() {
		switch w {
		case notice.WishUnsure:
		case notice.WishSee, notice.WishCorrect, notice.WishDelete, notice.WishStop, notice.WishComplain,
			notice.WishLate, notice.WishRefused:
			first = append(first, w)
		default:
			others = append(others, w)
		}
	}
	return append(first, notice.WishUnsure), others
}

// Questions returns the questions to the person one of whose answers changes what comes of the wish. What was answered
// is in the grounds of the query, and in given.
func Questions(voice say.Voice, q *Query, given rights.Answers) []explain.Question {
	right := RightOf(q.Wish)
	if right == 0 {
		return nil
	}
	var out []explain.Question
	for _, each := range explain.Questions(voice, q.Grounds, right) {
		if _, said := given[each.Fact]; !said {
			out = append(out, each)
		}
	}
	return out
}
