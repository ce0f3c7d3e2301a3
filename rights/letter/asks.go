package letter

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/wish"
)

// Ask is one thing that a letter wants to know from its sender, besides who they are and how to reach them.
type Ask struct {
	Field    Source `json:"field"`    // what it is: see Person.Set
	Question string `json:"question"` // it says if it need not be answered
	Hint     string `json:"hint"`     // how to answer, as an example; "": none
	Needed   bool   `json:"needed"`   // whether the letter says too little without it
	Long     bool   `json:"long"`     // whether the answer may be long, with line breaks
	Choice   bool   `json:"choice"`   // whether it is answered by yes or no
	Yes      string `json:"yes"`      // what yes is called where that is not yes; ""
	No       string `json:"no"`       // likewise
}

// Finds reports whether it is asked only so that the information is found, as a date of birth is.
func (a *Ask) Finds() bool {
	return a.Field == FromBorn || a.Field == FromOldAddress || a.Field == FromReference ||
		a.Field == FromAddress || a.Field == FromOurs
}

// Asks returns what the letter of a brief wants to know, in the order in which it is asked, as a voice says it. That
// turns on what the brief has already: who wants all that is held need not say what to delete.
func Asks(voice say.Voice, b *Brief) []Ask {
	w := newWriter(voice, b)
	var out []Ask
	if w.kind() == Request && w.living() {
		for _, f := range w.wants() {
			out = append(out, w.asks(f))
		}
	} else if q, hint, needed := w.wantsWords(); q != 0 {
		out = append(out, w.asksWords(q, hint, needed))
	}
	for _, f := range w.finders() {
		out = append(out, w.asks(f))
	}
	return out
}

// wants is what a request asks for besides: what it is about, and then what can be chosen.
func (w *writer) wants() []Source {
	var out []Source
	switch w.wish {
	case notice.WishRecording:
		out = []Source{FromWhen, FromWhere, FromLooks}
	case notice.WishCorrect:
		out = []Source{FromDetails, FromRight}
	case notice.WishUnpublish:
		out = []Source{FromPage, FromWords}
	case notice.WishStopMessages:
		out = []Source{FromMessages, FromSentTo}
	case notice.WishHideAddress:
		out = []Source{FromKeepFrom}
	case notice.WishPerson:
		out = []Source{FromDecision, FromDecided}
	}
	if q, _, _ := w.wantsWords(); q != 0 && w.wish != notice.WishCorrect {
		out = append(out, FromDetails)
	}
	switch w.wish {
	case notice.WishSee:
		out = append(out, FromAll)
		if w.freedom() {
			out = append(out, FromOthers)
		}
	case notice.WishRecording:
		out = append(out, FromClaim)
	case notice.WishDelete:
		out = append(out, FromAll)
		if w.mayBePublic() {
			out = append(out, FromPublished)
		}
	}
	if w.tellsOfRecipients() || w.wish == notice.WishUnpublish && !w.part3() && w.tone > enquires {
		out = append(out, FromTold)
	}
	if w.limits() {
		out = append(out, FromLimit)
	}
	return out
}

// mayBePublic reports whether what is to be deleted may have been made public (Article 17(2)): the notice does not say
// of every use that it is not.
func (w *writer) mayBePublic() bool {
	if w.part3() {
		return false
	}
	for i := range w.b.Grounds {
		if w.b.Grounds[i].Facts.Answer(privacy.FactMadePublic) != privacy.No {
			return true
		}
	}
	return len(w.b.Grounds) == 0
}

// The forms of what is asked, in the tables of words.
const (
	askQuestion = iota
	askHint
	askYes
	askNo
)

// asks is a field as it is asked for.
func (w *writer) asks(f Source) Ask {
	if f == FromDetails {
		return w.asksWords(w.wantsWords())
	}
	code := string(f)
	switch {
	case f == FromBorn && w.b.About > AboutMe:
		code = bornTheirs
	case f == FromAll && w.wish == notice.WishDelete:
		code = "all-delete"
	case f == FromTold && w.wish == notice.WishUnpublish:
		code = "told-copies"
	}
	row := func(form int) string { return w.named(w.voice.Of(&catalogue, &askFamily, code, form)) }
	ask := Ask{
		Field: f, Question: row(askQuestion), Hint: row(askHint), Yes: row(askYes), No: row(askNo),
		Choice: w.b.Person.choice(f) != nil, Needed: f == FromPage || f == FromKeepFrom, Long: f == FromOthers,
	}
	if !ask.Choice && !ask.Needed {
		ask.Question = w.optional(ask.Question)
	}
	return ask
}

// asksWords is what the sender is to say in their own words.
func (w *writer) asksWords(question, hint say.Word, needed bool) Ask {
	ask := Ask{Field: FromDetails, Question: w.called(question), Hint: w.called(hint), Needed: needed, Long: true}
	if !needed {
		ask.Question = w.optional(ask.Question)
	}
	return ask
}

func (w *writer) optional(question string) string {
	return put(w.voice.Text(&catalogue, phraseOptional), "{question}", question)
}

// wantsWords is what is asked for in the sender's own words, its hint, and whether it must be answered; zero where
// nothing is.
func (w *writer) wantsWords() (question, hint say.Word, needed bool) {
	switch kind := w.kind(); {
	case kind >= ToCouncil:
		return phraseAskWrong, phraseAskWrongHint, true
	case kind == Refused:
		return phraseAskNo, phraseAskNoHint, false
	case kind == Late && w.right == 0:
		return phraseAskAsked, phraseAskAskedHint, false
	case kind == Late:
		return 0, 0, false
	case !w.living():
		return phraseAskWhich, phraseAskWhichHint, false
	}
	switch w.wish {
	case notice.WishSee: // in which something is looked for
		return phraseAskWhich, phraseAskWhichHint, false
	case notice.WishMove:
		return phraseAskWhichFile, phraseAskWhichHint, false
	case notice.WishTold:
		return phraseAskTold, phraseAskToldHint, false
	case notice.WishCorrect:
		return phraseAskFix, phraseAskFixHint, true
	case notice.WishDelete:
		return phraseAskDelete, phraseAskDeleteHint, !w.b.Person.All
	case notice.WishLimit:
		return phraseAskLimit, phraseAskLimitHint, false
	case notice.WishStop, notice.WishStopMessages, notice.WishUnpublish, notice.WishHideAddress:
		return w.wantsSituation()
	case notice.WishPerson:
		return phraseAskDecision, phraseAskDecisionHint, false
	case notice.WishConsent:
		return phraseAskConsent, phraseAskConsentHint, false
	}
	if w.right == privacy.RightJudicialRemedy {
		return phraseAskWrong, phraseAskWrongHint, true
	}
	return 0, 0, false
}

// wantsSituation asks for grounds that relate to the person's situation, which Article 21(1) wants and Article 21(2),
// on marketing, does not. Only an objection as such is nothing without them.
func (w *writer) wantsSituation() (question, hint say.Word, needed bool) {
	marketing, reasons := w.objects()
	if !reasons && (marketing || w.wish != notice.WishStop) {
		return 0, 0, false
	}
	question, hint = phraseAskSituation, phraseAskSituationHint
	if w.b.About > AboutMe {
		question = phraseAskTheirs
	}
	if marketing && w.wish == notice.WishStop && w.kind() == Request { // which then asks for no more: see ends
		return question, phraseAskMarketingHint, false
	}
	if w.mayBeMarketing(true) && w.wish != notice.WishUnpublish && w.wish != notice.WishHideAddress {
		return question, phraseAskNoSituationHint, false
	}
	return question, hint, w.wish == notice.WishStop && !marketing && w.tone > enquires
}

// client reports whether the sender acts for a client, as a solicitor does.
func (w *writer) client() bool {
	a := w.asker()
	return a.Person == wish.Someone && a.Acts == asker.ActsForClient
}
