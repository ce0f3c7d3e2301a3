package deadline

import "github.com/plainrights/plainrights/privacy"

// Due returns by when the controller must answer. It is total: of a timeline that lacks what is needed, or has a day
// that does not exist, the reason says so, and nothing is counted.
func Due(t Timeline) Outcome {
	if reason := t.lacks(); reason != 0 {
		return Outcome{Reason: reason}
	}
	if t.Received.Before(privacy.LawBegan()) {
		return Outcome{Reason: NotInForce}
	}
	switch t.Kind {
	case ComplaintAcknowledgement:
		return t.acknowledgement()
	case ExamMarksAccess:
		if !t.ResultsAnnounced.IsZero() && !t.ResultsAnnounced.After(t.Received) {
			return t.request() // once results are out, the ordinary period
		}
		return t.beforeResults()
	case RightsRequest:
		return t.request()
	}
	return Outcome{Reason: NoPeriod}
}

// lacks is what a timeline must have and has not; zero if nothing. Without a nation there may be an answer still, as
// that there is no period.
func (t *Timeline) lacks() NoDue {
	for _, d := range [...]privacy.Date{
		t.Received, t.IdentityAsked, t.IdentityReceived, t.FeeNotified, t.FeePaid, t.ClarificationAsked,
		t.ClarificationAnswered, t.ResultsAnnounced,
	} {
		if !d.IsZero() && !d.Valid() {
			return NoSuchDay
		}
	}
	switch {
	case t.Kind == 0 || t.Kind > ExamMarksAccess:
		return NoKind
	case t.Kind == RightsRequest && !t.Right.Valid():
		return NoRight
	case t.Received.IsZero():
		return NotReceived
	}
	return 0
}

// period is what the law sets for the request: for exam marks that of access.
func (t *Timeline) period() (Period, bool) {
	right := t.Right
	if t.Kind == ExamMarksAccess {
		right = privacy.RightAccess
	}
	if p := periodFor(right, t.Regime, t.Received); p != nil {
		return *p, true // which is only read
	}
	return Period{}, false
}

// clock is a period that is being counted.
type clock struct {
	*Timeline
	Period
	start privacy.Date // the relevant time
	steps []Step
	lost  bool // a day was beyond the table
}

func (c *clock) step(what What, d privacy.Date, cite privacy.Citation) privacy.Date {
	c.steps = append(c.steps, Step{what, d, cite})
	return d
}

// working returns the day or the next working day, and notes a step where it moves.
func (c *clock) working(d privacy.Date) privacy.Date {
	on, ok := roll(c.Nation, d)
	c.lost = c.lost || !ok
	return on
}

func (c *clock) rolled(d privacy.Date) privacy.Date {
	on := c.working(d)
	if on != d && !c.lost {
		c.step(RolledOn, on, privacy.Citation{Instrument: privacy.TimeLimits, Provision: "Art 3(4)"})
	}
	return on
}

// answer is what the clock has come to.
func (c *clock) answer(a Outcome) Outcome {
	switch {
	case c.lost && !c.Nation.Valid():
		return Outcome{Reason: NoNation}
	case c.lost:
		return Outcome{Reason: BeyondTable}
	}
	a.Steps = c.steps
	return a
}

// acknowledgement is thirty days from the complaint, of which its own day does not count.
func (t *Timeline) acknowledgement() Outcome {
	r, ok := ReceiptFor(privacy.RightComplainController, t.Received)
	if !ok {
		return Outcome{Reason: NotInForce}
	}
	c := clock{Timeline: t, start: t.Received}
	due := c.step(ThirtyDays, days(t.Received, r.Days), r.Cite)
	return c.answer(Outcome{Due: c.rolled(due)})
}

// beforeResults is the earlier of five months from the request and forty days from the announcement.
func (t *Timeline) beforeResults() Outcome {
	c := clock{Timeline: t, start: t.Received}
	cite := privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 25(3)"}
	due := months(t.Received, 5)
	if announced := t.ResultsAnnounced; !announced.IsZero() {
		// Compared before they roll on, so that five months that end beyond the table hide no earlier day.
		if by := days(announced, 40); by.Before(due) {
			due = by
		}
	}
	return c.answer(Outcome{Due: c.rolled(c.step(ResultsBound, due, cite))})
}

// request is the month, or the three months of an extension, from the relevant time.
func (t *Timeline) request() Outcome {
	p, ok := t.period()
	switch {
	case t.Received.IsZero():
		return Outcome{Reason: BeyondTable}
	case !ok:
		return Outcome{Reason: NoPeriod}
	}
	c := clock{Timeline: t, Period: p, start: t.Received}
	begins := p.Month
	if !p.Starts.IsZero() {
		begins = p.Starts
		for _, wanted := range [...][2]privacy.Date{{t.IdentityAsked, t.IdentityReceived}, {t.FeeNotified, t.FeePaid}} {
			switch {
			case wanted[0].IsZero(): // what nobody asked for moves nothing
			case wanted[1].IsZero():
				return Outcome{Reason: NotReached}
			case wanted[1].After(c.start):
				c.start = wanted[1]
			}
		}
	}
	c.step(Begins, c.start, begins)
	length, ends := 1, p.Month
	if c.extended() {
		length, ends = 3, p.Longer
	}
	end := c.step(MonthEnds, months(c.start, length), ends)
	pause := c.pause(c.working(end))
	notice := c.noticeBy()
	if pause.open {
		return c.answer(Outcome{Reason: ClockStopped, ExtensionNoticeBy: notice})
	}
	if pause.most > 0 {
		end = c.step(Paused, days(end, pause.most), p.Question)
	}
	a := Outcome{Due: c.rolled(end), ExtensionNoticeBy: notice}
	if earliest := c.earliest(length); earliest.Before(a.Due) {
		a.Conservative = earliest
	}
	return c.answer(a)
}

// extended reports whether the period is longer by a notice, which not every period lets the controller give.
func (c *clock) extended() bool { return c.Extended && !c.Longer.IsZero() }

// noticeBy is the last day for the notice of an extension: the first month, with a pause that began in it
// (Art 12A(4)-(5)). It is none without an extension, and while that pause lasts.
func (c *clock) noticeBy() privacy.Date {
	if !c.extended() {
		return privacy.Date{}
	}
	month := months(c.start, 1)
	pause := c.pause(c.working(month))
	if pause.open {
		return privacy.Date{}
	}
	return c.working(days(month, pause.most))
}
