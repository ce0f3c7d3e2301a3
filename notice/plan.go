package notice

import (
	"reflect"
	"strings"
	"sync"

	"github.com/plainrights/plainrights/privacy"
)

// plan is how a value of one type is read and written.
type plan struct {
	typ    reflect.Type
	kind   reflect.Kind // Struct, Slice, String (a leaf read as text) or Int
	fields []field      // of a Struct, in the order in which they are written
	item   *plan        // of a Slice
	least  int          // of an Int
	most   int
	ref    reference  // of an id, or of the ids in a Slice
	form   form       // of a Text
	set    *closedSet // of a String that is one of some codes
	codes  []string   // those of set
	// The codes that are refused where this stands, as one that says what leaving the member out says.
	refused []string
}

// field is a member of an object.
type field struct {
	name     string
	index    []int
	optional bool
	content  bool // of a statement: part of what it says, beside its words
	plan     *plan
}

// planKey tells apart the plans of one type: the members of some structs have rules of their own.
type planKey struct {
	owner reflect.Type
	name  string
	typ   reflect.Type
	form  form
	must  bool // of an answer or a said: it may be the one that says nothing
}

var (
	textType      = typeOf((*Text)(nil))
	phraseType    = typeOf((*Phrase)(nil))
	idType        = typeOf((*ID)(nil))
	statementType = typeOf((*Statement)(nil))
	dateType      = typeOf((*privacy.Date)(nil))
	answerType    = typeOf((*privacy.Answer)(nil))
	saidType      = typeOf((*Said)(nil))
)

// typeOf returns the type that a pointer is to. reflect.TypeFor is two functions more for each type in a .wasm.
func typeOf(pointer any) reflect.Type { return reflect.TypeOf(pointer).Elem() }

// planner makes each plan once.
type planner map[planKey]*plan

// noticePlan returns the plan of a whole notice, which is made once and never changes.
var noticePlan = sync.OnceValue(func() *plan { return planner{}.of(typeOf((*Notice)(nil)), nil, "", false) })

// of returns the plan of a type. A member's plan depends on its owner where it is a number or an id.
func (all planner) of(typ, owner reflect.Type, name string, optional bool) *plan {
	key := planKey{typ: typ}
	switch {
	case typ.Kind() == reflect.Int || typ == idType || typ.Kind() == reflect.Slice:
		key.owner, key.name = owner, name
	case typ == textType, typ == phraseType:
		key.form = formOf(owner, name)
	case typ == answerType:
		key.must = !optional
	case typ == saidType:
		key.must = grounds(owner)
	}
	if p := all[key]; p != nil {
		return p
	}
	p := &plan{typ: typ, kind: typ.Kind(), form: key.form, set: closedSetOf(typ)}
	all[key] = p
	switch {
	case p.set != nil:
		p.kind, p.codes = reflect.String, p.set.codes()
		switch {
		case (typ == answerType || typ == saidType) && !key.must:
			p.refused = p.codes[:1]
		case typ == saidType: // every use rests on something
			p.refused = []string{saidCodes[None], saidCodes[NotApplicable]}
		}
	case p.kind == reflect.String, typ == dateType:
		p.kind = reflect.String
		p.ref = referenceOf(owner, name, typ)
	case p.kind == reflect.Slice:
		p.item = all.of(typ.Elem(), owner, name, false)
	case p.kind == reflect.Int:
		p.least, p.most = rangeOf(owner, optional)
	case p.kind == reflect.Struct:
		p.fields = all.fieldsOf(typ, typ, nil)
	}
	return p
}

// grounds reports whether a statement is what a purpose rests on, which must be there, so that it may say that nothing
// is stated.
func grounds(typ reflect.Type) bool {
	return typ == typeOf((*Basis)(nil)) || typ == typeOf((*Enforcement)(nil))
}

// rangeOf returns the least and the most that a whole number may be.
func rangeOf(owner reflect.Type, optional bool) (least, most int) {
	switch {
	case owner == typeOf((*Law)(nil)): // its years
		return 1000, 2999
	case optional || owner == typeOf((*Span)(nil)): // 0 is written by leaving it out
		return 1, 1_000_000
	}
	return 0, 1_000_000
}

// fieldsOf returns the members of a struct, which is whole or embedded in it, those of embedded structs in their place.
func (all planner) fieldsOf(typ, whole reflect.Type, above []int) []field {
	var out []field
	statement := typ.NumField() > 0 && typ.Field(0).Type == statementType
	for i := range typ.NumField() {
		f := typ.Field(i)
		index := append(append([]int(nil), above...), i)
		if f.Anonymous {
			out = append(out, all.fieldsOf(f.Type, whole, index)...)
			continue
		}
		name, optional := memberName(f), strings.Contains(jsonTag(f), ",omit")
		owner := typ
		if f.Type == saidType { // what it may be is for the statement that it is of
			owner = whole
		}
		out = append(out, field{name, index, optional, statement, all.of(f.Type, owner, name, optional)})
	}
	return out
}
