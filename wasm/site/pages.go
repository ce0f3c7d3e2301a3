package site

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
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
	var out []*file
	for _, lang := range w.languages() {
		out = append(out, w.index(lang))
		for _, d := range w.Notices {
			offer := w.offer(lang, w.up(lang, 1), d.notice)
			offer.Apart, offer.Find = true, widget.Findable
			for _, m := range screens(offer, d.notice) {
				out = append(out, w.page(m))
			}
		}
	}
	return out
}

// up leads out of a page in a language that is so many folders deep in what there is of that language.
func (w *writer) up(lang notice.Language, deep int) string {
	if w.inFolder(lang) != "" {
		deep++
	}
	if deep == 0 {
		return "./"
	}
	return strings.Repeat("../", deep)
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
func (w *writer) offer(lang notice.Language, up string, notices ...*notice.Notice) *widget.Offer {
	o := &widget.Offer{
		Notices: notices, Medium: widget.Static, Action: w.Conversation, Voices: w.voices(), Language: lang,
		Exit: w.Exit, ExitAlways: w.ExitAlways, Contact: w.Contact,
	}
	o.Law = func(right privacy.Right, council notice.ID) string {
		if right == 0 {
			return up + w.inFolder(lang) + string(council) + "/" + decidedName
		}
		return up + lawName + "/" + right.String() + ".html"
	}
	o.Page = func(at widget.Place, council, service notice.ID, lang notice.Language) string {
		m, _ := widget.Open(&widget.Offer{Notices: notices}, council, service)
		if name := pageName(at, m.Notice(), m.Activity()); name != "" {
			return up + w.inFolder(lang) + name
		}
		return ""
	}
	return o
}

// index is the page that people begin on.
func (w *writer) index(lang notice.Language) *file {
	var notices []*notice.Notice
	for _, d := range w.Notices {
		notices = append(notices, d.notice)
	}
	offer := w.offer(lang, w.up(lang, 0), notices...)
	offer.Apart = true
	m := widget.Start(offer)
	return &file{name: w.inFolder(lang) + indexName, data: w.document(0, m)}
}

func (w *writer) page(m widget.Model) *file {
	return &file{name: w.inFolder(m.Language()) + pageName(m.At(), m.Notice(), m.Activity()), data: w.document(1, m)}
}

// document is the page of a screen, so many folders deep in its language.
func (w *writer) document(deep int, m widget.Model) []byte {
	screen, up := widget.View(m), w.up(m.Language(), deep)
	page := view.Page{
		Lang:   string(screen.Lang),
		Title:  w.title(m, screen.Title),
		Styles: []view.Asset{w.style.at(up)},
		Class:  w.host("").Class(),
	}
	content := screen.Body
	if begins(m) {
		content = w.element(up, m, 1, content)
		page.Scripts = append(page.Scripts, w.assets.page.at(up))
	}
	if begins(m) || screen.Exit { // which the script looks after
		page.Scripts = append(page.Scripts, w.script.at(up))
	}
	if m.At() == widget.PlaceService {
		page.Scripts = append(page.Scripts, w.find.at(up))
	}
	around := w.host(up).Around(w.voiceOf(m.Language()))
	page.Body = around.Around(w.way(deep, up, m.Language(), screen.Way), w.whole(m, &screen, content))
	return view.AppendPage(nil, page)
}

// whole is a screen with what leads to its parts, where it is long.
func (w *writer) whole(m widget.Model, screen *widget.Screen, content view.Node) view.Nodes {
	if m.At() == widget.PlaceNotice && m.Activity() == nil {
		if link := w.toChanges(m.Language(), m.Notice()); !link.IsZero() {
			content = view.Div.Of(link, content)
		}
	}
	if m.At() == widget.PlaceResult || m.At() == widget.PlaceNotice {
		if list := w.contents(m.Language(), screen); !list.IsZero() {
			return view.Nodes{list, content}
		}
	}
	return view.Nodes{content}
}

// around is the words of a page around its screen.
func (w *writer) around(lang notice.Language) widget.Around {
	around := widget.AroundIn(w.voiceOf(lang))
	if w.Name != "" {
		around.Name = w.Name
	}
	return around
}

// way is what leads from a page to others: from those of one council to the list of all, where there are several, then
// the way back and the languages.
func (w *writer) way(deep int, up string, lang notice.Language, screen view.Node) view.Node {
	if deep == 0 || len(w.Notices) == 1 {
		return screen
	}
	return view.Div.Of(view.Class("pr-page-ways"), view.P.Of(view.Class("pr"),
		view.A.Of(view.Local(up+w.inFolder(lang)+indexName), view.Words(w.around(lang).Councils))), screen)
}

// begins reports whether a conversation can begin at the place of m. Only such a place is in an element: from
// any other it would lead somewhere else than the page's own links do.
func begins(m widget.Model) bool {
	return m.At() == widget.PlaceService || m.At() == widget.PlaceHelp || m.At() == widget.PlaceResult
}

// secret reports whether the page of m is about a service that nothing outside of the page may name.
func secret(m widget.Model) bool {
	a := m.Activity()
	return a != nil && a.Sensitive == privacy.Yes
}

// element is the conversation about what m is about, with headings of a level, around the answer that stands
// until it begins.
func (w *writer) element(up string, m widget.Model, level int, content view.Node) view.Node {
	service := notice.ID("")
	if a := m.Activity(); a != nil {
		service = a.ID
	} else if m.At() == widget.PlaceHelp {
		service = widget.Unknown
	}
	attrs := []view.Part{
		view.Notice(up + w.notices[m.Notice().ID].name),
		view.Service(string(service)),
		view.Level(level),
		view.Exit(w.Exit),
		view.Contact(w.Contact),
	}
	if m.Language() != notice.English {
		attrs = append(attrs, view.Lang(string(m.Language())))
	}
	if w.ExitAlways {
		attrs = append(attrs, view.ExitAlways())
	}
	if len(w.Voices) > 1 {
		attrs = append(attrs, view.Welsh())
	}
	return view.PlainRights.Of(append(attrs, content, widget.First(m))...)
}
