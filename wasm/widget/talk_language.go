package widget

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

// known returns a language that the conversation has: Welsh, or else English.
func known(lang notice.Language) notice.Language {
	if lang == notice.Welsh {
		return lang
	}
	return notice.English
}

// speaks reports whether a conversation may be in a language: that which it began in, or another that is offered.
func (o *Offer) speaks(lang notice.Language) bool {
	return lang == known(o.Language) || lang == known(lang) && slices.Contains(o.Languages, lang)
}

func (m *Model) language() notice.Language { return known(m.lang) }

// voice is who speaks in the conversation.
func (m *Model) voice() say.Voice { return say.Must(m.language()) }

// Language returns the language of the conversation.
func (m Model) Language() notice.Language { return m.language() }

// In returns the conversation in a language, with everything as it is; in English if it has no such words.
func (m Model) In(lang notice.Language) Model {
	m.lang = known(lang)
	return m
}
