package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

const summaryFile = "summary.txt"

// summaryScreen is everything at once, to print or save: the answers, each right with its reasons and the
// provisions that they rest on, and what it is all worth.
func (m *Model) summaryScreen() view.Nodes {
	n, a := m.notice(), m.activity()
	if n == nil || a == nil {
		return m.councilsScreen()
	}
	w := m.writer()
	text := m.summed(a)
	w.AddAll(text[:2])
	w.Box(view.Div, "pr-actions")
	w.action("print", "", wordPrint, "")
	w.action("save", summaryFile, wordSave, view.Text(view.Div.Of(text)))
	w.End()
	w.done()
	w.AddAll(text[2:])
	return w.Drop()
}

// summed is the heading, what it is about, and the whole of it.
func (m *Model) summed(a *notice.Activity) view.Nodes {
	w := m.writer()
	w.heading(0, wordSummary)
	w.resultFor(a)
	w.asker()
	w.toldBack(a.Title)
	if m.living() {
		found := findings(m.voice, m.grounds(), m.today())
		m.order(found)
		for k := groupWanted; k <= groupNot; k++ {
			for _, f := range found {
				if f.group() == k {
					w.summary(f)
				}
			}
		}
		w.refusals(found, false)
	}
	w.howToAsk(a, nil)
	w.worth()
	return w.Drop()
}

// worth is what the answer is worth: the day of the law, the age of the notice, and what made it.
func (w *writer) worth() {
	w.Begin(0)
	w.age()
	if build := w.m.offer.Build; build != "" {
		w.filled(view.P, wordBuild, "build", view.Words(build))
	}
	w.section("about", wordAboutAnswer)
}

// summary is one right with every line that is said of it.
func (w *writer) summary(f *finding) {
	w.Begin(view.Section)
	w.Add(w.m.heading(1, view.Words(f.wants)))
	for _, v := range f.views {
		for _, a := range v.answers {
			if len(f.views) > 1 || len(v.answers) > 1 {
				w.summedUses(a)
			}
			w.stated(v)
			w.Add(w.lines(a.lines, &lineSet{}))
		}
	}
	if cited := w.cited(f); !cited.IsZero() {
		w.Title(w.m.say(wordLawHead))
		w.Add(cited)
	}
	w.End()
}

// summedUses names the uses of an answer.
func (w *writer) summedUses(a *answer) {
	w.Box(view.P, "pr-uses")
	w.Begin(view.Span)
	for _, g := range a.grounds {
		for i := range g.Purposes {
			w.Then("; ")
			w.Add(w.Use(&g.Purposes[i]))
		}
	}
	uses := w.Take()
	w.fill(wordFor, "uses", uses)
	w.End()
}
