package wish_test

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
	"github.com/plainrights/plainrights/rights/explain/plain"
	"github.com/plainrights/plainrights/rights/wish"
)

// texts is what an answer says on the first level.
func texts(a *wish.Answer) []string {
	out := []string{a.Heading}
	for i := range a.Why {
		out = append(out, a.Why[i].Text)
	}
	if a.By.Text != "" {
		out = append(out, a.By.Text)
	}
	for i := range a.Reasons {
		out = append(out, a.Reasons[i].Text, a.Reasons[i].Show)
	}
	for i := range a.Before {
		out = append(out, a.Before[i].Text)
	}
	return out
}

// budget is how many words an answer may have, so that its screen, with its links and headings, has 200 or fewer before
// other things to ask.
const budget = 150

// TestAnswersAreShort counts the words of every answer, and prints the ten longest.
func TestAnswersAreShort(t *testing.T) {
	var longest []string
	n := 0
	each(noticetest.Every(t), func(voice say.Voice, q *wish.Query, a *wish.Answer) {
		words := len(strings.Fields(strings.Join(texts(a), " ")))
		name := fmt.Sprintf("%4d words: %s, %s, %s, %s, %s", words, voice.Language(), q.Notice.ID, q.Activity.ID,
			q.Wish,
			q.For)
		longest = append(longest, name)
		n++
		if words > budget {
			t.Errorf("%s, and %d are allowed", name, budget)
		}
		if len(a.Why) > 2 || len(a.Reasons) > 3 || len(a.Before) > 3 {
			t.Errorf("%s: %d lines of why, %d reasons, %d facts", name, len(a.Why), len(a.Reasons), len(a.Before))
		}
	})
	sort.Sort(sort.Reverse(sort.StringSlice(longest)))
	t.Logf("%d answers, the longest:\n%s", n, strings.Join(longest[:10], "\n"))
	if n < 7000 {
		t.Errorf("%d answers", n)
	}
}

// TestAnswersArePlain holds every sentence of every answer to 25 words and the whole to a grade of 6.
func TestAnswersArePlain(t *testing.T) {
	seen := map[string]bool{}
	each(noticetest.Every(t), func(voice say.Voice, q *wish.Query, a *wish.Answer) {
		for _, text := range texts(a) {
			if seen[text] {
				continue
			}
			seen[text] = true
			if text == "" || strings.ContainsAny(text, "{}") {
				t.Errorf("%s, %s, %s: %q", q.Activity.ID, q.Wish, voice.Language(), text)
			}
			if voice != (say.Voice{}) {
				continue
			}
			for _, s := range plain.Sentences(text) {
				if words := len(plain.Words(s)); words > 25 {
					t.Errorf("%d words: %q", words, s)
				}
			}
		}
		if voice == (say.Voice{}) && q.For == wish.You {
			text := strings.Join(texts(a), "\n")
			for _, d := range q.Notice.Deciders(q.Activity) {
				text = strings.ReplaceAll(text, string(d.Name), "the council")
			}
			if grade := plain.Grade(text); grade > 6 {
				t.Errorf("%s, %s: grade %.1f:\n%s", q.Activity.ID, q.Wish, grade, text)
			}
		}
	})
	if len(seen) < 300 {
		t.Errorf("%d texts", len(seen))
	}
}

// TestEveryVoiceAnswers has each language say as many things as English, and a language that is not English nothing
// that is in no table of its own.
func TestEveryVoiceAnswers(t *testing.T) {
	for _, n := range noticetest.Councils(t) {
		var names []string
		for i := range n.Controllers {
			names = append(names, string(n.Controllers[i].Name))
		}
		var english []string
		each([]*notice.Notice{n}, func(voice say.Voice, q *wish.Query, a *wish.Answer) {
			all := texts(a)
			if voice == (say.Voice{}) {
				english = all
				return
			}
			if len(all) != len(english) {
				t.Errorf("%s, %s, %s: %d texts, in English %d", n.ID, q.Activity.ID, q.Wish, len(all), len(english))
			}
			for _, text := range all {
				saytest.Foreign(t, voice, text, names...)
			}
		})
	}
}

// TestOthersAreNotYou: of a child, or of somebody for whom the reader acts, nothing is said as if it were about the
// reader, who is "you" only as the one who asks.
func TestOthersAreNotYou(t *testing.T) {
	wrong := []string{"about you.", "of you,", "of you.", "your information", "your address", "your life",
		"you gave them"}
	each(noticetest.Every(t), func(voice say.Voice, q *wish.Query, a *wish.Answer) {
		if voice != (say.Voice{}) || q.For == wish.You {
			return
		}
		for _, text := range texts(a) {
			for _, words := range wrong {
				if strings.Contains(text, words) {
					t.Errorf("%s, %s, %s: %q", q.Activity.ID, q.Wish, q.For, text)
				}
			}
		}
	})
}
