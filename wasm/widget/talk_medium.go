package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Medium is what shows the screens of a conversation. The words are the same in each; what differs is
// how a person gets from one screen to the next. Its zero is Served.
type Medium uint8

// The media.
const (
	// Served is pages of a server: each form carries the state there, and people are told so.
	Served Medium = iota
	// Live is a browser that holds the conversation itself: no form can be sent anywhere, and what is
	// pressed comes to Press.
	Live
	// Static is pages that were made beforehand: links lead from one to the next, and what only a Live
	// conversation can do is a button that stays hidden until there is a script that can start one.
	Static
)

// Revisit returns the conversation at the place of an earlier model of it, with everything that m holds of
// what was said: for a browser's own Back and Forward, which change where a person is and never what they
// said. Where what led there has been forgotten, it is the place where that is asked; and the beginning, for a model
// from before everything was.
func (m Model) Revisit(earlier Model) Model {
	if earlier.again != m.again {
		return m.afresh(m.again)
	}
	earlier.given, earlier.typed, earlier.missing, earlier.picks = m.given, m.typed, false, nil
	earlier.voice, earlier.who, earlier.risk = m.voice, m.who, m.atRisk()
	if !earlier.serves() { // a list shows what has been chosen on it since, and an answer is to what was asked
		earlier.wish = m.wish
	}
	if earlier.changing && !earlier.mayChange() {
		earlier.changing = false
	}
	if earlier.uncovered() || !earlier.askerFits() || earlier.writesBarred() {
		earlier.to(earlier.home(), true)
	}
	if earlier.lacking() {
		earlier.at = earlier.before()
	}
	return earlier
}

// serves reports whether what is shown turns on what is wanted, which was said before.
func (m *Model) serves() bool {
	return m.at == PlaceResult || places[m.at].up == PlaceResult && m.at != PlaceWish
}

// Anew reports whether everything that was said by an earlier model of the conversation has been forgotten since.
func (m Model) Anew(earlier Model) bool { return m.again != earlier.again }

// Same reports whether two models of one conversation are at the same place with the same answers.
func (m Model) Same(other Model) bool {
	a, b := m.Fields(), other.Fields()
	if len(a) != len(b) || m.missing != other.missing || m.again != other.again {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// Here reports whether two models of one conversation show the same screen, whatever was said on it and in
// whatever language.
func (m Model) Here(other Model) bool {
	return m.at == other.at && m.council == other.council && m.service == other.service && m.fact == other.fact &&
		m.named == other.named && m.poses == other.poses && m.alone == other.alone &&
		(m.wish == other.wish || !m.serves())
}

// sensitive reports whether nothing outside of the page may say which service it is about.
func sensitive(a *notice.Activity) bool { return a.Sensitive == privacy.Yes }
