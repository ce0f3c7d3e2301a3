package rights

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// Cond is a condition: a tree of five kinds of node over atoms. The zero Cond always holds.
type Cond struct {
	op   Op
	atom Atom
	kids []Cond
}

// Op is a kind of node.
type Op uint8

// The kinds of node.
const (
	Always Op = iota // holds whatever the facts
	Is               // the atom is so
	Not              // the one condition below does not hold
	All              // every condition below holds
	Any              // at least one condition below holds
)

// Op returns the kind of the topmost node.
func (c Cond) Op() Op { return c.op }

// Atom returns what an Is node turns on; 0 for any other node.
func (c Cond) Atom() Atom { return c.atom }

// Kids returns the conditions below the topmost node. The caller owns the slice.
func (c Cond) Kids() []Cond { return append([]Cond(nil), c.kids...) }

// String returns the condition as it can be read, as "any(consent, 9(2)(a))".
func (c Cond) String() string {
	switch c.op {
	case Is:
		return c.atom.String()
	case Not:
		return "not " + c.kids[0].String()
	case All, Any:
		parts := make([]string, len(c.kids))
		for i, k := range c.kids {
			parts[i] = k.String()
		}
		return [...]string{All: "all", Any: "any"}[c.op] + "(" + strings.Join(parts, ", ") + ")"
	}
	return "always"
}

// Names reports whether the condition names a fact.
func (c Cond) Names(f privacy.Fact) bool {
	if c.op == Is {
		return c.atom == Atom(f)
	}
	for _, k := range c.kids {
		if k.Names(f) {
			return true
		}
	}
	return false
}

func all(kids ...Cond) Cond    { return Cond{op: All, kids: kids} }
func either(kids ...Cond) Cond { return Cond{op: Any, kids: kids} }
func not(c Cond) Cond          { return Cond{op: Not, kids: []Cond{c}} }
func is(a Atom) Cond           { return Cond{op: Is, atom: a} }

// fact holds when the answer to f is yes.
func fact(f privacy.Fact) Cond { return is(Atom(f)) }

// basis holds when one of the bases is relied on.
func basis(of ...privacy.Basis) Cond {
	kids := make([]Cond, len(of))
	for i, b := range of {
		kids[i] = is(atomBasis + Atom(b))
	}
	if len(kids) == 1 {
		return kids[0]
	}
	return either(kids...)
}

// special holds when the Article 9(2) condition is relied on.
func special(c privacy.SpecialCondition) Cond { return is(atomSpecial + Atom(c)) }

// input holds when the input is so.
func input(i Input) Cond { return is(atomInput + Atom(i)) }

// given holds when somebody gave that answer outright; the pair must be in outrights.
func given(f privacy.Fact, a privacy.Answer) Cond {
	for i, o := range outrights {
		if o.fact == f && o.answer == a {
			return is(atomOutright + Atom(i))
		}
	}
	panic("rights: not in outrights: " + f.String())
}
