package rights

import (
	"iter"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
	"github.com/plainrights/plainrights/rights/requester"
)

// Likelihood is how likely it is that a controller has reason to rely on an exemption for one use of data. It puts the
// exemptions that are not ruled out in an order, and rules none out: what is remote can still be shown. Zero is for an
// exemption that is unavailable.
type Likelihood uint8

// The likelihoods.
const (
	_ Likelihood = iota
	// the provision speaks of what this use is for or consists of, or all that the controller must show of it is shown
	Likely
	Perhaps // the provision can reach such a use, or too little is known of it; its code is "possible"
	Remote  // the provision is about another purpose, function, kind of data, body or asker
)

var likelihoodCodes = [...]string{Likely: "likely", Perhaps: "possible", Remote: "remote"}

// String returns the code, or "" if l is not a likelihood.
func (l Likelihood) String() string { return codeset.Code(likelihoodCodes[:], l) }

// MarshalText returns the code; its error is a *privacy.TextError if l is not a likelihood.
func (l Likelihood) MarshalText() ([]byte, error) { return codeset.Marshal("likelihood", l.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (l *Likelihood) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("likelihood", likelihoodCodes[:], text, l)
}

// LikelihoodRule says of one exemption for which uses of data it has one likelihood. Of the rules of an exemption, in
// their order, the first that fits decides. A rule fits where each of its columns that is not empty does.
type LikelihoodRule struct {
	Exemption  privacy.Exemption `json:"exemption,omitzero"`  // that it is a rule of
	Likelihood Likelihood        `json:"likelihood,omitzero"` // where it fits
	// the data are used for one of these; for Remote, for nothing else
	Purposes []notice.PurposeKind `json:"purposes,omitempty"`
	Kinds    []privacy.DataKind   `json:"kinds,omitempty"` // they are known to be of one of these kinds
	Offence  bool                 `json:"offence"`         // they are known to be about offences
	// some controller is one of these; for Remote, every controller is
	Bodies []notice.ControllerKind `json:"bodies,omitempty"`
	Askers []requester.Relation    `json:"askers,omitempty"` // one of these asks
	Rights []privacy.Right         `json:"rights,omitempty"` // one of these is asked for
	Cite   privacy.Citation        `json:"cite,omitzero"`    // what ties the exemption to that
}

// Otherwise reports whether the rule has no columns: it is the last of its exemption, for what no other fits. Where
// such a rule says Remote and nobody has said what the data are used for, it counts as Perhaps. So it does where the
// other rules of the exemption name a kind of data of which the notice says, in whatever place, that there may be some.
func (r *LikelihoodRule) Otherwise() bool {
	return len(r.Purposes)+len(r.Kinds)+len(r.Bodies)+len(r.Askers)+len(r.Rights) == 0 && !r.Offence
}

// LikelihoodRules returns the whole table, in the order of the provisions. An exemption that no council can claim has
// no row. The caller owns the slice and the lists in it.
func LikelihoodRules() []LikelihoodRule {
	var out []LikelihoodRule
	for _, rows := range likelihoodTables {
		for i := range rows {
			out = append(out, rows[i].rule())
		}
	}
	return out
}

// likelihoodRow is a LikelihoodRule as it stands in the tables, whose lists are sets of bits: see use. A provision is
// one of the instrument that the exemption is in.
type likelihoodRow struct {
	exemption                     privacy.Exemption
	likelihood                    Likelihood
	offence                       bool
	kinds, bodies, askers, rights uint16
	purposes                      uint64
	cite                          string
}

func (l *likelihoodRow) rule() LikelihoodRule {
	out := LikelihoodRule{Exemption: l.exemption, Likelihood: l.likelihood, Offence: l.offence,
		Cite: cite{Instrument: l.exemption.Term().Cite.Instrument, Provision: l.cite}}
	for i := range purposeBits {
		if l.purposes&purposeBits[i].bit != 0 {
			out.Purposes = append(out.Purposes, purposeBits[i].kind)
		}
	}
	for i := range bodyBits {
		if l.bodies&bodyBits[i].bit != 0 {
			out.Bodies = append(out.Bodies, bodyBits[i].kind)
		}
	}
	out.Kinds = members[privacy.DataKind](l.kinds)
	out.Askers = members[requester.Relation](l.askers)
	out.Rights = members[privacy.Right](l.rights)
	return out
}

// members are the members of a set that has a bit for each number.
func members[T ~uint8](set uint16) []T {
	var out []T
	for i := T(0); set != 0; i, set = i+1, set>>1 {
		if set&1 != 0 {
			out = append(out, i)
		}
	}
	return out
}

// otherwise reports whether the row fits whatever the use.
func (l *likelihoodRow) otherwise() bool {
	return l.purposes == 0 && l.kinds|l.bodies|l.askers|l.rights == 0 && !l.offence
}

func (l *likelihoodRow) fits(u *use, right privacy.Right) bool {
	return (l.purposes == 0 || l.purposes&u.purposes != 0 && (l.likelihood != Remote || u.purposes&^l.purposes == 0)) &&
		(l.kinds == 0 || l.kinds&u.kinds != 0) &&
		(!l.offence || u.offence) &&
		(l.bodies == 0 || l.bodies&u.bodies != 0 && (l.likelihood != Remote || u.bodies&^l.bodies == 0)) &&
		(l.askers == 0 || l.askers&(1<<u.asker) != 0) &&
		(l.rights == 0 || l.rights&(1<<right) != 0)
}

// likelihoodPlaces is where the rows of each exemption begin in likelihoodTables.
var likelihoodPlaces = placesOf(likelihoodTables)

type likelihoodPlace struct{ table, row uint8 }

func placesOf(tables [][]likelihoodRow) [64]likelihoodPlace { // more than there are exemptions
	var out [64]likelihoodPlace
	for i := len(tables) - 1; i >= 0; i-- {
		for j := len(tables[i]) - 1; j >= 0; j-- {
			out[tables[i][j].exemption] = likelihoodPlace{uint8(i), uint8(j)}
		}
	}
	return out
}

// likelihood is how likely an exemption is for the use and a right, and whether that is only for want of a word on what
// the data are used for, or on whether this use is one of those for which the notice says there may be such data.
func (u *use) likelihood(e privacy.Exemption, right privacy.Right) (of Likelihood, unknown bool) {
	at := likelihoodPlaces[e]
	rows, about := likelihoodTables[at.table][at.row:], uint16(0)
	for i := range rows {
		l := &rows[i]
		if l.exemption != e {
			break
		}
		if l.purposes == 0 {
			about |= l.kinds
		}
		if !l.fits(u, right) {
			continue
		}
		if l.likelihood == Remote && l.otherwise() && (!u.purposeKnown() || about&u.open != 0) {
			return Perhaps, true
		}
		return l.likelihood, false
	}
	return 0, false
}

// uses is for how many of the purposes an exemption is as likely as it is for the whole.
func (u *use) uses(e privacy.Exemption, right privacy.Right, whole Likelihood) int {
	n, one := 0, *u
	for i := range u.times {
		if u.times[i] == 0 {
			continue
		}
		one.purposes = purposeBits[i].bit
		if of, _ := one.likelihood(e, right); of == whole {
			n += int(u.times[i])
		}
	}
	return n
}

// LikelihoodFor is how likely an exemption is for one of the purposes of the use that was decided on, by its kind,
// where Finding has how likely it is for any of them; and whether that is known, and not left possible for want of a
// word on the use or its data. Zero is for one that is unavailable.
func (d Decision) LikelihoodFor(f Standing, purpose notice.PurposeKind) (of Likelihood, known bool) {
	if f.Status != Possible || f.shownButForSilence() {
		return f.Likelihood, true
	}
	d.use.purposes = 0
	d.use.addPurpose(purpose)
	of, unknown := d.use.likelihood(f.Exemption, d.Right)
	return of, !unknown
}

// all is how many purposes there are.
func (u *use) all() int {
	n := 0
	for _, times := range u.times {
		n += int(times)
	}
	return n
}

// order puts findings in order, the least first: what is met, what is likely, what is possible for such a use, what is
// possible because nobody has said more of the use, and what is remote; of what is likely, or possible for such a use,
// what is so for more of the purposes; then the provisions. 0 is for what is unavailable.
func (f *Standing) order() uint32 {
	rank, fewer := uint32(0), uint32(0)
	switch {
	case f.Status == Unavailable || f.Status == 0:
		return 0
	case f.Status == Met:
		rank = 1
	case f.Likelihood == Remote:
		rank = 5
	case f.unknownUse:
		rank = 4
	case f.Likelihood == Likely:
		rank, fewer = 2, 0xffff-uint32(f.Uses)
	default:
		rank, fewer = 3, 0xffff-uint32(f.Uses)
	}
	return rank<<24 | fewer<<8 | uint32(f.Exemption)
}

// Before reports whether f comes before g where the likeliest come first, as in Decision.Likeliest. What is unavailable
// comes last.
func (f Standing) Before(g Standing) bool { return f.order()-1 < g.order()-1 }

// With returns how an exemption stands for two uses of data together: as it does for the one for which it comes first,
// and for the purposes of both where it is as likely for either.
func (f Standing) With(g Standing) Standing {
	if g.Before(f) {
		f, g = g, f
	}
	if f.Status == g.Status && f.Likelihood == g.Likelihood && f.unknownUse == g.unknownUse {
		f.Uses += g.Uses
	}
	return f
}

// Likeliest yields how the exemptions stand that are not unavailable: those that are met, then those that are likely,
// possible and remote. Of those that are as likely, what is so for more of the purposes of the use comes first, and
// then the order of the provisions. What is possible for such a use comes before what is possible only because it is
// not known what the data are used for, or whether data that the notice speaks of in general are among them.
func (d Decision) Likeliest() iter.Seq[Standing] {
	return func(yield func(Standing) bool) {
		var orders [64]uint32
		n := 0
		for f := range d.Exemptions() {
			order := f.order()
			if order == 0 {
				continue
			}
			i := n
			for ; i > 0 && orders[i-1] > order; i-- {
				orders[i] = orders[i-1]
			}
			orders[i] = order
			n++
		}
		for _, order := range orders[:n] {
			if !yield(d.Finding(privacy.Exemption(order & 0xff))) {
				return
			}
		}
	}
}
