package widget

import (
	"reflect"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// teller says what a notice says. It walks the types of package notice, so that a statement added
// there is shown here, and has its own words for the few that read badly as labels and values.
type teller struct {
	m *Model
	n *notice.Notice
}

// statement says one statement: whether it was made and what it says.
func (t *teller) statement(v reflect.Value) view.Nodes {
	s := v.Field(0).Interface().(notice.Statement)
	out := view.Nodes{}
	switch s.Said {
	case notice.NotStated:
		return view.Nodes{view.P.Of(t.m.words(wordDoesNotSay))}
	case notice.None:
		out = append(out, view.P.Of(t.m.words(wordSaysNone)))
	case notice.NotApplicable:
		out = append(out, view.P.Of(t.m.words(wordNotApplicable)))
	case notice.Elsewhere:
		out = append(out, view.P.Of(t.m.elsewhere(s.Where)))
	}
	if s.Words != "" {
		out = append(out, view.P.Of(t.text(s.Words, s.Language)))
	}
	out = append(out, t.fields(v, 1)...)
	if len(out) == 0 {
		out = append(out, view.P.Of(t.m.words(wordStatedOnly)))
	}
	return out
}

// text is words of the notice, marked with their language where it is not the notice's.
func (t *teller) text(words notice.Text, lang notice.Language) view.Node {
	if lang == "" {
		lang = t.n.Language
	}
	if lang == "" || lang == t.m.language() {
		return foreign(words)
	}
	return view.Bdi.Of(view.Lang(string(lang)), view.Words(string(words)))
}

func (m *Model) elsewhere(where notice.Link) view.Part {
	if where.Title == "" && where.URL == "" {
		return m.words(wordElsewhere)
	}
	return m.fill(wordElsewhereIn, slot{"link", link(where)})
}

// link is a link of the notice: its words alone where it gives no address that may be followed.
func link(l notice.Link) view.Node {
	words := l.Title
	if words == "" {
		words = notice.Text(l.URL)
	}
	return view.A.Of(view.Href(string(l.URL)), foreign(words))
}

// fields says the fields of a struct from one on, each with its label.
func (t *teller) fields(v reflect.Value, from int) view.Nodes {
	out := view.Nodes{}
	for i := from; i < v.NumField(); i++ {
		f := v.Type().Field(i)
		if hidden(v.Type(), f.Name) || empty(v.Field(i)) {
			continue
		}
		label, _ := fieldLabel(v.Type(), f.Name)
		out = append(out, t.labelled(t.m.pick(label), v.Field(i))...)
	}
	return out
}

func hidden(t reflect.Type, field string) bool {
	return unshown[field] || unshown[t.Name()+"."+field]
}

// empty reports whether a value says nothing. A nested statement that was not made says that it was not.
func empty(v reflect.Value) bool {
	return v.IsZero() && !(v.Kind() == reflect.Struct && v.NumField() > 0 && v.Type().Field(0).Name == "Statement" && toldOf(v.Type().Name()))
}

// toldOf are the nested statements whose absence is worth saying: those about using one's rights.
func toldOf(name string) bool {
	return slices.Contains([]string{"Identity", "Fee", "Time", "Withheld", "Review"}, name)
}

func fieldLabel(t reflect.Type, field string) (sentence, bool) {
	if s, ok := fieldWords[t.Name()+"."+field]; ok {
		return s, true
	}
	s, ok := fieldWords[field]
	return s, ok
}

// labelled says a value after its label: on one line where it fits on one.
func (t *teller) labelled(label string, v reflect.Value) view.Nodes {
	line, ok := t.line(v)
	switch {
	case ok && label == "":
		return view.Nodes{view.P.Of(line)}
	case ok:
		return view.Nodes{view.P.Of(view.Strong.Of(view.Words(label+": ")), line)}
	case label == "":
		return t.block(v)
	}
	return append(view.Nodes{view.P.Of(view.Class("pr-label"), view.Strong.Of(view.Words(label)))}, t.block(v)...)
}

// line says a value within a line; false if it needs more room.
func (t *teller) line(v reflect.Value) (view.Nodes, bool) {
	switch x := v.Interface().(type) {
	case notice.Text:
		return view.Nodes{foreign(x)}, true
	case notice.URL:
		return view.Nodes{link(notice.Link{URL: x})}, true
	case notice.Link:
		return view.Nodes{link(x)}, true
	case notice.ID:
		return view.Nodes{t.named(x)}, true
	case privacy.Date:
		return view.Nodes{view.Words(t.m.date(x))}, true
	case privacy.Answer:
		return view.Nodes{t.m.words([...]word{privacy.Unknown: wordDoesNotSay, privacy.Yes: wordYes, privacy.No: wordNo}[x])}, true
	case privacy.Basis:
		return view.Nodes{view.Words(t.m.bases([]privacy.Basis{x}))}, true
	case notice.RetentionPeriod:
		return t.period(x), true
	case notice.Law:
		return t.law(x), true
	case interface{ Term() privacy.Term }:
		return view.Nodes{view.Words(x.Term().Name)}, true
	}
	switch v.Kind() {
	case reflect.Int:
		return view.Nodes{view.Words(itoa(int(v.Int())))}, true
	case reflect.String:
		return view.Nodes{view.Words(t.m.code(v.Interface()))}, true
	case reflect.Slice:
		return t.inLine(v)
	}
	return nil, false
}

// inLine says a short list within a line: one item, or several single words or so each.
func (t *teller) inLine(v reflect.Value) (view.Nodes, bool) {
	out := view.Nodes{}
	for i := range v.Len() {
		item := v.Index(i)
		line, ok := t.line(item)
		if !ok || v.Len() > 1 && (item.Kind() == reflect.Struct || item.Type() == reflect.TypeFor[notice.Text]()) {
			return nil, false
		}
		if i > 0 {
			out = append(out, view.Words(", "))
		}
		out = append(out, line...)
	}
	return out, true
}

// code is a member of a closed set in words.
func (m *Model) code(member any) string {
	v := reflect.ValueOf(member)
	for _, set := range codeSets {
		if set.set != v.Type().Name() {
			continue
		}
		for _, c := range set.codes {
			if c.code == v.String() {
				return m.pick(c.sentence)
			}
		}
	}
	return strings.ReplaceAll(v.String(), "-", " ")
}

// block says a value on lines of its own.
func (t *teller) block(v reflect.Value) view.Nodes {
	if v.Kind() != reflect.Slice {
		return t.item(v)
	}
	list := []view.Part{}
	for i := range v.Len() {
		if line, ok := t.line(v.Index(i)); ok {
			list = append(list, view.Li.Of(line))
		} else {
			list = append(list, view.Li.Of(t.item(v.Index(i))))
		}
	}
	return view.Nodes{view.Ul.Of(list...)}
}

// item says a struct.
func (t *teller) item(v reflect.Value) view.Nodes {
	switch x := v.Interface().(type) {
	case notice.Point:
		return t.point(x)
	case notice.Route:
		return t.route(x)
	case notice.Contact:
		return t.contact(x)
	case notice.PublishedRight:
		return append(view.Nodes{view.P.Of(view.Strong.Of(view.Words(x.Right.Term().Name)))}, t.fields(v, 1)...)
	case notice.Time:
		return t.time(x)
	case notice.Origin:
		return t.origin(x)
	case notice.RetentionRule:
		return t.retention(x)
	}
	if v.Kind() == reflect.Slice {
		return t.block(v)
	}
	if v.NumField() > 0 && v.Type().Field(0).Name == "Statement" {
		return t.statement(v)
	}
	return t.fields(v, 0)
}
