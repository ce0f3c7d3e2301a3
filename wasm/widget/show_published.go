package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// published is what the notice itself says about a right, where it speaks of some, right or wrong: what it says of all
// stands once, below.
func (w *writer) published(a *notice.Activity, right privacy.Right) {
	if said := w.n.Resolve(a).Rights; len(said.Items) > 0 {
		w.heading(3, wordSaysHead)
		w.Right(right)
	}
}
