package widget

import "github.com/plainrights/plainrights/wasm/view"

// noticeScreen is what the notice says, statement by statement: about the service where one was
// chosen, and, one level down, in general.
func (m *Model) noticeScreen() view.Nodes {
	n, a := m.notice(), m.activity()
	if n == nil {
		return m.councilsScreen()
	}
	w, lead := m.writer(), view.Node{}
	w.heading(0, wordAboutNotice)
	w.PutIn(view.P, "pr-caption", m.foreign(n.Title))
	if a != nil {
		w.Box(view.P, "pr-caption")
		w.fill(wordAboutNoticeFor, "service", m.foreign(a.Title))
		w.End()
	} else {
		lead = view.P.Of(m.words(wordSaidElsewhere))
	}
	w.paragraph(wordAboutNoticeMeans)
	w.Notice(lead)
	w.whole()
	return w.Drop()
}
