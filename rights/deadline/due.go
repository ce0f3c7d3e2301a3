package deadline

import "github.com/plainrights/plainrights/privacy"

// Due returns by when the controller must answer. It is total: of a timeline without a nation or a day of
// receipt nothing can be said, and the reason is BeyondTable.
func Due(t Timeline) Answer {
	if t.Received.Before(privacy.LawBegan()) && !t.Received.IsZero() {
		return Answer{Reason: NotInForce}
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
		if t.hasPeriod() {
			return t.request()
		}
	}
	return Answer{Reason: NoPeriod}
}

// hasPeriod reports whether the law sets a period for the right: Art 12A for requests under Articles 15 to
// 18 and 20 to 22D; s.54(1) under Part 3, which has neither portability nor objection, and which since
// ss.50A-50D sets none for representations on an automated decision (s.50(3) set a month). Being informed
// and notification are not asked for, and consent is taken back at once.
func (t *Timeline) hasPeriod() bool {
	switch t.Right {
	case privacy.RightAccess, privacy.RightRectification, privacy.RightErasure, privacy.RightRestriction:
		return true
	case privacy.RightPortability, privacy.RightObject:
		return t.Regime != privacy.RegimePart3
	case privacy.RightAutomatedDecisions:
		return t.Regime != privacy.RegimePart3 || t.Received.Before(privacy.MainChange())
	}
	return false
}

// clock is a period that is being counted.
type clock struct {
	*Timeline
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
func (c *clock) answer(a Answer) Answer {
	if c.lost {
		return Answer{Reason: BeyondTable}
	}
	a.Steps = c.steps
	return a
}

// cites is the provision on the period: Art 12A, or s.54 under Part 3; before 5 February 2026 Art 12(3), and
// s.50(3) for automated decisions under Part 3.
func (t *Timeline) cites(paragraph string) privacy.Citation {
	switch {
	case t.Regime == privacy.RegimePart3 && t.Right == privacy.RightAutomatedDecisions:
		return privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.50(3)", Force: privacy.Period{Until: privacy.MainChange()}}
	case t.Regime == privacy.RegimePart3:
		return privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.54"}
	case t.Received.Before(privacy.MainChange()):
		return privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12(3)", Force: privacy.Period{Until: privacy.MainChange()}}
	}
	return privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12A(" + paragraph + ")"}
}

// acknowledgement is thirty days from the complaint, of which its own day does not count.
func (t *Timeline) acknowledgement() Answer {
	if t.Received.Before(privacy.ComplaintDutyBegan()) {
		return Answer{Reason: NotInForce}
	}
	c := clock{Timeline: t, start: t.Received}
	due := c.step(ThirtyDays, days(t.Received, 30), privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.164A(3)"})
	return c.answer(Answer{Due: c.rolled(due)})
}

// beforeResults is the earlier of five months from the request and forty days from the announcement.
func (t *Timeline) beforeResults() Answer {
	c := clock{Timeline: t, start: t.Received}
	cite := privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 25(3)"}
	due := months(t.Received, 5)
	if announced := t.ResultsAnnounced; !announced.IsZero() {
		// Compared before they roll on, so that five months that end beyond the table hide no earlier day.
		if by := days(announced, 40); by.Before(due) {
			due = by
		}
	}
	return c.answer(Answer{Due: c.rolled(c.step(ResultsBound, due, cite))})
}

// request is the month, or the three months of an extension, from the relevant time.
func (t *Timeline) request() Answer {
	c := clock{Timeline: t, start: t.Received}
	if t.startMoves() {
		for _, wanted := range [...][2]privacy.Date{{t.IdentityAsked, t.IdentityReceived}, {t.FeeNotified, t.FeePaid}} {
			switch {
			case wanted[0].IsZero(): // what nobody asked for moves nothing
			case wanted[1].IsZero():
				return Answer{Reason: NotReached}
			case wanted[1].After(c.start):
				c.start = wanted[1]
			}
		}
	}
	c.step(Begins, c.start, t.cites("2"))
	length := 1
	if t.extended() {
		length = 3
	}
	end := c.step(MonthEnds, months(c.start, length), t.cites([...]string{1: "1", 3: "3"}[length]))
	pause := c.pause(c.working(end))
	notice := c.noticeBy()
	if pause.open {
		return c.answer(Answer{Reason: ClockStopped, ExtensionNoticeBy: notice})
	}
	if pause.most > 0 {
		end = c.step(Paused, days(end, pause.most), t.cites("5"))
	}
	a := Answer{Due: c.rolled(end), ExtensionNoticeBy: notice}
	if earliest := c.earliest(length); earliest.Before(a.Due) {
		a.Conservative = earliest
	}
	return c.answer(a)
}

// startMoves reports whether proof of identity and a fee that were asked for move the start: under Article 12A(2) and
// s.54(3), and under Part 3 before 5 February 2026 too, where s.54(3) said so of all requests but those of s.50.
func (t *Timeline) startMoves() bool {
	return !t.Received.Before(privacy.MainChange()) || t.Regime == privacy.RegimePart3 && t.Right != privacy.RightAutomatedDecisions
}

// extended reports whether the period is longer by a notice. Under Part 3 no controller could give one before
// 5 February 2026: s.54(2) left a longer period to regulations.
func (t *Timeline) extended() bool {
	return t.Extended && !(t.Regime == privacy.RegimePart3 && t.Received.Before(privacy.MainChange()))
}

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
