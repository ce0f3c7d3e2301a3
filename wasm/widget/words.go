package widget

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// word is a sentence of the catalogue, which is made from the rows widget/sentence of the tables in notice/say/tables.
// They stand there by screen. What is filled in stands in braces. Zero: none.
type word = say.Word

// Spoken returns the words of all that a conversation says, those of what it asks among them: see say.File.
func Spoken() []*say.Catalogue {
	return []*say.Catalogue{explain.Catalogue().Catalogue, letter.Catalogue().Catalogue, asker.Catalogue().Catalogue,
		wish.Catalogue().Catalogue, told.Catalogue().Catalogue, Catalogue().Catalogue}
}

// Catalogue is the sentences of the screens, for whoever replaces some of them: see say.Voice.With and Offer.Voices.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "widget", Catalogue: &catalogue, Keys: catalogueKeys}
}

// say returns a sentence in the language of the conversation: one that speaks of the council, of whoever decides over
// the service that is chosen.
func (m *Model) say(k word) string {
	switch k {
	case wordTheyUnnamed, wordTheyNoAddress, wordAboutNoticeMeans:
		if n := m.notice(); n != nil { // of whose notice it is, whoever decides
			return explain.Called(m.voice, n.SpokenOf(nil), m.voice.Text(&catalogue, k))
		}
	}
	return m.called(m.voice.Text(&catalogue, k))
}

// called is a text of ours, which is written of a council, as it speaks of whoever decides.
func (m *Model) called(text string) string { return explain.Called(m.voice, m.spoken(), text) }

// spoken is the kind of body that is spoken of: of one who decides over the service that is chosen, or where none is,
// or data protection does not cover it, of the one whose notice it is.
func (m *Model) spoken() notice.ControllerKind {
	n := m.notice()
	if n == nil {
		return notice.ControllerCouncil
	}
	if !m.living() {
		return n.SpokenOf(nil)
	}
	return n.SpokenOf(m.activity())
}

// words is a sentence that has nothing to fill in.
func (m *Model) words(k word) view.Node { return view.Words(m.say(k)) }

// fill is a sentence with its slots filled.
func (m *Model) fill(k word, slots ...view.Slot) view.Nodes { return view.Fill(m.say(k), slots...) }

// date returns a day in words, as "22 November 2026"; "" for no day.
func (m *Model) date(d privacy.Date) string { return explain.Date(m.voice, d) }
