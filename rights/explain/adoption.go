package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// adoptionSays is each way in which an adopted person can ask for what Schedule 4 paragraph 3 takes out of the right of
// access.
var adoptionSays = [...]say.Word{
	rights.PointAdoptedSince: phraseAdoptedSince2005, rights.PointAdoptedBefore: phraseAdoptedBefore2005,
	rights.PointAdoptedScotland: phraseAdoptedScotland, rights.PointBirthScotland: phraseBirthRecordScotland,
	rights.PointAdoptedNI: phraseAdoptedNorthernIreland, rights.PointAgency: phraseAdoptionAgency,
	rights.PointAdopted: phraseAdopted,
}

// Adoption says how adopted people can ask for the records of their adoption by the law of a nation, in a language.
func Adoption(voice say.Voice, nation privacy.Nation) []Line {
	var out []Line
	for _, p := range rights.PointsOf(rights.TopicAdoption, &rights.Circumstances{Nation: nation}) {
		out = append(out, Line{voice.Text(&catalogue, adoptionSays[p.Point]), p.Cite})
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
