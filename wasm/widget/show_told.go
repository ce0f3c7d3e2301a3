package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// yourAnswers is what was chosen and answered, each with a way to change it.
func (w *writer) yourAnswers(service view.Node) {
	w.Begin(0)
	w.told(service, true)
	w.goes(doAgain, wordStartAgain)
	w.section("answers", wordYourAnswers)
}

// toldBack is the same without the ways.
func (w *writer) toldBack(service notice.Text) {
	w.Begin(0)
	w.told(w.m.foreign(service), false)
	w.section("answers", wordYourAnswers)
}

func (w *writer) told(service view.Node, changes bool) {
	m := w.m
	answered := func(what, is view.Node, do string) {
		if !changes {
			do = ""
		}
		w.answered(what, is, do)
	}
	w.Box(view.Dl, "pr-answers")
	answered(m.words(wordYourCouncil), m.foreign(controllerName(w.n)), "")
	answered(m.words(wordYourService), service, doService)
	if m.who != 0 {
		answered(m.words(wordWho), m.words(whoWords[m.who]), doWho)
	}
	if m.wish != "" && m.living() && m.service != "" {
		answered(m.words(wordWant), m.wishTitle(m.wish), doWish)
	}
	w.saidOfAsker(answered)
	for _, g := range m.replies() {
		if q, ok := m.question(g.Fact); ok && !m.combines() { // each answer has its own there
			answered(view.Words(q.Text), view.Words(replied(&q, g.Reply)), doChange+g.Fact.String())
		}
	}
	w.End()
}

// replied is a reply in the words of its question.
func replied(q *explain.Question, r Reply) string {
	switch r {
	case SaidYes:
		return q.Yes
	case SaidNo:
		return q.No
	}
	return q.Unsure
}

// answered is one thing that was chosen or answered; do changes it, or is "".
func (w *writer) answered(what, is view.Node, do string) {
	w.Begin(view.Row)
	w.Put(view.Dt, what)
	w.Put(view.Dd, is)
	if do != "" {
		w.Box(view.Span, "pr-unseen")
		w.Text(" ")
		w.Add(what)
		unseen := w.Take()
		w.Put(view.Dd, w.m.goes("pr-link", do, w.m.words(wordChange), unseen))
	}
	w.End()
}

// aboutAnswer is what the answer is worth: the day of the law, the age of the notice, and that it is
// guidance.
func (w *writer) aboutAnswer() {
	w.Begin(0)
	w.age()
	w.Rights()
	w.leadsOn()
	w.whole()
	w.section("about", wordAboutAnswer)
}

// whole lets a person have on paper what is folded as well, by styles alone. What paper has without it says how.
func (w *writer) whole() {
	id := w.m.id("whole")
	w.Box(view.Div, "pr-radio pr-check pr-whole")
	w.Begin(view.Input)
	w.Attr(view.Checkbox())
	w.Attr(view.ID(id))
	w.Attr(view.NoAutocomplete()) // or a browser would keep it ticked for whoever loads the page next
	w.End()
	w.Begin(view.Label)
	w.Attr(view.For(id))
	w.say(wordPrintWhole)
	w.End()
	w.End()
	w.PutIn(view.P, "pr-on-paper", w.m.words(wordPrintOpen))
}

// age is the day of the law and the age of the notice.
func (w *writer) age() {
	m := w.m
	w.Begin(view.P)
	w.Text(explain.Disclaimer(m.voice, m.date(rights.LawAsAt())))
	w.Text(" ")
	w.say(wordGuidance)
	w.End()
	if m.asAt() != rights.LawAsAt() {
		w.filled(view.P, wordAnsweredFor, "date", view.Words(m.date(m.asAt())))
	}
	w.Age()
}
