//go:build mutate

package rights

import (
	"fmt"
	"slices"
)

// exemptionMutants calls do for every mutant of the exemptions: each dropped, its extent, claimant, sets and
// duties changed, each node of its condition and each bar turned round or left out, each end of its period
// shifted by a day; and each right of each set dropped, or reached whatever the condition. Which provision
// of a set reaches a right no vector can tell where two do: a test has every set provision by provision.
func exemptionMutants(do func(Mutant)) {
	for i, rules := range exemptionTables {
		for j := range rules {
			r := rules[j]
			with := func(what string, put ...ExemptionRule) {
				table := slices.Concat(rules[:j], put, rules[j+1:])
				changed := slices.Clone(exemptionTables)
				changed[i] = table
				do(Mutant{
					Rule: RuleID(r.Exemption.String() + " " + r.Cite.Provision),
					What: what,
					law:  compile(tables, changed, disputes),
				})
			}
			if !r.Who.ClosedToCouncils() {
				with("dropped")
			}
			changedExemptions(r, with)
		}
	}
	for _, s := range sets() {
		setMutants(s, do)
	}
}

func changedExemptions(r ExemptionRule, with func(what string, put ...ExemptionRule)) {
	change := func(what string, edit func(*ExemptionRule)) {
		other := r
		edit(&other)
		with(what, other)
	}
	if r.Who.ClosedToCouncils() { // and so unavailable, whatever else it says
		change("open to councils", func(r *ExemptionRule) { r.Who, r.When = AnyController, Cond{} })
		return
	}
	change("other extent", func(r *ExemptionRule) { r.Extent = Wholly + InPart - min(r.Extent, InPart) })
	change("closed to councils", func(r *ExemptionRule) { r.Who = Court })
	for _, s := range sets() {
		if s != r.Lists && s.Cite.Instrument == r.Lists.Cite.Instrument && !reachesTheSame(s, r.Lists) {
			change("reaches what "+s.Code+" lists", func(r *ExemptionRule) { r.Lists = s })
			break
		}
	}
	conditions(r.When, func(what string, c Cond) { change(what, func(r *ExemptionRule) { r.When = c }) })
	for i := range r.Unless {
		change(fmt.Sprint("without the bar ", r.Unless[i].When),
			func(r *ExemptionRule) { r.Unless = slices.Delete(slices.Clone(r.Unless), i, i+1) })
	}
	for i, duty := range r.Duties {
		change("without the duty "+duty.String(),
			func(r *ExemptionRule) { r.Duties = slices.Delete(slices.Clone(r.Duties), i, i+1) })
	}
	if len(r.Duties) > 0 {
		change("sooner, or not", func(r *ExemptionRule) { r.Sooner = !r.Sooner })
	}
	if d := r.Force.From; !d.IsZero() {
		change("begins a day early", func(r *ExemptionRule) { r.Force.From = d.Previous() })
		change("begins a day late", func(r *ExemptionRule) { r.Force.From = d.Next() })
	}
	change("under the other regime", func(r *ExemptionRule) { r.Regime = ukgdpr + part3 - r.Regime })
}

// sets returns every set of listed provisions once, save those of exemptions that no council can claim.
func sets() []*ListedSet {
	var out []*ListedSet
	for _, rules := range exemptionTables {
		for i := range rules {
			if !rules[i].Who.ClosedToCouncils() && !slices.Contains(out, rules[i].Lists) {
				out = append(out, rules[i].Lists)
			}
		}
	}
	return out
}

func reachesTheSame(a, b *ListedSet) bool {
	rights := func(s *ListedSet) (out [14]bool) {
		for _, e := range s.Entries {
			out[e.Right] = e.Right != 0
		}
		return out
	}
	return rights(a) == rights(b)
}

func setMutants(s *ListedSet, do func(Mutant)) {
	with := func(what string, edit func(*ListedSet)) {
		other := *s
		other.Entries = slices.Clone(s.Entries)
		edit(&other)
		changed := make([][]ExemptionRule, len(exemptionTables))
		for i, rules := range exemptionTables {
			changed[i] = slices.Clone(rules)
			for j := range changed[i] {
				if changed[i][j].Lists == s {
					changed[i][j].Lists = &other
				}
			}
		}
		do(Mutant{Rule: RuleID(s.Code), What: what, law: compile(tables, changed, disputes)})
	}
	for i, e := range s.Entries {
		first := slices.IndexFunc(s.Entries, func(other Listed) bool { return other.Right == e.Right }) == i
		if e.Right == 0 || !first {
			continue
		}
		with("does not reach "+e.Right.String(), func(s *ListedSet) {
			s.Entries = slices.DeleteFunc(s.Entries, func(other Listed) bool { return other.Right == e.Right })
		})
		if e.Only.Op() == Always {
			continue
		}
		conditions(e.Only, func(what string, c Cond) {
			with(e.Cite.Provision+" only: "+what, func(s *ListedSet) { s.Entries[i].Only = c })
		})
		with(e.Cite.Provision+" wholly", func(s *ListedSet) { s.Entries[i].Only = Cond{} })
	}
}
