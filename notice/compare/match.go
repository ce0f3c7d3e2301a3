package compare

import (
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/plainrights/plainrights/notice"
)

// Match is how a thing of one notice was found to be one of the other.
type Match string

// The ways, in the order in which they are tried.
const (
	MatchID       Match = "id"       // by the same id
	MatchOutside  Match = "outside"  // by the same number in a register: of the list of services, or of the notice
	MatchDeclared Match = "declared" // because the caller says so: see Rename
	MatchSame     Match = "same"     // because it says the same
	MatchAlike    Match = "alike"    // because it is like it enough: see Pairing.Likeness
)

// Rename says that a thing has another id in the notice after, by pointers with the ids on the way in each notice, as
// from /activities/bins to /activities/waste.
type Rename struct{ From, To notice.Pointer }

// Pairing is a thing that was found in both notices otherwise than by its id.
type Pairing struct {
	Was   string `json:"was"`   // where it is in the notice before
	Path  string `json:"path"`  // where it is in the notice after
	Match Match  `json:"match"` // how it was found
	// Likeness is how like the two are, in hundredths: 100 but for MatchAlike.
	Likeness int `json:"likeness"`
}

// bar is the least likeness, in hundredths, at which two things are taken for one.
const bar = 50

// pair is an item of each list, or -1 of one of them.
type pair struct {
	before, after int
	how           Match
	likeness      int
}

// matcher pairs the items of two lists.
type matcher struct {
	before, after reflect.Value
	renames       []Rename
	was, path     string                  // of the lists
	ids           map[notice.ID]notice.ID // what the ids of controllers before are after
	pairs         []pair
	doneB, doneA  []bool
}

// match pairs the items of two lists of things: each is in one pair. Those of both come first, in the order of after.
func (m *matcher) match() []pair {
	m.doneB, m.doneA = make([]bool, m.before.Len()), make([]bool, m.after.Len())
	typ := m.before.Type().Elem()
	m.by(MatchID, m.key)
	if _, ok := typ.FieldByName("Identifiers"); ok {
		for _, scheme := range []notice.IdentifierScheme{notice.IdentifierLGSL, notice.IdentifierNoticeNumber} {
			m.by(MatchOutside, func(v reflect.Value, _ bool) string { return outside(v, scheme) })
		}
	}
	m.declared()
	m.by(MatchSame, func(v reflect.Value, _ bool) string { return content(v) })
	if _, ok := typ.FieldByName("ID"); ok {
		m.alike()
	}
	sort.SliceStable(m.pairs, func(i, j int) bool { return m.pairs[i].after < m.pairs[j].after })
	for i, done := range m.doneA {
		if !done {
			m.pairs = append(m.pairs, pair{-1, i, "", 0})
		}
	}
	for i, done := range m.doneB {
		if !done {
			m.pairs = append(m.pairs, pair{i, -1, "", 0})
		}
	}
	return m.pairs
}

func (m *matcher) put(before, after int, how Match, likeness int) {
	m.doneB[before], m.doneA[after] = true, true
	m.pairs = append(m.pairs, pair{before, after, how, likeness})
}

// by pairs items with the same key: where several have it, those that say the same, and the others in their order. An
// empty key is none; that of a register pairs only what alone has it on each side.
func (m *matcher) by(how Match, key func(v reflect.Value, before bool) string) {
	at := map[string][]int{}
	for i := range m.after.Len() {
		if m.doneA[i] {
			continue
		}
		if k := key(m.after.Index(i), false); k != "" {
			at[k] = append(at[k], i)
		}
	}
	count := map[string]int{}
	keys := make([]string, m.before.Len())
	for i := range keys {
		if !m.doneB[i] {
			keys[i] = key(m.before.Index(i), true)
			count[keys[i]]++
		}
	}
	for _, alike := range []bool{true, false} {
		for i, k := range keys {
			if k == "" || m.doneB[i] || how == MatchOutside && (count[k] > 1 || len(at[k]) > 1) {
				continue
			}
			of := slices.IndexFunc(at[k], func(j int) bool {
				return !alike || count[k] == 1 && len(at[k]) == 1 ||
					content(m.before.Index(i)) == content(m.after.Index(j))
			})
			if of >= 0 {
				m.put(i, at[k][of], how, 100)
				at[k] = slices.Delete(at[k], of, of+1)
			}
		}
	}
}

// key is the id of an item, or of a part the controller whose part it is.
func (m *matcher) key(v reflect.Value, before bool) string {
	if p, ok := v.Interface().(notice.Part); ok {
		if to, ok := m.ids[p.Controller]; ok && before {
			return string(to)
		}
		return string(p.Controller)
	}
	return idOf(v)
}

// idOf is the id of a thing; empty: it has none.
func idOf(v reflect.Value) string {
	if id := v.FieldByName("ID"); id.IsValid() {
		return id.String()
	}
	return ""
}

// outside is the number that a thing has in a register; empty: it has none or several.
func outside(v reflect.Value, scheme notice.IdentifierScheme) string {
	out := ""
	for _, id := range v.FieldByName("Identifiers").Interface().([]notice.Identifier) {
		if id.Scheme == scheme && out != "" {
			return ""
		}
		if id.Scheme == scheme {
			out = string(id.Value)
		}
	}
	return out
}

func (m *matcher) declared() {
	for _, r := range m.renames {
		i := m.find(m.before, m.was, r.From)
		j := m.find(m.after, m.path, r.To)
		if i >= 0 && j >= 0 && !m.doneB[i] && !m.doneA[j] {
			m.put(i, j, MatchDeclared, 100)
		}
	}
}

// find returns the item of a list that a pointer leads to, or -1.
func (m *matcher) find(list reflect.Value, at string, to notice.Pointer) int {
	for i := range list.Len() {
		if id := idOf(list.Index(i)); id != "" && at+"/"+id == string(to) {
			return i
		}
	}
	return -1
}

// alike pairs what is left by likeness, the likest first. Of equals those come first whose contents do, whichever
// notice each is of, so that the pairs are the same the other way about.
func (m *matcher) alike() {
	type candidate struct {
		pair
		least, most string
	}
	var all []candidate
	for i := range m.before.Len() {
		for j := range m.after.Len() {
			if m.doneB[i] || m.doneA[j] {
				continue
			}
			if score := likeness(m.before.Index(i), m.after.Index(j)); score >= bar {
				x, y := content(m.before.Index(i)), content(m.after.Index(j))
				all = append(all, candidate{pair{i, j, MatchAlike, score}, min(x, y), max(x, y)})
			}
		}
	}
	sort.SliceStable(all, func(i, j int) bool {
		x, y := all[i], all[j]
		if x.likeness != y.likeness {
			return x.likeness > y.likeness
		}
		if x.least != y.least {
			return x.least < y.least
		}
		return x.most < y.most
	})
	for _, c := range all {
		if !m.doneB[c.before] && !m.doneA[c.after] {
			m.put(c.before, c.after, c.how, c.likeness)
		}
	}
}

// likeness is how like two things are, in hundredths: 60 for the words of what they are called, and 40 for what else
// they have in common; of what is not called anything, all for the latter.
func likeness(x, y reflect.Value) int {
	equal, total := 0, 0
	for _, f := range fieldsOf(x.Type()) {
		v, w := x.FieldByIndex(f.index), y.FieldByIndex(f.index)
		if f.name == "id" || v.IsZero() && w.IsZero() {
			continue
		}
		total++
		if same(v, w, f.name) {
			equal++
		}
	}
	rest := 0
	if total > 0 {
		rest = 100 * equal / total
	}
	a, b := nameOf(x), nameOf(y)
	if a == "" && b == "" {
		return rest
	}
	return (60*shared(a, b) + 40*rest) / 100
}

// shared is how many of the words of two texts are in both, in hundredths.
func shared(a, b string) int {
	split := func(s string) []string {
		out := strings.FieldsFunc(strings.ToLower(s),
			func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		slices.Sort(out)
		return slices.Compact(out)
	}
	x, y := split(a), split(b)
	if len(x)+len(y) == 0 {
		if a == b {
			return 100
		}
		return 0
	}
	n := 0
	for _, w := range x {
		if slices.Contains(y, w) {
			n++
		}
	}
	return 200 * n / (len(x) + len(y))
}

// naming are the members that say what a thing is called, the first that it has.
var naming = []string{"Title", "Name", "Class", "Term", "Place", "Right", "Basis", "Condition", "Wish", "For", "Value",
	"Words", "URL", "Controller", "Channel"}

// nameOf is what a thing is called; empty: nothing.
func nameOf(v reflect.Value) string {
	if v.Kind() != reflect.Struct {
		return ""
	}
	for _, name := range naming {
		if f := v.FieldByName(name); f.IsValid() && f.Kind() != reflect.Slice && !f.IsZero() {
			return fmt.Sprint(f.Interface())
		}
	}
	return ""
}
