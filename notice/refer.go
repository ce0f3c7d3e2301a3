package notice

import (
	"reflect"
	"strconv"
	"strings"
)

// reference says what an id is of, and whether it names that thing or points to it.
type reference struct {
	to    string // "source", "controller" and so on; empty: not a reference
	names bool
}

// identity is the name of a thing. Scope is where the name holds: the activity of a purpose, the activity of a data
// item or what is common to all, the list of an item, and else the document.
type identity struct {
	of    string
	id    string
	scope string
}

// dataItem is what a data item is called.
const dataItem = "data item"

// common is the identity of what the notice states of everything, for a data item that an activity does not state
// itself.
func (it identity) common() identity {
	if it.of == dataItem {
		it.scope = "common"
	}
	return it
}

// use is a reference to a thing that had not been named when it was read.
type use struct {
	identity
	place
}

// pointing is a pointer that was read.
type pointing struct {
	to string
	place
}

// place is a place in the document.
type place struct {
	pointer string
	offset  int
}

// referenceOf returns what the ids in a member are.
func referenceOf(owner reflect.Type, name string, typ reflect.Type) reference {
	if typ != idType {
		return reference{}
	}
	switch owner {
	case typeOf((*Notice)(nil)), typeOf((*Extends)(nil)):
		if name == "body" {
			return reference{"controller", false}
		}
		return reference{}
	case typeOf((*Source)(nil)):
		return reference{"source", true}
	case typeOf((*Provenance)(nil)):
		return reference{"source", false}
	case typeOf((*Contact)(nil)):
		return reference{"contact", true}
	case typeOf((*Purpose)(nil)):
		return reference{"purpose", true}
	case typeOf((*DataItem)(nil)):
		return reference{dataItem, true}
	case typeOf((*RecipientData)(nil)):
		return reference{dataItem, false}
	}
	switch name {
	case "purposes":
		return reference{"purpose", false}
	case "contact", "contacts":
		return reference{"contact", false}
	case "controller", "controllers", "processor_for", "for":
		return reference{"controller", false}
	}
	switch owner {
	case typeOf((*Controller)(nil)):
		return reference{"controller", true}
	case typeOf((*Activity)(nil)):
		return reference{"activity", true}
	}
	return reference{"item", true}
}

// refer records an id that was read, if it is a name or a reference.
func (d *reader) refer(p *plan, s string, offset int) {
	if p.typ == typeOf((*Pointer)(nil)) {
		d.pointers = append(d.pointers, pointing{s, place{d.pointer(), offset}})
		return
	}
	if p.ref.to == "" {
		return
	}
	it := identity{p.ref.to, s, d.scope(p.ref.to)}
	switch {
	case p.ref.names && d.ids[it]:
		d.misfit(Misfit{Code: CodeRepeatedID, Value: s}, offset)
	case p.ref.names:
		d.ids[it] = true
	case !d.ids[it]:
		d.uses = append(d.uses, use{it, place{d.pointer(), offset}})
	}
}

// scope is where the name of a thing that is being read holds.
func (d *reader) scope(of string) string {
	depth := 0
	switch of {
	case "purpose":
		depth = 2
	case dataItem:
		depth = 1
		if len(d.path) > 0 && d.path[0] == "activities" {
			depth = 2
		}
	case "item":
		depth = len(d.path) - 2
	}
	return strings.Join(d.path[:max(0, min(depth, len(d.path)))], "/")
}

// resolve finds the references and pointers that lead nowhere, once the whole document is read.
func (d *reader) resolve() {
	for _, u := range d.uses {
		if d.ids[u.identity] || d.ids[u.common()] {
			continue
		}
		m := Misfit{Code: CodeBadReference, Pointer: u.pointer, Value: u.id, Want: []string{"the id of a " + u.of}}
		if d.full() || len(d.ids) > maxMisfits {
			d.misfit(m, u.offset) // without looking for what was meant
			continue
		}
		ids := d.idsNear(u.identity)
		near := nearest(u.id, ids)
		switch {
		case len(ids) > 0 && len(ids) <= few:
			m.Want = []string{"the id of a " + u.of + ": " + oneOf(ids)}
			if near != "" && len(ids) > 1 {
				m.Want[0] += ", perhaps " + strconv.Quote(near)
			}
		case near != "":
			m.Want = []string{strconv.Quote(near), "the id of another " + u.of}
		}
		d.misfit(m, u.offset)
	}
	d.resolvePointers()
}

// idsNear returns the ids of the things that one in the place of it could be, in their order if they are few.
func (d *reader) idsNear(it identity) []string {
	if !teaches {
		return nil
	}
	var out []string
	for other := range d.ids {
		if other.of != it.of || other.scope != it.scope && other.scope != it.common().scope {
			continue
		}
		at := 0
		if len(out) > few { // which are not listed
			at = len(out)
		}
		for at < len(out) && out[at] < other.id { // slices.Sort would weigh 20 KB
			at++
		}
		if at == len(out) || out[at] != other.id {
			out = append(out, "")
			copy(out[at+1:], out[at:])
			out[at] = other.id
		}
	}
	return out
}
