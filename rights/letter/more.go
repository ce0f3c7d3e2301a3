package letter

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// besides is what stands beside a request: what the law gives only to those who ask for it, and what comes with it.
func (w *writer) besides() {
	if w.b.Person.Limit && w.limits() {
		w.meanwhile()
	}
	_, others := w.regimes()
	switch w.wish {
	case notice.WishPerson:
		w.prohibited()
	case notice.WishSee:
		w.records()
		w.keep()
	case notice.WishRecording:
		w.claimed()
		w.keep()
	case notice.WishMove:
		w.keep()
	case notice.WishDelete:
		// Those who show what was published are told by the council, so far as is reasonable (Article 17(2)).
		if w.b.Person.Published && others {
			w.beside(phraseLinks, rights.PointLinks)
		}
	case notice.WishUnpublish:
		if w.b.Person.Told && others && w.tone > enquires {
			w.links()
		}
	}
}

// links asks that those who copied a page are told.
func (w *writer) links() {
	c, _ := rights.PointFor(rights.PointLinks, &rights.Circumstances{Right: privacy.RightErasure, On: w.day()})
	w.add(FromTold, put(w.text(phraseLinks), "{cite}", w.cited(&c, true)), c)
}

// claimed asks that a recording be kept for a legal claim, which restriction is for (Article 18(1)(c)).
func (w *writer) claimed() {
	if !w.b.Person.Claim {
		return
	}
	// The claim is that of whom the information is about, and not the asker's.
	w.say(either(aboutOf(w.b) == AboutMe, phraseClaim, phraseClaimOther))
	if w.tone > enquires && w.point(rights.PointClaim) {
		w.joinCites(phraseClaimLaw, true, w.found)
	}
}

// passedOn says that those who were given the information must be told of a change to it, and asks who they are if the
// sender wants to know: Part 3 has nobody told that.
func (w *writer) passedOn() {
	if w.tone == enquires || !w.point(rights.PointPassedOn) {
		return
	}
	w.joinCites(phrasePassedOn, w.found.Instrument == privacy.UKGDPR, w.found)
	if w.b.Person.Told && w.tellsOfRecipients() {
		w.join(phraseWhoTold)
	}
}

// Limits reports whether the letter of a brief can ask that the use be limited until it is answered. That is a right of
// its own, which the law gives to whoever asks for it and to nobody else: see Person.Limit.
func Limits(b *Brief) bool { return newWriter(say.Voice{}, b).limits() }

// limits reports it: while it is checked what is right (Article 18(1)(a)), which Part 3 has only in place of correcting
// (section 47), and while an objection by Article 21(1) is weighed (Article 18(1)(d)). Marketing stops at once, and
// research has no such weighing.
func (w *writer) limits() bool {
	if w.kind() != Request || !w.living() || w.tone == enquires {
		return false
	}
	switch _, reasons := w.objects(); w.right {
	case privacy.RightRectification:
		return !w.part3()
	case privacy.RightObject:
		return reasons && !w.researchOnly()
	}
	return false
}

// meanwhile asks for it; not beside an objection to marketing alone, as is one without a reason.
func (w *writer) meanwhile() {
	marketing, _ := w.objects()
	switch {
	case w.right == privacy.RightRectification:
		w.beside(phraseMeanwhileWrong, rights.PointMeanwhileWrong)
	case !marketing || w.wish == notice.WishHideAddress || w.typed(FromDetails):
		w.beside(phraseMeanwhileObject, rights.PointMeanwhileObject)
		if w.required() {
			w.unlessRequired()
		}
	}
}

// beside adds a point of law that fits the right with its provision: of the UK GDPR without its name, which stands in
// what is asked for, because a letter must be short enough for a link.
func (w *writer) beside(p say.Word, of rights.Point) {
	c, fits := rights.PointFor(of, &rights.Circumstances{Right: w.right, Regime: w.regime(), On: w.day()})
	if !fits {
		return
	}
	w.cites(p, c.Instrument == privacy.UKGDPR, c)
}

// cited is a provision within a sentence; bare, without the name of what it is of.
func (w *writer) cited(c *privacy.Citation, bare bool) string {
	if bare {
		return explain.ProvisionLong(w.voice, c)
	}
	return explain.CiteWithin(w.voice, c)
}

// keep asks that nothing of what is asked for is changed or deleted meanwhile. To do that so that the sender does not
// get it is an offence (section 173), of which the letter speaks no word: it is no threat.
func (w *writer) keep() {
	if w.tone > enquires {
		w.beside(phraseKeep, rights.PointKeep)
	}
}

// records asks for other records by freedom of information law, in the same letter, which has a time of its own. What
// is about the sender is outside that law, for all who have data protection law to ask by, so that the two requests
// part by themselves. Of somebody for whom the sender acts the same section says it, as of anybody's data. Only
// councils and other public bodies are asked so: an officer such as one who registers electors is not under that law.
func (w *writer) records() {
	if !w.freedom() {
		return
	}
	law := w.recordsLaw()
	if w.lines(either(law.Act == privacy.FOISA2002, phraseOthersScotland, phraseOthers), FromOthers) {
		w.cites(phraseOwnData, true, either(aboutOf(w.b) == AboutMe, law.Own, law.Anybody))
		w.joinCites(phraseTwentyDays, true, law.Time)
	}
}

// recordsLaw is the freedom of information law of the nation of the notice: where that is not known, of most of the
// nations.
func (w *writer) recordsLaw() privacy.RecordsLaw {
	if law, ok := privacy.RecordsLawOf(w.nation()); ok {
		return law
	}
	return privacy.RecordsLaws()[0]
}

// freedom reports whether the letter is to a council or another public body, of which records can be asked for by
// freedom of information law.
func (w *writer) freedom() bool {
	n := w.b.Notice
	if n == nil {
		return true
	}
	a := w.b.Activity
	if c, _ := w.other(); c == nil {
		a = nil
	}
	return rights.Informs(w.nation(), n.SpokenOf(a))
}

// prohibited says that the decision may be one that no computer may make alone: where a rule that says so holds for
// some use, or may where special category data are known to be used (Article 22B; section 50B; before 5 February 2026
// Article
// 22(2) and section 49).
func (w *writer) prohibited() {
	if w.tone == enquires {
		return
	}
	for _, held := range [...]privacy.Answer{privacy.Yes, privacy.Unknown} {
		var cites []privacy.Citation
		for _, rule := range rights.Rules() { // whose order is the same whatever that of the uses
			if rule.Duty == rights.DecisionProhibited && w.bars(rule.ID, held) {
				cites = append(cites, rule.Cite)
			}
		}
		if len(cites) > 0 {
			w.cites(phraseProhibited, false, cites...)
			return
		}
	}
}

// bars reports whether a rule that prohibits decisions holds as given for some use: where that is not known, for one of
// special category data.
func (w *writer) bars(id rights.RuleID, held privacy.Answer) bool {
	found := false
	for i := range w.b.Grounds {
		g := &w.b.Grounds[i]
		g.Decisions.For(privacy.RightAutomatedDecisions).Because()(func(r rights.Reason) bool {
			found = found || r.Rule == id && r.Held == held && (held == privacy.Yes || sensitive(g))
			return !found
		})
	}
	return found
}

// sensitive reports whether special category data are known to be used.
func sensitive(g *rights.AssessedGround) bool {
	for _, c := range privacy.SpecialConditions() {
		if g.Facts.Relies(c) == privacy.Yes {
			return true
		}
	}
	return g.Facts.Answer(privacy.FactDecisionUsesSpecialCategory) == privacy.Yes
}
