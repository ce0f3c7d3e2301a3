package wish

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// fits has the wishes that go with some services alone: with any of them. Those that are in no row go with every
// service, or with none that is known by its kind.
var fits = []struct {
	wish    notice.Wish
	service service
}{
	{notice.WishRecording, ofCameras},
	{notice.WishRecording, ofCalls},
	{notice.WishUnpublish, ofPublic},
	{notice.WishUnpublish, ofElections},
	{notice.WishUnpublish, ofPlanning},
	{notice.WishStopMessages, ofMessages},
	{notice.WishPerson, ofBenefits},
}

// Fitting returns the wishes that fit a service, with unsure as the last of them, and the others: both in the order of
// notice.Wishes but for that. Between them they have each wish once. A wish fits where the kind of service, or what the
// notice says of it, goes with it; to see, correct, delete, stop and complain, and to do something about an answer,
// fits every service. So does to keep an address from somebody: whatever holds one may show it or pass it on, and who
// is at risk must not have to look for it.
func Fitting(n *notice.Notice, a *notice.Activity) (first, others []notice.Wish) {
	for _, w := range notice.Wishes() {
		switch {
		case w == notice.WishUnsure:
		case fitting(n, a, w):
			first = append(first, w)
		default:
			others = append(others, w)
		}
	}
	return append(first, notice.WishUnsure), others
}

func fitting(n *notice.Notice, a *notice.Activity, w notice.Wish) bool {
	switch w {
	case notice.WishSee, notice.WishCorrect, notice.WishDelete, notice.WishStop, notice.WishHideAddress,
		notice.WishComplain, notice.WishLate, notice.WishRefused:
		return true
	}
	if n == nil || a == nil {
		return false
	}
	switch w {
	case notice.WishMove:
		return rests(a, privacy.BasisConsent) || rests(a, privacy.BasisContract)
	case notice.WishConsent:
		return rests(a, privacy.BasisConsent)
	case notice.WishTold:
		return n.Resolve(a).Recipients.Said == notice.Stated
	}
	if w == notice.WishPerson && decided(n, a) {
		return true
	}
	if len(said(n, a, w)) > 0 {
		return true // the council has thought of it
	}
	return slices.ContainsFunc(fits, func(f struct {
		wish    notice.Wish
		service service
	}) bool {
		return f.wish == w && is(n, a, f.service)
	})
}

// rests reports whether a use rests on a basis, or may.
func rests(a *notice.Activity, basis privacy.Basis) bool {
	for i := range a.Purposes {
		b := &a.Purposes[i].Basis
		if slices.Contains(b.AllOf, basis) {
			return true
		}
		for _, of := range b.OneOf {
			if slices.Contains(of, basis) {
				return true
			}
		}
	}
	return false
}

// decided reports whether the notice says that a computer decides, or helps to.
func decided(n *notice.Notice, a *notice.Activity) bool {
	automated := n.Resolve(a).Automated
	for i := range a.Purposes {
		if p := &a.Purposes[i].Automated; p.Said == notice.Stated && computed(p) {
			return true
		}
	}
	return automated.Said == notice.Stated && computed(&automated)
}

func computed(a *notice.Automated) bool {
	return a.Decisions == notice.DecisionsSolelyAutomated || a.Decisions == notice.DecisionsAssisted
}
