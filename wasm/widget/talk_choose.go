package widget

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
)

func (m *Model) chooseCouncil(id notice.ID) {
	before := m.council
	if m.council = id; m.notice() == nil {
		m.council, m.missing = before, true
		return
	}
	if id != before {
		m.service, m.several, m.alone = "", nil, false
	}
	m.to(PlaceService, true)
}

// choose is Continue on the list of services, and on the list of which there may be several.
func (m *Model) choose(e *Event) {
	switch e.Kind {
	case ChooseSeveral:
		m.chooseSeveral(e.Services)
	case Search:
		m.missing = false
	case DoNotKnow:
		m.service, m.several, m.alone = "", nil, false
		m.afterService()
	case ChooseService:
		before := m.service
		if m.service = e.Service; m.activity() == nil {
			m.service, m.missing = before, true
			return
		}
		m.several, m.alone = nil, false
		m.afterService()
	}
}

// chooseSeveral keeps the services that there are, in the order of the list, and begins with the first.
func (m *Model) chooseSeveral(chosen []notice.ID) {
	var several []notice.ID
	for _, a := range inOrder(m.notice()) {
		if slices.Contains(chosen, a.ID) {
			several = append(several, a.ID)
		}
	}
	if len(several) == 0 {
		m.missing = true
		return
	}
	m.several, m.service, m.alone = several, several[0], false
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
	if m.wish == "" && m.living() && m.service != "" {
		m.to(PlaceWish, true)
		return
	}
	m.ask()
}

func (m *Model) chooseWho(who Who) {
	if who == 0 {
		m.missing = true
		return
	}
	if who != m.who {
		m.write(textBorn, "") // which is somebody else's
		m.forgetAsker()
	}
	m.who, m.alone = who, false
	if m.letter != 0 && m.living() { // which waits for it
		m.writeLetter(&Event{Letter: m.letter, Right: m.right, Ombudsman: m.ombudsman})
		return
	}
	m.afterWho()
}

// chooseWish goes on to what is still to be asked, or to the letter or the days, where it is them that are wanted.
func (m *Model) chooseWish(w notice.Wish) {
	if w == "" {
		m.missing = true
		return
	}
	if m.at == PlaceAsked {
		m.chooseAsked(w)
		return
	}
	m.wish, m.alone = w, false
	switch w {
	case notice.WishLate:
		m.writeLetter(&Event{Letter: letter.Late})
	case notice.WishRefused:
		m.writeLetter(&Event{Letter: letter.Refused})
	case notice.WishComplain:
		m.writeLetter(&Event{Letter: letter.ToCouncil})
	default:
		m.ask()
	}
}

// asksWhat reports whether m is about a letter that follows a request, and it was not said which: so it is asked, for a
// letter says nothing that its sender did not, and of who is not sure nothing is worked out.
func (m *Model) asksWhat() bool {
	return (m.letter == letter.Late || m.letter == letter.Refused) && m.asked() == 0
}

// mayAskWhat reports whether m is about a letter of which it can be asked what had been asked for.
func (m *Model) mayAskWhat() bool {
	return (m.letter == letter.Late || m.letter == letter.Refused) && m.right == 0
}

// chooseAsked takes what had been asked for, and goes on: to the days, for an answer that is late where the law sets a
// time, and else to the letter. Of what somebody is not sure of, nothing is worked out.
func (m *Model) chooseAsked(w notice.Wish) {
	if w != notice.WishUnsure && !asksFor(w) {
		m.missing = true
		return
	}
	m.wish, m.alone = w, false
	right := m.wanted()
	switch {
	case m.letter == letter.Refused && w == notice.WishComplain: // what follows a complaint is one to the regulator
		m.writeLetter(&Event{Letter: letter.ToRegulator})
	case m.letter == letter.Late && right != 0 && !m.untimed(right) && !m.ends():
		m.workOut(&Event{Right: right})
	default:
		m.writeLetter(&Event{Letter: m.letter, Right: right})
	}
}

// follows are the wishes for letters that follow a request.
var follows = [...]notice.Wish{letter.Late: notice.WishLate, letter.Refused: notice.WishRefused}

// turnAway goes to where the screen says who may ask. Who had a letter in mind that follows a request still wants that,
// and not what had been asked for.
func (m *Model) turnAway() {
	kind, chosen := m.letter, m.wish
	m.to(m.home(), true)
	if int(kind) < len(follows) && follows[kind] != "" {
		if m.wish = follows[kind]; !m.barred() {
			m.wish = chosen
		}
	}
}

// pursue goes on to what is wanted of an answer that is late or was no, or else as ask does.
func (m *Model) pursue() {
	if slices.Contains(follows[letter.Late:], m.wish) && !m.barred() {
		m.chooseWish(m.wish)
		return
	}
	m.ask()
}

// asksFor reports whether to have a wish is to ask for something, which is then answered: a complaint is too.
func asksFor(w notice.Wish) bool { return wish.RightOf(w) != 0 }

// changeChoice goes to whom it is about, or to what is wanted, to change it.
func (m *Model) changeChoice(kind EventKind) {
	if kind == ChangeWho {
		m.to(PlaceWho, true)
		m.changing = m.who != 0
		return
	}
	m.to(PlaceWish, m.service != "" && m.living())
	m.changing = m.at == PlaceWish
}

// showService goes to the result for one of the services that were chosen together or, with no id, for all of them.
func (m *Model) showService(id notice.ID) {
	if len(m.several) > 1 && (id == "" || slices.Contains(m.several, id)) {
		m.alone = id != ""
		if m.alone {
			m.service = id
		}
		m.ask()
	}
}
