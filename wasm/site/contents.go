package site

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// fewParts is how many parts of a page are too few to be listed beside it.
const fewParts = 2

// contents leads to each part of a screen, beside it on a page of its own where there is room, as long as that screen
// stands there: the styles see to both. There is none where somebody may have to leave in haste, for to follow a link
// within a page adds to the browser's history, and leaving takes away the last of that alone.
func (w *writer) contents(lang notice.Language, screen *widget.Screen) view.Node {
	var items view.Nodes
	for _, part := range screen.Body.Children() {
		if link := linkTo(part); !link.IsZero() {
			items = append(items, view.Li.Of(link))
		}
	}
	if len(items) <= fewParts || screen.Exit {
		return view.Node{}
	}
	const title = "contents-title"
	return view.Nav.Of(view.Class("pr pr-contents"), view.Lang(string(lang)), view.LabelledBy(title),
		view.P.Of(view.ID(title), view.Words(w.line(lang, lineContents))), view.Ul.Of(items))
}

// linkTo leads to a part of a screen, in the words of its title; the zero Node if it cannot be led to.
func linkTo(part view.Node) view.Node {
	id := ""
	for _, a := range part.Attrs() {
		if a.Name() == "id" {
			id = a.Value()
		}
	}
	if id == "" || part.Tag() != view.Section && part.Tag() != view.Details {
		return view.Node{}
	}
	return view.A.Of(view.Local("#"+id), view.Nodes(part.Children()[0].Children()))
}
