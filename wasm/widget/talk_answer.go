package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// grounds returns the answer for the service that is chosen, ground by ground.
func (m *Model) grounds() []rights.AssessedGround {
	n, service := m.notice(), m.activity()
	if service == nil {
		return nil
	}
	answers := rights.Answers{}
	m.implied(answers)
	for _, g := range m.replies() {
		answers[g.Fact] = g.Reply.answer()
	}
	return rights.Assess(n, m.asAt(), answers, service).Activities[0].Grounds
}

// open returns the questions that have no reply and whose answers could change a verdict.
func (m *Model) open() []explain.Question { return m.openAbout(0) }

// openAbout returns those of them that could change the verdict on a right; zero: on any.
func (m *Model) openAbout(right privacy.Right) []explain.Question {
	var out []explain.Question
	for _, q := range explain.Questions(m.voice, m.grounds(), right) {
		if m.reply(q.Fact) == NotGiven {
			out = append(out, q)
		}
	}
	return out
}

// next returns the question to ask next: one about what is wanted or, where more was asked for, any. False
// if there is none.
func (m *Model) next() (privacy.Fact, bool) {
	right := m.wanted()
	if m.more {
		right = 0
	} else if right == 0 {
		return 0, false
	}
	open := m.openAbout(right)
	if len(open) == 0 {
		return 0, false
	}
	return open[0].Fact, true
}

// question returns the question about a fact; false if there is none.
func (m *Model) question(f privacy.Fact) (explain.Question, bool) {
	q, ok := explain.QuestionFor(m.voice, f)
	return q.Of(m.voice, m.spoken()), ok
}
