package view

import "strings"

// Text returns a tree as plain text, for a file: blocks on lines of their own, headings with an empty line
// before them, items with a dash, the words of a link followed by an address outside. What nobody sees is
// left out, and so is what only works on a page: forms, buttons, and links to places of ours.
func Text(n Node) string {
	var t texter
	t.node(n)
	return strings.TrimSpace(t.out) + "\n"
}

type texter struct {
	out  string
	mark string // what the next line begins with
}

func (t *texter) node(n Node) {
	switch tag := n.Tag(); {
	case tag == 0:
		t.words(n.Text())
		return
	case tag == Form || tag == Button || n.has(keyHidden) || n.has(keyRole):
		return
	case tag >= H1 && tag <= H6:
		t.line()
		t.out += "\n"
	case tag == Li:
		t.line()
		t.mark = "- "
	case tag.element().is&(block|row|pair) != 0:
		t.line()
	case tag == A && n.local():
		return
	}
	for _, c := range n.Children() {
		t.node(c)
	}
	if to := n.outside(); to != "" {
		t.out += " (" + to + ")"
	}
	if n.Tag().element().is&(block|heading|item|row|pair) != 0 {
		t.line()
	}
}

// line begins a line, unless one has just begun.
func (t *texter) line() {
	t.mark = ""
	if t.out != "" && !strings.HasSuffix(t.out, "\n") {
		t.out += "\n"
	}
}

func (t *texter) words(s string) {
	if s == "" {
		return
	}
	t.out += t.mark + s
	t.mark = ""
}

func (n Node) has(k key) bool {
	for _, a := range n.Attrs() {
		if a.key() == k {
			return true
		}
	}
	return false
}

// address is where a link leads; "" for what is none.
func (n Node) address() string {
	if n.Tag() == A {
		for _, a := range n.Attrs() {
			if a.key() == keyHref {
				return a.Value()
			}
		}
	}
	return ""
}

func (n Node) local() bool { return local(n.address()) }

// outside is the address of a link to the web, where its words do not say it.
func (n Node) outside() string {
	to := n.address()
	if !strings.HasPrefix(to, "https:") {
		return ""
	}
	return to
}
