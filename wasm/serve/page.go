package serve

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// page sends the screen of a conversation as a document.
func (h *handler) page(w http.ResponseWriter, r *http.Request, m widget.Model) {
	s := widget.View(m)
	h.document(w, r, http.StatusOK, string(s.Lang), s.Title, s.Body)
}

func (h *handler) document(w http.ResponseWriter, r *http.Request, status int, lang, title string, content view.Node) {
	around := widget.AroundIn(h.voice(notice.Language(lang)))
	if h.options.Name != "" {
		around.Name = h.options.Name
	}
	body := view.AppendPage(nil, view.Page{
		Lang:   lang,
		Title:  title,
		Styles: []view.Asset{{Path: h.prefix + h.style}},
		Class:  "pr-page",
		Body: view.Nodes{
			view.A.Of(view.Class("pr-skip"), view.Local("#main"), view.Words(around.Skip)),
			view.Header.Of(view.Class("pr-page-top"), view.P.Of(view.Words(around.Name))),
			view.Main.Of(view.ID("main"), view.Class("pr-page-main"), view.Focusable(), content),
		},
	})
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	send(w, r, status, body)
}

// send writes a whole answer, or for HEAD only its headers. A connection that breaks is nobody's error.
func send(w http.ResponseWriter, r *http.Request, status int, body []byte) {
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}

// problem is a page for a request that cannot be answered: its title and words, in English and in Welsh.
type problem struct {
	status       int
	title, words [2]string
}

// problems are those pages. No translator has reviewed the Welsh.
var problems = [...]problem{
	{http.StatusNotFound,
		[2]string{"Page not found", "Heb ddod o hyd i’r dudalen"},
		[2]string{
			"There is no page at this address. It may have been typed or copied wrongly, or the page may have moved.",
			"Nid oes tudalen yn y cyfeiriad hwn. Efallai iddo gael ei deipio neu ei gopïo’n anghywir, neu fod y dudalen wedi symud.",
		}},
	{http.StatusMethodNotAllowed,
		[2]string{"This page cannot do that", "Ni all y dudalen hon wneud hynny"},
		[2]string{
			"Something tried to use this page in a way that it does not work.",
			"Ceisiodd rhywbeth ddefnyddio’r dudalen hon mewn ffordd nad yw’n gweithio.",
		}},
	{http.StatusUnsupportedMediaType,
		[2]string{"We could not read that", "Ni allem ddarllen hynny"},
		[2]string{
			"Your browser sent the form in a way that this page does not know.",
			"Anfonodd eich porwr y ffurflen mewn ffordd nad yw’r dudalen hon yn ei hadnabod.",
		}},
	{http.StatusRequestEntityTooLarge,
		[2]string{"That was too long", "Roedd hynny’n rhy hir"},
		[2]string{
			"Your browser sent more than any form of ours holds.",
			"Anfonodd eich porwr fwy nag y mae unrhyw ffurflen gennym yn ei ddal.",
		}},
	{http.StatusBadRequest,
		[2]string{"We could not read that", "Ni allem ddarllen hynny"},
		[2]string{
			"Your browser sent something that no form of ours sends. The page may have changed since you opened it.",
			"Anfonodd eich porwr rywbeth nad oes unrhyw ffurflen gennym yn ei anfon. Efallai fod y dudalen wedi newid ers i chi ei hagor.",
		}},

	{http.StatusInternalServerError,
		[2]string{"Sorry, there is a problem", "Mae’n ddrwg gennym, mae problem"},
		[2]string{
			"This page could not be read. Try again later.",
			"Nid oedd modd darllen y dudalen hon. Rhowch gynnig arall arni yn nes ymlaen.",
		}},
}

// Words yields every text of the package in both languages, each with a key that stays.
func Words(yield func(key, english, welsh string) bool) {
	for i := range problems {
		p := &problems[i]
		key := strconv.Itoa(p.status)
		if !yield(key+"/title", p.title[0], p.title[1]) || !yield(key+"/words", p.words[0], p.words[1]) {
			return
		}
	}
}

// told is the page for a status as a voice says it: its title, and what stands on it.
func told(status int, voice say.Voice) (string, view.Nodes) {
	n := 0
	if voice.Language() == notice.Welsh {
		n = 1
	}
	for i := range problems {
		if p := &problems[i]; p.status == status {
			nodes := view.Nodes{view.H1.Of(view.Words(p.title[n])), view.P.Of(view.Words(p.words[n]))}
			if reviewed := widget.AroundIn(voice).Unreviewed; reviewed != "" {
				nodes = append(nodes, view.P.Of(view.Words(reviewed)))
			}
			return p.title[n], nodes
		}
	}
	return http.StatusText(status), nil
}

// refuse sends the page for a problem. It repeats nothing of the request.
func (h *handler) refuse(w http.ResponseWriter, r *http.Request, status int) {
	lang, _ := h.language(strings.TrimPrefix(r.URL.Path, h.prefix))
	title, nodes := told(status, h.voice(lang))
	again := view.P.Of(view.A.Of(view.Local(h.folder(lang)), view.Words(widget.AroundIn(h.voice(lang)).Again)))
	h.document(w, r, status, string(lang), title, view.Div.Of(view.Class("pr"), nodes, again))
}
