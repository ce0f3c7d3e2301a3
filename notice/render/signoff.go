package render

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// SignOffSchema names the format of a document that holds a SignOff.
const SignOffSchema = "urn:plainrights:sign-off:1"

// SignOff is who approved which states of one notice. The zero SignOff is of no notice.
type SignOff struct {
	Notice    notice.ID  // the id of the notice
	Approvals []Approval // the earliest first
}

// Approval is that somebody approved a state of a notice, and with it what follows from that by the law of a day.
type Approval struct {
	By      string       // who
	Post    string       // the post that they hold; empty: not said
	On      privacy.Date // when
	Content string       // the hash of the notice, as ContentHash has it
	LawAsAt privacy.Date // the day whose law the answers are by
	Law     string       // the hash of the rules, as LawHash has it
	Answers string       // the hash of all that follows from the notice by them on that day
	Parts   []Part       // the parts of the notice, by which it is told what has changed since
}

// Part is the state of a part of a notice that was approved: of a service, of what is said of everything, or of what
// stands beside both.
type Part struct {
	At      string     // the pointer to it, as "/activities/parking" or "/common"; "" of what stands beside those
	Content string     // its hash
	Answers []Answered // what followed, for a service: for the uses that share a basis each
}

// Answered is what followed for some uses.
type Answered struct {
	Uses    []notice.ID // the ids of the purposes
	Regime  string      // which rules governed: "uk-gdpr" or "part3"
	Answers string      // the hash of the decisions, with every reason and exemption
	States  []Stated    // the answer on each right, in their order
}

// Stated is the answer on a right in short.
type Stated struct {
	Right privacy.Right // the right
	State explain.State // its answer
}

// hashed is a hash as the documents have it.
func hashed(data []byte) string { return fmt.Sprintf("sha256:%x", sha256.Sum256(data)) }

// ContentHash returns the hash of a notice as notice.Encode writes it, without the remarks that are its author's own,
// which nobody publishes: the same notice has the same hash, however its document is laid out. The error is that of
// notice.Encode.
func ContentHash(n *notice.Notice) (string, error) {
	data, err := notice.Encode(orEmpty(n).Published())
	if err != nil {
		return "", err
	}
	return hashed(data), nil
}

// LawHash returns the hash of the rules, the exemptions, how likely each is, and the disputes that answers are made of,
// with the day on which they state the law. It changes where any of these does, and with no sentence.
func LawHash() string {
	data, err := json.Marshal([]any{
		rights.LawAsAt(), rights.Rules(), rights.ExemptionRules(), rights.LikelihoodRules(), rights.Disputes(),
	})
	if err != nil {
		return "" // no table has what JSON cannot hold, which a test holds
	}
	return hashed(data)
}

// Approve returns a sign-off with one approval more: that of a notice as it is now, by the law of a day; zero: that of
// rights.LawAsAt. The error is a *privacy.Error of the code missing where it is not said by whom or when, and of the
// code bad-value where the sign-off is of another notice; or that of notice.Encode.
func (s SignOff) Approve(n *notice.Notice, by, post string, on, day privacy.Date) (SignOff, error) {
	n = orEmpty(n)
	by, post = strings.TrimSpace(by), strings.TrimSpace(post)
	switch {
	case by == "":
		return s, &privacy.Error{Code: privacy.ErrorMissing, At: "render: by", Do: "say who approves it"}
	case !on.Valid():
		return s, &privacy.Error{Code: privacy.ErrorMissing, At: "render: on", Do: "say on which day, as 2026-12-01"}
	case s.Notice != "" && s.Notice != n.ID:
		return s, &privacy.Error{Code: privacy.ErrorBadValue, At: "render: SignOff", Value: string(s.Notice),
			Want: []string{string(n.ID)}, Do: "give the sign-off of this notice"}
	}
	now, err := stateOf(n, day)
	if err != nil {
		return s, err
	}
	now.By, now.Post, now.On = by, post, on
	return SignOff{n.ID, append(slices.Clip(s.Approvals), now)}, nil
}

// stateOf is an approval of a notice as it is now, by nobody yet.
func stateOf(n *notice.Notice, day privacy.Date) (Approval, error) {
	out := Approval{LawAsAt: dayOf(&Options{Day: day}), Law: LawHash()}
	var err error
	if out.Content, err = ContentHash(n); err != nil {
		return out, err
	}
	n = n.Published()
	assessed := rights.Assess(n, out.LawAsAt, nil)
	var all strings.Builder
	for i := range n.Activities {
		a := &n.Activities[i]
		part := Part{At: "/activities/" + string(a.ID), Content: partHash(n, a)}
		for j := range assessed.Activities[i].Grounds {
			g := &assessed.Activities[i].Grounds[j]
			one := answered(g)
			part.Answers = append(part.Answers, one)
			fmt.Fprintln(&all, a.ID, one.Uses, one.Regime, one.Answers)
		}
		out.Parts = append(out.Parts, part)
	}
	beside := []Part{{At: "", Content: partHash(n, nil)}, {At: "/common", Content: commonHash(n)}}
	out.Parts = append(beside, out.Parts...)
	out.Answers = hashed([]byte(all.String()))
	return out, nil
}

// answered is what follows for a ground.
func answered(g *rights.AssessedGround) Answered {
	decisions, _ := g.Decisions.MarshalJSON() // whose error is always nil
	out := Answered{Regime: g.Facts.Regime().String(), Answers: hashed(decisions)}
	for i := range g.Purposes {
		out.Uses = append(out.Uses, g.Purposes[i].ID)
	}
	for d := range g.Decisions.All() {
		out.States = append(out.States, Stated{d.Right, explain.StateOf(g, d)})
	}
	return out
}

// partHash is the hash of a service as it stands in the notice, with the remarks about it; for nil of all that stands
// neither in a service nor among what is said of everything.
func partHash(n *notice.Notice, a *notice.Activity) string {
	if a == nil {
		type shape notice.Notice // which marshals without being held to what a notice must have
		only := shape(*n)
		only.Common, only.Activities = notice.Statements{}, nil
		only.Remarks = remarks(n, func(about string) bool {
			return !strings.HasPrefix(about, "/activities/") && !strings.HasPrefix(about, "/common/")
		})
		return jsonHash(only)
	}
	return jsonHash(a, remarks(n, func(about string) bool {
		return strings.HasPrefix(about, "/activities/"+string(a.ID)+"/")
	}))
}

// commonHash is the hash of what is said of everything, with the remarks about it.
func commonHash(n *notice.Notice) string {
	return jsonHash(n.Common, remarks(n, func(about string) bool { return strings.HasPrefix(about, "/common/") }))
}

// remarks are those about some of the notice.
func remarks(n *notice.Notice, about func(pointer string) bool) []notice.Remark {
	var out []notice.Remark
	for _, r := range n.Remarks {
		if about(string(r.About) + "/") {
			out = append(out, r)
		}
	}
	return out
}

// jsonHash is the hash of some of a notice.
func jsonHash(some ...any) string {
	data, err := json.Marshal(some)
	if err != nil {
		return "" // a value that is no member of its set, which ContentHash has refused
	}
	return hashed(data)
}
