// Package asker asks whoever wants to use somebody else's rights what the law of package requester turns on, and says
// in plain words what follows: whether they may ask, who may in their place, what to send with a request, and what
// else there is.
//
//	a := asker.Asker{Person: wish.Child}
//	of := requester.Request{Nation: privacy.NationScotland, Right: privacy.RightAccess, Day: day}
//	for _, code := range []string{"yes", "12-16", "no", "no", "unsure"} {
//		next := asker.Open(&a, of)[0]
//		fmt.Println(asker.Ask(say.Voice{}, next, of).Text, code)
//		a.Say(next, code)
//	}
//	told := asker.Tell(say.Voice{}, &a, of)
//	fmt.Println(told.Heading)
//
// It asks nothing of those who ask for themselves, and holds no rule of law: what is open, and what follows, is worked
// out by [requester.MayAsk] from what was said. What nobody has said is not known, and is never asserted. It stands
// between package requester and whatever speaks to people, so that a page, a server and a letter say one thing.
//
// The words are rows of the tables of package notice/say. No translator has reviewed the Welsh.
package asker

import (
	"sync"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/internal/codeset"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

// Acts is what lets the asker act for somebody. Zero: it was not said.
type Acts uint8

// The members of Acts.
const (
	_             Acts = iota
	ActsByNote         // a note that the person signed
	ActsForClient      // the person is the asker's client, and signed that
	ActsByPower        // a power of attorney
	ActsByOrder        // an order of a court, as that of a deputy, a guardian or a controller
	ActsUnsigned       // the person agreed, and has signed nothing
	ActsWithout        // none of these
	ActsNotKnown       // the asker is not sure, which is as if it was not said
	actsCount     = iota
)

var actsCodes = [actsCount]string{
	ActsByNote: "note", ActsForClient: "client", ActsByPower: "power", ActsByOrder: "order", ActsUnsigned: "unsigned",
	ActsWithout: "none", ActsNotKnown: "unsure",
}

// String returns the code, or "" if a is not a member.
func (a Acts) String() string { return codeset.Code(actsCodes[:], a) }

// MarshalText returns the code, and nothing for zero; its error is a *privacy.TextError if a is not a member.
func (a Acts) MarshalText() ([]byte, error) {
	return codeset.MarshalOptional("what lets somebody act", a.String(), a == 0)
}

// UnmarshalText reads a code or nothing; its error is a *privacy.TextError for any other text.
func (a *Acts) UnmarshalText(text []byte) error {
	return codeset.UnmarshalOptional("what lets somebody act", actsCodes[:], text, a)
}

// Ages is how old a child is: From or more, and under Below, in years. Below zero: any age from From. The zero Ages are
// not known.
type Ages struct {
	From  uint8 `json:"from"`  // the youngest
	Below uint8 `json:"below"` // what they are under; zero: nothing
}

// Asker is who asks for somebody, and what they said of that. The zero Asker asks for themselves.
type Asker struct {
	Person wish.Person `json:"person"`        // for whom they ask
	Acts   Acts        `json:"acts,omitzero"` // where it is for wish.Someone
	Ages   Ages        `json:"ages,omitzero"` // of a child
	// Answers are those to the questions of yes or no, by their number; Unknown: it was not said, or they are not sure.
	Answers [questionCount]privacy.Answer `json:"answers"`
}

// Request returns a request of the asker's: that which is given, of which the right, the regime, the day and the nation
// are read, with the relation, the age and what was said of the facts. A signed note counts as authority that is shown,
// which a letter encloses; an agreement that nobody signed does not.
func (a *Asker) Request(of requester.Request) requester.Request {
	q := requester.Request{Nation: of.Nation, Regime: of.Regime, Right: of.Right, Day: of.Day}
	switch a.Person {
	case wish.You:
		q.Relation = requester.Self
	case wish.Child:
		a.ofChild(&q)
	default:
		a.ofAnother(&q)
	}
	return q
}

func (a *Asker) ofChild(q *requester.Request) {
	q.Age, q.AgeKnown = a.age(q)
	q.Answers[requester.FactUnderstands] = a.Answers[AskUnderstands]
	agreed := a.Answers[AskAgreed]
	switch a.Answers[AskResponsible] {
	case privacy.Yes:
		q.Relation = requester.Parent
		q.Answers[requester.FactAgreed] = agreed
		q.Answers[requester.FactInInterests] = a.Answers[AskInterests]
	case privacy.No: // as anybody else whom the child has authorised
		q.Relation = requester.Agent
		q.Answers[requester.FactPowerCovers] = agreed // which is to ask for this
		if agreed == privacy.No {
			q.Answers[requester.FactAuthority] = privacy.No
		}
	}
}

func (a *Asker) ofAnother(q *requester.Request) {
	q.Answers[requester.FactPowerCovers] = a.Answers[AskCovers]
	switch a.Acts {
	case ActsByNote, ActsForClient:
		q.Relation, q.Answers[requester.FactAuthority] = requester.Agent, privacy.Yes
	case ActsUnsigned:
		q.Relation = requester.Agent
	case ActsWithout:
		q.Relation, q.Answers[requester.FactAuthority] = requester.Agent, privacy.No
	case ActsByPower, ActsByOrder:
		q.Relation = requester.Attorney
		q.Answers[requester.FactAuthority] = a.Answers[AskAuthority]
		q.Answers[requester.FactPowerInForce] = a.Answers[AskInForce]
		q.Answers[requester.FactLacksCapacity] = not(a.Answers[AskCapacity])
	}
}

func not(a privacy.Answer) privacy.Answer {
	switch a {
	case privacy.Yes:
		return privacy.No
	case privacy.No:
		return privacy.Yes
	}
	return privacy.Unknown
}

// grown is the age from which no law tells ages apart.
const grown = 18

// age is an age of the child as the law of the nation tells ages apart; false where it does not tell that of all the
// ages that were said, as where they were said of a council of another nation.
func (a *Asker) age(q *requester.Request) (uint8, bool) {
	if a.Ages == (Ages{}) {
		return 0, false
	}
	for _, in := range bandsOf(q.Nation) {
		if a.Ages.From >= in.From && (in.Below == 0 || a.Ages.Below != 0 && a.Ages.Below <= in.Below) {
			return a.Ages.From, true
		}
	}
	return 0, false
}

// bands are those of each nation, by its number: of zero, where the nation is not known. They are worked out once, for
// that is the most that any screen about a child takes.
var bands = sync.OnceValue(func() (out [][]Ages) {
	for n := privacy.Nation(0); n == 0 || n.Valid(); n++ {
		out = append(out, workOut(n))
	}
	return out
})

// bandsOf are the ages that the law tells apart where a parent asks, youngest first: those from one at which what it
// says changes to the next.
func bandsOf(n privacy.Nation) []Ages {
	if !n.Valid() {
		n = 0
	}
	return bands()[n]
}

func workOut(n privacy.Nation) []Ages {
	var out []Ages
	var before requester.Standing
	for age := uint8(0); age <= grown; age++ {
		s := requester.MayAsk(requester.Request{
			Nation: n, Day: privacy.MainChange(), Relation: requester.Parent, Age: age, AgeKnown: true,
		})
		if last := len(out) - 1; last < 0 || !alike(&s, &before) {
			if last >= 0 {
				out[last].Below = age
			}
			out = append(out, Ages{From: age})
		}
		before = s
	}
	return out
}

// alike reports whether two standings say the same of who may ask and what turns on it.
func alike(a, b *requester.Standing) bool {
	return a.Verdict == b.Verdict && same(a.DependsOn, b.DependsOn) && same(a.UnlessShown, b.UnlessShown) &&
		a.Aimed.Reaches == b.Aimed.Reaches
}

func same(a, b []requester.Fact) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
