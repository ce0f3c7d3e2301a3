package rights

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
)

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
	kind    privacy.DataKind         // the data are of it
	nation  privacy.Nation           // its law governs
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

var opCodes = [...]string{Always: "always", Is: "is", Not: "not", All: "all", Any: "any"}

// String returns the code, or "" if o is not a kind of node.
func (o Op) String() string { return codeset.Code(opCodes[:], o) }

// MarshalText returns the code; its error is a *privacy.TextError if o is not a kind of node.
func (o Op) MarshalText() ([]byte, error) { return codeset.Marshal("kind of node", o.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (o *Op) UnmarshalText(text []byte) error {
	if string(text) == opCodes[Always] {
		*o = Always
		return nil
	}
	return codeset.Unmarshal("kind of node", opCodes[:], text, o)
}

// parts returns the kind of the topmost node, what it turns on, and the nodes below it.
func (c Cond) parts() (Op, Atom, []any) {
	switch n := c.node.(type) {
	case fact:
		return Is, Atom(n), nil
	case basis:
		return Is, atomBasis + Atom(n), nil
	case special:
		return Is, atomSpecial + Atom(n), nil
	case kind:
		return Is, atomKind + Atom(n), nil
	case nation:
		return Is, atomNation + Atom(n), nil
	case input:
		return Is, atomInput + Atom(n), nil
	case given:
		return Is, n.atom(), nil
	case not:
		return Not, 0, n
	case all:
		return All, 0, n
	case either:
		return Any, 0, n
	}
	return Always, 0, nil
}

// Op returns the kind of the topmost node.
func (c Cond) Op() Op {
	op, _, _ := c.parts()
	return op
}

// Atom returns what an Is node turns on; 0 for any other node.
func (c Cond) Atom() Atom {
	_, atom, _ := c.parts()
	return atom
}

// Kids returns the conditions below the topmost node. The caller owns the slice.
func (c Cond) Kids() []Cond {
	var out []Cond
	_, _, nodes := c.parts()
	for _, n := range nodes {
		out = append(out, Cond{n})
	}
	return out
}

// String returns the condition as it can be read, as "any(consent, 9(2)(a))".
func (c Cond) String() string {
	op, atom, nodes := c.parts()
	list := ""
	for i, n := range nodes {
		if i > 0 {
			list += ", "
		}
		list += Cond{n}.String()
	}
	switch op {
	case Is:
		return atom.String()
	case Not:
		return "not " + list
	case All:
		return "all(" + list + ")"
	case Any:
		return "any(" + list + ")"
	}
	return "always"
}

// MarshalText returns what String does. Its error is always nil.
func (c Cond) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Names reports whether the condition names a fact.
func (c Cond) Names(f privacy.Fact) bool {
	op, atom, nodes := c.parts()
	for _, n := range nodes {
		if (Cond{n}).Names(f) {
			return true
		}
	}
	return op == Is && atom == Atom(f)
}
