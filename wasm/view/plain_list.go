package view

func (p *plain) list(n Node) Nodes {
	var items Nodes
	for _, c := range n.Children() {
		if body := p.within(c, false); len(body) > 0 && !pressed(c) && !leads(c) {
			items = append(items, bare(Li, body))
		}
	}
	if len(items) == 0 {
		return nil
	}
	return Nodes{bare(n.Tag(), items)}
}

// pairs is a dl. A row that only has a name or only values is no row: it stands beside the dl. One of whose
// values nothing is left is left out.
func (p *plain) pairs(n Node) Nodes {
	var out, rows Nodes
	end := func() {
		if len(rows) > 0 {
			out, rows = append(out, bare(Dl, rows)), nil
		}
	}
	for _, r := range n.Children() {
		switch names, values, had := p.row(r); {
		case len(values) == 0 && had:
		case len(names) > 0 && len(values) > 0:
			rows = append(append(rows, names...), values...)
		default:
			end()
			for _, c := range names {
				out = append(out, bare(P, Nodes{bare(Strong, c.Children())}))
			}
			for _, c := range values {
				out = append(out, c.Children()...)
			}
		}
	}
	end()
	return out
}

// row is the names and values of a row, and whether it had any value.
func (p *plain) row(n Node) (names, values Nodes, had bool) {
	if pressed(n) {
		return nil, nil, true
	}
	for _, c := range n.Children() {
		if words := p.phrases(c.Children()); c.Tag() == Dt && !blank(words) && !pressed(c) {
			names = append(names, bare(Dt, words))
		}
	}
	for _, c := range n.Children() {
		if c.Tag() != Dd {
			continue
		}
		had = true
		if body := p.within(c, len(names) == 0); len(body) > 0 && !pressed(c) {
			values = append(values, bare(Dd, body))
		}
	}
	return names, values, had
}
