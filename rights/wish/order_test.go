package wish_test

import (
	"cmp"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

// TestC01OrderOfUsesChangesNoAnswer: whichever use a notice lists first, the answer to each wish is the same, by when
// they must answer and what it rests on included.
func TestC01OrderOfUsesChangesNoAnswer(t *testing.T) {
	mixed := 0
	for _, n := range noticetest.Every(t) {
		other := *n
		other.Controllers, other.Activities = slices.Clone(n.Controllers), slices.Clone(n.Activities)
		slices.Reverse(other.Controllers)
		for i := range n.Activities {
			purposes := slices.Clone(n.Activities[i].Purposes)
			slices.Reverse(purposes)
			other.Activities[i].Purposes = purposes
			was, is := rights.Assess(n, day, nil).Activities[i].Grounds,
				rights.Assess(&other, day, nil).Activities[i].Grounds
			if len(was) > 1 && was[0].Facts.Regime() != was[len(was)-1].Facts.Regime() {
				mixed++
			}
			for _, w := range notice.Wishes() {
				q := wish.Query{Wish: w, Notice: n, Activity: &n.Activities[i], Grounds: was, On: day}
				p := wish.Query{Wish: w, Notice: &other, Activity: &other.Activities[i], Grounds: is, On: day}
				if diff := gocmp.Diff(inOrder(wish.To(say.Voice{}, &q)),
					inOrder(wish.To(say.Voice{}, &p))); diff != "" {
					t.Errorf("%s/%s, %s: the answer is not the same in another order:\n%s", n.ID, n.Activities[i].ID, w,
						diff)
				}
			}
		}
	}
	if mixed == 0 {
		t.Error("no service has uses under both laws")
	}
}

// inOrder is an answer with its uses, which stand as the notice lists them, in the order of their ids.
func inOrder(a wish.Answer) wish.Answer {
	byID := func(a, b *notice.Purpose) int { return cmp.Compare(a.ID, b.ID) }
	for i := range a.Uses {
		slices.SortFunc(a.Uses[i].Purposes, byID)
	}
	slices.SortFunc(a.Uses, func(a, b wish.Use) int {
		return cmp.Or(byID(a.Purposes[0], b.Purposes[0]), cmp.Compare(a.Heading, b.Heading))
	})
	return a
}
