package notice

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// leaf reads a string into a value of any type that is one in documents.
func (d *reader) leaf(p *plan, v reflect.Value) bool {
	offset, before := d.pos, d.total
	s, ok := d.text()
	if !ok || d.total > before {
		return ok
	}
	if p.set != nil {
		if !p.set.read(v, p.codes, s) {
			d.badValue(p, s, offset)
		}
		return true
	}
	if want := setText(v, s); want != "" {
		d.misfit(Misfit{Code: CodeBadValue, Value: s, Want: []string{want}}, offset)
		return true
	}
	if m := p.form.badForm(s); m.Code != "" {
		d.misfit(m, offset)
		return true
	}
	d.refer(p, s, offset)
	return true
}

// badValue records a string that is none of the codes that it may be.
func (d *reader) badValue(p *plan, s string, offset int) {
	want := p.set.name
	if !d.full() {
		want = p.instead(s)
		if d.optional && (s == saidCodes[NotStated] || s == "unknown") {
			want += "; or no such member, where it is not stated"
		}
	}
	d.misfit(Misfit{Code: CodeBadValue, Value: s, Want: []string{want}}, offset)
}

// setText sets v, of a type of any text that fits it, to s; it returns what is wanted if s does not fit. Here and
// below there is no Value.Addr: it can look up types by name, which weighs 1 KB in a .wasm.
func setText(v reflect.Value, s string) string {
	err := error(nil)
	switch v.Type() {
	case textType:
		err = new(Text).UnmarshalText([]byte(s))
	case idType:
		err = new(ID).UnmarshalText([]byte(s))
	case phraseType:
		err = new(Phrase).UnmarshalText([]byte(s))
	case typeOf((*URL)(nil)):
		err = new(URL).UnmarshalText([]byte(s))
	case typeOf((*LanguageTag)(nil)):
		err = new(LanguageTag).UnmarshalText([]byte(s))
	case typeOf((*Pointer)(nil)):
		err = new(Pointer).UnmarshalText([]byte(s))
	case dateType:
		return setDate(v, s)
	default: // $schema
		if !namesSchema(s) {
			return `"` + SchemaID + `", or an address that ends with ` + SchemaFile
		}
	}
	v.SetString(s)
	return wanted(err)
}

// setDate sets v to the day that s is; it returns what is wanted if s is none.
func setDate(v reflect.Value, s string) string {
	date, err := privacy.ParseDate(s)
	v.Field(0).SetInt(int64(date.Year))
	v.Field(1).SetUint(uint64(date.Month))
	v.Field(2).SetUint(uint64(date.Day))
	return wanted(err)
}

// wanted returns what a *privacy.TextError says is wanted, and "" of no error.
func wanted(err error) string {
	if e, ok := err.(*privacy.TextError); ok { //nolint:errorlint // never wrapped, and errors.As is heavy in a .wasm
		return e.Set
	}
	return ""
}

// integer reads a whole number.
func (d *reader) integer(p *plan, v reflect.Value) bool {
	offset := d.pos
	s, ok := d.number()
	if !ok {
		return false
	}
	n, whole := digits(s)
	odd := oddNumber(s)
	if whole && n >= p.least && n <= p.most && !odd {
		v.SetInt(int64(n))
		return true
	}
	m := Misfit{Code: CodeBadNumber, Value: s}
	if odd {
		m.Code = CodeNumberForm
	}
	m.Want = []string{"a whole number from " + strconv.Itoa(p.least) + " to " + strconv.Itoa(p.most)}
	d.misfit(m, offset)
	return true
}

// digits returns the number that digits make; false if s has anything else or is too long for any number here. What
// strconv has says why not, which weighs 1 KB in a .wasm.
func digits(s string) (int, bool) {
	n, ok := 0, s != "" && len(s) < 10
	for i := 0; ok && i < len(s); i++ {
		n, ok = 10*n+int(s[i]-'0'), s[i] >= '0' && s[i] <= '9'
	}
	return n, ok
}

// oddNumber reports whether a number may be a whole one in another form than digits.
func oddNumber(s string) bool {
	_, fraction, point := strings.Cut(s, ".")
	return s == "-0" || strings.ContainsAny(s, "eE") || point && strings.Trim(fraction, "0") == ""
}
