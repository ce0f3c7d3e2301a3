package widget

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

// persons are for whom somebody asks. Of those who have died and of businesses nobody asks in their name.
var persons = [...]wish.Person{letter.AboutMyChild: wish.Child, letter.AboutSomeone: wish.Someone}

// person is for whom the person asks.
func (m *Model) person() wish.Person {
	if int(m.who) < len(persons) {
		return persons[m.who]
	}
	return wish.You
}

// askerText is where the answer to a question of who asks is kept, by its code.
func askerText(q asker.Question) textKind { return textAsker + textKind(q) }

// asker is who asks, with what they said of it.
func (m *Model) asker() asker.Asker {
	a := asker.Asker{Person: m.person()}
	for _, q := range asker.Questions() {
		a.Say(q, m.text(askerText(q)))
	}
	return a
}

// request is what is asked for, as far as it bears on who may ask. A letter before court goes to no court, and of a
// right that is not yet law somebody may still ask in general.
func (m *Model) request() requester.Request {
	of := requester.Request{Nation: m.nation(), Regime: m.regime(), Right: m.asked(), Day: m.asAt()}
	you := asker.Asker{}
	if of.Right == privacy.RightJudicialRemedy || requester.MayAsk(you.Request(of)).Verdict == requester.MayNot {
		of.Right = 0
	}
	return of
}

// standing is whether the person may ask, in words.
func (m *Model) standing() asker.Told {
	a := m.asker()
	return asker.Tell(m.voice, &a, m.request())
}

// barred reports whether data protection law gives the person no request in the name of whom it is about.
func (m *Model) barred() bool {
	a := m.asker()
	return a.Person != wish.You && requester.MayAsk(a.Request(m.request())).Verdict == requester.MayNot
}

// writesBarred reports whether m is about a letter of somebody who may not ask. Where they are asked who they are,
// which a letter waits for, they may yet say otherwise.
func (m *Model) writesBarred() bool { return m.letter != 0 && !m.waits() && m.barred() }

// nextOfAsker is the question about who asks that is to be asked next; zero if there is none.
func (m *Model) nextOfAsker() asker.Question {
	a := m.asker()
	if a.Person == wish.You {
		return 0
	}
	for _, q := range asker.Open(&a, m.request()) {
		if m.text(askerText(q)) == "" {
			return q
		}
	}
	return 0
}

// askAsker goes to that question, and reports whether there is one. A letter that is to be written waits for it.
func (m *Model) askAsker() bool {
	q := m.nextOfAsker()
	if q == 0 {
		return false
	}
	waits := m.named
	m.to(PlaceAsker, true)
	m.poses, m.named = q, waits
	return true
}

// answerAsker keeps the answer to the question that is asked, and goes on: to the next, to the letter that waits, or to
// the answer.
func (m *Model) answerAsker(code string) {
	if a := m.asker(); code == "" || !a.Say(m.poses, code) {
		m.missing = true
		return
	}
	m.write(askerText(m.poses), code)
	switch {
	case m.askAsker():
	case m.letter != 0 && m.barred():
		m.turnAway()
	case m.letter != 0:
		m.to(PlaceDetails, true)
	default:
		m.pursue()
	}
}

// changeAsker goes to a question about who asks, to change its answer.
func (m *Model) changeAsker(q asker.Question) {
	if m.text(askerText(q)) == "" {
		return
	}
	m.to(PlaceAsker, true)
	m.poses, m.changing = q, true
}

// forgetAsker forgets what was said of another person than the one it is about now.
func (m *Model) forgetAsker() {
	kept := make([]typed, 0, len(m.typed))
	for _, t := range m.typed {
		if name, _, _ := strings.Cut(t.key, "/"); textNamed(name) <= textAsker {
			kept = append(kept, t)
		}
	}
	m.typed = kept
}

// askerFits reports whether a question about who asks goes with the rest of the state.
func (m *Model) askerFits() bool {
	return (m.poses != 0) == m.needs(anAsker) && (m.poses == 0 || m.person() != wish.You)
}
