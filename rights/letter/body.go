package letter

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
)

// request is a letter that uses a right.
func (w *writer) request() {
	w.opening()
	if !w.living() {
		w.outside()
		return
	}
	w.thing()
	w.ask()
	w.besides()
	switch {
	case w.together():
		w.beside(phraseEachOfYou, rights.PointEach)
	case w.elsewhere():
		w.say(phrasePassOn)
	}
	w.when()
	w.say(either(w.acts(), phraseProof, phraseIdentity))
	if !w.ends() && (w.tone > enquires || w.period() != "") {
		w.why(phraseIfNo)
	}
}

// opening is what service it is about, and by what right the sender asks.
func (w *writer) opening() {
	if all := w.services(); len(all) == 1 {
		w.fill(phraseService, "{service}", all[0])
	} else if len(all) > 1 {
		w.say(phraseServices)
		for _, title := range all {
			w.newLine(FromService, title)
		}
	} else if kind := w.kind(); kind != ToRegulator && kind != ToOmbudsman { // who have no team of a service
		w.say(phraseNoService)
	}
	switch w.b.About {
	case AboutMyChild, AboutSomeone:
		w.sender()
	case AboutDeceased, AboutBusiness:
		if w.kind() != Request { // a request says more of it
			w.say(phraseConcerns)
		}
	}
}

// outside is a letter about what data protection does not cover.
func (w *writer) outside() {
	if w.b.About == AboutBusiness {
		w.say(phraseBusiness)
		w.byRecordsLaw()
	} else {
		w.say(phraseDied)
		w.say(phraseDiedLaw, notAlive)
		w.byRecordsLaw()
		switch privacy.HealthRecordsOfDead(w.nation()).Instrument {
		case privacy.AHRA1990:
			w.say(phraseDiedHealth, privacy.HealthRecordsOfDead(w.nation()))
		case privacy.AHRNI1993:
			w.say(phraseDiedHealthNi, privacy.HealthRecordsOfDead(w.nation()))
		}
	}
	w.details(phraseMoreDetails)
	if w.elsewhere() {
		w.say(phrasePassOn)
	}
	w.say(phraseWhichLaw)
}

// nation is that of the notice; zero where it is not known.
func (w *writer) nation() privacy.Nation {
	if n := w.b.Notice; n != nil {
		return n.Nation
	}
	return 0
}

// byRecordsLaw asks that the letter be taken as a request by the freedom of information law of the nation; of none
// where no nation is known.
func (w *writer) byRecordsLaw() {
	switch law, _ := privacy.RecordsLawOf(w.nation()); law.Act {
	case privacy.FOIA2000:
		w.say(phraseFoi, law.Ask)
	case privacy.FOISA2002:
		w.say(phraseFoiScotland, law.Ask)
	}
}

// adoption reports whether some of what is asked about is known to be records of adoption, which Schedule 4 leaves to a
// law of their own.
func (w *writer) adoption() bool {
	for i := range w.b.Grounds {
		if w.b.Grounds[i].Facts.Holds(privacy.DataAdoption) == privacy.Yes {
			return true
		}
	}
	return false
}

// object is an objection: to marketing without a reason, to all else with one (Article 21(1)), and so beside
// marketing only where the sender gave one.
func (w *writer) object() {
	marketing, reasons := w.objects()
	switch {
	case !marketing && w.researchOnly():
		w.under(phraseObjectResearch)
	case !marketing:
		w.under(phraseObject)
	case reasons && w.typed(FromDetails):
		w.under(phraseMarketing)
		w.under(phraseObjectToo)
	default:
		w.under(phraseMarketing)
		return
	}
	if w.required() {
		w.unlessRequired()
	}
	if w.researches() && !w.researchOnly() {
		w.beside(phraseResearchToo, rights.PointTask)
	}
}

// unlessRequired says that an objection reaches no use that a law requires beside a task (Article 21(1)).
func (w *writer) unlessRequired() { w.join(phraseUnlessRequired, w.claim(privacy.RightObject, false)) }

// tellOthers is about those who were given the information. Article 19 has them told, and has the sender told who they
// are; section 48(9) has only the former.
func (w *writer) tellOthers() {
	crime, others := w.regimes()
	if !others {
		w.under(phraseTellThem)
		return
	}
	w.say(phraseTellOthers)
	w.joinCites(phraseUnder, false, w.claims(false)...)
	if crime {
		w.joinCites(phraseMustTellThem, false, w.claims(true)...)
	}
}

// anyMarketing stops what may be marketing, beside an objection: that needs no reason, whatever the lawful basis
// (Article 21(2) and (3)), and what a notice says does not always tell. Of what it says is none, nothing is said: a
// letter says what its sender asks for.
func (w *writer) anyMarketing() {
	if marketing, _ := w.objects(); w.right == privacy.RightObject && !marketing && w.mayBeMarketing(false) {
		w.say(phraseMarketingIf)
	}
}

// under adds a sentence, and under which provisions it is asked.
func (w *writer) under(p say.Word) {
	w.say(p)
	w.asksUnder(p == phraseMarketing)
}

// asksUnder says under which provisions something is asked: where some uses are under Part 3 and others are not, under
// both.
func (w *writer) asksUnder(marketing bool) {
	crime, others := w.regimes()
	under := phraseUnder
	if c := w.claims(false); others && len(c) > 0 {
		w.joinCites(under, false, c...)
		under = phraseUnderCrime
	}
	switch c := w.claims(true); {
	case len(c) == 0 && under == phraseUnderCrime && w.tone == claims && w.mayBePart3() && !crime && !marketing:
		// Part 3 has no such right, which the UK GDPR has. A right that neither has a request for, as to go to court,
		// is for all.
		p, _ := rights.PointFor(rights.PointPart3Lacks, &rights.Circumstances{Right: w.right, On: w.day()})
		w.say(phraseNotIfPart3, p)
	case len(c) == 0:
	case crime:
		w.joinCites(under, false, c...)
	case w.asksPart3():
		w.joinCites(phraseIfPart3, true, c...)
	}
}

// asksPart3 reports whether a letter asks by Part 3 too, so far as that may apply: one that asks to consider does as
// one that claims, since sections 46 to 48 may give what the UK GDPR leaves open.
func (w *writer) asksPart3() bool { return w.tone > enquires && w.mayBePart3() }

// when is by when the law wants an answer. Whether or not the right arises, a request for it must be answered
// in that time, with reasons (Articles 12(4) and 12A).
func (w *writer) when() {
	switch p, timed := w.timed(); {
	case w.ends():
		w.mustStop(phraseMustStop)
	case timed:
		_, others := w.regimes()
		named := others && w.tone > enquires // the laws stand in what is asked for
		w.cites(phraseMonth, named, p.Cite)
		w.timeToo(named, w.tone > enquires)
	default:
		w.say(phraseSoon)
	}
}

// asked says what was asked for, and when and by when if that is known.
func (w *writer) asked() {
	p := phraseAsked
	if !w.b.Asked.IsZero() {
		p = phraseAskedOn
	}
	text := put(put(w.text(p), "{wish}", w.wishWords()), "{date}", explain.Date(w.voice, w.b.Asked))
	w.add(FromDays, text)
}

// askedOn is the day of what was asked, or where that is not known the day of the letter.
func (w *writer) askedOn() privacy.Date {
	if w.b.Asked.IsZero() {
		return w.day()
	}
	return w.b.Asked
}

// refused asks why, and by what exemption.
func (w *writer) refused() {
	w.opening()
	w.asked()
	w.say(phraseWasNo)
	if w.ends() {
		w.mustStop(phraseMustHaveStopped)
		w.details(phraseMoreDetails)
		return
	}
	w.why(phraseWhy)
	if w.right != 0 {
		w.reasons()
	}
	w.details(phraseMoreDetails)
	w.say(phraseLookAgain)
}

// complaint is a complaint to the council, the regulator or the ombudsman.
func (w *writer) complaint() {
	kind := w.kind()
	if kind == ToCouncil {
		w.opening()
		w.say(phraseComplain)
		if r, owed := deadline.ReceiptFor(privacy.RightComplainController, w.day()); owed && w.living() {
			w.say(phraseThirty, r.Cite)
		} else {
			w.say(phraseOwnProcess)
		}
	} else {
		these := w.accused()
		several := len(these) > 1
		if several {
			w.say(phraseAgainstThese)
			for i := range these {
				w.newLine(FromNotice, these[i].named())
			}
		} else {
			w.fill(phraseAgainst, "{council}", these[0].Name)
		}
		w.opening()
		if kind == ToRegulator && w.living() {
			w.say(either(several, phraseToRegulatorThese, phraseToRegulator))
		} else {
			w.say(either(several, phraseToOmbudsmanThese, phraseToOmbudsman))
		}
	}
	if !w.b.Asked.IsZero() {
		asked := phraseAskedCouncil
		if kind == ToCouncil {
			asked = phraseAskedYou
		}
		w.fill(asked, "{date}", explain.Date(w.voice, w.b.Asked))
	}
	w.details(phraseWentWrong)
	if kind == ToCouncil {
		w.say(phraseOutcome)
	} else {
		w.say(phraseCanSend)
	}
}
