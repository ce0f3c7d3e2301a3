package explain_test

import (
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// TestEveryVoiceExplains has each language that there is tell every right over every use of the three councils: each
// says as many things as English, none is left empty, and a third language says nothing that is not in its table.
func TestEveryVoiceExplains(t *testing.T) {
	told := 0
	for _, council := range []string{"leeds", "leicester", "peterborough"} {
		n := noticetest.Council(t, council)
		var names []string
		for i := range n.Controllers {
			names = append(names, string(n.Controllers[i].Name))
		}
		for i := range n.Contacts {
			names = append(names, string(n.Contacts[i].Name), string(n.Contacts[i].Email))
		}
		assessment := rights.Assess(n, rights.LawAsAt(), nil)
		for i := range assessment.Activities {
			for j := range assessment.Activities[i].Grounds {
				g := &assessment.Activities[i].Grounds[j]
				for _, right := range privacy.Rights() {
					english := texts(explain.Explain(say.Voice{}, g, right, rights.LawAsAt()))
					for _, voice := range say.Voices()[1:] {
						said := texts(explain.Explain(voice, g, right, rights.LawAsAt()))
						if len(said) != len(english) {
							t.Errorf("%s, %s: %d texts, in English %d", council, voice.Language(), len(said),
								len(english))
						}
						for _, text := range said {
							told++
							if text == "" {
								t.Errorf("%s, %s, %s: an empty text", council, right, voice.Language())
							}
							saytest.Foreign(t, voice, text, names...)
						}
					}
				}
			}
		}
	}
	if told < 10000 {
		t.Errorf("%d texts", told)
	}
}

// texts is all that an answer says.
func texts(a explain.Explanation) []string {
	out := []string{a.Title, a.Headline}
	for _, lines := range [][]explain.Line{a.Why, a.Limits, a.Turns, a.Steps, a.Next} {
		for _, l := range lines {
			out = append(out, l.Text)
		}
	}
	for _, r := range a.Refusals {
		out = append(out, r.Text)
	}
	for _, r := range a.Reasons {
		out = append(out, r.Text)
	}
	return out
}
