package render

import (
	_ "embed" // the style sheet
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// Options are how to render. The zero Options renders in English, as at the day on which the tables state the law, with
// the title as a heading of the first level.
type Options struct {
	// Voice is who speaks. The words of the notice stay as they are, each marked with its language.
	Voice say.Voice
	// Day is that of the law, for what follows from it; zero: that of rights.LawAsAt.
	Day privacy.Date
	// Level is the level of the heading that is the title, 1 to 4, for what stands within a page of somebody else's;
	// 0: 1.
	Level int
	// Annotated has a notice told with what is known of it besides: where each thing was read, what seems wrong there,
	// and what it does not say. Without it a notice is told as those for whom it is are to read it.
	Annotated bool
}

// level is the level of a heading so many below the title.
func (o *Options) level(below int) int { return min(max(o.Level, 1), 4) + below }

// Page is something to read, whichever form it is written in. The zero Page has nothing on it.
type Page struct {
	Title string      // what it is called, in words alone
	Lang  string      // the language that it is in, as "en"
	Body  []view.Node // what is on it, its title among it
}

// root is what is on the page, in one element.
func (p *Page) root(tag view.Tag) view.Node {
	return tag.Of(view.Class("pr-doc"), view.Lang(p.Lang), view.Nodes(p.Body))
}

// HTML returns the page as a whole document, which asks for a style sheet at a path of the site that it is on, as
// "notice.css" or "/styles/notice.css"; "" or an address elsewhere: for none.
func (p *Page) HTML(style string) []byte {
	if style != "" && !strings.HasPrefix(style, "/") && !strings.HasPrefix(style, ".") {
		style = "./" + style
	}
	return view.AppendPage(nil, view.Page{
		Lang: p.Lang, Title: p.Title, Styles: []view.Asset{{Path: style}}, Class: "pr-doc-page",
		Body: view.Nodes{p.root(view.Main)},
	})
}

// Fragment returns the page as HTML to stand within a document of somebody else's.
func (p *Page) Fragment() []byte { return append(view.AppendHTML(nil, p.root(view.Div)), '\n') }

// Markdown returns the page as Markdown, with tables as GitHub has them.
func (p *Page) Markdown() []byte { return markdown(unlinked(p.root(view.Div))) }

// Text returns the page as plain text.
func (p *Page) Text() string { return view.Text(unlinked(p.root(view.Div))) }

// onPage is the class of what only leads to another place on the page.
const onPage = "pr-on-page"

// unlinked is a tree without links to places on the same page, of which a text has none: they become their words, and
// what does nothing but lead there is left out.
func unlinked(n view.Node) view.Node {
	if n.Tag() == 0 {
		return n
	}
	var parts []view.Part
	tag := n.Tag()
	for _, a := range n.Attrs() {
		switch {
		case a.Name() == "class" && a.Value() == onPage:
			return view.Node{}
		case tag == view.A && a.Name() == "href" && !view.Outside(a.Value()):
			tag = view.Span
		}
		parts = append(parts, a)
	}
	for _, c := range n.Children() {
		parts = append(parts, unlinked(c))
	}
	return tag.Of(parts...)
}

// Style returns the style sheet of the documents that HTML writes. It has rules for paper too.
func Style() []byte { return append([]byte(nil), style...) }

//go:embed render.css
var style []byte

// Catalogue returns the words of this package with their keys, for whoever replaces or lists them.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "render", Catalogue: &catalogue, Keys: catalogueKeys}
}

// speaker says words of ours, of a kind of body where they speak of the council.
type speaker struct {
	voice say.Voice
	body  notice.ControllerKind
}

// line is a text of ours; the words in its braces are filled by what follows, name and words in turn.
func (s speaker) line(k say.Word, slots ...string) string {
	text := s.called(s.voice.Text(&catalogue, k))
	for i := 0; i+1 < len(slots); i += 2 {
		text = strings.ReplaceAll(text, "{"+slots[i]+"}", slots[i+1])
	}
	return text
}

func (s speaker) called(text string) string { return explain.Called(s.voice, s.body, text) }

// unreviewed is the paragraph that says of a language that nobody has checked it; the zero Node of one that was.
func (s speaker) unreviewed() view.Node {
	if s.voice.Reviewed() {
		return view.Node{}
	}
	return view.P.Of(view.Class("pr-unreviewed"), view.Words(s.line(lineUnreviewed)))
}

// newRenderer is a renderer of a notice; of nil of one that says nothing.
func newRenderer(n *notice.Notice, o *Options) renderer {
	n = orEmpty(n)
	return renderer{speaker{o.Voice, n.SpokenOf(nil)}, n, o}
}

// orEmpty is a notice, or for nil one that says nothing.
func orEmpty(n *notice.Notice) *notice.Notice {
	if n == nil {
		return &notice.Notice{}
	}
	return n
}
