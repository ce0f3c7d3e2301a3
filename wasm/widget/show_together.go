package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/view"
)

// combines reports whether what the person wants is answered for several services at once.
func (m *Model) combines() bool { return !m.alone && m.mayCombine() }

// mayCombine reports whether there is such an answer.
func (m *Model) mayCombine() bool { return len(m.several) > 1 && m.aims() && m.living() && !m.barred() }

// each is m for each service that was chosen together, in the order of the list.
func (m *Model) each() (out []*Model) {
	for _, id := range m.several {
		of := *m
		of.service = id
		out = append(out, &of)
	}
	return out
}

// inCommon is what is true of all the services that were chosen, the heading and by when: what they share, or that it
// depends on the service; the answer for each; and whether those say the same. Nothing in it is surer than any of them.
func (m *Model) inCommon() (all *wish.Answer, parts []wish.Answer, same bool) {
	for _, of := range m.each() {
		parts = append(parts, wish.To(m.voice, of.query()))
	}
	first := &parts[0]
	all, same = &wish.Answer{Wish: m.wish, Right: first.Right, Letter: first.Letter, Heading: first.Heading}, true
	all.By.Text = first.By.Text
	for i := range parts {
		said := &parts[i]
		same = same && said.State == first.State && said.Heading == first.Heading
		if said.Right != first.Right {
			all.Right = wish.RightOf(m.wish)
		}
		if said.By.Text != first.By.Text {
			all.By.Text = ""
		}
	}
	if !same {
		all.Heading = m.say(wordTogetherDiffers)
	}
	return all, parts, same
}

// together is one answer for all services that were chosen, one letter that names them, and a part for each.
func (w *writer) together() {
	m := w.m
	all, parts, same := m.inCommon()
	w.PutIn(view.P, "pr-caption", m.foreign(controllerName(w.n)))
	w.Begin(0)
	w.named(all.Heading)
	w.Add(m.heading(0, w.Drop()))
	w.mayAsk()
	w.short(all, nil)
	w.acts(all)
	w.help()
	for i, of := range m.each() {
		w.part(of.activity(), &parts[i], all, same)
	}
	w.otherWishes(wish.Fitting(w.n, m.activity()))
	w.yourAnswers(m.chosen())
	w.asker()
	w.wrongs()
	w.Begin(0)
	w.age()
	w.Rights()
	w.goes(doNotice, wordSeeNotice)
	w.whole()
	w.section("about", wordAboutAnswer)
}

// part is one service with its state and, where they differ from what is said of all, its answer and by when.
func (w *writer) part(a *notice.Activity, said, all *wish.Answer, same bool) {
	title := w.m.foreign(a.Title)
	w.Begin(view.Section)
	w.Add(w.m.heading(1, title))
	if said.State != 0 {
		w.Begin(view.P)
		w.tag(said.State)
		w.End()
	}
	if !same {
		w.Begin(view.P)
		w.named(said.Heading)
		w.End()
	}
	if by := said.By.Text; by != "" && by != all.By.Text {
		w.Put(view.P, view.Words(by))
	}
	w.Begin(view.P)
	w.Add(w.m.goes("pr-link", doThis+string(a.ID),
		w.m.fill(wordWholeOf, view.Slot{Name: "service", Node: title})...))
	w.End()
	w.End()
}

// chosen is the names of the services that were chosen together.
func (m *Model) chosen() view.Node {
	w := m.writer()
	w.Begin(view.Span)
	for _, of := range m.each() {
		w.Then("; ")
		w.Add(m.foreign(of.activity().Title))
	}
	return w.Take()
}
