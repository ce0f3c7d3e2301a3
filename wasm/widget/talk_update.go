package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
)

// Event is something that a person did. The zero Event is nothing.
type Event struct {
	Kind     EventKind      // what was done; it says which of the rest are read
	Council  notice.ID      // the id of a notice
	Service  notice.ID      // the id of an activity
	Services []notice.ID    // the ids of several
	Who      Who            // whom it is about
	Wish     notice.Wish    // what they want
	Fact     privacy.Fact   // that a reply is about
	Reply    Reply          // to its question
	Asks     asker.Question // about who asks, to change
	Says     string         // the answer to one of those, by its code
	Letter   letter.Kind    // the letter to write
	Right    privacy.Right  // that is chosen
	// The code of the ombudsman that the letter is to, where there are several; empty: the first, or it is to none.
	Ombudsman string
	Language  notice.Language // to go on in
}

// Update returns the conversation after an event. An event that cannot happen where m is leaves it as
// it is.
func Update(m Model, e Event) Model {
	m.update(&e)
	return m
}

// update changes m, which is Update's own: in a .wasm, what copies a Model weighs. What several models share is
// never changed in place.
func (m *Model) update(e *Event) {
	from, risk := m.step, m.atRisk()
	if e.Kind != ChangeLanguage {
		m.picks = nil
	}
	m.act(e)
	if e.Kind != Back && e.Kind != StartAgain && m.step != from {
		m.risk = risk || m.atRisk()
		m.led(from)
	}
}

func (m *Model) act(e *Event) {
	if int(e.Kind) >= len(acts) || !acts[e.Kind].from.has(m.at) {
		return
	}
	switch e.Kind {
	case StartAgain:
		*m = m.afresh(m.again + 1)
	case Back:
		m.back()
	case ChangeLanguage:
		*m = m.In(e.Language)
	case ChooseCouncil:
		m.chooseCouncil(e.Council)
	case ChooseService, DoNotKnow, ChooseSeveral, Search:
		m.choose(e)
	case AnswerAsker:
		m.answerAsker(e.Says)
	case ChangeAsker:
		m.changeAsker(e.Asks)
	case ChooseWho:
		m.chooseWho(e.Who)
	case ChooseWish:
		m.chooseWish(e.Wish)
	case ShowWish:
		if e.Wish != "" && m.service != "" && m.living() {
			m.chooseWish(e.Wish)
		}
	case Answer:
		m.react(e.Reply)
	case Change:
		m.change(e.Fact)
	case ChangeWho, ChangeWish:
		m.changeChoice(e.Kind)
	case ShowService:
		m.showService(e.Service)
	case WriteLetter:
		m.writeLetter(e)
	case WorkOutDates:
		m.workOut(e)
	case Continue:
		m.goOn()
	default:
		m.to(acts[e.Kind].to, acts[e.Kind].to != 0)
	}
}

// afresh is the beginning of the conversation, in the language of m.
func (m *Model) afresh(again int) Model {
	out := Start(m.offer)
	out.voice, out.again = m.voice, again
	return out
}

// to goes to another place, if may.
func (m *Model) to(p Place, may bool) {
	if !may {
		return
	}
	m.at, m.fact, m.poses, m.changing, m.missing = p, 0, 0, false, false
	if !m.needs(aLetter) {
		m.named = named{}
	}
}

// home is where letters, dates and the notice lead back to.
func (m *Model) home() Place {
	if m.activity() == nil {
		return PlaceHelp
	}
	return PlaceResult
}

// ask asks the next question that is worth asking, first about who asks, or goes to the result.
func (m *Model) ask() {
	if m.askAsker() {
		return
	}
	f, ok := m.nextOfAll()
	if !ok || !m.living() {
		m.to(m.home(), true)
		return
	}
	m.to(PlaceQuestion, true)
	m.fact = f
}

// nextOfAll is next, of the first of several services that has such a question, which m is then about.
func (m *Model) nextOfAll() (privacy.Fact, bool) {
	if !m.combines() {
		return m.next()
	}
	for _, m.service = range m.several {
		if f, ok := m.next(); ok {
			return f, true
		}
	}
	m.service = m.several[0]
	return 0, false
}

func (m *Model) change(f privacy.Fact) {
	if _, ok := m.question(f); !ok || m.reply(f) == NotGiven {
		return
	}
	m.to(PlaceQuestion, true)
	m.fact, m.changing = f, true
}

// react records the reply to the question that is being asked, and goes on to the next one that could
// change the answer. After a change that is only one that the change has opened.
func (m *Model) react(r Reply) {
	if r == NotGiven || r > SaidUnsure {
		m.missing = true
		return
	}
	var before []explain.Question
	if m.changing {
		before = m.open()
	}
	m.keep(m.fact, r)
	if !m.changing {
		m.ask()
		return
	}
	for _, q := range m.open() {
		if !has(before, q.Fact) {
			m.fact, m.missing = q.Fact, false
			return
		}
	}
	m.to(PlaceResult, true)
}

// writeLetter begins a letter: first what it needs to know.
func (m *Model) writeLetter(e *Event) {
	of := named{e.Letter, e.Right, e.Ombudsman}
	if m.council == "" || !m.fits(of) || e.Letter != letter.Request && !m.living() {
		return
	}
	if m.barred() {
		m.turnAway()
		return
	}
	asking := m.at == PlaceAsked
	m.named = of
	switch {
	case m.who == 0 && m.atRisk(): // who comes from a page of a service may mean a child, and has not said
		m.to(PlaceWho, true)
		m.named = of
	case !asking && m.asksWhat():
		m.to(PlaceAsked, true)
		m.wish = follows[m.letter]
	case !m.askAsker():
		m.to(PlaceDetails, true)
	}
}

// waits reports whether a letter that is to be written may wait for the answer at the place.
func (m *Model) waits() bool { return m.at == PlaceAsker || m.at == PlaceWho }

func (m *Model) workOut(e *Event) {
	if !m.living() {
		return
	}
	if m.barred() { // who has no request that an answer is due to
		m.turnAway()
		return
	}
	m.to(PlaceDates, true)
	m.named = named{letter: letter.Request, right: e.Right}
}

// goOn is Continue on a screen that people write on.
func (m *Model) goOn() {
	from := &places[m.at]
	if len(from.problems(m)) > 0 {
		m.missing = true
		return
	}
	m.to(from.next, true)
}

func has(questions []explain.Question, f privacy.Fact) bool {
	for i := range questions {
		if questions[i].Fact == f {
			return true
		}
	}
	return false
}
