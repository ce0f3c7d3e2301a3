package view

// Plain returns what a tree says in the fewest elements: p, h2 to h6, ul, ol, li, dl, dt, dd, a and
// strong, of which none has an attribute but a its href. It is for an editor that takes nothing else, on a
// page where no script of ours runs. What can only be pressed is left out, with what nobody sees, and what
// is one level down stands under a heading. A link to a place on the same page becomes its words or, where
// it is all that a paragraph or an item holds, nothing. at returns the address outside of a place of ours,
// or ""; then, or if at is nil, a link to that place becomes its words.
//
// Its dl holds dt and dd with nothing around them, which HTML allows and this package's own trees have not.
func Plain(n Node, at func(path string) string) Nodes {
	p := &plain{at: at, last: 1}
	return p.flow(Nodes{n}, true)
}

// plain is where in a tree a Plain is.
type plain struct {
	at    func(string) string
	last  int // the level of the heading that what comes next stands under
	shift int // how many levels headings go down, as within what was details
}

// flow returns nodes that stand on their own. What is within a line among them becomes a paragraph, if asked.
func (p *plain) flow(nodes Nodes, paragraphs bool) Nodes {
	var out, line Nodes
	end := func() {
		if paragraphs && !blank(line) {
			out = append(out, bare(P, line))
		} else if !blank(line) {
			out = append(out, line...)
		}
		line = nil
	}
	for _, n := range nodes {
		if n.kind() == phrase {
			line = append(line, p.phrase(n)...)
			continue
		}
		end()
		out = append(out, p.block(n)...)
	}
	end()
	return out
}

func (p *plain) block(n Node) Nodes {
	switch t := n.Tag(); {
	case pressed(n):
		return nil
	case n.kind() == heading:
		p.last = max(int(t-H1)+1+p.shift, 2)
		return titled(p.last, p.phrases(n.Children()))
	case t == P:
		return p.paragraph(n)
	case t == Ul || t == Ol:
		return p.list(n)
	case t == Dl:
		return p.pairs(n)
	case t == Details:
		return p.details(n)
	case t == Div || t == Legend:
		return p.flow(n.Children(), true)
	}
	return p.within(n, true)
}

// within returns what a part of a page holds: its headings end with it. One of nothing but headings is left
// out.
func (p *plain) within(n Node, paragraphs bool) Nodes {
	outer := *p
	out := p.flow(n.Children(), paragraphs)
	*p = outer
	for _, c := range out {
		if c.kind() != heading && !blank(Nodes{c}) {
			return out
		}
	}
	return nil
}

func (p *plain) paragraph(n Node) Nodes {
	words := p.phrases(n.Children())
	if blank(words) || leads(n) {
		return nil
	}
	return Nodes{bare(P, words)}
}

// titled is a heading of a level or, where there is none so low, a paragraph that stands out.
func titled(level int, words Nodes) Nodes {
	switch {
	case blank(words):
		return nil
	case level > 6:
		return Nodes{bare(P, Nodes{bare(Strong, words)})}
	}
	return Nodes{bare(Heading(level), words)}
}

// details puts what it holds under its summary, whose headings are then lower than that.
func (p *plain) details(n Node) Nodes {
	outer := *p
	p.last++
	var title, rest Nodes
	for _, c := range n.Children() {
		if c.Tag() == Summary && title == nil {
			title = titled(p.last, p.phrases(c.Children()))
		} else {
			rest = append(rest, c)
		}
	}
	if top := highest(rest); top > 0 {
		p.shift = max(p.shift, p.last+1-top)
	}
	body := p.within(Div.Of(rest), true)
	*p = outer
	if len(body) == 0 {
		return nil
	}
	return append(title, body...)
}

// highest is the level of the highest heading within nodes; zero if there is none.
func highest(nodes Nodes) int {
	out := 0
	for _, n := range nodes {
		level := highest(n.Children())
		if n.kind() == heading {
			level = int(n.Tag()-H1) + 1
		}
		if level > 0 && (out == 0 || level < out) {
			out = level
		}
	}
	return out
}
