package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Asked is a body that decides over a ground, whom a person asks, with how it is reached.
type Asked struct {
	notice.Decider
	// Own reports whether it is the body whose notice it is.
	Own bool `json:"own"`
	// Stops is how to have the use stop, where the notice gives ways of that: for the rights that do that they go
	// before Routes. Routes is how a request reaches it, and Complaints how a complaint does about what came of one.
	// Each is as WaysTo has it for the rights that are asked of a controller, and empty where the notice gives no way.
	Stops      []Route `json:"stops,omitempty"`
	Routes     []Route `json:"routes,omitempty"`     // see Stops
	Complaints []Route `json:"complaints,omitempty"` // see Stops
}

// Route is a way with the rights that it is for: empty for all that are asked of a controller.
type Route struct {
	Way
	Rights []privacy.Right `json:"rights,omitempty"` // those that it is for, in the order of the document
}

// Asked returns those who decide over the ground. Their order is not that of the document. It is empty where the notice
// names nobody, and for a ground that Assess did not make.
func (g *AssessedGround) Asked() []Asked {
	if g.whole == nil {
		return nil
	}
	resolved, own := g.whole.Resolve(g.activity), g.whole.BodyController()
	var out []Asked
	for _, d := range g.Deciders {
		a := Asked{Decider: d, Own: own != nil && d.ID == own.ID}
		a.Stops = g.stops(d.Controller)
		a.Routes = g.routes(d.Controller, &resolved.Statements, false)
		a.Complaints = g.routes(d.Controller, &resolved.Statements, true)
		out = append(out, a)
	}
	return out
}

// routes returns the ways to a body for all rights, each with those that it is for. Those for one right are in the
// order of WaysTo.
func (g *AssessedGround) routes(body *notice.Controller, about *notice.Statements, complaint bool) []Route {
	last := privacy.RightComplainController // of those that are asked of a controller
	if !complaint {
		last--
	}
	var out []Route
	for right := privacy.Right(1); right <= last; right++ {
		for _, w := range WaysTo(g.whole, body, &Errand{About: about, Right: right, Complaint: complaint}) {
			at := 0
			for at < len(out) && out[at].place < w.place {
				at++
			}
			if at == len(out) || out[at].place != w.place {
				out = append(out, Route{})
				copy(out[at+1:], out[at:])
				out[at] = Route{Way: w}
			}
			out[at].Rights = append(out[at].Rights, right)
		}
	}
	for i := range out {
		if len(out[i].Rights) == int(last) {
			out[i].Rights = nil
		}
	}
	return out
}

// stops returns the ways to a body of having the use stop: to withdraw consent is to do that, and to object to
// marketing.
func (g *AssessedGround) stops(body *notice.Controller) []Route {
	end := []privacy.Right{privacy.RightWithdrawConsent}
	if d := g.Decisions.For(privacy.RightObject); d.Verdict == Applies && d.Strength == Absolute {
		end = append(end, privacy.RightObject)
	}
	var out []Route
	for _, w := range WaysTo(g.whole, body, &Errand{About: &notice.Statements{}, Stops: g.Stops}) {
		if w.place < groupOfWays {
			out = append(out, Route{w, end})
		}
	}
	return out
}
