package site

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
)

// warnUnreachable warns of each notice whose letters would have no way to go: whoever reads its pages is told what they
// can ask, and not where.
func (o *Options) warnUnreachable() {
	if o.Contact != "" {
		return
	}
	for i := range o.Notices {
		n := o.Notices[i].notice
		if lost := unreachable(n); lost > 0 {
			o.say("WARNING: %s gives no way to ask about %d of %d services: people are told to ask any office. Give the "+
				"notice a contact or a route for requests, or set Contact (-contact) for the whole council", n.ID, lost,
				len(n.Activities))
		}
	}
}

// unreachable is of how many services nobody who decides can be written to.
func unreachable(n *notice.Notice) (lost int) {
	all := rights.Assess(n, rights.LawAsAt(), nil)
	for i := range all.Activities {
		l := letter.Write(say.Voice{}, &letter.Brief{
			Kind: letter.Request, Right: privacy.RightAccess, Notice: n, Activity: &n.Activities[i],
			Grounds: all.Activities[i].Grounds,
		})
		if l.NoRoute && !l.Other && len(l.Others) == 0 {
			lost++
		}
	}
	return lost
}
