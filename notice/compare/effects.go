package compare

import (
	"reflect"
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// Consequence is a right over one use that is not in the state that it was in.
type Consequence struct {
	// Activity is the id of the activity, as it is after.
	Activity notice.ID `json:"activity"`
	// Purpose is that of the purpose.
	Purpose notice.ID `json:"purpose"`
	// Regime is the rules that govern the use: a use under both regimes is answered for under each.
	Regime privacy.Regime `json:"regime,omitzero"`
	// Right is which right it is.
	Right privacy.Right `json:"right"`
	// Before is the state that it was in; zero: the use was not under these rules then.
	Before explain.State `json:"before,omitzero"`
	// After is that which it is in now; zero: the use is not under these rules now.
	After explain.State `json:"after,omitzero"`
	// Level is what people lose by that.
	Level Level `json:"level"`
	// Cites are the provisions that decide it otherwise, those of after first; where the same decide both, that which
	// gives the right. There is at least one wherever the law of the day has the right.
	Cites []privacy.Citation `json:"cites"`
	// title and purposeTitle are what the activity and the purpose are called after.
	title, purposeTitle notice.Text
}

// use is the answer for one purpose of one activity under one regime.
type use struct {
	activity, purpose notice.ID
	regime            privacy.Regime
	day               privacy.Date
	title, name       notice.Text
	ground            *rights.AssessedGround
}

func (u *use) state(right privacy.Right) explain.State {
	if u == nil {
		return 0
	}
	return explain.StateOf(u.ground, u.ground.Decisions.For(right))
}

// uses runs the engine on a notice, of a person who has said nothing.
func uses(n *notice.Notice, day privacy.Date) []use {
	assessed := rights.Assess(n, day, nil)
	var out []use
	for i := range assessed.Activities {
		a := &assessed.Activities[i]
		for j := range a.Grounds {
			g := &a.Grounds[j]
			for k := range g.Purposes {
				p := &g.Purposes[k]
				out = append(out, use{a.ID, p.ID, g.Facts.Regime(), assessed.AsAt, a.Title, p.Title, g})
			}
		}
	}
	return out
}

// dayOf is the day whose law is asked for: that on which the library states the law, for none and for what is no day.
func dayOf(day privacy.Date) privacy.Date {
	if !day.Valid() {
		return rights.LawAsAt()
	}
	return day
}

// usePair is the ids of a purpose that both notices have.
type usePair struct{ beforeA, beforeP, afterA, afterP notice.ID }

// pairsOf returns the purposes that both notices have, in the order of the notice after.
func pairsOf(before, after *notice.Notice, renames []Rename) []usePair {
	var out []usePair
	all := matcher{before: reflect.ValueOf(before.Activities), after: reflect.ValueOf(after.Activities),
		renames: renames, was: "/activities", path: "/activities"}
	for _, p := range all.match() {
		if p.before < 0 || p.after < 0 {
			continue
		}
		b, a := &before.Activities[p.before], &after.Activities[p.after]
		m := matcher{before: reflect.ValueOf(b.Purposes), after: reflect.ValueOf(a.Purposes), renames: renames,
			was: "/activities/" + string(b.ID) + "/purposes", path: "/activities/" + string(a.ID) + "/purposes"}
		for _, q := range m.match() {
			if q.before >= 0 && q.after >= 0 {
				out = append(out, usePair{b.ID, b.Purposes[q.before].ID, a.ID, a.Purposes[q.after].ID})
			}
		}
	}
	return out
}

// consequences are what is different in the answers for purposes that both notices have. One that was added or removed
// is a change of its own: see Change.
func consequences(before, after []use, pairs []usePair) []Consequence {
	out := []Consequence{}
	for _, p := range pairs {
		b := of(before, p.beforeA, p.beforeP)
		a := of(after, p.afterA, p.afterP)
		for _, both := range byRegime(b, a) {
			out = append(out, differences(p, both[0], both[1])...)
		}
	}
	return out
}

func of(all []use, activity, purpose notice.ID) []*use {
	var out []*use
	for i := range all {
		if all[i].activity == activity && all[i].purpose == purpose {
			out = append(out, &all[i])
		}
	}
	return out
}

// byRegime pairs the answers under the same rules; then one under rules that the other side does not have with one
// there that has no fellow either, and nil with what is left.
func byRegime(before, after []*use) [][2]*use {
	var out [][2]*use
	var alone []*use
	for _, a := range after {
		i := slices.IndexFunc(before, func(b *use) bool { return b.regime == a.regime })
		if i < 0 {
			alone = append(alone, a)
			continue
		}
		out = append(out, [2]*use{before[i], a})
		before = slices.Delete(slices.Clone(before), i, i+1)
	}
	for i := range max(len(before), len(alone)) {
		var both [2]*use
		if i < len(before) {
			both[0] = before[i]
		}
		if i < len(alone) {
			both[1] = alone[i]
		}
		out = append(out, both)
	}
	return out
}

// differences are the rights of one use whose states differ.
func differences(p usePair, before, after *use) []Consequence {
	var out []Consequence
	there := after
	if there == nil {
		there = before
	}
	for _, right := range privacy.Rights() {
		b, a := before.state(right), after.state(right)
		if b == a {
			continue
		}
		out = append(out, Consequence{
			Activity: p.afterA, Purpose: p.afterP, Regime: there.regime, Right: right, Before: b, After: a,
			Level: levelOfStates(b, a), Cites: deciding(right, before, after),
			title: there.title, purposeTitle: there.name,
		})
	}
	return out
}

// deciding are the provisions that hold on one side alone.
func deciding(right privacy.Right, before, after *use) []privacy.Citation {
	b, a := held(right, before), held(right, after)
	var out []privacy.Citation
	add := func(these, but []privacy.Citation) {
		for _, c := range these {
			if !slices.Contains(but, c) && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	add(a, b)
	add(b, a)
	for _, u := range []*use{after, before} {
		if len(out) > 0 || u == nil {
			continue
		}
		if c, ok := rights.ClaimFor(right, u.regime, u.day); ok {
			out = append(out, c)
		}
	}
	return out
}

func held(right privacy.Right, u *use) []privacy.Citation {
	if u == nil {
		return nil
	}
	var out []privacy.Citation
	for r := range u.ground.Decisions.For(right).Because() {
		if r.Held == privacy.Yes {
			out = append(out, r.Cite)
		}
	}
	return out
}

// standing is how much a state gives people, from nothing; 0: that cannot be told.
var standing = map[explain.State]int{
	explain.DoesNotApply: 1, explain.Unlikely: 2, explain.DependsOn: 3, explain.AppliesWithLimits: 4,
	explain.Applies: 5,
}

// levelOfStates is what people lose where a right goes from one state to another.
func levelOfStates(before, after explain.State) Level {
	b, a := standing[before], standing[after]
	switch {
	case before == explain.DifferentRules || after == explain.DifferentRules ||
		before == explain.AskSomeoneElse || after == explain.AskSomeoneElse:
		return Different
	case b == 0 || a == 0:
		return Unclear
	case a < b:
		return Less
	}
	return More
}

// Days returns the rights whose states are not the same by the law of two days, of the same notice: what the law
// changed, and not the council. A zero day is that on which the library states the law.
func Days(n *notice.Notice, from, to privacy.Date) []Consequence {
	if n == nil {
		n = &notice.Notice{}
	}
	return consequences(uses(n, dayOf(from)), uses(n, dayOf(to)), pairsOf(n, n, nil))
}
