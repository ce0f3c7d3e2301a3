package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// askingTitles are the titles of what is said to somebody who asks about another.
var askingTitles = [...]word{
	letter.AboutMyChild: wordAskingChild, letter.AboutSomeone: wordAskingSomeone,
	letter.AboutDeceased: wordAskingDied, letter.AboutBusiness: wordAskingBusiness,
}

// askerScreen asks one question about who asks for somebody else.
func (m *Model) askerScreen() view.Nodes {
	q := asker.Ask(m.voice, m.poses, m.request())
	c := choice{legend: view.Words(q.Text), missing: wordMissingAnswer, why: m.say(wordWhoWhy)}
	if q.Hint != "" {
		c.hint = view.Nodes{view.Words(q.Hint)}
	}
	for i, o := range q.Options {
		c.options = append(c.options, option{
			value: o.Code, label: view.Words(o.Label), chosen: m.text(askerText(m.poses)) == o.Code,
			or: i > 0 && i == len(q.Options)-1 && len(q.Options) > 3,
		})
	}
	return m.pose(&c)
}

// asker is what holds for somebody who asks about another; nothing for those who ask about themselves.
func (w *writer) asker() {
	m := w.m
	if int(m.who) >= len(askingTitles) || askingTitles[m.who] == 0 {
		return
	}
	w.Begin(0)
	if m.person() == wish.You {
		for _, p := range rights.PointsOf(rights.TopicAsker, m.circumstances(0, nil)) {
			w.resting(pointWords[p.Point], p.Cite)
		}
	} else {
		told := m.standing()
		if told.Heading != "" {
			w.Put(view.P, view.Words(told.Heading+"."))
			w.barredBy(&told)
		}
		if m.at != PlaceResult || !m.aims() { // an answer says it at its head
			w.depends(&told)
		}
		w.shows(&told)
		w.routes(&told)
		w.askerLaw(&told)
	}
	w.section("asker", askingTitles[m.who])
}

// mayAsk says on what it depends whether the person may ask, where it does.
func (w *writer) mayAsk() {
	if w.m.person() != wish.You {
		told := w.m.standing()
		w.depends(&told)
	}
}

func (w *writer) depends(told *asker.Told) {
	if len(told.DependsOn) == 0 {
		return
	}
	w.paragraph(wordMayAskDepends)
	w.Begin(view.Ul)
	for _, on := range told.DependsOn {
		w.Put(view.Li, view.Words(on))
	}
	w.End()
}

// shows is what to send with a request, and what may be asked for.
func (w *writer) shows(told *asker.Told) {
	if told.Enclose != "" {
		w.filled(view.P, wordEnclose, "what", view.Words(told.Enclose))
	}
	for i := range told.MayShow {
		w.sourced(&told.MayShow[i], view.P)
	}
	if told.Waits != "" {
		w.Put(view.P, view.Words(told.Waits))
	}
}

// encloses is what to send with the letter, of which the letter speaks.
func (w *writer) encloses() {
	if w.m.person() != wish.You {
		told := w.m.standing()
		w.shows(&told)
	}
}

// barredBy is why the person may not ask, and who may.
func (w *writer) barredBy(told *asker.Told) {
	for i := range told.Why {
		w.Put(view.P, view.Words(told.Why[i].Text))
	}
	for _, may := range append(told.Instead, told.Unless...) {
		w.Put(view.P, view.Words(may))
	}
}

// routes are the other ways to what the person wants.
func (w *writer) routes(told *asker.Told) {
	for i := range told.Routes {
		w.sourced(&told.Routes[i], view.P)
	}
}

// askerLaw is the law on who may ask, one level down.
func (w *writer) askerLaw(told *asker.Told) {
	w.details(wordAskerLaw)
	w.Begin(view.Ul)
	for i := range told.Law {
		w.sourced(&told.Law[i], view.Li)
	}
	w.End()
	w.End()
}

// sourced writes a line with what it rests on, of which there may be none but a provision.
func (w *writer) sourced(l *asker.Line, in view.Tag) {
	w.Begin(in)
	w.Text(l.Text)
	s := &l.Source
	w.provision(s.Cite)
	if s.Work != 0 {
		w.Text(" ")
		// The works have names in English alone.
		w.Add(view.A.Of(view.Href(s.Work.URL()), view.Lang(string(notice.English)), view.Words(s.Work.Title())))
		if s.Provision != "" {
			w.Text(", " + s.Provision)
		}
	}
	w.End()
}

// barred is the answer for somebody who may not ask in another's name: who may, and what other ways there are.
func (w *writer) barred(a *notice.Activity) {
	m := w.m
	told := m.standing()
	w.resultFor(a)
	w.Add(m.heading(0, view.Words(told.Heading)))
	w.barredBy(&told)
	w.routes(&told)
	w.askerLaw(&told)
	w.others()
	w.yourAnswers(m.foreign(a.Title))
	w.howToAsk(a, nil)
	w.aboutAnswer()
}

// saidOfAsker is each answer about who asks, in the order of asking.
func (w *writer) saidOfAsker(answered func(what, is view.Node, do string)) {
	m := w.m
	if m.person() == wish.You {
		return
	}
	of := m.request()
	for _, q := range asker.Questions() {
		code := m.text(askerText(q))
		if code == "" {
			continue
		}
		asked := asker.Ask(m.voice, q, of)
		for _, o := range asked.Options {
			if o.Code == code {
				answered(view.Words(asked.Text), view.Words(o.Label), doAsker+q.String())
			}
		}
	}
}
