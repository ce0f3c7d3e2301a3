package notice

import "strconv"

// saidWants says what may stand as the said of a statement beside the members that it has.
func (d *reader) saidWants(p *plan, seen []finding, what string) []string {
	if !teaches {
		return nil
	}
	if d.full() {
		return nil
	}
	codes := p.saids(seen)
	stated := strconv.Quote(saidCodes[Stated])
	switch {
	case len(codes) == 0:
		return []string{stated + " and what is stated beside it"}
	case codes[0] != saidCodes[Stated]:
		return []string{
			what + ": " + oneOf(codes) + " as it stands, or " + stated + " with what is stated, as " + p.shape(),
		}
	}
	return []string{what + ": " + oneOf(codes)}
}

// saids returns the ways of saying that are not refused beside the members that a statement has.
func (p *plan) saids(seen []finding) []string {
	if !teaches {
		return nil
	}
	has := func(name string) bool { i := p.find(name); return i >= 0 && seen[i].meant() }
	content, cited := false, false
	for i, f := range p.fields {
		if f.content && seen[i].meant() {
			about := grounds(p.typ) && citing(f.name)
			cited, content = cited || about, content || !about
		}
	}
	words, where, language, unread := has("words"), has("where"), has("language"), has("unread")
	refused := [...]bool{
		Stated: !content && !cited && !words ||
			p.typ == typeOf((*Basis)(nil)) && (has("all_of") == has("one_of") || unread),
		None:          content || unread,
		NotApplicable: content || unread,
		Elsewhere:     !where || content || cited || unread,
		NotRead:       content || cited || words || where || language || unread,
		NotStated:     content || unread || where || language && !words,
	}
	var out []string
	for _, code := range p.fields[0].plan.advised() {
		for said, no := range refused {
			if saidCodes[said] == code && !no {
				out = append(out, code)
			}
		}
	}
	return out
}

// amendSaid says of a said that is no way of saying what may stand there, now that the rest of the statement is known.
func (d *reader) amendSaid(p *plan, seen []finding) {
	if !teaches {
		return
	}
	said := p.fields[0].plan
	if said.typ != saidType || !seen[0].bad {
		return
	}
	for i := range d.found {
		m, what := &d.found[i], "a string"
		if m.Code == CodeBadValue {
			what = said.set.name
		}
		if m.offset == seen[0].at && (m.Code == CodeBadValue || m.Code == CodeNull || m.Code == CodeWrongType) {
			m.Want = d.saidWants(p, seen, what)
		}
	}
}
