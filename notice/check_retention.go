package notice

import "strconv"

// checkRule holds what a retention rule has against its kind.
func (d *reader) checkRule(p *plan, r *RetentionRule, seen []finding, offset int) {
	periods := seen[p.find("periods")]
	if seen[p.find("kind")].bad || r.Kind == "" {
		return
	}
	for _, name := range [...]string{"trigger", "event"} {
		if at := seen[p.find(name)]; at.there && r.Kind != RetentionUntilEvent && r.Kind != RetentionVariable {
			m := Misfit{
				Code:  CodeRetentionShape,
				Value: string(r.Kind),
				Want:  []string{"the event of each period in the period, as " + byEvent},
			}
			d.misfit(m, at.at, name)
		}
	}
	if periods.bad || periods.slip {
		return
	}
	m := Misfit{Code: CodeRetentionShape, Value: string(r.Kind), Want: r.wants()}
	if m.Want != nil {
		d.misfit(m, offset)
	}
}

// byEvent shows a period with its event.
const byEvent = `{"amount": 6, "unit": "years", "from": "end-of-tenancy"}`

// wants is what its periods ought to be; nil if they are.
func (r *RetentionRule) wants() []string {
	n, without := len(r.Periods), 0
	for i := range r.Periods {
		if r.Periods[i].If == "" {
			without++
		}
	}
	switch r.Kind {
	case RetentionFixed:
		if n != 1 {
			return []string{`one period, as "periods": [{"amount": 6, "unit": "years"}]`}
		}
	case RetentionConditional:
		if n < 2 || without > 1 {
			return []string{
				`two periods at least, each but one with the condition that it applies on, as "if": "the person died before 18"`,
			}
		}
	case RetentionLongest, RetentionShortest, RetentionFirst, RetentionLast:
		if n < 2 {
			return []string{"two periods at least"}
		}
	case RetentionPermanent, RetentionAsLongAsNeeded, RetentionAsLongAsLawRequires, RetentionUntilEvent:
		if n > 0 {
			return []string{"no periods"}
		}
	}
	return nil
}

// checkPeriod holds a period of no time to saying at which event it ends.
func (d *reader) checkPeriod(p *plan, r *RetentionPeriod, seen []finding, offset int) {
	amount := seen[p.find("amount")]
	if amount.there && !amount.bad && r.Amount == 0 && !seen[p.find("from")].meant() && !seen[p.find("event")].meant() {
		m := Misfit{
			Code:  CodeRetentionShape,
			Value: "0",
			Want:  []string{`more than 0, or the event at which it ends, as "from": "end-of-tenancy"`},
		}
		d.misfit(m, offset)
	}
}

// checkSpan holds an amount of time to a unit of time: an age is none.
func (d *reader) checkSpan(p *plan, s *Span, seen []finding) {
	if s.Unit == UnitAge {
		m := Misfit{
			Code:  CodeRetentionShape,
			Value: string(UnitAge),
			Want:  []string{"a unit of time, as " + strconv.Quote(string(UnitYears))},
		}
		d.misfit(m, seen[p.find("unit")].at, "unit")
	}
}
