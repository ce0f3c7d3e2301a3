package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights"
)

// called has all that is said, which is written of a council, speak of the body that decides.
func (e *explainer) called() {
	by := callerFor(e.voice, spoken(&e.g.Ground))
	call := func(text *string) { *text = by.call(*text) }
	call(&e.Title)
	call(&e.Headline)
	for _, lines := range [...][]Line{e.Why, e.Limits, e.Turns, e.Steps, e.Next} {
		for i := range lines {
			call(&lines[i].Text)
		}
	}
	for i := range e.Refusals {
		call(&e.Refusals[i].Text)
	}
	for i := range e.Unsettled {
		call(&e.Unsettled[i].Here.Text)
		call(&e.Unsettled[i].There.Text)
	}
	for i := range e.Reasons {
		call(&e.Reasons[i].Text)
	}
}

// spoken is the kind of body that a ground is spoken of as. One that is made without a notice is a council's, or if
// that is not so of no kind that is known.
func spoken(g *rights.Ground) notice.ControllerKind {
	switch {
	case g.Spoken != "":
		return g.Spoken
	case g.Elsewhere:
		return notice.ControllerOther
	}
	return notice.ControllerCouncil
}
