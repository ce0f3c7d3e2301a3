package rights

import (
	"iter"
	"math/bits"

	"github.com/plainrights/plainrights/privacy"
)

// Decisions is the answer for every right. The zero Decisions decides nothing. It holds no pointers, and marshals as a
// list in the order of privacy.Rights.
type Decisions struct {
	of [13]Decision // by right, from the first
}

// For returns the decision on one right; the zero Decision if right is not a member of its set.
func (d Decisions) For(right privacy.Right) Decision {
	if !right.Valid() {
		return Decision{}
	}
	return d.of[right-1]
}

// All yields the decision on each right, in the order of privacy.Rights.
func (d Decisions) All() iter.Seq[Decision] {
	return func(yield func(Decision) bool) {
		for i := range d.of {
			if !yield(d.of[i]) {
				return
			}
		}
	}
}

// Evaluate decides every right. It is total and pure and allocates nothing: all rules and exemptions are
// looked at, those that do not hold included, so that every reason can be given.
func Evaluate(f Facts) Decisions {
	var out Decisions
	evaluate(&f, &out)
	return out
}

func evaluate(f *Facts, out *Decisions) {
	var c court
	c.hear(f)
	for i := range out.of {
		c.decide(privacy.Right(i+1), &out.of[i])
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
	exemptions  *exemptions
	known, then alternatives
	use         use

	// Room to work in.
	completions           [1 << maxUnknown]outcomes
	rules, wholly, partly [maxTerms]short
}

func (c *court) hear(f *Facts) {
	c.law, c.regime, c.use = lawOf(f.AsAt()), f.Regime(), f.heard()
	c.exemptions = &versions[c.law].exemptions[c.regime-1]
	f.worlds(&c.known, presumeNothing)
	f.worlds(&c.then, presumeAll)
	c.known.stand(c.exemptions)
	c.then.stand(c.exemptions)
}

// stand notes how the exemptions stand. No exemption turns on a basis of its own, so that one alternative
// speaks for all.
func (a *alternatives) stand(e *exemptions) {
	if a.n > 0 {
		a.standing = e.stand(&a.worlds[0])
	}
}

func (c *court) decide(right privacy.Right, d *Decision) {
	d.Right, d.law, d.regime, d.use = right, c.law, c.regime, c.use
	t := d.table()
	c.judge(t, d)
	c.otherwise(t, d)
}

// judge decides by the rules of a table.
func (c *court) judge(t *table, d *Decision) {
	d.Verdict = c.settle(t, &c.known, &d.ask)
	d.Presumed = c.settle(t, &c.then, nil)
	if d.Verdict != Depends {
		d.ask = set{}
	}
	t.reasons(&c.known, d)
	t.exempt(c.exemptions, &c.known, d)
	d.Strength = t.strength(d)
}

// reasons records, for each rule, whether it holds: unknown where the alternatives disagree. A duty
// is the council's only on facts that are shown. Where a rule on every right takes this one away, no duty
// to the person outlives it.
func (t *table) reasons(all *alternatives, d *Decision) {
	wholly := false
	for i, r := range t.rules {
		held := t.held(i, all)
		if r.Effect == Secures && r.Owed && (d.Verdict == DoesNotApply || d.Verdict == Exempt) {
			held = privacy.No
		}
		switch held {
		case privacy.Yes:
			d.held |= 1 << i
			if !r.Owed || d.Verdict == Applies || d.Verdict == ExemptInPart {
				d.duties |= 1 << r.Duty &^ 1
			}
			wholly = wholly || r.Right == 0 && r.Effect == Removes
		case privacy.No:
			d.failed |= 1 << i
		}
	}
	if wholly {
		d.duties &= 1 << FormerLaw
	}
}

// exempt records how each exemption stands: met or out of reach only where all alternatives agree. One that
// disapplies the right takes the duties that the right brings, and those of relying on another exemption from it:
// nothing is left to be shown. One by which a request may be refused leaves them.
func (t *table) exempt(e *exemptions, all *alternatives, d *Decision) {
	d.met = ^uint64(0)
	for i := range all.worlds[:all.n] {
		w := &all.worlds[i]
		s := t.within(all.standing, w)
		d.met &= s.met
		d.possible |= s.met | s.open
		d.unsaid |= s.met
		var left few
		for open := s.open & s.live; open != 0; open &= open - 1 {
			if e.left(t, bits.TrailingZeros64(open), w, &left); left.n > 0 {
				d.unsaid |= open & -open
			}
		}
	}
	d.met &= d.possible
	d.possible &^= d.met
	d.unsaid &= d.possible
	if d.Verdict == DoesNotApply {
		return
	}
	var own duties
	gone := false
	for i, r := range e.rules {
		met := d.met&(1<<i) != 0
		gone = gone || met && r.Extent == Wholly && d.Verdict == Exempt && !hasDuty(r.Duties, RefuseOrCharge)
		if met || r.Sooner && d.possible&(1<<i) != 0 {
			for _, duty := range r.Duties {
				own |= 1 << duty
			}
		}
	}
	if d.duties |= own; gone {
		d.duties &= 1 << FormerLaw
	}
}

func hasDuty(duties []Duty, duty Duty) bool {
	for _, d := range duties {
		if d == duty {
			return true
		}
	}
	return false
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
