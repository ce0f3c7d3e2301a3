package notice

import (
	"reflect"

	"github.com/plainrights/plainrights/privacy"
)

// Level is the part of a notice that a statement was made in.
type Level uint8

// The levels, from silence to the most particular.
const (
	LevelNone     Level = iota // nowhere: it is not stated
	LevelNotice                // about everything that the notice covers
	LevelActivity              // about one activity
	LevelPurpose               // about one purpose of it
)

var levelNames = [...]string{"none", "notice", "activity", "purpose"}

// String returns the name of the level, as "activity"; "" if l is not one.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return ""
}

// Resolved is what a notice says about one activity, or one purpose of it: what it says of that alone,
// and where it is silent there, what it says of everything that it covers.
type Resolved struct {
	Statements
	levels   [statementCount]Level
	unread   bool
	notice   *Notice
	activity *Activity
	purpose  *Purpose
}

// Resolve fills the silences of an activity of n from what n says of everything. Purposes are never
// inherited, and lawful bases belong to them. Where n or the activity has more that was not read, what neither states
// is NotRead in place of NotStated, at LevelNone; but not the form in which data are held, of which notices hardly ever
// speak, so that it is not what a page is cut off before.
func (n *Notice) Resolve(a *Activity) Resolved {
	r := Resolved{
		Statements: n.Common,
		notice:     n,
		activity:   a,
		unread:     n.Unread == privacy.Yes || a.Unread == privacy.Yes,
	}
	r.take(&n.Common, LevelNotice)
	r.take(&a.Statements, LevelActivity)
	r.doubt()
	return r
}

// Whole reports whether all that the notice says of this was read, but for single statements that tell of themselves.
func (r Resolved) Whole() bool { return !r.unread }

// doubt makes what is stated nowhere not read, where there is more to read.
func (r *Resolved) doubt() {
	if !r.unread {
		return
	}
	v, filing := reflect.ValueOf(&r.Statements).Elem(), statementNumber("filing")
	for i, level := range r.levels {
		if level == LevelNone && i != filing {
			v.Field(i).Field(0).Field(0).SetUint(uint64(NotRead))
		}
	}
}

// For returns what is said for one purpose of the activity: special category data, offence data,
// automated decisions and laws may be its own.
func (r Resolved) For(p *Purpose) Resolved {
	r.purpose = p
	if !r.activity.Automated.about(p) {
		n := statementNumber("automated")
		r.Automated, r.levels[n] = r.notice.Common.Automated, LevelNone
		if r.Automated.Said != NotStated {
			r.levels[n] = LevelNotice
		}
		r.doubt()
	}
	r.take(&Statements{Special: p.Special, Offence: p.Offence, Automated: p.Automated, Laws: p.Laws}, LevelPurpose)
	return r
}

// about reports whether what an activity says of automated decisions is about a purpose of it: all of them, where it
// names none.
func (a *Automated) about(p *Purpose) bool {
	for _, id := range a.Purposes {
		if id == p.ID {
			return true
		}
	}
	return len(a.Purposes) == 0
}

// take takes over the statements that are made on a level.
func (r *Resolved) take(own *Statements, level Level) {
	v := reflect.ValueOf(own).Elem()
	for i := range r.levels {
		if saidOf(v.Field(i)) != NotStated {
			r.set(i, own)
			r.levels[i] = level
		}
	}
}

// Level returns where a statement was made. The statement is named as in documents, as "retention";
// of any other name the level is LevelNone.
func (r Resolved) Level(member string) Level {
	if i := statementNumber(member); i >= 0 {
		return r.levels[i]
	}
	return LevelNone
}

// Sources returns where a statement was read: its own sources, or else those of the purpose, of the
// activity, or of the notice that made it. It is empty where nothing is stated.
func (r Resolved) Sources(member string) []Provenance {
	level := r.Level(member)
	if level == LevelNone {
		return nil
	}
	s := reflect.ValueOf(&r.Statements).Elem().Field(statementNumber(member)).Field(0).Interface().(Statement)
	switch {
	case len(s.Sources) > 0:
		return s.Sources
	case level == LevelNotice:
		return r.notice.wholeSources()
	case level == LevelPurpose && len(r.purpose.Sources) > 0:
		return r.purpose.Sources
	}
	return r.activity.Sources
}

// wholeSources returns every source of a notice, each as a whole.
func (n *Notice) wholeSources() []Provenance {
	var out []Provenance
	for _, s := range n.Sources {
		out = append(out, Provenance{Source: s.ID})
	}
	return out
}

// saidOf returns whether a statement was made: its first field is a Statement, of which Said is the first.
func saidOf(statement reflect.Value) Said { return Said(statement.Field(0).Field(0).Uint()) }

// statementNumber returns the number of the member of Statements with that name, or -1.
func statementNumber(member string) int {
	typ := typeOf((*Statements)(nil))
	for i := range typ.NumField() {
		if memberName(typ.Field(i)) == member {
			return i
		}
	}
	return -1
}
