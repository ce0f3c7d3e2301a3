package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
)

// next is what to do now. It is never empty, and never says that the person cannot ask.
func (e *explainer) next() {
	out := &e.Next
	if e.governed != nil && e.governed.next != 0 {
		e.governedNext()
		return
	}
	if e.State == AskSomeoneElse {
		e.say(out, phraseSomeoneElse)
	}
	if e.own == DifferentRules {
		e.say(out, phraseDifferent)
	}
	e.split(out)
	answered := e.turnsOn(rights.TurnAnswered)
	applies := e.d.Verdict != rights.DoesNotApply || e.governed != nil || answered
	if p := e.how(); p != 0 && applies {
		name := regulator(e.voice, privacy.RegulatorOn(e.day()), regulatorWithin)
		add(out, &Line{Text: put(e.text(p), "{regulator}", name)})
	}
	e.stops()
	if answered || e.turnsOn(rights.TurnNeeded) {
		e.say(out, phraseShowReasons)
	}
	e.told()
	if deadline.Received(e.Right) && e.d.Verdict == rights.Applies {
		e.due(&complaintDue)
	}
	if assisted(e.g, e.d) {
		e.say(out, phraseAssistedNext)
	}
	if e.adopted() {
		for _, l := range Adoption(e.voice, e.g.Facts.Nation()) {
			add(out, &l)
		}
	}
	e.challenge()
	if e.d.Verdict != rights.DoesNotApply {
		e.pick(out, rights.Secures, privacy.Yes, nil)
	}
	if e.d.Has(rights.OpinionFirst) && !e.opinionIsLikely() { // of what may well not be there, so after what is sure
		e.duty(rights.OpinionFirst)
	}
	if e.d.Has(rights.DecisionProhibited) {
		e.say(out, phraseProhibited)
	}
	if deadline.Timed(e.Right) {
		e.request(applies)
	}
	if len(*out) == 0 {
		e.say(out, phraseCanAskNo)
	}
}

// day is the day that is answered for, which is that of the facts where the person asks on no particular day.
func (e *explainer) day() privacy.Date {
	if e.on.IsZero() {
		return e.g.Facts.AsAt()
	}
	return e.on
}

// governedNext is what to do where one rule answers for the whole right.
func (e *explainer) governedNext() {
	out := &e.Next
	if e.governed.next != phraseDiedNext {
		e.say(out, e.governed.next)
		return
	}
	if !fits(e.g, e.Right, rights.PointDeadToo) || !rights.Informs(e.g.Facts.Nation(), spoken(&e.g.Ground)) {
		e.say(out, phraseDiedOther)
		return
	}
	// Freedom of information law reaches all that a council holds. The laws on the health records of the dead reach
	// what a health professional made, and no more: care records are none.
	records, _ := privacy.RecordsLawOf(e.g.Facts.Nation())
	add(out, &Line{e.text(phraseDiedNext), records.Ask})
	add(out, &Line{e.text(phraseDiedHealth), privacy.HealthRecordsOfDead(e.g.Facts.Nation())})
}

// told is by when the council must tell people how it uses what it gets, from them or from others.
func (e *explainer) told() {
	if e.d.Verdict == rights.DoesNotApply || e.d.Verdict == rights.Exempt {
		return
	}
	for _, when := range [...]struct {
		rule  rights.RuleID
		point rights.Point
		says  say.Word
	}{{"informed-13", rights.PointTold, phraseToldAtCollection},
		{"informed-14", rights.PointToldOther, phraseToldWithinAMonth}} {
		for i := range e.Reasons {
			if r := &e.Reasons[i]; r.Rule == when.rule && r.may() != privacy.No {
				e.tell(&e.Next, when.point, when.says)
			}
		}
	}
}

// split says what it turns on which of several bodies decides, and so is asked: not of the regulator and the courts,
// which are the same for all.
func (e *explainer) split(to *[]Line) {
	if fits(e.g, e.Right, rights.PointNotTheirs) {
		return
	}
	switch notice.SplitOf(e.g.Deciders) {
	case notice.SplitByRecords:
		e.say(to, phraseSplitRecords)
	case notice.SplitByArea:
		for i := range e.g.Deciders {
			if e.g.Deciders[i].Kind != notice.ControllerCouncil {
				e.say(to, phraseSplitArea)
				return
			}
		}
		e.say(to, phraseSplitCouncils)
	}
}

// request is what to do for a right that is used by a request.
func (e *explainer) request(applies bool) {
	ask := phraseCanAsk
	if !applies || e.State == Unlikely {
		ask = phraseCanAskNo
	}
	e.say(&e.Next, ask)
	if marketing(e.d) {
		return // it must stop, and nothing is left to answer
	}
	e.maybeMarketing()
	if _, runs := deadline.PeriodFor(e.Right, e.g.Facts.Regime(), e.day()); runs {
		e.due(&requestDue)
	}
	if !part3(e.g) {
		e.say(&e.Next, phraseReasons)
		return
	}
	kept := rights.PointKeptBack
	if e.d.Status(privacy.ExemptionS45A) == rights.Met && e.d.Status(privacy.ExemptionS45Sub4) != rights.Met {
		kept = rights.PointKeptPrivileged
	}
	e.tell(&e.Next, kept, phraseKeptBack)
	e.tell(&e.Next, rights.PointReasons, phraseReasonsPart3)
	e.tell(&e.Next, rights.PointCheck, phraseCheck)
}

// maybeMarketing says of an objection that reasons must be given for that marketing, if any of it is, needs none.
func (e *explainer) maybeMarketing() {
	for i := range e.Reasons {
		if r := &e.Reasons[i]; r.Rule == "object-21-2" && r.Held == privacy.Unknown && e.d.Verdict == rights.Applies {
			add(&e.Next, &r.Line)
		}
	}
}

// how is what to say or do to use the right.
func (e *explainer) how() say.Word {
	open := e.d.Verdict == rights.Depends
	switch {
	case fits(e.g, e.Right, rights.PointNobodyNamed):
		return phraseNotifyPart3
	case marketing(e.d):
		return phraseMarketingHow
	case e.Right == privacy.RightObject && open:
		return phraseObjectIf
	case e.Right == privacy.RightWithdrawConsent && open:
		return phraseWithdrawIf
	}
	return howTo[e.Right]
}

// howTo is what to say or do to use each right, where no more is known than that it applies.
var howTo = [...]say.Word{
	privacy.RightInformed:           phraseInformedHow,
	privacy.RightNotification:       phraseNotifyHow,
	privacy.RightObject:             phraseObjectHow,
	privacy.RightWithdrawConsent:    phraseWithdrawHow,
	privacy.RightComplainController: phraseComplainHow,
	privacy.RightComplainRegulator:  phraseRegulatorHow,
	privacy.RightJudicialRemedy:     phraseCourtHow,
}
