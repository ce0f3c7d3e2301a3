package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
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

// wishNamed is the wish with a code; "" if there is none.
func wishNamed(code string) (w notice.Wish) {
	_ = w.UnmarshalText([]byte(code)) // which leaves w as it is
	return w
}

// wanted is the right that the wish is, if it is one; zero: none.
func (m *Model) wanted() privacy.Right { return wish.RightOf(m.wish) }

// query is what is wanted, of the service that is chosen.
func (m *Model) query() *wish.Query {
	return &wish.Query{
		Wish: m.wish, Notice: m.notice(), Activity: m.activity(), Grounds: m.grounds(), On: m.today(), For: m.whose(),
	}
}

// whose is whose information the sentences are about.
func (m *Model) whose() wish.Person {
	switch m.who {
	case letter.AboutMyChild:
		return wish.Child
	case letter.AboutSomeone:
		return wish.Someone
	}
	return wish.You
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
		a := m.asker()
		answers[privacy.FactParentRequest] = said(a.Answers[asker.AskResponsible] != privacy.No)
	case letter.AboutSomeone: // of whom a court may have appointed the asker
		if a := m.asker(); a.Acts != 0 && a.Acts != asker.ActsNotKnown {
			answers[privacy.FactParentRequest] = said(a.Acts == asker.ActsByOrder)
		}
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
