package rights

import (
	"math/bits"

	"github.com/plainrights/plainrights/privacy"
)

// What a court has room for. More of either is rare, as where neither the nation nor the kinds of data are
// known, and then it makes room.
const (
	maxUnknown = 12 // atoms on which one right turns and that are unknown together
	maxTerms   = 80 // terms of the exemptions, or of the rules, that are left
)

// outcomes is a set of what can come of a right once all that it turns on is known.
type outcomes uint8

const (
	outNot    outcomes = 1 << iota // it does not arise
	outExempt                      // it arises, and an exemption takes all of it
	outPart                        // it arises, and an exemption takes a part of it
	outWhole                       // it arises, and no exemption is shown
)

// verdict returns the verdict that all members lead to, else Depends. Where the right either does not
// arise or is wholly exempt, it is exempt: whatever is found out, there is nothing left of it, and the
// exemption is what is shown.
func (o outcomes) verdict() Verdict {
	switch o {
	case outNot:
		return DoesNotApply
	case outExempt, outExempt | outNot:
		return Exempt
	case outPart:
		return ExemptInPart
	case outWhole:
		return Applies
	}
	return Depends
}

// settle returns the verdict under every alternative of the bases, and adds to ask, unless nil, the facts and
// inputs whose answers could change the outcome, and atomBases where the alternatives lead to different verdicts. It
// goes through every way of completing what is unknown and could matter.
func (c *court) settle(t *table, all *alternatives, ask *set) Verdict {
	matters := set{}
	for i := range all.worlds[:all.n] {
		t.unknown(c.exemptions, all, i, &matters)
	}
	var list [maxUnknown]Atom
	atoms := matters.list(list[:0])
	completions := c.completions[:]
	if len(atoms) > maxUnknown {
		completions = make([]outcomes, 1<<len(atoms))
	}
	completions = completions[:1<<len(atoms)]
	clear(completions)
	out := Verdict(0)
	for i := range all.worlds[:all.n] {
		v := c.complete(t, all, i, atoms, completions).verdict()
		if i > 0 && v != out {
			v = Depends
			if ask != nil {
				ask.add(atomBases)
			}
		}
		out = v
	}
	if ask != nil {
		asked(completions, atoms, ask)
	}
	return out
}

// asked adds to ask the askable facts, and the inputs, on which the outcome turns under some completion of the others.
func asked(completions []outcomes, atoms []Atom, ask *set) {
	for i, a := range atoms {
		if _, fact := a.Fact(); fact && !facts.askable.has(a) {
			continue
		}
		for m, o := range completions {
			if m&(1<<i) == 0 && o != completions[m|1<<i] {
				ask.add(a)
				break
			}
		}
	}
}

// unknown adds the unknown atoms that can matter to the right under the i-th alternative: those of grants
// that may stand, and of exemptions that may be met without the controller showing more.
func (t *table) unknown(e *exemptions, all *alternatives, i int, matters *set) {
	w := t.shown(&all.worlds[i])
	for j := range t.arises {
		if c := &t.arises[j]; !w.contradicts(c) {
			matters.addUnknown(c, &w)
		}
	}
	w = all.worlds[i]
	var left few
	s := t.within(all.standing, &w)
	for open := s.open & s.live & (e.wholly | e.partly); open != 0; open &= open - 1 {
		e.left(t, bits.TrailingZeros64(open), &w, &left)
		for k := range left.list[:left.n] {
			matters.addUnknown(&left.list[k], &w)
		}
	}
}

// addUnknown adds the atoms of c of which w knows nothing.
func (s *set) addUnknown(c *term, w *world) {
	for k := range s {
		s[k] |= (c.yes[k] | c.no[k]) &^ w.known[k]
	}
}

// few is the terms of one exemption that are left to be known.
type few struct {
	list [maxFew]term
	n    int
}

// maxFew is the most terms that one exemption can have with the condition on which it reaches a right; a test counts
// them.
const maxFew = 6

// left sets out to every term of the j-th exemption, with the condition on which it reaches the right, that
// w does not rule out and that waits for nothing that only the controller could show. Which kinds of data there are is
// not waited for by an exemption that takes the data of a kind and no others, "to the extent that" its test goes
// (Schedule 3 paragraphs 4 to 21) or so far as they consist of what is listed (Schedule 4): with the rest of it shown,
// it limits a right that is there either way.
func (e *exemptions) left(t *table, j int, w *world, out *few) {
	only := t.limits(j)
	out.n = 0
	for a := range e.when[j] {
		for b := range only {
			c := &out.list[out.n]
			*c = e.when[j][a]
			for k := range c.yes {
				c.yes[k] |= only[b].yes[k]
				c.no[k] |= only[b].no[k]
			}
			if w.waits(c) || w.contradicts(c) || c.impossible() {
				continue
			}
			if e.partly&(1<<j) != 0 {
				c.ofAnyKind(w)
			}
			out.n++
		}
	}
}

// ofAnyKind leaves out of c the kinds of data of which w knows nothing.
func (t *term) ofAnyKind(w *world) {
	for i := range t.yes {
		t.yes[i] &^= kindAtoms[i] &^ w.known[i]
	}
}

var kindAtoms = func() (out set) {
	for a := atomKind; a < atomNation; a++ {
		out.add(a)
	}
	return out
}()

// shown returns w with the controller's facts that nobody has given known, and not so; but see table.open.
func (t *table) shown(w *world) world {
	out := *w
	for i := range out.known {
		out.known[i] |= facts.controller[i] &^ t.open[i]
	}
	return out
}

// short is a term over the atoms that matter, by their place in a list.
type short struct{ yes, no uint32 }

// shorten returns c over the atoms of which w knows nothing.
func shorten(c *term, w *world, atoms []Atom) short {
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
	return s
}

// hold reports whether one of the terms holds in completion m.
func hold(terms []short, m int) bool {
	for _, t := range terms {
		if uint32(m)&t.yes == t.yes && uint32(m)&t.no == 0 {
			return true
		}
	}
	return false
}

// complete notes the outcome of every completion of the atoms under the i-th alternative, and returns all
// of them. Bit j of the number of a completion is the answer to atom j.
func (c *court) complete(t *table, all *alternatives, i int, atoms []Atom, completions []outcomes) outcomes {
	e, arises := c.exemptions, c.rules[:0]
	shown := t.shown(&all.worlds[i])
	for j := range t.arises {
		if d := &t.arises[j]; !shown.contradicts(d) {
			arises = append(arises, shorten(d, &shown, atoms))
		}
	}
	w := &all.worlds[i]
	s := t.within(all.standing, w)
	wholly, partly := c.wholly[:0], c.partly[:0]
	var left few
	for open := s.open & s.live & (e.wholly | e.partly); open != 0; open &= open - 1 {
		j := bits.TrailingZeros64(open)
		e.left(t, j, w, &left)
		for k := range left.list[:left.n] {
			d := shorten(&left.list[k], w, atoms)
			if e.wholly&(1<<j) != 0 {
				wholly = append(wholly, d)
			} else {
				partly = append(partly, d)
			}
		}
	}
	seen := outcomes(0)
	for m := range completions {
		o := outWhole
		switch {
		case !hold(arises, m):
			o = outNot
		case s.met&e.wholly != 0 || hold(wholly, m):
			o = outExempt
		case s.met&e.partly != 0 || hold(partly, m):
			o = outPart
		}
		completions[m] |= o
		seen |= o
	}
	return seen
}

// Asserted returns the verdict on a right if what the notice asserts about the council holds, while
// what the person can say or do is left open. DoesNotApply means that nothing the person says or does
// would bring the right about unless the council's statement is wrong.
func (f Facts) Asserted(right privacy.Right) Verdict {
	if !right.Valid() {
		return 0
	}
	c := court{law: lawOf(f.AsAt()), regime: f.Regime()}
	c.exemptions = &versions[c.law].exemptions[c.regime-1]
	f.worlds(&c.known, presumeCouncil)
	c.known.stand(c.exemptions)
	return c.settle(&versions[c.law].tables[c.regime-1][right], &c.known, nil)
}
