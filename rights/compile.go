package rights

import "github.com/plainrights/plainrights/privacy"

// term is a conjunction: every atom of yes is so and no atom of no is.
type term struct{ yes, no set }

// implies reports whether whatever satisfies t satisfies u.
func (t *term) implies(u *term) bool {
	for i := range t.yes {
		if u.yes[i]&^t.yes[i]|u.no[i]&^t.no[i] != 0 {
			return false
		}
	}
	return true
}

// impossible reports whether no facts satisfy t.
func (t *term) impossible() bool {
	for i := range t.yes {
		if t.yes[i]&t.no[i] != 0 {
			return true
		}
	}
	return false
}

// terms is a condition in disjunctive form: it holds if some term does. The readable tree is the
// source; this is the same condition as masks.
type terms []term

// disjunction returns c, or its opposite, in disjunctive form.
func disjunction(c Cond, opposite bool) terms {
	op, atom, nodes := c.parts()
	switch op {
	case Always:
		if opposite {
			return nil
		}
		return terms{{}}
	case Is:
		var t term
		if opposite {
			t.no.add(atom)
		} else {
			t.yes.add(atom)
		}
		return terms{t}
	case Not:
		return disjunction(Cond{nodes[0]}, !opposite)
	}
	var out terms
	both := (op == All) != opposite
	if both {
		out = terms{{}}
	}
	for _, n := range nodes {
		d := disjunction(Cond{n}, opposite)
		if both {
			out = out.and(d)
		} else {
			out = out.or(d)
		}
	}
	return out
}

// or returns the form of: d or e holds.
func (d terms) or(e terms) terms {
	for i := range e {
		d = d.with(&e[i])
	}
	return d
}

// and returns the form of: d and e hold.
func (d terms) and(e terms) terms {
	var out terms
	for i := range d {
		for j := range e {
			t := d[i]
			for k := range t.yes {
				t.yes[k] |= e[j].yes[k]
				t.no[k] |= e[j].no[k]
			}
			out = out.with(&t)
		}
	}
	return out
}

// with returns d with t added, without terms that another makes needless.
func (d terms) with(t *term) terms {
	if t.impossible() {
		return d
	}
	var out terms
	for i := range d {
		if t.implies(&d[i]) {
			return d
		}
		if !d[i].implies(t) {
			out = append(out, d[i])
		}
	}
	return append(out, *t)
}

// table is the law of one right under one regime in one version of the law.
type table struct {
	rules  []*Rule // in their order
	when   []terms // the condition of each rule
	arises terms   // some grant holds and nothing takes it away
	open   set     // controller facts that are completed like any other, where nobody has given them
	reach          // the exemptions that reach the right
	others []other // the same right on the other reading of each dispute of it
}

// version is the whole law of a run of days.
type version struct {
	from       privacy.Date  // its first day; zero for the first version
	tables     [2][14]table  // by regime less one, and right
	exemptions [2]exemptions // by regime less one
}

// versions is the law in the order of its changes, compiled once.
var versions = compile(tables, exemptionTables, disputes)

// compile returns the law as it stands between each change of a rule and the next.
func compile(all [][]Rule, exempt [][]ExemptionRule, of []Dispute) []version {
	out := []version{{}}
	for _, day := range changes(all, exempt, of) {
		out = append(out, version{from: day})
	}
	for i := range out {
		v := &out[i]
		for regime := range v.tables {
			e := &v.exemptions[regime]
			e.compile(exempt, v.from, privacy.Regime(regime+1))
			for right := privacy.Right(1); right.Valid(); right++ {
				t := &v.tables[regime][right]
				t.compile(all, nil, v.from, privacy.Regime(regime+1), right)
				t.reach = e.reaching(v.from, right, nil)
				t.dispute(all, of, v.from, e, privacy.Regime(regime+1), right)
			}
		}
	}
	return out
}

// changes returns the days on which a rule begins or ends, in order.
func changes(all [][]Rule, exempt [][]ExemptionRule, of []Dispute) []privacy.Date {
	var days []privacy.Date
	for _, rules := range all {
		for i := range rules {
			days = insert(insert(days, rules[i].Force.From), rules[i].Force.Until)
		}
	}
	for _, rules := range exempt {
		for i := range rules {
			days = insert(insert(days, rules[i].Force.From), rules[i].Force.Until)
		}
	}
	for i := range of {
		days = insert(insert(days, of[i].Force.From), of[i].Force.Until)
		for _, r := range of[i].With {
			days = insert(insert(days, r.Force.From), r.Force.Until)
		}
	}
	return days
}

// insert puts a day in its place, if it is one that is not there.
func insert(days []privacy.Date, d privacy.Date) []privacy.Date {
	for _, have := range days {
		if have == d {
			return days
		}
	}
	if d.IsZero() {
		return days
	}
	days = append(days, d)
	for i := len(days) - 1; i > 0 && d.Before(days[i-1]); i-- {
		days[i-1], days[i] = d, days[i-1]
	}
	return days
}

// compile fills the table of a right under a regime on a day, on the other reading of a dispute unless it is nil.
func (t *table) compile(all [][]Rule, on *Dispute, day privacy.Date, regime privacy.Regime, right privacy.Right) {
	for _, f := range awaited(regime, right) {
		t.open.add(Atom(f))
	}
	take := func(rules []Rule) {
		for i := range rules {
			r := &rules[i]
			if (r.Right == right || r.Right == 0) && (r.Regime == regime || r.Regime == 0) && inForce(r.Force, day) &&
				!on.drops(r.ID) {
				t.rules = append(t.rules, r)
				t.when = append(t.when, disjunction(r.When, false))
			}
		}
	}
	for _, rules := range all {
		take(rules)
	}
	if on != nil {
		take(on.With)
	}
	for i, g := range t.rules {
		if g.Effect == Grants {
			t.arises = t.arises.or(t.standing(g, t.when[i]))
		}
	}
}

// dispute fills the table with the law of the right on the other reading of each dispute of it.
func (t *table) dispute(
	all [][]Rule,
	of []Dispute,
	day privacy.Date,
	e *exemptions,
	regime privacy.Regime,
	right privacy.Right,
) {
	for i := range of {
		d := &of[i]
		if d.Right != right || d.Regime != regime || !inForce(d.Force, day) {
			continue
		}
		o := other{of: d}
		o.compile(all, d, day, regime, right)
		o.reach = e.reaching(day, right, d)
		t.others = append(t.others, o)
	}
}

// awaited returns the facts that only the controller can show and for which the verdict on a right waits nonetheless.
// Where no ground of Article 17(1) is known, (a) and (e) may yet be. Under Part 3 the use must be restricted where
// accuracy is contested and cannot be ascertained, or data must be kept as evidence that would otherwise be corrected
// or erased: a person who contests it or asks is owed an answer, and only the controller knows which (ss.46(4),
// 47(2)-(4), 48(1)).
func awaited(regime privacy.Regime, right privacy.Right) []privacy.Fact {
	switch {
	case right == privacy.RightErasure && regime == ukgdpr:
		return []privacy.Fact{privacy.FactNoLongerNecessary, privacy.FactDutyToErase}
	case right == privacy.RightRestriction && regime == part3:
		return []privacy.Fact{privacy.FactMustKeepAsEvidence, privacy.FactAccuracyCannotBeAscertained}
	}
	return nil
}

// inForce is Period.Contains, save that the zero day stands for all before the first change.
func inForce(p privacy.Period, day privacy.Date) bool {
	if day.IsZero() {
		return p.From.IsZero()
	}
	return p.Contains(day)
}

// standing returns the condition on which grant g, which holds when d does, is not taken away.
func (t *table) standing(g *Rule, d terms) terms {
	for _, r := range t.rules {
		if r.Effect == Removes && r.reaches(g.ID) {
			d = d.and(disjunction(r.When, true))
		}
	}
	return d
}

// reaches reports whether r, which removes, takes away the grant of that id.
func (r *Rule) reaches(grant RuleID) bool {
	for _, id := range r.Of {
		if id == grant {
			return true
		}
	}
	return len(r.Of) == 0
}

// lawOf returns the version in force on a day.
func lawOf(day privacy.Date) uint8 {
	i := len(versions) - 1
	for i > 0 && day.Before(versions[i].from) {
		i--
	}
	return uint8(i)
}
