package widget

import "github.com/plainrights/plainrights/wasm/view"

// Place is a screen of the conversation. Zero is not one.
type Place uint8

// The places.
const (
	_             Place = iota
	PlaceCouncil        // which council
	PlaceService        // which service
	PlaceHelp           // "I do not know"
	PlaceResult         // the answer, or all that can be asked
	PlaceQuestion       // one question
	PlaceNotice         // what the notice says
	PlaceSeveral        // which services, where it is more than one
	PlaceWho            // whom the information is about
	PlaceWish           // what the person wants
	PlaceDetails        // what a letter needs to know
	PlaceLetter         // the letter
	PlaceDates          // the days from which the due date is worked out
	PlaceDue            // the due date
	PlaceSummary        // everything at once, to print or save
	PlaceAsker          // what the law turns on of who asks for somebody else
	PlaceAsked          // what had been asked for, where the answer is late or was no
	endOfPlaces
)

// needs is what must have been said before somebody can be at a place, a bit each.
type needs uint8

const (
	aCouncil needs = 1 << iota
	aService
	noService // that nobody knows which it is
	aFact     // that is asked about
	aLetter   // that is written, or that an answer is waited for to
	anAsker   // a question about who asks for somebody else
	aTime     // for an answer to a request, which what data protection does not cover has none of
)

// places is what a conversation does at each place. Beside it stands screens, which is what it shows there: whoever
// adds a place writes a line in each, in acts the event that leads to it, and the screen.
var places = [endOfPlaces]struct {
	name  string // in the state
	needs needs
	// Where Back leads if nothing led here. PlaceResult is PlaceHelp for who knows of no service, and PlaceCouncil is
	// nowhere where there is one council only. 0: nowhere.
	up    Place
	lists bool                                // whether Back leads to it with what has been chosen there since
	picks func(*reader, string) (Event, bool) // what Continue with one of its radios is; nil: it has none
	many  bool                                // whether it has checkboxes in their place
	// where Continue leads from what was written; 0: nothing is written there
	next     Place
	problems func(*Model) []problem // what is wrong with that
}{
	PlaceCouncil:  {name: "council", lists: true, picks: (*reader).pickCouncil},
	PlaceService:  {name: "service", needs: aCouncil, up: PlaceCouncil, lists: true, picks: (*reader).pickService},
	PlaceHelp:     {name: "help", needs: aCouncil | noService, up: PlaceService},
	PlaceResult:   {name: "result", needs: aCouncil | aService, up: PlaceService},
	PlaceQuestion: {name: "question", needs: aCouncil | aService | aFact, up: PlaceResult, picks: (*reader).pickReply},
	PlaceNotice:   {name: "notice", needs: aCouncil, up: PlaceResult},
	PlaceSeveral: {
		name:  "several",
		needs: aCouncil,
		up:    PlaceService,
		lists: true,
		picks: (*reader).pickSeveral,
		many:  true,
	},
	PlaceWho:  {name: "who", needs: aCouncil, up: PlaceService, picks: (*reader).pickWho},
	PlaceWish: {name: "wish", needs: aCouncil | aService, up: PlaceResult, picks: (*reader).pickWish},
	PlaceDetails: {
		name:     "details",
		needs:    aCouncil | aLetter,
		up:       PlaceResult,
		next:     PlaceLetter,
		problems: (*Model).detailsProblems,
	},
	PlaceLetter: {name: "letter", needs: aCouncil | aLetter, up: PlaceResult},
	PlaceDates: {
		name:     "dates",
		needs:    aCouncil | aLetter | aTime,
		up:       PlaceResult,
		next:     PlaceDue,
		problems: (*Model).datesProblems,
	},
	PlaceDue:     {name: "due", needs: aCouncil | aLetter | aTime, up: PlaceResult},
	PlaceSummary: {name: "summary", needs: aCouncil | aService, up: PlaceResult},
	PlaceAsker:   {name: "asker", needs: aCouncil | anAsker, up: PlaceResult, picks: (*reader).pickAsker},
	PlaceAsked:   {name: "asked", needs: aCouncil | aLetter, up: PlaceResult, picks: (*reader).pickWish},
}

// screens is what is shown at each place. It is apart from places because the screens ask that.
var screens = [endOfPlaces]struct {
	title  word                // of the page
	titled func(*Model) string // likewise, where it depends; nil: it does not
	shows  func(*Model) view.Nodes
	file   func(*Model) File // what it can be saved as; nil: nothing
	paper  bool              // whether a part of it alone is printed
	begins bool              // whether its foot does not lead to the beginning: it is there, or says so itself
}{
	0:             {title: wordWhichCouncil, shows: (*Model).councilsScreen},
	PlaceCouncil:  {title: wordWhichCouncil, shows: (*Model).councilsScreen, begins: true},
	PlaceService:  {title: wordWhichService, shows: (*Model).servicesScreen, begins: true},
	PlaceHelp:     {title: wordHelp, shows: (*Model).helpScreen},
	PlaceResult:   {titled: (*Model).resultTitled, shows: (*Model).resultScreen, begins: true},
	PlaceQuestion: {titled: (*Model).questionTitle, shows: (*Model).questionScreen},
	PlaceNotice:   {title: wordAboutNotice, shows: (*Model).noticeScreen},
	PlaceSeveral:  {title: wordWhichServices, shows: (*Model).severalScreen},
	PlaceWho:      {title: wordWho, shows: (*Model).whoScreen},
	PlaceWish:     {title: wordWant, shows: (*Model).wishScreen},
	PlaceDetails:  {title: wordDetails, shows: (*Model).detailsScreen},
	PlaceLetter:   {title: wordLetter, shows: (*Model).letterScreen, file: (*Model).letterFile, paper: true},
	PlaceDates:    {title: wordDates, shows: (*Model).datesScreen},
	PlaceDue:      {title: wordDue, shows: (*Model).dueScreen},
	PlaceAsker:    {title: wordAskerTitle, shows: (*Model).askerScreen},
	PlaceAsked:    {title: wordAskedFor, shows: (*Model).askedScreen},
	PlaceSummary:  {title: wordSummary, shows: (*Model).summaryScreen, file: (*Model).summaryFile},
}

// needs reports whether the place needs something.
func (m *Model) needs(what needs) bool { return places[m.at].needs&what != 0 }

// before is the place whose Continue alone leads to where m is; 0 if there is none.
func (m *Model) before() Place {
	for p := range places {
		if next := places[p].next; next != 0 && next == m.at {
			return Place(p)
		}
	}
	return 0
}

// placeNamed is the place with a name; 0 if there is none.
func placeNamed(name string) Place {
	for p := PlaceCouncil; p < endOfPlaces; p++ {
		if places[p].name == name {
			return p
		}
	}
	return 0
}

// placeSet is some places, a bit each.
type placeSet uint32

func (s placeSet) has(p Place) bool { return s>>p&1 != 0 }

// anywhere is every place.
const anywhere placeSet = 1<<endOfPlaces - 1

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
	ChooseWish               // Continue, with Wish, or none
	AnswerAsker              // Continue, with Says, or none
	ChangeAsker              // change the answer to Asks
	Answer                   // Continue, with Reply, or none
	Change                   // change the reply to Fact
	ChangeService            // choose another service
	ChangeWho                // say whom it is about
	ChangeWish               // say what is wanted
	ShowSummary              // see everything at once
	ShowNotice               // see what the notice says
	ShowService              // see the result for one of the services that were chosen together, or for all
	ShowWish                 // see the answer to another wish, about the same service
	WriteLetter              // write the letter of a kind, about a right or none
	WorkOutDates             // work out when an answer is due
	Continue                 // Continue, with what was written
	ChangeLanguage           // go on in Language
	Back                     // the screen before
	StartAgain               // forget everything
	Save                     // have what File returns: for whoever shows the screens
	SaveCalendar             // have what Calendar returns: likewise
	endOfEvents
)

// acts is where each event can happen, and what leads to it.
var acts = [endOfEvents]struct {
	from placeSet
	do   string // what its button sends; "": it is Continue, or the button names what it is about
	to   Place  // where it leads, if it does nothing else
	// of the link to it which stands on the screens that lead on, as leadsOn writes it; 0: it has none there
	words word
	talks bool // whether that is for a conversation, and not for pages made beforehand
}{
	ChooseCouncil: {from: 1 << PlaceCouncil},
	ChooseService: {from: 1 << PlaceService},
	ChooseSeveral: {from: 1 << PlaceSeveral},
	DoNotKnow:     {from: 1 << PlaceService},
	MoreThanOne:   {from: 1 << PlaceService, do: doSeveral, to: PlaceSeveral},
	Search:        {from: 1 << PlaceService, do: doSearch},
	ChooseWho:     {from: 1 << PlaceWho},
	ChooseWish:    {from: 1<<PlaceWish | 1<<PlaceAsked},
	AnswerAsker:   {from: 1 << PlaceAsker},
	ChangeAsker:   {from: 1<<PlaceResult | 1<<PlaceHelp},
	Answer:        {from: 1 << PlaceQuestion},
	Change:        {from: 1 << PlaceResult},
	ChangeService: {from: 1<<PlaceResult | 1<<PlaceHelp, do: doService, to: PlaceService},
	ChangeWho:     {from: 1<<PlaceResult | 1<<PlaceHelp, do: doWho},
	ChangeWish:    {from: 1 << PlaceResult, do: doWish},
	ShowSummary:   {from: 1 << PlaceResult, do: doSummary, to: PlaceSummary, words: wordSeeSummary, talks: true},
	ShowNotice: {
		from:  1<<PlaceResult | 1<<PlaceService | 1<<PlaceHelp,
		do:    doNotice,
		to:    PlaceNotice,
		words: wordSeeNotice,
	},
	ShowService:    {from: 1 << PlaceResult},
	ShowWish:       {from: 1<<PlaceResult | 1<<PlaceDetails},
	WriteLetter:    {from: anywhere &^ (1<<PlaceCouncil | 1<<PlaceService | 1<<PlaceDetails | 1<<PlaceAsked)},
	WorkOutDates:   {from: 1<<PlaceResult | 1<<PlaceHelp | 1<<PlaceLetter | 1<<PlaceDue},
	Continue:       {from: 1<<PlaceDetails | 1<<PlaceDates},
	ChangeLanguage: {from: anywhere},
	Back:           {from: anywhere, do: doBack},
	StartAgain:     {from: anywhere, do: doAgain},
	Save:           {from: 1<<PlaceLetter | 1<<PlaceSummary, do: doSave},
	SaveCalendar:   {from: 1<<PlaceDue | 1<<PlaceLetter, do: doCalendar},
}

// leadsOn writes the links to the screens that the screen leads on to.
func (w *writer) leadsOn() {
	for i := range acts {
		a := &acts[i]
		if a.words != 0 && a.from.has(w.m.at) && !(a.talks && w.m.offer.Medium == Static) {
			w.goes(a.do, a.words)
		}
	}
}
