package ask

import (
	"encoding/json"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/wish"
)

// answerTo is the answer to the wish about one activity.
type answerTo struct {
	Activity notice.ID `json:"activity"`
	wish.Answer
}

// answers answers the wish about each activity that was assessed.
func (q *Question) answers(assessed *rights.Assessment) []answerTo {
	var out []answerTo
	for i := range assessed.Activities {
		about := &assessed.Activities[i]
		activity, err := q.Notice.Activity(about.ID)
		if err != nil { // which is not so of one that was assessed
			continue
		}
		out = append(out, answerTo{about.ID, wish.To(q.Voice, &wish.Query{
			Wish: q.Wish, Notice: q.Notice, Activity: activity, Grounds: about.Grounds, On: assessed.AsAt, For: q.For,
		})})
	}
	return out
}

// withWishes is an assessment as JSON with one member more.
func withWishes(whole []byte, answers []answerTo) []byte {
	more, err := json.Marshal(answers)
	if err != nil || len(whole) < 2 {
		return whole
	}
	return append(append(append(whole[:len(whole)-1:len(whole)-1], `,"wishes":`...), more...), '}')
}

// wishes prints the answers in words.
func (p *page) wishes(q *Question, assessed *rights.Assessment) {
	p.heading(string(p.of.Title), "=")
	p.text("", "", p.say(lineDay, "day", explain.Date(p.voice, assessed.AsAt)))
	for i, a := range q.answers(assessed) {
		p.line("")
		p.heading(string(assessed.Activities[i].Title), "-")
		p.text("", "", a.Heading)
		for _, l := range a.Why {
			p.cited(l.Text, &l)
		}
		if a.By.Text != "" {
			p.cited(a.By.Text, &explain.Line{Cite: a.By.Cite})
		}
		p.reasonsFor(lineRefusals, a.Reasons, func(r *wish.Reason) string { return r.Text })
		may, remote := parted(a.More)
		whole := func(r *wish.Reason) string { return r.Whole }
		p.reasonsFor(lineReasonsMore, may, whole)
		p.reasonsFor(lineReasonsRemote, remote, whole)
		if len(a.Before) > 0 {
			p.text("", "", p.say(lineBefore)+":")
		}
		for _, f := range a.Before {
			p.cited("- "+f.Text, &explain.Line{Cite: f.Cite})
		}
		for _, u := range a.Uses {
			for _, purpose := range u.Purposes {
				p.text("", "  ", p.say(lineFor)+" "+p.use(purpose))
			}
			p.text("  ", "  ", u.Heading)
		}
	}
	p.line("")
	p.text("", "", p.say(lineAdvice))
}

// cited prints words with the provision that they rest on.
func (p *page) cited(words string, l *explain.Line) {
	if !l.Cite.IsZero() {
		words += " (" + explain.CiteShort(p.voice, &l.Cite) + ")"
	}
	p.text("", "  ", words)
}

// parted parts reasons into those that may fit and those that are unlikely.
func parted(all []wish.Reason) (may, remote []wish.Reason) {
	for _, r := range all {
		if r.Likelihood == rights.Remote {
			remote = append(remote, r)
		} else {
			may = append(may, r)
		}
	}
	return may, remote
}

// reasonsFor prints why a wish may be refused, under a label, in the words that text has of each.
func (p *page) reasonsFor(label say.Word, reasons []wish.Reason, text func(*wish.Reason) string) {
	if len(reasons) > 0 {
		p.text("", "", p.say(label)+":")
	}
	for i := range reasons {
		r := &reasons[i]
		p.cited("- "+text(r)+" "+r.Show, &explain.Line{Cite: r.Cite})
	}
}
