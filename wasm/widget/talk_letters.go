package widget

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
)

// ofRight is whether a letter names the right that it is about. Its zero is that it names none.
type ofRight uint8

const (
	rightNone ofRight = iota
	rightMay          // where it is known which it is
	rightMust
)

// The names of the letters that are no request, in forms.
const (
	nameLate      = "late"
	nameRefused   = "refused"
	nameCouncil   = "to-council"
	nameRegulator = "to-regulator"
	nameOmbudsman = "to-ombudsman"
)

// letters is what the conversation knows of each kind of letter.
var letters = [...]struct {
	name      string // in forms; "": that of the right that it asks for
	words     word   // where it is chosen; 0: likewise
	right     ofRight
	complains bool // whether it is a complaint, about what came of a request or of a complaint to the council
}{
	letter.Request:     {right: rightMust},
	letter.Late:        {nameLate, wordLetterLate, rightMay, false},
	letter.Refused:     {nameRefused, wordLetterRefused, rightMay, false},
	letter.ToCouncil:   {nameCouncil, wordLetterCouncil, rightNone, true},
	letter.ToRegulator: {nameRegulator, wordLetterRegulator, rightNone, true},
	letter.ToOmbudsman: {nameOmbudsman, wordLetterOmbudsman, rightNone, true},
}

// remedies are the letters for where it goes wrong, in the order in which one comes after another.
var remedies = [...]string{nameLate, nameRefused, nameCouncil, nameRegulator, nameOmbudsman}

// remediesFrom is one of them and those that come after it.
func remediesFrom(first string) []string {
	for i := range remedies {
		if remedies[i] == first {
			return remedies[i:]
		}
	}
	return nil
}

// letterName is the letter that m is about: the right of a request, else the kind, and the right that was
// asked for if it is known.
func (m *Model) letterName() string { return nameOf(m.letter, m.right) }

func nameOf(kind letter.Kind, right privacy.Right) string {
	name := letters[kind].name
	if right != 0 && name != "" {
		name += "-"
	}
	return name + right.String()
}

// letterNamed is what letterName names; false if nothing has the name.
func letterNamed(name string) (letter.Kind, privacy.Right, bool) {
	kind, right := letter.Request, privacy.Right(0)
	for k := range letters {
		n := letters[k].name
		if n != "" && n == name {
			return letter.Kind(k), 0, true
		}
		if of, ok := strings.CutPrefix(name, n+"-"); ok && n != "" {
			kind, name = letter.Kind(k), of
		}
	}
	ok := right.UnmarshalText([]byte(name)) == nil && letterFits(kind, right)
	return kind, right, ok
}

// letterFits reports whether there is such a letter.
func letterFits(kind letter.Kind, right privacy.Right) bool {
	if kind == 0 || int(kind) >= len(letters) {
		return false
	}
	of := letters[kind].right
	return right == 0 && of != rightMust || right.Valid() && of != rightNone
}

// asked is the right that a letter is about, or else what the person wants; zero if neither is known.
func (m *Model) asked() privacy.Right {
	if m.right != 0 {
		return m.right
	}
	return m.wanted()
}

// brief is what the letter that m is about is written from.
func (m *Model) brief() *letter.Brief {
	b := &letter.Brief{
		Kind: m.letter, About: m.who, Right: m.asked(), Notice: m.notice(), Activity: m.activity(),
		Grounds: m.grounds(), On: m.today(),
		Person: letter.Person{
			Name: m.text(textName), Contact: m.text(textContact), Reference: m.text(textReference),
			Details: m.text(textDetails), SafeContact: m.text(textSafe),
		},
	}
	if m.asksAuthority() {
		b.Person.Authority = m.text(textAuthority)
	}
	if m.asksOthersToo() {
		b.Person.Others = m.text(textOthers)
	}
	b.Person.Published = m.asksPublished() && m.text(textPublished) == replyNames[SaidYes]
	b.Person.Limit = m.text(textLimit) == replyNames[SaidYes]
	if b.About == 0 {
		b.About = letter.AboutMe
	}
	if m.names() {
		b.Person.About = m.text(textAbout)
	}
	if m.letter != letter.Request {
		b.Asked = m.day(m.began())
		if due := m.due(); due.Reason == 0 {
			b.Due = due.Due
		}
	}
	return b
}
