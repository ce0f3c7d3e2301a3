package letter

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Asked is what a letter wants to know from its sender besides who they are, as Person.Details.
type Asked struct {
	Question, Hint string
	Needed         bool // whether the letter says too little without it
}

// Asks returns what the letter of a brief wants to know, in a language.
func Asks(lang notice.Language, b *Brief) Asked {
	w := newWriter(lang, b)
	q, hint, needed := phraseAskWhich, phraseAskWhichHint, false
	switch kind := w.kind(); {
	case kind >= ToCouncil:
		q, hint, needed = phraseAskWrong, phraseAskWrongHint, true
	case kind == Refused:
		q, hint = phraseAskNo, phraseAskNoHint
	case kind == Late || !w.living():
	case w.right == privacy.RightRectification:
		q, hint, needed = phraseAskFix, phraseAskFixHint, true
	case w.right == privacy.RightErasure:
		q, hint = phraseAskDelete, phraseAskDeleteHint
	case w.right == privacy.RightObject:
		if marketing, reasons := w.objects(); reasons || !marketing {
			// Article 21(1) wants grounds that relate to the person's situation, Article 21(2) none.
			q, hint, needed = phraseAskSituation, phraseAskSituationHint, !marketing && w.tone > enquires && !w.mayBeMarketing(true)
			if w.mayBeMarketing(true) {
				hint = phraseAskNoSituationHint
			}
			if w.b.About > AboutMe {
				q = phraseAskTheirs
			}
		}
	}
	question := w.called(phrases[q])
	if !needed {
		question = put(phrases[phraseOptional].in(lang), "{question}", question)
	}
	return Asked{question, w.called(phrases[hint]), needed}
}
