package wish_test

import (
	"flag"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

var update = flag.Bool("update", false, "write the answers to testdata/wishes")

// day is the day on which the tests ask.
var day = privacy.NewDate(2026, 11, 30)

// each calls visit with the answer to every wish about every service of some notices, for each person and in each
// language.
func each(notices []*notice.Notice, visit func(voice say.Voice, q *wish.Query, a *wish.Answer)) {
	for _, n := range notices {
		assessed := rights.Assess(n, day, nil)
		for i := range n.Activities {
			for _, w := range notice.Wishes() {
				for p := wish.You; p <= wish.Someone; p++ {
					for _, voice := range say.Voices() {
						q := &wish.Query{
							Wish: w, Notice: n, Activity: &n.Activities[i], Grounds: assessed.Activities[i].Grounds,
							On: day, For: p,
						}
						a := wish.To(voice, q)
						visit(voice, q, &a)
					}
				}
			}
		}
	}
}

// TestAnswersAreTheSame holds what the three councils' people are told, in English and of themselves, to the files that
// a data protection officer can read through.
func TestAnswersAreTheSame(t *testing.T) {
	for _, council := range noticetest.Names() {
		var out strings.Builder
		var last notice.ID
		each([]*notice.Notice{noticetest.Council(t, council)}, func(voice say.Voice, q *wish.Query, a *wish.Answer) {
			if voice != (say.Voice{}) || q.For != wish.You {
				return
			}
			if q.Activity.ID != last {
				last = q.Activity.ID
				out.WriteString("# " + string(q.Activity.Title) + " (" + string(last) + ")\n\n")
			}
			out.WriteString(written(a))
		})
		file := filepath.Join("..", "..", "testdata", "wishes", council+".txt")
		noticetest.Golden(t, file, out.String(), *update)
	}
}

// written is an answer as a text, with the provision that each thing rests on.
func written(a *wish.Answer) string {
	var out strings.Builder
	line := func(mark, text string, cite privacy.Citation) {
		out.WriteString("  " + mark + text)
		if !cite.IsZero() {
			out.WriteString(" [" + cite.String() + "]")
		}
		out.WriteString("\n")
	}
	state := a.State.String()
	if a.Right != 0 {
		state = a.Right.String() + ", " + state
	}
	out.WriteString(string(a.Wish) + " (" + state + "): " + a.Heading + "\n")
	for i := range a.Why {
		line("", a.Why[i].Text, a.Why[i].Cite)
	}
	if a.By.Text != "" {
		line("by: ", a.By.Text, a.By.Cite)
	}
	for i := range a.Reasons {
		r := &a.Reasons[i]
		line("may refuse: ", r.Text+" "+r.Show, r.Cite)
	}
	for i := range a.Before {
		line("first: ", a.Before[i].Text, a.Before[i].Cite)
	}
	for i := range a.Uses {
		var names []string
		for _, p := range a.Uses[i].Purposes {
			names = append(names, string(p.ID))
		}
		line("use: ", a.Uses[i].Right.String()+", "+a.Uses[i].State.String()+": "+a.Uses[i].Heading+" ("+
			strings.Join(names, ", ")+")", privacy.Citation{})
	}
	out.WriteString("\n")
	return out.String()
}
