package deadline

import "github.com/plainrights/plainrights/privacy"

// earliest is the earliest day over both readings of a pause and of an extension: three months in one
// step, or the first month and then two. A pause that was asked for after a reading's own end is none in it.
func (c *clock) earliest(length int) privacy.Date {
	out := c.strictly(months(c.start, length))
	if stepped := c.strictly(months(months(c.start, 1), length-1)); stepped.Before(out) {
		return stepped
	}
	return out
}

// strictly is the day that a period which would otherwise end on a day ends on, by the strict reading of a pause.
func (c *clock) strictly(end privacy.Date) privacy.Date {
	return c.working(days(end, c.pause(c.working(end)).least))
}

// pause is days that do not count, by two readings of Art 12A(5): all days from the asking to the
// answer, or the days between the two.
type pause struct {
	most, least int
	open        bool // it has not ended
}

// pause returns the pause of an access request whose period would otherwise end on a day. One that was
// asked for after that day is none.
func (c *clock) pause(end privacy.Date) pause {
	asked, answered := c.ClarificationAsked, c.ClarificationAnswered
	right := c.Right
	if c.Kind == ExamMarksAccess {
		right = privacy.RightAccess
	}
	switch {
	case !c.Stops(right) || asked.IsZero() || asked.After(end):
		return pause{}
	case answered.IsZero():
		return pause{open: true}
	}
	first := asked
	if !asked.After(c.start) {
		first = c.start.Next() // the day of the relevant time itself never counted
	}
	most := between(first, answered.Next())
	// Between a question that came before the relevant time and its answer, only the days after that time
	// could have counted: the readings agree.
	return pause{most: most, least: min(most, between(asked, answered))}
}
