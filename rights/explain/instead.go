package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Instead says, of a ground some of whose purposes Part 3 of the DPA 2018 may govern in place of the UK GDPR, when it does
// and what is different then: the first line is that it may. It is nil where there is no such purpose. Which they are is in
// Ground.MayBePart3. It is said once of a ground, and holds of all its rights.
func Instead(lang notice.Language, g *rights.Ground) []Line {
	if len(g.MayBePart3) == 0 {
		return nil
	}
	out := []Line{
		{phrasePart3If.in(lang), dpa("s.31")},
		{phrasePart3Lacks.in(lang), privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 2(2)(b)"}},
		{phrasePart3Keeps.in(lang), dpa("s.45(4)")},
		{phrasePart3Rests.in(lang), dpa("s.35(2)")},
	}
	for i := range out {
		out[i].Text = Called(lang, spoken(g), out[i].Text)
	}
	return out
}
