package letter

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Phone is what to say instead of sending the letter of a brief: what to know first, what to say, and what to write
// down; nothing for who may not ask. A request under the UK GDPR may be made by speaking; of the rest the script says
// to ask.
func Phone(voice say.Voice, b *Brief) []string {
	w := newWriter(voice.About(""), b)
	var out []string
	if w.barred() {
		return nil
	}
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
	if w.kind() == Request && w.living() && w.wish == notice.WishSee && w.freedom() &&
		tidyLines(w.b.Person.Others) != "" {
		add(either(w.recordsLaw().Lasting, phrasePhoneLasting, phrasePhoneWriting))
	}
	if tidy(w.b.Person.SafeContact) != "" {
		add(phrasePhoneSafe)
	}
	out = append(out, put(voice.Text(&catalogue, phrasePhoneSay), "{say}", w.spoken()))
	if _, _, needed := w.wantsWords(); needed {
		add(phrasePhoneDetails)
	}
	if w.tone < claims && w.kind() == Request && w.living() && w.wish != notice.WishConsent {
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
		return put(w.text(w.ofLate(phraseSayLate, phraseSayWaits)), "{wish}", w.wishWords())
	case Refused:
		return put(w.text(phraseSayRefused), "{wish}", w.wishWords())
	case Request:
		marketing, _ := w.objects()
		switch {
		case !w.living():
			return w.text(phraseSayOutside)
		case w.wish == notice.WishStop && marketing:
			return w.text(phraseSayMarketing)
		case w.right == privacy.RightWithdrawConsent:
			return w.text(phraseSayWithdraw)
		}
		return put(w.text(phraseSayWish), "{wish}", w.wishWords())
	}
	return w.text(phraseSayComplain)
}
