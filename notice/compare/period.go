package compare

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
)

// order is how a time after compares with one before.
type order int8

const (
	unordered order = iota
	shorter
	equal
	longer
)

// ordered is what became of a time.
func ordered(o order) Action {
	switch o {
	case longer:
		return lengthened
	case shorter:
		return shortened
	}
	return changed
}

// both is the order of two things that are each in an order: none where they go in different ways.
func (o order) both(p order) order {
	switch {
	case o == equal:
		return p
	case p == equal || o == p:
		return o
	}
	return unordered
}

// ruleLength is how long one rule keeps records as against another. Rules are ordered only where they work in the same
// way, from the same events and in units that go over into each other; what is kept for ever is kept longer than any
// period.
func ruleLength(before, after notice.RetentionRule) order {
	if len(before.Periods) > 0 && after.Kind == notice.RetentionPermanent {
		return longer
	}
	if len(after.Periods) > 0 && before.Kind == notice.RetentionPermanent {
		return shorter
	}
	if before.Kind != after.Kind || before.Trigger != after.Trigger || before.Event != after.Event ||
		len(before.Periods) != len(after.Periods) {
		return unordered
	}
	out := equal
	for i := range before.Periods {
		out = out.both(periodLength(before.Periods[i], after.Periods[i]))
	}
	return out
}

// inMonths is a period with its years in months and its weeks in days, so that six years and 72 months are the same.
func inMonths(p notice.RetentionPeriod) notice.RetentionPeriod {
	for _, of := range []struct {
		amount *int
		unit   *notice.Unit
	}{{&p.Amount, &p.Unit}, {&p.Plus.Amount, &p.Plus.Unit}} {
		switch *of.unit {
		case notice.UnitYears:
			*of.amount, *of.unit = 12**of.amount, notice.UnitMonths
		case notice.UnitWeeks:
			*of.amount, *of.unit = 7**of.amount, notice.UnitDays
		}
	}
	return p
}

// ruleInMonths is a rule with its periods so.
func ruleInMonths(r notice.RetentionRule) notice.RetentionRule {
	r.Periods = slices.Clone(r.Periods)
	for i := range r.Periods {
		r.Periods[i] = inMonths(r.Periods[i])
	}
	return r
}

// periodLength is the same of two periods.
func periodLength(before, after notice.RetentionPeriod) order {
	before, after = inMonths(before), inMonths(after)
	x, y := before, after
	x.Amount, y.Amount = 0, 0
	if x.Plus == (notice.Span{}) {
		x.Plus.Unit = y.Plus.Unit
	}
	if y.Plus == (notice.Span{}) {
		y.Plus.Unit = x.Plus.Unit
	}
	plus := amounts(x.Plus.Amount, y.Plus.Amount)
	x.Plus.Amount, y.Plus.Amount = 0, 0
	if x != y {
		return unordered
	}
	return amounts(before.Amount, after.Amount).both(plus)
}

func amounts(before, after int) order {
	switch {
	case after > before:
		return longer
	case after < before:
		return shorter
	}
	return equal
}

// timeAction is what became of a time to answer, or of what may be added to it. One that was not given, or is not given
// any more, is neither longer nor shorter.
func timeAction(before, after notice.Time) Action {
	if before.Unit != after.Unit || before.ExtensionUnit != after.ExtensionUnit ||
		before.Amount+before.Extension == 0 || after.Amount+after.Extension == 0 {
		return changed
	}
	return ordered(amounts(before.Amount+before.Extension, after.Amount+after.Extension))
}
