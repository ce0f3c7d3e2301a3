package letter

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Asked is what a letter wants to know from its sender besides who they are, as Person.Details.
type Asked struct {
	Question string `json:"question"` // what is asked, and how to answer; both empty: nothing is
	Hint     string `json:"hint"`     // see Question
	Needed   bool   `json:"needed"`   // whether the letter says too little without it
}

// Asks returns what the letter of a brief wants to know, in a language: the zero Asked where it says all by itself, as
// one that takes back consent, or says that an answer is late.
func Asks(voice say.Voice, b *Brief) Asked {
	w := newWriter(voice, b)
	q, hint, needed := w.wants()
	if q == 0 {
		return Asked{}
	}
	question := w.called(q)
	if !needed {
		question = put(voice.Text(&catalogue, phraseOptional), "{question}", question)
	}
	return Asked{question, w.called(hint), needed}
}

// wants is the question, its hint, and whether it must be answered.
func (w *writer) wants() (question, hint say.Word, needed bool) {
	switch kind := w.kind(); {
	case kind >= ToCouncil:
		return phraseAskWrong, phraseAskWrongHint, true
	case kind == Refused:
		return phraseAskNo, phraseAskNoHint, false
	case kind == Late:
		return 0, 0, false
	case !w.living():
		return phraseAskWhich, phraseAskWhichHint, false
	}
	switch w.right {
	case privacy.RightAccess, privacy.RightPortability: // in which something is looked for
		return phraseAskWhich, phraseAskWhichHint, false
	case privacy.RightRectification:
		return phraseAskFix, phraseAskFixHint, true
	case privacy.RightErasure:
		return phraseAskDelete, phraseAskDeleteHint, false
	case privacy.RightRestriction:
		return phraseAskLimit, phraseAskLimitHint, false
	case privacy.RightObject:
		return w.wantsSituation()
	case privacy.RightAutomatedDecisions:
		return phraseAskDecision, phraseAskDecisionHint, false
	case privacy.RightJudicialRemedy:
		return phraseAskWrong, phraseAskWrongHint, true
	}
	return 0, 0, false
}

// wantsSituation asks for grounds that relate to the person's situation, which Article 21(1) wants and Article 21(2),
// on marketing, does not.
func (w *writer) wantsSituation() (question, hint say.Word, needed bool) {
	marketing, reasons := w.objects()
	if marketing && !reasons {
		return 0, 0, false
	}
	question, hint = phraseAskSituation, phraseAskSituationHint
	if w.b.About > AboutMe {
		question = phraseAskTheirs
	}
	if w.mayBeMarketing(true) {
		return question, phraseAskNoSituationHint, false
	}
	return question, hint, !marketing && w.tone > enquires
}
