package letter_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
)

// TestEveryVoiceWrites has each language that there is write every letter about every use of the three councils: as
// many paragraphs as in English, none empty, and in a third language nothing that is not in its table.
func TestEveryVoiceWrites(t *testing.T) {
	written := 0
	for _, council := range []string{"leeds", "leicester", "peterborough"} {
		n := noticetest.Council(t, council)
		assessment := rights.Assess(n, rights.LawAsAt(), nil)
		for i := range n.Activities {
			for _, right := range privacy.Rights() {
				b := letter.Brief{
					Right: right, On: privacy.NewDate(2026, 11, 30), Asked: privacy.NewDate(2026, 10, 1),
					Due:    privacy.NewDate(2026, 11, 2),
					Notice: n, Activity: &n.Activities[i], Grounds: assessment.Activities[i].Grounds,
					Person: letter.Person{Name: "ANN BY", Contact: "AB@CD.EF", Details: "G H I"},
				}
				for b.Kind = letter.Request; b.Kind <= letter.ToOmbudsman; b.Kind++ {
					english := letter.Write(say.Voice{}, &b)
					for _, voice := range say.Voices()[1:] {
						l := letter.Write(voice, &b)
						if len(l.Paragraphs) != len(english.Paragraphs) {
							t.Errorf("%s, %s: %d paragraphs, in English %d", council, voice.Language(),
								len(l.Paragraphs), len(english.Paragraphs))
						}
						names := []string{}
						for _, name := range l.Names {
							names = append(names, string(name))
						}
						for _, text := range append(l.Paragraphs, l.Subject, l.Date) {
							written++
							if text == "" {
								t.Errorf("%s, %s, %s: an empty paragraph", council, right, voice.Language())
							}
							saytest.Foreign(t, voice, text, names...)
						}
					}
				}
			}
		}
	}
	if written < 10000 {
		t.Errorf("%d paragraphs", written)
	}
}
