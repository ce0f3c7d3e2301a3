package view

// Writer writes nodes in a row: an element is begun, what it holds is written, and it is ended. It is for trees of
// which much depends, and for a .wasm, where calls with few parameters weigh less than the lists that Of takes. Its
// zero is an empty row.
type Writer struct {
	open []begun // the row itself and, each within the one before, the elements that have not ended
}

// begun is an element that has begun.
type begun struct {
	tag   Tag
	attrs []Part
	nodes Nodes
}

// last is the element that was begun last, or else the row.
func (w *Writer) last() *begun {
	if len(w.open) == 0 {
		w.open = append(w.open, begun{})
	}
	return &w.open[len(w.open)-1]
}

// Begin begins an element; with the zero Tag some nodes without one, to be taken elsewhere or dropped.
func (w *Writer) Begin(tag Tag) { w.open = append(w.open, begun{tag: tag}) }

// Box begins an element with a class.
func (w *Writer) Box(tag Tag, class string) {
	w.Begin(tag)
	w.Attr(Class(class))
}

// Attr adds an attribute to the element that was begun last.
func (w *Writer) Attr(a Attr) {
	e := w.last()
	e.attrs = append(e.attrs, a)
}

// End ends the element that was begun last.
func (w *Writer) End() { w.Add(w.Take()) }

// Take ends the element that was begun last and returns it, to stand elsewhere.
func (w *Writer) Take() Node {
	e := *w.last()
	return e.tag.Of(append(e.attrs, w.Drop())...)
}

// Some ends the element that was begun last and returns it; the zero Node if it holds nothing.
func (w *Writer) Some() Node {
	if w.Written() == 0 {
		w.Drop()
		return Node{}
	}
	return w.Take()
}

// Drop undoes the element that was begun last and returns what it held; where none is open, what the row holds.
func (w *Writer) Drop() Nodes {
	nodes := w.last().nodes
	w.open = w.open[:len(w.open)-1]
	return nodes
}

// Written returns how many nodes the element that was begun last has so far.
func (w *Writer) Written() int { return len(w.last().nodes) }

// Add writes a node; the zero Node is nothing.
func (w *Writer) Add(n Node) {
	if !n.IsZero() {
		e := w.last()
		e.nodes = append(e.nodes, n)
	}
}

// AddAll writes some nodes.
func (w *Writer) AddAll(nodes Nodes) {
	for _, n := range nodes {
		w.Add(n)
	}
}

// Put writes an element that holds one node.
func (w *Writer) Put(tag Tag, n Node) { w.Add(tag.Of(n)) }

// PutIn writes an element with a class that holds one node.
func (w *Writer) PutIn(tag Tag, class string, n Node) {
	w.Box(tag, class)
	w.Add(n)
	w.End()
}

// Text writes words of ours.
func (w *Writer) Text(s string) { w.Add(Words(s)) }

// Strong writes words of ours that stand out.
func (w *Writer) Strong(s string) { w.Put(Strong, Words(s)) }

// Label writes words of ours that stand out, with a colon.
func (w *Writer) Label(s string) { w.Strong(s + ": ") }

// Title writes words of ours that stand out as a paragraph.
func (w *Writer) Title(s string) {
	w.Begin(P)
	w.Strong(s)
	w.End()
}

// Brackets writes a node in brackets; nothing for the zero Node.
func (w *Writer) Brackets(n Node) {
	if !n.IsZero() {
		w.Text(" (")
		w.Add(n)
		w.Text(")")
	}
}

// Then writes what parts an item from the one before it; nothing before the first.
func (w *Writer) Then(separator string) {
	if w.Written() > 0 {
		w.Text(separator)
	}
}
