package letter

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Phone is what to say instead of sending the letter of a brief: what to know first, what to say, and what to
// write down. A request under the UK GDPR may be made by speaking; of the rest the script says to ask.
func Phone(voice say.Voice, b *Brief) []string {
	w := newWriter(voice, b)
	var out []string
	add := func(p say.Word) { out = append(out, w.text(p)) }
	switch kind := w.kind(); {
	case kind == ToRegulator || kind == ToOmbudsman:
		add(phrasePhoneBody)
	case !w.living():
		add(phrasePhoneAsk)
		add(either(w.recordsLaw().Lasting, phrasePhoneLasting, phrasePhoneWriting))
	default:
		add(phrasePhoneEnough)
	}
	if w.kind() == Request && w.living() && w.right == privacy.RightAccess && w.freedom() &&
		tidyLines(b.Person.Others) != "" {
		add(either(w.recordsLaw().Lasting, phrasePhoneLasting, phrasePhoneWriting))
	}
	if tidy(b.Person.SafeContact) != "" {
		add(phrasePhoneSafe)
	}
	out = append(out, put(voice.Text(&catalogue, phrasePhoneSay), "{say}", w.spoken()))
	if asks := Asks(voice, b); asks.Needed {
		add(phrasePhoneDetails)
	}
	if w.tone < claims && w.kind() == Request && w.living() && w.right != privacy.RightWithdrawConsent {
		add(phrasePhoneReason)
	}
	add(phrasePhoneNote)
	return out
}

// spoken is the first thing to say.
func (w *writer) spoken() string {
	if k := w.kind(); w.ends() && k >= Request && k <= Refused {
		return w.text(phraseSayMarketing)
	}
	switch w.kind() {
	case Late:
		return put(w.text(w.ofLate(phraseSayLate, phraseSayWaits)), "{wish}", w.wish())
	case Refused:
		return put(w.text(phraseSayRefused), "{wish}", w.wish())
	case Request:
		marketing, _ := w.objects()
		switch {
		case !w.living():
			return w.text(phraseSayOutside)
		case w.right == privacy.RightObject && marketing:
			return w.text(phraseSayMarketing)
		case w.right == privacy.RightWithdrawConsent:
			return w.text(phraseSayWithdraw)
		}
		return put(w.text(phraseSayWish), "{wish}", w.wish())
	}
	return w.text(phraseSayComplain)
}
