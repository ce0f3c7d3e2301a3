package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
)

// writer writes nodes in a row: an element is begun, what it holds is written, and it is ended. What
// recurs on the screens is a method of it with few parameters, because in a .wasm it is calls, and the
// lists made for them, that weigh.
type writer struct {
	m *Model
	n *notice.Notice
	// Whether it is about what the notice says of everything, beside the service.
	common bool
	// The activity whose statements are told, to which the ids of purposes belong; nil: none.
	activity *notice.Activity
	open     []element // the row itself and, within it, the elements that have not ended
}

// element is one that has begun.
type element struct {
	tag   view.Tag
	attrs []view.Part
	nodes view.Nodes
}

func (m *Model) writer() *writer { return (&teller{m, m.notice()}).writer() }

func (w *writer) last() *element { return &w.open[len(w.open)-1] }

// begin begins an element.
func (w *writer) begin(tag view.Tag) { w.open = append(w.open, element{tag: tag}) }

// box begins an element with a class.
func (w *writer) box(tag view.Tag, class string) {
	w.begin(tag)
	w.attr(view.Class(class))
}

// attr adds an attribute to the element that was begun last.
func (w *writer) attr(a view.Attr) {
	e := w.last()
	e.attrs = append(e.attrs, a)
}

// end ends the element that was begun last.
func (w *writer) end() { w.add(w.take()) }

// take ends the element that was begun last and returns it, to stand elsewhere.
func (w *writer) take() view.Node {
	e := *w.last()
	return e.tag.Of(append(e.attrs, w.drop())...)
}

// some ends the element that was begun last and returns it; the zero Node if it holds nothing.
func (w *writer) some() view.Node {
	if w.written() == 0 {
		w.drop()
		return view.Node{}
	}
	return w.take()
}

// drop undoes the element that was begun last and returns what it held.
func (w *writer) drop() view.Nodes {
	last := len(w.open) - 1
	nodes := w.open[last].nodes
	w.open = w.open[:last]
	return nodes
}

// written returns how many nodes the element that was begun last has so far.
func (w *writer) written() int { return len(w.last().nodes) }

// add writes a node; the zero Node is nothing.
func (w *writer) add(n view.Node) {
	if !n.IsZero() {
		e := w.last()
		e.nodes = append(e.nodes, n)
	}
}

func (w *writer) addAll(nodes view.Nodes) {
	for _, n := range nodes {
		w.add(n)
	}
}

// put writes an element that holds one node.
func (w *writer) put(tag view.Tag, n view.Node) { w.add(tag.Of(n)) }

// putIn writes an element with a class that holds one node.
func (w *writer) putIn(tag view.Tag, class string, n view.Node) {
	w.box(tag, class)
	w.add(n)
	w.end()
}

// text writes words of ours.
func (w *writer) text(s string) { w.add(view.Words(s)) }

// say writes a sentence of the catalogue.
func (w *writer) say(k word) { w.add(w.m.words(k)) }

// fill writes a sentence with one slot filled.
func (w *writer) fill(k word, name string, n view.Node) { w.addAll(w.m.fill(k, slot{name, n})) }

// filled writes an element that holds a sentence with one slot filled.
func (w *writer) filled(tag view.Tag, k word, name string, n view.Node) {
	w.begin(tag)
	w.fill(k, name, n)
	w.end()
}

// paragraph writes a sentence of the catalogue as a paragraph.
func (w *writer) paragraph(k word) { w.put(view.P, w.m.words(k)) }

// code writes a member of a closed set; given is a pointer to it.
func (w *writer) code(given any) { w.text(w.m.code(given)) }

// quote writes words of the notice.
func (w *writer) quote(t notice.Text) { w.add(w.m.foreign(t)) }

// line writes words of the notice as a paragraph; nothing if there are none.
func (w *writer) line(t notice.Text) {
	if t != "" {
		w.put(view.P, w.m.foreign(t))
	}
}

// strong writes words of ours that stand out.
func (w *writer) strong(s string) { w.put(view.Strong, view.Words(s)) }

// label writes words of ours that stand out, with a colon.
func (w *writer) label(s string) { w.strong(s + ": ") }

// title writes words of ours that stand out as a paragraph.
func (w *writer) title(s string) {
	w.begin(view.P)
	w.strong(s)
	w.end()
}

// brackets writes a node in brackets; nothing for the zero Node.
func (w *writer) brackets(n view.Node) {
	if !n.IsZero() {
		w.text(" (")
		w.add(n)
		w.text(")")
	}
}

// then writes what parts an item from the one before it; nothing before the first.
func (w *writer) then(separator string) {
	if w.written() > 0 {
		w.text(separator)
	}
}

// section ends what was begun last as a part of the screen with a heading; nothing if it is empty.
func (w *writer) section(id string, title word) { w.part(id, w.m.say(title)) }

func (w *writer) part(id, title string) {
	if body := w.drop(); len(body) > 0 {
		w.add(w.m.part(id, view.Words(title), body))
	}
}

// details begins something one level down.
func (w *writer) details(summary word) {
	w.box(view.Details, "pr-details")
	w.put(view.Summary, w.m.words(summary))
}

// heading writes the heading of the screen, or of a part of it, depth levels down.
func (w *writer) heading(depth int, title word) { w.add(w.m.heading(depth, w.m.words(title))) }

// goes writes a paragraph that leads to another screen.
func (w *writer) goes(do string, k word) { w.put(view.P, w.m.goes("pr-link", do, w.m.words(k))) }
