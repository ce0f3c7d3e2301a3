package rights

import (
	"maps"
	"slices"

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
	on         *Dispute // decide on its other reading; nil: as the rules are
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
	all := Rules()
	if c.on != nil {
		all = slices.DeleteFunc(append(all, c.on.With...),
			func(r Rule) bool { return slices.Contains(c.on.Without, r.ID) })
	}
	for _, r := range all {
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
	if _, ok := known[Atom(privacy.FactAtCollection)]; !ok {
		if third, ok := known[atomInput+Atom(InputThirdPartySource)]; ok {
			known[Atom(privacy.FactAtCollection)] = !third
		}
	}
	if _, ok := known[Atom(privacy.FactHumanInvolvement)]; !ok && known[atomInput+Atom(InputSolelyAutomated)] {
		known[Atom(privacy.FactHumanInvolvement)] = false
	}
	if involved, ok := known[Atom(privacy.FactHumanInvolvement)]; ok && !involved {
		if _, ok := known[atomInput+Atom(InputSolelyAutomated)]; !ok {
			known[atomInput+Atom(InputSolelyAutomated)] = true
		}
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
	return known
}

// slowShown counts what the controller has not shown as not so, for the rules of a right; but for
// Article 17(1)(a) and (e), and for what sections 46(4) and 47(2) and (3) turn on.
func slowShown(c slowCase, known map[Atom]bool) map[Atom]bool {
	known = maps.Clone(known)
	for _, f := range privacy.Facts() {
		open := c.right == privacy.RightErasure && c.regime == privacy.RegimeUKGDPR &&
			(f == privacy.FactNoLongerNecessary || f == privacy.FactDutyToErase) ||
			c.right == privacy.RightRestriction && c.regime == privacy.RegimePart3 &&
				(f == privacy.FactMustKeepAsEvidence || f == privacy.FactAccuracyCannotBeAscertained)
		if _, ok := known[Atom(f)]; !ok && f.FactTerm().By == privacy.ByController && !open {
			known[Atom(f)] = false
		}
	}
	return known
}

// slowWorld is one alternative of the bases: what is known of rules, and of exemptions.
type slowWorld struct{ shown, known map[Atom]bool }

// slowOutcome is what comes of the right once all that it turns on is known: a verdict.
func (w slowWorld) slowOutcome(rules []Rule, exempt []slowExemption, completed map[Atom]bool) Verdict {
	if !slowArises(rules, func(a Atom) bool {
		if v, ok := w.shown[a]; ok {
			return v
		}
		return completed[a]
	}) {
		return DoesNotApply
	}
	known := maps.Clone(w.known)
	for a, v := range completed {
		if _, ok := known[a]; !ok {
			known[a] = v
		}
	}
	out := Applies
	for _, e := range exempt {
		if e.extent == ReasonsOnly || slowStatus(e, known) != Met {
			continue
		}
		if e.extent == Wholly {
			return Exempt
		}
		out = ExemptInPart
	}
	return out
}

// slowDecide goes through every completion of every unknown atom that the rules and exemptions name, save
// what of an exemption only the controller could show.
func slowDecide(c slowCase) (Verdict, map[Atom]bool) {
	rules, exempt := slowRules(c), slowExemptions(c)
	var worlds []slowWorld
	for _, bases := range slowAlternatives(c) {
		known := slowKnown(c, bases)
		for _, k := range privacy.DataKinds() { // an exemption of one kind limits whether or not there are such data
			if _, ok := known[atomKind+Atom(k)]; !ok {
				known[atomKind+Atom(k)] = true
			}
		}
		worlds = append(worlds, slowWorld{slowShown(c, known), known})
	}
	named, ofRules := map[Atom]bool{}, map[Atom]bool{}
	for _, r := range rules {
		if r.Effect == Grants || r.Effect == Removes {
			slowAtoms(r.When, ofRules)
		}
	}
	maps.Copy(named, ofRules)
	var matter []slowExemption
	for _, e := range exempt {
		if e.extent == ReasonsOnly || !slowCould(e, worlds) {
			continue // whatever the notice or the person says, it is not met
		}
		matter = append(matter, e)
		e.atoms(named)
	}
	var unknown []Atom
	for a := range named {
		if _, ok := worlds[0].shown[a]; !ok {
			unknown = append(unknown, a)
		}
	}
	ask := map[Atom]bool{}
	outcomes := make([][]Verdict, 1<<len(unknown)) // by completion and alternative
	for m := range outcomes {
		completed := map[Atom]bool{}
		for i, a := range unknown {
			completed[a] = m&(1<<i) != 0
		}
		for _, w := range worlds {
			outcomes[m] = append(outcomes[m], w.slowOutcome(rules, matter, completed))
		}
	}
	out, apart := slowVerdict(outcomes, len(worlds))
	if apart {
		ask[atomBases] = true
	}
	for m := range outcomes {
		for i, u := range unknown {
			f, fact := u.Fact()
			if askable := !fact || f.FactTerm().By != privacy.ByController; askable && out == Depends &&
				slowSet(outcomes[m]) != slowSet(outcomes[m^(1<<i)]) {
				ask[u] = true
			}
		}
	}
	return out, ask
}

// slowCould reports whether something that the notice or the person could say would meet the exemption.
func slowCould(e slowExemption, worlds []slowWorld) bool {
	for _, w := range worlds {
		named := map[Atom]bool{}
		e.atoms(named)
		var free []Atom
		for a := range named {
			f, ok := a.Fact()
			if _, known := w.known[a]; !known && (!ok || f.FactTerm().By != privacy.ByController) {
				free = append(free, a)
			}
		}
		for m := range 1 << len(free) {
			known := maps.Clone(w.known)
			for i, a := range free {
				known[a] = m&(1<<i) != 0
			}
			if slowStatus(e, known) == Met {
				return true
			}
		}
	}
	return false
}

// slowSet is the set of verdicts, whatever their order.
func slowSet(verdicts []Verdict) (out [Depends + 1]bool) {
	for _, v := range verdicts {
		out[v] = true
	}
	return out
}

// slowVerdict is what all completions of each alternative, and all alternatives, agree on. A right that
// either does not arise or is wholly exempt is exempt. Apart is whether alternatives lead to different verdicts.
func slowVerdict(outcomes [][]Verdict, worlds int) (out Verdict, apart bool) {
	var each []Verdict
	for i := range worlds {
		seen := map[Verdict]bool{}
		for _, o := range outcomes {
			seen[o[i]] = true
		}
		if seen[Exempt] {
			delete(seen, DoesNotApply)
		}
		v := Depends
		if len(seen) == 1 {
			for only := range seen {
				v = only
			}
		}
		each = append(each, v)
	}
	if slices.ContainsFunc(each, func(v Verdict) bool { return v != each[0] }) {
		return Depends, true
	}
	return each[0], false
}
