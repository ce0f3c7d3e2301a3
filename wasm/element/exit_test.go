package element_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// framable is the strict policy of a host that shows its own pages in frames.
var framable = strings.Replace(strict, "frame-ancestors 'none'", "frame-ancestors 'self'; frame-src 'self'", 1)

// exitStyles are hosts that would hide a way out, or what has the focus.
var exitStyles = map[string]string{
	"cut":     ".content { overflow: hidden; transform: translateY(0) }",
	"scroll":  "html, body { overflow-x: hidden; height: 100% }",
	"header":  header,
	"set":     header + ".content { --pr-exit-top: 6rem; --pr-exit-layer: 2000 }",
	"padding": header + "html { scroll-padding-top: 12rem }",
}

const header = ".host::before { content: 'A council'; position: sticky; z-index: 1000; top: 0; display: block; " +
	"height: 5rem; background: #fff }"

// exitPages are the pages of a host about a sensitive service, from which "Exit this page" leads to an address of ours.
func exitPages(h *host, to string) {
	care := with(string(view.AppendHTML(nil, h.embed(h.notices[1], "social-care", 2))), "<plain-rights",
		`<plain-rights exit="`+to+`"`)
	care = strings.ReplaceAll(care, "https://www.bbc.co.uk/weather", to)
	h.mux.HandleFunc("/weather", elsewhere)
	for name, style := range exitStyles {
		h.file("/a/"+name+".css", "text/css", []byte(style))
		h.raw("/exit/"+name, framable, unsafeURL+`<link rel="stylesheet" href="/a/`+name+`.css">`, care)
	}
	h.raw("/exit/usual", framable, "", string(view.AppendHTML(nil, h.embed(h.notices[0], "council-tax", 2))))
	tax := with(string(view.AppendHTML(nil, h.embed(h.notices[0], "council-tax", 2))), "<plain-rights",
		`<plain-rights exit="`+to+`"`)
	h.raw("/exit/asked", framable, unsafeURL, strings.ReplaceAll(tax, "https://www.bbc.co.uk/weather", to))
	h.raw("/exit/plain", framable, unsafeURL,
		`<p><a class="end" href="#end">End</a></p>`+care+`<p id="end">The end</p>`)
	for name, may := range map[string]string{
		"free": "", "shut": ` sandbox="allow-scripts allow-same-origin"`,
		"leads": ` sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"`,
	} {
		h.raw("/exit/frame-"+name, framable, "", `<iframe src="/exit/plain" width="600" height="600"`+may+`></iframe>`)
	}
}

// linkedPages are two pages about a sensitive service, as a site has them, that lead to each other, and a list that
// leads to them.
func linkedPages(h *host, to string) {
	n := h.notices[1]
	offer := &widget.Offer{Notices: []*notice.Notice{n}, Medium: widget.Static, Exit: to}
	offer.Page = func(at widget.Place, _, _ notice.ID, _ notice.Language) string {
		return map[widget.Place]string{widget.PlaceResult: "/exit/result", widget.PlaceNotice: "/exit/notice"}[at]
	}
	result, _ := widget.Open(offer, n.ID, "social-care")
	for path, m := range map[string]widget.Model{
		"/exit/result": result, "/exit/notice": widget.Update(result, widget.Event{Kind: widget.ShowNotice}),
	} {
		h.raw(path, framable, unsafeURL, string(view.AppendHTML(nil, widget.View(m).Body)))
	}
	list := with(string(view.AppendHTML(nil, h.embed(n, "", 2))), "<plain-rights", `<plain-rights exit="`+to+`"`)
	h.raw("/exit/list", framable, unsafeURL, `<p><a class="to" href="/exit/result">Social care</a></p>`+list)
}

// unsafeURL is what a host says that tells every other where people come from.
const unsafeURL = `<meta name="referrer" content="unsafe-url">`

// elsewhere is where people get away to: it says what it was told of where they come from.
func elsewhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	told := string(view.AppendHTML(nil, view.P.Of(view.ID("from"), view.Words(r.Referer()))))
	_, _ = w.Write([]byte("<!DOCTYPE html><html lang=\"en\"><title>Weather</title><h1>The weather</h1>" + told))
}

// "Exit this page" is in sight whatever the page around it does, and leads away from wherever it stands.
func TestExitFromAnyHost(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	away := secure(t, http.HandlerFunc(elsewhere))
	exitPages(h, away.URL+"/weather")
	linkedPages(h, away.URL+"/weather")
	for _, name := range []string{"chromium", "firefox"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := browser(t, name)
			server := httptest.NewServer(h.mux)
			defer server.Close()
			drive(t, "exit.mjs", job{Base: server.URL, Browser: kind(name), Path: path})
		})
	}
}
