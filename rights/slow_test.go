package rights

import (
	"github.com/plainrights/plainrights/privacy"
)

// The slow, obvious evaluator: it walks the readable tables with maps and closures, shares no code
// with Evaluate beyond the tables themselves, and is what Evaluate is compared and timed against.

// slowCase is what is known, by name, as the slow evaluator wants it.
type slowCase struct {
	day        privacy.Date
	regime     privacy.Regime
	authority  privacy.Answer
	stated     bool
	bases      [][]privacy.Basis // the alternatives
	atoms      map[Atom]bool     // what is known of every atom that is not a basis
	right      privacy.Right
	presumeAll bool
}

func slowHolds(c Cond, is func(Atom) bool) bool {
	switch c.Op() {
	case Is:
		return is(c.Atom())
	case Not:
		return !slowHolds(c.Kids()[0], is)
	case All:
		for _, k := range c.Kids() {
			if !slowHolds(k, is) {
				return false
			}
		}
		return true
	case Any:
		for _, k := range c.Kids() {
			if slowHolds(k, is) {
				return true
			}
		}
		return false
	}
	return true
}

// slowArises says whether some grant holds that no rule takes away, everything being known.
func slowArises(rules []Rule, is func(Atom) bool) bool {
	for _, g := range rules {
		if g.Effect != Grants || !slowHolds(g.When, is) {
			continue
		}
		stands := true
		for _, r := range rules {
			if r.Effect != Removes || !slowHolds(r.When, is) {
				continue
			}
			reaches := len(r.Of) == 0
			for _, id := range r.Of {
				reaches = reaches || id == g.ID
			}
			stands = stands && !reaches
		}
		if stands {
			return true
		}
	}
	return false
}

func slowRules(c slowCase) []Rule {
	var out []Rule
	for _, r := range Rules() {
		if (r.Right == 0 || r.Right == c.right) && (r.Regime == 0 || r.Regime == c.regime) && r.Force.Contains(c.day) {
			out = append(out, r)
		}
	}
	return out
}

// slowAtoms returns the atoms that a condition names.
func slowAtoms(c Cond, into map[Atom]bool) {
	if c.Op() == Is {
		into[c.Atom()] = true
	}
	for _, k := range c.Kids() {
		slowAtoms(k, into)
	}
}

// slowAlternatives returns the sets of bases to evaluate.
func slowAlternatives(c slowCase) []map[privacy.Basis]bool {
	var out []map[privacy.Basis]bool
	if c.stated {
		for _, bases := range c.bases {
			m := map[privacy.Basis]bool{}
			for _, b := range bases {
				m[b] = true
			}
			out = append(out, m)
		}
		return out
	}
	if c.regime == privacy.RegimePart3 {
		return []map[privacy.Basis]bool{{}}
	}
	for _, b := range privacy.Bases() {
		if c.authority == privacy.Yes && b.ClosedToAuthorities() || !b.Term().Force.Contains(c.day) {
			continue
		}
		out = append(out, map[privacy.Basis]bool{b: true})
	}
	return out
}

// slowKnown returns what is known under one alternative, or counts as known.
func slowKnown(c slowCase, bases map[privacy.Basis]bool) map[Atom]bool {
	known := map[Atom]bool{}
	for a, v := range c.atoms {
		known[a] = v
	}
	for i, o := range outrights {
		v, ok := c.atoms[Atom(o.fact)]
		known[atomOutright+Atom(i)] = ok && v == (o.answer == privacy.Yes)
	}
	another := false
	for _, b := range privacy.Bases() {
		known[atomBasis+Atom(b)] = bases[b]
		another = another || bases[b] && b != privacy.BasisConsent
	}
	known[atomInput+Atom(InputAnotherBasis)] = another
	for _, f := range privacy.Facts() {
		t := f.FactTerm()
		if _, ok := known[Atom(f)]; !ok && t.IfNotGiven != privacy.Unknown {
			known[Atom(f)] = t.IfNotGiven == privacy.Yes
		}
	}
	if c.presumeAll {
		for _, f := range privacy.Facts() {
			if _, ok := known[Atom(f)]; ok {
				continue
			}
			p := f.FactTerm().Presumed
			if f == privacy.FactNecessaryForLegalObligation && !bases[privacy.BasisLegalObligation] ||
				f == privacy.FactNecessaryForPublicTask && !bases[privacy.BasisPublicTask] {
				p = privacy.Unknown
			}
			if p != privacy.Unknown {
				known[Atom(f)] = p == privacy.Yes
			}
		}
	}
	for _, f := range privacy.Facts() {
		open := c.right == privacy.RightErasure && c.regime == privacy.RegimeUKGDPR &&
			(f == privacy.FactNoLongerNecessary || f == privacy.FactDutyToErase)
		if _, ok := known[Atom(f)]; !ok && f.FactTerm().By == privacy.ByController && !open {
			known[Atom(f)] = false
		}
	}
	return known
}

// slowDecide goes through every completion of every unknown atom that the rules name.
func slowDecide(c slowCase) (Verdict, map[privacy.Fact]bool) {
	rules := slowRules(c)
	named := map[Atom]bool{}
	for _, r := range rules {
		if r.Effect == Grants || r.Effect == Removes {
			slowAtoms(r.When, named)
		}
	}
	var worlds []map[Atom]bool
	for _, bases := range slowAlternatives(c) {
		worlds = append(worlds, slowKnown(c, bases))
	}
	var unknown []Atom
	for a := range named {
		if _, ok := worlds[0][a]; !ok {
			unknown = append(unknown, a)
		}
	}
	at := func(m int) Verdict {
		var out Verdict
		for _, known := range worlds {
			arises := slowArises(rules, func(a Atom) bool {
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
			v := DoesNotApply
			if arises {
				v = Applies
			}
			if out != 0 && out != v {
				return Depends
			}
			out = v
		}
		return out
	}
	ask := map[privacy.Fact]bool{}
	all := make([]Verdict, 1<<len(unknown))
	for m := range all {
		all[m] = at(m)
	}
	out := all[0]
	for m, v := range all {
		if v != out {
			out = Depends
		}
		for i, u := range unknown {
			if f, ok := u.Fact(); ok && f.FactTerm().By != privacy.ByController && v != all[m^(1<<i)] {
				ask[f] = true
			}
		}
	}
	return out, ask
}
