package site

import "github.com/plainrights/plainrights/wasm/widget"

// warnUnreachable warns of each notice whose letters would have no way to go: whoever reads its pages is told what they
// can ask, and not where.
func (o *Options) warnUnreachable() {
	if o.Contact != "" {
		return
	}
	for i := range o.Notices {
		n := o.Notices[i].notice
		if lost := widget.Unreachable(n); lost > 0 {
			o.say("WARNING: %s gives no way to ask about %d of %d services: people are told to ask any office. "+
				"Give the notice a contact or a route for requests, or set Contact (-contact) for the whole council",
				n.ID, lost, len(n.Activities))
		}
	}
}
