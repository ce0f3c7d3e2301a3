package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// pointOf returns the provision that a point of law rests on for a right over a ground; false where it does not fit
// them.
func pointOf(g *rights.AssessedGround, right privacy.Right, p rights.Point) (privacy.Citation, bool) {
	f := &g.Facts
	return rights.PointFor(p, &rights.Circumstances{Right: right, Regime: f.Regime(), Nation: f.Nation(), On: f.AsAt()})
}

func fits(g *rights.AssessedGround, right privacy.Right, p rights.Point) bool {
	_, ok := pointOf(g, right, p)
	return ok
}

// tell says a point of law with its provision, where it fits.
func (e *explainer) tell(to *[]Line, p rights.Point, says say.Word) {
	if cite, ok := pointOf(e.g, e.Right, p); ok {
		add(to, &Line{e.text(says), cite})
	}
}
