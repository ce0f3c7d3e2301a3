package notice

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// reader reads one document. Its methods that return a bool return false when nothing more can be read.
type reader struct {
	data  []byte
	pos   int
	depth int
	path  []string // the reference tokens of the value being read
	found []located
	total int // of misfits, those beyond maxMisfits included

	ids      map[identity]bool
	uses     []use
	pointers []pointing
	homes    map[string][]home // where members of each name may stand, once that was wanted
	tried    int               // bytes that were read again, to advise
	trial    bool              // whether a value fits is asked, and no advice
	optional bool              // the member being read may be left out
	optOuts  []place           // each choice that is England's national data opt-out
	parts    []place           // each list of bodies with a part in some use
}

// broken records that the JSON cannot be read on, and returns false.
func (d *reader) broken(want string) bool {
	m := Misfit{Code: CodeBadJSON, Want: []string{want}}
	if d.pos < len(d.data) {
		c, _ := utf8.DecodeRune(d.data[d.pos:])
		m.Value = string(c)
	}
	d.misfit(m, d.pos)
	return false
}

// pointer returns the JSON Pointer of the value being read, with any more reference tokens.
func (d *reader) pointer(more ...string) string {
	out := ""
	for _, tokens := range [...][]string{d.path, more} {
		for _, token := range tokens {
			out += "/" + escape(token)
		}
	}
	return out
}

// escape writes a reference token as RFC 6901 has it.
func escape(token string) string {
	return strings.ReplaceAll(strings.ReplaceAll(token, "~", "~0"), "/", "~1")
}

// peek passes over white space and returns the next byte, or 0 at the end.
func (d *reader) peek() byte {
	for d.pos < len(d.data) {
		switch c := d.data[d.pos]; c {
		case ' ', '\t', '\n', '\r':
			d.pos++
		default:
			return c
		}
	}
	return 0
}

// open passes over the bracket that begins an object or array.
func (d *reader) open() bool {
	if d.depth == maxDepth {
		d.misfit(Misfit{Code: CodeTooDeep}, d.pos)
		return false
	}
	d.depth++
	d.pos++
	return true
}

// next reports whether an object or array that ends with end has one more item, of which i are read.
func (d *reader) next(end byte, i int) (more, ok bool) {
	c := d.peek()
	switch {
	case c == end:
		d.pos++
		d.depth--
		return false, true
	case i == 0:
		return true, true
	case c != ',':
		return false, d.broken("a comma or " + string(end))
	}
	d.pos++
	return true, true
}

// name reads the name of a member and the colon after it. Its offset is that of the name.
func (d *reader) name() (name string, offset int, ok bool) {
	if d.peek() != '"' {
		return "", 0, d.broken("a member's name in double quotes")
	}
	offset = d.pos
	if name, ok = d.text(); !ok {
		return "", 0, false
	}
	if d.peek() != ':' {
		return "", 0, d.broken("a colon")
	}
	d.pos++
	return name, offset, true
}

// text reads a string. Bytes and escapes that stand for no character are misfits and read as U+FFFD.
func (d *reader) text() (string, bool) {
	d.pos++
	start := d.pos
	var out []byte // nil while the text is as it stands in the document
	for d.pos < len(d.data) {
		c := d.data[d.pos]
		switch {
		case c == '"':
			d.pos++
			if out == nil {
				return string(d.data[start : d.pos-1]), true
			}
			return string(out), true
		case c < ' ':
			return "", d.broken("no control character in a string: write it as an escape")
		case c != '\\' && c < utf8.RuneSelf:
			if out != nil {
				out = append(out, c)
			}
			d.pos++
			continue
		}
		if out == nil {
			out = append(make([]byte, 0, d.pos-start+32), d.data[start:d.pos]...)
		}
		r, ok := d.character(c)
		if !ok {
			return "", false
		}
		out = utf8.AppendRune(out, r)
	}
	return "", d.broken("a closing double quote")
}

// character reads an escape, or a character beyond ASCII.
func (d *reader) character(c byte) (rune, bool) {
	start := d.pos
	if c != '\\' {
		r, size := utf8.DecodeRune(d.data[d.pos:])
		if r == utf8.RuneError && size == 1 {
			d.misfit(Misfit{Code: CodeBadUTF8, Value: "0x" + strconv.FormatInt(int64(c), 16)}, d.pos)
		}
		d.pos += size
		return r, true
	}
	r, ok := d.escaped()
	if !ok || !utf16.IsSurrogate(r) {
		return r, ok
	}
	if d.pos+1 < len(d.data) && d.data[d.pos] == '\\' && d.data[d.pos+1] == 'u' {
		after := d.pos
		second, ok := d.escaped()
		if !ok {
			return 0, false
		}
		if both := utf16.DecodeRune(r, second); both != utf8.RuneError {
			return both, true
		}
		d.pos = after
	}
	d.misfit(Misfit{Code: CodeLoneSurrogate, Value: string(d.data[start:d.pos])}, start)
	return utf8.RuneError, true
}

// escaped reads one escape. A surrogate is returned as it is.
func (d *reader) escaped() (rune, bool) {
	if d.pos+1 >= len(d.data) {
		d.pos = len(d.data)
		return 0, d.broken("a closing double quote")
	}
	if i := strings.IndexByte(`"\/bfnrt`, d.data[d.pos+1]); i >= 0 {
		d.pos += 2
		return rune("\"\\/\b\f\n\r\t"[i]), true
	}
	if d.data[d.pos+1] != 'u' {
		return 0, d.broken(`an escape: \" \\ \/ \b \f \n \r \t or \u and four hexadecimal digits`)
	}
	var r rune
	for i := d.pos + 2; i < d.pos+6; i++ {
		digit := -1
		if i < len(d.data) {
			digit = strings.IndexByte("0123456789abcdef", d.data[i]|0x20)
		}
		if digit < 0 || d.data[i] < '0' {
			return 0, d.broken(`four hexadecimal digits after \u`)
		}
		r = r<<4 | rune(digit)
	}
	d.pos += 6
	return r, true
}

// number reads a number as it is written.
func (d *reader) number() (string, bool) {
	start := d.pos
	d.accept("-")
	if !d.accept("0") && !d.digits() {
		return "", d.broken("a digit")
	}
	if d.accept(".") && !d.digits() {
		return "", d.broken("a digit")
	}
	if d.accept("eE") {
		d.accept("+-")
		if !d.digits() {
			return "", d.broken("a digit")
		}
	}
	return string(d.data[start:d.pos]), true
}

func (d *reader) accept(set string) bool {
	if d.pos < len(d.data) && strings.IndexByte(set, d.data[d.pos]) >= 0 {
		d.pos++
		return true
	}
	return false
}

func (d *reader) digits() bool {
	start := d.pos
	for d.accept("0123456789") {
	}
	return d.pos > start
}

// literal passes over true, false or null.
func (d *reader) literal(word string) bool {
	if !strings.HasPrefix(string(d.data[d.pos:min(d.pos+len(word), len(d.data))]), word) {
		return d.broken("a value")
	}
	d.pos += len(word)
	return true
}
