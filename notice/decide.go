package notice

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
		case c.Role.Decides():
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

// Part is the part that a body has in one activity, or for one purpose of it. A body may have several, as where it
// decides for its own area and acts for others in theirs.
//
//schema:name part
type Part struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// The id of the body.
	Controller ID `json:"controller"`
	// Its part; absent: that which it has in all that the notice covers.
	Role Role `json:"role,omitempty"`
	// For a processor: whose.
	For []ID `json:"for,omitempty"`
	// The records that it decides over, where others decide over other records.
	Records Text `json:"records,omitempty"`
	// Where it decides, or for whom by where they live, where others decide elsewhere.
	Area Text `json:"area,omitempty"`
}

// Decider is a body or office-holder that decides over a use of data, and what of it. Its Controller is one of the
// notice's; Role, Records and Area are those of the use.
type Decider struct {
	*Controller
	// Its part in the use.
	Role Role `json:"role"`
	// The records that it decides over, where others decide over the rest; empty: all.
	Records Text `json:"records,omitempty"`
	// Where it decides, where others decide elsewhere; empty: everywhere.
	Area Text `json:"area,omitempty"`
}

// Holder is a body with the part that it has in a use of data, be it as a processor.
type Holder struct {
	Decider
	For []ID `json:"for,omitempty"` // for a processor: whose
}

// Deciders returns those that decide over an activity of n, whatever the purpose, and no mere processors, who act on
// another's instructions. A nil activity is all that the notice covers. It is whom a person asks, and whose name and
// kind a sentence about the activity has. Their order is not that of the document.
func (n *Notice) Deciders(a *Activity) []Decider {
	if a == nil || len(a.Purposes) == 0 {
		return deciding(n.parts(a, nil))
	}
	var all []Holder
	for i := range a.Purposes {
		all = append(all, n.parts(a, &a.Purposes[i])...)
	}
	return deciding(all)
}

// DecidersFor returns those that decide over one purpose of an activity of n, as [Notice.Deciders] does.
func (n *Notice) DecidersFor(a *Activity, p *Purpose) []Decider { return deciding(n.parts(a, p)) }

// Holders returns every body that has a part in an activity of n, or in a purpose of it, once for each part. A nil
// activity is all that the notice covers.
func (n *Notice) Holders(a *Activity) []Holder {
	out := n.parts(a, nil)
	if a == nil {
		return out
	}
	for i := range a.Purposes {
		for _, h := range n.parts(a, &a.Purposes[i]) {
			known := false
			for j := range out {
				known = known || out[j].Decider == h.Decider
			}
			if !known {
				out = append(out, h)
			}
		}
	}
	return out
}

// parts returns those that have a part in a purpose of an activity, or in the activity as such where p is nil.
func (n *Notice) parts(a *Activity, p *Purpose) []Holder {
	switch {
	case p != nil && len(p.Roles) > 0:
		return n.inRoles(p.Roles)
	case a != nil && len(a.Roles) > 0:
		return n.inRoles(a.Roles)
	}
	var out []Holder
	for i := range n.Controllers {
		c := &n.Controllers[i]
		if a == nil || len(a.Controllers) == 0 || hasID(a.Controllers, c.ID) {
			out = append(out, Holder{Decider{c, c.Role, c.Records, c.Area}, c.ProcessorFor})
		}
	}
	return out
}

func (n *Notice) inRoles(roles []Part) []Holder {
	var out []Holder
	for i := range roles {
		part := &roles[i]
		for j := range n.Controllers {
			c := &n.Controllers[j]
			if c.ID != part.Controller {
				continue
			}
			h := Holder{Decider{c, part.Role, part.Records, part.Area}, part.For}
			if h.Role == "" {
				h.Role, h.For = c.Role, c.ProcessorFor
			}
			if h.Records == "" && h.Area == "" {
				h.Records, h.Area = c.Records, c.Area
			}
			out = append(out, h)
		}
	}
	return out
}

// deciding leaves those that decide, each once, in the order of their ids and, of one body, of what it decides over.
func deciding(all []Holder) []Decider {
	var out []Decider
	for i := range all {
		d := &all[i].Decider
		at, known := 0, false
		for j := range out { // slices.SortFunc would weigh more
			known = known || out[j] == *d
			if out[j].key() < d.key() {
				at = j + 1
			}
		}
		if d.Role.Decides() && !known {
			out = append(out, *d)
			copy(out[at+1:], out[at:])
			out[at] = *d
		}
	}
	return out
}

func (d *Decider) key() string {
	return string(d.ID) + "\x00" + string(d.Area) + "\x00" + string(d.Records) + "\x00" + string(d.Role)
}

func hasID(ids []ID, id ID) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	return false
}

// Has reports whether a body is among those that decide.
func Has(deciders []Decider, c *Controller) bool {
	for i := range deciders {
		if deciders[i].ID == c.ID {
			return true
		}
	}
	return false
}

// Split is what it turns on which of several bodies decides.
type Split uint8

// The members of Split.
const (
	NotSplit       Split = iota // on nothing that the notice says: they decide together, or each for itself
	SplitByArea                 // on where the person lives
	SplitByRecords              // on the kind of record
)

var splitNames = [...]string{"none", "area", "records"}

// String returns what it turns on, as "area"; "" if s is not a member.
func (s Split) String() string {
	if int(s) < len(splitNames) {
		return splitNames[s]
	}
	return ""
}

// SplitOf returns what it turns on which of those that decide it is. Joint controllers decide together, and a person
// may go to each (Article 26(3)).
func SplitOf(deciders []Decider) Split {
	out, apart := NotSplit, 0
	for i := range deciders {
		d := &deciders[i]
		if d.Role == RoleJoint {
			continue
		}
		apart++
		switch {
		case d.Area != "":
			out = SplitByArea
		case d.Records != "" && out == NotSplit:
			out = SplitByRecords
		}
	}
	if apart < 2 {
		return NotSplit
	}
	return out
}
