//go:build mutate

package rights

import (
	"slices"

	"github.com/plainrights/plainrights/privacy"
)

// disputeMutants calls do for every mutant of the disputes: each dropped, or under the other regime; each rule that
// the other reading lacks put back; each that it has besides dropped or changed like any rule; each exemption
// that it lets in left out, or let in on another condition; and each end of its period shifted by a day.
func disputeMutants(do func(Mutant)) {
	for i := range disputes {
		with := func(what string, put ...Dispute) {
			do(Mutant{
				Rule: RuleID(disputes[i].ID),
				What: what,
				law:  compile(tables, exemptionTables, slices.Concat(disputes[:i], put, disputes[i+1:])),
			})
		}
		change := func(what string, edit func(*Dispute)) {
			d := disputes[i]
			d.Without, d.With, d.Reaches = slices.Clone(d.Without), slices.Clone(d.With), slices.Clone(d.Reaches)
			edit(&d)
			with(what, d)
		}
		with("dropped")
		change("under the other regime", func(d *Dispute) {
			d.Regime = ukgdpr + part3 - d.Regime
			for j := range d.With {
				d.With[j].Regime = d.Regime
			}
		})
		for j, id := range disputes[i].Without {
			change("with "+string(id), func(d *Dispute) { d.Without = slices.Delete(d.Without, j, j+1) })
		}
		disputeRuleMutants(&disputes[i], change)
		for j, r := range disputes[i].Reaches {
			change("without "+r.Exemption.String(), func(d *Dispute) { d.Reaches = slices.Delete(d.Reaches, j, j+1) })
			conditions(r.Only, func(what string, c Cond) { change(what, func(d *Dispute) { d.Reaches[j].Only = c }) })
			other := r.Exemption%privacy.Exemption(len(privacy.Exemptions())) + 1
			change("reached by "+other.String(), func(d *Dispute) { d.Reaches[j].Exemption = other })
		}
	}
}

// disputeRuleMutants changes the rules that the other reading has besides.
func disputeRuleMutants(of *Dispute, change func(what string, edit func(*Dispute))) {
	for j, r := range of.With {
		name := string(r.ID) + ": "
		change(name+"dropped", func(d *Dispute) { d.With = slices.Delete(d.With, j, j+1) })
		for what, other := range changedRules(r) {
			change(name+what, func(d *Dispute) { d.With[j] = other })
		}
		conditions(r.When, func(what string, c Cond) { change(name+what, func(d *Dispute) { d.With[j].When = c }) })
	}
}
