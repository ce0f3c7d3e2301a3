package vectors

import (
	"encoding"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/plainrights/plainrights/privacy"
)

// Refusal is one place where a file is not a vector file.
type Refusal struct {
	File         string
	Line, Column int    // counted from 1, columns in characters
	Pointer      string // JSON Pointer of the value; empty: the document
	What         string
}

// Error returns the place and what is the matter.
func (r Refusal) Error() string {
	pointer := r.Pointer
	if pointer == "" {
		pointer = "(document)"
	}
	return fmt.Sprintf("%s: line %d, column %d, %s: %s", r.File, r.Line, r.Column, pointer, r.What)
}

// Refusals is everything that is wrong with a file, in the order of the places.
type Refusals []Refusal

// Error returns a line for each refusal.
func (r Refusals) Error() string {
	lines := make([]string, len(r))
	for i, e := range r {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// reader turns nodes into vectors and collects what it refuses.
type reader struct {
	file    string
	data    []byte
	refused Refusals
}

func (r *reader) refuse(offset int, pointer, what string) {
	before := string(r.data[:offset])
	line := strings.LastIndexByte(before, '\n') + 1
	r.refused = append(r.refused, Refusal{
		File: r.file, Line: strings.Count(before, "\n") + 1, Column: utf8.RuneCountInString(before[line:]) + 1,
		Pointer: pointer, What: what,
	})
}

// sorted returns what was refused in the order of the places; nil if nothing was.
func (r *reader) sorted() error {
	if len(r.refused) == 0 {
		return nil
	}
	sort.SliceStable(r.refused, func(i, j int) bool {
		a, b := r.refused[i], r.refused[j]
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	return r.refused
}

func (r *reader) want(n node, what string) {
	r.refuse(n.offset, n.pointer, "wanted "+what+", got "+describe(n.value))
}

func describe(value any) string {
	switch v := value.(type) {
	case nil:
		return "null"
	case bool:
		return fmt.Sprint(v)
	case string:
		return fmt.Sprintf("%q", v)
	case json.Number:
		return string(v)
	case []node:
		return "an array"
	}
	return "an object"
}

// object calls, for each member of n, the function of that name. It refuses any other member, and
// an object without one of those required.
func (r *reader) object(n node, members map[string]func(node), required ...string) {
	got, ok := n.value.([]member)
	if !ok {
		r.want(n, "an object")
		return
	}
	for _, m := range got {
		if read := members[m.name]; read != nil {
			read(m.node)
		} else {
			r.refuse(m.offset, m.pointer, fmt.Sprintf("unknown key %q", m.name))
		}
	}
	for _, name := range required {
		if !slices.ContainsFunc(got, func(m member) bool { return m.name == name }) {
			r.refuse(n.offset, n.pointer+"/"+name, fmt.Sprintf("no key %q", name))
		}
	}
}

// each calls read for each member of an object whose keys are codes.
func (r *reader) each(n node, read func(m member)) {
	got, ok := n.value.([]member)
	if !ok {
		r.want(n, "an object")
	}
	for _, m := range got {
		read(m)
	}
}

// list calls read for each item of an array.
func (r *reader) list(n node, read func(node)) {
	items, ok := n.value.([]node)
	if !ok {
		r.want(n, "an array")
	}
	for _, item := range items {
		read(item)
	}
}

func (r *reader) text(n node) string {
	s, ok := n.value.(string)
	if !ok {
		r.want(n, "a string")
	}
	return s
}

// choice returns a string that is one of a few.
func (r *reader) choice(n node, among ...string) string {
	s, ok := n.value.(string)
	if !ok || !slices.Contains(among, s) {
		r.want(n, "one of "+strings.Join(among, ", "))
	}
	return s
}

// code reads a member of a closed set, or a date.
func (r *reader) code(n node, into encoding.TextUnmarshaler) {
	s, ok := n.value.(string)
	if !ok {
		r.want(n, "a string")
		return
	}
	if err := into.UnmarshalText([]byte(s)); err != nil {
		r.refuse(n.offset, n.pointer, err.Error())
	}
}

// key reads the name of a member as a member of a closed set. It reports whether it is one.
func (r *reader) key(m member, into encoding.TextUnmarshaler) bool {
	err := into.UnmarshalText([]byte(m.name))
	if err != nil {
		r.refuse(m.offset, m.pointer, err.Error())
	}
	return err == nil
}

// codes appends the members of a closed set in an array to *into, which is then never nil.
func codes[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](r *reader, n node, into *[]T) {
	*into = []T{}
	r.list(n, func(item node) {
		var v T
		r.code(item, P(&v))
		*into = append(*into, v)
	})
}

// answer reads true, false or, for unknown, null.
func (r *reader) answer(n node) privacy.Answer {
	switch n.value {
	case nil:
		return privacy.Unknown
	case true:
		return privacy.Yes
	case false:
		return privacy.No
	}
	r.want(n, "true, false or null")
	return privacy.Unknown
}

// codeOrNull reads a member of a closed set or a date, and leaves into as it is for null.
func (r *reader) codeOrNull(n node, into encoding.TextUnmarshaler) {
	if n.value != nil {
		r.code(n, into)
	}
}
