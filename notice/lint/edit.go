package lint

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Edit is one change of a document: what stands at a place is replaced or put there, or is taken out.
type Edit struct {
	// Pointer is the place, a JSON Pointer (RFC 6901); it ends in "/-" for a new item at the end of a list.
	Pointer string `json:"pointer"`
	// Value is what is to stand there, as JSON; nil: what stands there is taken out.
	Value json.RawMessage `json:"value,omitempty"`
}

// Apply makes edits of a document, one after the other, and leaves every other byte as it was. Its error is a
// [privacy.Error] of the code bad-value for a place that there is not, and that of [notice.Decode] for a document that
// is no notice, before the edits or after them.
func Apply(data []byte, edits []Edit) ([]byte, error) {
	if _, err := notice.Decode(bytes.NewReader(data)); err != nil {
		return nil, err
	}
	for _, e := range edits {
		next, ok := edited(data, e)
		if !ok {
			return nil, &privacy.Error{Code: privacy.ErrorBadValue, At: "lint: Edit", Value: e.Pointer,
				Want: []string{"a place in the document, or one that may be added to what is there"}}
		}
		data = next
	}
	if _, err := notice.Decode(bytes.NewReader(data)); err != nil {
		return nil, err
	}
	return data, nil
}

// span is a value of a document: where it begins with its name, where it begins, and where it ends.
type span struct {
	name, start, end int
	list             bool
	children         []string // their pointers, in the order of the document
}

// spans are the values of a document by their pointers.
func spans(data []byte) map[string]*span {
	out := map[string]*span{}
	scan(json.NewDecoder(bytes.NewReader(data)), data, "", -1, out)
	return out
}

// edited is a document with one edit.
func edited(data []byte, e Edit) ([]byte, bool) {
	all := spans(data)
	here := all[e.Pointer]
	cut := strings.LastIndexByte(e.Pointer, '/')
	switch {
	case here != nil && e.Value != nil:
		return slices.Concat(data[:here.start], spaced(e.Value), data[here.end:]), true
	case cut < 0:
		return nil, false
	case here != nil:
		return takenOut(data, all, all[e.Pointer[:cut]], e.Pointer), true
	case e.Value == nil:
		return nil, false
	}
	parent, token := all[e.Pointer[:cut]], e.Pointer[cut+1:]
	if parent == nil { // what it would stand in is put there with it
		if token == "-" {
			return edited(data, Edit{e.Pointer[:cut], append(append([]byte("["), e.Value...), ']')})
		}
		return edited(data, Edit{e.Pointer[:cut], object(token, e.Value)})
	}
	if parent.list != (token == "-") || data[parent.start] != '{' && data[parent.start] != '[' {
		return nil, false
	}
	value := spaced(e.Value)
	if !parent.list {
		value = slices.Concat([]byte(strconv.Quote(token)+": "), value)
	}
	return putIn(data, all, parent, value), true
}

// object is an object of one member. A name of a notice has nothing that JSON writes otherwise.
func object(name string, value json.RawMessage) json.RawMessage {
	return slices.Concat([]byte("{"+strconv.Quote(name)+":"), value, []byte("}"))
}

// begin is where a value of an object begins with its name, and one of a list.
func (s *span) begin() int {
	if s.name >= 0 {
		return s.name
	}
	return s.start
}

// takenOut takes a value out, with the comma that goes with it.
func takenOut(data []byte, all map[string]*span, parent *span, pointer string) []byte {
	i, n := slices.Index(parent.children, pointer), len(parent.children)
	from, to := all[pointer].begin(), all[pointer].end
	switch {
	case i < n-1:
		to = all[parent.children[i+1]].begin()
	case i > 0:
		from = all[parent.children[i-1]].end
	default:
		from, to = parent.start+1, parent.end-1
	}
	return slices.Concat(data[:from], data[to:])
}

// putIn adds a value after the last of its neighbours, on a line of its own where they have theirs.
func putIn(data []byte, all map[string]*span, parent *span, value []byte) []byte {
	n := len(parent.children)
	if n == 0 {
		return slices.Concat(data[:parent.start+1], value, data[parent.start+1:])
	}
	last := all[parent.children[n-1]]
	from := last.begin()
	for from > 0 && strings.IndexByte(" \t\r\n", data[from-1]) >= 0 {
		from--
	}
	between := data[from:last.begin()]
	if bytes.IndexByte(between, '\n') < 0 {
		between = []byte(" ")
	}
	return slices.Concat(data[:last.end], []byte(","), between, value, data[last.end:])
}

// spaced is JSON with a space after each comma and colon, as notice.Encode writes what stands in a line.
func spaced(value json.RawMessage) []byte {
	var out []byte
	quoted := false
	for i, c := range value {
		if c == '"' && (i == 0 || !escaped(value[:i])) {
			quoted = !quoted
		}
		out = append(out, c)
		if !quoted && (c == ',' || c == ':') && i+1 < len(value) && value[i+1] != ' ' {
			out = append(out, ' ')
		}
	}
	return out
}

// escaped reports whether what follows is escaped, by an odd number of backslashes.
func escaped(before []byte) bool {
	return (len(before)-len(bytes.TrimRight(before, `\`)))%2 == 1
}
