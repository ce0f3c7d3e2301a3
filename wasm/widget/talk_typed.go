package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
)

// typed is something that a person wrote. What is about one service or one letter has that in its key, so
// that nothing that was written for one is ever in another.
type typed struct{ key, value string }

// textKind is one thing that can be written. Zero is not one.
type textKind uint8

const (
	_ textKind = iota
	textFind
	textName
	textAbout
	textContact
	textSafe
	textReference
	textDetails
	textOthers
	textPublished
	textLimit
	textAll
	textTold
	textClaim
	textPage
	textWords
	textWhen
	textWhere
	textLooks
	textRight
	textDecision
	textDecided
	textMessages
	textSentTo
	textKeepFrom
	textBorn
	textOldAddress
	textAddress
	textOurs
	textComplained // and the other days, each in three parts
	textAsked
	textIdentityAsked
	textIdentitySent
	textQuestionAsked
	textQuestionAnswered
	textExtended
)

// textAsker is before the answers to the questions of package asker, each by its number.
const textAsker = textExtended

// texts is the name of each in forms, the longest that it may be in bytes, what it is about, and which screens have
// room to write it in.
var texts = [...]struct {
	name  string
	most  int
	scope scope
	at    placeSet
}{
	textFind:             {"find", 200, ofCouncil, 1 << PlaceService},
	textName:             {"name", 400, ofPerson, 1 << PlaceDetails},
	textAbout:            {"about", 400, ofPerson, 1 << PlaceDetails},
	textContact:          {"contact", 800, ofPerson, 1 << PlaceDetails},
	textSafe:             {"safe-contact", 800, ofPerson, 1 << PlaceDetails},
	textReference:        {"reference", 400, ofService, 1 << PlaceDetails},
	textDetails:          {"details", 16000, ofLetter, 1 << PlaceDetails},
	textOthers:           {"others", 8000, ofLetter, 1 << PlaceDetails},
	textPublished:        {"published", 40, ofLetter, 1 << PlaceDetails},
	textLimit:            {"limit", 40, ofLetter, 1 << PlaceDetails},
	textAll:              {"all", 40, ofLetter, 1 << PlaceDetails},
	textTold:             {"told", 40, ofLetter, 1 << PlaceDetails},
	textClaim:            {"claim", 40, ofLetter, 1 << PlaceDetails},
	textPage:             {"page", 2000, ofLetter, 1 << PlaceDetails},
	textWords:            {"words", 2000, ofLetter, 1 << PlaceDetails},
	textWhen:             {"when", 800, ofLetter, 1 << PlaceDetails},
	textWhere:            {"where", 800, ofLetter, 1 << PlaceDetails},
	textLooks:            {"looks", 800, ofLetter, 1 << PlaceDetails},
	textRight:            {"right", 2000, ofLetter, 1 << PlaceDetails},
	textDecision:         {"decision", 800, ofLetter, 1 << PlaceDetails},
	textDecided:          {"decided", 400, ofLetter, 1 << PlaceDetails},
	textMessages:         {"messages", 800, ofLetter, 1 << PlaceDetails},
	textSentTo:           {"sent-to", 800, ofLetter, 1 << PlaceDetails},
	textKeepFrom:         {"keep-from", 800, ofLetter, 1 << PlaceDetails},
	textBorn:             {"born", 400, ofPerson, 1 << PlaceDetails},
	textOldAddress:       {"old-address", 800, ofPerson, 1 << PlaceDetails},
	textAddress:          {"address", 800, ofPerson, 1 << PlaceDetails},
	textOurs:             {"ours", 400, ofPerson, 1 << PlaceDetails},
	textComplained:       {"complained", mostDay, ofService, 1<<PlaceDetails | 1<<PlaceDates},
	textAsked:            {"asked", mostDay, ofService, 1<<PlaceDetails | 1<<PlaceDates},
	textIdentityAsked:    {"identity-asked", mostDay, ofService, 1 << PlaceDates},
	textIdentitySent:     {"identity-sent", mostDay, ofService, 1 << PlaceDates},
	textQuestionAsked:    {"question-asked", mostDay, ofService, 1 << PlaceDates},
	textQuestionAnswered: {"question-answered", mostDay, ofService, 1 << PlaceDates},
	textExtended:         {"extended", 40, ofService, 1 << PlaceDates},

	// What was said of who asks is chosen, and written on no screen.
	textAsker + textKind(asker.AskResponsible): {"asker-responsible", 20, ofPerson, 0},
	textAsker + textKind(asker.AskActs):        {"asker-acts", 20, ofPerson, 0},
	textAsker + textKind(asker.AskAge):         {"asker-age", 20, ofPerson, 0},
	textAsker + textKind(asker.AskUnderstands): {"asker-understands", 20, ofService, 0},
	textAsker + textKind(asker.AskAgreed):      {"asker-agreed", 20, ofService, 0},
	textAsker + textKind(asker.AskInterests):   {"asker-interests", 20, ofService, 0},
	textAsker + textKind(asker.AskCapacity):    {"asker-capacity", 20, ofPerson, 0},
	textAsker + textKind(asker.AskAuthority):   {"asker-authority", 20, ofService, 0},
	textAsker + textKind(asker.AskInForce):     {"asker-in-force", 20, ofPerson, 0},
	textAsker + textKind(asker.AskCovers):      {"asker-covers", 20, ofService, 0},
}

// scope is what a text is about.
type scope uint8

const (
	ofPerson scope = iota
	ofCouncil
	ofService
	ofLetter
)

// key is the key of a text where m is.
func (m *Model) key(k textKind) string {
	t := &texts[k]
	key := t.name
	if t.scope >= ofCouncil {
		key += "/" + string(m.council)
	}
	if t.scope >= ofService {
		key += "/" + string(m.service)
	}
	if t.scope == ofLetter {
		key += "/" + m.letterKey()
	}
	return key
}

// letterKey is what a letter is called in keys: what was written to see one thing is not written to see another.
func (m *Model) letterKey() string {
	if w := own(m.wish); w != "" && m.letter == letter.Request && wish.RightOf(w) == m.asked() {
		return string(w)
	}
	return m.letterName()
}

// own is a wish whose right is wanted for other things too, so that its letter has a name of its own; "" for any other.
func own(w notice.Wish) notice.Wish {
	switch w {
	case notice.WishRecording,
		notice.WishTold,
		notice.WishUnpublish,
		notice.WishStopMessages,
		notice.WishHideAddress:
		return w
	}
	return ""
}

// text is what was written of a kind where m is; "" if nothing was.
func (m *Model) text(k textKind) string {
	key := m.key(k)
	for _, t := range m.typed {
		if t.key == key {
			return t.value
		}
	}
	return ""
}

// write notes a text, in the place of what was written before.
func (m *Model) write(k textKind, value string) {
	key := m.key(k)
	m.typed = append([]typed(nil), m.typed...)
	for i := range m.typed {
		if m.typed[i].key == key {
			m.typed[i].value = value
			return
		}
	}
	if value == "" {
		return
	}
	if len(m.typed) == maxGiven {
		m.typed = m.typed[1:]
	}
	m.typed = append(m.typed, typed{key, value})
}

// textNamed returns the kind of text with a name in forms; zero if there is none.
func textNamed(name string) textKind {
	for k := textFind; int(k) < len(texts); k++ {
		if texts[k].name == name {
			return k
		}
	}
	return 0
}

// asks reports whether the screen has room to write a text in.
func (m *Model) asks(k textKind) bool { return texts[k].at.has(m.at) }

// tidy is what was written with its line breaks made one character each and nothing at its ends; false if
// it is longer than any form of ours lets it be.
func (k textKind) tidy(value string) (string, bool) {
	if strings.ContainsRune(value, '\r') {
		value = strings.ReplaceAll(strings.ReplaceAll(value, "\r\n", "\n"), "\r", "\n")
	}
	value = strings.TrimSpace(value)
	return value, len(value) <= texts[k].most
}

// parseTyped reads a text of the state as text writes it.
func (o *Offer) parseTyped(field string) (typed, bool) {
	key, value, ok := strings.Cut(field, "=")
	part := strings.Split(key, "/")
	k := textNamed(part[0])
	if !ok || k == 0 || value == "" {
		return typed{}, false
	}
	value, short := k.tidy(value)
	if a := (asker.Asker{}); k > textAsker && !a.Say(asker.Question(k-textAsker), value) {
		return typed{}, false
	}
	if !short || len(part) != 1+int(texts[k].scope) {
		return typed{}, false
	}
	of := Model{offer: o}
	for i, p := range part[1:] {
		switch i {
		case 0:
			of.council = notice.ID(p)
			ok = of.notice() != nil
		case 1:
			of.service = notice.ID(p)
			ok = p == "" || of.activity() != nil
		case 2:
			var about named
			about, ok = letterNamed(p)
			ok = ok && of.fits(about) || p != "" && p == string(own(wishNamed(p)))
		}
		if !ok {
			return typed{}, false
		}
	}
	return typed{key, value}, true
}

func (t typed) field() string { return t.key + "=" + t.value }
