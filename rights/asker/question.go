package asker

import (
	"strconv"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

// Question is something to ask of whoever asks for somebody else. Zero is not one.
type Question uint8

// The questions, in the order in which they are asked.
const (
	_              Question = iota
	AskResponsible          // whether the asker has parental responsibility
	AskActs                 // what lets the asker act for somebody
	AskAge                  // how old the child is
	AskUnderstands          // whether the child understands what it means to ask
	AskAgreed               // whether the child agrees that the asker asks
	AskInterests            // whether it is plainly best for the child
	AskCapacity             // whether the person can decide for themselves
	AskAuthority            // whether the person agrees that the power is used
	AskInForce              // whether the power or order is in force
	AskCovers               // whether it covers what is asked
	questionCount
)

var questionCodes = [questionCount]string{
	AskResponsible: "responsible", AskActs: "acts", AskAge: "age", AskUnderstands: "understands", AskAgreed: "agreed",
	AskInterests: "interests", AskCapacity: "capacity", AskAuthority: "authority", AskInForce: "in-force",
	AskCovers: "covers",
}

// String returns the code, which is permanent; "" if q is not a member.
func (q Question) String() string { return codeset.Code(questionCodes[:], q) }

// MarshalText returns the code; its error is a *privacy.TextError if q is not a member.
func (q Question) MarshalText() ([]byte, error) { return codeset.Marshal("question", q.String()) }

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (q *Question) UnmarshalText(text []byte) error {
	return codeset.Unmarshal("question", questionCodes[:], text, q)
}

// Questions returns every question in the order in which they are asked.
func Questions() []Question {
	out := make([]Question, 0, questionCount)
	for q := AskResponsible; q < questionCount; q++ {
		out = append(out, q)
	}
	return out
}

// OfRequest reports whether the answer is about the request itself, and not about the people: so that it is asked anew
// of another.
func (q Question) OfRequest() bool {
	switch q {
	case AskUnderstands, AskAgreed, AskInterests, AskAuthority, AskCovers:
		return true
	}
	return false
}

// asks is the question whose answer tells a fact of somebody; zero if none does.
func (a *Asker) asks(f requester.Fact) Question {
	child := a.Person == wish.Child
	switch f {
	case requester.FactRelation:
		if child {
			return AskResponsible
		}
		return AskActs
	case requester.FactAge:
		return AskAge
	case requester.FactUnderstands:
		return AskUnderstands
	case requester.FactAgreed:
		return AskAgreed
	case requester.FactInInterests:
		return AskInterests
	case requester.FactLacksCapacity:
		return AskCapacity
	case requester.FactPowerInForce:
		return AskInForce
	case requester.FactAuthority, requester.FactPowerCovers:
		switch {
		case child:
			return AskAgreed
		case f == requester.FactPowerCovers:
			return AskCovers
		case a.Acts == ActsByPower || a.Acts == ActsByOrder:
			return AskAuthority
		}
		return AskActs
	}
	return 0
}

// said reports whether a question has an answer that tells something.
func (a *Asker) said(q Question, of *requester.Request) bool {
	switch q {
	case AskActs:
		return a.Acts != 0 && a.Acts != ActsNotKnown
	case AskAge:
		_, known := a.age(of)
		return known
	}
	return a.Answers[q] != privacy.Unknown
}

// Open returns the questions one of whose answers changes whether the asker may make a request, in the order in which
// they are asked: what it depends on, and where the asker may not, what the law presumes and can be shown to be
// otherwise. What was answered is not open; nor is anything for those who ask for themselves.
func Open(a *Asker, of requester.Request) []Question {
	if a == nil {
		a = &Asker{}
	}
	q := a.Request(of)
	s := requester.MayAsk(q)
	facts := s.DependsOn
	if s.Verdict == requester.MayNot {
		facts = s.UnlessShown
	}
	var open [questionCount]bool
	for _, f := range facts {
		open[a.asks(f)] = true
	}
	// A child of whom no age is known counts as young, though theirs may be grown.
	open[AskAge] = open[AskAge] || a.Person == wish.Child && q.Relation != 0 && s.Verdict != requester.MayNot &&
		s.Verdict != requester.May
	var out []Question
	for ask := AskResponsible; ask < questionCount; ask++ {
		if open[ask] && !a.said(ask, &q) {
			out = append(out, ask)
		}
	}
	return out
}

// Option is an answer that can be given.
type Option struct {
	Code  string `json:"code"`  // for Say
	Label string `json:"label"` // in words
}

// Asked is a question in words. Its last option says that the asker is not sure.
type Asked struct {
	Text    string   `json:"text"`    // the question itself
	Hint    string   `json:"hint"`    // how to answer; may be empty
	Options []Option `json:"options"` // the answers to choose from
}

// The forms of a question in the tables of words.
const (
	formText = iota
	formHint
	formYes
	formNo
)

// The codes of answers.
const (
	codeYes    = "yes"
	codeNo     = "no"
	codeUnsure = "unsure"
)

// Ask returns a question in words, with the answers that a request has; the zero Asked if q is none.
func Ask(voice say.Voice, q Question, of requester.Request) Asked {
	row := func(form int) string { return voice.Of(&catalogue, &questionFamily, q.String(), form) }
	out := Asked{Text: row(formText), Hint: row(formHint)}
	add := func(code, label string) { out.Options = append(out.Options, Option{code, label}) }
	switch q {
	case 0:
		return Asked{}
	case AskActs:
		for a := ActsByNote; a < ActsNotKnown; a++ {
			add(actsCodes[a], voice.Of(&catalogue, &actsFamily, actsCodes[a], 0))
		}
	case AskAge:
		for _, ages := range bandsOf(of.Nation) {
			add(ages.String(), voice.Of(&catalogue, &agesFamily, ages.String(), 0))
		}
	default:
		add(codeYes, row(formYes))
		add(codeNo, row(formNo))
	}
	add(codeUnsure, voice.Text(&catalogue, phraseUnsure))
	return out
}

// String returns the ages as a code: "12-16" for from 12 and under 16, "18-" for from 18; "" for the zero Ages.
func (g Ages) String() string {
	switch {
	case g == Ages{}:
		return ""
	case g.Below == 0:
		return strconv.Itoa(int(g.From)) + "-"
	}
	return strconv.Itoa(int(g.From)) + "-" + strconv.Itoa(int(g.Below))
}

// Say notes the answer to a question by the code of an option, in the place of an earlier one: the empty code takes
// that back. It reports false, and changes nothing, for a code that no option has in any nation.
func (a *Asker) Say(q Question, code string) bool {
	switch q {
	case 0:
		return false
	case AskActs:
		return a.sayActs(code)
	case AskAge:
		return a.sayAges(code)
	}
	if q >= questionCount {
		return false
	}
	switch code {
	case codeYes:
		a.Answers[q] = privacy.Yes
	case codeNo:
		a.Answers[q] = privacy.No
	case codeUnsure, "":
		a.Answers[q] = privacy.Unknown
	default:
		return false
	}
	return true
}

func (a *Asker) sayActs(code string) bool {
	for acts := range actsCodes {
		if actsCodes[acts] == code {
			a.Acts = Acts(acts)
			return true
		}
	}
	return false
}

func (a *Asker) sayAges(code string) bool {
	if code == codeUnsure || code == "" {
		a.Ages = Ages{}
		return true
	}
	for n := privacy.Nation(0); n == 0 || n.Valid(); n++ {
		for _, ages := range bandsOf(n) {
			if ages.String() == code {
				a.Ages = ages
				return true
			}
		}
	}
	return false
}

// QuestionOf returns the question with a code; zero if there is none.
func QuestionOf(code string) Question {
	for q := AskResponsible; q < questionCount; q++ {
		if questionCodes[q] == code {
			return q
		}
	}
	return 0
}
