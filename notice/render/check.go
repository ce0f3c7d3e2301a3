package render

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// Standing is how a notice stands to its sign-off.
type Standing string

// The members of Standing.
const (
	Unsigned Standing = "unsigned" // nobody has approved it
	Signed   Standing = "signed"   // it is what was approved last, and what follows from it is too
	Changed  Standing = "changed"  // it, or what follows from it, is no longer what was approved
)

// Standings returns the members in the order of their table.
func Standings() []Standing { return []Standing{Unsigned, Signed, Changed} }

// Checked is a notice held to its sign-off.
type Checked struct {
	Standing Standing // how it stands
	Last     Approval // the approval that it is held to; zero where there is none
	Changes  []Change // what has changed since, in the order of the notice; that of the rules last
}

// ChangeKind is a kind of change since an approval.
type ChangeKind string

// The members of ChangeKind.
const (
	ChangedContent ChangeKind = "content" // what the notice says
	PartAdded      ChangeKind = "added"   // a service that was not there
	PartGone       ChangeKind = "gone"    // a service that is not there any more
	PartsReordered ChangeKind = "order"   // the same parts in another order
	ChangedAnswer  ChangeKind = "answer"  // the answer on a right
	ChangedReasons ChangeKind = "reasons" // the same answers, for other reasons or with other exemptions
	ChangedLaw     ChangeKind = "law"     // the rules that answers are made of; by itself it changes no answer
)

// ChangeKinds returns the members in the order of their table.
func ChangeKinds() []ChangeKind {
	return []ChangeKind{
		ChangedContent, PartAdded, PartGone, PartsReordered, ChangedAnswer, ChangedReasons, ChangedLaw,
	}
}

// Change is something that has changed since an approval.
type Change struct {
	Kind    ChangeKind    // what kind of change it is
	At      string        // the pointer to the part: see Part; of a use with its id
	Right   privacy.Right // of ChangedAnswer: the right
	Was, Is explain.State // of ChangedAnswer: the answer that was approved, and that there is now; zero: none
}

// Check holds a notice, and what follows from it by the law of a day, to the last approval of a sign-off; zero: the day
// of rights.LawAsAt. The error is that of ContentHash, or a *privacy.Error of the code bad-value where the sign-off is
// of another notice.
func (s *SignOff) Check(n *notice.Notice, day privacy.Date) (Checked, error) {
	n = orEmpty(n)
	if s == nil || len(s.Approvals) == 0 {
		return Checked{Standing: Unsigned}, nil
	}
	if s.Notice != n.ID {
		return Checked{}, &privacy.Error{Code: privacy.ErrorBadValue, At: "render: SignOff", Value: string(s.Notice),
			Want: []string{string(n.ID)}, Do: "give the sign-off of this notice"}
	}
	last := s.Approvals[len(s.Approvals)-1]
	now, err := stateOf(n, day)
	if err != nil {
		return Checked{}, err
	}
	out := Checked{Standing: Signed, Last: last}
	if now.Content != last.Content || now.Answers != last.Answers {
		out.Standing = Changed
		out.Changes = changes(&last, &now)
	}
	if now.Law != last.Law {
		out.Changes = append(out.Changes, Change{Kind: ChangedLaw})
	}
	return out, nil
}

// changes are what differs between two states of a notice.
func changes(was, is *Approval) []Change {
	var out []Change
	for i := range is.Parts {
		part := &is.Parts[i]
		before := find(was.Parts, part.At)
		switch {
		case before == nil:
			out = append(out, Change{Kind: PartAdded, At: part.At})
			continue
		case before.Content != part.Content:
			out = append(out, Change{Kind: ChangedContent, At: part.At})
		}
		out = append(out, answersChanged(before, part)...)
	}
	for i := range was.Parts {
		if find(is.Parts, was.Parts[i].At) == nil {
			out = append(out, Change{Kind: PartGone, At: was.Parts[i].At})
		}
	}
	if len(out) == 0 {
		out = append(out, Change{Kind: PartsReordered})
	}
	return out
}

func find(parts []Part, at string) *Part {
	for i := range parts {
		if parts[i].At == at {
			return &parts[i]
		}
	}
	return nil
}

// answersChanged are the answers on the uses of a service that are others now. A use that is new or gone is in what the
// notice says.
func answersChanged(was, is *Part) []Change {
	var out []Change
	for i := range is.Answers {
		now := &is.Answers[i]
		for _, use := range now.Uses {
			before := was.of(use, now.Regime)
			if before == nil || before.Answers == now.Answers {
				continue
			}
			at, said := is.At+"/purposes/"+string(use), len(out)
			for _, s := range now.States {
				if old := before.state(s.Right); old != s.State {
					out = append(out, Change{Kind: ChangedAnswer, At: at, Right: s.Right, Was: old, Is: s.State})
				}
			}
			if len(out) == said {
				out = append(out, Change{Kind: ChangedReasons, At: at})
			}
		}
	}
	return out
}

// of is what followed for a use under a regime; nil for one that was not there.
func (p *Part) of(use notice.ID, regime string) *Answered {
	for i := range p.Answers {
		if a := &p.Answers[i]; a.Regime == regime {
			for _, id := range a.Uses {
				if id == use {
					return a
				}
			}
		}
	}
	return nil
}

// state is the answer on a right; zero where there was none.
func (a *Answered) state(right privacy.Right) explain.State {
	for _, s := range a.States {
		if s.Right == right {
			return s.State
		}
	}
	return 0
}

// Page tells how a notice stands to its sign-off, and what has changed.
func (c *Checked) Page(n *notice.Notice, o Options) Page {
	r := newRenderer(n, &o)
	p := Page{Title: r.line(lineSignOffTitle, "council", r.council()), Lang: string(o.Voice.Language())}
	p.Body = view.Nodes{view.Heading(o.level(0)).Of(view.Words(p.Title)), view.P.Of(view.Words(r.standing(c)))}
	var items view.Nodes
	for i := range c.Changes {
		items = append(items, view.Li.Of(r.change(&c.Changes[i])))
	}
	if len(items) > 0 {
		p.Body = append(p.Body, view.Ul.Of(items))
	}
	if foot := r.unreviewed(); !foot.IsZero() {
		p.Body = append(p.Body, foot)
	}
	return p
}

// standing says how a notice stands, in a sentence.
func (r *renderer) standing(c *Checked) string {
	if c.Standing == Unsigned {
		return r.line(lineUnsigned)
	}
	by := c.Last.By
	if c.Last.Post != "" {
		by += " (" + c.Last.Post + ")"
	}
	k := lineSigned
	if c.Standing == Changed {
		k = lineChanged
	}
	return r.line(k, "by", by, "on", explain.Date(r.voice, c.Last.On),
		"day", explain.Date(r.voice, c.Last.LawAsAt))
}

// change says a change, in a sentence.
func (r *renderer) change(c *Change) view.Nodes {
	words := r.line(map[ChangeKind]say.Word{
		ChangedContent: lineChangedContent, PartAdded: linePartAdded, PartGone: linePartGone,
		PartsReordered: lineReordered, ChangedAnswer: lineChangedAnswer, ChangedReasons: lineChangedReasons,
		ChangedLaw: lineChangedLaw,
	}[c.Kind])
	slot := func(name, words string) view.Slot { return view.Slot{Name: name, Node: view.Words(words)} }
	return view.Fill(words, view.Slot{Name: "part", Node: r.part(c.At)},
		slot("right", r.called(explain.Title(r.voice, c.Right))), slot("was", c.Was.Name(r.voice)),
		slot("is", c.Is.Name(r.voice)))
}

// part is what a pointer of a change leads to, as people know it; the pointer of what is there no more.
func (r *renderer) part(at string) view.Node {
	switch at {
	case "":
		return view.Words(r.line(lineBeside))
	case "/common":
		return view.Words(r.line(lineCommon))
	}
	for i := range r.n.Activities {
		a := &r.n.Activities[i]
		own := "/activities/" + string(a.ID)
		if at == own {
			return told.Quoted(r.voice, r.n, a.Title)
		}
		for j := range a.Purposes {
			if p := &a.Purposes[j]; at == own+"/purposes/"+string(p.ID) {
				return view.Span.Of(told.Quoted(r.voice, r.n, a.Title), view.Words(": "),
					told.Quoted(r.voice, r.n, p.Title))
			}
		}
	}
	return view.Words(at)
}
