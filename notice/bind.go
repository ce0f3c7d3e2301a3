package notice

import (
	"reflect"
	"strconv"
	"strings"
)

func newReader(data []byte) *reader {
	return &reader{data: data, ids: map[identity]bool{}}
}

// document reads the whole document into v.
func (d *reader) document(v reflect.Value) bool {
	if d.wide() {
		d.misfit(Misfit{Code: CodeUTF16}, 0)
		return false
	}
	if d.passMark() {
		d.misfit(Misfit{Code: CodeByteOrderMark}, 0)
	}
	if !d.value(noticePlan(), v) {
		return false
	}
	if d.peek(); d.pos < len(d.data) {
		d.misfit(Misfit{Code: CodeTrailing, Value: string(d.data[d.pos:min(d.pos+60, len(d.data))])}, d.pos)
	}
	return true
}

// wide reports whether the document is in UTF-16, as some editors save: it begins with the mark of it, or every second
// byte of its first few is nought.
func (d *reader) wide() bool {
	if len(d.data) < 4 {
		return false
	}
	a, b, c, e := d.data[0], d.data[1], d.data[2], d.data[3]
	return a == 0xff && b == 0xfe || a == 0xfe && b == 0xff || a == 0 && c == 0 && b != 0 && e != 0 ||
		b == 0 && e == 0 && a != 0 && c != 0
}

// passMark passes over a byte order mark and reports whether there is one.
func (d *reader) passMark() bool {
	marked := strings.HasPrefix(string(d.data[:min(3, len(d.data))]), "\ufeff")
	if marked {
		d.pos = 3
	}
	return marked
}

// value reads a value into v.
func (d *reader) value(p *plan, v reflect.Value) bool {
	c := d.peek()
	switch {
	case c == 'n':
		offset := d.pos
		ok := d.literal("null")
		if ok {
			d.misfit(Misfit{Code: CodeNull, Want: d.wants(p)}, offset)
		}
		return ok
	case c == '{' && p.kind == reflect.Struct:
		return d.object(p, v)
	case c == '[' && p.kind == reflect.Slice:
		return d.array(p, v)
	case c == '"' && p.kind == reflect.String:
		return d.leaf(p, v)
	case (c == '-' || c >= '0' && c <= '9') && p.kind == reflect.Int:
		return d.integer(p, v)
	case c == 0 || strings.IndexByte(`{["tf-0123456789`, c) < 0:
		return d.broken("a value")
	}
	d.misfit(Misfit{Code: CodeWrongType, Value: kindAt(c), Want: d.wants(p)}, d.pos)
	return d.skip(nil)
}

// wants says what a plan reads; nothing where it would not be told.
func (d *reader) wants(p *plan) []string {
	if !teaches {
		return nil
	}
	if d.full() {
		return nil
	}
	return []string{p.wants()}
}

// wants says what a plan reads, and shows it.
func (p *plan) wants() string {
	if !teaches {
		return ""
	}
	switch p.kind {
	case reflect.Struct:
		if p.isNotice() {
			return "an object"
		}
		return "an object, as " + p.shape()
	case reflect.Slice:
		return "an array, as " + p.shape()
	case reflect.Int:
		return "a whole number"
	}
	switch {
	case p.set != nil:
		return "a string: " + p.list()
	case p.shape() != `"…"`:
		return "a string, as " + p.shape()
	}
	return "a string"
}

// array reads a list. Items beyond the misfits that are listed are read and not kept, so that a
// document that is nothing but misfits costs little.
func (d *reader) array(p *plan, v reflect.Value) bool {
	offset := d.pos
	if !d.open() {
		return false
	}
	seen := map[any]bool{}
	for i := 0; ; i++ {
		more, ok := d.next(']', i)
		if !more {
			if ok && i == 0 {
				d.misfit(Misfit{Code: CodeEmpty, Want: []string{"at least one item"}}, offset)
			}
			return ok
		}
		d.peek()
		at, before := d.pos, d.total
		item := d.room(v)
		ok = d.inside(strconv.Itoa(i), func() bool {
			if !d.value(p.item, item) {
				return false
			}
			if d.total == before {
				d.repeated(item, seen, at)
			}
			return true
		})
		if !ok {
			return false
		}
	}
}

// room returns a place for the next item of a list: in the list or, where nothing more is kept, after its end.
func (d *reader) room(list reflect.Value) reflect.Value {
	n := list.Len()
	list.Grow(1)
	list.SetLen(n + 1)
	item := list.Index(n)
	if d.full() {
		blank(item) // another item may have been there
		list.SetLen(n)
	}
	return item
}

// blank makes v as it was before anything was read into it.
func blank(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("")
	case reflect.Slice:
		v.SetLen(0)
	case reflect.Struct:
		for i := range v.NumField() {
			blank(v.Field(i))
		}
	default:
		if v.CanInt() {
			v.SetInt(0)
		} else {
			v.SetUint(0)
		}
	}
}

// finding is what was found of a field.
type finding struct {
	at    int  // the offset of its value
	there bool // it is in the document
	bad   bool // its value has misfits
	slip  bool // a member whose name is a slip for its name is in the document
	items int  // how many its value has, of a list
}

// meant reports whether the member is in the document, if only under a name that is a slip for its own.
func (f finding) meant() bool { return f.there || f.slip }

// object reads an object.
func (d *reader) object(p *plan, v reflect.Value) bool {
	offset := d.pos
	if !d.open() {
		return false
	}
	seen := make([]finding, len(p.fields))
	for i := 0; ; i++ {
		more, ok := d.next('}', i)
		if !ok {
			return false
		}
		if !more {
			break
		}
		name, at, ok := d.name()
		if !ok {
			return false
		}
		if i > 0 && p.isNotice() && name == p.fields[0].name && !seen[0].there {
			d.misfit(Misfit{Code: CodeSchemaFirst}, at, name)
		}
		if !d.inside(name, func() bool { return d.member(p, v, seen, name, at) }) {
			return false
		}
	}
	for i, f := range p.fields {
		if !f.optional && !seen[i].meant() && !(p.isPurpose() && f.name == "basis") { // that depends: see checkRegime
			m := Misfit{Code: CodeMissingMember, Value: f.name, Want: d.wants(f.plan)}
			if f.plan.typ == saidType {
				m.Want = d.saidWants(p, seen, "a string")
			}
			d.misfit(m, offset, f.name)
		}
	}
	d.amendSaid(p, seen)
	d.check(p, v, seen, offset)
	return true
}

func (p *plan) isPurpose() bool { return p.typ == typeOf((*Purpose)(nil)) }

func (p *plan) isNotice() bool { return p.typ == typeOf((*Notice)(nil)) }

// member reads the value of a member. An unknown member that is a slip for another stands for it where
// that is wanted, so that one fault is not two.
func (d *reader) member(p *plan, v reflect.Value, seen []finding, name string, at int) bool {
	i := p.find(name)
	if i < 0 {
		m := Misfit{Code: CodeUnknownMember, Value: name}
		near := nearest(name, p.names(seen, false))
		var places []string
		if plain(near) != plain(name) && !d.full() && !d.trial {
			places = d.belongs(name, d.path[:len(d.path)-1])
		}
		switch {
		case len(places) > 0:
			m.Want = []string{"it at " + strings.Join(places, " or ")}
		case near != "":
			m.Want = []string{strconv.Quote(near)}
		case !d.full():
			if has := nearest(name, p.names(seen, true)); has != "" {
				m.Want = []string{"no more than " + strconv.Quote(has) + ", which is there already"}
			}
		}
		if near != "" {
			seen[p.find(near)].slip = true
		}
		d.misfit(m, at)
		return d.skip(nil)
	}
	f := p.fields[i]
	if seen[i].there {
		d.misfit(Misfit{Code: CodeRepeatedMember, Value: name}, at)
		return d.skip(nil)
	}
	d.peek()
	before, into := d.total, v
	for _, i := range f.index {
		into = into.Field(i)
	}
	seen[i].at, seen[i].there, d.optional = d.pos, true, f.optional
	if !d.value(f.plan, into) {
		return false
	}
	if f.optional && !grounds(f.plan.typ) && d.total == before && nothing(into) {
		d.misfit(Misfit{Code: CodeEmpty, Want: []string{"something said, or nothing at all"}}, seen[i].at)
	}
	seen[i].bad = d.total > before
	if into.Kind() == reflect.Slice {
		seen[i].items = into.Len()
	}
	return true
}

// find returns the number of the field of that name, or -1.
func (p *plan) find(name string) int {
	for i, f := range p.fields {
		if f.name == name {
			return i
		}
	}
	return -1
}

// names returns the names of the members that an object has so far, or of those that it has not.
func (p *plan) names(seen []finding, there bool) []string {
	var out []string
	for i, f := range p.fields {
		if seen[i].meant() == there {
			out = append(out, f.name)
		}
	}
	return out
}

// nothing reports whether v is as it was before anything was read into it. It is Value.IsZero for the
// kinds of value that a notice has.
func nothing(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.String, reflect.Slice:
		return v.Len() == 0
	case reflect.Struct:
		for i := range v.NumField() {
			if !nothing(v.Field(i)) {
				return false
			}
		}
		return true
	}
	if v.CanInt() {
		return v.Int() == 0
	}
	return v.Uint() == 0
}
