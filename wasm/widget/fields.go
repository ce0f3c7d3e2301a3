package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Field is a name and a value, as a form sends them.
type Field struct{ Name, Value string }

// The names of fields. Those of the first group are the state; those of the second are what was done.
const (
	fieldAt       = "at"
	fieldCouncil  = "council"
	fieldService  = "service"
	fieldFact     = "fact"
	fieldChanging = "changing"
	fieldGiven    = "given" // any number of times

	fieldDo   = "do"   // the button that was pressed
	fieldPick = "pick" // the radio that was chosen
)

// The values of fieldDo, and of fieldPick for "I do not know".
const (
	doContinue = "continue"
	doAsk      = "ask"
	doService  = "service"
	doNotice   = "notice"
	doBack     = "back"
	doAgain    = "again"
	doChange   = "change/" // and the fact
	pickHelp   = "?"
)

// maxGiven is the number of replies over which a state is none of ours.
const maxGiven = 200

var placeNames = [...]string{
	PlaceCouncil: "council", PlaceService: "service", PlaceHelp: "help",
	PlaceResult: "result", PlaceQuestion: "question", PlaceNotice: "notice",
}

var replyNames = [...]string{SaidYes: "yes", SaidNo: "no", SaidUnsure: "unsure"}

// FieldError is the refusal of fields that no form of ours sends. It does not repeat the value, which
// may be an answer.
type FieldError struct{ Name string }

func (e *FieldError) Error() string { return "field \"" + e.Name + "\" is not one of ours" }

// Fields returns the state as names and values: all of it but whether the screen shows that nothing
// was chosen, which is about the last event and not the next.
func (m Model) Fields() []Field {
	out := []Field{{fieldAt, placeNames[m.at]}}
	add := func(name, value string, when bool) {
		if when {
			out = append(out, Field{name, value})
		}
	}
	add(fieldCouncil, string(m.council), m.council != "")
	add(fieldService, string(m.service), m.service != "")
	add(fieldFact, m.fact.String(), m.fact != 0)
	add(fieldChanging, "yes", m.changing)
	for _, g := range m.given {
		add(fieldGiven, g.text(), true)
	}
	return out
}

func (g Given) text() string {
	return string(g.Council) + "/" + string(g.Service) + "/" + g.Fact.String() + "/" + replyNames[g.Reply]
}

// Read returns the state and the event that the fields of one form hold. Its error is a *FieldError for
// a name that is unknown or given twice, and for a value that does not name something of the offer.
func Read(offer *Offer, fields []Field) (Model, Event, error) {
	r := reader{m: Model{offer: offer}}
	for _, f := range fields {
		if !r.field(f) {
			return Start(offer), Event{}, &FieldError{Name: f.Name}
		}
	}
	if name := r.m.misfit(); name != "" {
		return Start(offer), Event{}, &FieldError{Name: name}
	}
	e, ok := r.event()
	if !ok {
		return Start(offer), Event{}, &FieldError{Name: fieldDo}
	}
	return r.m, e, nil
}

type reader struct {
	m        Model
	seen     [7]bool
	do, pick string
}

// field takes in one field and reports whether it is well-formed.
func (r *reader) field(f Field) bool {
	if f.Name == fieldGiven {
		g, ok := parseGiven(f.Value)
		r.m.given = append(r.m.given, g)
		return ok && len(r.m.given) <= maxGiven
	}
	for i, name := range [...]string{fieldAt, fieldCouncil, fieldService, fieldFact, fieldChanging, fieldDo, fieldPick} {
		if name == f.Name {
			once := !r.seen[i]
			r.seen[i] = true
			return once && r.single(f)
		}
	}
	return false
}

func (r *reader) single(f Field) bool {
	switch f.Name {
	case fieldAt:
		i, ok := number(placeNames[:], f.Value)
		r.m.at = Place(i)
		return ok
	case fieldCouncil:
		r.m.council = notice.ID(f.Value)
		return r.m.council != ""
	case fieldService:
		r.m.service = notice.ID(f.Value)
		return r.m.service != ""
	case fieldFact:
		return r.m.fact.UnmarshalText([]byte(f.Value)) == nil && askable(r.m.fact)
	case fieldChanging:
		r.m.changing = true
		return f.Value == "yes"
	case fieldDo:
		r.do = f.Value
	case fieldPick:
		r.pick = f.Value
	}
	return true
}

// number returns the number of name among names, of which number 0 is never found.
func number(names []string, name string) (int, bool) {
	for i, n := range names {
		if i > 0 && n == name {
			return i, true
		}
	}
	return 0, false
}

func parseGiven(text string) (Given, bool) {
	part := strings.Split(text, "/")
	if len(part) != 4 {
		return Given{}, false
	}
	g := Given{Council: notice.ID(part[0]), Service: notice.ID(part[1])}
	i, ok := number(replyNames[:], part[3])
	g.Reply = Reply(i)
	return g, ok && g.Fact.UnmarshalText([]byte(part[2])) == nil && askable(g.Fact)
}

// askable reports whether a person may be asked about a fact: states and beliefs of theirs, no acts.
func askable(f privacy.Fact) bool {
	t := f.FactTerm()
	return t.By == privacy.ByPerson && t.Kind != privacy.KindAct
}

// misfit returns the name of a field that does not go with the others, or "".
func (m *Model) misfit() string {
	needsService := m.at == PlaceResult || m.at == PlaceQuestion
	switch {
	case m.at == 0:
		return fieldAt
	case m.council == "" && m.at != PlaceCouncil, m.council != "" && m.notice() == nil:
		return fieldCouncil
	case m.service == "" && needsService, m.service != "" && m.activity() == nil:
		return fieldService
	case (m.fact != 0) != (m.at == PlaceQuestion):
		return fieldFact
	case m.changing && (m.at != PlaceQuestion || m.reply(m.fact) == NotGiven):
		return fieldChanging
	case !m.givenFits():
		return fieldGiven
	}
	return ""
}

// givenFits reports whether each reply is about a service that there is, and about no fact twice.
func (m *Model) givenFits() bool {
	for i, g := range m.given {
		of := Model{offer: m.offer, council: g.Council, service: g.Service}
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

// event returns what was done, and reports false where no form of ours does it.
func (r *reader) event() (Event, bool) {
	if fact, ok := strings.CutPrefix(r.do, doChange); ok {
		e := Event{Kind: Change}
		err := e.Fact.UnmarshalText([]byte(fact))
		return e, err == nil
	}
	switch r.do {
	case "":
		return Event{}, true
	case doContinue:
		return r.picked()
	case doAsk:
		return Event{Kind: AskMe}, true
	case doService:
		return Event{Kind: ChangeService}, true
	case doNotice:
		return Event{Kind: ShowNotice}, true
	case doBack:
		return Event{Kind: Back}, true
	case doAgain:
		return Event{Kind: StartAgain}, true
	}
	return Event{}, false
}

// picked returns the event of Continue on a form with radios.
func (r *reader) picked() (Event, bool) {
	switch r.m.at {
	case PlaceCouncil:
		return Event{Kind: ChooseCouncil, Council: notice.ID(r.pick)}, true
	case PlaceService:
		if r.pick == pickHelp {
			return Event{Kind: DoNotKnow}, true
		}
		return Event{Kind: ChooseService, Service: notice.ID(r.pick)}, true
	case PlaceQuestion:
		i, ok := number(replyNames[:], r.pick)
		return Event{Kind: Answer, Reply: Reply(i)}, ok || r.pick == ""
	}
	return Event{}, false
}
