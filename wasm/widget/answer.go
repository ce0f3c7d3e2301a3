package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// grounds returns the answer for the service that is chosen, ground by ground.
func (m *Model) grounds() []rights.AssessedGround {
	n := m.notice()
	if n == nil || m.service == "" {
		return nil
	}
	answers := rights.Answers{}
	for _, g := range m.replies() {
		answers[g.Fact] = g.Reply.answer()
	}
	a := rights.Assess(n, m.asAt(), answers, m.service)
	if len(a.Activities) == 0 {
		return nil
	}
	return a.Activities[0].Grounds
}

// open returns the questions that have no reply and whose answers could change a verdict.
func (m *Model) open() []explain.Question {
	var out []explain.Question
	for _, q := range explain.Questions(m.language(), m.grounds()) {
		if m.reply(q.Fact) == NotGiven {
			out = append(out, q)
		}
	}
	return out
}

// question returns the question about a fact; false if there is none.
func (m *Model) question(f privacy.Fact) (explain.Question, bool) {
	return explain.QuestionFor(m.language(), f)
}
