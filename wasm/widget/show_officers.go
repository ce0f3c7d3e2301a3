package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// officers leads, where there are such pages, to the law of a right and to what every use of the notice leads to: what
// a data protection officer reads and signs.
func (w *writer) officers(right privacy.Right) {
	if w.m.offer.Law == nil {
		return
	}
	w.Box(view.Ul, "pr-officers")
	for _, to := range [...]struct {
		right privacy.Right
		words word
	}{{right, wordLawPage}, {0, wordDecided}} {
		w.Begin(view.Li)
		w.Begin(view.A)
		w.Attr(view.Local(w.m.offer.Law(to.right, w.m.council)))
		w.say(to.words)
		w.End()
		w.End()
	}
	w.End()
}
