package rights

import "github.com/plainrights/plainrights/privacy"

// slowExemption is an exemption as the slow evaluator wants it: whatever must be so, in one list.
type slowExemption struct {
	code   privacy.Exemption
	extent Extent
	conds  []Cond // all must hold
	bars   []Cond // none may
	never  bool
}

// slowExemptions returns the exemptions in force that reach the right of a case.
func slowExemptions(c slowCase) []slowExemption {
	var out []slowExemption
	for _, r := range ExemptionRules() {
		if r.Regime != c.regime || !r.Force.Contains(c.day) || c.day.Before(lawBegan) {
			continue
		}
		reaches, whole := false, false
		var only Cond
		for _, entry := range r.Lists.Entries {
			if entry.Right == c.right && entry.Cite.Force.Contains(c.day) {
				reaches = true
				whole = whole || entry.Only.Op() == Always
				only = entry.Only
			}
		}
		if c.on != nil {
			for _, other := range c.on.Reaches {
				if other.Exemption == r.Exemption {
					reaches, whole, only = true, other.Only.Op() == Always, other.Only
				}
			}
		}
		if !reaches {
			continue
		}
		e := slowExemption{code: r.Exemption, extent: r.Extent, conds: []Cond{r.When}}
		e.never = r.Who.ClosedToCouncils()
		if !whole {
			e.conds = append(e.conds, only)
		}
		for _, b := range r.Unless {
			e.bars = append(e.bars, b.When)
		}
		out = append(out, e)
	}
	return out
}

// atoms adds the atoms that the exemption names.
func (e slowExemption) atoms(into map[Atom]bool) {
	for _, c := range append(append([]Cond{}, e.conds...), e.bars...) {
		slowAtoms(c, into)
	}
}

func (e slowExemption) holds(is func(Atom) bool) bool {
	if e.never {
		return false
	}
	for _, c := range e.conds {
		if !slowHolds(c, is) {
			return false
		}
	}
	for _, c := range e.bars {
		if slowHolds(c, is) {
			return false
		}
	}
	return true
}

// slowStatus goes through every completion of the atoms of an exemption of which nothing is known, and
// says whether it holds in all, in some or in none.
func slowStatus(e slowExemption, known map[Atom]bool) Status {
	named := map[Atom]bool{}
	e.atoms(named)
	var unknown []Atom
	for a := range named {
		if _, ok := known[a]; !ok {
			unknown = append(unknown, a)
		}
	}
	yes, no := false, false
	for m := range 1 << len(unknown) {
		holds := e.holds(func(a Atom) bool {
			if v, ok := known[a]; ok {
				return v
			}
			for i, u := range unknown {
				if u == a {
					return m&(1<<i) != 0
				}
			}
			panic("unnamed atom")
		})
		yes, no = yes || holds, no || !holds
	}
	switch {
	case yes && no:
		return Possible
	case yes:
		return Met
	}
	return Unavailable
}

// slowStatuses returns the best status of each exemption over its rules, the same under every alternative
// of the bases or else possible.
func slowStatuses(c slowCase) map[privacy.Exemption]Status {
	out := map[privacy.Exemption]Status{}
	for _, e := range slowExemptions(c) {
		var status Status
		for _, bases := range slowAlternatives(c) {
			known := slowKnown(c, bases)
			for _, f := range privacy.Facts() { // what counts as not shown for a right is unknown for an exemption
				if _, given := c.atoms[Atom(f)]; !given && f.FactTerm().By == privacy.ByController &&
					f.FactTerm().IfNotGiven == privacy.Unknown {
					if !c.presumeAll || f.FactTerm().Presumed == privacy.Unknown {
						delete(known, Atom(f))
					}
				}
			}
			s := slowStatus(e, known)
			if status != 0 && s != status {
				s = Possible
			}
			status = s
		}
		if before, ok := out[e.code]; !ok || status < before {
			out[e.code] = status
		}
	}
	return out
}
