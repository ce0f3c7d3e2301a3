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
	var out Decisions
	evaluate(&f, &out)
	return out
}

func evaluate(f *Facts, out *Decisions) {
	var c court
	c.hear(f)
	for i := range out {
		c.decide(privacy.Right(i+1), &out[i])
	}
}

// EvaluateOne decides one right, as Evaluate does; the zero Decision if right is not a member of its set.
func EvaluateOne(f Facts, right privacy.Right) Decision {
	var out Decision
	if right.Valid() {
		var c court
		c.hear(&f)
		c.decide(right, &out)
	}
	return out
}

// court is what a decision is made on: the law, what is known, and what is so if what is presumed holds.
type court struct {
	law         uint8
	regime      privacy.Regime
	known, then alternatives
}

func (c *court) hear(f *Facts) {
	c.law, c.regime = lawOf(f.AsAt()), f.Regime()
	f.worlds(&c.known, presumeNothing)
	f.worlds(&c.then, presumeAll)
}

func (c *court) decide(right privacy.Right, d *Decision) {
	d.Right, d.law, d.regime = right, c.law, c.regime
	t := d.table()
	d.Verdict = t.decide(&c.known, &d.ask)
	d.Presumed = t.decide(&c.then, nil)
	t.reasons(&c.known, d)
	d.Strength = t.strength(d)
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

// decide returns the verdict under every alternative of the bases, and adds to ask, unless nil, the facts
// whose answers could change it. It goes through every way of completing what is unknown and could matter.
func (t *table) decide(all *alternatives, ask *set) Verdict {
	alternatives := all.worlds[:all.n]
	var matters set
	for i := range alternatives {
		w := t.shown(&alternatives[i])
		for j := range t.arises {
			if c := &t.arises[j]; !w.contradicts(c) {
				for k := range matters {
					matters[k] |= (c.yes[k] | c.no[k]) &^ w.known[k]
				}
			}
		}
	}
	var list [maxUnknown]Atom
	atoms := matters.list(list[:0])
	if len(atoms) == 0 {
		var o outcomes
		for i := range alternatives {
			w := t.shown(&alternatives[i])
			if w.held(t.arises) == privacy.Yes {
				o |= someArise
			} else {
				o |= someDoNot
			}
		}
		return o.verdict()
	}
	var room [1 << maxUnknown]outcomes
	completions := room[:1<<len(atoms)]
	for i := range alternatives {
		w := t.shown(&alternatives[i])
		t.complete(&w, atoms, completions)
	}
	return settle(completions, atoms, ask)
}

// shown returns w with the controller's facts that nobody has given known, and not so; but see table.open.
func (t *table) shown(w *world) world {
	out := *w
	for i := range out.known {
		out.known[i] |= facts.controller[i] &^ t.open[i]
	}
	return out
}

// short is a term over the atoms that matter, by their place in a list.
type short struct{ yes, no uint16 }

// complete notes the outcome of every completion of the atoms under one alternative. Bit i of the
// number of a completion is the answer to atom i.
func (t *table) complete(w *world, atoms []Atom, completions []outcomes) {
	var left [32]short
	n := 0
	for i := range t.arises {
		c := &t.arises[i]
		if w.contradicts(c) {
			continue
		}
		var s short
		for i, a := range atoms {
			if w.known.has(a) {
				continue
			}
			if c.yes.has(a) {
				s.yes |= 1 << i
			}
			if c.no.has(a) {
				s.no |= 1 << i
			}
		}
		left[n] = s
		n++
	}
	for m := range completions {
		o := someDoNot
		for _, s := range left[:n] {
			if uint16(m)&s.yes == s.yes && uint16(m)&s.no == 0 {
				o = someArise
				break
			}
		}
		completions[m] |= o
	}
}

// settle returns the one verdict of all completions, or Depends; and adds to ask, unless nil, the askable
// atoms on which it turns.
func settle(completions []outcomes, atoms []Atom, ask *set) Verdict {
	out := completions[0].verdict()
	for m, o := range completions {
		if o.verdict() != out {
			out = Depends
		}
		for i, a := range atoms {
			if ask != nil && m&(1<<i) == 0 && o != completions[m|1<<i] && facts.askable.has(a) {
				ask.add(a)
			}
		}
	}
	return out
}

// reasons records, for each rule, whether it holds: unknown where the alternatives disagree. A duty
// is the council's only on facts that are shown. Where a rule on every right takes this one away, no duty
// to the person outlives it.
func (t *table) reasons(all *alternatives, d *Decision) {
	wholly := false
	for i, r := range t.rules {
		switch t.held(i, all) {
		case privacy.Yes:
			d.held |= 1 << i
			d.duties |= 1 << r.Duty &^ 1
			wholly = wholly || r.Right == 0 && r.Effect == Removes
		case privacy.No:
			d.failed |= 1 << i
		}
	}
	if wholly {
		d.duties &= 1 << FormerLaw
	}
}

// held is whether the i-th rule holds under all alternatives.
func (t *table) held(i int, all *alternatives) privacy.Answer {
	held := privacy.Answer(0)
	for j := range all.worlds[:all.n] {
		w := &all.worlds[j]
		if t.rules[i].Effect == AddsDuty {
			shown := *w
			for k := range shown.known {
				shown.known[k] |= facts.controller[k]
			}
			w = &shown
		}
		h := w.held(t.when[i])
		if h == privacy.Unknown || j > 0 && h != held {
			return privacy.Unknown
		}
		held = h
	}
	return held
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
