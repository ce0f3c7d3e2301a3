//go:build mutate

package rights

import (
	"fmt"

	"github.com/plainrights/plainrights/privacy"
)

// Mutant is the law with one thing wrong in one rule.
type Mutant struct {
	Rule RuleID // the rule, or what stands for one, that is wrong
	What string // what is wrong with it
	law  []version

	likelihoods [][]likelihoodRow // nil: as they are
}

// Orders reports whether only the likelihood of exemptions is other than it should be, and so no verdict and no status.
func (m Mutant) Orders() bool { return m.likelihoods != nil }

// Under calls f with the mutant in force. It is not safe for concurrent use, which is why mutants
// are behind a build tag and in no build of the library.
func (m Mutant) Under(f func()) {
	right, likely := versions, likelihoodTables
	versions = m.law
	if m.likelihoods != nil {
		setLikelihoods(m.likelihoods)
	}
	defer func() { versions = right; setLikelihoods(likely) }()
	f()
}

// Mutants calls do for every mutant: each rule dropped, its effect flipped, its strength or duty
// changed, its reach widened, each node of its condition turned round or left out, and each end of
// its period shifted by a day.
func Mutants(do func(Mutant)) {
	all := tables
	for i, rules := range all {
		for j, r := range rules {
			with := func(what string, put ...Rule) {
				table := append(append(append([]Rule(nil), rules[:j]...), put...), rules[j+1:]...)
				changed := append([][]Rule(nil), all...)
				changed[i] = table
				do(Mutant{Rule: r.ID, What: what, law: compile(changed, exemptionTables, disputes)})
			}
			with("dropped")
			for what, other := range changedRules(r) {
				with(what, other)
			}
			conditions(r.When, func(what string, c Cond) {
				other := r
				other.When = c
				with(what, other)
			})
		}
	}
	exemptionMutants(do)
	disputeMutants(do)
	likelihoodMutants(do)
}

func changedRules(r Rule) map[string]Rule {
	out := map[string]Rule{}
	change := func(what string, edit func(*Rule)) {
		other := r
		edit(&other)
		out[what] = other
	}
	if r.Effect != Removes {
		change("removes instead of "+r.Effect.String(), func(r *Rule) { r.Effect, r.Of = Removes, nil })
	}
	if r.Effect != Grants {
		change("grants instead of "+r.Effect.String(), func(r *Rule) { r.Effect, r.Nature = Grants, Qualified })
	}
	if r.Effect != Limits {
		change("limits instead of "+r.Effect.String(), func(r *Rule) { r.Effect, r.Duty = Limits, 0 })
	}
	if r.Nature != NoStrength {
		change("other strength", func(r *Rule) { r.Nature = Absolute + Qualified - r.Nature })
	}
	if r.Duty != 0 {
		change("other duty", func(r *Rule) { r.Duty = Duty(1 + int(r.Duty)%int(PublishInstead)) })
	}
	if r.Owed {
		change("a duty even where the right does not apply", func(r *Rule) { r.Owed = false })
	}
	if len(r.Of) > 0 {
		change("takes every grant away", func(r *Rule) { r.Of = nil })
	}
	if d := r.Force.From; !d.IsZero() {
		change("begins a day early", func(r *Rule) { r.Force.From = d.Previous() })
		change("begins a day late", func(r *Rule) { r.Force.From = d.Next() })
	}
	if d := r.Force.Until; !d.IsZero() {
		change("ends a day early", func(r *Rule) { r.Force.Until = d.Previous() })
		change("ends a day late", func(r *Rule) { r.Force.Until = d.Next() })
	}
	for _, regime := range privacy.Regimes() {
		if r.Regime != regime && r.Regime != 0 {
			change("under "+regime.String(), func(r *Rule) { r.Regime = regime })
		}
	}
	return out
}

// conditions calls do for c with each of its nodes turned round, left out, or made its counterpart.
func conditions(c Cond, do func(what string, c Cond)) {
	do(fmt.Sprintf("not (%v)", c), Cond{not{c.node}})
	switch n := c.node.(type) {
	case not:
		conditions(Cond{n[0]}, func(what string, k Cond) { do("not "+what, Cond{not{k.node}}) })
	case all:
		do(fmt.Sprintf("all for any, or any for all: %v", c), Cond{either(n)})
		lists(n, do, func(nodes []any) Cond { return Cond{all(nodes)} })
	case either:
		do(fmt.Sprintf("all for any, or any for all: %v", c), Cond{all(n)})
		lists(n, do, func(nodes []any) Cond { return Cond{either(nodes)} })
	}
}

// lists calls do for the conditions of a list of nodes with each of them left out or changed.
func lists(nodes []any, do func(what string, c Cond), of func(nodes []any) Cond) {
	for i := range nodes {
		rest := append(append([]any(nil), nodes[:i]...), nodes[i+1:]...)
		do(fmt.Sprintf("without %v", Cond{nodes[i]}), of(rest))
		conditions(Cond{nodes[i]}, func(what string, k Cond) {
			changed := append([]any(nil), nodes...)
			changed[i] = k.node
			do(what, of(changed))
		})
	}
}
