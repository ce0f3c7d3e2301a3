package requester

import "github.com/plainrights/plainrights/privacy"

// deciding are the facts that can decide for each relation. For an adult who asks nothing can.
var deciding = [relationCount][]Fact{
	Child: {FactUnderstands, FactAgainstInterests, FactCourtAllows},
	Parent: {
		FactUnderstands,
		FactAgreed,
		FactInInterests,
		FactAgainstInterests,
		FactLacksCapacity,
		FactCourtAllows,
	},
	Agent: {
		FactUnderstands,
		FactAgainstInterests,
		FactAuthority,
		FactPowerCovers,
		FactLacksCapacity,
		FactCourtAllows,
	},
	Representative: {
		FactUnderstands,
		FactAgainstInterests,
		FactAuthority,
		FactPowerCovers,
		FactLacksCapacity,
		FactBodyQualifies,
	},
	Attorney: {FactAuthority, FactPowerCovers, FactPowerInForce, FactLacksCapacity, FactCourtAllows},
}

// presumed is what the law takes a fact to be until the contrary is shown; Unknown where it takes nothing.
func (q *Request) presumed(s setting, f Fact) privacy.Answer {
	switch {
	case f == FactAgainstInterests:
		return privacy.No // the guidance asks for evidence that it is so
	case f == FactUnderstands && s.scots() && s.band == under16:
		return privacy.Yes // DPA s.208(3)
	case f == FactUnderstands && s.able():
		return privacy.Yes
	case f == FactLacksCapacity && q.Relation != Attorney:
		// Mental Capacity Act 2005 s.1(2); the common law elsewhere. An attorney asks because capacity is
		// wanting, so that the presumption would answer what is in question: there it is left open.
		return privacy.No
	}
	return privacy.Unknown
}

// weighing is every way in which the facts that nobody has told may be.
type weighing struct {
	q        *Request
	settings []setting
	open     []Fact
}

// answers are the facts in a setting where the i-th of the open facts is as the i-th bit says, save that
// what is presumed there is as presumed.
func (w *weighing) answers(s setting, bits int) Answers {
	a := w.q.Answers
	for i, f := range w.open {
		a[f] = privacy.No
		if bits>>i&1 == 1 {
			a[f] = privacy.Yes
		}
		if p := w.q.presumed(s, f); p != privacy.Unknown {
			a[f] = p
		}
	}
	return a
}

// facts is a set of facts, by number.
type facts uint32

func (s facts) list() []Fact {
	var out []Fact
	for f := Fact(1); f < factCount; f++ {
		if s>>f&1 == 1 {
			out = append(out, f)
		}
	}
	return out
}

// weigh says whether the asker may in all the ways, in none or in some; which facts the ways differ by; and
// which presumptions would change the answer in any of them.
func (q *Request) weigh() (Permission, []Fact, []Fact) {
	w := weighing{q: q, settings: q.settings()}
	for _, f := range deciding[q.Relation] {
		if q.Answers[f] == privacy.Unknown && (f != FactCourtAllows || q.Right == privacy.RightJudicialRemedy) {
			w.open = append(w.open, f)
		}
	}
	var may, mayNot bool
	var depends, rebuts facts
	for _, s := range w.settings {
		for bits := range 1 << len(w.open) {
			got := q.allowed(s, w.answers(s, bits))
			may, mayNot = may || got, mayNot || !got
			d, r := w.turns(s, bits, got)
			depends, rebuts = depends|d, rebuts|r
		}
	}
	verdict := Depends
	switch {
	case !mayNot:
		verdict = May
	case !may:
		verdict = MayNot
	}
	return verdict, depends.list(), (rebuts &^ depends).list()
}

// turns returns the facts any one of which would change the outcome in one way that things may be: of those
// that are open, and of those that are presumed.
func (w *weighing) turns(s setting, bits int, got bool) (depends, rebuts facts) {
	for _, f := range w.open {
		a := w.answers(s, bits)
		a[f] = privacy.Yes + privacy.No - a[f]
		switch {
		case w.q.allowed(s, a) == got:
		case w.q.presumed(s, f) == privacy.Unknown:
			depends |= 1 << f
		default:
			rebuts |= 1 << f
		}
	}
	for _, t := range w.settings {
		if w.q.allowed(t, w.answers(t, bits)) == got {
			continue
		}
		switch {
		case t.in == s.in:
			depends |= 1 << FactAge
		case t.band == s.band:
			depends |= 1 << FactNation
		}
	}
	return depends, rebuts
}
