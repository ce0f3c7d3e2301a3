package notice

import "slices"

// BodyController returns the controller whose notice it is: that which Body names or, where it names none, the one that
// decides, or the one that there is. It is nil where that leaves several, which [Decode] refuses.
func (n *Notice) BodyController() *Controller {
	var only *Controller
	deciding := 0
	for i := range n.Controllers {
		c := &n.Controllers[i]
		switch {
		case n.Body != "" && c.ID == n.Body:
			return c
		case n.Body != "":
		case c.Role != RoleProcessor:
			only = c
			deciding++
		case len(n.Controllers) == 1:
			return c
		}
	}
	if deciding != 1 {
		return nil
	}
	return only
}

// Decider is a body or office-holder that decides over a use of data. Its Controller is one of the notice's.
type Decider struct {
	*Controller
}

// Deciders returns the controllers that decide over an activity of n, and no mere processors, who act on another's
// instructions: those that it names or, where it names none, all. A nil activity is all that the notice covers. It is
// whom a person asks, and whose name and kind a sentence about the use has. Their order is not that of the document.
func (n *Notice) Deciders(a *Activity) []Decider {
	var out []Decider
	for i := range n.Controllers {
		if c := &n.Controllers[i]; a == nil && c.Role != RoleProcessor || a != nil && a.DecidedBy(c) {
			out = append(out, Decider{c})
		}
	}
	for i := range out { // slices.SortFunc would weigh more
		for j := i; j > 0 && out[j].ID < out[j-1].ID; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return out
}

// DecidedBy reports whether c is among the controllers that decide over the activity: those that it names or, where it
// names none, all. Processors, who act on another's instructions, are not.
func (a *Activity) DecidedBy(c *Controller) bool {
	return c.Role != RoleProcessor && (len(a.Controllers) == 0 || slices.Contains(a.Controllers, c.ID))
}
