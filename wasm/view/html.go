package view

import "strings"

// AppendHTML appends the node as HTML. Whatever strings it holds, a browser reads the same tree back.
func AppendHTML(dst []byte, n Node) []byte {
	if n.Tag() == 0 {
		return appendEscaped(dst, n.Text())
	}
	name := n.Tag().Name()
	dst = append(append(dst, '<'), name...)
	for _, a := range n.Attrs() {
		dst = append(append(dst, ' '), a.Name()...)
		dst = append(dst, `="`...)
		dst = appendEscaped(dst, a.Value())
		dst = append(dst, '"')
	}
	dst = append(dst, '>')
	if n.Tag().void() {
		return dst
	}
	for _, c := range n.Children() {
		dst = AppendHTML(dst, c)
	}
	dst = append(append(dst, "</"...), name...)
	return append(dst, '>')
}

// Page is a whole document.
type Page struct {
	Lang    string  // the language of the page, as "en"
	Title   string  // words only: what marks of direction it holds are left out
	Styles  []Asset // the style sheets
	Scripts []Asset // modules
	Meta    []Meta  // what it says of itself
	Class   string  // of the body
	Body    Nodes   // what it shows
}

// Surround is what stands around a screen on a page of its own. The zero Surround is nothing.
type Surround struct {
	Skip string // leads past the top, for who goes by the keyboard; empty: nothing does
	Name string // what stands at the top
	Home string // where that leads, an address outside; empty, or any other: nowhere
	Logo string // the path of ours of an image that stands before it; empty: none
	Foot []Node // what stands at the foot, each in a line of its own; none: there is no foot
}

// Around returns the body of a page: the top, then what leads to other pages, then what the page is about, which is its
// main part, and to which Skip leads past both, and the foot.
func (s *Surround) Around(way Node, main Nodes) Nodes {
	name := Nodes{Img.Of(Src(s.Logo), Alt("")), Words(s.Name)} // the name says what the image shows
	if s.Logo == "" {
		name = name[1:]
	}
	if home := Href(s.Home); !home.IsZero() {
		name = Nodes{A.Of(home, name)}
	}
	out := Nodes{Header.Of(Class("pr-page-top"), P.Of(name))}
	if s.Skip != "" {
		out = append(Nodes{A.Of(Class("pr-skip"), Local("#main"), Words(s.Skip))}, out...)
	}
	if !way.IsZero() {
		out = append(out, Nav.Of(Class("pr-page-way"), way))
	}
	out = append(out, Main.Of(ID("main"), Class("pr-page-main"), Focusable(), main))
	if len(s.Foot) == 0 {
		return out
	}
	var lines Nodes
	for _, f := range s.Foot {
		lines = append(lines, Li.Of(f))
	}
	return append(out, Footer.Of(Class("pr-page-foot"), Ul.Of(lines)))
}

// Asset is a file that a page loads.
type Asset struct {
	Path      string // a path of ours: an asset at any other is left out
	Integrity string // as "sha384-..."; empty: any bytes
	Anonymous bool   // whether it is fetched as from another host: crossorigin
}

// Meta is something that a page says of itself to a program.
type Meta struct{ Name, Content string }

// AppendPage appends the page as an HTML document.
func AppendPage(dst []byte, p Page) []byte {
	dst = append(dst, "<!DOCTYPE html>\n<html lang=\""...)
	dst = appendEscaped(dst, clean(p.Lang))
	dst = append(dst, "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"...)
	dst = appendEscaped(dst, clean(Undirected(p.Title)))
	dst = append(dst, "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"...)
	for _, m := range p.Meta {
		dst = appendEscaped(append(dst, `<meta name="`...), clean(m.Name))
		dst = appendEscaped(append(dst, `" content="`...), clean(m.Content))
		dst = append(dst, "\">\n"...)
	}
	dst = AppendAssets(dst, p.Styles, p.Scripts)
	dst = append(appendEscaped(append(dst, "</head>\n<body class=\""...), clean(p.Class)), "\">\n"...)
	for _, n := range p.Body {
		dst = AppendHTML(dst, n)
	}
	return append(dst, "\n</body>\n</html>\n"...)
}

// AppendAssets appends what loads style sheets and modules, each in a line.
func AppendAssets(dst []byte, styles, modules []Asset) []byte {
	for _, a := range styles {
		dst = appendAsset(dst, a, `<link rel="stylesheet" href="`, ">\n")
	}
	for _, a := range modules {
		dst = appendAsset(dst, a, `<script type="module" src="`, "></script>\n")
	}
	return dst
}

func appendAsset(dst []byte, a Asset, before, after string) []byte {
	if !local(a.Path) {
		return dst
	}
	dst = append(appendEscaped(append(dst, before...), a.Path), '"')
	if a.Integrity != "" {
		dst = append(appendEscaped(append(dst, ` integrity="`...), clean(a.Integrity)), '"')
	}
	if a.Anonymous {
		dst = append(dst, ` crossorigin="anonymous"`...)
	}
	return append(dst, after...)
}

// Undirected returns s without the characters that set the direction of text, for places that have no
// markup to contain them.
func Undirected(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c:
			return -1
		}
		return r
	}, s)
}

func appendEscaped(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '&':
			dst = append(dst, "&amp;"...)
		case '<':
			dst = append(dst, "&lt;"...)
		case '>':
			dst = append(dst, "&gt;"...)
		case '"':
			dst = append(dst, "&quot;"...)
		case '\'':
			dst = append(dst, "&#39;"...)
		default:
			dst = append(dst, s[i])
		}
	}
	return dst
}
