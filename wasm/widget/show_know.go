package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/wasm/view"
)

// pointWords are the words of the points of law that are told beside answers.
var pointWords = [...]word{
	rights.PointProof: wordKnowProof, rights.PointRecords: wordKnowFoi,
	rights.PointRecordsScotland: wordKnowFoiScotland,
	rights.PointOthers:          wordKnowOthers, rights.PointStaff: wordKnowStaff, rights.PointLong: wordKnowLong,
	rights.PointBodies:   wordKnowBodies,
	rights.PointAdoption: wordKnowAdoption, rights.PointMarks: wordKnowMarks, rights.PointSupport: wordKnowSupport,
	rights.PointRisk: wordKnowRisk, rights.PointAnonymous: wordKnowAnonymous, rights.PointOpen: wordKnowOpen,
	rights.PointAppeal: wordKnowAppeal,

	rights.PointChildOwn: wordChildOwn, rights.PointChildScotland: wordChildScotland,
	rights.PointChildUnderstands: wordChildUnderstands,
	rights.PointChildSixteen:     wordChildSixteen, rights.PointChildKept: wordChildKept,
	rights.PointChildKeptScotland: wordChildKeptScotland,
	rights.PointIdentity:          wordShowIdentity, rights.PointChildShow: wordChildShow,
	rights.PointSomeoneOwn: wordSomeoneOwn, rights.PointSomeoneShow: wordSomeoneShow,
	rights.PointDiedRights: wordDiedRights, rights.PointDiedRecords: wordDiedFoi,
	rights.PointDiedRecordsScotland: wordDiedFoiScotland,
	rights.PointDiedHealth:          wordDiedHealth, rights.PointDiedHealthNI: wordDiedHealthNi,
	rights.PointDiedAsk:        wordDiedAsk,
	rights.PointBusinessRights: wordBusinessRights, rights.PointBusinessPerson: wordBusinessPerson,
	rights.PointBusinessRecords: wordBusinessFoi, rights.PointBusinessRecordsScotland: wordBusinessFoiScotland,

	rights.PointSomeDead: wordSomeDead, rights.PointMarketing: wordMustStop, rights.PointOrder: wordAfterRegulator,
	rights.PointEach: wordSendEither,
}

// askers are those who ask, as the law has them.
var askers = [...]requester.Relation{
	letter.AboutMe: requester.Self, letter.AboutMyChild: requester.Parent, letter.AboutSomeone: requester.Agent,
	letter.AboutDeceased: requester.Survivor, letter.AboutBusiness: requester.Business,
}

// circumstances are those of the person, as far as they are known.
func (m *Model) circumstances(right privacy.Right, a *notice.Activity) *rights.Circumstances {
	c := &rights.Circumstances{
		Right:   right,
		Regime:  m.regime(),
		Nation:  m.nation(),
		Council: m.ofCouncil() && rights.Informs(m.nation(), m.spoken()),
		On:      m.asAt(),
	}
	if int(m.who) < len(askers) {
		c.Asker = askers[m.who]
	}
	if a != nil {
		c.Purposes = a.Purposes
	}
	return c
}

// know is what is good to know about what is wanted; nothing where that is nothing in particular.
func (w *writer) know(a *notice.Activity) {
	w.Begin(0)
	for _, p := range rights.PointsOf(rights.TopicWanted, w.m.circumstances(w.m.wanted(), a)) {
		w.resting(pointWords[p.Point], p.Cite)
		if p.Point == rights.PointAdoption {
			w.adoption()
		}
	}
	w.section("know", wordKnow)
}

// adoption is how adopted people can ask for the records of their adoption.
func (w *writer) adoption() {
	for _, l := range explain.Adoption(w.m.voice, w.m.nation()) {
		w.Begin(view.P)
		w.Text(l.Text)
		w.provision(l.Cite)
		w.End()
	}
}

// marks says by when exam marks must be given where the time for an answer is worked out for what may be about an exam.
func (w *writer) marks() {
	if a := w.m.activity(); a != nil {
		w.pointOf(rights.PointMarks, w.m.timed(), a)
	}
}

// pointOf writes the words of a point of law, with the provision that it rests on, where it fits what is wanted by a
// right.
func (w *writer) pointOf(p rights.Point, right privacy.Right, a *notice.Activity) {
	if cite, fits := rights.PointFor(p, w.m.circumstances(right, a)); fits {
		w.resting(pointWords[p], cite)
	}
}

// resting writes a sentence as a paragraph, with the provision that it rests on.
func (w *writer) resting(k word, cite privacy.Citation) {
	w.Begin(view.P)
	w.say(k)
	w.provision(cite)
	w.End()
}

// provision writes a provision in brackets; nothing for the zero Citation.
func (w *writer) provision(cite privacy.Citation) {
	if !cite.IsZero() {
		w.Text(" (")
		w.cite(&cite, explain.CiteShort(w.m.voice, &cite))
		w.Text(")")
	}
}
