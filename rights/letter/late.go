package letter

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
)

// late asks for an answer that has not come. It says that the answer is late only where the day by which it was
// due is known, and has passed.
func (w *writer) late() {
	w.opening()
	w.asked()
	p, complaint := w.period(), w.complained()
	if w.b.Extended && p != "" {
		w.add(FromDays, w.text(phraseToldLonger))
	}
	if p != "" && !w.b.Due.IsZero() && !w.b.Asked.IsZero() {
		w.fill(w.ofLate(phraseWasDue, phraseIsDue), "{date}", explain.Date(w.voice, w.b.Due))
	}
	switch {
	case complaint:
		w.say(phraseNoOutcome)
		if r, owed := deadline.ReceiptFor(w.right, w.askedOn()); owed {
			w.say(phraseLateComplaint, r.Cite)
		}
	case w.ends():
		w.mustStop(phraseMustHaveStopped)
	case w.waits() && !w.b.Extended:
		w.say(phraseIfLonger)
	default:
		w.say(w.ofLate(phraseNoAnswer, phraseNoAnswerYet))
	}
	switch {
	case p != "":
		w.lateLaw()
	case w.right == 0: // it was not said what was asked for: the month is that of most requests
		if of, ok := deadline.PeriodFor(privacy.RightAccess, w.regime(), w.askedOn()); ok {
			w.cites(phraseLateLawIf, false, of.Cite)
		}
	}
	w.details(phraseMoreDetails)
	switch {
	case w.waits(): // nothing has gone wrong yet
	case complaint:
		w.say(phraseLateRegulator, w.claim(privacy.RightComplainRegulator, false))
	case w.living():
		w.say(phraseLateNext, w.claim(privacy.RightComplainRegulator, false))
	}
}

// passed reports whether the day by which an answer was due is known, and has passed.
func (w *writer) passed() bool {
	return w.period() != "" && !w.b.On.IsZero() && !w.b.Due.IsZero() && w.b.On.After(w.b.Due)
}

// waits reports whether that day, or for a complaint the one by which its receipt is, is known and has not passed.
func (w *writer) waits() bool {
	dated := w.period() != "" || w.complained()
	return dated && !w.b.On.IsZero() && !w.b.Due.IsZero() && !w.b.On.After(w.b.Due)
}

// complained reports whether what is waited for is that a complaint be received and looked into.
func (w *writer) complained() bool { return w.living() && deadline.Received(w.right) }

// ofLate is one sentence for what is known to be late, and another for what is not.
func (w *writer) ofLate(late, not say.Word) say.Word { return either(w.passed(), late, not) }

// lateLaw is how long an answer may take, and what makes that longer by the period that runs: a notice of the
// controller, proof of identity and, where information is to be seen, a question that had to be asked.
func (w *writer) lateLaw() {
	p, _ := w.timed()
	w.cites(phraseLateLaw, false, p.Cite)
	w.timeToo(false, true)
	if !p.Longer.IsZero() && !w.b.Extended {
		w.join(phraseLateLonger, p.Longer)
	}
	if !p.Starts.IsZero() {
		w.join(either(w.acts(), phraseLateProofToo, phraseLateProof), p.Starts)
	}
	if p.Stops(w.right) {
		w.join(phraseLateQuestion, p.Question)
	}
	w.join(phraseLateWhich)
}
