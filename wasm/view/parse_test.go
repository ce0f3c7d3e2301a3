package view

import (
	"fmt"
	"strings"
)

// parse reads what AppendHTML writes and refuses anything else: another element or attribute, an
// element where it may not stand, or a character that should have been escaped.
func parse(html string) (Node, error) {
	p := &parser{rest: html}
	n, err := p.node(nil)
	if err == nil && p.rest != "" {
		err = fmt.Errorf("left over: %.40q", p.rest)
	}
	return n, err
}

type parser struct{ rest string }

func (p *parser) node(open []Tag) (Node, error) {
	if !strings.HasPrefix(p.rest, "<") {
		end := strings.IndexByte(p.rest+"<", '<')
		words, err := unescape(p.rest[:end])
		p.rest = p.rest[end:]
		return Node{&node{words: words}}, err
	}
	end := strings.IndexByte(p.rest, '>')
	if end < 0 {
		return Node{}, fmt.Errorf("no end of tag in %.40q", p.rest)
	}
	name, attrs, _ := strings.Cut(p.rest[1:end], " ")
	p.rest = p.rest[end+1:]
	n := &node{tag: p.tag(name, open)}
	if n.tag == 0 {
		return Node{n}, fmt.Errorf("element %q within %v", name, open)
	}
	if err := n.read(attrs); err != nil || n.tag.void() {
		return Node{n}, err
	}
	return Node{n}, p.children(n, append(open, n.tag))
}

func (p *parser) children(n *node, open []Tag) error {
	for !strings.HasPrefix(p.rest, "</") {
		if p.rest == "" {
			return fmt.Errorf("%s is not closed", n.tag.Name())
		}
		c, err := p.node(open)
		if err != nil {
			return err
		}
		if c.Tag() == 0 && n.tag.element().holds&phrase == 0 {
			return fmt.Errorf("words in %s", n.tag.Name())
		}
		n.children = append(n.children, c)
	}
	var ok bool
	if p.rest, ok = strings.CutPrefix(p.rest, "</"+n.tag.Name()+">"); !ok {
		return fmt.Errorf("wrong end of %s: %.40q", n.tag.Name(), p.rest)
	}
	return nil
}

// tag returns the element of that name that may stand within the open ones.
func (p *parser) tag(name string, open []Tag) Tag {
	for t := Div; int(t) < len(elements); t++ {
		if t.Name() == name && allowed(t, open) {
			return t
		}
	}
	return 0
}

func allowed(t Tag, open []Tag) bool {
	for _, o := range open {
		if o.control() && t.control() || o == Form && t == Form {
			return false
		}
	}
	if len(open) == 0 {
		return true
	}
	return open[len(open)-1].element().holds&t.element().is != 0
}

func (n *node) read(attrs string) error {
	for attrs != "" {
		name, rest, ok := strings.Cut(attrs, `="`)
		value, rest, closed := strings.Cut(rest, `"`)
		if !ok || !closed {
			return fmt.Errorf("attributes %q", attrs)
		}
		words, err := unescape(value)
		if err != nil {
			return err
		}
		a := Attr{&attribute{keyNamed(name), words}}
		if a.key() == noKey || !a.fits(n.tag) {
			return fmt.Errorf("attribute %q of %s", name, n.tag.Name())
		}
		if a.key() == keyHref && !Outside(words) && !local(words) {
			return fmt.Errorf("link to %q", words)
		}
		n.attrs = append(n.attrs, a)
		attrs = strings.TrimPrefix(rest, " ")
	}
	return nil
}

func keyNamed(name string) key {
	for i, k := range keys {
		if i > 0 && k.name == name {
			return key(i)
		}
	}
	return noKey
}

var entities = [...][2]string{{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", `"`}, {"&#39;", "'"}}

func unescape(s string) (string, error) {
	var out strings.Builder
	for s != "" {
		if strings.IndexByte("<>\"'", s[0]) >= 0 || s[0] < ' ' {
			return "", fmt.Errorf("unescaped %.10q", s)
		}
		n, c := 1, s[:1]
		if s[0] == '&' {
			n = 0
			for _, e := range entities {
				if strings.HasPrefix(s, e[0]) {
					n, c = len(e[0]), e[1]
				}
			}
			if n == 0 {
				return "", fmt.Errorf("entity %.10q", s)
			}
		}
		out.WriteString(c)
		s = s[n:]
	}
	return out.String(), nil
}
