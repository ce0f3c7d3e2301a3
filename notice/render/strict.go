package render

import (
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice"
)

// value is a value of a JSON document, with its place: text, a list, or an object.
type value struct {
	at      int    // how many bytes stand before it
	pointer string // RFC 6901
	text    string
	kind    string // "a string", "an array", "an object", or what else it is
	items   []value
	members []member
}

type member struct {
	name string
	at   int
	value
}

// strict reads a document of the few kinds of value that a sign-off has, and gathers what does not fit.
type strict struct {
	data    []byte
	d       *json.Decoder
	misfits notice.Misfits
}

// deepest is how deep values may nest, and longest how long a document may be.
const (
	deepest = 16
	longest = 4 << 20
)

// misfit records that something at a place does not fit.
func (s *strict) misfit(code notice.Code, at int, pointer, is string, want ...string) {
	before := string(s.data[:min(at, len(s.data))])
	line := strings.Count(before, "\n")
	column := utf8.RuneCountInString(before[strings.LastIndex(before, "\n")+1:])
	s.misfits = append(s.misfits, notice.Misfit{Code: code, Pointer: pointer, Line: line + 1, Column: column + 1,
		Value: is, Want: want})
}

// document reads a whole document; false where it is none, which is then among the misfits.
func (s *strict) document() (value, bool) {
	switch {
	case len(s.data) > longest:
		s.misfit(notice.CodeTooLarge, 0, "", "")
		return value{}, false
	case !utf8.Valid(s.data):
		at := 0
		for rest := s.data; ; {
			r, size := utf8.DecodeRune(rest)
			if r == utf8.RuneError && size == 1 {
				break
			}
			at, rest = at+size, rest[size:]
		}
		s.misfit(notice.CodeBadUTF8, at, "", "")
		return value{}, false
	}
	s.d = json.NewDecoder(strings.NewReader(string(s.data)))
	v, ok := s.read("", 0)
	if !ok {
		return v, false
	}
	end := int(s.d.InputOffset())
	if rest := strings.TrimLeft(string(s.data[end:]), " \t\r\n"); rest != "" {
		s.misfit(notice.CodeTrailing, len(s.data)-len(rest), "", clip(rest))
		return v, false
	}
	return v, len(s.misfits) == 0
}

// next is a token and its place; false where the JSON is broken, which is recorded.
func (s *strict) next(pointer string) (json.Token, int, bool) {
	at := int(s.d.InputOffset())
	for at < len(s.data) && strings.IndexByte(" \t\r\n,:", s.data[at]) >= 0 {
		at++
	}
	token, err := s.d.Token()
	if err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) && !errors.Is(err, io.EOF) {
			at = max(at, int(syntax.Offset)-1)
		}
		s.misfit(notice.CodeBadJSON, at, pointer, "")
		return nil, at, false
	}
	return token, at, true
}

// read reads a value.
func (s *strict) read(pointer string, depth int) (value, bool) {
	token, at, ok := s.next(pointer)
	v := value{at: at, pointer: pointer}
	switch x := token.(type) {
	case string:
		v.kind, v.text = "a string", x
	case float64:
		v.kind = "a number"
	case bool:
		v.kind = "true or false"
	case json.Delim:
		switch {
		case depth > deepest:
			s.misfit(notice.CodeTooDeep, at, pointer, "")
			return v, false
		case x == '[':
			v.kind, ok = "an array", s.list(&v, depth)
		default:
			v.kind, ok = "an object", s.object(&v, depth)
		}
	case nil:
		v.kind = "null"
	}
	return v, ok
}

func (s *strict) list(v *value, depth int) bool {
	for s.d.More() {
		item, ok := s.read(v.pointer+"/"+strconv.Itoa(len(v.items)), depth+1)
		if !ok {
			return false
		}
		v.items = append(v.items, item)
	}
	_, _, ok := s.next(v.pointer)
	return ok
}

func (s *strict) object(v *value, depth int) bool {
	for s.d.More() {
		token, at, ok := s.next(v.pointer)
		name, isName := token.(string)
		if !ok || !isName {
			return false
		}
		below := v.pointer + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
		one, ok := s.read(below, depth+1)
		if !ok {
			return false
		}
		if v.member(name) != nil {
			s.misfit(notice.CodeRepeatedMember, at, below, name)
		}
		v.members = append(v.members, member{name, at, one})
	}
	_, _, ok := s.next(v.pointer)
	return ok
}

// member is a member of an object; nil where there is none.
func (v *value) member(name string) *value {
	for i := range v.members {
		if v.members[i].name == name {
			return &v.members[i].value
		}
	}
	return nil
}

func clip(text string) string {
	if runes := []rune(text); len(runes) > 60 {
		return string(runes[:60]) + "…"
	}
	return text
}
