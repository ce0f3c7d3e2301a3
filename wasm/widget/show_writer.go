package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// writer writes what recurs on the screens, in the words of a conversation, beside what the notice says: methods with
// few parameters, because in a .wasm it is calls, and the lists made for them, that weigh.
type writer struct {
	told.Writer
	m *Model
	n *notice.Notice
}

func (m *Model) writer() *writer {
	w := &writer{told.New(m.voice, m.notice(), m.activity()), m, m.notice()}
	w.Body, w.Level, w.IDs = m.spoken(), m.level(1), m.id("")
	return w
}

// say writes a sentence of the catalogue.
func (w *writer) say(k word) { w.Add(w.m.words(k)) }

// fill writes a sentence with one slot filled.
func (w *writer) fill(k word, name string, n view.Node) {
	w.AddAll(w.m.fill(k, view.Slot{Name: name, Node: n}))
}

// filled writes an element that holds a sentence with one slot filled.
func (w *writer) filled(tag view.Tag, k word, name string, n view.Node) {
	w.Begin(tag)
	w.fill(k, name, n)
	w.End()
}

// paragraph writes a sentence of the catalogue as a paragraph.
func (w *writer) paragraph(k word) { w.Put(view.P, w.m.words(k)) }

// outside leads to an address, in words of somebody else.
func (w *writer) outside(address, words string) {
	w.Add(view.A.Of(view.Href(address), view.Foreign(words)))
}

// local begins a link to a place on the same screen and writes words in it.
func (w *writer) local(id, words string) {
	w.Begin(view.A)
	w.Attr(view.Local("#" + id))
	w.Text(words)
}

// section ends what was begun last as a part of the screen with a heading; nothing if it is empty.
func (w *writer) section(id string, title word) { w.Section(id, w.m.say(title)) }

// folded ends what was begun last as a part of the screen one level down, under its title; nothing if it is empty.
func (w *writer) folded(id string, title word) {
	body := w.Drop()
	if len(body) == 0 {
		return
	}
	w.details(title)
	w.Attr(view.ID(w.m.id(id)))
	w.AddAll(body)
	w.End()
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
