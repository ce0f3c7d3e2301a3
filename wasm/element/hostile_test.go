package element_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/element"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// hostileScreen is a screen of a hostile notice: where it is served, and the tree that a browser must
// make of it, in the form of outline.
type hostileScreen struct {
	Path    string `json:"path"`
	Outline string `json:"outline"`
}

// outline writes a tree so that a browser's own can be compared with it.
func outline(out *strings.Builder, n view.Node) {
	if n.Tag() == 0 {
		fmt.Fprintf(out, "%d:%s\n", len([]rune(n.Text())), n.Text())
		return
	}
	out.WriteString("<" + n.Tag().Name())
	for _, a := range n.Attrs() {
		fmt.Fprintf(out, " %s=%d:%s", a.Name(), len([]rune(a.Value())), a.Value())
	}
	out.WriteString(">\n")
	for _, c := range n.Children() {
		outline(out, c)
	}
	out.WriteString("/\n")
}

func hostileNotice(words string) *notice.Notice {
	w := notice.Text(words)
	stated := notice.Statement{Said: notice.Stated, Words: w, Where: notice.Link{Title: w, URL: notice.URL(words)}}
	purpose := notice.Purpose{
		ID:    "a",
		Title: w,
		Kind:  notice.PurposeOther,
		Basis: notice.Basis{Statement: stated, AllOf: []privacy.Basis{privacy.BasisPublicTask}},
	}
	activity := notice.Activity{ID: "a", Title: w, Summary: w, Purposes: []notice.Purpose{purpose}}
	activity.Exercise = notice.Exercise{
		Statement: stated,
		Routes: []notice.Route{
			{Kind: notice.RouteEmail, Value: w, URL: notice.URL(words), Address: []notice.Text{w, w}, Words: w},
		},
	}
	activity.Rights = notice.PublishedRights{
		Statement: stated,
		Items: []notice.PublishedRight{
			{
				Right:  privacy.RightErasure,
				Words:  w,
				Limits: []notice.Point{{Words: w, Link: notice.Link{Title: w, URL: notice.URL(words)}}},
			},
		},
	}
	activity.Recipients = notice.Recipients{
		Statement: stated,
		Items:     []notice.Recipient{{Name: w, Examples: []notice.Text{w, w}, For: w}},
	}
	activity.Laws = notice.Laws{
		Statement: stated,
		Items:     []notice.Law{{Title: w, Kind: notice.LawOther, AsPublished: w}},
	}
	return &notice.Notice{
		ID: "hostile", Title: w, Language: notice.English, Activities: []notice.Activity{activity},
		Sources: []notice.Source{{ID: "s", Title: w, URL: notice.URL(words)}},
		Controllers: []notice.Controller{
			{ID: "c", Name: w, Kind: notice.ControllerCouncil, PublicAuthority: privacy.Yes},
		},
		Contacts: []notice.Contact{
			{
				ID:      "c",
				Kind:    notice.ContactController,
				Name:    w,
				Email:   w,
				Phone:   w,
				URL:     notice.URL(words),
				Address: []notice.Text{w},
			},
		},
	}
}

var hostileWords = []string{
	`</title></bdi></p></main><script>window.ran = true</script><img src=x onerror="window.ran = true">`,
	`" onfocus="window.ran = true" autofocus="`, `javascript:window.ran=true`,
	`<svg><style></p><a href="javascript:window.ran=true">`,
	`<form action=https://evil.example><button>`, `<!-- --!> <![CDATA[ ]]> &lt;b&gt; &#x3c;b&#62;`,
	"\u202e\u2066abc\u202d", "<plaintext>",
	"\xff\x00\x1b", `<template><table><td>`, strings.Repeat("w", 10000), strings.Repeat("\u0644", 400),
	"https://example.org/" + strings.Repeat("a", 1900),
}

// hostileScreens are the form of a letter and the letter, with words written in it.
func hostileScreens(result widget.Model, words string) []widget.Model {
	short := words
	for len(short) > 190 {
		_, n := utf8.DecodeLastRuneInString(short)
		short = short[:len(short)-n]
	}
	typed := []widget.Field{{Name: "do", Value: "continue"}}
	for _, name := range []string{"name", "contact", "safe-contact", "reference"} {
		typed = append(typed, widget.Field{Name: "in-" + name, Value: short})
	}
	typed = append(typed, widget.Field{Name: "in-details", Value: "\n\n" + words})
	details, _ := widget.Press(result, "letter/erasure", "")
	letter, ok := widget.Submit(details, typed)
	if !ok {
		panic("what was written is refused")
	}
	form, _ := widget.Press(letter, "back", "")
	return []widget.Model{form, letter}
}

// Whatever a notice says, a browser makes the tree that was meant of it, runs nothing and stays narrow.
func TestHostileNotices(t *testing.T) {
	t.Parallel()
	browser := chromium(t)
	mux := http.NewServeMux()
	mux.HandleFunc("/style.css", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/css")
		w.Write(element.Style)
	})
	mux.HandleFunc("/favicon.ico", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	j := job{Chromium: browser}
	for i, words := range hostileWords {
		offer := &widget.Offer{Notices: []*notice.Notice{hostileNotice(words)}, Action: "/", Voices: say.Voices()}
		services := widget.Start(offer)
		result, _ := widget.Open(offer, "hostile", "a")
		for k, m := range append(hostileScreens(result, words), services,
			widget.Update(services, widget.Event{Kind: widget.DoNotKnow}),
			widget.Update(services, widget.Event{Kind: widget.MoreThanOne}), result, result.In("cy"),
			widget.Update(result, widget.Event{Kind: widget.ShowNotice}),
			widget.Update(result, widget.Event{Kind: widget.ShowSummary})) {
			s := widget.View(m)
			page := view.AppendPage(nil, view.Page{
				Lang:   "en",
				Title:  words,
				Styles: []view.Asset{{Path: "/style.css"}},
				Body:   view.Nodes{s.Body},
			})
			var tree strings.Builder
			outline(&tree, s.Body)
			path := fmt.Sprintf("/%d/%d", i, k)
			mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				w.Write(page)
			})
			j.Screens = append(j.Screens, hostileScreen{path, tree.String()})
		}
	}
	server := httptest.NewServer(mux)
	defer server.Close()
	j.Base = server.URL
	drive(t, "hostile.mjs", j)
}
