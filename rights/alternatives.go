package rights

import "github.com/plainrights/plainrights/privacy"

// Alternatives returns the facts under each alternative of the bases, each as if it were the one
// stated: one where the bases are stated, and one for each basis open to the controller where they
// are not.
func (f Facts) Alternatives() []Facts {
	var all alternatives
	f.worlds(&all, presumeNothing)
	var out []Facts
	for i := range all.list() {
		w, n := &all.worlds[i], 0
		for b := privacy.BasisConsent; b.Valid(); b++ {
			if w.yes.has(atomBasis + Atom(b)) {
				n |= 1 << (b - 1)
			}
		}
		one := f
		one.stated, one.bases = true, [2]uint64{}
		one.bases[n>>6] |= 1 << (n & 63)
		out = append(out, one)
	}
	return out
}

// Bases returns the bases relied on together; false where they are not stated, or alternatives are.
func (f Facts) Bases() ([]privacy.Basis, bool) {
	if !f.stated {
		return nil, false
	}
	found := -1
	for n := range maxAlternatives {
		if f.bases[n>>6]&(1<<(n&63)) == 0 {
			continue
		}
		if found >= 0 {
			return nil, false
		}
		found = n
	}
	var out []privacy.Basis
	for b := privacy.BasisConsent; b.Valid(); b++ {
		if found&(1<<(b-1)) != 0 {
			out = append(out, b)
		}
	}
	return out, true
}

// Asserted returns the verdict on a right if what the notice asserts about the council holds, while
// what the person can say or do is left open. DoesNotApply means that nothing the person says or does
// would bring the right about unless the council's statement is wrong.
func (f Facts) Asserted(right privacy.Right) Verdict {
	if !right.Valid() {
		return 0
	}
	var all alternatives
	f.worlds(&all, presumeCouncil)
	return versions[lawOf(f.AsAt())].tables[f.Regime()-1][right].decide(all.list(), nil)
}
