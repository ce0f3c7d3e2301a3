package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
)

// EventKind is what a person can do. Zero is not one.
type EventKind uint8

// The kinds of event.
const (
	_              EventKind = iota
	ChooseCouncil            // Continue, with Council, or none
	ChooseService            // Continue, with Service, or none
	ChooseSeveral            // Continue, with Services, or none
	DoNotKnow                // Continue, with "I do not know"
	MoreThanOne              // Continue, with "more than one"
	Search                   // show the services that what was written is found in
	ChooseWho                // Continue, with Who, or none
	ChooseWant               // Continue, with Want, or none
	AskMe                    // answer every question that could make the result more exact
	Answer                   // Continue, with Reply, or none
	Change                   // change the reply to Fact
	ChangeService            // choose another service
	ChangeWho                // say whom it is about
	ChangeWant               // say what is wanted
	ShowNotice               // see what the notice says
	ShowSummary              // see everything at once
	ShowService              // see the result for another of the services that were chosen together
	WriteLetter              // write the letter of a kind, about a right or none
	WorkOutDates             // work out when an answer is due
	Continue                 // Continue, with what was written
	ChangeLanguage           // go on in Language
	Back                     // the screen before
	StartAgain               // forget everything
	Save                     // have what File returns: for whoever shows the screens
	SaveCalendar             // have what Calendar returns: likewise
)

// Event is something that a person did. The zero Event is nothing.
type Event struct {
	Kind     EventKind       // what was done; it says which of the rest are read
	Council  notice.ID       // the id of a notice
	Service  notice.ID       // the id of an activity
	Services []notice.ID     // the ids of several
	Who      Who             // whom it is about
	Want     Want            // what they want
	Fact     privacy.Fact    // that a reply is about
	Reply    Reply           // to its question
	Letter   letter.Kind     // the letter to write
	Right    privacy.Right   // that is chosen
	Language notice.Language // to go on in
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
	from := m.step
	m.act(e)
	if e.Kind != Back && e.Kind != StartAgain && m.step != from {
		m.led(from)
	}
}

func (m *Model) act(e *Event) {
	switch e.Kind {
	case StartAgain:
		*m = m.afresh(m.again + 1)
	case Back:
		m.back()
	case ChangeLanguage:
		if lang := known(e.Language); m.offer.speaks(lang) {
			m.lang = lang
		}
	case ChooseCouncil:
		m.chooseCouncil(e.Council)
	case ChooseService, DoNotKnow, MoreThanOne, ChooseSeveral, Search:
		m.choose(e)
	case ChooseWho:
		m.chooseWho(e.Who)
	case ChooseWant:
		m.chooseWant(e.Want)
	case AskMe:
		m.askMe()
	case Answer:
		m.react(e.Reply)
	case Change:
		m.change(e.Fact)
	case ChangeService:
		m.to(PlaceService, m.at == PlaceResult || m.at == PlaceHelp)
	case ChangeWho, ChangeWant:
		m.changeChoice(e.Kind)
	case ShowNotice:
		m.to(PlaceNotice, m.at == PlaceResult || m.at == PlaceService || m.at == PlaceHelp)
	case ShowSummary:
		m.to(PlaceSummary, m.at == PlaceResult)
	case ShowService:
		m.showService(e.Service)
	case WriteLetter:
		m.writeLetter(e)
	case WorkOutDates:
		m.workOut(e)
	case Continue:
		m.goOn()
	}
}

// afresh is the beginning of the conversation, in the language of m.
func (m *Model) afresh(again int) Model {
	out := Start(m.offer).In(m.lang)
	out.again = again
	return out
}

// to goes to another place, if may.
func (m *Model) to(p Place, may bool) {
	if !may {
		return
	}
	m.at, m.fact, m.changing, m.missing = p, 0, false, false
	if p != PlaceQuestion {
		m.more = false
	}
	if p != PlaceDetails && p != PlaceLetter && !m.dates() {
		m.letter, m.right = 0, 0
	}
}

// home is where letters, dates and the notice lead back to.
func (m *Model) home() Place {
	if m.activity() == nil {
		return PlaceHelp
	}
	return PlaceResult
}

// ask asks the next question that is worth asking, or goes to the result.
func (m *Model) ask() {
	f, ok := m.next()
	if !ok || !m.living() {
		m.to(m.home(), true)
		return
	}
	m.to(PlaceQuestion, true)
	m.fact = f
}

func (m *Model) askMe() {
	if m.at != PlaceResult || !m.living() {
		return
	}
	m.more = true
	if _, ok := m.next(); !ok {
		m.more = false
		return
	}
	m.ask()
}

func (m *Model) change(f privacy.Fact) {
	if _, ok := m.question(f); !ok || m.at != PlaceResult || m.reply(f) == NotGiven {
		return
	}
	m.to(PlaceQuestion, true)
	m.fact, m.changing = f, true
}

// react records the reply to the question that is being asked, and goes on to the next one that could
// change the answer. After a change that is only one that the change has opened.
func (m *Model) react(r Reply) {
	if m.at != PlaceQuestion {
		return
	}
	if r == NotGiven || r > SaidUnsure {
		m.missing = true
		return
	}
	var before []explain.Question
	if m.changing {
		before = m.openAbout(m.wanted())
	}
	m.keep(m.fact, r)
	if !m.changing {
		m.ask()
		return
	}
	for _, q := range m.openAbout(m.wanted()) {
		if !has(before, q.Fact) {
			m.fact, m.missing = q.Fact, false
			return
		}
	}
	m.to(PlaceResult, true)
}

// writeLetter begins a letter: first what it needs to know.
func (m *Model) writeLetter(e *Event) {
	if m.at == PlaceCouncil || m.at == PlaceService || m.at == PlaceDetails || m.council == "" || !letterFits(e.Letter, e.Right) || e.Letter != letter.Request && !m.living() {
		return
	}
	m.to(PlaceDetails, true)
	m.letter, m.right = e.Letter, e.Right
}

func (m *Model) workOut(e *Event) {
	if m.at != PlaceResult && m.at != PlaceHelp && m.at != PlaceLetter && m.at != PlaceDue || !m.living() {
		return
	}
	m.to(PlaceDates, true)
	m.letter, m.right = letter.Request, e.Right
}

// goOn is Continue on a screen that people write on.
func (m *Model) goOn() {
	var problems []problem
	switch m.at {
	case PlaceDetails:
		problems = m.detailsProblems()
	case PlaceDates:
		problems = m.datesProblems()
	default:
		return
	}
	if len(problems) > 0 {
		m.missing = true
		return
	}
	m.to(m.at+1, true) // the letter after its details, and the due date after the days
}

func has(questions []explain.Question, f privacy.Fact) bool {
	for i := range questions {
		if questions[i].Fact == f {
			return true
		}
	}
	return false
}
