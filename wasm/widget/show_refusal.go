package widget

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// refusals is the exemptions that are not ruled out, each once, under the rights that it can limit: the likeliest, then
// the others, and last those that are unlikely here; one level down, if asked. Nothing if there are none.
func (w *writer) refusals(found []*finding, fold bool) {
	var lists [][]explain.Refusal
	for _, f := range found {
		lists = append(lists, f.may)
	}
	all := explain.RefusalsAgainst(lists)
	if len(all) == 0 {
		return
	}
	first, more, remote := explain.PartRefusals(all)
	w.Begin(0)
	w.Put(view.P, view.Words(explain.OnRefusals(w.m.voice, w.m.spoken())))
	w.grouped(found, first, wordReasonsFirst)
	w.grouped(found, more, wordReasonsMore)
	w.grouped(found, remote, wordReasonsRemote)
	if fold {
		w.folded("refusals", wordRefusals)
		return
	}
	w.section("refusals", wordRefusals)
}

// grouped is some of the exemptions with a title; nothing if there are none.
func (w *writer) grouped(found []*finding, some []explain.Refusal, title word) {
	if len(some) == 0 {
		return
	}
	w.Title(w.m.say(title))
	for len(some) > 0 {
		some = w.limiting(found, some)
	}
}

// refusal is an exemption as an item of a list, with the uses of which it is a reason where that is not all.
func (w *writer) refusal(r *explain.Refusal) {
	w.Begin(view.Li)
	w.Text(r.Text)
	w.provision(r.Cite)
	if r.Some != nil {
		w.usesNamed(r.Some)
	}
	w.End()
}

// limiting is those that limit the same rights as the first, and returns the others.
func (w *writer) limiting(found []*finding, all []explain.Refusal) []explain.Refusal {
	rights := limited(found, all[0].Exemption)
	w.paragraph(wordCanLimit)
	w.Begin(view.Ul)
	for _, wants := range strings.Split(rights, "\n") {
		w.Put(view.Li, view.Words(wants))
	}
	w.End()
	w.paragraph(wordByThese)
	w.Box(view.Ul, "pr-rules")
	var others []explain.Refusal
	for i := range all {
		r := &all[i]
		if limited(found, r.Exemption) != rights {
			others = append(others, *r)
			continue
		}
		w.refusal(r)
	}
	w.End()
	return others
}

// limited is what the person wants to do that an exemption can limit, a line each.
func limited(found []*finding, e privacy.Exemption) string {
	words := ""
	for _, f := range found {
		for i := range f.may {
			if f.may[i].Exemption == e {
				if words != "" {
					words += "\n"
				}
				words += f.wants
			}
		}
	}
	return words
}
