package widget

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// finding is the answer for one right over all grounds of a service, with grounds that have the same
// answer said together and all others apart.
type finding struct {
	right privacy.Right
	wants string            // what the person wants to do
	views []*verdict        // one for each state and headline, the best for the person first
	may   []explain.Refusal // the exemptions that are not ruled out for some use, as RefusalsOver has them
	first bool              // whether it is what the person wants
	// The points of law that are not settled on which some answer turns, each once for each answer on the other
	// reading.
	unsettled []explain.Unsettled
	apart     []explain.Line // what all its answers say of what to do now that is said once for several rights
}

// verdict is one state and headline of a right, with the answers that share it. Answers that differ in
// anything else that is shown stay apart in it.
type verdict struct {
	state    explain.State
	headline string
	answers  []*answer
	whom     []explain.Line // who decides together, and that each of them can be asked
}

// answer is what is said of some grounds.
type answer struct {
	lines   *lineSet
	grounds []*ground
}

// ground is one ground of the service with every rule that was looked at for the right.
type ground struct {
	*rights.AssessedGround
	reasons []explain.Reason
}

// lineSet is the lines of an answer, part by part, in the order in which they are shown.
type lineSet [5][]explain.Line

// lastSet is the place in it of what to do now.
const lastSet = 4

func linesOf(a *explain.Explanation) *lineSet {
	return &lineSet{a.Why, a.Limits, a.Turns, a.Steps, a.Next}
}

func (x *lineSet) same(y *lineSet) bool {
	for i := range x {
		if !slices.Equal(x[i], y[i]) {
			return false
		}
	}
	return true
}

// mixed reports whether bodies of several kinds decide over the uses, so that what is said of all names none of them.
func mixed(grounds []rights.AssessedGround) bool {
	for i := range grounds {
		if grounds[i].Spoken != grounds[0].Spoken {
			return true
		}
	}
	return false
}

// findings returns the answer for every right, in the order of privacy.Rights.
func findings(voice say.Voice, grounds []rights.AssessedGround, on privacy.Date) []*finding {
	var out []*finding
	for _, right := range privacy.Rights() {
		f := &finding{right: right}
		var all []explain.Explanation
		for i := range grounds {
			said := explain.Explain(voice, &grounds[i], right, on)
			whole := said
			if mixed(grounds) {
				g := grounds[i]
				g.Spoken = notice.ControllerOther
				whole = explain.Explain(voice, &g, right, on)
			}
			f.wants, all = whole.Title, append(all, whole)
			f.dispute(said.Unsettled)
			v := f.view(said.State, said.Headline)
			v.together(said.Whom)
			a := v.answer(linesOf(&said))
			a.grounds = append(a.grounds, &ground{&grounds[i], said.Reasons})
		}
		f.may = explain.RefusalsOver(all)
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

// together adds what is said of whom to ask, each once. Where somebody else decides, whom names them, and what is left
// is that a person may go to each of several who decide together, which rests on a provision.
func (v *verdict) together(whom []explain.Line) {
	for i := range whom {
		if l := &whom[i]; (v.state != explain.AskSomeoneElse || !l.Cite.IsZero()) && !hasLine(v.whom, l) {
			v.whom = append(v.whom, *l)
		}
	}
}

// dispute adds the unsettled points that are not there yet.
func (f *finding) dispute(more []explain.Unsettled) {
	for i := range more {
		have := false
		for j := range f.unsettled {
			have = have || f.unsettled[j].ID == more[i].ID && f.unsettled[j].There.Text == more[i].There.Text
		}
		if !have {
			f.unsettled = append(f.unsettled, more[i])
		}
	}
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
		for _, l := range f.views[0].answers[0].lines[lastSet] {
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
			if !hasLine(a.lines[lastSet], &l) {
				return false
			}
		}
	}
	return len(f.views) > 0
}

func hasLine(lines []explain.Line, l *explain.Line) bool {
	for i := range lines {
		if lines[i] == *l {
			return true
		}
	}
	return false
}

// view returns the verdict with a state and headline, which is made if there is none.
func (f *finding) view(state explain.State, headline string) *verdict {
	for _, v := range f.views {
		if v.state == state && v.headline == headline {
			return v
		}
	}
	v := &verdict{state: state, headline: headline}
	f.views = append(f.views, v)
	for i := len(f.views) - 1; i > 0 && rank(f.views[i-1].state) > rank(state); i-- {
		f.views[i], f.views[i-1] = f.views[i-1], v
	}
	return v
}

// answer returns the answer with some lines, which is made if there is none.
func (v *verdict) answer(lines *lineSet) *answer {
	for _, a := range v.answers {
		if a.lines.same(lines) {
			return a
		}
	}
	a := &answer{lines: lines}
	v.answers = append(v.answers, a)
	return a
}

func (f *finding) title() string { return f.wants }

// state returns the state that is best for the person, and whether every ground has it.
func (f *finding) state() (explain.State, bool) {
	if len(f.views) == 0 {
		return 0, true
	}
	best := f.views[0].state
	return best, best == f.worst()
}

func (f *finding) worst() explain.State { return f.views[len(f.views)-1].state }

// grounds returns the grounds of a verdict.
func (v *verdict) grounds() []*ground {
	var out []*ground
	for _, a := range v.answers {
		out = append(out, a.grounds...)
	}
	return out
}

// uses returns the number of uses that have a state.
func (f *finding) uses(s explain.State) int {
	n := 0
	for _, v := range f.views {
		if v.state == s {
			for _, g := range v.grounds() {
				n += len(g.Purposes)
			}
		}
	}
	return n
}

// rank orders states from the best for the person. No two have the same, so that answers of one state stand together.
func rank(s explain.State) int { return int(ranks[s]) }

var ranks = [...]uint8{
	explain.Applies: 1, explain.AppliesWithLimits: 2, explain.DependsOn: 3, explain.NotStated: 4,
	explain.InAnother: 5, explain.NotRead: 6, explain.DifferentRules: 7, explain.AskSomeoneElse: 8, explain.Unlikely: 9,
	explain.DoesNotApply: 10,
}

// groupKind is a group of rights on the result. Groups are shown in this order.
type groupKind uint8

const (
	groupWanted groupKind = iota // the right that the person wants to use, where there is one
	groupObject                  // the right to object, where it applies: apart from all others
	groupAlways                  // access and complaint: always
	groupCan
	groupDepends
	groupOther
	groupNot
)

// stateGroups are the groups by the best state that there is for the person.
var stateGroups = [...]groupKind{
	0: groupNot, explain.Applies: groupCan, explain.AppliesWithLimits: groupCan, explain.DependsOn: groupDepends,
	explain.NotStated:      groupDepends,
	explain.DifferentRules: groupOther, explain.AskSomeoneElse: groupOther, explain.Unlikely: groupNot,
	explain.DoesNotApply: groupNot, explain.NotRead: groupDepends,
	explain.InAnother: groupDepends,
}

// order puts first what the person wants.
func (m *Model) order(found []*finding) {
	for _, f := range found {
		f.first = f.right == m.wanted()
	}
}

// group returns the group that the right is shown in.
func (f *finding) group() groupKind {
	if f.first {
		return groupWanted
	}
	if _, anyway := rights.PointFor(rights.PointAnyway, &rights.Circumstances{Right: f.right}); anyway {
		return groupAlways
	}
	best, _ := f.state()
	g := stateGroups[best]
	if g == groupCan && f.right == privacy.RightObject {
		return groupObject
	}
	return g
}
