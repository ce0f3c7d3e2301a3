package view

import "strings"

func (p *plain) phrases(nodes []Node) Nodes {
	var out Nodes
	for _, n := range nodes {
		out = append(out, p.phrase(n)...)
	}
	return out
}

// phrase returns what is within a line. Words have no mark of direction, for nothing would contain it.
func (p *plain) phrase(n Node) Nodes {
	switch t := n.Tag(); {
	case t == 0:
		return Nodes{Words(Undirected(n.Text()))}
	case pressed(n):
		return nil
	}
	words := p.phrases(n.Children())
	switch href := p.address(n); {
	case blank(words):
		return words
	case href != "":
		return Nodes{{&node{tag: A, attrs: []Attr{attr(keyHref, href)}, children: joined(words)}}}
	case n.Tag() == Strong:
		return Nodes{bare(Strong, words)}
	}
	return words
}

// address is where a link leads from any page; "" if to nowhere, or if n is no link.
func (p *plain) address(n Node) string {
	href := valueOf(n, keyHref)
	if !Outside(href) && p.at != nil && href != "" && href[0] != '#' {
		href = p.at(href)
	}
	if !Outside(href) {
		return ""
	}
	return href
}

// leads reports whether a node holds nothing but a link to a place on the same page.
func leads(n Node) bool {
	links := 0
	for _, c := range n.Children() {
		switch {
		case strings.HasPrefix(valueOf(c, keyHref), "#"):
			links++
		case !blank(Nodes{c}):
			return false
		}
	}
	return links > 0
}

// pressed reports whether a node is only of use to somebody who presses it, or is not seen.
func pressed(n Node) bool {
	switch n.Tag() {
	case Form, Label, Button, Input, Template:
		return true
	}
	for _, a := range n.Attrs() {
		if a.key() == keyHidden {
			return true
		}
	}
	for _, class := range strings.Fields(valueOf(n, keyClass)) {
		if class == "pr-status" || class == "pr-unseen" || class == "pr-languages" ||
			strings.HasPrefix(class, "pr-exit") {
			return true
		}
	}
	return false
}

func valueOf(n Node, k key) string {
	for _, a := range n.Attrs() {
		if a.key() == k {
			return a.Value()
		}
	}
	return ""
}

// blank reports whether there are no words in nodes.
func blank(nodes Nodes) bool {
	for _, n := range nodes {
		if strings.TrimSpace(n.Text()) != "" || !blank(n.Children()) {
			return false
		}
	}
	return true
}

// bare is an element without attributes, whose children are of a kind that it can hold.
func bare(t Tag, children Nodes) Node { return Node{&node{tag: t, children: joined(children)}} }

// joined returns nodes with words in a row made one, as Of does.
func joined(nodes Nodes) []Node {
	var out []Node
	for _, n := range nodes {
		last := len(out) - 1
		switch {
		case n.IsZero():
		case n.Tag() == 0 && last >= 0 && out[last].Tag() == 0:
			out[last] = Words(out[last].Text() + n.Text())
		default:
			out = append(out, n)
		}
	}
	return out
}
