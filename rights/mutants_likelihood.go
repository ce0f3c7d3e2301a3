//go:build mutate

package rights

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
)

// likelihoodMutants calls do for every mutant of the table of likelihoods: each row dropped, its likelihood changed,
// each of its columns left out, and each member of a column taken out or put in, if that changes an answer.
func likelihoodMutants(do func(Mutant)) {
	for i, rows := range likelihoodTables {
		for j := range rows {
			row := rows[j]
			with := func(what string, put ...likelihoodRow) {
				changed := slices.Clone(likelihoodTables)
				changed[i] = slices.Concat(rows[:j], put, rows[j+1:])
				if differs(row.exemption, changed) {
					do(Mutant{
						Rule:        RuleID(row.exemption.String() + " " + row.cite),
						What:        what,
						law:         versions,
						likelihoods: changed,
					})
				}
			}
			with("likelihood dropped")
			change := func(what string, edit func(*likelihoodRow)) {
				other := row
				edit(&other)
				with(what, other)
			}
			for l := Likely; l <= Remote; l++ {
				change(row.likelihood.String()+" is "+l.String(), func(r *likelihoodRow) { r.likelihood = l })
			}
			change("without offence", func(r *likelihoodRow) { r.offence = false })
			for b := range purposeBits {
				if row.purposes == 0 {
					break
				}
				change("purpose in or out: "+string(purposeBits[b].kind),
					func(r *likelihoodRow) { r.purposes ^= purposeBits[b].bit })
			}
			change("any purpose", func(r *likelihoodRow) { r.purposes = 0 })
			smallColumns(&row, change)
		}
	}
}

// smallColumns changes each of the smaller columns that a row has.
func smallColumns(row *likelihoodRow, change func(what string, edit func(*likelihoodRow))) {
	for _, c := range []struct {
		what  string
		of    func(*likelihoodRow) *uint16
		first int
		n     int
	}{
		{"kind", func(r *likelihoodRow) *uint16 { return &r.kinds }, 1, len(privacy.DataKinds())},
		{"body", func(r *likelihoodRow) *uint16 { return &r.bodies }, 0, len(bodyBits)},
		{"asker", func(r *likelihoodRow) *uint16 { return &r.askers }, 0, int(requester.Business) + 1},
		{"right", func(r *likelihoodRow) *uint16 { return &r.rights }, 1, len(privacy.Rights())},
	} {
		if *c.of(row) == 0 {
			continue
		}
		change("any "+c.what, func(r *likelihoodRow) { *c.of(r) = 0 })
		for b := c.first; b < c.first+c.n; b++ {
			if c.what == "right" && !reached(row.exemption, privacy.Right(b)) {
				continue
			}
			change(fmt.Sprint(c.what, " in or out: ", b), func(r *likelihoodRow) {
				if *c.of(r) ^= 1 << b; *c.of(r) == 0 {
					*c.of(r) = 1 << 15 // fits nothing
				}
			})
		}
	}
}

// reached reports whether an exemption reaches a right.
func reached(e privacy.Exemption, right privacy.Right) bool {
	for _, r := range ExemptionRules() {
		if _, ok := r.Lists.only(LawAsAt(), right); r.Exemption == e && ok {
			return true
		}
	}
	return false
}

// ownKinds are the kinds of data without which an exemption cannot be claimed: where others are known, these are too.
var ownKinds = map[privacy.Exemption]uint16{
	privacy.ExemptionSch3P4: ofHealth, privacy.ExemptionSch3P5: ofHealth, privacy.ExemptionSch3P6: ofHealth,
	privacy.ExemptionSch3P10: ofSocialWork, privacy.ExemptionSch3P11: ofSocialWork,
	privacy.ExemptionSch3P12: ofSocialWork,
	privacy.ExemptionSch3P19: ofEducation, privacy.ExemptionSch3P20: ofEducation,
	privacy.ExemptionSch3P21: ofChildAbuse,
	privacy.ExemptionSch4P2:  ofFertility, privacy.ExemptionSch4P3: ofAdoption,
	privacy.ExemptionSch4P4: ofSpecialEducationalNeeds,
	privacy.ExemptionSch4P5: ofParentalOrder, privacy.ExemptionSch4P6: ofHearingReport,
}

// differs reports whether some use has another likelihood under the tables, of those that vary in what the rows of the
// exemption name.
func differs(e privacy.Exemption, tables [][]likelihoodRow) bool {
	named := likelihoodRow{purposes: forEnvironment, rights: 1 << privacy.RightAccess}
	for _, t := range slices.Concat(likelihoodTables, tables) {
		for _, r := range t {
			if r.exemption == e {
				named.purposes |= r.purposes
				named.kinds |= r.kinds
				named.bodies |= r.bodies
				named.askers |= r.askers
				named.rights |= r.rights
				named.offence = named.offence || r.offence
			}
		}
	}
	var uses []use
	for _, p := range ones(named.purposes) {
		for _, k := range ones(uint64(named.kinds)) {
			for _, b := range ones(uint64(named.bodies)) {
				for _, a := range ones(uint64(named.askers)) {
					u := use{purposes: p, kinds: uint16(k), bodies: uint16(b)}
					if k != 0 {
						u.kinds |= ownKinds[e]
					}
					if a != 0 {
						u.asker = requester.Relation(bits.TrailingZeros64(a))
					}
					uses = append(uses, u)
					if u.offence = named.offence; u.offence {
						uses = append(uses, u)
					}
				}
			}
		}
	}
	for _, right := range privacy.Rights() {
		if named.rights&(1<<right) == 0 || !reached(e, right) && right != privacy.RightAccess {
			continue
		}
		for i := range uses {
			if answersOtherwise(&uses[i], e, right, tables) {
				return true
			}
		}
	}
	return false
}

func answersOtherwise(u *use, e privacy.Exemption, right privacy.Right, tables [][]likelihoodRow) bool {
	was, _ := u.likelihood(e, right)
	law := likelihoodTables
	setLikelihoods(tables)
	defer setLikelihoods(law)
	is, _ := u.likelihood(e, right)
	return was != is
}

func setLikelihoods(tables [][]likelihoodRow) {
	likelihoodTables, likelihoodPlaces = tables, placesOf(tables)
}

// ones returns each single member of a set, and the empty set first.
func ones(set uint64) []uint64 {
	out := []uint64{0}
	for ; set != 0; set &= set - 1 {
		out = append(out, set&-set)
	}
	return out
}
