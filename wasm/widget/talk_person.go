package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
)

// Who is whom the information is about, as seen by the person who asks. Zero: they have not said. Its
// members are those of letter.About.
type Who = letter.About

// whoNames are the values of the radios.
var whoNames = [...]string{
	letter.AboutMe: "me", letter.AboutMyChild: "child", letter.AboutSomeone: "someone",
	letter.AboutDeceased: "died", letter.AboutBusiness: "business",
}

var whoWords = [...]word{
	letter.AboutMe: wordWhoMe, letter.AboutMyChild: wordWhoChild, letter.AboutSomeone: wordWhoSomeone,
	letter.AboutDeceased: wordWhoDied, letter.AboutBusiness: wordWhoBusiness,
}

// Want is what a person wants to do. Zero: they have not said.
type Want uint8

// The wants, in the order in which they are offered.
const (
	_ Want = iota
	WantSee
	WantCorrect
	WantDelete
	WantObject
	WantLimit
	WantMove
	WantPerson   // have a person look again at what a computer decided
	WantConsent  // take back consent
	WantComplain // to the council
	WantAll      // not sure: show everything
)

// wants is what each is called in forms, the right that it is, and its words.
var wants = [...]struct {
	name  string
	right privacy.Right
	words word
	hint  word // 0: none
}{
	WantSee:      {"see", privacy.RightAccess, wordWantSee, wordWantSeeHint},
	WantCorrect:  {"correct", privacy.RightRectification, wordWantCorrect, 0},
	WantDelete:   {"delete", privacy.RightErasure, wordWantDelete, 0},
	WantObject:   {"object", privacy.RightObject, wordWantObject, wordWantObjectHint},
	WantLimit:    {"limit", privacy.RightRestriction, wordWantLimit, wordWantLimitHint},
	WantMove:     {"move", privacy.RightPortability, wordWantMove, 0},
	WantPerson:   {"person", privacy.RightAutomatedDecisions, wordWantPerson, wordWantPersonHint},
	WantConsent:  {"consent", privacy.RightWithdrawConsent, wordWantConsent, 0},
	WantComplain: {"complain", privacy.RightComplainController, wordWantComplain, 0},
	WantAll:      {"all", 0, wordWantAll, 0},
}

// wanted is the right that the person wants to use; zero: none in particular.
func (m *Model) wanted() privacy.Right {
	if int(m.want) < len(wants) {
		return wants[m.want].right
	}
	return 0
}

// living reports whether what is asked about is a living person's, as far as was said: the others have a
// result of their own, for they have none of these rights.
func (m *Model) living() bool { return m.who != letter.AboutDeceased && m.who != letter.AboutBusiness }

// implied is what follows from whom the information is about, so that nothing is asked twice.
func (m *Model) implied(answers rights.Answers) {
	if m.who == 0 {
		return
	}
	answers[privacy.FactPersonDeceased] = said(m.who == letter.AboutDeceased)
	switch m.who {
	case letter.AboutMyChild:
		answers[privacy.FactParentRequest] = privacy.Yes
	case letter.AboutMe:
		answers[privacy.FactParentRequest] = privacy.No
	}
}

func said(yes bool) privacy.Answer {
	if yes {
		return privacy.Yes
	}
	return privacy.No
}
