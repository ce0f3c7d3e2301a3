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
	text := m.summed(n, a)
	w.addAll(text[:2])
	w.box(view.Div, "pr-actions")
	w.action("print", "", wordPrint, "")
	w.action("save", summaryFile, wordSave, view.Text(view.Div.Of(text)))
	w.end()
	w.done()
	w.addAll(text[2:])
	return w.drop()
}

// summed is the heading, what it is about, and the whole of it.
func (m *Model) summed(n *notice.Notice, a *notice.Activity) view.Nodes {
	w := m.writer()
	w.heading(0, wordSummary)
	w.box(view.P, "pr-caption")
	w.addAll(m.fill(wordResultFor, slot{"service", m.foreign(a.Title)}, slot{"council", m.foreign(controllerName(n))}))
	w.end()
	w.asker()
	w.toldBack(a.Title)
	if m.living() {
		found := findings(m.language(), m.grounds(), m.today())
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
	return w.drop()
}

// worth is what the answer is worth: the day of the law, the age of the notice, and what made it.
func (w *writer) worth() {
	w.begin(0)
	w.age()
	if build := w.m.offer.Build; build != "" {
		w.filled(view.P, wordBuild, "build", view.Words(build))
	}
	w.section("about", wordAboutAnswer)
}

// summary is one right with every line that is said of it.
func (w *writer) summary(f *finding) {
	w.begin(view.Section)
	w.add(w.m.heading(1, view.Words(f.wants)))
	for _, v := range f.views {
		for _, a := range v.answers {
			if len(f.views) > 1 || len(v.answers) > 1 {
				w.summedUses(a)
			}
			w.begin(view.P)
			w.tag(v.state)
			w.text(" ")
			w.text(v.headline)
			w.end()
			w.whom(v)
			w.add(w.lines(a.lines, &lineSet{}))
		}
	}
	if cited := w.cited(f); !cited.IsZero() {
		w.title(w.m.say(wordLawHead))
		w.add(cited)
	}
	w.end()
}

// summedUses names the uses of an answer.
func (w *writer) summedUses(a *answer) {
	w.box(view.P, "pr-uses")
	w.begin(view.Span)
	for _, g := range a.grounds {
		for i := range g.Purposes {
			w.then("; ")
			w.add(w.m.use(&g.Purposes[i]))
		}
	}
	uses := w.take()
	w.fill(wordFor, "uses", uses)
	w.end()
}
