package cases

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// days are days on which the law changed, the days before them, and the day of the tables; every other case has any
// day.
var days = []privacy.Date{
	privacy.LawBegan().
		Previous(),
	privacy.LawBegan(), privacy.Part3ConsentBegan().Previous(), privacy.Part3ConsentBegan(),
	privacy.MainChange().
		Previous(),
	privacy.MainChange(), privacy.ComplaintDutyBegan().Previous(), privacy.ComplaintDutyBegan(),
	rights.LawAsAt(),
}

// screens is how often a case has screens besides: every so many.
const screens = 10

// Answer returns what a resident or a program gets of a case: of all activities the assessment on some day
// with some answers, as JSON; of one of them every right of every ground in words and the questions; and of
// one case in ten the notice written again and the screens of a conversation. It fails if the notice is
// refused.
func Answer(i uint64) ([]byte, error) {
	data := Notice(i)
	n, err := notice.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	s := newSource(i, 2)
	day := one(s, days)
	if s.half() {
		day = privacy.NewDate(2018+s.IntN(11), 1+s.IntN(12), 1+s.IntN(28))
	}
	answers := rights.Answers{}
	for _, f := range privacy.Facts() {
		if s.IntN(4) == 0 {
			answers[f] = s.answer()
		}
	}
	assessed := rights.Assess(n, day, answers)
	out, err := assessed.MarshalJSON()
	if err != nil {
		return nil, err
	}
	a := &assessed.Activities[s.IntN(Activities)]
	for k := range a.Grounds {
		for _, right := range privacy.Rights() {
			if out, err = appendJSON(out, explain.Explain(say.Voice{}, &a.Grounds[k], right, day)); err != nil {
				return nil, err
			}
		}
	}
	if out, err = appendJSON(out, explain.Questions(say.Voice{}, a.Grounds, 0)); err != nil {
		return nil, err
	}
	if i%screens == 0 {
		again, err := notice.Encode(n)
		if err != nil {
			return nil, err
		}
		out = append(out, again...)
		for _, m := range Conversation(n, i) {
			out = view.AppendHTML(append(out, m.Title...), m.Body)
		}
	}
	return out, nil
}

// appendJSON appends what a value says of itself, in a line. Its unexported fields may be pointers, which are others
// each time.
func appendJSON(to []byte, v any) ([]byte, error) {
	line, err := json.Marshal(v)
	return append(append(to, line...), '\n'), err
}

// Conversation returns the screens of the live conversation that a case has about its first activity, after each
// of the presses that Presses gives.
func Conversation(n *notice.Notice, i uint64) []widget.Screen {
	m, _ := widget.Open(
		&widget.Offer{
			Notices: []*notice.Notice{n},
			Medium:  widget.Live,
			Level:   1,
			ID:      "pr1",
			AsAt:    privacy.NewDate(2026, 11, 22),
		},
		n.ID,
		ID(0),
	)
	out := []widget.Screen{widget.View(m)}
	for _, p := range Presses(i) {
		m, _ = widget.Press(m, p[0], p[1])
		out = append(out, widget.View(m))
	}
	return out
}

// Presses returns what is pressed in the conversation of a case, and what is picked with it: the notice is
// looked at, it is said whom it is about and what is wanted, and some questions are answered; then come the
// summary, the other language and a letter. What is not on the screen by then is pressed in vain.
func Presses(i uint64) [][2]string {
	s := newSource(i, 3)
	out := [][2]string{{"notice", ""}, {"back", ""}, {"who", ""},
		{"continue", one(s, []string{"me", "child", "someone", "died", "business"})},
		{"continue", one(s, []string{"see", "delete", "stop", "limit", "move", "correct", "complain", "unsure"})}}
	answers := func(n int) {
		for range n {
			out = append(out, [2]string{"continue", one(s, []string{"yes", "no", "unsure", ""})})
		}
	}
	answers(3 + s.IntN(4))
	return append(out, [2]string{"summary", ""}, [2]string{"lang/cy", ""}, [2]string{"back", ""},
		[2]string{"letter/" + one(s, []string{"access", "erasure", "object", "late"}), ""})
}

// Tally counts which verdicts, states and bases a case reaches.
func Tally(i uint64, into map[string]int) error {
	n, err := notice.Decode(bytes.NewReader(Notice(i)))
	if err != nil {
		return err
	}
	for _, a := range rights.Assess(n, privacy.Date{}, nil).Activities {
		for k := range a.Grounds {
			g := &a.Grounds[k]
			for _, b := range g.Basis.AllOf {
				into["basis "+b.String()]++
			}
			into["alternatives "+strconv.FormatBool(len(g.Basis.OneOf) > 0)]++
			into["said "+g.Basis.Said.String()]++
			for _, right := range privacy.Rights() {
				d := g.Decisions.For(right)
				into["verdict "+d.Verdict.String()]++
				into["state "+explain.StateOf(g, d).Name(say.Voice{})]++
			}
		}
	}
	return nil
}
