package widget

import (
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/view"
)

// Host is what a council has around the screens on pages of their own. The zero Host is nothing but our words.
type Host struct {
	Name string // what stands at the top; empty: that of Around
	Home string // where that leads, an address outside; empty: nowhere
	Logo string // the path of ours of an image before it; empty: none
	// What the foot leads to, as an accessibility statement, in the language of the page; a language that is not in it
	// has none.
	Footer map[notice.Language][]notice.Link
	Dark   bool // whether the page is dark where a person has their device so
}

// Class returns the class of the body of a page with that around its screen.
func (h *Host) Class() string {
	if h.Dark {
		return "pr-page pr-dark"
	}
	return "pr-page"
}

// Around returns what stands around a screen as a voice says it.
func (h *Host) Around(voice say.Voice) view.Surround {
	around := AroundIn(voice)
	out := view.Surround{Skip: around.Skip, Name: h.Name, Home: h.Home, Logo: h.Logo}
	if out.Name == "" {
		out.Name = around.Name
	}
	for _, l := range h.Footer[voice.Language()] {
		out.Foot = append(out.Foot, view.A.Of(view.Href(string(l.URL)), view.Words(string(l.Title))))
	}
	return out
}

// Misfit returns the name of a member that no page could have, and its value; "" if each can be had.
func (h *Host) Misfit() (member, value string) {
	if h.Home != "" && !MayExit(h.Home) {
		return "Home", h.Home
	}
	if h.Logo != "" && (view.Src(h.Logo).IsZero() || strings.HasPrefix(h.Logo, "#")) {
		return "Logo", h.Logo
	}
	for lang, links := range h.Footer {
		for i, l := range links {
			at := "Footer[" + string(lang) + "][" + strconv.Itoa(i) + "]."
			switch {
			case l.Title == "":
				return at + "Title", ""
			case !MayExit(string(l.URL)):
				return at + "URL", string(l.URL)
			}
		}
	}
	return "", ""
}
