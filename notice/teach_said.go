package notice

import (
	"slices"
	"strconv"
)

// saidWants says what may stand as the said of a statement beside the members that it has.
func (d *reader) saidWants(p *plan, seen []finding, what string) []string {
	if d.full() {
		return nil
	}
	codes := p.saids(seen)
	stated := strconv.Quote(saidCodes[Stated])
	switch {
	case len(codes) == 0:
		return []string{stated + " and what is stated beside it"}
	case codes[0] != saidCodes[Stated]:
		return []string{what + ": " + oneOf(codes) + " as it stands, or " + stated + " with what is stated, as " + p.shape()}
	}
	return []string{what + ": " + oneOf(codes)}
}

// saids returns the ways of saying that are not refused beside the members that a statement has.
func (p *plan) saids(seen []finding) []string {
	has := func(name string) bool { i := p.find(name); return i >= 0 && seen[i].meant() }
	basis := p.typ == typeOf((*Basis)(nil))
	content, cited := false, false
	for i, f := range p.fields {
		if f.content && seen[i].meant() {
			cited = cited || grounds(p.typ) && citing(f.name)
			content = content || !grounds(p.typ) || !citing(f.name)
		}
	}
	words, where, language, unread := has("words"), has("where"), has("language"), has("unread")
	refused := map[string]bool{
		saidCodes[Stated]:        !(content || cited || words) || basis && (has("all_of") == has("one_of") || unread),
		saidCodes[None]:          content || unread,
		saidCodes[NotApplicable]: content || unread,
		saidCodes[Elsewhere]:     !where || content || cited || unread,
		saidCodes[NotRead]:       content || cited || words || where || language || unread,
		saidCodes[NotStated]:     content || unread || where || language && !words,
	}
	return slices.DeleteFunc(p.fields[0].plan.advised(), func(code string) bool { return refused[code] })
}

// amendSaid says of a said that is no way of saying what may stand there, now that the rest of the statement is known.
func (d *reader) amendSaid(p *plan, seen []finding) {
	if p.fields[0].plan.typ != saidType || !seen[0].bad {
		return
	}
	for i := range d.found {
		m := &d.found[i]
		switch {
		case m.offset != seen[0].at:
		case m.Code == CodeBadValue:
			m.Want = d.saidWants(p, seen, p.fields[0].plan.set.name)
		case m.Code == CodeNull, m.Code == CodeWrongType:
			m.Want = d.saidWants(p, seen, "a string")
		}
	}
}
