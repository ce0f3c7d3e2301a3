package widget

// Field is a name and a value, as a form sends them.
type Field struct{ Name, Value string }

// The names of fields. Those of the first group are the state; those of the second are what was done.
const (
	fieldAt       = "at"
	fieldLanguage = "lang"
	fieldCouncil  = "council"
	fieldService  = "service"
	fieldWho      = "who"
	fieldWish     = "wish"
	fieldFact     = "fact"
	fieldLetter   = "letter"
	fieldAsks     = "asks"
	fieldChanging = "changing"
	fieldAlone    = "alone"
	fieldMissing  = "missing"
	fieldRisk     = "risk"
	fieldSeveral  = "several" // any number of times, as are the next three
	fieldGiven    = "given"
	fieldTyped    = "typed"
	fieldTrail    = "trail"

	fieldDo   = "do"   // the button that was pressed
	fieldPick = "pick" // the radio that was chosen, or each of the checkboxes
	fieldIn   = "in-"  // and the name of what was written
)

// singles are the fields that stand once at most.
var singles = [...]string{
	fieldAt, fieldLanguage, fieldCouncil, fieldService, fieldWho, fieldWish, fieldFact, fieldLetter, fieldAsks,
	fieldChanging, fieldAlone, fieldMissing, fieldRisk, fieldDo,
}

// The values of fieldDo, and of fieldPick for the two that are no service.
const (
	doContinue = "continue"
	doSearch   = "search"
	doService  = "service"
	doSeveral  = "several"
	doWho      = "who"
	doWish     = "wish"
	doNotice   = "notice"
	doSummary  = "summary"
	doBack     = "back"
	doAgain    = "again"
	doSave     = "save"     // a server: send the screen's file
	doCalendar = "calendar" // a server: send the screen's calendar entry
	doChange   = "change/"  // and the fact
	doThis     = "service/" // and the id of one of several services, or nothing for all
	doOther    = "wish/"    // and another wish
	doLetter   = "letter/"  // and the letter
	doAsker    = "asker/"   // and the question about who asks
	doDates    = "dates/"   // and the letter that was sent
	doLanguage = "lang/"    // and the language
	pickHelp   = "?"
	pickMore   = "+"
)

// maxGiven is the number of replies, and of texts and of services chosen together, over which a state is none of ours.
// Of more replies or texts the first is forgotten.
const maxGiven = 1000

var replyNames = [...]string{SaidYes: "yes", SaidNo: "no", SaidUnsure: "unsure"}

// FieldError is the refusal of fields that no form of ours sends. It does not repeat the value, which
// may be an answer.
type FieldError struct{ Name string }

// Error names the field.
func (e *FieldError) Error() string { return "field \"" + e.Name + "\" is not one of ours" }

// Fields returns the state as names and values.
func (m Model) Fields() []Field {
	out := []Field{{fieldAt, places[m.at].name}}
	add := func(name, value string, when bool) {
		if when {
			out = append(out, Field{name, value})
		}
	}
	add(fieldLanguage, string(m.language()), true)
	add(fieldCouncil, string(m.council), m.council != "")
	add(fieldService, string(m.service), m.service != "")
	add(fieldWho, whoNames[m.who], m.who != 0)
	add(fieldWish, string(m.wish), m.wish != "")
	add(fieldFact, m.fact.String(), m.fact != 0)
	add(fieldLetter, m.letterName(), m.letter != 0)
	add(fieldAsks, m.poses.String(), m.poses != 0)
	add(fieldChanging, "yes", m.changing)
	add(fieldAlone, "yes", m.alone)
	add(fieldMissing, "yes", m.missing)
	add(fieldRisk, "yes", m.risk)
	for _, s := range m.several {
		add(fieldSeveral, string(s), true)
	}
	for _, g := range m.given {
		add(fieldGiven, g.text(), true)
	}
	for _, t := range m.typed {
		add(fieldTyped, t.field(), t.value != "")
	}
	for i := range m.trail {
		add(fieldTrail, m.trail[i].text(), true)
	}
	return out
}

func (g Given) text() string {
	return string(g.Council) + "/" + string(g.Service) + "/" + g.Fact.String() + "/" + replyNames[g.Reply]
}
