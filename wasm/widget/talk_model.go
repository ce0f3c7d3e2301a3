package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/asker"
)

// Offer is what a conversation is about and how it is shown. It is shared by all models of a
// conversation and must not change while there is one.
type Offer struct {
	Notices []*notice.Notice // at least one; their ids differ
	AsAt    privacy.Date     // the day to answer for; zero, or no day: that of rights.LawAsAt
	// Who may speak, one a language: each screen leads to the same one in the other languages. None: English alone. One
	// that is silent still has its link, and nothing follows from it: see say.Silent. The first must speak.
	Voices   []say.Voice
	Language notice.Language // to begin in; zero, or one that no voice has: that of the first
	// How the council is reached where its notice gives no way to ask: an e-mail address, or a page of https, to which
	// its letters go then. Empty, or any other: they say that there is none.
	Contact string
	Build   string // what the summary says this was made from, as a version; empty: nothing
	ID      string // what the ids of elements begin with; empty: "pr"
	Level   int    // the level of a screen's heading; zero: 1
	Medium  Medium // what shows the screens
	// Whether a page shows the way back and the languages by themselves, as Screen.Way: outside of its main part, which
	// is where people who hear a page look for them and what they pass over by its first link.
	Apart bool
	// Served: where forms are sent, a path of ours; empty: the page that they are on. Static: where a server has the
	// conversation in the language of the first voice, as "/your-rights/", with each other below it; empty: nowhere.
	Action string

	// Where "Exit this page" leads, which stands on each screen about a sensitive service and on each list that has
	// one: an address of https. Empty, or any other: the weather forecast of the BBC.
	Exit       string
	ExitAlways bool // whether it stands on every screen
	// Served: the path of ours that forgets what was said and leads there; empty: the link leads there itself.
	Leave string
	// Static: the path of the page with the screen of a place; "" if there is none. Nil: of no place.
	Page func(at Place, council, service notice.ID, lang notice.Language) string
	// Static: the path of the page, for officers, with the law of a right or, for zero, with what the notice of a
	// council leads to. Nil: there is none.
	Law func(right privacy.Right, council notice.ID) string
	// Static: what a script of the page finds each service of a list by, as Findable has it; nil: there is no such
	// script, and no search.
	Find func(*notice.Notice) []string
}

// Reply is what a person answered to a question. Its zero is NotGiven.
type Reply uint8

// The replies.
const (
	NotGiven Reply = iota
	SaidYes
	SaidNo
	SaidUnsure // counts as unknown, and is not asked again
)

// answer returns what the reply tells the engine.
func (r Reply) answer() privacy.Answer {
	switch r {
	case SaidYes:
		return privacy.Yes
	case SaidNo:
		return privacy.No
	}
	return privacy.Unknown
}

// Given is one reply, with the service that it was about.
type Given struct {
	Council notice.ID    // the id of the notice
	Service notice.ID    // the id of the activity
	Fact    privacy.Fact // that was asked about
	Reply   Reply        // what was said
}

// Model is one place in one conversation. Models are values: none changes once it is made. The zero
// Model is of no use; Start makes the first.
type Model struct {
	offer *Offer
	step
	voice   say.Voice // who speaks
	who     Who
	several []notice.ID // the services that were chosen together, in the order of the list; of council
	missing bool        // whether Continue was pressed with something missing or wrong
	given   []Given     // in the order in which they were first given
	typed   []typed     // likewise
	trail   []step      // what led here, in order
	risk    bool        // whether somebody could be at risk, as was said at an earlier step: see atRisk
	picks   []notice.ID // chosen here and not sent yet, as in another language; not of the state
	again   int         // how often everything was forgotten; not of the state, for a server keeps no earlier model
}

// step is where a conversation is, without what was said in it.
type step struct {
	at       Place
	council  notice.ID
	service  notice.ID
	wish     notice.Wish    // what is wanted; on a screen that answers it, what was when that was shown
	fact     privacy.Fact   // the question at PlaceQuestion
	named                   // what is written at PlaceDetails and PlaceLetter, and what it is about
	poses    asker.Question // about who asks, at PlaceAsker
	changing bool           // whether it was reached by Change, and so leads back to the result
	alone    bool           // whether one of several services has the result to itself
}

// Start returns the beginning of a conversation: the choice of a council, or of a service where there
// is only one council.
func Start(offer *Offer) Model {
	if offer == nil {
		offer = &Offer{}
	}
	m := Model{offer: offer, step: step{at: PlaceCouncil}, voice: offer.first()}
	if len(offer.Notices) == 1 {
		m.at, m.council = PlaceService, offer.Notices[0].ID
	}
	return m
}

// Unknown is no service: somebody does not know which it is. No activity has it as its id.
const Unknown notice.ID = pickHelp

// Open returns the conversation as it is once a council, and if service is not empty a service or Unknown, have
// been chosen. It reports false if there is no such council or service.
func Open(offer *Offer, council, service notice.ID) (Model, bool) {
	if offer == nil {
		offer = &Offer{}
	}
	m := Model{
		offer: offer,
		step:  step{at: PlaceService, council: council, service: service},
		voice: offer.first(),
	}
	if m.notice() == nil {
		return Start(offer), false
	}
	switch service {
	case "":
		return m, true
	case Unknown:
		m.at, m.service = PlaceHelp, ""
		return m, true
	}
	m.at = PlaceResult
	return m, m.activity() != nil
}

// At returns the place.
func (m Model) At() Place { return m.at }

// Notice returns the notice of the council that was chosen; nil if none was.
func (m Model) Notice() *notice.Notice { return m.notice() }

// Activity returns the service that was chosen; nil if none was.
func (m Model) Activity() *notice.Activity { return m.activity() }

func (m *Model) notice() *notice.Notice {
	for _, n := range m.offer.Notices {
		if n.ID == m.council {
			return n
		}
	}
	return nil
}

func (m *Model) activity() *notice.Activity {
	n := m.notice()
	if n == nil {
		return nil
	}
	for i := range n.Activities {
		if n.Activities[i].ID == m.service {
			return &n.Activities[i]
		}
	}
	return nil
}

// asAt is the day whose law is told.
func (m *Model) asAt() privacy.Date {
	if today := m.today(); !today.IsZero() {
		return today
	}
	return rights.LawAsAt()
}

// today is the day to answer for; zero where the page does not know of one that exists.
func (m *Model) today() privacy.Date {
	if !m.offer.AsAt.Valid() {
		return privacy.Date{}
	}
	return m.offer.AsAt
}

// reply returns what was answered about the service that is chosen.
func (m *Model) reply(f privacy.Fact) Reply {
	for _, g := range m.given {
		if g.Fact == f && m.about(g) {
			return g.Reply
		}
	}
	return NotGiven
}

func (m *Model) about(g Given) bool { return g.Council == m.council && g.Service == m.service }

// replies returns what was answered about the service that is chosen, in the order of asking.
func (m *Model) replies() []Given {
	var out []Given
	for _, g := range m.given {
		if m.about(g) {
			out = append(out, g)
		}
	}
	return out
}

// keep notes the reply to a fact, in the place of an earlier one to it if there is one.
func (m *Model) keep(f privacy.Fact, r Reply) {
	m.given = append([]Given(nil), m.given...)
	for i, g := range m.given {
		if g.Fact == f && m.about(g) {
			m.given[i].Reply = r
			return
		}
	}
	if len(m.given) == maxGiven {
		m.given = m.given[1:]
	}
	m.given = append(m.given, Given{m.council, m.service, f, r})
}
