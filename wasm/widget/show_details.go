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
	if asks.Question != "" {
		w.field(&line{
			kind:     textDetails,
			text:     asks.Question,
			hintText: asks.Hint,
			rows:     6,
			wrong:    wrongWith(problems, textDetails),
		})
	}
	w.asksMore()
	w.field(&line{kind: textName, label: wordYourName, complete: m.offered("name"),
		wrong: wrongWith(problems, textName)})
	if m.names() {
		w.field(&line{kind: textAbout, label: aboutWords[m.who], wrong: wrongWith(problems, textAbout)})
	}
	if m.asksAuthority() {
		w.field(
			&line{kind: textAuthority, label: authorityWords[m.who].label, hint: authorityWords[m.who].hint, rows: 3},
		)
	}
	w.field(&line{
		kind:     textContact,
		label:    wordContact,
		hint:     m.contactWords().hint,
		complete: m.offered("email"),
		wrong:    wrongWith(problems, textContact),
	})
	w.field(&line{kind: textSafe, label: wordSafe, hint: wordSafeHint})
	w.field(&line{kind: textReference, label: wordReference, hint: wordReferenceHint})
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

// asksMore asks what some requests say besides, each only if the person says so.
func (w *writer) asksMore() {
	if w.m.asksOthersToo() {
		w.field(&line{kind: textOthers, label: wordOtherRecords, hint: wordOtherRecordsHint, rows: 3})
	}
	if w.m.asksPublished() {
		w.yesOrNo(textPublished, wordPublished)
	}
	if letter.Limits(w.m.brief()) {
		w.yesOrNo(textLimit, wordLimitMeanwhile)
	}
}

// authorityWords ask what lets the person ask for a child or somebody else, and what that covers.
var authorityWords = [...]struct{ label, hint word }{
	letter.AboutMyChild: {
		wordAuthorityChild,
		wordAuthorityChildHint,
	}, letter.AboutSomeone: {wordAuthoritySomeone, wordAuthoritySomeoneHint},
}

var aboutWords = [...]word{
	letter.AboutMyChild: wordAboutChild, letter.AboutSomeone: wordAboutSomeone,
	letter.AboutDeceased: wordAboutDied, letter.AboutBusiness: wordAboutBusiness,
}
