package wish

import (
	"cmp"
	"slices"
	"strings"

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
	Wish  notice.Wish   `json:"wish"`           // what is wanted
	Right privacy.Right `json:"right,omitzero"` // that serves it best; zero: none
	// The verdict in short. Where uses differ, DependsOn; of a wish that is no right of its own, zero.
	State   explain.State  `json:"state,omitzero"`
	Settled bool           `json:"settled"`           // whether every use has that state, and nothing is open in it
	Heading string         `json:"heading"`           // the answer in a sentence
	Why     []explain.Line `json:"why,omitempty"`     // why it is so: at most two
	By      By             `json:"by,omitzero"`       // by when they must answer
	Reasons []Reason       `json:"reasons,omitempty"` // why they may refuse, the likeliest first: at most three
	More    []Reason       `json:"more,omitempty"`    // the others, and the first at length
	Uses    []Use          `json:"uses,omitempty"`    // each use with its answer, where they differ
	Letter  Letter         `json:"letter,omitzero"`   // what to send
	Before  []Fact         `json:"before,omitempty"`  // what to know first: at most three
}

// By is by when they must answer. The zero By is of what is not answered.
type By struct {
	Due  deadline.Outcome `json:"due,omitzero"`  // the day, or why there is none
	Text string           `json:"text"`          // the same in a sentence
	Cite privacy.Citation `json:"cite,omitzero"` // what sets it
}

// Use is a use of the service with its own answer.
type Use struct {
	Purposes []*notice.Purpose `json:"purposes"`       // what it is for
	Right    privacy.Right     `json:"right,omitzero"` // that serves the wish best there
	State    explain.State     `json:"state,omitzero"` // the verdict for it
	Heading  string            `json:"heading"`        // the same in a sentence
}

// To answers a wish. Of a query that lacks its notice or activity the answer has no more than the wish and its letter.
func To(voice say.Voice, q *Query) Answer {
	if q == nil {
		q = &Query{}
	}
	return toWith(voice, q, true)
}

// toWith answers a wish, whole or only with what a reply of the person can change.
func toWith(voice say.Voice, q *Query, whole bool) Answer {
	out := Answer{Wish: q.Wish, Right: RightOf(q.Wish), Letter: letterOf(q.Wish)}
	if q.Notice == nil || q.Activity == nil {
		return out
	}
	voice = q.For.Speaks(voice)
	t := &teller{voice: voice, q: q}
	t.over()
	t.person()
	if whole {
		out.Before = Before(voice, q.Notice, q.Activity, q.Wish, q.On)
	}
	if out.Right == 0 {
		out.Heading = t.called(t.fill(t.heading("", formAll)))
		out.Why = t.whys(0)
		out.By = t.noPeriod()
		return out
	}
	t.state(&out)
	out.Why = t.whys(out.State)
	if out.State == explain.DoesNotApply || out.State == explain.DifferentRules {
		out.Before = slices.DeleteFunc(out.Before, func(f Fact) bool { return ifGranted(f.ID) })
	}
	out.By = t.by(&out)
	t.reasons(&out, whole)
	return out
}

// teller gathers the parts of one answer.
type teller struct {
	voice say.Voice
	q     *Query
	uses  []use // those that the wish is about
	body  string
	slots [len(personSlots)]string
}

// use is a ground of the query with the right that serves the wish best there.
type use struct {
	g       *rights.AssessedGround
	d       rights.Decision
	right   privacy.Right
	state   explain.State
	variant string // of the heading, after the name of the wish; "": none
	form    int    // of the heading
	said    explain.Explanation
	at      int // its place in the query
}

// over finds for each ground the right that serves the wish best.
func (t *teller) over() {
	for i := range t.q.Grounds {
		g := &t.q.Grounds[i]
		if t.q.Wish == notice.WishStopMessages && !messages(g) && anyMessages(t.q.Grounds) {
			continue
		}
		var best use
		for _, right := range rightsOf(t.q.Wish) {
			u := useOf(t.q.Wish, g, right)
			if best.g == nil || rank(u.state) < rank(best.state) {
				best = u
			}
		}
		if best.g != nil {
			best.said, best.at = explain.Explain(t.voice, g, best.right, t.q.On), i
			t.uses = append(t.uses, best)
			// slices.SortStableFunc would weigh more
			for j := len(t.uses) - 1; j > 0 && inNoOrder(&t.uses[j], &t.uses[j-1]) < 0; j-- {
				t.uses[j], t.uses[j-1] = t.uses[j-1], t.uses[j]
			}
		}
	}
	t.body = t.nameOfBody()
}

// inNoOrder puts uses in an order that is the same however the notice lists them, so that what is said of the first of
// them, or of one for all, is the same too: those under the UK GDPR first, then by the least id of a purpose.
func inNoOrder(a, b *use) int {
	if c := cmp.Compare(a.g.Facts.Regime(), b.g.Facts.Regime()); c != 0 {
		return c
	}
	return strings.Compare(leastID(a.g), leastID(b.g))
}

func leastID(g *rights.AssessedGround) string {
	least := ""
	for i := range g.Purposes {
		if id := string(g.Purposes[i].ID); least == "" || id < least {
			least = id
		}
	}
	return least
}

// nameOfBody is who decides over all the uses: by its name where one does, and else what kind of body it is.
func (t *teller) nameOfBody() string {
	name, kind := notice.Text(""), notice.ControllerKind("")
	for i := range t.q.Grounds {
		g := &t.q.Grounds[i]
		own := notice.Text("")
		if len(g.Deciders) == 1 {
			own = g.Deciders[0].Name
		}
		if i > 0 && own != name {
			own = ""
		}
		if i > 0 && g.Spoken != kind {
			kind = notice.ControllerOther
		} else {
			kind = g.Spoken
		}
		name = own
		if own == "" && i > 0 {
			name = "\n" // which no body is called
		}
	}
	if name != "" && name != "\n" {
		return string(name)
	}
	if kind == "" {
		kind = notice.ControllerCouncil
	}
	return explain.NounOf(t.voice, kind).The
}

// spoken is what kind of body the sentences speak of.
func (t *teller) spoken() notice.ControllerKind {
	kind := notice.ControllerCouncil
	for i := range t.q.Grounds {
		if k := t.q.Grounds[i].Spoken; i == 0 {
			kind = k
		} else if k != kind {
			return notice.ControllerOther
		}
	}
	return kind
}

func (t *teller) called(text string) string { return explain.Called(t.voice, t.spoken(), text) }

// state is the verdict in short, and the heading.
func (t *teller) state(out *Answer) {
	if len(t.uses) == 0 {
		out.Heading = t.fill(t.heading("", formNothing))
		return
	}
	t.sameLaw()
	best := &t.uses[0]
	same, settled := true, true
	for i := range t.uses {
		u := &t.uses[i]
		if rank(u.state) < rank(best.state) {
			best = u
		}
		same = same && u.state == t.uses[0].state && t.heading(u.variant, u.form) == t.heading(t.uses[0].variant,
			t.uses[0].form)
		settled = settled && u.d.Verdict != rights.Depends && len(u.said.Unsettled) == 0
	}
	out.Right = t.right(best)
	out.Settled = same && settled
	if same {
		out.State, out.Heading = best.state, t.fill(t.heading(best.variant, best.form))
		return
	}
	variant := ""
	if t.q.Wish == notice.WishStop && best.state == explain.Applies && best.right == privacy.RightObject {
		variant = variantMarketing
	}
	out.State, out.Heading = explain.DependsOn, t.fill(t.heading(variant, formDiffers))
	for _, u := range t.listed() {
		one := Use{Right: u.right, State: u.state, Heading: t.fill(t.heading(u.variant, u.form))}
		for j := range u.g.Purposes {
			one.Purposes = append(one.Purposes, &u.g.Purposes[j])
		}
		out.Uses = append(out.Uses, one)
	}
}

// listed are the uses as the notice lists them.
func (t *teller) listed() []*use {
	var out []*use
	for at := range t.q.Grounds {
		for i := range t.uses {
			if t.uses[i].at == at {
				out = append(out, &t.uses[i])
			}
		}
	}
	return out
}

// right is the right of the answer: that of all uses or, where they differ, the first that may hold for some use.
func (t *teller) right(best *use) privacy.Right {
	for _, right := range rightsOf(t.q.Wish) {
		for i := range t.uses {
			if u := &t.uses[i]; u.right == right && rank(u.state) < rank(explain.DifferentRules) {
				return right
			}
		}
	}
	return best.right
}

// sameLaw has what is said of access under both laws say the less of the two.
func (t *teller) sameLaw() {
	for i := range t.uses {
		if t.uses[i].variant != variantPart3 || t.uses[i].right != privacy.RightAccess {
			continue
		}
		for j := range t.uses {
			if t.uses[j].form == t.uses[i].form {
				t.uses[j].variant = variantPart3
			}
		}
	}
}

// rank is the place of a state among the answers to a wish, the best for the person first.
func rank(s explain.State) int {
	order := [...]explain.State{
		explain.Applies, explain.AppliesWithLimits, explain.DependsOn, explain.InAnother, explain.NotRead,
		explain.NotStated, explain.Unlikely, explain.AskSomeoneElse, explain.DifferentRules,
	}
	for i, each := range order {
		if s == each {
			return i
		}
	}
	return len(order)
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
