package notice

import (
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// lineWidth is how many columns a line of Encode has, unless a single string is longer.
const lineWidth = 100

// Encode writes a notice as a document; nil is refused, as one that says nothing. The same notice gives the same bytes:
// members in the order of the types, members with nothing to say left out, two spaces a level, and an object or array
// on one line where it fits in 100 columns.
//
// It refuses what [Decode] would refuse, with an error of type [Misfits]. They have pointers and no lines, for nobody
// has a document yet to look for a line in.
func Encode(n *Notice) ([]byte, error) {
	if n == nil {
		n = &Notice{}
	}
	var w writer
	w.value(noticePlan(), reflect.ValueOf(n).Elem(), 0, 0)
	w.out = append(w.out, '\n')
	if _, err := Parse(w.out); err != nil {
		return nil, unlined(err)
	}
	return w.out, nil
}

// unlined returns misfits without their lines and columns.
func unlined(err error) error {
	misfits, ok := err.(Misfits) //nolint:errorlint // Parse has no other
	for i := range misfits {
		misfits[i].Line, misfits[i].Column = 0, 0
	}
	if !ok {
		return err
	}
	return misfits
}

// writer appends a document to out.
type writer struct {
	out []byte
	err error // of the first value that has no text
}

// value writes a value at an indentation, where before are the columns that its line has already.
func (w *writer) value(p *plan, v reflect.Value, indent, before int) {
	start := len(w.out)
	w.compact(p, v)
	fits := before+utf8.RuneCount(w.out[start:])+len(",") <= lineWidth
	if fits || p.kind != reflect.Struct && p.kind != reflect.Slice {
		return
	}
	w.out = w.out[:start]
	if p.kind == reflect.Slice {
		w.broken('[', ']', indent, v.Len(), func(i int) {
			w.value(p.item, v.Index(i), indent+2, indent+2)
		})
		return
	}
	said := p.saidBy(v)
	w.broken('{', '}', indent, len(said), func(i int) {
		name := `"` + said[i].name + `": `
		w.out = append(w.out, name...)
		w.value(said[i].plan, v.FieldByIndex(said[i].index), indent+2, indent+2+len(name))
	})
}

// broken writes items on lines of their own.
func (w *writer) broken(open, end byte, indent, n int, item func(i int)) {
	w.out = append(w.out, open)
	for i := range n {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		w.line(indent + 2)
		item(i)
	}
	w.line(indent)
	w.out = append(w.out, end)
}

func (w *writer) line(indent int) {
	w.out = append(append(w.out, '\n'), strings.Repeat(" ", indent)...)
}

// compact writes a value on one line.
func (w *writer) compact(p *plan, v reflect.Value) {
	switch p.kind {
	case reflect.Int:
		w.out = strconv.AppendInt(w.out, v.Int(), 10)
	case reflect.String:
		w.text(w.textOf(v))
	case reflect.Slice:
		w.out = append(w.out, '[')
		for i := range v.Len() {
			w.comma(i)
			w.compact(p.item, v.Index(i))
		}
		w.out = append(w.out, ']')
	case reflect.Struct:
		w.out = append(w.out, '{')
		for i, f := range p.saidBy(v) {
			w.comma(i)
			w.out = append(w.out, `"`+f.name+`": `...)
			w.compact(f.plan, v.FieldByIndex(f.index))
		}
		w.out = append(w.out, '}')
	}
}

func (w *writer) comma(i int) {
	if i > 0 {
		w.out = append(w.out, ", "...)
	}
}

// saidBy returns the members that an object is written with.
func (p *plan) saidBy(v reflect.Value) []field {
	var out []field
	for _, f := range p.fields {
		m := v.FieldByIndex(f.index)
		must := !f.optional
		if p.isPurpose() &&
			(f.name == "basis" || f.name == "enforcement") { // of which one is wanted, though it says nothing
			purpose := v.Interface().(Purpose)
			must = f.name == "basis" && !purpose.bare() || f.name == "enforcement" && purpose.enforces()
		}
		if must || !m.IsZero() && (m.Kind() != reflect.Slice || m.Len() > 0) {
			out = append(out, f)
		}
	}
	return out
}

// textOf returns the text of a leaf. A value that is no member of its set has none, and Decode then
// refuses the empty string in its place.
func (w *writer) textOf(v reflect.Value) string {
	if m, ok := v.Interface().(interface{ MarshalText() ([]byte, error) }); ok {
		text, err := m.MarshalText()
		if w.err == nil {
			w.err = err
		}
		return string(text)
	}
	return v.String()
}

// text writes a string. Bytes that are not UTF-8 stay as they are, for Decode to refuse.
func (w *writer) text(s string) {
	const hex = "0123456789abcdef"
	w.out = append(w.out, '"')
	for _, c := range []byte(s) {
		switch {
		case c == '"' || c == '\\':
			w.out = append(w.out, '\\', c)
		case c < ' ':
			w.out = append(w.out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			w.out = append(w.out, c)
		}
	}
	w.out = append(w.out, '"')
}
