package widget

import (
	"reflect"
	"strconv"
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

func (t *teller) writer() *writer { return &writer{m: t.m, n: t.n} }

// block says a value on lines of its own.
func (t *teller) block(v reflect.Value) view.Nodes {
	w := t.writer()
	w.block(v)
	return w.Drop()
}

// statement says one statement: whether it was made and what it says.
func (w *writer) statement(v reflect.Value) {
	s := v.Field(0).Interface().(notice.Statement)
	from := w.Written()
	switch s.Said {
	case notice.NotStated:
		w.paragraph(wordDoesNotSay)
		return
	case notice.NotRead:
		w.paragraph(wordNotRead)
		return
	case notice.None:
		w.paragraph(wordSaysNone)
	case notice.NotApplicable:
		w.paragraph(wordNotApplicable)
	case notice.Elsewhere:
		w.Begin(view.P)
		w.elsewhere(&s.Where)
		w.End()
	}
	w.inLanguage(s.Words, s.Language)
	w.fields(v, 1)
	if w.Written() == from {
		w.paragraph(wordStatedOnly)
	}
	if s.Unread == privacy.Yes {
		w.paragraph(wordReadInPart)
	}
}

// inLanguage says words of the notice, marked with their language where it is not the notice's, as a
// paragraph; nothing if there are none.
func (w *writer) inLanguage(words notice.Text, lang notice.Language) {
	if lang == "" {
		lang = w.n.Language
	}
	if words == "" || lang == "" || lang == w.n.Language {
		w.line(words)
		return
	}
	w.Put(view.P, inLanguage(words, lang))
}

func (w *writer) elsewhere(where *notice.Link) {
	if where.Title == "" && where.URL == "" {
		w.say(wordElsewhere)
		return
	}
	w.fill(wordElsewhereIn, "link", w.m.link(where.Title, where.URL))
}

// link is a link of the notice: its words alone where it gives no address that may be followed.
func (m *Model) link(title notice.Text, to notice.URL) view.Node {
	if title == "" {
		title = notice.Text(to)
	}
	return m.leads(string(to), title)
}

// leads is a link to an address outside.
func (m *Model) leads(to string, words notice.Text) view.Node {
	return view.A.Of(view.Href(to), m.foreign(words))
}

// fields says the fields of a struct from one on, each with its label. Of a statement that is in another document, or
// was read in part, what is missing is not what the notice does not say.
func (w *writer) fields(v reflect.Value, from int) {
	typ, elsewhere := v.Type(), false
	if s, ok := v.Field(0).Interface().(notice.Statement); ok {
		elsewhere = s.Said == notice.Elsewhere || s.Unread == privacy.Yes
	}
	for i := from; i < v.NumField(); i++ {
		label, _ := w.m.fieldLabel(typ.Name(), typ.Field(i).Name)
		label = w.m.called(label)
		if label != unshown && !empty(v.Field(i)) && !(elsewhere && zero(v.Field(i))) {
			w.labelled(label, v.Field(i))
		}
	}
}

// empty reports whether a value says nothing. A nested statement about using one's rights that was not
// made says that it was not.
func empty(v reflect.Value) bool {
	return zero(v) && !among("Identity Fee Time Withheld Review", v.Type().Name())
}

// zero is Value.IsZero for the kinds of value that a notice has, of which it links far less.
func zero(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.String, reflect.Slice:
		return v.Len() == 0
	case reflect.Struct:
		for i := range v.NumField() {
			if !zero(v.Field(i)) {
				return false
			}
		}
		return true
	}
	if v.CanInt() {
		return v.Int() == 0
	}
	return v.Uint() == 0
}

// fieldLabel returns the words for a part of a type, and whether it has any.
func (m *Model) fieldLabel(typ, field string) (string, bool) {
	if s, ok := m.find(fieldWords, typ+"."+field); ok {
		return s, true
	}
	return m.find(fieldWords, field)
}

// labelled says a value after its label: on one line where it fits on one.
func (w *writer) labelled(label string, v reflect.Value) {
	w.Begin(view.P)
	if label != "" {
		w.Label(label)
	}
	if w.inLine(v) {
		w.End()
		return
	}
	w.Drop()
	if label != "" {
		w.Box(view.P, "pr-label")
		w.Strong(label)
		w.End()
	}
	w.block(v)
}

// inLine says a value within a line, or reports false if it needs more room. There is no Value.Addr
// here or below: it can look up types by name, which weighs 1 KB.
func (w *writer) inLine(v reflect.Value) bool {
	switch x := v.Interface().(type) {
	case notice.Text:
		w.quote(x)
	case notice.URL:
		w.Add(w.m.link("", x))
	case notice.Link:
		w.Add(w.m.link(x.Title, x.URL))
	case notice.ID:
		w.named(x)
	case privacy.Date:
		w.Text(w.m.date(x))
	case privacy.Answer:
		w.say([...]word{privacy.Unknown: wordDoesNotSay, privacy.Yes: wordYes, privacy.No: wordNo}[x])
	case privacy.Basis:
		w.Text(w.m.bases([]privacy.Basis{x}))
	case notice.RetentionPeriod:
		w.period(&x)
	case notice.LanguageTag:
		w.tongue(x)
	case notice.Law:
		w.law(&x)
	case named:
		w.Text(w.m.term(x))
	default:
		return w.plain(v)
	}
	return true
}

// tongue is the name of a language.
func (w *writer) tongue(tag notice.LanguageTag) {
	name, ok := w.m.find(languageWords, string(tag))
	if !ok {
		name = string(tag)
	}
	w.Text(name)
}

// plain says a value of no type that has words of its own.
func (w *writer) plain(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Int:
		w.Text(strconv.Itoa(int(v.Int())))
	case reflect.String:
		w.Text(w.m.member(v))
	case reflect.Slice:
		return w.inLines(v)
	default:
		return false
	}
	return true
}

// inLines says a short list within a line: one item, or a few of a word or so each.
func (w *writer) inLines(v reflect.Value) bool {
	if item := v.Type().Elem(); v.Len() > 6 || v.Len() > 1 && (item.Kind() == reflect.Struct || item.Name() == "Text") {
		return false
	}
	for i := range v.Len() {
		if i > 0 {
			w.Text(", ")
		}
		if !w.inLine(v.Index(i)) {
			return false
		}
	}
	return true
}

// code is a member of a closed set in words; given is a pointer to it.
func (m *Model) code(given any) string { return m.member(reflect.ValueOf(given).Elem()) }

func (m *Model) member(v reflect.Value) string {
	if words, ok := m.find(codeWords, v.Type().Name()+" "+v.String()); ok {
		return m.called(words)
	}
	return strings.ReplaceAll(v.String(), "-", " ")
}

// block says a value on lines of its own.
func (w *writer) block(v reflect.Value) {
	if v.Kind() != reflect.Slice {
		w.whole(v)
		return
	}
	w.Begin(view.Ul)
	for i := range v.Len() {
		w.Begin(view.Li)
		if !w.inLine(v.Index(i)) {
			w.block(v.Index(i))
		}
		w.End()
	}
	w.End()
}

// whole says a struct.
func (w *writer) whole(v reflect.Value) {
	switch x := v.Interface().(type) {
	case notice.Point:
		w.point(&x, v)
	case notice.Route:
		w.route(&x)
	case notice.Contact:
		w.contact(&x)
	case notice.PublishedRight:
		w.Title(w.m.term(x.Right))
		w.fields(v, 1)
	case notice.Time:
		w.time(&x, v)
	case notice.Origin:
		w.origin(&x, v)
	case notice.RecipientData:
		w.given(&x)
	case notice.RetentionRule:
		w.retention(&x, v)
	default:
		if v.NumField() > 0 && v.Type().Field(0).Name == "Statement" {
			w.statement(v)
			return
		}
		w.fields(v, 0)
	}
}
