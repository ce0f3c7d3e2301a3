package letter

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

// wishes are what each right is asked for as where nobody said more.
var wishes = [...]notice.Wish{
	privacy.RightAccess:             notice.WishSee,
	privacy.RightRectification:      notice.WishCorrect,
	privacy.RightErasure:            notice.WishDelete,
	privacy.RightRestriction:        notice.WishLimit,
	privacy.RightPortability:        notice.WishMove,
	privacy.RightObject:             notice.WishStop,
	privacy.RightAutomatedDecisions: notice.WishPerson,
	privacy.RightWithdrawConsent:    notice.WishConsent,
	privacy.RightJudicialRemedy:     "",
}

// wanted is the wish and the right of a letter. The right goes before a wish that it does not serve; who says neither
// wants to see information, but what they asked for earlier is not known, and none.
func wanted(b *Brief) (notice.Wish, privacy.Right) {
	of, right := b.Wish, b.Right
	if !right.Valid() {
		right = wish.RightOf(of)
	}
	if right == 0 && (b.Kind == Late || b.Kind == Refused) {
		return "", 0
	}
	if right == 0 {
		right = privacy.RightAccess
	}
	served := right == wish.RightOf(of)
	switch of {
	case notice.WishUnpublish:
		served = served || right == privacy.RightObject || right == privacy.RightWithdrawConsent
	case notice.WishStopMessages:
		served = served || right == privacy.RightWithdrawConsent
		if served {
			right = privacy.RightObject // beside which it takes back consent
		}
	}
	if !served {
		of = wishes[right]
	}
	return of, right
}

// thing is what the sender wrote of what it is about: what it is called, and then in their own words.
func (w *writer) thing() {
	switch w.wish {
	case notice.WishRecording:
		w.said(0, FromWhen, FromWhere, FromLooks)
	case notice.WishUnpublish:
		w.said(0, FromPage, FromWords)
	case notice.WishStopMessages:
		w.said(0, FromMessages, FromSentTo)
	case notice.WishHideAddress:
		w.said(0, FromKeepFrom)
	case notice.WishPerson:
		w.said(0, FromDecision, FromDecided)
	}
	w.details(w.lead())
	if w.wish == notice.WishCorrect {
		w.said(0, FromRight)
	}
}

// lead is what comes before what the sender wrote.
func (w *writer) lead() say.Word {
	switch w.wish {
	case notice.WishSee:
		if !w.wantsAll() {
			return phraseSeeDetails
		}
	case notice.WishCorrect:
		return phraseWrongDetails
	case notice.WishDelete:
		return phraseDeleteDetails
	case notice.WishLimit:
		return phraseLimitDetails
	case notice.WishStop, notice.WishStopMessages, notice.WishUnpublish, notice.WishHideAddress:
		return phraseMySituation
	case notice.WishPerson:
		return phraseDecisionDetails
	case notice.WishConsent:
		return phraseConsentDetails
	}
	if w.right == privacy.RightJudicialRemedy {
		return phraseWentWrong
	}
	return phraseMoreDetails
}

// bounded is one sentence for a request of what the sender named, and another of what they did not, or where they want
// all that there is.
func (w *writer) bounded(by Source, this, all say.Word) say.Word {
	return either(w.typed(by) && !w.wantsAll(), this, all)
}

// wantsAll reports whether the sender wants all that is held, where that is asked: see Person.All.
func (w *writer) wantsAll() bool {
	return w.b.Person.All && (w.wish == notice.WishSee || w.wish == notice.WishDelete)
}

// ask is what is asked for.
func (w *writer) ask() {
	switch {
	case w.wish == notice.WishConsent:
		w.withdraw()
		return
	case w.wish == notice.WishHideAddress:
		w.hide()
	case w.tone == enquires:
		w.add(FromWish, put(w.text(phraseEnquire), "{wish}", w.wishWords()))
		w.anyMarketing()
		return
	default:
		w.demand()
	}
	if w.mixed {
		w.say(phraseSoFar)
	}
	if w.tone == considers {
		w.why(phraseConsider)
	}
	w.anyMarketing()
}

// demand asks for what the law gives, or may.
func (w *writer) demand() {
	switch w.wish {
	case notice.WishSee:
		w.under(w.bounded(FromDetails, phraseSeeThis, phraseSendCopy))
		if w.bounded(FromDetails, phraseSeeThis, 0) == 0 && w.point(rights.PointBesides) {
			w.joinCites(phraseBesides, true, w.found)
		}
	case notice.WishRecording:
		w.under(phraseRecording)
	case notice.WishTold:
		w.under(w.bounded(FromDetails, phraseToldThis, phraseToldAll))
		if c, ok := rights.ClaimFor(privacy.RightNotification, 0, w.day()); ok && !w.part3() {
			w.joinCites(phraseToldChange, true, c)
		}
	case notice.WishCorrect:
		w.under(w.bounded(FromDetails, phraseCorrectThis, phraseCorrect))
		w.passedOn()
		if w.point(rights.PointOpinions) {
			w.say(phraseOpinion, w.found)
		}
	case notice.WishDelete:
		all := either(w.wantsAll(), phraseDelete, phraseDeleteSome)
		w.under(w.bounded(FromDetails, phraseDeleteThis, all))
		w.passedOn()
	case notice.WishUnpublish:
		w.unpublish()
	case notice.WishStopMessages:
		w.messages()
	case notice.WishStop:
		w.object()
	case notice.WishLimit:
		w.under(w.bounded(FromDetails, phraseLimitThis, phraseLimit))
		w.passedOn()
	case notice.WishMove:
		w.under(w.bounded(FromDetails, phraseMoveThis, phraseSendFile))
	case notice.WishPerson:
		w.under(w.bounded(FromDecision, phraseLookAtThis, phraseLookAtDecision))
		w.join(phraseComputer)
	default:
		w.rightAlone()
	}
	if w.right == privacy.RightAccess && w.adoption() {
		w.say(phraseAdoption, privacy.Citation{Instrument: privacy.DPA2018, Provision: "Sch 4 para 3"})
	}
}

// rightAlone asks by a right of which there is no wish.
func (w *writer) rightAlone() {
	switch w.right {
	case privacy.RightInformed:
		w.under(phraseTellMe)
	case privacy.RightNotification:
		w.tellOthers()
	case privacy.RightJudicialRemedy: // whose letter before court has no provision to ask by
		w.say(phrasePutRight)
	}
}

// unpublish has something taken off a page: it is deleted there (Article 17, section 47), and an objection to its being
// public lets that be asked for where it rests on a task (Articles 17(1)(c) and 21(1)).
func (w *writer) unpublish() {
	w.say(w.bounded(FromWords, phraseUnpublishThis, phraseUnpublish))
	if w.best(privacy.RightObject) > enquires {
		w.join(phraseUnpublishObject)
	}
	w.asksUnder(false)
	if w.best(privacy.RightWithdrawConsent) > enquires {
		w.consentTo(phraseWithdrawThisIf)
	}
}

// messages has messages stop: marketing at once and for no reason (Article 21(2) and (3)), which by e-mail, text or
// phone has a law of its own; what is sent by consent as that ends; and what is neither if the sender's reasons are
// better.
func (w *writer) messages() {
	marketing, reasons := w.objects()
	w.say(either(w.typed(FromMessages) || w.typed(FromSentTo), phraseMessages, phraseMessagesAny))
	if marketing || w.mayBeMarketing(false) {
		c, _ := rights.PointFor(rights.PointMarketing, &rights.Circumstances{Right: w.right, On: w.day()})
		w.cites(phraseMessagesMarketing, false, c)
		if w.point(rights.PointMessages) {
			w.joinCites(phraseMessagesConsent, false, w.found)
		}
	}
	if w.best(privacy.RightWithdrawConsent) > enquires {
		w.consentTo(phraseWithdrawThisIf)
	}
	switch {
	case reasons && w.typed(FromDetails):
		w.under(phraseMessagesObject)
	case reasons:
		w.say(phraseMessagesWhich)
	}
}

// consentTo takes consent back by a text, whatever right the letter is by.
func (w *writer) consentTo(p say.Word) {
	w.say(p)
	if c, ok := rights.ClaimFor(privacy.RightWithdrawConsent, w.regime(), w.day()); ok {
		w.joinCites(phraseUnder, false, c)
	}
}

// withdraw takes back consent: to what is relied on, or if it is.
func (w *writer) withdraw() {
	this := w.typed(FromDetails)
	if w.tone == claims {
		w.under(either(this, phraseWithdrawThis, phraseWithdraw))
	} else {
		w.say(either(this, phraseWithdrawThisIf, phraseWithdrawIf))
	}
}

// hide has an address kept from somebody. Whoever holds it must keep it safe whatever they use it for (Article 5(1)(f),
// section 40), and an objection reaches a use that would show it (Article 21(1)).
func (w *writer) hide() {
	w.say(either(w.typed(FromKeepFrom), phraseHide, phraseHideAny))
	w.join(phraseHideMark)
	if w.point(rights.PointSafe) {
		w.cites(phraseHideLaw, false, w.found)
	}
	if w.tone > enquires {
		w.under(phraseHideObject)
	}
}

// point reports whether a point of law fits the letter, and notes its provision in found.
func (w *writer) point(p rights.Point) bool {
	var fits bool
	w.found, fits = rights.PointFor(p, &rights.Circumstances{Right: w.right, Regime: w.regime(), On: w.day()})
	return fits
}

// why asks for reasons, which the law has a refusal come with.
func (w *writer) why(p say.Word) {
	if w.point(rights.PointWhy) {
		w.say(p, w.found)
	} else {
		w.say(p)
	}
}

// tellsOfRecipients reports whether what is asked for has those told who were given the information (Article 19,
// section 48(9)), and whoever asks may be told who they are.
func (w *writer) tellsOfRecipients() bool {
	return w.tone > enquires && !w.part3() &&
		(w.wish == notice.WishCorrect || w.wish == notice.WishDelete || w.wish == notice.WishLimit)
}

// wishWords is what the sender would like, as part of a sentence.
func (w *writer) wishWords() string {
	if w.right == 0 {
		return put(w.text(phraseSomeRequest), "{about}", w.about())
	}
	code := w.right.String()
	if _, own := wishFamily.Find(string(w.wish), 0); own {
		code = string(w.wish)
	}
	return put(w.voice.Of(&catalogue, &wishFamily, code, 0), "{about}", w.about())
}

// notAlive is that data protection is of people who live.
var notAlive = privacy.Citation{Instrument: privacy.DPA2018, Provision: "s.3(2)"}
