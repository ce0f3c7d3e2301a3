package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// word is a sentence of the catalogue, which is made from the rows widget/sentence of the tables in notice/say/tables.
// What is filled in stands in braces. Zero: none.
type word = say.Word

// Catalogue is the sentences of the screens, for whoever replaces some of them: see say.Voice.With and Offer.Voices.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "widget", Catalogue: &catalogue, Keys: catalogueKeys}
}

// sentence is what package notice has words for, in both languages.
type sentence struct{ En, Cy string }

// say returns a sentence in the language of the conversation: one that speaks of the council, of whoever decides over the
// service that is chosen.
func (m *Model) say(k word) string {
	switch k {
	case wordTheyUnnamed, wordTheyNoAddress, wordAboutNoticeMeans, wordReadConfirmed:
		if n := m.notice(); n != nil { // of whose notice it is, whoever decides
			return explain.Called(m.voice, n.SpokenOf(nil), m.voice.Text(&catalogue, k))
		}
	}
	return m.called(m.voice.Text(&catalogue, k))
}

// called is a text of ours, which is written of a council, as it speaks of whoever decides.
func (m *Model) called(text string) string { return explain.Called(m.voice, m.spoken(), text) }

// spoken is the kind of body that is spoken of: of one who decides over the service that is chosen, or where none is, or
// data protection does not cover it, of the one whose notice it is.
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

func (m *Model) pick(s sentence) string {
	if m.language() == "cy" && s.Cy != "" {
		return s.Cy
	}
	return s.En
}

// find returns the words after a key in a table of lines, key=English or key=English|Welsh, each on a
// line of its own, and whether it has the key. A table that is text weighs less than a map.
func (m *Model) find(table, key string) (string, bool) {
	_, rest, ok := strings.Cut(table, "\n"+key+"=")
	line, _, _ := strings.Cut(rest, "\n")
	english, welsh, _ := strings.Cut(line, "|")
	return m.pick(sentence{english, welsh}), ok
}

// words is a sentence that has nothing to fill in.
func (m *Model) words(k word) view.Node { return view.Words(m.say(k)) }

// slot is what stands for {name} in a sentence.
type slot struct {
	name string
	node view.Node
}

// fill is a sentence with its slots filled.
func (m *Model) fill(k word, slots ...slot) view.Nodes { return m.fillIn(m.say(k), slots...) }

// fillIn is words with their slots filled.
func (m *Model) fillIn(rest string, slots ...slot) view.Nodes {
	var out view.Nodes
	for {
		before, after, open := strings.Cut(rest, "{")
		name, end, closed := strings.Cut(after, "}")
		out = append(out, view.Words(before))
		if !open || !closed {
			return out
		}
		for _, s := range slots {
			if s.name == name {
				out = append(out, s.node)
			}
		}
		rest = end
	}
}

// date returns a day in words, as "22 November 2026"; "" for no day.
func (m *Model) date(d privacy.Date) string { return explain.Date(m.voice, d) }
