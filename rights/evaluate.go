package rights

import "github.com/plainrights/plainrights/privacy"

// Decisions is the answer for every right, in the order of privacy.Rights.
type Decisions [13]Decision

// For returns the decision on one right; the zero Decision if right is not a member of its set.
func (d *Decisions) For(right privacy.Right) Decision {
	if !right.Valid() {
		return Decision{}
	}
	return d[right-1]
}

// Evaluate decides every right. It is total and pure and allocates nothing: all rules are looked at,
// those that do not hold included, so that every reason can be given.
func Evaluate(f Facts) Decisions {
	var known, presumed [maxAlternatives]world
	now := f.worlds(known[:0], presumeNothing)
	then := f.worlds(presumed[:0], presumeAll)
	law := lawOf(f.AsAt())
	var out Decisions
	for i := range out {
		out[i] = decision(privacy.Right(i+1), law, f.Regime(), now, then)
	}
	return out
}

// EvaluateOne decides one right, as Evaluate does; the zero Decision if right is not a member of its set.
func EvaluateOne(f Facts, right privacy.Right) Decision {
	if !right.Valid() {
		return Decision{}
	}
	var known, presumed [maxAlternatives]world
	return decision(right, lawOf(f.AsAt()), f.Regime(), f.worlds(known[:0], presumeNothing), f.worlds(presumed[:0], presumeAll))
}

// decision is the decision on a right: on what is known, and if what is presumed holds.
func decision(right privacy.Right, law int, regime privacy.Regime, now, then []world) Decision {
	t := &versions[law].tables[regime-1][right]
	d := Decision{Right: right, law: uint8(law), regime: regime}
	d.Verdict, d.ask = t.decide(now)
	d.Presumed, _ = t.decide(then)
	t.reasons(now, &d)
	if t.wholly(&d) {
		d.duties &= 1 << FormerLaw
	}
	d.Strength = t.strength(&d)
	return d
}

// maxUnknown is the most atoms that one right can turn on and be unknown together; a test counts them.
const maxUnknown = 12

// outcomes says, for one completion of what is unknown, whether the right arises under some
// alternative of the bases and whether it does not under some.
type outcomes uint8

const (
	someArise outcomes = 1 << iota
	someDoNot
)

// verdict returns the verdict that all alternatives agree on, else Depends.
func (o outcomes) verdict() Verdict {
	return [...]Verdict{0, Applies, DoesNotApply, Depends}[o]
}

// decide returns the verdict under every alternative of the bases, and the facts whose answers could
// change it. It goes through every way of completing what is unknown and could matter.
func (t *table) decide(alternatives []world) (Verdict, set) {
	// Controller facts that nobody has given are not shown; but see table.open.
	unshown := facts.controller.minus(t.open)
	var matters set
	for i := range alternatives {
		w := alternatives[i].shown(unshown)
		for _, c := range t.arises {
			if !w.contradicts(c) {
				matters = matters.or(c.yes.or(c.no).minus(w.known))
			}
		}
	}
	var list [maxUnknown]Atom
	atoms := matters.list(list[:0])
	if len(atoms) == 0 {
		var o outcomes
		for i := range alternatives {
			o |= t.outcome(alternatives[i].shown(unshown))
		}
		return o.verdict(), set{}
	}
	var all [1 << maxUnknown]outcomes
	completions := all[:1<<len(atoms)]
	for i := range alternatives {
		t.complete(alternatives[i].shown(unshown), atoms, completions)
	}
	return settle(completions, atoms)
}

// outcome is the outcome where nothing that matters is unknown.
func (t *table) outcome(w world) outcomes {
	for _, c := range t.arises {
		if w.satisfies(c) {
			return someArise
		}
	}
	return someDoNot
}

// short is a term over the atoms that matter, by their place in a list.
type short struct{ yes, no uint16 }

// complete notes the outcome of every completion of the atoms under one alternative. Bit i of the
// number of a completion is the answer to atom i.
func (t *table) complete(w world, atoms []Atom, completions []outcomes) {
	var room [32]short
	left := room[:0]
	for _, c := range t.arises {
		if w.contradicts(c) {
			continue
		}
		var s short
		for i, a := range atoms {
			if c.yes.has(a) && !w.known.has(a) {
				s.yes |= 1 << i
			}
			if c.no.has(a) && !w.known.has(a) {
				s.no |= 1 << i
			}
		}
		left = append(left, s)
	}
	for m := range completions {
		o := someDoNot
		for _, s := range left {
			if uint16(m)&s.yes == s.yes && uint16(m)&s.no == 0 {
				o = someArise
				break
			}
		}
		completions[m] |= o
	}
}

// settle returns the one verdict of all completions, or Depends and the askable atoms on which it turns.
func settle(completions []outcomes, atoms []Atom) (Verdict, set) {
	var ask set
	out := completions[0].verdict()
	for m, o := range completions {
		if o.verdict() != out {
			out = Depends
		}
		for i, a := range atoms {
			if m&(1<<i) == 0 && o != completions[m|1<<i] {
				ask.add(a)
			}
		}
	}
	return out, ask.and(facts.askable)
}

// reasons records, for each rule, whether it holds: unknown where the alternatives disagree. A duty
// is the council's only on facts that are shown.
func (t *table) reasons(alternatives []world, d *Decision) {
	for i, when := range t.when {
		held := privacy.Answer(0)
		for j, w := range alternatives {
			if t.rules[i].Effect == AddsDuty {
				w.known = w.known.or(facts.controller)
			}
			h := w.held(when)
			if j > 0 && h != held {
				h = privacy.Unknown
			}
			held = h
			if held == privacy.Unknown {
				break
			}
		}
		switch held {
		case privacy.Yes:
			d.held |= 1 << i
			d.duties |= 1 << t.rules[i].Duty &^ 1
		case privacy.No:
			d.failed |= 1 << i
		}
	}
}

// wholly reports whether a rule on every right takes this one away: no duty to the person then
// outlives it.
func (t *table) wholly(d *Decision) bool {
	for i, r := range t.rules {
		if r.Right == 0 && r.Effect == Removes && d.held&(1<<i) != 0 {
			return true
		}
	}
	return false
}

// strength returns how strong the right is where it arises: that of the strongest grant that holds,
// else of the weakest that may.
func (t *table) strength(d *Decision) Strength {
	if d.Verdict == DoesNotApply {
		return NoStrength
	}
	out := Absolute
	for i, r := range t.rules {
		if r.Effect != Grants || d.failed&(1<<i) != 0 {
			continue
		}
		if r.Nature == Absolute && d.held&(1<<i) != 0 {
			return Absolute
		}
		if r.Nature == Qualified {
			out = Qualified
		}
	}
	return out
}
