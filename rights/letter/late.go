package letter

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// late asks for an answer that has not come. It says that the answer is late only where the day by which it was
// due is known, and has passed.
func (w *writer) late() {
	w.opening()
	w.asked()
	p, complaint := w.period(), w.right == privacy.RightComplainController && w.living()
	if p != "" && !w.b.Due.IsZero() && !w.b.Asked.IsZero() {
		w.fill(w.ofLate(phraseWasDue, phraseIsDue), "{date}", explain.Date(w.lang, w.b.Due))
	}
	switch {
	case complaint:
		w.say(phraseNoOutcome)
		if !w.askedOn().Before(privacy.ComplaintDutyBegan()) {
			w.say(phraseLateComplaint)
		}
	case w.ends():
		w.mustStop(phraseMustHaveStopped)
	case w.waits():
		w.say(phraseIfLonger)
	default:
		w.say(w.ofLate(phraseNoAnswer, phraseNoAnswerYet))
	}
	if p != "" {
		w.lateLaw(p)
	}
	w.details(phraseMoreDetails)
	switch {
	case w.waits(): // nothing has gone wrong yet
	case complaint:
		w.say(phraseLateRegulator)
	case w.living():
		w.say(phraseLateNext)
	}
}

// passed reports whether the day by which an answer was due is known, and has passed.
func (w *writer) passed() bool {
	return w.period() != "" && !w.b.On.IsZero() && !w.b.Due.IsZero() && w.b.On.After(w.b.Due)
}

// waits reports whether that day, or for a complaint the one by which its receipt is, is known and has not passed.
func (w *writer) waits() bool {
	dated := w.period() != "" || w.right == privacy.RightComplainController && w.living()
	return dated && !w.b.On.IsZero() && !w.b.Due.IsZero() && !w.b.On.After(w.b.Due)
}

// ofLate is one sentence for what is known to be late, and another for what is not.
func (w *writer) ofLate(late, not phrase) phrase { return either(w.passed(), late, not) }

// lateLaw is how long an answer may take, and what makes that longer: proof of identity and, where information
// is to be seen, a question that had to be asked, both since Article 12A and section 54 say so.
//
// Under Part 3 section 54(3) said so of proof before that too, of all but the requests of section 50, and no controller
// could give itself longer: section 54(2) left that to regulations.
func (w *writer) lateLaw(cite string) {
	former := w.askedOn().Before(privacy.MainChange())
	w.fill(phraseLateLaw, "{cite}", cite)
	if !former || !w.part3() {
		w.join(w.text(phraseLateLonger))
	}
	if !former || w.part3() && w.right != privacy.RightAutomatedDecisions {
		w.join(w.text(either(w.acts(), phraseLateProofToo, phraseLateProof)))
	}
	if !former {
		if w.right == privacy.RightAccess {
			w.join(w.text(phraseLateQuestion))
		}
	}
	w.join(w.text(phraseLateWhich))
}
