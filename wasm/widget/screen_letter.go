package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// brief is what the letter that m is about is written from.
func (m *Model) brief() *letter.Brief {
	b := &letter.Brief{
		Kind: m.letter, About: m.who, Right: m.asked(), Notice: m.notice(), Activity: m.activity(), Grounds: m.grounds(), On: m.offer.AsAt,
		Person: letter.Person{
			Name: m.text(textName), Contact: m.text(textContact), Reference: m.text(textReference),
			Details: m.text(textDetails), SafeContact: m.text(textSafe),
		},
	}
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

// names reports whether the letter names someone besides its writer.
func (m *Model) names() bool {
	return m.who == letter.AboutMyChild || m.who == letter.AboutSomeone || m.who == letter.AboutDeceased || m.who == letter.AboutBusiness
}

// detailsScreen asks what the letter needs to know: little, and nothing twice.
func (m *Model) detailsScreen() view.Nodes {
	if m.notice() == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	problems := w.writing(wordDetails, m.detailsProblems)
	w.paragraph(wordDetailsMeans)
	w.form("form")
	w.detailsFields(problems)
	w.submit("pr-button", doContinue, wordWriteLetter)
	w.end()
	return w.drop()
}

func (w *writer) detailsFields(problems []problem) {
	m := w.m
	if m.letter != letter.Request {
		w.beganOn(problems)
	}
	asks := letter.Asks(m.language(), m.brief())
	if asks.Question != "" {
		w.field(&line{kind: textDetails, text: asks.Question, hintText: asks.Hint, rows: 6, wrong: wrongWith(problems, textDetails)})
	}
	w.field(&line{kind: textName, label: wordYourName, complete: "name", wrong: wrongWith(problems, textName)})
	if m.names() {
		w.field(&line{kind: textAbout, label: aboutWords[m.who], wrong: wrongWith(problems, textAbout)})
	}
	w.field(&line{kind: textContact, label: wordContact, hint: wordContactHint, complete: "email", wrong: wrongWith(problems, textContact)})
	w.field(&line{kind: textSafe, label: wordSafe, hint: wordSafeHint})
	w.field(&line{kind: textReference, label: wordReference, hint: wordReferenceHint})
}

var aboutWords = [...]word{
	letter.AboutMyChild: wordAboutChild, letter.AboutSomeone: wordAboutSomeone,
	letter.AboutDeceased: wordAboutDied, letter.AboutBusiness: wordAboutBusiness,
}

// detailsProblems is what is missing before the letter can be written.
func (m *Model) detailsProblems() []problem {
	var out []problem
	need := func(k textKind, words word) {
		if m.text(k) == "" {
			out = append(out, problem{"in-" + texts[k].name, words})
		}
	}
	if k := m.began(); m.letter != letter.Request && m.text(k) != "" {
		out = m.badDay(out, k, daysAsked[k].bad)
	}
	if asks := letter.Asks(m.language(), m.brief()); asks.Needed {
		need(textDetails, wordMissingDetails)
	}
	need(textName, wordMissingName)
	if m.names() {
		need(textAbout, wordMissingAbout)
	}
	need(textContact, wordMissingContact)
	return out
}

// letterTitle says which letter it is, in the words in which it was chosen, and what was asked for.
func (w *writer) letterTitle() {
	m := w.m
	w.box(view.P, "pr-caption")
	w.text(m.letterCalled(m.letterName()))
	if m.letter != letter.Request && m.right != 0 {
		w.text(": " + explain.Title(m.language(), m.right))
	}
	w.end()
}

// letterScreen is the letter, what to do with it, and how to say it instead.
func (m *Model) letterScreen() view.Nodes {
	if m.notice() == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	b := m.brief()
	l := letter.Write(m.language(), b)
	w.heading(0, wordLetter)
	w.letterTitle()
	w.paragraph(wordLetterMeans)
	w.box(view.Div, "pr-letter")
	w.attr(view.Lang(string(m.language())))
	w.attr(view.Role("group"))
	w.attr(view.AriaLabel(m.say(wordLetter)))
	for _, p := range splitLines(l.Text(), "\n\n") {
		w.begin(view.P)
		for i, line := range splitLines(p, "\n") {
			if i > 0 {
				w.text(" ")
			}
			w.box(view.Span, "pr-line")
			w.begin(view.Bdi)
			w.marked(line, l.Names)
			w.end()
			w.end()
		}
		w.end()
	}
	w.end()
	w.actions(&l)
	w.send(&l)
	w.phone(b, l.Phone)
	w.after()
	return w.drop()
}

// splitLines is strings.Split without what is empty.
func splitLines(text, by string) []string {
	var out []string
	for {
		before, after, more := strings.Cut(text, by)
		if before != "" {
			out = append(out, before)
		}
		if !more {
			return out
		}
		text = after
	}
}

// actions are what can be done with the letter here.
func (w *writer) actions(l *letter.Letter) {
	w.box(view.Div, "pr-actions")
	w.action("copy", "", wordCopy, l.Text())
	w.action("print", "", wordPrint, "")
	w.action("save", textFile, wordSave, l.Text())
	if to := l.Mailto(); to != "" {
		w.begin(view.Span)
		w.box(view.A, "pr-link")
		w.attr(view.Href(to))
		w.say(wordOpenEmail)
		w.end()
		w.text(" ")
		w.putIn(view.Span, "pr-hint", w.m.words(wordOpenEmailMeans))
		w.end()
	}
	w.end()
	w.done()
}

// action is a button for what happens on this page alone: in a live conversation by script, and otherwise
// by the server, which can send a file and nothing else.
func (w *writer) action(do, name string, words word, content string) {
	if w.m.offer.Medium == Served {
		switch {
		case do == "save" && name == calendarFile:
			w.add(w.m.goes("pr-button pr-second", doCalendar, w.m.words(words)))
		case do == "save":
			w.add(w.m.goes("pr-button pr-second", doSave, w.m.words(words)))
		}
		return
	}
	w.box(view.Button, "pr-button pr-second")
	w.attr(view.Press())
	w.attr(view.Do("here/" + do))
	if name != "" {
		w.attr(view.Name(name))
	}
	if content != "" {
		w.attr(view.LinesValue(content))
	}
	w.say(words)
	w.end()
}

// done is what a script shows when something was copied, or could not be.
func (w *writer) done() {
	if w.m.offer.Medium != Live {
		return
	}
	w.begin(view.P)
	w.attr(view.Class("pr-status"))
	w.attr(view.Role("status"))
	for _, s := range [...]struct {
		class string
		words word
	}{{"pr-copied", wordCopied}, {"pr-uncopied", wordUncopied}, {"pr-saved", wordSaved}} {
		w.box(view.Span, s.class)
		w.attr(view.Unshown())
		w.say(s.words)
		w.end()
	}
	w.end()
}

// send is where the letter goes.
func (w *writer) send(l *letter.Letter) {
	w.begin(0)
	switch {
	case l.NoRoute && l.Other:
		w.paragraph(wordTheyNoAddress)
	case l.NoRoute:
		w.paragraph(wordSendNoRoute)
	}
	w.begin(view.Ul)
	if l.Email != "" {
		w.begin(view.Li)
		w.label(w.m.say(wordEmail))
		w.add(view.A.Of(view.Href("mailto:"+l.Email), view.Foreign(l.Email)))
		w.end()
	}
	if l.Link != "" {
		w.begin(view.Li)
		w.label(w.m.say(wordSendForm))
		w.add(view.A.Of(view.Href(l.Link), view.Foreign(l.Link)))
		w.end()
	}
	if len(l.To) > 1 {
		w.begin(view.Li)
		w.label(w.m.say(wordSendPost))
		for i, line := range l.To {
			if i > 0 {
				w.text(", ")
			}
			w.putIn(view.Span, "pr-line", w.m.foreign(notice.Text(line)))
		}
		w.end()
	}
	w.add(w.some())
	w.paragraph(wordSendPrivate)
	w.section("send", wordSend)
}

// phone is what to say instead of writing, and the number for it if one is known.
func (w *writer) phone(b *letter.Brief, number string) {
	w.begin(0)
	w.begin(view.Ul)
	if number != "" {
		w.begin(view.Li)
		w.label(w.m.say(wordPhone))
		w.add(view.A.Of(view.Href("tel:"+strings.ReplaceAll(number, " ", "")), view.Foreign(number)))
		w.end()
	}
	for _, line := range letter.Phone(w.m.language(), b) {
		w.put(view.Li, view.Words(line))
	}
	w.add(w.some())
	w.section("say", wordSayIt)
}

// after is what comes next once the letter is sent.
func (w *writer) after() {
	m, then := w.m, []string(nil)
	w.begin(0)
	switch m.letter {
	case letter.Request, letter.ToCouncil:
		if !m.living() { // whose time for an answer is that of other law
			w.paragraph(wordAfterOther)
			break
		}
		w.paragraph(wordAfterMeans)
		if m.letter == letter.ToCouncil {
			w.goes(doDates+privacy.RightComplainController.String(), wordWorkOut)
			w.paragraph(wordAfterComplaint)
			then = letterNames[letter.ToRegulator:]
		} else {
			w.goes(doDates+m.letterName(), wordWorkOut)
		}
	case letter.Late, letter.Refused:
		w.paragraph(wordAfterAnswer)
		then = letterNames[letter.ToCouncil:]
		if m.asked() == privacy.RightComplainController {
			then = then[1:]
		}
	default:
		w.paragraph(wordAfterBody)
	}
	w.ways(then)
	w.section("after", wordAfter)
}
