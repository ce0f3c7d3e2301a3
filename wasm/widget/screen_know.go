package widget

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// knowing is something good to know for who wants to use a right: with the provision that it rests on, if it is one
// of data protection law.
type knowing struct {
	right  privacy.Right
	kinds  []notice.PurposeKind // only where a purpose is of one of these; nil: everywhere
	words  word
	nation privacy.Nation // zero: everywhere but where another line has the nation
	not    privacy.Nation // zero: none
	cite   privacy.Citation
}

var (
	careKinds    = []notice.PurposeKind{notice.PurposeSocialCare, notice.PurposeSafeguarding}
	shownKinds   = []notice.PurposeKind{notice.PurposePublicRegister, notice.PurposePlanning, notice.PurposeElections, notice.PurposeTransparency, notice.PurposeDemocracy}
	examKind     = []notice.PurposeKind{notice.PurposeEducation}
	electionKind = []notice.PurposeKind{notice.PurposeElections}
)

// examMarks sets a time of its own for marks that are asked for before they are out.
var examMarks = privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 25(2)-(3)"}

// knowings is in the order in which they are said. What residents ask councils most and notices do not answer.
var knowings = [...]knowing{
	{privacy.RightAccess, nil, wordKnowProof, 0, 0, identity},
	{privacy.RightAccess, nil, wordKnowFOI, 0, privacy.NationScotland, privacy.Citation{Instrument: privacy.FOIA2000, Provision: "s.40(1)"}},
	{privacy.RightAccess, nil, wordKnowFOIScotland, privacy.NationScotland, 0, privacy.Citation{Instrument: privacy.FOISA2002, Provision: "s.38(1)(a)"}},
	{privacy.RightAccess, careKinds, wordKnowOthers, 0, 0, privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 16"}},
	{privacy.RightAccess, careKinds, wordKnowStaff, 0, 0, privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 2 para 17"}},
	{privacy.RightAccess, careKinds, wordKnowLong, 0, 0, privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 12A(4)"}},
	{privacy.RightAccess, careKinds, wordKnowBodies, 0, 0, privacy.Citation{}},
	{privacy.RightAccess, careKinds, wordKnowAdoption, 0, 0, privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 4 para 3"}},
	{privacy.RightAccess, examKind, wordKnowMarks, 0, 0, examMarks},
	{privacy.RightAccess, careKinds, wordKnowSupport, 0, 0, privacy.Citation{}},
	{privacy.RightObject, shownKinds, wordKnowRisk, 0, 0, privacy.Citation{Instrument: privacy.UKGDPR, Provision: "Art 21(1)"}},
	{privacy.RightObject, electionKind, wordKnowAnonymous, 0, 0, privacy.Citation{}},
	{privacy.RightObject, electionKind, wordKnowOpen, 0, 0, privacy.Citation{}},
	{privacy.RightAutomatedDecisions, nil, wordKnowAppeal, 0, 0, privacy.Citation{}},
}

// know is what is good to know about what is wanted; nothing where that is nothing in particular.
func (w *writer) know(a *notice.Activity) {
	w.begin(0)
	for i := range knowings {
		k := &knowings[i]
		if k.right == w.m.wanted() && w.m.fits(k, a) {
			w.resting(k.words, k.cite)
			if k.words == wordKnowAdoption {
				w.adoption()
			}
		}
	}
	w.section("know", wordKnow)
}

// adoption is how adopted people can ask for the records of their adoption.
func (w *writer) adoption() {
	for _, l := range explain.Adoption(w.m.language(), w.m.nation()) {
		w.begin(view.P)
		w.text(l.Text)
		w.provision(l.Cite)
		w.end()
	}
}

// marks says by when exam marks must be given where the time for an answer is worked out for what may be about an exam.
func (w *writer) marks() {
	a, m := w.m.activity(), w.m
	if a != nil && m.timed() == privacy.RightAccess && m.fits(&knowing{kinds: examKind}, a) {
		w.resting(wordKnowMarks, examMarks)
	}
}

func (m *Model) fits(k *knowing, a *notice.Activity) bool {
	nation := m.nation()
	if k.nation != 0 && k.nation != nation || k.not != 0 && k.not == nation || k.words == wordKnowProof && m.who != letter.AboutMe {
		return false
	}
	if k.cite.Instrument == privacy.FOIA2000 || k.cite.Instrument == privacy.FOISA2002 {
		return m.ofCouncil() // an officer is not under that law
	}
	if k.kinds == nil {
		return true
	}
	for i := range a.Purposes {
		if slices.Contains(k.kinds, a.Purposes[i].Kind) {
			return true
		}
	}
	return false
}

// resting writes a sentence as a paragraph, with the provision that it rests on.
func (w *writer) resting(k word, cite privacy.Citation) {
	if cite == identity && w.m.regime() == privacy.RegimePart3 {
		cite = identityPart3
	}
	w.begin(view.P)
	w.say(k)
	w.provision(cite)
	w.end()
}

// provision writes a provision in brackets; nothing for the zero Citation.
func (w *writer) provision(cite privacy.Citation) {
	if !cite.IsZero() {
		w.text(" (")
		w.cite(&cite, explain.CiteShort(w.m.language(), &cite))
		w.text(")")
	}
}
