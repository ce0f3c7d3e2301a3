package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
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
// asked for if it is known, or the code of an ombudsman that is not the first.
func (m *Model) letterName() string { return nameTo(nameOf(m.letter, m.right), m.ombudsman) }

// nameTo is the name of a letter to an ombudsman, by its code; "": the first that there is.
func nameTo(name, ombudsman string) string {
	if ombudsman != "" {
		name += "-" + ombudsman
	}
	return name
}

func nameOf(kind letter.Kind, right privacy.Right) string {
	name := letters[kind].name
	if right != 0 && name != "" {
		name += "-"
	}
	return name + right.String()
}

// named is what letterName names.
type named struct {
	letter    letter.Kind
	right     privacy.Right
	ombudsman string // the code of the one that it is to; "": the first, or it is to none
}

// letterNamed is what letterName names; false if nothing has the name.
func letterNamed(name string) (named, bool) {
	out := named{letter: letter.Request}
	for k := range letters {
		n := letters[k].name
		if n != "" && n == name {
			return named{letter: letter.Kind(k)}, true
		}
		if of, ok := strings.CutPrefix(name, n+"-"); ok && n != "" {
			out.letter, name = letter.Kind(k), of
		}
	}
	if out.letter == letter.ToOmbudsman {
		out.ombudsman = name
		return out, name != ""
	}
	ok := out.right.UnmarshalText([]byte(name)) == nil && letterFits(out.letter, out.right)
	return out, ok
}

// fits reports whether there is such a letter where m is.
func (m *Model) fits(of named) bool {
	return letterFits(of.letter, of.right) && (of.ombudsman == "" ||
		of.letter == letter.ToOmbudsman && m.ombudsmanNumber(of.ombudsman) > 0)
}

// ombudsmanNumber is the place of an ombudsman among those for whoever decides, by its code: 0 for the first, whose
// letter needs no name, and -1 for one that is not among them.
func (m *Model) ombudsmanNumber(code string) int {
	for i, o := range rights.OmbudsmenFor(m.notice(), m.activity()) {
		if o.Code == code {
			return i
		}
	}
	return -1
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
		Kind: m.letter, About: m.who, Wish: m.wish, Right: m.asked(), Notice: m.notice(), Activity: m.activity(),
		Contact: contact(m.offer.Contact), Grounds: m.grounds(), On: m.today(), Ombudsman: m.ombudsman,
	}
	for k := textName; k <= textOurs; k++ {
		b.Person.Set(letter.Source(texts[k].name), m.text(k))
	}
	b.Asker = m.asker()
	if len(m.several) > 1 {
		b.Activities, b.Grounds = m.together()
	}
	if b.About == 0 {
		b.About = letter.AboutMe
	}
	if !m.names() {
		b.Person.About = ""
	}
	if m.letter != letter.Request {
		b.Asked, b.Extended = m.day(m.began()), m.text(textExtended) == replyNames[SaidYes]
		if due := m.due(); due.Reason == 0 && !m.asksWhat() {
			b.Due = due.Due
		}
	}
	return b
}

// contact is what Offer.Contact is, as a notice has it.
func contact(at string) notice.Contact {
	if strings.HasPrefix(at, "https:") {
		return notice.Contact{URL: notice.URL(at)}
	}
	return notice.Contact{Email: notice.Text(at)}
}

// MayReach reports whether something can be an Offer.Contact.
func MayReach(at string) bool {
	c := contact(at)
	way := rights.Way{Kind: notice.RouteEmail, Value: c.Email, URL: c.URL}
	return way.Email() != "" || way.Form() != ""
}

// Unreachable is of how many services of a notice nobody who decides can be written to, as it gives no way to them. A
// nil n has no service.
func Unreachable(n *notice.Notice) (lost int) {
	if n == nil {
		return 0
	}
	o := &Offer{Notices: []*notice.Notice{n}}
	for i := range n.Activities {
		m := Start(o)
		m.council, m.service, m.letter, m.right = n.ID, n.Activities[i].ID, letter.Request, privacy.RightAccess
		l := letter.Write(m.voice, m.brief())
		if l.NoRoute && !l.Other && len(l.Others) == 0 {
			lost++
		}
	}
	return lost
}

// together are the services that were chosen together, which one letter is about, and their uses.
func (m *Model) together() (all []*notice.Activity, uses []rights.AssessedGround) {
	for _, of := range m.each() {
		all, uses = append(all, of.activity()), append(uses, of.grounds()...)
	}
	return all, uses
}
