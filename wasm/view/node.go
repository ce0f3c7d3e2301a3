package view

import (
	"strings"
	"unicode/utf8"
)

// Node is an element with what it holds, or words. The zero Node is no words at all. A Node never
// changes once it is made, so that parts of one tree may stand in another.
type Node struct{ is *node }

type node struct {
	tag      Tag
	words    string
	attrs    []Attr
	children []Node
	inside   inside
}

// inside notes which elements that may not nest are somewhere in a node, itself included.
type inside uint8

const (
	insideControl inside = 1 << iota
	insideForm
)

// Part is what an element is made of: an Attr, a Node or Nodes.
type Part interface{ part() }

func (Attr) part()  {}
func (Node) part()  {}
func (Nodes) part() {}

// Nodes is several nodes in a row.
type Nodes []Node

// Words is text. Characters that no document may hold become U+FFFD.
//
//go:noinline
func Words(s string) Node {
	if s == "" {
		return Node{}
	}
	return Node{&node{words: clean(s)}}
}

// Lines is text that keeps its line breaks, for a Textarea; those that it begins with are left out, as a
// browser reads none there.
func Lines(s string) Node {
	s = strings.TrimLeft(lines(s), "\n")
	if s == "" {
		return Node{}
	}
	return Node{&node{words: s}}
}

// Foreign is words that came from outside, as from a notice: whatever marks of direction they hold,
// they cannot reorder what is around them.
func Foreign(s string) Node { return Bdi.Of(Words(s)) }

// nothing is what the zero Node holds.
var nothing node

func (n Node) get() *node {
	if n.is == nil {
		return &nothing
	}
	return n.is
}

// Tag returns the element, or zero for words.
func (n Node) Tag() Tag { return n.get().tag }

// Text returns the words of a node that is words; "" for an element.
func (n Node) Text() string { return n.get().words }

// Attrs returns the attributes, which the caller must not change.
func (n Node) Attrs() []Attr { return n.get().attrs }

// Children returns what the element holds, which the caller must not change.
func (n Node) Children() []Node { return n.get().children }

// IsZero reports whether the node is no words at all.
func (n Node) IsZero() bool { return n.is == nil }

// Of returns the element with those attributes and children. An attribute that the element cannot
// have is left out, and of two with one name the first stays. Words in a row become one. A child that
// the element cannot hold becomes the nearest that it can. A tag that is none counts as Span.
func (t Tag) Of(parts ...Part) Node {
	if t.Name() == "" {
		t = Span
	}
	n := &node{tag: t}
	for _, p := range parts {
		switch p := p.(type) {
		case Attr:
			n.set(p)
		case Node:
			n.add(p)
		case Nodes:
			for _, child := range p {
				n.add(child)
			}
		}
	}
	switch t {
	case A:
		if !n.linked() {
			return Node{n}.as(Span)
		}
	case Form:
		n.set(attr(keyMethod, "post"))
		n.set(attr(keyNovalidate, ""))
		n.inside |= insideForm
	}
	if t.control() {
		n.inside |= insideControl
	}
	return Node{n}
}

// linked reports whether a link has an address. One to the web names no referrer.
func (n *node) linked() bool {
	for _, a := range n.attrs {
		if a.key() == keyHref {
			if strings.HasPrefix(a.Value(), "https:") {
				n.set(attr(keyRel, "noreferrer"))
			}
			return true
		}
	}
	return false
}

func (n *node) set(a Attr) {
	for _, b := range n.attrs {
		if b.key() == a.key() {
			return
		}
	}
	if a.fits(n.tag) {
		n.attrs = append(n.attrs, a)
	}
}

// add adds a child, changed as far as needed to fit.
func (n *node) add(c Node) {
	if c.IsZero() || n.tag.void() {
		return
	}
	if n.tag == Textarea && c.Tag() != 0 { // what it holds is never read as markup
		for _, child := range c.Children() {
			n.add(child)
		}
		return
	}
	if n.tag.control() && c.is.inside != 0 || n.tag == Form && c.is.inside&insideForm != 0 {
		c = c.without(n.tag.control())
	}
	c = fit(n.tag, c)
	if last := len(n.children) - 1; c.Tag() == 0 && last >= 0 && n.children[last].Tag() == 0 {
		n.children[last] = Node{&node{words: n.children[last].Text() + c.Text()}}
		return
	}
	n.children = append(n.children, c)
	n.inside |= c.is.inside
}

// fit returns c as parent can hold it.
func fit(parent Tag, c Node) Node {
	is, holds := c.kind(), parent.element().holds
	switch {
	case is&holds != 0:
		return c
	case holds&row != 0 && is == pair:
		return Row.Of(c)
	case holds&row != 0:
		return Row.Of(Dd.Of(c))
	case holds&item != 0:
		return Li.Of(c)
	case holds&pair != 0:
		return Dd.Of(c)
	case holds&body != 0:
		return Tbody.Of(c)
	case holds&line != 0:
		return Tr.Of(c)
	case holds&cell != 0:
		return Td.Of(c)
	case holds&block != 0:
		return c.as(Div)
	}
	return c.as(Span)
}

func (n Node) kind() kind {
	if n.Tag() == 0 {
		return phrase
	}
	return n.Tag().element().is
}

// as returns the element as another, with the attributes and children that it can have.
func (n Node) as(t Tag) Node {
	parts := make([]Part, 0, len(n.Attrs())+1)
	for _, a := range n.Attrs() {
		parts = append(parts, a)
	}
	return t.Of(append(parts, Nodes(n.Children()))...)
}

// without returns n with every form within it made a div and, if asked, every control a span.
func (n Node) without(controls bool) Node {
	if n.get().inside == 0 {
		return n
	}
	t := n.Tag()
	switch {
	case t == Form:
		t = Div
	case t.control() && controls:
		t = Span
	}
	parts := make([]Part, 0, len(n.Attrs())+1)
	for _, a := range n.Attrs() {
		parts = append(parts, a)
	}
	children := make(Nodes, 0, len(n.Children()))
	for _, c := range n.Children() {
		children = append(children, c.without(controls))
	}
	return t.Of(append(parts, children)...)
}

// clean returns s with what no HTML document may hold replaced: bytes that are not UTF-8 and control
// characters, of which tabs and line breaks become spaces.
func clean(s string) string {
	if utf8.ValidString(s) && !strings.ContainsFunc(s, control) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case control(r):
			return utf8.RuneError
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// lines is clean line by line: line breaks stay, each as one character.
func lines(s string) string {
	if strings.ContainsRune(s, '\r') {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	}
	out := ""
	for {
		line, rest, more := strings.Cut(s, "\n")
		out += clean(line)
		if !more {
			return out
		}
		out, s = out+"\n", rest
	}
}

func control(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 }
