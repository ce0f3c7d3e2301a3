package view

import (
	"strings"
	"unicode/utf8"
)

// Node is an element with what it holds, or words. The zero Node is no words at all. A Node never
// changes once it is made, so that parts of one tree may stand in another.
type Node struct {
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
func Words(s string) Node { return Node{words: clean(s)} }

// Foreign is words that came from outside, as from a notice: whatever marks of direction they hold,
// they cannot reorder what is around them.
func Foreign(s string) Node { return Bdi.Of(Words(s)) }

// Tag returns the element, or zero for words.
func (n Node) Tag() Tag { return n.tag }

// Text returns the words of a node that is words; "" for an element.
func (n Node) Text() string { return n.words }

// Attrs returns the attributes, which the caller must not change.
func (n Node) Attrs() []Attr { return n.attrs }

// Children returns what the element holds, which the caller must not change.
func (n Node) Children() []Node { return n.children }

// IsZero reports whether the node is no words at all.
func (n Node) IsZero() bool { return n.tag == 0 && n.words == "" }

// Of returns the element with those attributes and children. An attribute that the element cannot
// have is left out, and of two with one name the first stays. Words in a row become one. A child that
// the element cannot hold becomes the nearest that it can. A tag that is none counts as Span.
func (t Tag) Of(parts ...Part) Node {
	if t.Name() == "" {
		t = Span
	}
	n := Node{tag: t}
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
		n = n.finishLink()
	case Form:
		n.set(Attr{keyMethod, "post"})
		n.set(Attr{key: keyNovalidate})
		n.inside |= insideForm
	}
	if n.tag.control() {
		n.inside |= insideControl
	}
	return n
}

// finishLink makes a link without an address a span, and a link to the web one that names no referrer.
func (n Node) finishLink() Node {
	for _, a := range n.attrs {
		if a.key == keyHref {
			if strings.HasPrefix(a.value, "https:") {
				n.set(Attr{keyRel, "noreferrer"})
			}
			return n
		}
	}
	return n.as(Span)
}

func (n *Node) set(a Attr) {
	for _, b := range n.attrs {
		if b.key == a.key {
			return
		}
	}
	if a.fits(n.tag) {
		n.attrs = append(n.attrs, a)
	}
}

// add adds a child, changed as far as needed to fit.
func (n *Node) add(c Node) {
	if c.IsZero() || n.tag.Void() {
		return
	}
	if n.tag.control() && c.inside != 0 || n.tag == Form && c.inside&insideForm != 0 {
		c = c.without(n.tag.control())
	}
	c = fit(n.tag, c)
	if last := len(n.children) - 1; c.tag == 0 && last >= 0 && n.children[last].tag == 0 {
		n.children[last].words += c.words
		return
	}
	n.children = append(n.children, c)
	n.inside |= c.inside
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
	case holds&block != 0:
		return c.as(Div)
	}
	return c.as(Span)
}

func (n Node) kind() kind {
	if n.tag == 0 {
		return phrase
	}
	return n.tag.element().is
}

// as returns the element as another, with the attributes and children that it can have.
func (n Node) as(t Tag) Node {
	return t.Of(n.parts()...)
}

func (n Node) parts() []Part {
	parts := make([]Part, 0, len(n.attrs)+len(n.children))
	for _, a := range n.attrs {
		parts = append(parts, a)
	}
	for _, c := range n.children {
		parts = append(parts, c)
	}
	return parts
}

// without returns n with every form within it made a div and, if asked, every control a span.
func (n Node) without(controls bool) Node {
	if n.inside == 0 {
		return n
	}
	t := n.tag
	switch {
	case t == Form:
		t = Div
	case t.control() && controls:
		t = Span
	}
	parts := make([]Part, 0, len(n.attrs)+len(n.children))
	for _, a := range n.attrs {
		parts = append(parts, a)
	}
	for _, c := range n.children {
		parts = append(parts, c.without(controls))
	}
	return t.Of(parts...)
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

func control(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 }
