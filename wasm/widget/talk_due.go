package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/letter"
)

// began is the day from which the time for an answer runs: that of the complaint, where that is what is waited
// for, or else that of the request.
func (m *Model) began() textKind {
	if deadline.Received(m.asked()) && !letters[m.letter].complains {
		return textComplained
	}
	return textAsked
}

// asksDay reports whether a day of a request matters: a question stops the clock of none but access. A day that
// was written when it did is kept, and counts for nothing.
func (m *Model) asksDay(k textKind) bool {
	return k < textQuestionAsked || deadline.Questioned(m.timed())
}

// timed is the right whose time for an answer runs: to see information, which needs no more than to be said, where
// it is not known which.
func (m *Model) timed() privacy.Right {
	if right := m.asked(); right != 0 {
		return right
	}
	return privacy.RightAccess
}

// moreDays reports whether something was written among the days that most people do not need.
func (m *Model) moreDays() bool {
	for k := textIdentityAsked; k <= textExtended; k++ {
		if m.text(k) != "" && (k == textExtended || m.asksDay(k)) {
			return true
		}
	}
	return false
}

// datesProblems is what is wrong with the days.
func (m *Model) datesProblems() []problem {
	var out []problem
	first := m.began()
	if m.text(first) == "" {
		out = append(out, problem{"in-" + texts[first].name + dayParts[0], daysAsked[first].missing})
	}
	if first == textComplained {
		if m.text(first) != "" {
			out = m.badDay(out, first, daysAsked[first].bad)
		}
		return out
	}
	for k := textAsked; k <= textQuestionAnswered; k++ {
		if m.text(k) != "" && m.asksDay(k) {
			out = m.badDay(out, k, daysAsked[k].bad)
		}
	}
	for _, pair := range [...][2]textKind{{textIdentityAsked, textIdentitySent},
		{textQuestionAsked, textQuestionAnswered}} {
		if !m.asksDay(pair[0]) {
			continue
		}
		first, then := m.day(pair[0]), m.day(pair[1])
		if !then.IsZero() && (first.IsZero() && m.text(pair[0]) == "" || then.Before(first)) {
			out = append(out, problem{"in-" + texts[pair[1]].name + dayParts[0], wordBadOrder})
		}
	}
	return out
}

// due is by when the council must answer, from the days that were written; zero reason and no day where
// none was.
func (m *Model) due() deadline.Outcome { return m.dueIf(true) }

// dueIf is the same, or as it is if the council had no need for what it asked (Art 12(6), 12A(5); DPA s.52(4), 54).
func (m *Model) dueIf(needed bool) deadline.Outcome {
	if m.ends() {
		return deadline.Outcome{Reason: deadline.NoPeriod}
	}
	asked := m.day(m.began())
	if asked.IsZero() {
		return deadline.Outcome{Reason: deadline.NotReached}
	}
	if m.began() == textComplained {
		return deadline.Due(
			deadline.Timeline{Kind: deadline.ComplaintAcknowledgement, Nation: m.nation(), Received: asked},
		)
	}
	t := deadline.Timeline{Kind: deadline.RightsRequest, Nation: m.nation(), Right: m.timed(), Received: asked,
		IdentityAsked: m.day(
			textIdentityAsked,
		), IdentityReceived: m.day(textIdentitySent), Extended: m.text(textExtended) == replyNames[SaidYes],
		// which count for no right but access
		ClarificationAsked: m.day(textQuestionAsked), ClarificationAnswered: m.day(textQuestionAnswered)}
	t.Regime = m.regime()
	if !needed {
		none := privacy.Date{}
		t.IdentityAsked, t.IdentityReceived, t.ClarificationAsked, t.ClarificationAnswered = none, none, none, none
	}
	return deadline.Due(t)
}

// answerBy is by when the letter is to be answered, or the receipt of a complaint told, if it is sent today; zero where
// the law sets no day, or today is not known.
func (m *Model) answerBy() privacy.Date {
	t := deadline.Timeline{Kind: deadline.RightsRequest, Nation: m.nation(), Right: m.timed(), Received: m.today(),
		Regime: m.regime()}
	switch {
	case t.Received.IsZero() || !m.living():
		return privacy.Date{}
	case m.letter == letter.ToCouncil:
		t.Kind = deadline.ComplaintAcknowledgement
	case m.letter != letter.Request || m.ends() || m.untimed(m.asked()):
		return privacy.Date{}
	}
	if of := deadline.Due(t); of.Reason == 0 {
		return of.Due
	}
	return privacy.Date{}
}

// regime is Part 3 where all uses are under it, and else the UK GDPR: where some are, a request is under both, and
// what Part 3 does not have the UK GDPR sets a time for.
func (m *Model) regime() privacy.Regime {
	grounds := m.grounds()
	for i := range grounds {
		if r := grounds[i].Facts.Regime(); r != privacy.RegimePart3 {
			return r
		}
	}
	if len(grounds) == 0 {
		return 0
	}
	return privacy.RegimePart3
}

func (m *Model) nation() privacy.Nation {
	if n := m.notice(); n != nil {
		return n.Nation
	}
	return 0
}

// dated is the letter whose answer is waited for: the right that is wanted, or else to see information.
func (m *Model) dated() string {
	if right := m.wanted(); right != 0 {
		return right.String()
	}
	return privacy.RightAccess.String()
}

// ends reports whether what is asked for is that marketing end, for which the law gives nobody any time.
func (m *Model) ends() bool {
	return letter.Ends(&letter.Brief{
		Kind: m.letter, About: m.who, Wish: m.wish, Right: m.asked(), Notice: m.notice(), Activity: m.activity(),
		Grounds: m.grounds(),
		Person:  letter.Person{Details: m.text(textDetails)},
	})
}

// untimed reports whether the law sets no time for an answer to a request under a right, as for one that takes back
// consent; false where it is not known which right.
func (m *Model) untimed(right privacy.Right) bool {
	_, runs := deadline.PeriodFor(right, m.regime(), m.asAt())
	return right != 0 && !runs && !deadline.Received(right)
}
