package widget

import (
	"strconv"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// datesScreen asks for the days from which the due date is worked out.
func (m *Model) datesScreen() view.Nodes {
	if m.notice() == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	problems := w.writing(wordDates, m.datesProblems)
	w.form("form")
	w.beganOn(problems)
	if m.began() == textAsked {
		w.moreAsked(problems)
	}
	w.submit("pr-button", doContinue, wordContinue)
	w.End()
	return w.Drop()
}

// beganOn asks for that day.
func (w *writer) beganOn(problems []problem) {
	k := w.m.began()
	w.days(&line{kind: k, label: daysAsked[k].label, hint: wordAskedOnHint, wrong: wrongWith(problems, k),
		optional: w.m.at == PlaceDetails})
}

// moreAsked asks for the days that most people do not need.
func (w *writer) moreAsked(problems []problem) {
	m := w.m
	w.Begin(view.Details)
	w.Attr(view.Class("pr-details"))
	w.Attr(view.Open(m.moreDays()))
	w.Put(view.Summary, m.words(wordTheyAsked))
	for k := textIdentityAsked; k <= textQuestionAnswered; k++ {
		label := daysAsked[k].label
		if k == textIdentityAsked && m.names() { // the ICO reads proof that one may ask as proof of identity
			label = wordProofAsked
		}
		if m.asksDay(k) {
			w.days(&line{kind: k, label: label, wrong: wrongWith(problems, k)})
		}
	}
	w.extended()
	w.End()
}

// daysAsked is the words for each day: its label, what to say of one that is none, and where it is needed of
// one that is missing.
var daysAsked = [...]struct{ label, bad, missing word }{
	textComplained:       {wordComplainedOn, wordBadComplained, wordMissingComplained},
	textAsked:            {wordAskedOn, wordBadAsked, wordMissingAsked},
	textIdentityAsked:    {label: wordIdentityAsked, bad: wordBadIdentityAsked},
	textIdentitySent:     {label: wordIdentitySent, bad: wordBadIdentitySent},
	textQuestionAsked:    {label: wordQuestionAsked, bad: wordBadQuestionAsked},
	textQuestionAnswered: {label: wordQuestionAnswered, bad: wordBadQuestionAnswered},
}

// extended asks whether the council has said that it needs longer.
func (w *writer) extended() { w.yesOrNo(textExtended, wordExtended) }

// yesOrNo asks a question that is answered by yes or no, or not at all.
func (w *writer) yesOrNo(k textKind, question word) {
	w.oneOf(k, w.m.words(question), w.m.words(replyWords[SaidYes]), w.m.words(replyWords[SaidNo]))
}

// oneOf asks a question that has two answers, or is left.
func (w *writer) oneOf(k textKind, question, yes, no view.Node) {
	name := texts[k].name
	w.group(false)
	w.Box(view.Fieldset, "pr-fieldset")
	w.Box(view.Legend, "pr-ask")
	w.Add(question)
	w.End()
	w.Box(view.Div, "pr-radios")
	for i, words := range [...]view.Node{yes, no} {
		id, value := w.m.id("in-"+name+"-"+strconv.Itoa(i+1)), replyNames[[...]Reply{SaidYes, SaidNo}[i]]
		w.Box(view.Div, "pr-radio")
		w.Begin(view.Input)
		w.Attr(view.Radio())
		w.Attr(view.ID(id))
		w.Attr(view.Name(fieldIn + name))
		w.Attr(view.Value(value))
		w.Attr(view.Checked(w.m.text(k) == value))
		w.End()
		w.Begin(view.Label)
		w.Attr(view.For(id))
		w.Add(words)
		w.End()
		w.End()
	}
	w.End()
	w.End()
	w.End()
}

// dueScreen is the day, how it was worked out, and what to do before and after it.
func (m *Model) dueScreen() view.Nodes {
	if m.notice() == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	a := m.due()
	w.heading(0, wordDue)
	w.letterTitle()
	if a.Due.IsZero() {
		switch {
		case m.ends():
			w.pointOf(rights.PointMarketing, m.asked(), nil)
		case a.Reason == deadline.NoPeriod:
			w.noTime()
		default:
			w.paragraph(noDay[a.Reason])
		}
		if other := m.dueIf(false); !other.Due.IsZero() {
			w.filled(view.P, wordNoDayElse, "date", view.Words(m.date(other.Due)))
		}
		w.wrongs()
		return w.Drop()
	}
	late := !m.today().IsZero() && m.today().After(a.Due)
	complained := m.began() == textComplained
	by, isLate, ifLate := wordDueBy, wordIsLate, wordIfLate
	if complained {
		by, isLate, ifLate = wordAcknowledgeBy, wordIsLateComplaint, wordIfLateComplaint
	}
	w.dueBy(by, a.Due)
	if complained {
		w.paragraph(wordAcknowledgeThen)
	} else {
		w.marks()
	}
	switch {
	case late:
		w.paragraph(isLate)
		w.ways([]string{nameLate})
	case m.today().IsZero():
		w.paragraph(ifLate)
	default:
		w.paragraph(wordNotLate)
	}
	if explain.Stale(m.asAt()) || explain.Stale(m.day(m.began())) {
		w.Put(view.P, view.Words(explain.StaleWords(m.voice)))
	}
	if !late {
		w.Box(view.Div, "pr-actions")
		w.action("save", calendarFile, wordCalendar, m.Calendar().Content)
		w.End()
		w.done()
	}
	w.worked(&a)
	w.wrongs()
	return w.Drop()
}

// dueBy says by when an answer is due.
func (w *writer) dueBy(k word, day privacy.Date) {
	w.Box(view.P, "pr-due")
	w.fill(k, "date", view.Strong.Of(view.Words(w.m.date(day))))
	w.End()
}

const calendarFile = "reminder.ics"

// noDay is why there is no day.
var noDay = [...]word{
	deadline.NotReached: wordNoDayIdentity, deadline.ClockStopped: wordNoDayQuestion,
	deadline.NotInForce:  wordNoDayForce,
	deadline.BeyondTable: wordNoDayTable, deadline.NoNation: wordNoDayNation,
}

var stepWords = [...]word{
	deadline.Begins: wordStepBegins, deadline.MonthEnds: wordStepMonth, deadline.Paused: wordStepPaused,
	deadline.RolledOn:   wordStepRolled,
	deadline.ThirtyDays: wordStepThirty,
}

// worked is how a day was worked out, step by step.
func (w *writer) worked(a *deadline.Outcome) {
	w.Begin(0)
	w.Begin(view.Ol)
	for i := range a.Steps {
		s := &a.Steps[i]
		if int(s.What) >= len(stepWords) || stepWords[s.What] == 0 {
			continue
		}
		w.Begin(view.Li)
		w.fill(stepWords[s.What], "date", view.Words(w.m.date(s.Day)))
		w.provision(s.Cite)
		w.End()
	}
	w.End()
	if !a.Conservative.IsZero() {
		w.filled(view.P, wordEarlier, "date", view.Words(w.m.date(a.Conservative)))
	}
	if !a.ExtensionNoticeBy.IsZero() {
		w.filled(view.P, wordNoticeBy, "date", view.Words(w.m.date(a.ExtensionNoticeBy)))
		w.paragraph(wordNoticeLate)
	}
	w.section("worked", wordWorked)
}
