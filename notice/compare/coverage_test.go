package compare

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
)

// TestEveryMemberIsCompared: another value of any member of the notice model is at least one change, but of those
// members that are listed with a reason.
func TestEveryMemberIsCompared(t *testing.T) {
	m := newMaker(t)
	m.Rand = rand.New(rand.NewPCG(1, 1))
	c := &coverage{t: t, maker: m, whole: full(m), seen: map[string]bool{}, skipped: map[string]bool{}}
	for _, s := range NotCompared() {
		if s.Why == "" {
			t.Errorf("%s is not compared, and no reason is given", s.Member)
		}
		c.skipped[s.Member] = false
	}
	c.visit(func(root reflect.Value) reflect.Value { return root }, noticeType)
	for s, met := range c.skipped {
		if !met {
			t.Errorf("%s is listed as not compared, and is no member of the model", s)
		}
	}
	if t.Logf("%d members of the notice model", len(c.seen)); len(c.seen) < 300 {
		t.Error("these are too few")
	}
	for key := range members {
		if !c.seen[key] {
			t.Errorf("the table of members has %s, which is none", key)
		}
	}
	for key := range references {
		if !c.seen[key] {
			t.Errorf("the table of references has %s, which is no member", key)
		}
	}
	if names := tableTypes(); len(names) > 0 {
		t.Errorf("no list of the model has %v", names)
	}
}

// coverage is what of the model was tried on a whole notice.
type coverage struct {
	t             *testing.T
	maker         *maker
	whole         *notice.Notice
	seen, skipped map[string]bool
}

// getter finds a value in a notice.
type getter func(root reflect.Value) reflect.Value

// try gives a member another value, and holds the comparison to it.
func (c *coverage) try(member string, get getter) {
	if c.seen[member] {
		return
	}
	c.seen[member] = true
	other := clone(c.whole)
	if !c.maker.otherwise(get(reflect.ValueOf(other).Elem())) {
		c.t.Errorf("%s: there is no other value to try", member)
		return
	}
	changes, _ := changesOf(c.whole, other, nil)
	back, _ := changesOf(other, c.whole, nil)
	key := member
	if strings.HasSuffix(member, ".sources") {
		key = "*.sources"
	}
	if _, ok := c.skipped[key]; ok {
		if c.skipped[key] = true; len(changes)+len(back) > 0 {
			c.t.Errorf("%s is listed as not compared, and is a change: %+v", member, changes)
		}
		return
	}
	if len(changes) == 0 || len(back) == 0 {
		c.t.Errorf("%s: another value is no change", member)
	}
}

// visit tries every member of a type.
func (c *coverage) visit(get getter, typ reflect.Type) {
	if typ.Kind() != reflect.Struct || typ == dateType {
		return
	}
	for i := range typ.NumField() {
		f := typ.Field(i)
		inner := func(root reflect.Value) reflect.Value { return get(root).Field(i) }
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		member := typ.Name() + "." + name
		switch {
		case f.Anonymous:
			c.visit(inner, f.Type)
		case skips(typ, name):
			c.try(member, inner)
		case f.Type.Kind() == reflect.Slice && f.Type.Elem().Kind() == reflect.Struct:
			c.try(member, inner)
			c.visit(func(root reflect.Value) reflect.Value { return inner(root).Index(0) }, f.Type.Elem())
		case f.Type.Kind() == reflect.Struct && f.Type != dateType:
			c.seen[member] = true
			c.visit(inner, f.Type)
		default:
			c.try(member, inner)
		}
	}
}

// full is a notice with one of everything: each list has one item, and everything is stated.
func full(m *maker) *notice.Notice {
	n := &notice.Notice{}
	m.often = 1
	fillOne(m, reflect.ValueOf(n).Elem())
	return n
}

func fillOne(m *maker, v reflect.Value) {
	switch {
	case v.Kind() == reflect.Slice:
		item := reflect.New(v.Type().Elem()).Elem()
		fillOne(m, item)
		v.Set(reflect.Append(v, item))
	case v.Kind() == reflect.Struct && v.Type() != dateType:
		for i := range v.NumField() {
			fillOne(m, v.Field(i))
		}
		if isStatement(v.Type()) {
			v.Field(0).Field(0).SetUint(uint64(notice.Stated))
		}
	case v.Kind() == reflect.Int:
		v.SetInt(3)
	default:
		if all := m.values[v.Type()]; len(all) > 0 {
			v.Set(all[0])
		}
	}
}

// otherwise gives a value another one, and reports whether there is any.
func (m *maker) otherwise(v reflect.Value) bool {
	switch {
	case v.Kind() == reflect.Slice:
		v.SetZero()
		return true
	case v.Kind() == reflect.Int:
		v.SetInt(v.Int() + 1)
		return true
	case v.Type() == idType:
		v.SetString(v.String() + "-other")
		return true
	case v.Kind() == reflect.String && v.Type().Name() == "string":
		v.SetString("other")
		return true
	}
	for _, other := range m.values[v.Type()] {
		if !other.Equal(v) {
			v.Set(other)
			return true
		}
	}
	switch {
	case !v.IsZero():
		v.SetZero()
	case v.Kind() == reflect.String:
		v.SetString("other")
	default:
		return false
	}
	return true
}

// tableTypes are the types of the table of lists that no list of the model has.
func tableTypes() []string {
	found := map[reflect.Type]bool{}
	var visit func(typ reflect.Type)
	visit = func(typ reflect.Type) {
		switch {
		case typ.Kind() == reflect.Slice:
			if typ.Elem().Kind() == reflect.Struct && !found[typ.Elem()] {
				found[typ.Elem()] = true
				visit(typ.Elem())
			}
		case divided(typ):
			for _, f := range fieldsOf(typ) {
				visit(f.typ)
			}
		}
	}
	visit(noticeType)
	var out []string
	kinds := itemKinds()
	for typ, l := range lists {
		if !found[typ] {
			out = append(out, typ.Name())
		}
		if !slices.Contains(kinds, l.kind) {
			out = append(out, "the kind "+string(l.kind))
		}
	}
	for typ := range found {
		if _, ok := lists[typ]; !ok && typ != pointType && typ != periodType {
			out = append(out, typ.Name()+" in the table")
		}
	}
	return out
}
