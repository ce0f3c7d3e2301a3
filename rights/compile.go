package rights

import "github.com/plainrights/plainrights/privacy"

// term is a conjunction: every atom of yes is so and no atom of no is.
type term struct{ yes, no set }

// impossible reports whether no facts satisfy t.
func (t term) impossible() bool { return t.yes.overlap(t.no) }

// implies reports whether whatever satisfies t satisfies u.
func (t term) implies(u term) bool { return u.yes.within(t.yes) && u.no.within(t.no) }

// terms is a condition in disjunctive form: it holds if some term does. The readable tree is the
// source; this is the same condition as masks.
type terms []term

// disjunction returns c, or its opposite, in disjunctive form.
func disjunction(c Cond, opposite bool) terms {
	switch c.op {
	case Is:
		var t term
		if opposite {
			t.no.add(c.atom)
		} else {
			t.yes.add(c.atom)
		}
		return terms{t}
	case Not:
		return disjunction(c.kids[0], !opposite)
	case All, Any:
		if (c.op == Any) != opposite {
			return union(c.kids, opposite)
		}
		return product(c.kids, opposite)
	}
	if opposite {
		return nil
	}
	return terms{{}}
}

func union(kids []Cond, opposite bool) terms {
	var out terms
	for _, k := range kids {
		for _, t := range disjunction(k, opposite) {
			out = out.with(t)
		}
	}
	return out
}

func product(kids []Cond, opposite bool) terms {
	out := terms{{}}
	for _, k := range kids {
		var next terms
		for _, t := range out {
			for _, u := range disjunction(k, opposite) {
				next = next.with(term{t.yes.or(u.yes), t.no.or(u.no)})
			}
		}
		out = next
	}
	return out
}

// with returns d with t added, without terms that another makes needless.
func (d terms) with(t term) terms {
	if t.impossible() {
		return d
	}
	out := make(terms, 0, len(d)+1)
	for _, u := range d {
		if t.implies(u) {
			return d
		}
		if !u.implies(t) {
			out = append(out, u)
		}
	}
	return append(out, t)
}

// table is the law of one right under one regime in one version of the law.
type table struct {
	rules  []Rule  // in their order
	when   []terms // the condition of each rule
	arises terms   // some grant holds and nothing takes it away
	open   set     // controller facts that are completed like any other, where nobody has given them
}

// version is the whole law of a run of days.
type version struct {
	from   privacy.Date // its first day; zero for the first version
	tables [2][14]table // by regime less one, and right
}

// versions is the law in the order of its changes, compiled once.
var versions = compile(tables())

// compile returns the law as it stands between each change of a rule and the next.
func compile(all [][]Rule) []version {
	out := []version{{}}
	for _, day := range changes(all) {
		out = append(out, version{from: day})
	}
	for i := range out {
		for _, regime := range privacy.Regimes() {
			for _, right := range privacy.Rights() {
				out[i].tables[regime-1][right] = compileTable(all, out[i].from, regime, right)
			}
		}
	}
	return out
}

// changes returns the days on which a rule begins or ends, in order.
func changes(all [][]Rule) []privacy.Date {
	var days []privacy.Date
	add := func(d privacy.Date) {
		at := 0
		for at < len(days) && days[at].Before(d) {
			at++
		}
		if !d.IsZero() && (at == len(days) || days[at] != d) {
			days = append(days[:at], append([]privacy.Date{d}, days[at:]...)...)
		}
	}
	for _, rules := range all {
		for _, r := range rules {
			add(r.Force.From)
			add(r.Force.Until)
		}
	}
	return days
}

func compileTable(all [][]Rule, day privacy.Date, regime privacy.Regime, right privacy.Right) table {
	var t table
	if right == privacy.RightErasure && regime == privacy.RegimeUKGDPR {
		// Where no ground of Article 17(1) is known, (a) and (e) may yet be: the verdict waits for them.
		t.open.add(Atom(privacy.FactNoLongerNecessary))
		t.open.add(Atom(privacy.FactDutyToErase))
	}
	for _, rules := range all {
		for _, r := range rules {
			if (r.Right == right || r.Right == 0) && (r.Regime == regime || r.Regime == 0) && inForce(r.Force, day) {
				t.rules = append(t.rules, r)
				t.when = append(t.when, disjunction(r.When, false))
			}
		}
	}
	var grants []Cond
	for _, g := range t.rules {
		if g.Effect == Grants {
			grants = append(grants, standing(g, t.rules))
		}
	}
	t.arises = union(grants, false)
	return t
}

// inForce is Period.Contains, save that the zero day stands for all before the first change.
func inForce(p privacy.Period, day privacy.Date) bool {
	if day.IsZero() {
		return p.From.IsZero()
	}
	return p.Contains(day)
}

// standing returns the condition on which grant g holds and no rule takes it away.
func standing(g Rule, rules []Rule) Cond {
	c := all(g.When)
	for _, r := range rules {
		if r.Effect == Removes && r.reaches(g.ID) {
			c.kids = append(c.kids, not(r.When))
		}
	}
	return c
}

// reaches reports whether r, which removes, takes away the grant of that id.
func (r Rule) reaches(grant RuleID) bool {
	for _, id := range r.Of {
		if id == grant {
			return true
		}
	}
	return len(r.Of) == 0
}

// lawOf returns the version in force on a day.
func lawOf(day privacy.Date) int {
	i := len(versions) - 1
	for i > 0 && day.Before(versions[i].from) {
		i--
	}
	return i
}
