package rights

import "github.com/plainrights/plainrights/privacy"

// exemptions is the exemptions of one regime in one version of the law. A set of them is a word with a
// bit for each, by its place in rules.
type exemptions struct {
	rules  []*ExemptionRule
	when   []terms // what must be so, and nothing that rules it out
	wholly uint64  // those that take the whole right
	partly uint64  // those that take a part of it
}

// reach is the exemptions that reach a right.
type reach struct {
	of   uint64
	only []onlyFor
}

// onlyFor is the exemptions that reach a right only so far as a condition holds.
type onlyFor struct {
	of   uint64
	when terms
}

// compile fills e with the exemptions of a regime on a day. Before the GDPR there is none.
func (e *exemptions) compile(all [][]ExemptionRule, day privacy.Date, regime privacy.Regime) {
	if day.IsZero() {
		return
	}
	for _, rules := range all {
		for i := range rules {
			r := &rules[i]
			if r.Regime != regime || !r.Force.Contains(day) {
				continue
			}
			bit := uint64(1) << len(e.rules)
			switch r.Extent {
			case Wholly:
				e.wholly |= bit
			case InPart:
				e.partly |= bit
			}
			e.rules, e.when = append(e.rules, r), append(e.when, r.shown())
		}
	}
}

// shown returns the form of what must be so with nothing that rules it out; none if no council can claim it.
func (r *ExemptionRule) shown() terms {
	if r.Who.ClosedToCouncils() {
		return nil
	}
	d := disjunction(r.When, false)
	for i := range r.Unless {
		d = d.and(disjunction(r.Unless[i].When, true))
	}
	return d
}

// reaching returns the exemptions that reach a right on a day, on the other reading of a dispute unless it is nil.
func (e *exemptions) reaching(day privacy.Date, right privacy.Right, on *Dispute) reach {
	var out reach
	for i, r := range e.rules {
		only, ok := r.Lists.only(day, right)
		if on != nil {
			only, ok = on.reach(r.Exemption, only, ok)
		}
		if !ok {
			continue
		}
		out.of |= 1 << i
		if only.Op() != Always {
			out.limit(1<<i, disjunction(only, false))
		}
	}
	return out
}

// limit adds an exemption that reaches the right only so far as d holds, beside the others of the same reach.
func (r *reach) limit(bit uint64, d terms) {
	for i := range r.only {
		if same(r.only[i].when, d) {
			r.only[i].of |= bit
			return
		}
	}
	r.only = append(r.only, onlyFor{bit, d})
}

func same(d, e terms) bool {
	if len(d) != len(e) {
		return false
	}
	for i := range d {
		if d[i] != e[i] {
			return false
		}
	}
	return true
}

// only returns on what condition the set lists the right on a day; false if it does not list it.
func (s *ListedSet) only(day privacy.Date, right privacy.Right) (Cond, bool) {
	var only Cond
	found := false
	for i := range s.Entries {
		entry := &s.Entries[i]
		if entry.Right != right || !entry.Cite.Force.Contains(day) {
			continue
		}
		if !found || entry.Only.Op() == Always {
			only = entry.Only
		}
		found = true
	}
	return only, found
}

// standing is how the exemptions of a regime stand in a world, whichever the right: those that are met,
// and those of which it is not known. The others are not met. Live are those that need nothing more that
// only the controller could show.
type standing struct{ met, open, live uint64 }

func (e *exemptions) stand(w *world) standing {
	var out standing
	for i := range e.when {
		switch w.held(e.when[i]) {
		case privacy.Yes:
			out.met |= 1 << i
			out.live |= 1 << i
		case privacy.Unknown:
			out.open |= 1 << i
			for j := range e.when[i] {
				if t := &e.when[i][j]; !w.contradicts(t) && !w.waits(t) {
					out.live |= 1 << i
				}
			}
		}
	}
	return out
}

// waits reports whether t turns on something that only the controller could show and has not.
func (w *world) waits(t *term) bool {
	for k := range w.known {
		if (t.yes[k]|t.no[k])&^w.known[k]&facts.controller[k] != 0 {
			return true
		}
	}
	return false
}

// within returns how those stand that reach the right, in a world.
func (r *reach) within(s standing, w *world) standing {
	s.met, s.open, s.live = s.met&r.of, s.open&r.of, s.live&r.of
	for i := range r.only {
		o := &r.only[i]
		switch w.held(o.when) {
		case privacy.No:
			s.met, s.open = s.met&^o.of, s.open&^o.of
		case privacy.Unknown:
			s.met, s.open = s.met&^o.of, s.open|s.met&o.of
		}
	}
	return s
}

// limits returns on what condition an exemption reaches the right: always, save for those of only.
func (r *reach) limits(i int) terms {
	for j := range r.only {
		if r.only[j].of&(1<<i) != 0 {
			return r.only[j].when
		}
	}
	return always
}

var always = terms{{}}
