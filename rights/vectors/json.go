package vectors

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDepth is how deep values may nest. The format itself goes to five.
const maxDepth = 64

// node is a JSON value and where it stands.
type node struct {
	offset  int
	pointer string
	value   any // nil, bool, string, json.Number, []node or []member
}

// member is a member of an object. Its own offset is that of the name.
type member struct {
	name   string
	offset int
	node
}

// parser builds nodes out of the tokens of a document that is known to be JSON.
type parser struct {
	data    []byte
	tokens  *json.Decoder
	refused func(offset int, pointer, what string)
}

// parse returns the one value in data. It reports false after refusing data that are not JSON, or
// nest too deep; repeated members are refused and left out.
func parse(data []byte, refused func(offset int, pointer, what string)) (node, bool) {
	if at := notUTF8(data); at >= 0 {
		refused(at, "", "not UTF-8")
		return node{}, false
	}
	var fault *json.SyntaxError
	if errors.As(json.Unmarshal(data, new(json.RawMessage)), &fault) {
		at := len(data)
		if !strings.HasPrefix(fault.Error(), "unexpected end") {
			at = int(fault.Offset) - 1
		}
		refused(at, "", "not JSON: "+fault.Error())
		return node{}, false
	}
	p := parser{data, json.NewDecoder(bytes.NewReader(data)), refused}
	p.tokens.UseNumber()
	n, err := p.next("", 0)
	if err != nil {
		refused(p.start(), "", err.Error())
	}
	return n, err == nil
}

func notUTF8(data []byte) int {
	for at := 0; at < len(data); {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}

// start returns where the next token begins.
func (p *parser) start() int {
	at := int(p.tokens.InputOffset())
	for at < len(p.data) && strings.IndexByte(" \t\r\n,:", p.data[at]) >= 0 {
		at++
	}
	return at
}

func (p *parser) next(pointer string, depth int) (node, error) {
	n := node{offset: p.start(), pointer: pointer}
	if depth > maxDepth {
		return n, fmt.Errorf("values nest more than %d deep", maxDepth)
	}
	token, err := p.tokens.Token()
	if err != nil {
		return n, err
	}
	switch token {
	case json.Delim('['):
		n.value, err = p.array(pointer, depth)
	case json.Delim('{'):
		n.value, err = p.object(pointer, depth)
	default:
		n.value = token
	}
	return n, err
}

func (p *parser) array(pointer string, depth int) ([]node, error) {
	items := []node{}
	for p.tokens.More() {
		n, err := p.next(pointer+"/"+strconv.Itoa(len(items)), depth+1)
		if err != nil {
			return items, err
		}
		items = append(items, n)
	}
	_, err := p.tokens.Token()
	return items, err
}

func (p *parser) object(pointer string, depth int) ([]member, error) {
	members, seen := []member{}, map[string]bool{}
	for p.tokens.More() {
		at := p.start()
		token, err := p.tokens.Token()
		if err != nil {
			return members, err
		}
		name, _ := token.(string) // the decoder lets nothing else stand there
		n, err := p.next(pointer+"/"+escape(name), depth+1)
		if err != nil {
			return members, err
		}
		if seen[name] {
			p.refused(at, n.pointer, fmt.Sprintf("repeated key %q", name))
			continue
		}
		seen[name] = true
		members = append(members, member{name, at, n})
	}
	_, err := p.tokens.Token()
	return members, err
}

// escape returns a name as it stands in a JSON Pointer.
func escape(name string) string {
	return strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
}
