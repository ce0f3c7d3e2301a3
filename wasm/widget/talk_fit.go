package widget

import "github.com/plainrights/plainrights/rights/letter"

// misfit returns the name of a field that does not go with the others, or "": each case is what must hold of one field.
func (m *Model) misfit() string {
	switch {
	case m.at == 0:
		return fieldAt
	case m.council == "" && m.needs(aCouncil), m.council != "" && m.notice() == nil:
		return fieldCouncil
	case m.service == "" && m.needs(aService),
		m.service != "" && m.needs(noService),
		m.service != "" && m.activity() == nil:
		return fieldService
	case (m.fact != 0) != m.needs(aFact):
		return fieldFact
	case !m.askerFits():
		return fieldAsks
	case (m.letter != 0) != m.needs(aLetter) && !m.waits(), m.needs(aTime) && m.letter != letter.Request,
		m.uncovered(), m.writesBarred(), m.at == PlaceAsked && !m.mayAskWhat(),
		m.letter != 0 && !m.fits(m.named):
		return fieldLetter
	case m.changing && !m.mayChange():
		return fieldChanging
	case !m.severalFits():
		return fieldSeveral
	case !m.givenFits():
		return fieldGiven
	case !m.trailFits():
		return fieldTrail
	case !m.typedFits(), m.lacking():
		return fieldTyped
	}
	return ""
}

// uncovered reports whether m is about a time or a complaint that is only for what data protection covers.
func (m *Model) uncovered() bool {
	return !m.living() && (m.needs(aTime) || m.letter != 0 && m.letter != letter.Request && !m.waits())
}

// mayChange reports whether m is where Change leads, or at a question that a changed reply has opened.
func (m *Model) mayChange() bool {
	return m.at == PlaceQuestion && len(m.replies()) > 0 || m.at == PlaceAsker || m.at == PlaceWish ||
		m.at == PlaceWho && m.who != 0
}

// severalFits reports whether the services that were chosen together are some of the council's, none of
// them twice, and the one that is shown is among them.
func (m *Model) severalFits() bool {
	shown := len(m.several) == 0
	for i, s := range m.several {
		of := Model{offer: m.offer, step: step{council: m.council, service: s}}
		if of.activity() == nil {
			return false
		}
		for _, before := range m.several[:i] {
			if before == s {
				return false
			}
		}
		shown = shown || s == m.service
	}
	return shown
}

// givenFits reports whether each reply is about a service that there is, and about no fact twice.
func (m *Model) givenFits() bool {
	for i, g := range m.given {
		of := Model{offer: m.offer, step: step{council: g.Council, service: g.Service}}
		if of.activity() == nil {
			return false
		}
		for _, before := range m.given[:i] {
			if before.Council == g.Council && before.Service == g.Service && before.Fact == g.Fact {
				return false
			}
		}
	}
	return true
}

func (m *Model) typedFits() bool {
	for i, t := range m.typed {
		for _, before := range m.typed[:i] {
			if before.key == t.key {
				return false
			}
		}
	}
	return true
}

// lacking reports whether m is where only what was written leads, and that is missing.
func (m *Model) lacking() bool {
	before := m.before()
	return before != 0 && len(places[before].problems(m)) > 0
}
