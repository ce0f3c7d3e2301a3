package compare

import (
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
)

// field is a member of a part, those of embedded parts in their place.
type field struct {
	name  string       // in documents
	index []int        // of Value.FieldByIndex
	owner reflect.Type // the part that declares it
	typ   reflect.Type
}

// fieldsOf returns the members of a part of a notice that are compared.
func fieldsOf(typ reflect.Type) []field { return model()[typ] }

// model is the members of every part of a notice, which never change.
var model = sync.OnceValue(func() map[reflect.Type][]field {
	out := map[reflect.Type][]field{}
	var visit func(typ reflect.Type)
	visit = func(typ reflect.Type) {
		if typ.Kind() == reflect.Slice {
			visit(typ.Elem())
		}
		if typ.Kind() != reflect.Struct || typ == dateType || out[typ] != nil {
			return
		}
		out[typ] = appendFields(nil, typ, nil)
		for i := range typ.NumField() {
			visit(typ.Field(i).Type)
		}
	}
	visit(noticeType)
	return out
})

func appendFields(out []field, typ reflect.Type, above []int) []field {
	for i := range typ.NumField() {
		f := typ.Field(i)
		index := append(slices.Clone(above), i)
		if f.Anonymous {
			out = appendFields(out, f.Type, index)
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !skips(typ, name) {
			out = append(out, field{name, index, typ, f.Type})
		}
	}
	return out
}

// isStatement reports whether a part says of itself whether it was said.
func isStatement(typ reflect.Type) bool {
	return typ.Kind() == reflect.Struct && typ.NumField() > 0 && typ.Field(0).Type == said
}

// divided reports whether the members of a type are compared one by one.
func divided(typ reflect.Type) bool { return typ.Kind() == reflect.Struct && !undivided[typ] }

// content is what a value says that is compared, as a text: two values are the same where their contents are. The
// order of a list is left out of it, but that of the lines of an address.
func content(v reflect.Value) string {
	var b strings.Builder
	writeContent(&b, v, "")
	return b.String()
}

// blank are the contents of what says nothing.
var blank = []string{"{}", "[]"}

func writeContent(b *strings.Builder, v reflect.Value, name string) {
	switch {
	case v.Kind() == reflect.Slice:
		items := make([]string, v.Len())
		for i := range items {
			items[i] = content(v.Index(i))
		}
		if name != "address" {
			sort.Strings(items)
		}
		b.WriteByte('[')
		for _, item := range items { // each with its length, so that no two lists have one text
			b.WriteString(strconv.Itoa(len(item)) + ":" + item)
		}
		b.WriteByte(']')
	case divided(v.Type()):
		b.WriteByte('{')
		for _, f := range fieldsOf(v.Type()) {
			var inner strings.Builder
			writeContent(&inner, v.FieldByIndex(f.index), f.name)
			if !slices.Contains(blank, inner.String()) && !v.FieldByIndex(f.index).IsZero() {
				b.WriteString(f.name + ":" + inner.String())
			}
		}
		b.WriteByte('}')
	default:
		text := textOf(v)
		b.WriteString(strconv.Itoa(len(text)) + ":" + text)
	}
}

// textOf is a value that is not taken apart as a text.
func textOf(v reflect.Value) string {
	if v.Kind() == reflect.String {
		return v.String()
	}
	return fmt.Sprint(v.Interface())
}

// same reports whether two values of a member say the same.
func same(before, after reflect.Value, name string) bool {
	if before.Comparable() && after.Comparable() && before.Equal(after) {
		return true
	}
	var x, y strings.Builder
	writeContent(&x, before, name)
	writeContent(&y, after, name)
	return x.String() == y.String()
}

// codes are the values of a list of codes, or the one code of a value; none of a zero value.
func codes(v reflect.Value) []string {
	if v.Kind() != reflect.Slice {
		if v.IsZero() {
			return nil
		}
		return []string{fmt.Sprint(v.Interface())}
	}
	var out []string
	for i := range v.Len() {
		out = append(out, fmt.Sprint(v.Index(i).Interface()))
	}
	return out
}

// within reports whether all of some codes are among others.
func within(some, others []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { return !slices.Contains(others, s) })
}

// only is a part with some of its members alone.
func only(v reflect.Value, names []string) any {
	out := reflect.New(v.Type()).Elem()
	for _, f := range fieldsOf(v.Type()) {
		if slices.Contains(names, f.name) {
			out.FieldByIndex(f.index).Set(v.FieldByIndex(f.index))
		}
	}
	return out.Interface()
}

// value is what a change holds of a value: nil where there is none.
func value(v reflect.Value) any {
	if v.IsZero() {
		return nil
	}
	return v.Interface()
}
