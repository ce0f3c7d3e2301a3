package compare

import (
	"reflect"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
)

// patch applies changes to a copy of a notice, by what they say and nothing else.
func patch(t testing.TB, n *notice.Notice, changes []Change) *notice.Notice {
	t.Helper()
	out := clone(n)
	p := &patcher{t: t, gone: map[string][]int{}, lists: map[string]reflect.Value{}, more: map[string][]reflect.Value{}}
	rename(out, changes)
	var renames []func()
	for _, c := range changes {
		at := follow(t, reflect.ValueOf(out).Elem(), c.Was)
		switch {
		case c.Before == nil && strings.HasSuffix(string(c.Code), "-added"):
			p.lists[c.Was] = at
			p.more[c.Was] = append(p.more[c.Was], reflect.ValueOf(c.After))
		case c.After == nil && strings.HasSuffix(string(c.Code), "-removed"):
			list := c.Was[:strings.LastIndexByte(c.Was, '/')]
			p.lists[list] = follow(t, reflect.ValueOf(out).Elem(), list)
			p.gone[list] = append(p.gone[list], indexOf(t, p.lists[list], lastToken(c.Was)))
		case c.Code == codeOf(kindID, changed) && at.Type() == idType:
			renames = append(renames, func() { set(at, c) }) // what leads to it is followed by the old one until then
		default:
			set(at, c)
		}
	}
	for _, rename := range renames {
		rename()
	}
	p.lengths()
	return out
}

// rename has what leads to things with other ids lead to them by these.
func rename(n *notice.Notice, changes []Change) {
	all := map[string]map[string]string{} // by the list
	for _, c := range changes {
		path, ok := strings.CutSuffix(c.Was, "/id")
		if !ok || path == "" || c.Code != codeOf(kindID, changed) || c.Before == nil || c.After == nil {
			continue
		}
		list := path[:strings.LastIndexByte(path, '/')]
		if all[list] == nil {
			all[list] = map[string]string{}
		}
		all[list][string(c.Before.(notice.ID))] = string(c.After.(notice.ID))
	}
	visit(reflect.ValueOf(n).Elem(), func(member string, id reflect.Value) {
		for _, list := range map[string][]string{"controllers": {"/controllers"}, "contacts": {"/contacts"},
			"data": {"/common/data/items"}}[references[member]] {
			if to, ok := all[list][id.String()]; ok {
				id.SetString(to)
				return
			}
		}
	})
	for i := range n.Activities {
		a := &n.Activities[i]
		visit(reflect.ValueOf(a).Elem(), func(member string, id reflect.Value) {
			in := "/activities/" + string(a.ID)
			list := map[string]string{"data": in + "/data/items", "purposes": in + "/purposes"}[references[member]]
			if to, ok := all[list][id.String()]; ok {
				id.SetString(to)
			}
		})
	}
}

// visit calls do with each id within a value that leads to something, and the member that it is of.
func visit(v reflect.Value, do func(member string, id reflect.Value)) {
	switch {
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			visit(v.Index(i), do)
		}
	case divided(v.Type()):
		for _, f := range fieldsOf(v.Type()) {
			x, member := v.FieldByIndex(f.index), f.owner.Name()+"."+f.name
			switch {
			case references[member] == "":
				visit(x, do)
			case x.Kind() == reflect.Slice:
				for i := range x.Len() {
					do(member, x.Index(i))
				}
			default:
				do(member, x)
			}
		}
	}
}

func set(at reflect.Value, c Change) {
	switch {
	case len(c.Members) > 0:
		from := reflect.ValueOf(c.After)
		for _, f := range fieldsOf(at.Type()) {
			if slices.Contains(c.Members, f.name) {
				at.FieldByIndex(f.index).Set(from.FieldByIndex(f.index))
			}
		}
	case c.After == nil:
		at.SetZero()
	default:
		at.Set(reflect.ValueOf(c.After))
	}
}

type patcher struct {
	t     testing.TB
	lists map[string]reflect.Value
	gone  map[string][]int
	more  map[string][]reflect.Value
}

// lengths takes items out of lists and adds others, the deepest first, for a list is moved with the item that it is in.
func (p *patcher) lengths() {
	var paths []string
	for path := range p.lists {
		paths = append(paths, path)
	}
	sort.Slice(paths, func(i, j int) bool {
		return strings.Count(paths[i], "/") > strings.Count(paths[j], "/")
	})
	for _, path := range paths {
		list := p.lists[path]
		kept := reflect.MakeSlice(list.Type(), 0, list.Len())
		for i := range list.Len() {
			if !slices.Contains(p.gone[path], i) {
				kept = reflect.Append(kept, list.Index(i))
			}
		}
		list.Set(reflect.Append(kept, p.more[path]...))
	}
}

// follow returns what a place leads to.
func follow(t testing.TB, v reflect.Value, path string) reflect.Value {
	t.Helper()
	for _, token := range strings.Split(path, "/")[1:] {
		if v.Kind() == reflect.Slice {
			v = v.Index(indexOf(t, v, token))
			continue
		}
		found := false
		for _, f := range fieldsOf(v.Type()) {
			if f.name == token {
				v, found = v.FieldByIndex(f.index), true
				break
			}
		}
		if !found {
			t.Fatalf("%s: %s has no member %q", path, v.Type(), token)
		}
	}
	return v
}

func indexOf(t testing.TB, list reflect.Value, token string) int {
	t.Helper()
	for i := range list.Len() {
		if idOf(list.Index(i)) == token {
			return i
		}
	}
	i, err := strconv.Atoi(token)
	if err != nil || i >= list.Len() {
		t.Fatalf("no item %q of %d", token, list.Len())
	}
	return i
}

// randomPair returns two notices: two random ones, or one and an edited copy.
func randomPair(m *maker, seed uint64) (before, after *notice.Notice) {
	before = m.notice(seed)
	if seed%5 == 0 {
		return before, m.notice(seed + 1_000_000)
	}
	return before, m.edited(before, seed)
}

// TestPatch: the changes that are listed, made to the first notice, give the second.
func TestPatch(t *testing.T) {
	m := newMaker(t)
	told := map[Code]int{}
	for seed := range uint64(noticetest.Some(100, 300, 5000)) {
		before, after := randomPair(m, seed)
		changes, _ := changesOf(before, after, nil)
		for _, c := range changes {
			told[c.Code]++
		}
		got := patch(t, before, changes)
		if x, y := contentOf(got), contentOf(after); x != y {
			i := 0
			for i < min(len(x), len(y)) && x[i] == y[i] {
				i++
			}
			left, _ := changesOf(got, after, nil)
			t.Fatalf("seed %d: after %d changes these are left: %+v\n got …%.300s\nwant …%.300s", seed, len(changes),
				left, x[max(0, i-100):], y[max(0, i-100):])
		}
	}
	for _, r := range Rows() {
		if told[r.Code] == 0 && noticetest.Thorough() {
			t.Errorf("no random pair has the change %s", r.Code)
		}
	}
}

func contentOf(n *notice.Notice) string { return content(reflect.ValueOf(n).Elem()) }

// TestSameIsEmpty: nothing is different between a notice and itself, nor when its lists are put in another order.
func TestSameIsEmpty(t *testing.T) {
	m := newMaker(t)
	for seed := range uint64(noticetest.Some(20, 50, 1000)) {
		n := m.notice(seed)
		if c, p := changesOf(n, clone(n), nil); len(c)+len(p) > 0 {
			t.Fatalf("seed %d: %+v %+v", seed, c, p)
		}
		turned := clone(n)
		reverse(reflect.ValueOf(turned).Elem())
		if c, p := changesOf(n, turned, nil); len(c)+len(p) > 0 {
			t.Fatalf("seed %d, in another order: %+v %+v", seed, c, p)
		}
	}
	for _, n := range noticetest.Every(t) {
		if r := Notices(n, n, dayOf(n.Version.Updated)); !r.Same() || len(r.Tell)+len(r.Pairings) > 0 {
			t.Errorf("%s: %+v", n.ID, r)
		}
	}
}

// reverse turns the order of every list of things.
func reverse(v reflect.Value) {
	switch {
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Struct:
		swap := reflect.Swapper(v.Interface())
		for i := range v.Len() / 2 {
			swap(i, v.Len()-1-i)
		}
		for i := range v.Len() {
			reverse(v.Index(i))
		}
	case divided(v.Type()):
		for i := range v.NumField() {
			reverse(v.Field(i))
		}
	}
}
