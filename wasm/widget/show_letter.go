package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// notLate says of a letter about a late answer that the answer is not late, where the day by which it is due is known
// and has not passed. It stands with what is asked and with the letter, for the days may be written before either.
func (w *writer) notLate() {
	m := w.m
	due := m.due()
	if m.letter != letter.Late || m.asksWhat() || due.Reason != 0 || due.Due.IsZero() || m.today().IsZero() ||
		m.today().After(due.Due) {
		return
	}
	by := wordDueBy
	if m.began() == textComplained {
		by = wordAcknowledgeBy
	}
	w.dueBy(by, due.Due)
	w.paragraph(wordNotLate)
}

// letterTitle says which letter it is, in the words in which it was chosen, and what was asked for.
func (w *writer) letterTitle() {
	m := w.m
	w.Box(view.P, "pr-caption")
	if key := notice.Wish(m.letterKey()); own(key) != "" {
		w.Add(m.wishTitle(key))
	} else {
		w.Text(m.letterCalled(m.letterName()))
	}
	if m.letter != letter.Request && m.right != 0 {
		w.Text(": " + m.called(explain.Title(m.voice, m.right)))
	}
	w.End()
}

// letterScreen is the letter, what to do with it, and how to say it instead.
func (m *Model) letterScreen() view.Nodes {
	if m.notice() == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	b := m.brief()
	l := letter.Write(m.voice, b)
	w.heading(0, wordLetter)
	w.letterTitle()
	w.notLate()
	w.paragraph(wordLetterMeans)
	w.Box(view.Div, "pr-letter")
	w.Attr(view.Lang(string(m.language())))
	w.Attr(view.Role("group"))
	w.Attr(view.AriaLabel(m.say(wordLetter)))
	for _, p := range splitLines(l.Text(), "\n\n") {
		w.Begin(view.P)
		for i, line := range splitLines(p, "\n") {
			if i > 0 {
				w.Text(" ")
			}
			w.Box(view.Span, "pr-line")
			w.Begin(view.Bdi)
			w.marked(line, l.Names)
			w.End()
			w.End()
		}
		w.End()
	}
	w.End()
	w.actions(&l)
	w.send(&l)
	w.encloses()
	w.phone(b, l.Phone)
	w.after()
	return w.Drop()
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
	w.Begin(0)
	by := w.m.answerBy()
	if !by.IsZero() {
		words := wordSendToday
		if w.m.letter == letter.ToCouncil {
			words = wordSendTodayComplaint
		}
		w.dueBy(words, by)
	}
	if to, whole := l.Mailto(); to != "" {
		means := wordOpenEmailMeans
		if !whole {
			means = wordOpenEmailEmpty
		}
		w.Begin(view.P)
		w.Box(view.A, "pr-button")
		w.Attr(view.Href(to))
		w.say(wordOpenEmail)
		w.End()
		w.Text(" ")
		w.PutIn(view.Span, "pr-hint", w.m.words(means))
		w.End()
	}
	w.Box(view.Div, "pr-actions")
	w.action("copy", "", wordCopy, l.Text())
	w.action("print", "", wordPrint, "")
	w.action("save", textFile, wordSave, l.Text())
	if !by.IsZero() {
		w.action("save", calendarFile, wordCalendar, w.m.Calendar().Content)
	}
	w.End()
	w.done()
	w.section("do", wordLetterDo)
}

// action is a button for what happens on this page alone: in a live conversation by script, and otherwise
// by the server, which can send a file and nothing else.
func (w *writer) action(do, name string, words word, content string) {
	if w.m.offer.Medium == Served {
		switch {
		case do == "save" && name == calendarFile:
			w.Add(w.m.goes("pr-button pr-second", doCalendar, w.m.words(words)))
		case do == "save":
			w.Add(w.m.goes("pr-button pr-second", doSave, w.m.words(words)))
		}
		return
	}
	w.Box(view.Button, "pr-button pr-second")
	w.Attr(view.Press())
	w.Attr(view.Do("here/" + do))
	if name != "" {
		w.Attr(view.Name(name))
	}
	if content != "" {
		w.Attr(view.LinesValue(content))
	}
	w.say(words)
	w.End()
}

// done is what a script shows when something was copied, or could not be.
func (w *writer) done() {
	if w.m.offer.Medium != Live {
		return
	}
	w.Begin(view.P)
	w.Attr(view.Class("pr-status"))
	w.Attr(view.Role("status"))
	for _, s := range [...]struct {
		class string
		words word
	}{{"pr-copied", wordCopied}, {"pr-uncopied", wordUncopied}, {"pr-saved", wordSaved}} {
		w.Box(view.Span, s.class)
		w.Attr(view.Unshown())
		w.say(s.words)
		w.End()
	}
	w.End()
}

// send is where the letter goes.
func (w *writer) send(l *letter.Letter) {
	w.Begin(0)
	switch {
	case l.Where != (notice.Link{}):
		w.filled(view.P, wordSendElsewhere, "link", w.Link(l.Where.Title, l.Where.URL))
	case l.NoRoute && len(l.Others) > 0: // somebody can be reached
	case l.NoRoute && l.Other:
		w.paragraph(wordTheyNoAddress)
	case l.NoRoute:
		w.noRoute()
	}
	w.Begin(view.Ul)
	if l.Email != "" {
		w.Begin(view.Li)
		w.Label(w.m.say(wordEmail))
		w.outside("mailto:"+l.Email, l.Email)
		w.End()
	}
	if l.Link != "" {
		w.Begin(view.Li)
		w.Label(w.m.say(wordSendForm))
		w.outside(l.Link, l.Link)
		w.End()
	}
	if len(l.To) > 1 {
		w.Begin(view.Li)
		w.Label(w.m.say(wordSendPost))
		for i, line := range l.To {
			if i > 0 {
				w.Text(", ")
			}
			w.PutIn(view.Span, "pr-line", w.m.foreign(notice.Text(line)))
		}
		w.End()
	}
	w.Add(w.Some())
	w.stopping()
	w.sendOthers(l)
	w.paragraph(wordSendPrivate)
	w.section("send", wordSend)
}

// noRoute says that the notice gives no way, and what it gives in its place, as how to ask does: another document, and
// the contacts that it has for other things.
func (w *writer) noRoute() {
	exercise := w.n.Common.Exercise
	if a := w.m.activity(); a != nil {
		exercise = w.n.Resolve(a).Exercise
	}
	if exercise.Said == notice.Elsewhere {
		w.Begin(view.P)
		w.Elsewhere(&exercise.Where)
		w.End()
	}
	w.paragraph(w.m.ifCouncil(wordSendNoRoute, wordSendNoAddress))
	w.contactsOf(nil, &exercise, wordHowToAskContacts)
}

// sendOthers is where the same letter goes for what other bodies decide over.
func (w *writer) sendOthers(l *letter.Letter) {
	if len(l.Others) == 0 {
		return
	}
	if l.Together {
		w.pointOf(rights.PointEach, w.m.asked(), nil)
	} else {
		w.paragraph(wordSendOthers)
	}
	w.Begin(view.Ul)
	for i := range l.Others {
		r := &l.Others[i]
		w.Begin(view.Li)
		w.Quote(notice.Text(r.Name))
		for _, over := range r.Over {
			w.Brackets(w.m.foreign(notice.Text(over)))
		}
		if r.Email != "" {
			w.Text("; ")
			w.outside("mailto:"+r.Email, r.Email)
		}
		if r.Link != "" {
			w.Text("; ")
			w.outside(r.Link, r.Link)
		}
		for _, line := range r.Post {
			w.Text("; ")
			w.PutIn(view.Span, "pr-line", w.m.foreign(notice.Text(line)))
		}
		if r.Phone != "" {
			w.Text("; ")
			w.outside("tel:"+letter.Dial(r.Phone), r.Phone)
		}
		w.End()
	}
	w.Add(w.Some())
}

// phone is what to say instead of writing, and the number for it if one is known.
func (w *writer) phone(b *letter.Brief, number string) {
	w.Begin(0)
	w.Begin(view.Ul)
	if number != "" {
		w.Begin(view.Li)
		w.Label(w.m.say(wordPhone))
		w.outside("tel:"+letter.Dial(number), number)
		w.End()
	}
	for _, line := range letter.Phone(w.m.voice, b) {
		w.Put(view.Li, view.Words(line))
	}
	w.Add(w.Some())
	w.section("say", wordSayIt)
}

// afterComplaint is where to go after a complaint to the council.
func (m *Model) afterComplaint() word {
	if letter.HasOmbudsman(m.notice(), m.activity()) {
		return wordAfterComplaint
	}
	return wordAfterComplaintParish
}

// after is what comes next once the letter is sent.
func (w *writer) after() {
	m, then := w.m, []string(nil)
	w.Begin(0)
	switch m.letter {
	case letter.Request, letter.ToCouncil:
		if !m.living() { // whose time for an answer is that of other law
			w.paragraph(wordAfterOther)
			break
		}
		if m.ends() {
			w.paragraph(wordMustStop)
			then = remediesFrom(nameCouncil)
			break
		}
		if m.letter == letter.Request && m.untimed(m.asked()) {
			w.noTime()
			then = remediesFrom(nameRefused)
			break
		}
		w.paragraph(wordAfterMeans)
		if m.letter == letter.ToCouncil {
			w.goes(doDates+privacy.RightComplainController.String(), wordWorkOut)
			w.paragraph(m.afterComplaint())
			then = remediesFrom(nameRegulator)
		} else {
			w.goes(doDates+m.letterName(), wordWorkOut)
		}
	case letter.Late, letter.Refused:
		w.paragraph(wordAfterAnswer)
		then = remediesFrom(nameCouncil)
		if m.asked() == privacy.RightComplainController { // which has been done
			then = remediesFrom(nameRegulator)
		}
	case letter.ToRegulator:
		w.pointOf(rights.PointOrder, m.asked(), nil)
	default:
		w.paragraph(wordAfterBody)
	}
	w.ways(then)
	w.section("after", wordAfter)
}
