package widget

import (
	"strings"

	"github.com/plainrights/plainrights/wasm/view"
)

// firstPlaces are the places that a conversation begins with. Nothing is worked out there from the notice, so that
// a page made beforehand can hold their screens.
const firstPlaces placeSet = 1<<PlaceWho | 1<<PlaceWish

// firstID is what the ids of the first screens begin with, and of all that follow in their conversation.
const firstID = "pr0"

// First returns the screens that a conversation begins with, for the page made beforehand that has the screen of m:
// a script shows them at once, while the program is on its way. Each is in a template that names the ways to it: what
// was pressed on the page and what was chosen on each screen since then, with "/" between them. A way that ends with
// "/" is that of Continue with nothing chosen. All that is said then is here, so that the script need know no word.
func First(m Model) view.Nodes {
	live := *m.offer
	live.Medium, live.ID, live.Apart, live.Action, live.Page = Live, firstID, false, "", nil
	m.offer = &live
	begun, _ := Press(m, doWho, "")
	f := firsts{}
	f.follow(begun, doWho)
	var out view.Nodes
	for _, s := range f {
		out = append(out, view.Template.Of(view.First(strings.Join(s.ways, " ")),
			view.Titled(view.Undirected(s.screen.Title)), s.screen.Body))
	}
	return out
}

// firsts are screens, each with every way that leads to it.
type firsts []struct {
	screen Screen
	html   string
	ways   []string
}

func (f *firsts) follow(m Model, way string) {
	if !firstPlaces.has(m.at) {
		return
	}
	screen := View(m)
	f.add(screen, way)
	if m.missing {
		return
	}
	picks := []string{""}
	if m.at != PlaceWish { // after which comes the answer
		picks = append(picks, radios(screen.Body)...)
	}
	for _, pick := range picks {
		next, _ := Press(m, doContinue, pick)
		f.follow(next, way+"/"+pick)
	}
}

func (f *firsts) add(s Screen, way string) {
	html := string(view.AppendHTML(nil, s.Body))
	for i := range *f {
		if at := &(*f)[i]; at.html == html {
			at.ways = append(at.ways, way)
			return
		}
	}
	*f = append(*f, struct {
		screen Screen
		html   string
		ways   []string
	}{s, html, []string{way}})
}

// radios are the values of the radios within a node.
func radios(n view.Node) []string {
	var out []string
	name, value := "", ""
	for _, a := range n.Attrs() {
		switch a.Name() {
		case "name":
			name = a.Value()
		case "value":
			value = a.Value()
		}
	}
	if n.Tag() == view.Input && name == fieldPick {
		out = append(out, value)
	}
	for _, c := range n.Children() {
		out = append(out, radios(c)...)
	}
	return out
}
