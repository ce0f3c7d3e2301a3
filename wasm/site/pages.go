package site

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// writer writes the pages of a site.
type writer struct {
	*Options
	*assets
}

// pages are all pages. The conversation of a council's pages is about that council alone, as is the one
// that the program holds there; a link before it leads to the others.
func (w *writer) pages() []*file {
	out := []*file{w.index()}
	for _, d := range w.Notices {
		for _, m := range screens(w.offer("../", d.notice), d.notice) {
			out = append(out, w.page(m))
		}
	}
	return out
}

// screens are all that a page of a council can show.
func screens(offer *widget.Offer, n *notice.Notice) []widget.Model {
	services, _ := widget.Open(offer, n.ID, "")
	out := []widget.Model{services,
		widget.Update(services, widget.Event{Kind: widget.DoNotKnow}),
		widget.Update(services, widget.Event{Kind: widget.ShowNotice})}
	for i := range n.Activities {
		result, _ := widget.Open(offer, n.ID, n.Activities[i].ID)
		out = append(out, result, widget.Update(result, widget.Event{Kind: widget.ShowNotice}))
	}
	return out
}

// offer is what a council's pages, or the list of councils, are about. They lead to pages by their names after
// up.
func (w *writer) offer(up string, notices ...*notice.Notice) *widget.Offer {
	return &widget.Offer{Notices: notices, Medium: widget.Static, Action: w.Conversation, Page: func(at widget.Place, council, service notice.ID) string {
		m, _ := widget.Open(&widget.Offer{Notices: notices}, council, service)
		if name := pageName(at, m.Notice(), m.Activity()); name != "" {
			return up + name
		}
		return ""
	}}
}

// index is the page that people begin on.
func (w *writer) index() *file {
	var notices []*notice.Notice
	for _, d := range w.Notices {
		notices = append(notices, d.notice)
	}
	m := widget.Start(w.offer("./", notices...))
	return &file{name: indexName, data: w.document("./", m)}
}

func (w *writer) page(m widget.Model) *file {
	return &file{name: pageName(m.At(), m.Notice(), m.Activity()), data: w.document("../", m)}
}

// document is the page of a screen.
func (w *writer) document(up string, m widget.Model) []byte {
	screen := widget.View(m)
	page := view.Page{
		Lang:   string(screen.Lang),
		Title:  screen.Title,
		Styles: []view.Asset{w.style.at(up)},
		Class:  "pr-page",
	}
	content := screen.Body
	if begins(m) {
		content = w.element(up, m, 1, content)
		page.Scripts = []view.Asset{w.script.at(up)}
	}
	page.Body = view.Nodes{
		view.A.Of(view.Class("pr-skip"), view.Local("#main"), view.Words("Skip to main content")),
		view.Header.Of(view.Class("pr-page-top"), view.P.Of(view.Words(w.Name))),
		view.Main.Of(view.ID("main"), view.Class("pr-page-main"), view.Focusable(), w.councils(up), content),
	}
	return view.AppendPage(nil, page)
}

// begins reports whether a conversation can begin at the place of m. Only such a place is in an element: from
// any other it would lead somewhere else than the page's own links do.
func begins(m widget.Model) bool {
	return m.At() == widget.PlaceService || m.At() == widget.PlaceResult
}

// element is the conversation about what m is about, with headings of a level, around the answer that stands
// until it begins.
func (w *writer) element(up string, m widget.Model, level int, content view.Node) view.Node {
	service := notice.ID("")
	if a := m.Activity(); a != nil {
		service = a.ID
	}
	return view.PlainRights.Of(view.Notice(up+w.notices[m.Notice().ID].name), view.Service(string(service)), view.Level(level), content)
}

// councils leads from the pages of one council to the others; nothing where there are none.
func (w *writer) councils(up string) view.Node {
	if up == "./" || len(w.Notices) == 1 {
		return view.Node{}
	}
	return view.P.Of(view.Class("pr"), view.A.Of(view.Local(up+indexName), view.Words("All councils")))
}
