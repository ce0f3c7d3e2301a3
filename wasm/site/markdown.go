package site

import (
	"strings"

	"github.com/plainrights/plainrights/wasm/view"
)

// nodesOf are the nodes of a text as package catalogue writes it in Markdown: headings, paragraphs, lists of a level,
// tables, and in each of them links, strong words and code. Whatever else Markdown has would be words as they stand.
func nodesOf(markdown string) view.Nodes {
	var out, items, rows view.Nodes
	end := func() {
		if len(items) > 0 {
			out, items = append(out, view.Ul.Of(items)), nil
		}
		if len(rows) > 0 {
			out, rows = append(out, view.Div.Of(view.Class("pr-wide"), view.Table.Of(view.Tbody.Of(rows)))), nil
		}
	}
	for _, line := range strings.Split(markdown, "\n") {
		text := strings.TrimLeft(line, "#")
		switch level := len(line) - len(text); {
		case strings.HasPrefix(line, "- "):
			items = append(items, view.Li.Of(inline(line[2:])))
		case strings.HasPrefix(line, "| ---"):
		case strings.HasPrefix(line, "| "):
			tag := view.Td
			if len(rows) == 0 {
				tag = view.Th
			}
			rows = append(rows, rowOf(tag, line))
		case line == "":
			end()
		case level > 0:
			end()
			out = append(out, view.Heading(level).Of(inline(strings.TrimSpace(text))))
		default:
			end()
			out = append(out, view.P.Of(inline(line)))
		}
	}
	end()
	return out
}

// rowOf is a row of a table, whose cells may hold bars with a stroke before them.
func rowOf(tag view.Tag, line string) view.Node {
	const bar = "\x00"
	line = strings.ReplaceAll(strings.Trim(strings.TrimSpace(line), "|"), `\`, bar)
	var cells view.Nodes
	rest := ""
	for _, part := range strings.Split(line, "|") {
		if cut, escaped := strings.CutSuffix(rest+part, bar); escaped {
			rest = cut + "|"
			continue
		}
		cells = append(cells, tag.Of(inline(strings.TrimSpace(strings.ReplaceAll(rest+part, bar, `\`)))))
		rest = ""
	}
	return view.Tr.Of(cells)
}

// inline are the nodes of a line.
func inline(text string) view.Nodes {
	var out view.Nodes
	for text != "" {
		at := strings.IndexAny(text, "[*`")
		if at < 0 {
			return append(out, view.Words(text))
		}
		node, after, ok := marked(text[at:])
		if !ok {
			at++ // a sign that begins nothing
			out, text = append(out, view.Words(text[:at])), text[at:]
			continue
		}
		out, text = append(out, view.Words(text[:at]), node), after
	}
	return out
}

// marked is what a text begins with that is a link, strong or code, and what comes after it.
func marked(text string) (n view.Node, after string, ok bool) {
	if words, rest, found := strings.Cut(strings.TrimPrefix(text, "["), "]("); found && text[0] == '[' {
		if address, after, found := strings.Cut(rest, ")"); found {
			to := view.Href(address)
			if name, page := strings.CutSuffix(address, ".md"); page {
				if name == "README" {
					name = "index"
				}
				to = view.Local("./" + name + ".html")
			}
			return view.A.Of(to, view.Words(words)), after, true
		}
	}
	for _, sign := range [...]string{"**", "`"} {
		if rest, begins := strings.CutPrefix(text, sign); begins {
			if words, after, found := strings.Cut(rest, sign); found && words != "" {
				return view.Strong.Of(view.Words(words)), after, true
			}
		}
	}
	return view.Node{}, "", false
}
