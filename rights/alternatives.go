package rights

import (
	"math/bits"

	"github.com/plainrights/plainrights/privacy"
)

// Alternatives returns the facts under each alternative of the bases, each as if it were the one
// stated: one where the bases are stated, and one for each basis open to the controller where they
// are not.
func (f Facts) Alternatives() []Facts {
	var all alternatives
	f.worlds(&all, presumeNothing)
	var out []Facts
	for _, n := range all.bases[:all.n] {
		f.bases = [2]uint64{}
		f.add(n)
		out = append(out, f)
	}
	return out
}

// Bases returns the bases relied on together; false where they are not stated, or alternatives are.
func (f Facts) Bases() ([]privacy.Basis, bool) {
	if bits.OnesCount64(f.bases[0])+bits.OnesCount64(f.bases[1]) != 1 {
		return nil, false
	}
	n := uint8(0)
	for !f.open(n) {
		n++
	}
	var out []privacy.Basis
	for b := privacy.BasisConsent; b.Valid(); b++ {
		if n&(1<<(b-1)) != 0 {
			out = append(out, b)
		}
	}
	return out, true
}
