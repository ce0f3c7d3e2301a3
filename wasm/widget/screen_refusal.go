package widget

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// refusals is the exemptions that are not ruled out, each once, under the rights that it can limit, one
// level down if asked; nothing if there are none.
func (w *writer) refusals(found []*finding, fold bool) {
	var all []explain.Refusal
	for _, f := range found {
		all = union(all, f.may)
	}
	if len(all) == 0 {
		return
	}
	w.begin(0)
	w.put(view.P, view.Words(explain.OnRefusals(w.m.language(), w.m.spoken())))
	if fold {
		w.begin(view.Details)
		w.filled(view.Summary, wordRefusalsAll, "count", view.Words(itoa(len(all))))
	}
	for len(all) > 0 {
		all = w.limiting(found, all)
	}
	if fold {
		w.end()
	}
	w.section("refusals", wordRefusals)
}

// limiting is those that limit the same rights as the first, and returns the others.
func (w *writer) limiting(found []*finding, all []explain.Refusal) []explain.Refusal {
	rights := limited(found, all[0].Exemption)
	w.paragraph(wordCanLimit)
	w.begin(view.Ul)
	for _, wants := range strings.Split(rights, "\n") {
		w.put(view.Li, view.Words(wants))
	}
	w.end()
	w.paragraph(wordByThese)
	w.box(view.Ul, "pr-rules")
	var others []explain.Refusal
	for i := range all {
		r := &all[i]
		if limited(found, r.Exemption) != rights {
			others = append(others, *r)
			continue
		}
		w.begin(view.Li)
		w.text(r.Text + " (")
		w.cite(&r.Cite, explain.CiteShort(w.m.language(), &r.Cite))
		w.text(")")
		w.end()
	}
	w.end()
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
