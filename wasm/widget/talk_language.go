package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

// in returns the voice that a conversation has in a language, and whether it has one that speaks.
func (o *Offer) in(lang notice.Language) (say.Voice, bool) {
	for _, v := range o.Voices {
		if v.Language() == lang && v.Speaks() {
			return v, true
		}
	}
	return say.Voice{}, len(o.Voices) == 0 && lang == notice.English
}

// first is the voice that a conversation begins in.
func (o *Offer) first() say.Voice {
	v, ok := o.in(o.Language)
	if !ok && len(o.Voices) > 0 {
		return o.Voices[0]
	}
	return v
}

func (m *Model) language() notice.Language { return m.voice.Language() }

// Language returns the language of the conversation.
func (m Model) Language() notice.Language { return m.language() }

// In returns the conversation in a language, with everything as it is; as it was where no voice of its Offer speaks
// that.
func (m Model) In(lang notice.Language) Model {
	if v, ok := m.offer.in(lang); ok {
		m.voice = v
	}
	return m
}
