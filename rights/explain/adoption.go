package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// adoptionSays is each way in which an adopted person can ask for what Schedule 4 paragraph 3 takes out of the right of
// access.
var adoptionSays = [...]phrase{
	rights.PointAdoptedSince: phraseAdoptedSince, rights.PointAdoptedBefore: phraseAdoptedBefore,
	rights.PointAdoptedScotland: phraseAdoptedScotland, rights.PointBirthScotland: phraseBirthScotland,
	rights.PointAdoptedNI: phraseAdoptedNI, rights.PointAgency: phraseAgency, rights.PointAdopted: phraseAdopted,
}

// Adoption says how adopted people can ask for the records of their adoption by the law of a nation, in a language.
func Adoption(voice say.Voice, nation privacy.Nation) []Line {
	var out []Line
	for _, p := range rights.PointsOf(rights.TopicAdoption, &rights.Circumstances{Nation: nation}) {
		out = append(out, Line{adoptionSays[p.Point].in(voice), p.Cite})
	}
	return out
}

// adopted reports whether the right is to see records that are known to be of adoption, and that Schedule 4 reaches.
func (e *explainer) adopted() bool { return e.turnsOn(rights.TurnAdoption) }

// adoptionBar adds, before what else limits the right, that the law keeps adoption records closed.
func (e *explainer) adoptionBar(to *[]Line) {
	for i := range e.Refusals {
		if r := &e.Refusals[i]; e.adopted() && r.Exemption == privacy.ExemptionSch4P3 && r.Status == rights.Possible {
			add(to, &r.Line)
		}
	}
}
