package widget

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/wish"
)

// TestNoQuestionIsIdle walks every service of the three councils with every wish, for whoever it is that asks, through
// every way of answering, and fails on a question of which no reply changes what comes of the wish, whatever is said to
// the others that are open: its verdict, its strength, the reasons that stand first, or the letter. A result where
// nothing more is to be asked has no button for questions.
func TestNoQuestionIsIdle(t *testing.T) {
	o := offer(t)
	walks, asked := 0, 0
	for _, n := range o.Notices {
		for i := range n.Activities {
			if skips(i) {
				continue
			}
			for _, who := range []Who{letter.AboutMe, letter.AboutMyChild, letter.AboutSomeone} {
				for _, w := range notice.Wishes() {
					m := at(t, o, n.ID, n.Activities[i].ID)
					m.who, m.wish = who, w
					walks++
					asked += idle(t, m)
				}
			}
		}
	}
	if asked < walks/20 {
		t.Errorf("only %d questions in %d walks", asked, walks)
	}
	t.Logf("%d walks, %d questions", walks, asked)
}

// idle fails on an idle question on any way from m, and returns how many questions there are.
func idle(t *testing.T, m Model) int {
	t.Helper()
	f, ok := m.next()
	if !ok {
		return 0
	}
	if turns := turning(m, f); !turns {
		for _, other := range m.open() {
			for r := SaidYes; r <= SaidNo && other.Fact != f; r++ {
				with := m
				with.keep(other.Fact, r)
				turns = turns || turning(with, f)
			}
		}
		if !turns {
			t.Errorf("%s/%s, %s, %s: %s changes nothing, after %v", m.council, m.service, whoNames[m.who], m.wish, f,
				m.given)
		}
	}
	n := 1
	for r := SaidYes; r <= SaidUnsure; r++ {
		next := m
		next.keep(f, r)
		n += idle(t, next)
	}
	return n
}

// turning reports whether some reply to a question changes what is said.
func turning(m Model, f privacy.Fact) bool {
	before := comes(m)
	for r := SaidYes; r <= SaidNo; r++ {
		with := m
		with.keep(f, r)
		if comes(with) != before {
			return true
		}
	}
	return false
}

// comes is what comes of the wish of a model: the answer with its verdicts, and the letter.
func comes(m Model) string {
	q := m.query()
	answer := wish.To(m.voice, q)
	answer.More, answer.Before = nil, nil
	text, err := json.Marshal(answer)
	if err != nil {
		panic(err)
	}
	out := string(text)
	for i := range q.Grounds {
		d := q.Grounds[i].Decisions.For(answer.Right)
		out += " " + d.Verdict.String() + " " + d.Strength.String()
	}
	m.letter, m.right = letter.Request, answer.Right
	if m.right != 0 {
		b := m.brief()
		b.Wish = m.wish
		b.Person.Name, b.Person.Contact = "Ann Example", "ann@example.org"
		out += strings.Join(letter.Write(m.voice, b).Paragraphs, "\n")
	}
	return out
}
