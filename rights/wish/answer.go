package wish

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/deadline"
	"github.com/plainrights/plainrights/rights/explain"
)

// Query is who wants what of which service.
type Query struct {
	Wish     notice.Wish             // what is wanted
	Notice   *notice.Notice          // whose service it is; needed
	Activity *notice.Activity        // the service; needed
	Grounds  []rights.AssessedGround // its uses, as rights.Assess has them with what the person said
	On       privacy.Date            // the day of asking; zero: none in particular, and no day is said of the answer
	For      Person                  // whose data it is about
}

// Answer is what comes of a wish.
type Answer struct {
	Wish    notice.Wish    `json:"wish"`              // what is wanted
	Right   privacy.Right  `json:"right,omitzero"`    // that serves it; zero: none
	State   explain.State  `json:"state,omitzero"`    // the verdict in short; where uses differ, DependsOn
	Settled bool           `json:"settled"`           // whether every use has that state, and nothing is open in it
	Heading string         `json:"heading"`           // the answer in a sentence
	Why     []explain.Line `json:"why,omitempty"`     // why it is so: at most two
	By      By             `json:"by,omitzero"`       // by when they must answer
	Reasons []Reason       `json:"reasons,omitempty"` // why they may refuse, the likeliest first: at most three
	More    []Reason       `json:"more,omitempty"`    // the others
	Uses    []Use          `json:"uses,omitempty"`    // each use with its state, where they differ
	Letter  Letter         `json:"letter,omitzero"`   // what to send
	Before  []Fact         `json:"before,omitempty"`  // what to know first: at most three
}

// By is by when they must answer. The zero By is of what is not answered.
type By struct {
	Due  deadline.Outcome `json:"due,omitzero"`  // the day, or why there is none
	Text string           `json:"text"`          // the same in a sentence
	Cite privacy.Citation `json:"cite,omitzero"` // what sets it
}

// Reason is one for which they may refuse or leave something out.
type Reason struct {
	Exemption privacy.Exemption `json:"exemption,omitzero"` // which one it is
	Text      string            `json:"text"`               // what it lets them keep back
	Show      string            `json:"show"`               // what they must show to use it
	Cite      privacy.Citation  `json:"cite,omitzero"`      // where the law has it
}

// Use is a use of the service, with its state.
type Use struct {
	Purposes []*notice.Purpose `json:"purposes"`       // what it is for
	State    explain.State     `json:"state,omitzero"` // the verdict for it
	Headline string            `json:"headline"`       // the same in a sentence
}

// Fact is something to know before one asks.
type Fact struct {
	ID   string           `json:"id"`            // permanent, or of what the notice says the number in it
	Text string           `json:"text"`          // the fact
	Cite privacy.Citation `json:"cite,omitzero"` // what it rests on; zero: on what the notice says
}

// To answers a wish. Of a query that lacks its notice or activity the answer has no more than the wish.
func To(voice say.Voice, q *Query) Answer {
	out := Answer{Wish: q.Wish, Right: RightOf(q.Wish), Letter: letterOf(q.Wish)}
	if q.Notice == nil || q.Activity == nil {
		return out
	}
	out.Before = Before(voice, q.Notice, q.Activity, q.Wish)
	best := explain.State(0)
	for _, right := range rightsOf(q.Wish) {
		if a := over(voice, q, right); best == 0 || rank(a.State) < rank(best) {
			best = a.State
			a.Wish, a.Letter, a.Before = out.Wish, out.Letter, out.Before
			out = a
		}
	}
	if out.Right == 0 {
		out.Heading = Title(voice, q.Wish)
	}
	out.By = byWhen(voice, q, out.Right)
	return out
}

// over is the answer by one right.
func over(voice say.Voice, q *Query, right privacy.Right) Answer {
	out := Answer{Right: right, Settled: true}
	var all []explain.Explanation
	for i := range q.Grounds {
		g := &q.Grounds[i]
		said := explain.Explain(voice, g, right, q.On)
		all = append(all, said)
		use := Use{State: said.State, Headline: said.Headline}
		for j := range g.Purposes {
			use.Purposes = append(use.Purposes, &g.Purposes[j])
		}
		out.Uses = append(out.Uses, use)
		out.Settled = out.Settled && g.Decisions.For(right).Verdict != rights.Depends
		if out.State == 0 {
			out.State, out.Heading, out.Why = said.State, said.Headline, said.Why
		}
		if said.State != out.State {
			out.State, out.Settled = explain.DependsOn, false
			out.Heading = voice.Text(&catalogue, phraseUsesDiffer)
		}
	}
	out.Why = out.Why[:min(2, len(out.Why))]
	if same(out.Uses) {
		out.Uses = nil
	}
	first, more, remote := explain.PartRefusals(explain.RefusalsOver(all))
	out.Reasons = reasons(first)
	out.More = reasons(append(more, remote...))
	if n := len(out.Reasons); n > 3 {
		out.More = append(out.Reasons[3:n:n], out.More...)
		out.Reasons = out.Reasons[:3]
	}
	return out
}

func same(uses []Use) bool {
	for i := range uses {
		if uses[i].State != uses[0].State {
			return false
		}
	}
	return true
}

func reasons(all []explain.Refusal) []Reason {
	var out []Reason
	for i := range all {
		out = append(out, Reason{Exemption: all[i].Exemption, Text: all[i].Text, Cite: all[i].Cite})
	}
	return out
}

// rank is the place of a state among the answers to a wish, the best for the person first.
func rank(s explain.State) int {
	for i, each := range [...]explain.State{
		explain.Applies, explain.AppliesWithLimits, explain.DependsOn, explain.InAnother, explain.NotRead,
		explain.NotStated, explain.Unlikely, explain.AskSomeoneElse, explain.DifferentRules,
	} {
		if s == each {
			return i
		}
	}
	return int(explain.InAnother)
}

func letterOf(w notice.Wish) Letter {
	switch w {
	case notice.WishLate:
		return LetterLate
	case notice.WishRefused:
		return LetterRefused
	case notice.WishComplain:
		return LetterComplaint
	case notice.WishUnsure:
		return 0
	}
	return LetterRequest
}

// byWhen is by when they must answer a request or acknowledge a complaint that they receive on the day of the query.
func byWhen(voice say.Voice, q *Query, right privacy.Right) By {
	if len(q.Grounds) == 0 || q.On.IsZero() || right == 0 {
		return By{}
	}
	f := &q.Grounds[0].Facts
	kind, text := deadline.RightsRequest, phraseAnswerBy
	if right == privacy.RightComplainController {
		kind, text = deadline.ComplaintAcknowledgement, phraseReceiptBy
	}
	out := By{Due: deadline.Due(deadline.Timeline{
		Kind: kind, Nation: f.Nation(), Regime: f.Regime(), Right: right, Received: q.On,
	})}
	if out.Due.Due.IsZero() || explain.Stale(q.On) {
		return out
	}
	out.Text = put(voice.Text(&catalogue, text), "{date}", explain.Date(voice, out.Due.Due))
	out.Cite = out.Due.Steps[len(out.Due.Steps)-1].Cite
	return out
}
