package letter

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// reasons names the provisions that the council is likeliest to rely on for these uses, three at most, and asks it to
// show that what it relies on fits. It does not say that the council relies on any of them. Where none is likely it
// says nothing.
func (w *writer) reasons() {
	var answers []explain.Explanation
	for i := range w.b.Grounds {
		answers = append(answers, explain.Explain(w.voice, &w.b.Grounds[i], w.right, w.b.On))
	}
	first, _, _ := explain.PartRefusals(explain.RefusalsOver(answers))
	list, cites := "", []privacy.Citation(nil)
	for i := range first {
		if first[i].Likelihood == rights.Likely && len(cites) < 3 {
			cites = append(cites, first[i].Cite)
			list += "\n- " + explain.CiteLong(w.voice, &first[i].Cite)
		}
	}
	if list != "" && w.living() {
		w.add(FromLaw, w.text(phraseShowTest)+list, cites...)
	}
}
