package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// stops says which ways the notice gives of having marketing stop, or of taking back consent, wherever it has them.
func (e *explainer) stops() {
	if e.d.Verdict != rights.DoesNotApply {
		e.Next = Stops(e.Next, e.voice, e.g, e.Right)
	}
}

// Stops adds to some lines, each once, what the notice says of how to stop a use without a letter: for the right to
// object where some of it is messages, and for taking back consent. It adds none for any other right.
func Stops(to []Line, voice say.Voice, g *rights.AssessedGround, right privacy.Right) []Line {
	if g == nil {
		g = &rights.AssessedGround{}
	}
	if right != privacy.RightWithdrawConsent && (right != privacy.RightObject || !messages(g)) {
		return to
	}
	for i := range g.Stops {
		r := &g.Stops[i]
		says := voice.Of(&catalogue, &stopFamily, string(r.Kind), 0)
		if says == "" {
			continue
		}
		if address := Address(r); address != "" {
			says += ": " + address
		} else {
			says += "."
		}
		add(&to, &Line{Text: says})
	}
	return to
}

// messages reports whether some of the use is messages, marketing or perhaps so.
func messages(g *rights.AssessedGround) bool {
	for i := range g.Purposes {
		if k := g.Purposes[i].Kind; k == notice.PurposeDirectMarketing || k == notice.PurposeCommunications {
			return true
		}
	}
	return false
}

// Address is the address of a route as people read it: what the notice calls it, or else where it leads; "" if it has
// none.
func Address(r *notice.Route) string {
	if r == nil {
		r = &notice.Route{}
	}
	switch {
	case r.Value != "":
		return string(r.Value)
	case r.URL != "":
		return string(r.URL)
	}
	out := ""
	for i, line := range r.Address {
		if i > 0 {
			out += ", "
		}
		out += string(line)
	}
	return out
}
