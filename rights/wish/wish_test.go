package wish_test

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/wish"
)

// TestEveryWishHasATitleAndHint in every language.
func TestEveryWishHasATitleAndHint(t *testing.T) {
	for _, voice := range say.Voices() {
		for _, w := range notice.Wishes() {
			if wish.Title(voice, w) == "" || wish.Hint(voice, w) == "" {
				t.Errorf("%s, %s: %q, %q", voice.Language(), w, wish.Title(voice, w), wish.Hint(voice, w))
			}
		}
	}
}

// TestFittingHasEachWishOnce, with unsure as the last of those that fit.
func TestFittingHasEachWishOnce(t *testing.T) {
	for _, n := range noticetest.Councils(t) {
		for i := range n.Activities {
			first, others := wish.Fitting(n, &n.Activities[i])
			if len(first) == 0 || first[len(first)-1] != notice.WishUnsure {
				t.Errorf("%s: %v", n.Activities[i].ID, first)
			}
			all := append(slices.Clone(first), others...)
			for _, w := range notice.Wishes() {
				at := slices.Index(all, w)
				if at < 0 || slices.Contains(all[at+1:], w) {
					t.Errorf("%s: %s is not there once: %v", n.Activities[i].ID, w, all)
				}
			}
			if len(all) != len(notice.Wishes()) {
				t.Errorf("%s: %v", n.Activities[i].ID, all)
			}
		}
	}
}
