package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// EventKind is what a person can do. Zero is not one.
type EventKind uint8

// The kinds of event.
const (
	_             EventKind = iota
	ChooseCouncil           // Continue, with Council, or none
	ChooseService           // Continue, with Service, or none
	DoNotKnow               // Continue, with "I do not know"
	AskMe                   // answer questions to make the result more exact
	Answer                  // Continue, with Reply, or none
	Change                  // change the reply to Fact
	ChangeService           // choose another service
	ShowNotice              // see what the notice says
	Back                    // the screen before
	StartAgain              // forget everything
)

// Event is something that a person did. The zero Event is nothing.
type Event struct {
	Kind    EventKind
	Council notice.ID
	Service notice.ID
	Fact    privacy.Fact
	Reply   Reply
}

// Update returns the conversation after an event. An event that cannot happen where m is leaves it as
// it is.
func Update(m Model, e Event) Model {
	switch e.Kind {
	case StartAgain:
		return Start(m.offer)
	case Back:
		return m.back()
	case ChooseCouncil:
		return m.chooseCouncil(e.Council)
	case ChooseService, DoNotKnow:
		return m.chooseService(e)
	case AskMe:
		return m.askMe()
	case Answer:
		return m.react(e.Reply)
	case Change:
		return m.change(e.Fact)
	case ChangeService:
		return m.to(PlaceService, m.at == PlaceResult || m.at == PlaceHelp)
	case ShowNotice:
		return m.to(PlaceNotice, m.at == PlaceResult || m.at == PlaceService || m.at == PlaceHelp)
	}
	return m
}

// to returns m at another place, if may.
func (m Model) to(p Place, may bool) Model {
	if !may {
		return m
	}
	m.at, m.fact, m.changing, m.missing = p, 0, false, false
	return m
}

func (m Model) back() Model {
	switch m.at {
	case PlaceService:
		return m.to(PlaceCouncil, len(m.offer.Notices) > 1)
	case PlaceHelp, PlaceResult:
		return m.to(PlaceService, true)
	case PlaceNotice:
		if m.activity() == nil {
			return m.to(PlaceService, true)
		}
		return m.to(PlaceResult, true)
	case PlaceQuestion:
		return m.backFromQuestion()
	}
	return m
}

// backFromQuestion returns to the question that was answered before this one, or to the result.
func (m Model) backFromQuestion() Model {
	before := privacy.Fact(0)
	for _, g := range m.replies() {
		if g.Fact == m.fact {
			break
		}
		if _, ok := m.question(g.Fact); ok {
			before = g.Fact
		}
	}
	if before == 0 || m.changing {
		return m.to(PlaceResult, true)
	}
	m.fact, m.missing = before, false
	return m
}

func (m Model) chooseCouncil(id notice.ID) Model {
	if m.at != PlaceCouncil {
		return m
	}
	chosen := m
	chosen.council = id
	if chosen.notice() == nil {
		m.missing = true
		return m
	}
	if chosen.council != m.council {
		chosen.service = ""
	}
	return chosen.to(PlaceService, true)
}

func (m Model) chooseService(e Event) Model {
	if m.at != PlaceService {
		return m
	}
	if e.Kind == DoNotKnow {
		return m.to(PlaceHelp, true)
	}
	chosen := m
	chosen.service = e.Service
	if chosen.activity() == nil {
		m.missing = true
		return m
	}
	return chosen.to(PlaceResult, true)
}

func (m Model) askMe() Model {
	open := m.open()
	if m.at != PlaceResult || len(open) == 0 {
		return m
	}
	m = m.to(PlaceQuestion, true)
	m.fact = open[0].Fact
	return m
}

func (m Model) change(f privacy.Fact) Model {
	if _, ok := m.question(f); !ok || m.at != PlaceResult || m.reply(f) == NotGiven {
		return m
	}
	m = m.to(PlaceQuestion, true)
	m.fact, m.changing = f, true
	return m
}

// react records the reply to the question that is being asked, and goes on to the next one that could
// change the answer. After a change that is only one that the change has opened.
func (m Model) react(r Reply) Model {
	if m.at != PlaceQuestion {
		return m
	}
	if r == NotGiven || r > SaidUnsure {
		m.missing = true
		return m
	}
	var before []explain.Question
	if m.changing {
		before = m.open()
	}
	next := m.with(m.fact, r)
	for _, q := range next.open() {
		if !m.changing || !has(before, q.Fact) {
			next.fact, next.missing = q.Fact, false
			return next
		}
	}
	return next.to(PlaceResult, true)
}

func has(questions []explain.Question, f privacy.Fact) bool {
	for _, q := range questions {
		if q.Fact == f {
			return true
		}
	}
	return false
}
