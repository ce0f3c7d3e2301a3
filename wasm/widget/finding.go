package widget

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// finding is the answer for one right over all grounds of a service, with grounds that have the same
// answer said together and all others apart.
type finding struct {
	right privacy.Right
	views []*verdict     // one for each state and headline, the best for the person first
	apart []explain.Line // what all its answers say of what to do now that is said once for several rights
}

// verdict is one state and headline of a right, with the answers that share it. Answers that differ in
// anything else that is shown stay apart in it.
type verdict struct {
	state    explain.State
	headline string
	answers  []*answer
}

// answer is one answer in words and the grounds that have it.
type answer struct {
	explain.Answer
	grounds []*rights.AssessedGround
	reasons [][]explain.Reason // of each ground
}

// findings returns the answer for every right, in the order of privacy.Rights.
func findings(lang notice.Language, grounds []rights.AssessedGround) []*finding {
	var out []*finding
	for _, right := range privacy.Rights() {
		f := &finding{right: right}
		for i := range grounds {
			said := explain.Explain(lang, &grounds[i], right)
			f.add(&answer{Answer: said, grounds: []*rights.AssessedGround{&grounds[i]}, reasons: [][]explain.Reason{said.Reasons}})
		}
		slices.SortStableFunc(f.views, func(a, b *verdict) int { return rank(a.state) - rank(b.state) })
		out = append(out, f)
	}
	for _, l := range repeated(out) {
		for _, f := range out {
			if f.always(l) {
				f.apart = append(f.apart, l)
			}
		}
	}
	return out
}

// often is the number of rights over which a line is said once for all of them.
const often = 3

// repeated returns the lines of what to do now that all answers of several rights share.
func repeated(found []*finding) []explain.Line {
	var out []explain.Line
	for _, f := range found {
		if len(f.views) == 0 {
			continue
		}
		for _, l := range f.views[0].answers[0].Next {
			n := 0
			for _, g := range found {
				if g.always(l) {
					n++
				}
			}
			if n >= often && !hasLine(out, &l) {
				out = append(out, l)
			}
		}
	}
	return out
}

// always reports whether every answer for the right says l of what to do now.
func (f *finding) always(l explain.Line) bool {
	for _, v := range f.views {
		for _, a := range v.answers {
			if !hasLine(a.Next, &l) {
				return false
			}
		}
	}
	return len(f.views) > 0
}

// add adds the answer for one ground.
func (f *finding) add(a *answer) {
	for _, v := range f.views {
		if v.state != a.State || v.headline != a.Headline {
			continue
		}
		for _, b := range v.answers {
			if sameWords(&b.Answer, &a.Answer) {
				b.grounds = append(b.grounds, a.grounds...)
				b.reasons = append(b.reasons, a.reasons...)
				return
			}
		}
		v.answers = append(v.answers, a)
		return
	}
	f.views = append(f.views, &verdict{a.State, a.Headline, []*answer{a}})
}

// lineSet is the lines of an answer, part by part, in the order in which they are shown.
type lineSet [5][]explain.Line

// lastSet is the place in it of what to do now.
const lastSet = 4

func lineSets(a *explain.Answer) lineSet { return lineSet{a.Why, a.Limits, a.Turns, a.Steps, a.Next} }

func hasLine(lines []explain.Line, l *explain.Line) bool {
	for i := range lines {
		if lines[i] == *l {
			return true
		}
	}
	return false
}

func sameWords(a, b *explain.Answer) bool {
	x, y := lineSets(a), lineSets(b)
	for i := range x {
		if !slices.Equal(x[i], y[i]) {
			return false
		}
	}
	return true
}

// title returns what the person wants to do.
func (f *finding) title() string {
	if len(f.views) == 0 {
		return ""
	}
	return f.views[0].answers[0].Title
}

// state returns the state that is best for the person, and whether every ground has it.
func (f *finding) state() (explain.State, bool) {
	if len(f.views) == 0 {
		return 0, true
	}
	return f.views[0].state, f.views[0].state == f.views[len(f.views)-1].state
}

// applies reports whether every ground has a state in which the right applies.
func (f *finding) applies() bool {
	worst := f.views[len(f.views)-1].state
	return worst == explain.Applies || worst == explain.AppliesWithLimits
}

// uses returns the number of uses that have a state.
func (f *finding) uses(s explain.State) int {
	n := 0
	for _, v := range f.views {
		for _, a := range v.answers {
			for _, g := range a.grounds {
				if v.state == s {
					n += len(g.Purposes)
				}
			}
		}
	}
	return n
}

// rank orders states from the best for the person.
func rank(s explain.State) int {
	return slices.Index([]explain.State{
		explain.Applies, explain.AppliesWithLimits, explain.DependsOn, explain.NotStated,
		explain.DifferentRules, explain.AskSomeoneElse, explain.Unlikely, explain.DoesNotApply,
	}, s)
}

// groupKind is a group of rights on the result. Groups are shown in this order.
type groupKind uint8

const (
	groupObject groupKind = iota // the right to object, where it applies: apart from all others
	groupAlways                  // access and complaint: always
	groupCan
	groupDepends
	groupOther
	groupNot
)

var groupWords = [...]word{
	groupObject: wordGroupObject, groupAlways: wordGroupAlways, groupCan: wordGroupCan,
	groupDepends: wordGroupDepends, groupOther: wordGroupOther, groupNot: wordGroupNot,
}

type group struct {
	group    groupKind
	findings []*finding
}

// groupsOf returns the findings in their groups, empty groups left out.
func groupsOf(found []*finding) []*group {
	var out []*group
	for k := groupObject; k <= groupNot; k++ {
		g := &group{group: k}
		for _, f := range found {
			if f.group() == k {
				g.findings = append(g.findings, f)
			}
		}
		if len(g.findings) > 0 {
			out = append(out, g)
		}
	}
	return out
}

func (f *finding) group() groupKind {
	switch f.right {
	case privacy.RightAccess, privacy.RightComplainController, privacy.RightComplainRegulator, privacy.RightJudicialRemedy:
		return groupAlways
	}
	best, _ := f.state()
	switch best {
	case explain.Applies, explain.AppliesWithLimits:
		if f.right == privacy.RightObject {
			return groupObject
		}
		return groupCan
	case explain.DependsOn, explain.NotStated:
		return groupDepends
	case explain.DifferentRules, explain.AskSomeoneElse:
		return groupOther
	}
	return groupNot
}
