package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// adoptionRoute is a way in which an adopted person can ask for what Schedule 4 paragraph 3 takes out of the right of
// access, by the law on adoption of a nation; for zero, of one that is not known.
type adoptionRoute struct {
	nation privacy.Nation
	says   phrase
	cite   privacy.Citation // zero: it rests on no provision
}

// adoptionRoutes is in the order in which they are said. Those adopted in England and Wales since the group of sections
// 56 to 65 came into force ask the agency, and those adopted before it the Registrar General (s.79(5)-(6)). In Scotland the
// agency must disclose what it has to whoever is 16 and asks for support. The Order in Northern Ireland gives the birth
// record alone.
var adoptionRoutes = [...]adoptionRoute{
	{privacy.NationEngland, phraseAdoptedSince, privacy.Citation{Instrument: privacy.ACA2002, Provision: "ss.60-62"}},
	{privacy.NationEngland, phraseAdoptedBefore, privacy.Citation{Instrument: privacy.ACA2002, Provision: "Sch 2"}},
	{privacy.NationScotland, phraseAdoptedScotland, privacy.Citation{Instrument: privacy.SSI2009No268, Provision: "reg 3"}},
	{privacy.NationScotland, phraseBirthScotland, privacy.Citation{Instrument: privacy.ACSA2007, Provision: "s.55(4)"}},
	{privacy.NationNorthernIreland, phraseAdoptedNI, privacy.Citation{Instrument: privacy.AdoptionNI1987, Provision: "Art 54"}},
	{privacy.NationNorthernIreland, phraseAgency, privacy.Citation{}},
	{0, phraseAdopted, privacy.Citation{}},
}

// Adoption says how adopted people can ask for the records of their adoption by the law of a nation, in a language.
func Adoption(lang notice.Language, nation privacy.Nation) []Line {
	if nation == privacy.NationWales {
		nation = privacy.NationEngland // which have the one Act
	}
	var out []Line
	for i := range adoptionRoutes {
		if r := &adoptionRoutes[i]; r.nation == nation {
			out = append(out, Line{r.says.in(lang), r.cite})
		}
	}
	return out
}

// adopted reports whether the right is to see records that are known to be of adoption, and that Schedule 4 reaches.
func (e *explainer) adopted() bool {
	if e.Right != privacy.RightAccess || e.d.Verdict == rights.DoesNotApply || e.g.Facts.Holds(privacy.DataAdoption) != privacy.Yes {
		return false
	}
	return e.d.Finding(privacy.ExemptionSch4P3).Status != rights.Unavailable
}

// adoptionBar adds, before what else limits the right, that the law keeps adoption records closed.
func (e *explainer) adoptionBar(to *[]Line) {
	for i := range e.Refusals {
		if r := &e.Refusals[i]; e.adopted() && r.Exemption == privacy.ExemptionSch4P3 && r.Status == rights.Possible {
			add(to, &r.Line)
		}
	}
}
