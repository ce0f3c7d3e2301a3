package ask

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// routes prints how each body that decides over a ground is reached, as -json has it: how to have the use stop, to ask,
// and to complain where that is another way. Of a body to which the notice gives no way nothing is said.
func (p *page) routes(g *rights.AssessedGround) {
	for _, a := range g.Asked() {
		name := string(a.Name)
		if name == "" {
			continue
		}
		p.ways(p.say(lineWaysToStop, "name", name), a.Stops)
		p.ways(p.say(lineWaysToAsk, "name", name), a.Routes)
		if !sameWays(a.Routes, a.Complaints) {
			p.ways(p.say(lineWaysToComplain, "name", name), a.Complaints)
		}
	}
}

func (p *page) ways(heading string, list []rights.Route) {
	said := false
	for i := range list {
		way := wayInWords(&list[i].Way)
		if way == "" {
			continue
		}
		if !said {
			p.text("", "", heading)
			said = true
		}
		var titles []string
		for _, right := range list[i].Rights {
			titles = append(titles, explain.Title(p.voice, right))
		}
		if len(titles) > 0 {
			way += " (" + strings.Join(titles, "; ") + ")"
		}
		p.text("  - ", "    ", way)
	}
}

// wayInWords is what a way has: an address, a number, a page or a document.
func wayInWords(w *rights.Way) string {
	parts := []string{string(w.Value), string(w.URL)}
	for _, line := range w.Address {
		parts = append(parts, string(line))
	}
	parts = append(parts, string(w.Where.Title), string(w.Where.URL))
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// sameWays reports whether two lists print alike, but for the right of complaint that only one has.
func sameWays(a, b []rights.Route) bool {
	return slices.EqualFunc(a, b, func(x, y rights.Route) bool { return wayInWords(&x.Way) == wayInWords(&y.Way) })
}
