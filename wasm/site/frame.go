package site

import (
	_ "embed" // for the scripts
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

//go:embed frame.js
var frameScript []byte

//go:embed parent.js
var parentScript []byte

//go:embed page.js
var pageScript []byte

//go:embed find.js
var findScript []byte

// The name that frame.js knows.
const parentsMeta = "plain-rights-parents"

// frames are the pages to be shown in a frame: those of each council once more, with links among themselves;
// none if no origin may show them.
func (w *writer) frames() []*file {
	var out []*file
	if len(w.Frames) == 0 {
		return nil
	}
	for _, lang := range w.languages() {
		for _, d := range w.Notices {
			offer := w.offer(lang, w.up(lang, 1), d.notice)
			offer.Find = widget.Findable
			law := offer.Law
			offer.Law = func(right privacy.Right, council notice.ID) string { return "../" + law(right, council) }
			for _, m := range screens(offer, d.notice) {
				out = append(out, &file{
					name: embedName + "/" + w.inFolder(lang) + pageName(m.At(), m.Notice(), m.Activity()),
					data: w.framed(m),
				})
			}
		}
	}
	return out
}

// framed is the page of a screen with nothing around it, that tells how high it is. Search engines are asked
// to leave it out: a person should find the page that it is shown in.
func (w *writer) framed(m widget.Model) []byte {
	screen, up := widget.View(m), "../"+w.up(m.Language(), 1)
	page := view.Page{
		Lang:    string(screen.Lang),
		Title:   w.title(m, screen.Title),
		Styles:  []view.Asset{w.style.at(up)},
		Scripts: []view.Asset{w.frame.at(up)},
		Meta: []view.Meta{
			{Name: parentsMeta, Content: strings.Join(w.Frames, " ")},
			{Name: "robots", Content: "noindex"},
		},
		Class: w.host("").Class(),
	}
	content := screen.Body
	if begins(m) {
		content = w.element(up, m, 1, content)
	}
	if begins(m) || screen.Exit {
		page.Scripts = append(page.Scripts, w.script.at(up))
	}
	if m.At() == widget.PlaceService {
		page.Scripts = append(page.Scripts, w.find.at(up))
	}
	page.Body = view.Nodes{view.Framed(view.Main.Of(view.ID("main"), view.Class("pr-page-main"), content))}
	return view.AppendPage(nil, page)
}

// frameSource is a frame with the script that makes it as high as its page, which is looked for on the host of
// the page that the frame is in.
func (w *writer) frameSource(lang notice.Language, n *notice.Notice, a *notice.Activity) []byte {
	at := widget.PlaceResult
	if a == nil {
		at = widget.PlaceService
	}
	out := view.AppendHTML(
		[]byte(`<iframe data-plain-rights src="`),
		view.Words(w.Base+embedName+"/"+w.inFolder(lang)+pageName(at, n, a)),
	)
	out = view.AppendHTML(append(out, `" title="`...), view.Words(view.Undirected(w.titleOf(lang, n, a))))
	out = append(out, "\" allow=\"clipboard-write\" width=\"100%\" height=\"1200\"></iframe>\n"...)
	script := w.parent.at(w.path())
	script.Anonymous = true
	return view.AppendAssets(out, nil, []view.Asset{script})
}
