package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// State is how an answer is shown to a resident.
type State uint8

// The states. Zero is not one.
const (
	_                 State = iota
	Applies                 // it applies
	AppliesWithLimits       // it applies, subject to a test that the council may invoke
	DoesNotApply            // it does not apply here; the person can still ask
	DependsOn               // it turns on something the person can say or do, or the notice leaves open
	Unlikely                // it will not apply if what the council says is right
	NotStated               // the notice does not say what it turns on
	DifferentRules          // other rules govern, as for law enforcement
	AskSomeoneElse          // another controller is responsible
	NotRead                 // nobody has read yet what the notice says of what it turns on
	InAnother               // the notice says that another document has what it turns on
)

// Name returns the name of the state in a language; "" if s is not one.
func (s State) Name(voice say.Voice) string {
	return voice.Of(&catalogue, &stateFamily, s.String(), 0)
}

// StateOf returns the state of a decision on a ground, by verdict, strength, and what an open verdict
// waits for:
//
//	applies         an objection to research or statistics that a public task needs, if the council is right: Unlikely
//	applies         absolute                              Applies
//	applies         qualified                             AppliesWithLimits
//	exempt in part                                        AppliesWithLimits
//	exempt                                                DoesNotApply
//	does not apply  a right that the regime does not have DifferentRules
//	does not apply  otherwise                             DoesNotApply
//	depends         would not apply if the council's own statements hold, whatever the person does: Unlikely
//	depends         on the lawful basis, and the notice states none: NotStated
//	depends         on whether a person takes a real part, where the notice says that one decides with a computer's help: DependsOn
//	depends         on nothing that the person can say or do, nor on alternatives that the notice states: NotStated
//	depends         the same, where the notice was not read on it: NotRead
//	depends         the same, where the notice says that another document has it: InAnother
//	depends         otherwise                             DependsOn
//
// Where another controller decides over the use, every right but those that do not apply is AskSomeoneElse, save a
// complaint to the regulator and going to court.
func StateOf(g *rights.AssessedGround, d rights.Decision) State {
	if g == nil {
		g = &rights.AssessedGround{}
	}
	return whose(g, d.Right, stateOf(g, &d))
}

// whose is the state of a right, or who else to ask: the regulator and the courts are the same whoever decides.
func whose(g *rights.AssessedGround, right privacy.Right, s State) State {
	if fits(g, right, rights.PointNotTheirs) {
		return s
	}
	if g.Elsewhere && s != DoesNotApply && s != DifferentRules {
		return AskSomeoneElse
	}
	return s
}

func stateOf(g *rights.AssessedGround, d *rights.Decision) State {
	switch d.Verdict {
	case rights.Applies:
		if turnsOn(g, d, rights.TurnNeeded) {
			return Unlikely
		}
		if d.Strength == rights.Absolute {
			return Applies
		}
		return AppliesWithLimits
	case rights.ExemptInPart:
		return AppliesWithLimits
	case rights.Depends:
		return openState(g, d)
	}
	// The regime may not have the right at all.
	if turnsOn(g, d, rights.TurnNoRight) {
		return DifferentRules
	}
	return DoesNotApply
}

// Answered reports whether a decision is on an objection that the council has shown it need not follow. The right to
// object does not go with that: Article 21(1) gives it to whoever the legal reason gives it to, has the council show
// its reasons, and leaves them to be challenged.
func Answered(d *rights.Decision) bool {
	if d == nil {
		return false
	}
	_, so := rights.TurnsOn(rights.TurnAnswered, nil, d)
	return so
}

// marketing reports whether a decision is on an objection to marketing, which ends it.
func marketing(d *rights.Decision) bool {
	_, so := rights.TurnsOn(rights.TurnMarketing, nil, d)
	return so
}

func openState(g *rights.AssessedGround, d *rights.Decision) State {
	if g.Facts.Asserted(d.Right) == rights.DoesNotApply {
		return Unlikely
	}
	fact, open := asksFact(d)
	open = open || onCouncil(g, d, fact) || assisted(g, d)
	if onBasis(g, d.Right) {
		open = g.Facts.BasesStated()
	}
	switch {
	case open:
		return DependsOn
	case g.NotRead(*d):
		return NotRead
	case inAnother(g, d):
		return InAnother
	}
	return NotStated
}

// inAnother reports whether an open verdict waits for what the notice says is in another document: the legal reason, or
// else the condition for special category data.
func inAnother(g *rights.AssessedGround, d *rights.Decision) bool {
	if onSpecial(d) {
		return g.ConditionElsewhere()
	}
	return g.Basis.Said == notice.Elsewhere && onBasis(g, d.Right)
}

// assisted reports whether what is open is whether the person who, as the notice says, decides with the help of
// automation takes a meaningful part.
func assisted(g *rights.AssessedGround, d *rights.Decision) bool {
	return g.HowDecided == notice.DecisionsAssisted && d.Verdict == rights.Depends &&
		d.Asks(privacy.FactHumanInvolvement)
}

func part3(g *rights.AssessedGround) bool { return g.Facts.Regime() == privacy.RegimePart3 }

// asksFact reports whether the answer to some fact could change the verdict, and whether to one that is
// something that the person can say or do.
func asksFact(d *rights.Decision) (fact, person bool) {
	for f := privacy.Fact(1); f.Valid(); f++ {
		if d.Asks(f) {
			fact = true
			person = person || f.FactTerm().By == privacy.ByPerson
		}
	}
	return fact, person
}

// onCouncil reports whether the verdict, which turns on some fact or on none that can be given, waits for
// what only the council can say: erasure may, and restriction under Part 3.
func onCouncil(g *rights.AssessedGround, d *rights.Decision, fact bool) bool {
	return !fact && fits(g, d.Right, rights.PointCouncilShows)
}

// onSpecial reports whether an open verdict turns on the condition for special category data, which the notice leaves
// out, and not on which basis is relied on.
func onSpecial(d *rights.Decision) bool {
	special := false
	for a := range d.Unsaid() {
		if a.IsBasis() {
			return false
		}
		special = special || a.IsSpecial()
	}
	return special
}

// onBasis reports whether the alternatives of the basis lead to different verdicts.
func onBasis(g *rights.AssessedGround, right privacy.Right) bool {
	if _, one := g.Facts.Bases(); one {
		return false
	}
	all := alternatives(g, right)
	for i := range all {
		if all[i].verdict != all[0].verdict {
			return true
		}
	}
	return false
}

// alternative is the verdict as it would be on one of the bases left open, and as it would be if what the notice
// asserts of that one holds.
type alternative struct {
	bases             []privacy.Basis
	verdict, presumed rights.Verdict
}

func alternatives(g *rights.AssessedGround, right privacy.Right) []alternative {
	var out []alternative
	for _, f := range g.Facts.Alternatives() {
		bases, _ := f.Bases()
		d := rights.EvaluateOne(f, right)
		out = append(out, alternative{bases, d.Verdict, d.Presumed})
	}
	return out
}
