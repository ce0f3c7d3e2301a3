package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// writer writes what recurs on the screens, in the words of a conversation: methods with few parameters, because in a
// .wasm it is calls, and the lists made for them, that weigh.
type writer struct {
	view.Writer
	m *Model
	n *notice.Notice
	// Whether it is about what the notice says of everything, beside the service.
	common bool
	// The activity whose statements are told, to which the ids of purposes belong; nil: none.
	activity *notice.Activity
}

func (m *Model) writer() *writer { return (&teller{m, m.notice()}).writer() }

// say writes a sentence of the catalogue.
func (w *writer) say(k word) { w.Add(w.m.words(k)) }

// fill writes a sentence with one slot filled.
func (w *writer) fill(k word, name string, n view.Node) { w.AddAll(w.m.fill(k, slot{name, n})) }

// filled writes an element that holds a sentence with one slot filled.
func (w *writer) filled(tag view.Tag, k word, name string, n view.Node) {
	w.Begin(tag)
	w.fill(k, name, n)
	w.End()
}

// paragraph writes a sentence of the catalogue as a paragraph.
func (w *writer) paragraph(k word) { w.Put(view.P, w.m.words(k)) }

// code writes a member of a closed set; given is a pointer to it.
func (w *writer) code(given any) { w.Text(w.m.code(given)) }

// quote writes words of the notice.
func (w *writer) quote(t notice.Text) { w.Add(w.m.foreign(t)) }

// line writes words of the notice as a paragraph; nothing if there are none.
func (w *writer) line(t notice.Text) {
	if t != "" {
		w.Put(view.P, w.m.foreign(t))
	}
}

// outside leads to an address, in words of somebody else.
func (w *writer) outside(address, words string) {
	w.Add(view.A.Of(view.Href(address), view.Foreign(words)))
}

// section ends what was begun last as a part of the screen with a heading; nothing if it is empty.
func (w *writer) section(id string, title word) { w.part(id, w.m.say(title)) }

func (w *writer) part(id, title string) {
	if body := w.Drop(); len(body) > 0 {
		w.Add(w.m.part(id, view.Words(title), body))
	}
}

// details begins something one level down.
func (w *writer) details(summary word) {
	w.Box(view.Details, "pr-details")
	w.Put(view.Summary, w.m.words(summary))
}

// heading writes the heading of the screen, or of a part of it, depth levels down.
func (w *writer) heading(depth int, title word) { w.Add(w.m.heading(depth, w.m.words(title))) }

// goes writes a paragraph that leads to another screen.
func (w *writer) goes(do string, k word) { w.Put(view.P, w.m.goes("pr-link", do, w.m.words(k))) }
