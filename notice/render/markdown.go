package render

import (
	"strings"

	"github.com/plainrights/plainrights/wasm/view"
)

// markdown is a tree as Markdown: headings, paragraphs, lists, links, and tables as GitHub has them. Whatever words it
// holds, they read as they stand.
func markdown(n view.Node) []byte {
	var w markdownWriter
	w.node(n)
	w.end()
	return []byte(strings.Join(w.blocks, "\n\n") + "\n")
}

// markdownWriter gathers blocks, between which there is an empty line.
type markdownWriter struct {
	blocks []string
	line   strings.Builder // words that are in no block yet
}

// end makes a block of the words that are in none.
func (w *markdownWriter) end() {
	words := w.line.String()
	w.line.Reset()
	w.block(strings.Join(strings.Fields(words), " "))
}

func (w *markdownWriter) block(text string) {
	if text != "" {
		w.blocks = append(w.blocks, text)
	}
}

func (w *markdownWriter) node(n view.Node) {
	switch tag := n.Tag(); tag {
	case 0, view.Span, view.Bdi, view.Strong, view.A:
		w.line.WriteString(inline(n))
	case view.P, view.Dt, view.Summary, view.Caption:
		w.end()
		words := strings.Join(strings.Fields(inline(n)), " ")
		if tag != view.P && words != "" && !strings.Contains(words, "**") {
			words = "**" + words + "**"
		}
		w.block(unmarked(words))
	case view.H1, view.H2, view.H3, view.H4, view.H5, view.H6:
		w.end()
		w.block(strings.Repeat("#", int(tag-view.H1)+1) + " " + strings.Join(strings.Fields(inline(n)), " "))
	case view.Ul, view.Ol:
		w.end()
		w.block(list(n))
	case view.Table:
		w.end()
		w.block(table(n))
	default:
		w.end()
		for _, c := range n.Children() {
			w.node(c)
		}
		w.end()
	}
}

// list is a list, whose items are indented as far as their words begin.
func list(n view.Node) string {
	var items []string
	loose := false
	for _, c := range n.Children() {
		var w markdownWriter
		for _, part := range c.Children() {
			w.node(part)
		}
		w.end()
		loose = loose || len(w.blocks) > 1
		items = append(items, "- "+strings.ReplaceAll(strings.Join(w.blocks, "\n\n"), "\n", "\n  "))
	}
	between := "\n"
	if loose {
		between = "\n\n"
	}
	return strings.ReplaceAll(strings.Join(items, between), "\n  \n", "\n\n")
}

// table is a table of which the first row is the head, and the caption a line before it.
func table(n view.Node) string {
	var out, caption strings.Builder
	rows := 0
	var row func(n view.Node)
	row = func(n view.Node) {
		switch n.Tag() {
		case view.Caption:
			caption.WriteString("**" + strings.Join(strings.Fields(inline(n)), " ") + "**\n\n")
		case view.Tr:
			for _, c := range n.Children() {
				cell := strings.ReplaceAll(escaped(lines(c)), "|", `\|`)
				out.WriteString("| " + strings.ReplaceAll(cell, "\n", "<br>") + " ")
			}
			out.WriteString("|\n")
			if rows++; rows == 1 {
				out.WriteString(strings.Repeat("| --- ", len(n.Children())) + "|\n")
			}
		default:
			for _, c := range n.Children() {
				row(c)
			}
		}
	}
	row(n)
	return caption.String() + strings.TrimSuffix(out.String(), "\n")
}

// inline is what stands within a line.
func inline(n view.Node) string {
	if n.Tag() == 0 {
		return escaped(n.Text())
	}
	var out strings.Builder
	for _, c := range n.Children() {
		out.WriteString(inline(c))
	}
	words := out.String()
	switch n.Tag() {
	case view.Strong:
		bare := strings.TrimSpace(words)
		if bare == "" || strings.Contains(bare, "**") {
			return words
		}
		before, after, _ := strings.Cut(words, bare)
		return before + "**" + bare + "**" + after
	case view.A:
		for _, a := range n.Attrs() {
			if a.Name() == "href" && view.Outside(a.Value()) {
				return "[" + words + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E").Replace(a.Value()) + ">)"
			}
		}
	}
	return words
}

// escaped is words in which nothing is a sign of Markdown or a tag of HTML.
func escaped(words string) string {
	var out strings.Builder
	for i := 0; i < len(words); i++ {
		if strings.IndexByte("\\`*_{}[]<>#~&", words[i]) >= 0 {
			out.WriteByte('\\')
		}
		out.WriteByte(words[i])
	}
	return out.String()
}

// unmarked is a paragraph whose first words do not make it a list, a quotation, a rule or a heading.
func unmarked(words string) string {
	rest := strings.TrimLeft(words, "0123456789")
	switch {
	case words == "":
	case strings.IndexByte("-+=:", words[0]) >= 0:
		return `\` + words
	case len(rest) < len(words) && rest != "" && (rest[0] == '.' || rest[0] == ')'):
		return words[:len(words)-len(rest)] + `\` + rest
	}
	return words
}
