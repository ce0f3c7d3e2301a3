package render

import (
	"strings"

	"github.com/plainrights/plainrights/wasm/view"
)

// lines is what a tree says, for the cell of a table: each of its blocks a line, and no line empty. An item has no dash
// before it, which a spreadsheet may take for the beginning of a formula.
func lines(n view.Node) string {
	var w lineWriter
	w.node(n)
	w.end()
	return strings.Join(w.lines, "\n")
}

type lineWriter struct {
	lines []string
	line  strings.Builder
}

// end ends a line.
func (w *lineWriter) end() {
	if words := strings.Join(strings.Fields(w.line.String()), " "); words != "" {
		w.lines = append(w.lines, words)
	}
	w.line.Reset()
}

func (w *lineWriter) node(n view.Node) {
	switch tag := n.Tag(); tag {
	case 0:
		w.line.WriteString(n.Text())
	case view.Span, view.Strong, view.Bdi:
		w.nodes(n)
	case view.A:
		w.nodes(n)
		if to := leadsTo(n); to != "" && !strings.HasSuffix(w.line.String(), to) {
			w.line.WriteString(" (" + to + ")")
		}
	default:
		w.end()
		w.nodes(n)
		w.end()
	}
}

func (w *lineWriter) nodes(n view.Node) {
	for _, c := range n.Children() {
		w.node(c)
	}
}

// leadsTo is the address outside that a link leads to, as people write it; "" if it leads to none.
func leadsTo(link view.Node) string {
	for _, a := range link.Attrs() {
		if a.Name() == "href" && view.Outside(a.Value()) {
			return strings.TrimPrefix(strings.TrimPrefix(a.Value(), "mailto:"), "tel:")
		}
	}
	return ""
}
