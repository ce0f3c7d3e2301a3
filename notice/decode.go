package notice

import (
	"fmt"
	"io"
	"reflect"
	"strconv"
	"unicode/utf8"

	"github.com/plainrights/plainrights/privacy"
)

// What Decode reads at most.
const (
	maxSize    = 4 << 20
	maxDepth   = 64
	maxMisfits = 1000
)

// Decode reads a notice. It is strict: a document that is not exactly a notice is refused with an
// error of type [Misfits], which lists every misfit with its pointer, line, column and code. Where
// the JSON itself is broken, it lists what was found before that place. Any other error is r's, or that r is nil.
func Decode(r io.Reader) (*Notice, error) {
	if r == nil {
		return nil, &privacy.Error{Code: privacy.ErrorMissing, At: "notice: r", Do: "give what is to be read"}
	}
	data, err := readUpTo(r, maxSize+1)
	if err != nil {
		return nil, fmt.Errorf("notice not read: %w", err)
	}
	return Parse(data)
}

// Parse is [Decode] of a document that is in memory; its error is of type [Misfits]. A .wasm that reads no other is
// lighter.
func Parse(data []byte) (*Notice, error) {
	if len(data) > maxSize {
		return nil, Misfits{{Code: CodeTooLarge, Line: 1, Column: 1}}
	}
	d := newReader(data)
	n := &Notice{}
	if d.document(reflect.ValueOf(n).Elem()) {
		d.resolve()
		d.wrongNation(n)
		d.undecided(n)
	}
	if d.total > 0 {
		return nil, d.misfits()
	}
	return n, nil
}

// readUpTo reads r to its end or to limit bytes. It grows by doubling, so that a document that is too
// large costs little more than twice the limit.
func readUpTo(r io.Reader, limit int) ([]byte, error) {
	buf := make([]byte, 0, 64<<10)
	for idle := 0; len(buf) < limit; {
		if len(buf) == cap(buf) {
			buf = append(make([]byte, 0, min(2*cap(buf), limit)), buf...)
		}
		n, err := r.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if idle++; n > 0 {
			idle = 0
		}
		switch {
		case err == io.EOF:
			return buf, nil
		case err != nil:
			return nil, err
		case idle > 100:
			return nil, io.ErrNoProgress
		}
	}
	return buf, nil
}

// misfit records a misfit at an offset, in its place among those of the document. Its pointer is that
// of the value being read, with any more reference tokens.
func (d *reader) misfit(m Misfit, offset int, more ...string) {
	d.total++
	if d.full() {
		return
	}
	if m.Pointer == "" {
		m.Pointer = d.pointer(more...)
	}
	m.Value = clip(m.Value)
	d.found = append(d.found, located{m, offset})
	for i := len(d.found) - 1; i > 0 && d.found[i-1].offset > offset; i-- {
		d.found[i-1], d.found[i] = d.found[i], d.found[i-1]
	}
}

// full reports whether no more misfits are listed, so that nothing need be kept or said any more.
func (d *reader) full() bool { return d.total > maxMisfits }

// located is a misfit and its offset in the document.
type located struct {
	Misfit
	offset int
}

// misfits returns what was found, each with its line and column.
func (d *reader) misfits() Misfits {
	var out Misfits
	line, column, at := 1, 1, 0
	for _, m := range d.found {
		for at < m.offset {
			c, size := utf8.DecodeRune(d.data[at:])
			column++
			if c == '\n' {
				line, column = line+1, 1
			}
			at += size
		}
		m.Line, m.Column = line, column
		out = append(out, m.Misfit)
	}
	if more := d.total - len(out); more > 0 {
		out = append(out, Misfit{Code: CodeTooMany, Line: line, Column: column, Value: strconv.Itoa(more)})
	}
	return out
}
