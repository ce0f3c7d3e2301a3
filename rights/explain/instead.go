package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights"
)

// Instead says, of a ground some of whose purposes Part 3 of the DPA 2018 may govern in place of the UK GDPR, when it
// does and what is different then: the first line is that it may. It is nil where there is no such purpose. Which they
// are is in Ground.MayBePart3. It is said once of a ground, and holds of all its rights.
func Instead(voice say.Voice, g *rights.Ground) []Line {
	if g == nil {
		g = &rights.Ground{}
	}
	if len(g.MayBePart3) == 0 {
		return nil
	}
	var out []Line
	for _, l := range [...]struct {
		point rights.Point
		says  say.Word
	}{
		{rights.PointPart3, phrasePart3If}, {rights.PointPart3Lacks, phrasePart3Lacks},
		{rights.PointPart3Keeps, phrasePart3Keeps}, {rights.PointPart3Rests, phrasePart3Rests},
	} {
		cite, _ := rights.PointFor(l.point, &rights.Circumstances{})
		out = append(out, Line{voice.Text(&catalogue, l.says), cite})
	}
	for i := range out {
		out[i].Text = Called(voice, spoken(g), out[i].Text)
	}
	return out
}
