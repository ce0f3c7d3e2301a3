//go:build mutate

package lawtest

import (
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strings"
	"unsafe"

	"github.com/plainrights/plainrights/privacy"
)

// Broken is a table with one thing wrong in one row.
type Broken struct {
	Name  string // of the table, the row and what is wrong
	Under func(f func())
}

// Break returns every way in which tables are broken: each row left out, and in each row each value made none, or that
// of some other row, each day shifted by one, each member of a list left out and some of other rows put in. Each table
// is a pointer to a slice or an array of structs, by its name.
func Break(tables map[string]any) []Broken {
	var names []string
	for name := range tables {
		names = append(names, name)
	}
	sort.Strings(names)
	var out []Broken
	for _, name := range names {
		b := &breaker{table: reflect.ValueOf(tables[name]).Elem(), name: name, seen: map[string]bool{}}
		b.rows()
		out = append(out, b.out...)
	}
	return out
}

type breaker struct {
	table reflect.Value
	name  string
	seen  map[string]bool
	out   []Broken
}

// with adds the table with a row as edit leaves it, unless it then is as it was.
func (b *breaker) with(row int, what string, edit func(row reflect.Value)) {
	right := b.table.Index(row)
	was := reflect.New(right.Type()).Elem()
	was.Set(right)
	wrong := reflect.New(right.Type()).Elem()
	wrong.Set(right)
	edit(wrong)
	if reflect.DeepEqual(open(was).Interface(), open(wrong).Interface()) {
		return
	}
	name := fmt.Sprintf("%s, row %d (%s): %s", b.name, row+1, brief(was), what)
	if b.seen[name] {
		return
	}
	b.seen[name] = true
	b.out = append(b.out, Broken{name, func(f func()) {
		at := b.table.Index(row)
		at.Set(wrong)
		defer at.Set(was)
		f()
	}})
}

func (b *breaker) rows() {
	n := b.table.Len()
	for i := range n {
		if b.table.Index(i).IsZero() { // of an array whose first member stands for none
			continue
		}
		b.without(i)
		b.values(i, nil, "", b.table.Type().Elem())
	}
}

// without leaves a row out.
func (b *breaker) without(i int) {
	if b.table.Kind() == reflect.Array {
		b.with(i, "left out", func(row reflect.Value) { row.SetZero() })
		return
	}
	name := fmt.Sprintf("%s, row %d (%s): left out", b.name, i+1, brief(b.table.Index(i)))
	b.out = append(b.out, Broken{name, func(f func()) {
		was := reflect.ValueOf(b.table.Interface())
		wrong := reflect.AppendSlice(reflect.MakeSlice(was.Type(), 0, was.Len()), was.Slice(0, i))
		b.table.Set(reflect.AppendSlice(wrong, was.Slice(i+1, was.Len())))
		defer b.table.Set(was)
		f()
	}})
}

// values breaks each value of a row, or of a part of it that a path of fields leads to.
func (b *breaker) values(row int, path []int, in string, t reflect.Type) {
	for i := range t.NumField() {
		at := append(append([]int(nil), path...), i)
		field := t.Field(i)
		name := in + field.Name
		if _, dated := field.Type.MethodByName("Previous"); dated {
			b.shift(row, at, name)
			continue
		}
		if field.Type == reflect.TypeFor[privacy.Citation]() {
			b.other(row, at, name)
			b.shift(row, append(at, 2, 0), name+".Force.From")
			b.shift(row, append(at, 2, 1), name+".Force.Until")
			continue
		}
		switch field.Type.Kind() {
		case reflect.Struct:
			b.values(row, at, name+".", field.Type)
		case reflect.Slice:
			b.list(row, at, name)
		case reflect.Func, reflect.Pointer, reflect.Map, reflect.Interface:
			panic(b.name + "." + name + ": do not know how to break it")
		default:
			b.other(row, at, name)
		}
	}
}

// of is the value of a row that a path of fields leads to, which can be set where the row can.
func of(row reflect.Value, path []int) reflect.Value { return open(row.FieldByIndex(path)) }

// open is a value that can be read and set though its field is not exported.
func open(v reflect.Value) reflect.Value {
	if v.CanAddr() {
		return reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem()
	}
	return v
}

// shift makes a day one earlier and one later.
func (b *breaker) shift(row int, path []int, name string) {
	for to, where := range map[string]string{"Previous": "before", "Next": "after"} {
		b.with(row, name+", the day "+where, func(r reflect.Value) {
			if v := of(r, path); !v.IsZero() {
				v.Set(v.MethodByName(to).Call(nil)[0])
			}
		})
	}
}

// most is how many values of other rows are put in for one: the next that differ.
const most = 3

// other makes a value none, and one of those that other rows have.
func (b *breaker) other(row int, path []int, name string) {
	was := of(b.table.Index(row), path)
	if was.Kind() == reflect.Bool {
		b.with(row, name+" the other way", func(r reflect.Value) { of(r, path).SetBool(!was.Bool()) })
		return
	}
	b.with(row, "no "+name, func(r reflect.Value) { of(r, path).SetZero() })
	put := []reflect.Value{was}
	for i := 1; i < b.table.Len() && len(put) <= most; i++ {
		next := of(b.table.Index((row+i)%b.table.Len()), path)
		if next.IsZero() || slices.ContainsFunc(put, next.Equal) {
			continue
		}
		put = append(put, next)
		value := reflect.New(next.Type()).Elem()
		value.Set(next)
		b.with(row, fmt.Sprintf("%s is %v", name, shown(value)), func(r reflect.Value) { of(r, path).Set(value) })
	}
}

// shown is a value as a name of a mutant has it.
func shown(v reflect.Value) any {
	if c, ok := v.Interface().(privacy.Citation); ok {
		return c.Short()
	}
	return v
}

// list leaves each member of a list out, and puts in one that another row has.
func (b *breaker) list(row int, path []int, name string) {
	was := of(b.table.Index(row), path)
	for i := range was.Len() {
		b.with(row, fmt.Sprintf("%s without %v", name, was.Index(i)), func(r reflect.Value) {
			less := reflect.AppendSlice(reflect.MakeSlice(was.Type(), 0, was.Len()), was.Slice(0, i))
			of(r, path).Set(reflect.AppendSlice(less, was.Slice(i+1, was.Len())))
		})
	}
	put := []reflect.Value(nil)
	for i := 1; i < b.table.Len(); i++ {
		theirs := of(b.table.Index((row+i)%b.table.Len()), path)
		for j := 0; j < theirs.Len() && len(put) < most; j++ {
			if more := theirs.Index(j); !holds(was, more) && !slices.ContainsFunc(put, more.Equal) {
				put = append(put, more)
				b.with(row, fmt.Sprintf("%s with %v", name, more), func(r reflect.Value) {
					longer := reflect.AppendSlice(reflect.MakeSlice(was.Type(), 0, was.Len()+1), was)
					of(r, path).Set(reflect.Append(longer, more))
				})
			}
		}
	}
}

func holds(list, member reflect.Value) bool {
	for i := range list.Len() {
		if list.Index(i).Equal(member) {
			return true
		}
	}
	return false
}

// brief is the first values of a row, by which a reader finds it.
func brief(row reflect.Value) string {
	out := ""
	for i := range row.NumField() {
		if f := row.Field(i); f.Kind() != reflect.Struct && f.Kind() != reflect.Slice && !f.IsZero() && len(out) < 40 {
			out += fmt.Sprintf(" %v", f)
		}
	}
	return strings.TrimSpace(out)
}
