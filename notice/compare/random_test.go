package compare

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
)

// maker makes random notices out of values that stand in the documents of testdata. They need not be ones that
// notice.Decode takes: what compares them may look at anything.
type maker struct {
	*rand.Rand
	values map[reflect.Type][]reflect.Value
	often  float64
}

func newMaker(t testing.TB) *maker {
	t.Helper()
	m := &maker{values: map[reflect.Type][]reflect.Value{}}
	for _, n := range noticetest.Every(t) {
		m.harvest(reflect.ValueOf(n).Elem(), 0)
	}
	files, err := filepath.Glob(filepath.Join(filepath.Dir(noticetest.ValidFile(t, validNames(t)[0])), "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		m.harvest(reflect.ValueOf(noticetest.Valid(t, strings.TrimSuffix(filepath.Base(name), ".json"))).Elem(), 0)
	}
	return m
}

func validNames(t testing.TB) []string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join("..", "..", "testdata", "valid"))
	if err != nil || len(entries) == 0 {
		t.Fatal(err)
	}
	return []string{strings.TrimSuffix(entries[0].Name(), ".json")}
}

// harvest keeps some different values of each type that is not taken apart.
func (m *maker) harvest(v reflect.Value, depth int) {
	switch {
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			m.harvest(v.Index(i), depth+1)
		}
	case v.Kind() == reflect.Struct && v.Type() != dateType:
		for i := range v.NumField() {
			m.harvest(v.Field(i), depth+1)
		}
	case !v.IsZero() && len(m.values[v.Type()]) < 40:
		if !slices.ContainsFunc(m.values[v.Type()], func(o reflect.Value) bool { return o.Equal(v) }) {
			m.values[v.Type()] = append(m.values[v.Type()], v)
		}
	}
}

// notice is a random one of a seed, with little in it or much.
func (m *maker) notice(seed uint64) *notice.Notice {
	m.Rand, m.often = rand.New(rand.NewPCG(seed, 7)), []float64{0.05, 0.15, 0.4, 0.7}[seed%4]
	n := &notice.Notice{}
	m.fill(reflect.ValueOf(n).Elem(), "notice", 0)
	return apart(n)
}

func (m *maker) fill(v reflect.Value, name string, depth int) {
	switch {
	case v.Kind() == reflect.Slice:
		for i := range 1 + m.IntN(3) {
			item := reflect.New(v.Type().Elem()).Elem()
			m.fill(item, name, depth+1)
			if id := item; id.Kind() == reflect.Struct {
				m.name(item, name, i)
			}
			v.Set(reflect.Append(v, item))
		}
	case v.Kind() == reflect.Struct && v.Type() != dateType:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if f.Anonymous || depth == 0 && f.Name == "Activities" || f.Name == "Purposes" || m.Float64() < m.often {
				m.fill(v.Field(i), strings.ToLower(f.Name), depth+1)
			}
		}
		if isStatement(v.Type()) {
			said := notice.Stated
			if m.IntN(6) == 0 {
				said = notice.Saids()[m.IntN(len(notice.Saids()))]
			}
			v.Field(0).Field(0).SetUint(uint64(said))
		}
	default:
		if all := m.values[v.Type()]; len(all) > 0 {
			v.Set(all[m.IntN(len(all))])
		}
	}
}

// name gives an item an id that no other item of its list has, for most lists one that other notices use too.
func (m *maker) name(item reflect.Value, list string, i int) {
	id := item.FieldByName("ID")
	if !id.IsValid() {
		return
	}
	switch must := list == "activities" || list == "purposes" || list == "controllers" || list == "contacts"; {
	case !must && m.IntN(3) == 0:
		id.SetString("")
	case m.IntN(4) == 0:
		id.SetString("other-" + strconv.Itoa(m.IntN(100)) + "-" + strconv.Itoa(i))
	default:
		id.SetString("item-" + strconv.Itoa(i))
	}
}

// edited is a copy of a notice with some things changed, added, taken away and put in another order.
func (m *maker) edited(n *notice.Notice, seed uint64) *notice.Notice {
	m.Rand, m.often = rand.New(rand.NewPCG(seed, 11)), 0.3
	out := clone(n)
	for range []int{1, 6, 40}[seed%3] {
		m.edit(reflect.ValueOf(out).Elem(), "notice")
	}
	return apart(out)
}

// apart gives the data items of everything ids that those of an activity do not have, so that an id leads to one.
func apart(n *notice.Notice) *notice.Notice {
	for i := range n.Common.Data.Items {
		if id := &n.Common.Data.Items[i].ID; *id != "" && !strings.HasPrefix(string(*id), "common-") {
			*id = "common-" + *id
		}
	}
	return n
}

// edit changes something within a value.
func (m *maker) edit(v reflect.Value, name string) {
	switch {
	case v.Kind() == reflect.Slice && v.Len() > 0 && v.Type().Elem().Kind() == reflect.Struct:
		i := m.IntN(v.Len())
		switch m.IntN(6) {
		case 0:
			rest := reflect.AppendSlice(reflect.MakeSlice(v.Type(), 0, v.Len()), v.Slice(0, i))
			v.Set(reflect.AppendSlice(rest, v.Slice(i+1, v.Len())))
		case 1:
			one := reflect.New(v.Type().Elem()).Elem()
			m.fill(one, name, 1)
			m.name(one, name, 50+m.IntN(1000))
			v.Set(reflect.Append(v, one))
		case 2:
			reflect.Swapper(v.Interface())(i, 0)
		default:
			m.edit(v.Index(i), name)
		}
	case v.Kind() == reflect.Struct && v.Type() != dateType:
		i := m.IntN(v.NumField())
		if f := v.Type().Field(i); f.Name != "ID" {
			m.edit(v.Field(i), strings.ToLower(f.Name))
		}
	case m.IntN(5) == 0:
		v.SetZero()
	default:
		v.SetZero()
		m.fill(v, name, 1)
	}
}

// clone is a copy that shares no list with n.
func clone(n *notice.Notice) *notice.Notice {
	out := *n
	v := reflect.ValueOf(&out).Elem()
	v.Set(cloned(v))
	return &out
}

func cloned(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch {
	case v.Kind() == reflect.Slice && !v.IsNil():
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(cloned(v.Index(i)))
		}
	case v.Kind() == reflect.Struct && v.Type() != dateType:
		for i := range v.NumField() {
			out.Field(i).Set(cloned(v.Field(i)))
		}
	}
	return out
}
