package widget

import (
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// detailsScreen asks what the letter needs to know: little, and nothing twice.
func (m *Model) detailsScreen() view.Nodes {
	if m.notice() == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	problems := w.writing(wordDetails, m.detailsProblems)
	w.notLate()
	w.stopping()
	w.paragraph(wordDetailsMeans)
	w.offersRisk()
	w.form("form")
	w.detailsFields(problems)
	w.submit("pr-button", doContinue, wordWriteLetter)
	w.End()
	return w.Drop()
}

func (w *writer) detailsFields(problems []problem) {
	m := w.m
	if m.letter != letter.Request {
		w.beganOn(problems)
	}
	asks := letter.Asks(m.voice, m.brief())
	w.asked(asks, false, problems)
	w.field(&line{kind: textName, label: wordYourName, complete: m.offered("name"),
		wrong: wrongWith(problems, textName)})
	if m.names() {
		w.field(&line{kind: textAbout, label: aboutWords[m.who], wrong: wrongWith(problems, textAbout)})
	}
	w.field(&line{
		kind:     textContact,
		label:    wordContact,
		hint:     m.contactWords().hint,
		complete: m.offered("email"),
		wrong:    wrongWith(problems, textContact),
	})
	if m.living() { // of all else a letter must have an address: see contactWords
		w.field(&line{kind: textSafe, label: wordSafe, hint: wordSafeHint})
	}
	w.asked(asks, true, nil)
}

// asked is what the letter asks for: that by which the information is found, or all else.
func (w *writer) asked(asks []letter.Ask, finds bool, problems []problem) {
	for i := range asks {
		ask := &asks[i]
		kind := textNamed(string(ask.Field))
		switch {
		case ask.Finds() != finds:
		case ask.Choice:
			w.choice(kind, ask)
		default:
			of := line{kind: kind, text: ask.Question, hintText: ask.Hint, wrong: wrongWith(problems, kind)}
			if ask.Long {
				of.rows = 3
			}
			w.field(&of)
		}
	}
}

// choice asks for one of two things, or neither.
func (w *writer) choice(kind textKind, ask *letter.Ask) {
	yes, no := view.Words(ask.Yes), view.Words(ask.No)
	if ask.Yes == "" {
		yes, no = w.m.words(replyWords[SaidYes]), w.m.words(replyWords[SaidNo])
	}
	w.oneOf(kind, view.Words(ask.Question), yes, no)
}

// offered is the purpose of a field by which a browser may fill it in, and which makes it keep what is written there. A
// sensitive service gives none: on a shared computer somebody else would be offered the name (WCAG 1.3.5 is not met
// there, for their safety). Any other does, for people to whom writing is hard.
func (m *Model) offered(purpose string) string {
	if m.secret() {
		return ""
	}
	return purpose
}

// stopping says how to stop the use without a letter, by a link in each message for one, where that is what it asks
// for.
func (w *writer) stopping() {
	m, lines := w.m, []explain.Line(nil)
	grounds := m.grounds()
	for i := range grounds {
		if m.letter == letter.Request && m.living() {
			lines = explain.Stops(lines, m.voice, &grounds[i], m.asked())
		}
	}
	for i := range lines {
		w.answerLine(&lines[i])
	}
}

var aboutWords = [...]word{
	letter.AboutMyChild: wordAboutChild, letter.AboutSomeone: wordAboutSomeone,
	letter.AboutDeceased: wordAboutDied, letter.AboutBusiness: wordAboutBusiness,
}
