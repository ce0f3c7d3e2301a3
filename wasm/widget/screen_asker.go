package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
)

// asking is what is said to somebody who asks about another: each sentence with the provision that it rests
// on, and the nation that it is for. Where there is none it rests on the law of agency, of incapacity or of
// cases, as package requester has them.
type asking struct {
	who    Who
	words  word
	nation privacy.Nation // zero: everywhere but where another line has the nation
	not    privacy.Nation // zero: none
	cite   privacy.Citation
}

// identity is what lets a council ask who somebody is, and identityPart3 the same where all uses are under Part 3.
var (
	identity      = privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12(6)"}
	identityPart3 = privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.52(4)"}
)

var askings = [...]asking{
	{letter.AboutMyChild, wordChildOwn, 0, 0, privacy.Citation{}},
	{letter.AboutMyChild, wordChildScotland, privacy.NationScotland, 0, privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.208"}},
	{letter.AboutMyChild, wordChildUnderstands, 0, privacy.NationScotland, privacy.Citation{}},
	{letter.AboutMyChild, wordChildSixteen, privacy.NationEngland, 0, privacy.Citation{}},
	{letter.AboutMyChild, wordChildSixteen, privacy.NationWales, 0, privacy.Citation{}},
	{letter.AboutMyChild, wordChildKept, 0, privacy.NationScotland, privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 3 paras 4(1)(a), 10(1)(a)"}},
	{letter.AboutMyChild, wordChildKeptScotland, privacy.NationScotland, 0, privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 3 paras 4(1)(b), 10(1)(b)"}},
	{letter.AboutMyChild, wordShowIdentity, 0, 0, identity},
	{letter.AboutMyChild, wordChildShow, 0, 0, privacy.Citation{}},
	{letter.AboutSomeone, wordSomeoneOwn, 0, 0, privacy.Citation{}},
	{letter.AboutSomeone, wordShowIdentity, 0, 0, identity},
	{letter.AboutSomeone, wordSomeoneShow, 0, 0, privacy.Citation{}},
	{letter.AboutDeceased, wordDiedRights, 0, 0, privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.3(2)"}},
	{letter.AboutDeceased, wordDiedFOI, 0, privacy.NationScotland, privacy.Citation{Instrument: privacy.FOIA2000, Provision: "s.1"}},
	{letter.AboutDeceased, wordDiedFOIScotland, privacy.NationScotland, 0, privacy.Citation{Instrument: privacy.FOISA2002, Provision: "s.1"}},
	{letter.AboutDeceased, wordDiedHealth, 0, privacy.NationNorthernIreland, privacy.Citation{Instrument: privacy.AHRA1990, Provision: "s.3(1)(f)"}},
	{letter.AboutDeceased, wordDiedHealthNI, privacy.NationNorthernIreland, 0, privacy.Citation{Instrument: privacy.AHRNI1993}},
	{letter.AboutDeceased, wordDiedAsk, 0, 0, privacy.Citation{}},
	{letter.AboutBusiness, wordBusinessRights, 0, 0, privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.3(2)"}},
	{letter.AboutBusiness, wordBusinessPerson, 0, 0, privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.3(2)"}},
	{letter.AboutBusiness, wordBusinessFOI, 0, privacy.NationScotland, privacy.Citation{}},
	{letter.AboutBusiness, wordBusinessFOIScotland, privacy.NationScotland, 0, privacy.Citation{}},
}

var askingTitles = [...]word{
	letter.AboutMyChild: wordAskingChild, letter.AboutSomeone: wordAskingSomeone,
	letter.AboutDeceased: wordAskingDied, letter.AboutBusiness: wordAskingBusiness,
}

// asker is what holds for somebody who asks about another; nothing for those who ask about themselves.
func (w *writer) asker() {
	who, nation := w.m.who, w.m.nation()
	if int(who) >= len(askingTitles) || askingTitles[who] == 0 {
		return
	}
	w.begin(0)
	for i := range askings {
		a := &askings[i]
		if a.who != who || a.nation != 0 && a.nation != nation || a.not != 0 && a.not == nation {
			continue
		}
		if freedom := a.cite.Instrument == privacy.FOIA2000 || a.cite.Instrument == privacy.FOISA2002; freedom && !w.m.ofCouncil() {
			continue // an officer is not under that law
		}
		w.resting(a.words, a.cite)
	}
	w.section("asker", askingTitles[who])
}
