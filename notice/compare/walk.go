package compare

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/plainrights/plainrights/notice"
)

// place is where two values stand.
type place struct {
	was, path         string
	area              string
	activity, purpose notice.ID
	name              string
	how               Match
	// inherited are the parts, from the nearest, whose statements of the same names are fallen back on where this one's
	// are silent, in both notices.
	inherited [][2]reflect.Value
}

// in is a member of what stands there.
func (p place) in(name string) place {
	p.was, p.path = p.was+"/"+name, p.path+"/"+name
	return p
}

// walk compares two notices.
type walk struct {
	renames  []Rename
	out      []Change
	pairings []Pairing
	// ids is what ids before are after, by what they are of: see references.
	ids map[string]map[notice.ID]notice.ID
}

// changesOf returns what changed from one notice to another, and what was found otherwise than by id.
func changesOf(before, after *notice.Notice, renames []Rename) ([]Change, []Pairing) {
	w := &walk{renames: renames, ids: map[string]map[notice.ID]notice.ID{}}
	b, a := reflect.ValueOf(before).Elem(), reflect.ValueOf(after).Elem()
	w.refer("controllers", "/controllers", b.FieldByName("Controllers"), a.FieldByName("Controllers"))
	w.refer("contacts", "/contacts", b.FieldByName("Contacts"), a.FieldByName("Contacts"))
	w.referData("/common", reflect.ValueOf(before.Common.Data.Items), reflect.ValueOf(after.Common.Data.Items))
	common := [2]reflect.Value{b.FieldByName("Common"), a.FieldByName("Common")}
	w.part(place{area: "notice", inherited: [][2]reflect.Value{common}}, b, a)
	return w.out, w.pairings
}

// refer notes which ids lead to the same things of two lists.
func (w *walk) refer(to, path string, before, after reflect.Value) {
	w.ids[to] = w.idsOf(path, path, before, after)
}

func (w *walk) idsOf(was, path string, before, after reflect.Value) map[notice.ID]notice.ID {
	out := map[notice.ID]notice.ID{}
	m := matcher{before: before, after: after, renames: w.renames, was: was, path: path, ids: w.ids["controllers"]}
	for _, p := range m.match() {
		if p.before >= 0 && p.after >= 0 {
			out[notice.ID(idOf(before.Index(p.before)))] = notice.ID(idOf(after.Index(p.after)))
		}
	}
	return out
}

// referData adds the ids of data items, those of an activity over those of everything.
func (w *walk) referData(path string, before, after reflect.Value) {
	ids := map[notice.ID]notice.ID{}
	for from, to := range w.ids["data"] {
		ids[from] = to
	}
	for from, to := range w.idsOf(path+"/data/items", path+"/data/items", before, after) {
		ids[from] = to
	}
	w.ids["data"] = ids
}

// tell adds a change.
func (w *walk) tell(at place, kind Kind, action Action, level Level, before, after any, members ...string) {
	w.out = append(w.out, Change{
		Code: codeOf(kind, action), Level: level, Area: at.area, Activity: at.activity, Purpose: at.purpose,
		Name: at.name, Was: at.was, Path: at.path, Members: members, Match: at.how, Before: before, After: after,
	})
}

// part compares the members of two parts.
func (w *walk) part(at place, before, after reflect.Value) {
	typ := before.Type()
	if isStatement(typ) && w.transition(at, before, after) {
		return
	}
	var done []string
	for _, g := range groups[typ] {
		done = append(done, g.members...)
		w.together(at, g, before, after)
	}
	for _, f := range fieldsOf(typ) {
		if slices.Contains(done, f.name) {
			continue
		}
		b, a := before.FieldByIndex(f.index), after.FieldByIndex(f.index)
		inner := at.in(f.name)
		if typ == noticeType || typ == activityType || typ == purposeType || at.path == "/common" {
			inner.area = f.name
		}
		switch {
		case f.typ.Kind() == reflect.Slice && divided(f.typ.Elem()) || f.typ.Kind() == reflect.Slice &&
			f.typ.Elem() == linkType:
			w.list(inner, f.name, b, a)
		case divided(f.typ):
			w.part(inner, b, a)
		default:
			w.leaf(inner, f, b, a)
		}
	}
}

// together compares members that say one thing.
func (w *walk) together(at place, g group, before, after reflect.Value) {
	x, y := only(before, g.members), only(after, g.members)
	if same(reflect.ValueOf(x), reflect.ValueOf(y), "") {
		return
	}
	action := changed
	switch g.kind {
	case kindRetention:
		before, after := x.(notice.RetentionRule), y.(notice.RetentionRule)
		if same(reflect.ValueOf(ruleInMonths(before)), reflect.ValueOf(ruleInMonths(after)), "") {
			w.tell(at, kindWording, wordingChanged, Wording, x, y, g.members...)
			return
		}
		action = ordered(ruleLength(before, after))
	case kindTime:
		action = timeAction(x.(notice.Time), y.(notice.Time))
	}
	level := map[Action]Level{changed: Different, lengthened: Less, shortened: More}[action]
	if action == changed && g.kind != kindBasis && g.kind != kindCondition {
		level = Unclear
	}
	w.tell(at, g.kind, action, level, x, y, g.members...)
}

// leaf compares two values that are not taken apart.
func (w *walk) leaf(at place, f field, before, after reflect.Value) {
	if to := w.ids[references[f.owner.Name()+"."+f.name]]; to != nil {
		ids, now := renamed(codes(before), to), codes(after)
		if slices.Sort(ids); slices.Equal(ids, slices.Sorted(slices.Values(now))) {
			return
		}
	} else if same(before, after, f.name) {
		return
	}
	if f.typ == periodType &&
		inMonths(before.Interface().(notice.RetentionPeriod)) == inMonths(after.Interface().(notice.RetentionPeriod)) {
		w.tell(at, kindWording, wordingChanged, Wording, value(before), value(after))
		return
	}
	m := memberOf(f.owner, f.name, f.typ)
	action, level := changed, m.level
	if level == "" {
		level = Different
	}
	switch {
	case m.kind == kindWording:
		action = wordingChanged
	case f.typ == periodType:
		action = ordered(periodLength(before.Interface().(notice.RetentionPeriod),
			after.Interface().(notice.RetentionPeriod)))
		level = map[Action]Level{changed: Unclear, lengthened: Less, shortened: More}[action]
	case m.order != nil:
		action, level = m.ordered(codes(before), codes(after))
	}
	w.tell(at, m.kind, action, level, value(before), value(after))
}

// renamed is ids before as they are after. One that nothing has any more, while something else has it now, is none.
func renamed(ids []string, to map[notice.ID]notice.ID) []string {
	out := slices.Clone(ids)
	for i, id := range out {
		if now, ok := to[notice.ID(id)]; ok {
			out[i] = string(now)
			continue
		}
		for _, now := range to {
			if string(now) == id {
				out[i] = ""
			}
		}
	}
	return out
}

// ordered is what a change of a member with an order is, and what people lose by it.
func (m member) ordered(before, after []string) (Action, Level) {
	worse := 0
	switch {
	case m.order[0] == "+" && within(before, after) && !within(after, before):
		worse = 1
	case m.order[0] == "+" && within(after, before) && !within(before, after):
		worse = -1
	case m.order[0] == "+":
		return changed, Different
	default:
		if len(before) != 1 || len(after) != 1 {
			return changed, Unclear
		}
		b, a := slices.Index(m.order, before[0]), slices.Index(m.order, after[0])
		if b < 0 || a < 0 {
			return changed, Unclear
		}
		worse = a - b
	}
	action, level := widened, Less
	if worse < 0 {
		action, level = narrowed, More
	}
	if m.kind == kindDetail {
		action = changed
	}
	return action, level
}

// list compares two lists of things.
func (w *walk) list(at place, name string, before, after reflect.Value) {
	of := listOf(before.Type().Elem(), at.area, name)
	m := matcher{before: before, after: after, renames: w.renames, was: at.was, path: at.path,
		ids: w.ids["controllers"]}
	for _, p := range m.match() {
		switch {
		case p.before < 0:
			item := after.Index(p.after)
			inner := w.item(at, item, item, p)
			inner.was = at.was
			w.tell(inner, of.kind, added, of.more.more(), nil, item.Interface())
		case p.after < 0:
			item := before.Index(p.before)
			inner := w.item(at, item, item, p)
			inner.path = at.path
			w.tell(inner, of.kind, removed, of.more.more().mirror(), item.Interface(), nil)
		default:
			b, a := before.Index(p.before), after.Index(p.after)
			inner := w.item(at, b, a, p)
			if p.how != MatchID && p.how != MatchSame {
				w.pairings = append(w.pairings, Pairing{inner.was, inner.path, p.how, p.likeness})
			}
			w.items(inner, b, a)
		}
	}
}

// items compares an item of each list.
func (w *walk) items(at place, before, after reflect.Value) {
	switch before.Type() {
	case linkType: // what is matched is the same
		return
	case activityType:
		common := at.inherited
		at.inherited = append([][2]reflect.Value{{before.FieldByName("Statements"), after.FieldByName("Statements")}},
			common...)
		data := w.ids["data"]
		w.ids["purposes"] = w.idsOf(at.was+"/purposes", at.path+"/purposes", before.FieldByName("Purposes"),
			after.FieldByName("Purposes"))
		w.referData(at.was, before.FieldByName("Data").FieldByName("Items"),
			after.FieldByName("Data").FieldByName("Items"))
		w.part(at, before, after)
		w.ids["data"] = data
		return
	}
	w.part(at, before, after)
}

// item is where an item of a list stands: by its id, or else by its number.
func (w *walk) item(at place, before, after reflect.Value, p pair) place {
	token := func(v reflect.Value, i int) string {
		if id := idOf(v); id != "" {
			return id
		}
		return strconv.Itoa(i)
	}
	at.was, at.path = at.was+"/"+token(before, p.before), at.path+"/"+token(after, p.after)
	at.how, at.name = p.how, nameOf(after)
	switch before.Type() {
	case activityType:
		at.activity, at.purpose = notice.ID(idOf(after)), ""
	case purposeType:
		at.purpose = notice.ID(idOf(after))
	}
	return at
}
