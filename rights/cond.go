package rights

import "github.com/plainrights/plainrights/privacy"

// Cond is a condition: a tree of five kinds of node over atoms. The zero Cond always holds.
type Cond struct{ node any }

// The nodes, as the tables write them. They are types and not functions so that the compiler can lay the
// tables out as they stand.
type (
	all    []any // every one of these nodes holds
	either []any // at least one of these nodes holds
	not    []any // the one node does not hold

	fact    privacy.Fact             // the answer to it is yes
	basis   privacy.Basis            // it is relied on
	special privacy.SpecialCondition // it is relied on
	input   Input                    // it is so
)

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
func (c Cond) Op() Op {
	switch c.node.(type) {
	case nil:
		return Always
	case not:
		return Not
	case all:
		return All
	case either:
		return Any
	}
	return Is
}

// Atom returns what an Is node turns on; 0 for any other node.
func (c Cond) Atom() Atom {
	switch n := c.node.(type) {
	case fact:
		return Atom(n)
	case basis:
		return atomBasis + Atom(n)
	case special:
		return atomSpecial + Atom(n)
	case input:
		return atomInput + Atom(n)
	case given:
		return n.atom()
	}
	return 0
}

// nodes returns the nodes below the topmost one.
func (c Cond) nodes() []any {
	switch n := c.node.(type) {
	case not:
		return n
	case all:
		return n
	case either:
		return n
	}
	return nil
}

// Kids returns the conditions below the topmost node. The caller owns the slice.
func (c Cond) Kids() []Cond {
	var out []Cond
	for _, n := range c.nodes() {
		out = append(out, Cond{n})
	}
	return out
}

// String returns the condition as it can be read, as "any(consent, 9(2)(a))".
func (c Cond) String() string {
	op, list := c.Op(), ""
	for i, n := range c.nodes() {
		if i > 0 {
			list += ", "
		}
		list += Cond{n}.String()
	}
	switch op {
	case Is:
		return c.Atom().String()
	case Not:
		return "not " + list
	case All:
		return "all(" + list + ")"
	case Any:
		return "any(" + list + ")"
	}
	return "always"
}

// Names reports whether the condition names a fact.
func (c Cond) Names(f privacy.Fact) bool {
	for _, n := range c.nodes() {
		if (Cond{n}).Names(f) {
			return true
		}
	}
	return c.Op() == Is && c.Atom() == Atom(f)
}
