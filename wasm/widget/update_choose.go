package widget

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
)

func (m *Model) chooseCouncil(id notice.ID) {
	before := m.council
	if m.at != PlaceCouncil {
		return
	}
	if m.council = id; m.notice() == nil {
		m.council, m.missing = before, true
		return
	}
	if id != before {
		m.service, m.several = "", nil
	}
	m.to(PlaceService, true)
}

// choose is Continue on the list of services, and on the list of which there may be several.
func (m *Model) choose(e *Event) {
	if m.at == PlaceSeveral && e.Kind == ChooseSeveral {
		m.chooseSeveral(e.Services)
	}
	if m.at != PlaceService {
		return
	}
	switch e.Kind {
	case Search:
		m.missing = false
	case MoreThanOne:
		m.to(PlaceSeveral, true)
	case DoNotKnow:
		m.service, m.several = "", nil
		m.afterService()
	case ChooseService:
		before := m.service
		if m.service = e.Service; m.activity() == nil {
			m.service, m.missing = before, true
			return
		}
		m.several = nil
		m.afterService()
	}
}

// chooseSeveral keeps the services that there are, in the order of the list, and begins with the first.
func (m *Model) chooseSeveral(chosen []notice.ID) {
	var several []notice.ID
	for _, a := range alphabetical(m.notice()) {
		if slices.Contains(chosen, a.ID) {
			several = append(several, a.ID)
		}
	}
	if len(several) == 0 {
		m.missing = true
		return
	}
	m.several, m.service = several, several[0]
	m.afterService()
}

// afterService goes on to what has not been said yet. Pages that were made beforehand show all.
func (m *Model) afterService() {
	switch {
	case m.offer.Medium == Static:
		m.to(m.home(), true)
	case m.who == 0:
		m.to(PlaceWho, true)
	default:
		m.afterWho()
	}
}

func (m *Model) afterWho() {
	if m.want == 0 && m.living() && m.service != "" {
		m.to(PlaceWant, true)
		return
	}
	m.ask()
}

func (m *Model) chooseWho(who Who) {
	switch {
	case m.at != PlaceWho:
	case who == 0:
		m.missing = true
	default:
		m.who = who
		m.afterWho()
	}
}

func (m *Model) chooseWant(want Want) {
	switch {
	case m.at != PlaceWant:
	case want == 0:
		m.missing = true
	default:
		m.want = want
		m.ask()
	}
}

// changeChoice goes to whom it is about, or to what is wanted, to change it.
func (m *Model) changeChoice(kind EventKind) {
	if m.at != PlaceResult && m.at != PlaceHelp {
		return
	}
	if kind == ChangeWho {
		m.to(PlaceWho, true)
		m.changing = m.who != 0
		return
	}
	m.to(PlaceWant, m.service != "" && m.living())
	m.changing = m.at == PlaceWant
}

func (m *Model) showService(id notice.ID) {
	if m.at == PlaceResult && slices.Contains(m.several, id) {
		m.service = id
		m.ask()
	}
}
