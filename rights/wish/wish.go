package wish

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Catalogue returns the words of this package with their keys, for whoever puts others in place of some with
// say.Voice.With, or lists them.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "wish", Catalogue: &catalogue, Keys: catalogueKeys}
}

// The forms of a wish: its title, and what it is in a few words more.
const (
	wishTitle = iota
	wishHint
)

// Title is what a wish is called, as "See what the council holds"; "" for what is none. The text speaks of a council:
// explain.Called makes it that of another body.
func Title(voice say.Voice, w notice.Wish) string {
	return voice.Of(&catalogue, &titleFamily, string(w), wishTitle)
}

// Hint says in a few words more what a wish is, or gives an example; "" where its title says all.
func Hint(voice say.Voice, w notice.Wish) string {
	return voice.Of(&catalogue, &titleFamily, string(w), wishHint)
}

// served is a wish with the rights that serve it.
type served struct {
	wish   notice.Wish
	rights []privacy.Right // the first is the one of which it is a wish; empty: of none
}

// serving has a row for each wish. Where several rights serve one, the answer is that of the best for the person.
var serving = []served{
	{notice.WishSee, []privacy.Right{privacy.RightAccess}},
	{notice.WishRecording, []privacy.Right{privacy.RightAccess}},
	{notice.WishCorrect, []privacy.Right{privacy.RightRectification}},
	{notice.WishDelete, []privacy.Right{privacy.RightErasure}},
	// To publish is a use: whoever objects to it has it end (Art 21(1)), and whoever has consented deletes or ends it.
	{notice.WishUnpublish, []privacy.Right{
		privacy.RightErasure, privacy.RightObject, privacy.RightWithdrawConsent,
	}},
	{notice.WishStop, []privacy.Right{privacy.RightObject, privacy.RightWithdrawConsent}},
	{notice.WishStopMessages, []privacy.Right{privacy.RightObject, privacy.RightWithdrawConsent}},
	{notice.WishHideAddress, []privacy.Right{privacy.RightObject}},
	{notice.WishLimit, []privacy.Right{privacy.RightRestriction}},
	{notice.WishMove, []privacy.Right{privacy.RightPortability}},
	{notice.WishPerson, []privacy.Right{privacy.RightAutomatedDecisions}},
	{notice.WishConsent, []privacy.Right{privacy.RightWithdrawConsent}},
	// Who was told is part of access (Art 15(1)(c), DPA 2018 s.45(2)(c)).
	{notice.WishTold, []privacy.Right{privacy.RightAccess}},
	{notice.WishComplain, []privacy.Right{privacy.RightComplainController}},
	{notice.WishLate, nil},
	{notice.WishRefused, nil},
	{notice.WishUnsure, nil},
}

func rightsOf(w notice.Wish) []privacy.Right {
	for i := range serving {
		if serving[i].wish == w {
			return serving[i].rights
		}
	}
	return nil
}

// RightOf returns the right that a wish is; zero for unsure, late and refused, which are none of their own, and for
// what is no wish. Where another right serves the wish better over a service, Answer.Right is that one.
func RightOf(w notice.Wish) privacy.Right {
	if all := rightsOf(w); len(all) > 0 {
		return all[0]
	}
	return 0
}
