package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/wish"
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

// open returns the questions that have no reply and one of whose answers changes what comes of the wish.
func (m *Model) open() []explain.Question {
	given := rights.Answers{}
	for _, g := range m.replies() {
		given[g.Fact] = g.Reply.answer()
	}
	return wish.Questions(m.voice, m.query(), given)
}

// next returns the question to ask next; false if there is none.
func (m *Model) next() (privacy.Fact, bool) {
	open := m.open()
	if m.activity() == nil || len(open) == 0 {
		return 0, false
	}
	return open[0].Fact, true
}

// question returns the question about a fact; false if there is none.
func (m *Model) question(f privacy.Fact) (explain.Question, bool) {
	q, ok := explain.QuestionFor(m.voice, f)
	return q.Of(m.voice, m.spoken()), ok
}
