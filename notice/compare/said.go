package compare

import (
	"reflect"

	"github.com/plainrights/plainrights/notice"
)

// transition tells of a statement that is made in another way than before, once and whole, and reports whether it is.
func (w *walk) transition(at place, before, after reflect.Value) bool {
	b, a := saidOf(before), saidOf(after)
	if b == a {
		return false
	}
	action, level := actionOf(a), levelOf(at.area, b, a)
	name := lastToken(at.path)
	if was, now, ok := at.fallsBack(name); ok && at.activity != "" {
		switch {
		case a == notice.NotStated && !now.IsZero() && saidOf(now) != notice.NotStated:
			action, level = inheritedNow, likeWords(before, now)
		case b == notice.NotStated && !was.IsZero() && saidOf(was) != notice.NotStated:
			action, level = ownNow, likeWords(was, after)
		}
	}
	w.tell(at, kindStated, action, level, value(before), value(after))
	return true
}

// likeWords is Wording where two statements say the same.
func likeWords(x, y reflect.Value) Level {
	if same(x, y, "") {
		return Wording
	}
	return Unclear
}

func saidOf(v reflect.Value) notice.Said { return notice.Said(v.Field(0).Field(0).Uint()) }

// fallsBack returns the statements that one falls back on where it is silent, before and after: a zero one where there
// is none in that notice. A statement of an activity falls back on that of everything, and one of a purpose on the
// activity's first.
func (p place) fallsBack(name string) (was, now reflect.Value, ok bool) {
	for side := range 2 {
		var found reflect.Value
		for i, part := range p.inherited {
			if i == 0 && p.purpose == "" { // the activity's own
				continue
			}
			for _, f := range fieldsOf(part[side].Type()) {
				if v := part[side].FieldByIndex(f.index); f.name == name && isStatement(f.typ) {
					if !found.IsValid() || saidOf(found) == notice.NotStated {
						found = v
					}
				}
			}
		}
		if !found.IsValid() {
			return was, now, false
		}
		if side == 0 {
			was = found
		} else {
			now = found
		}
	}
	return was, now, true
}

func lastToken(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

// actionOf is what became of a statement that is made in a way now.
func actionOf(now notice.Said) Action {
	return [...]Action{
		notice.NotStated: statedNoMore, notice.Stated: statedNow, notice.None: noneNow,
		notice.NotApplicable: notApplicable, notice.Elsewhere: elsewhereNow, notice.NotRead: notReadNow,
	}[now]
}

// levelOf is what people lose where a statement is made in another way.
func levelOf(area string, before, after notice.Said) Level {
	if before > after {
		return levelOf(area, after, before).mirror()
	}
	switch {
	case after == notice.NotRead:
		return Unclear
	case before == notice.NotStated: // people are told something now, be it that there is none
		return More
	case before == notice.Stated && after == notice.Elsewhere:
		return Less
	case before == notice.Stated && after == notice.None && burdens[area]:
		return More
	case before == notice.Stated && after == notice.None && benefits[area]:
		return Less
	}
	return Different
}
