package told

import (
	"reflect"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// statement says one statement: whether it was made and what it says.
func (w *Writer) statement(v reflect.Value) {
	s := v.Field(0).Interface().(notice.Statement)
	from := w.Written()
	switch s.Said {
	case notice.NotStated:
		w.paragraph(phraseDoesNotSay)
		return
	case notice.NotRead:
		w.paragraph(phraseNotRead)
		return
	case notice.None:
		w.paragraph(phraseSaysNone)
	case notice.NotApplicable:
		w.paragraph(phraseNotApplicable)
	case notice.Elsewhere:
		w.Begin(view.P)
		w.Elsewhere(&s.Where)
		w.End()
	}
	w.LineIn(s.Words, s.Language)
	w.fields(v, 1)
	if w.Written() == from {
		w.paragraph(phraseStatedOnly)
	}
	if s.Unread == privacy.Yes {
		w.paragraph(phraseReadInPart)
	}
}

// Elsewhere says that another document has something: which, where the notice gives it.
func (w *Writer) Elsewhere(where *notice.Link) {
	if where.Title == "" && where.URL == "" {
		w.say(phraseElsewhere)
		return
	}
	w.fill(phraseElsewhereIn, "link", w.Link(where.Title, where.URL))
}

// Link is a link of the notice: its words alone where it gives no address that may be followed.
func (w *Writer) Link(title notice.Text, to notice.URL) view.Node {
	if title == "" {
		title = notice.Text(to)
	}
	return w.leads(string(to), title)
}

// leads is a link to an address outside.
func (w *Writer) leads(to string, words notice.Text) view.Node {
	return view.A.Of(view.Href(to), w.quoted(words))
}

// fields says the fields of a struct from one on, each with its label. Of a statement that is in another document, or
// was read in part, what is missing is not what the notice does not say.
func (w *Writer) fields(v reflect.Value, from int) {
	typ, elsewhere := v.Type(), false
	form := nameOf(forms[:], typ)
	if s, ok := v.Field(0).Interface().(notice.Statement); ok {
		elsewhere = s.Said == notice.Elsewhere || s.Unread == privacy.Yes
	}
	for i := from; i < v.NumField(); i++ {
		label, shown := w.label(form, memberName(typ.Field(i)))
		if shown && !empty(v.Field(i)) && !(elsewhere && zero(v.Field(i))) {
			w.labelled(label, v.Field(i))
		}
	}
}

// empty reports whether a value says nothing. A nested statement about using one's rights that was not
// made says that it was not.
func empty(v reflect.Value) bool {
	if !zero(v) {
		return false
	}
	switch v.Interface().(type) {
	case notice.Identity, notice.Fee, notice.Time, notice.Withheld, notice.Review:
		return false
	}
	return true
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

// labelled says a value after its label: on one line where it fits on one.
func (w *Writer) labelled(label string, v reflect.Value) {
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
func (w *Writer) inLine(v reflect.Value) bool {
	switch x := v.Interface().(type) {
	case notice.Text:
		w.Quote(x)
	case notice.URL:
		w.Add(w.Link("", x))
	case notice.Link:
		w.Add(w.Link(x.Title, x.URL))
	case notice.ID:
		w.id(x)
	case privacy.Date:
		w.Text(w.date(x))
	case privacy.Answer:
		w.say([...]say.Word{privacy.Unknown: phraseDoesNotSay, privacy.Yes: phraseYes, privacy.No: phraseNo}[x])
	case privacy.Basis:
		w.Text(w.bases([]privacy.Basis{x}))
	case notice.RetentionPeriod:
		w.period(&x)
	case notice.LanguageTag:
		w.tongue(x)
	case notice.Law:
		w.law(&x)
	case inLaw:
		w.Text(w.term(x))
	default:
		return w.plain(v)
	}
	return true
}

// Value returns a part of a notice as this package says it: a code, a day, a statement, or a list of such.
func (w *Writer) Value(part any) view.Node {
	v := reflect.ValueOf(part)
	w.Begin(view.Div)
	if !w.inLine(v) {
		w.Drop()
		w.Begin(view.Div)
		w.block(v)
	}
	return w.Take()
}

// tongue is the name of a language.
func (w *Writer) tongue(tag notice.LanguageTag) {
	name := w.of(&languageFamily, string(tag))
	if name == "" {
		name = string(tag)
	}
	w.Text(name)
}

// plain says a value of no type that has words of its own.
func (w *Writer) plain(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Int:
		w.Text(strconv.Itoa(int(v.Int())))
	case reflect.String:
		w.Text(w.codeOf(v))
	case reflect.Slice:
		return w.inLines(v)
	default:
		return false
	}
	return true
}

// inLines says a short list within a line: one item, or a few of a word or so each.
func (w *Writer) inLines(v reflect.Value) bool {
	item := v.Type().Elem()
	if v.Len() > 6 || v.Len() > 1 && (item.Kind() == reflect.Struct || item == reflect.TypeFor[notice.Text]()) {
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

// block says a value on lines of its own.
func (w *Writer) block(v reflect.Value) {
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
func (w *Writer) whole(v reflect.Value) {
	switch x := v.Interface().(type) {
	case notice.Point:
		w.point(&x, v)
	case notice.Route:
		w.Route(&x)
	case notice.Contact:
		w.Contact(&x)
	case notice.PublishedRight:
		w.Title(w.term(x.Right))
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
		if _, ok := v.Field(0).Interface().(notice.Statement); ok {
			w.statement(v)
			return
		}
		w.fields(v, 0)
	}
}
