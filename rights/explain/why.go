package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// why is what the legal reason is, where the right turns on it, and the rules that decide.
func (e *explainer) why() {
	out := &e.Why
	if e.governed != nil && e.governed.next != 0 {
		by, _ := rights.TurnsOn(e.governed.turn, &e.g.Facts, e.d)
		add(out, &e.held(by.Rule).Line)
		return
	}
	e.basis()
	switch e.d.Verdict {
	case rights.DoesNotApply:
		e.whyNot()
		return
	case rights.Depends:
		if assisted(e.g, e.d) {
			// Before 5 February 2026 the law did not say what a decision by automated means alone is.
			cite, _ := pointOf(e.g, e.Right, rights.PointInvolvement)
			add(out, &Line{e.text(phraseAssistedWhy), cite})
		}
		if e.own == Unlikely {
			// Why the council says that it may go on: the rules that would answer if they are shown.
			e.pick(out, rights.Removes, privacy.Unknown, (*explainer).relies)
			e.say(out, phraseIfRight)
		}
		if len(*out) == 0 {
			e.say(out, phrasePoints)
		}
		return
	}
	e.shown(out, rights.Wholly, rights.InPart)
	if e.d.Verdict == rights.Exempt {
		if len(*out) == 0 { // one exemption or another is met, whatever is found out
			e.unsaid(out)
		}
		return
	}
	e.pick(out, rights.Grants, privacy.Yes, (*explainer).stands)
	e.pick(out, rights.AddsDuty, privacy.Yes, nil)
	if len(*out) == 0 {
		// Alternatives agree on the verdict and not on the grant.
		e.pick(out, rights.Grants, privacy.Unknown, nil)
	}
	switch {
	case e.own == Unlikely:
		e.tell(out, rights.PointTask, phraseIfTask)
	case e.d.Presumed == rights.DoesNotApply && e.held("erasure-17-1-a") == nil &&
		e.held("erasure-17-1-c-marketing") == nil:
		e.say(out, phraseIfShown)
	}
}

// stands reports whether national security has not taken a grant away, as it does two of the three of going to court.
func (e *explainer) stands(id rights.RuleID) bool {
	rule, _ := rights.RuleOf("judicial-security")
	for _, of := range rule.Of {
		if of == id {
			return e.held(rule.ID) == nil
		}
	}
	return true
}

// whyNot is the rules that take away a grant that would otherwise hold, or the whole right; or else the
// grants that do not hold.
func (e *explainer) whyNot() {
	out := &e.Why
	before := len(*out)
	e.pick(out, rights.Removes, privacy.Yes, (*explainer).reaches)
	if len(*out) == before {
		e.pick(out, rights.Grants, privacy.No, nil)
		e.pick(out, rights.Grants, privacy.Unknown, nil)
	} else if e.d.Has(rights.PublishInstead) {
		// The duty that is left where the council need not tell the person.
		e.pick(out, rights.AddsDuty, privacy.Yes, nil)
	}
}

// basis says what the legal reason is, for the rights that turn on it.
func (e *explainer) basis() {
	if !fits(e.g, e.Right, rights.PointUsesBasis) {
		return
	}
	bases, one := e.g.Facts.Bases()
	switch {
	case one && len(bases) == 0:
	case one:
		e.fill(&e.Why, phraseCouncilSays, bases)
	case e.g.Facts.BasesStated():
		e.say(&e.Why, phraseOneOf)
	case e.g.Basis.Said == notice.Elsewhere:
		e.say(&e.Why, phraseElsewhere)
	case e.g.Basis.Said == notice.NotRead:
		e.say(&e.Why, phraseReasonNotRead)
	default:
		e.say(&e.Why, phraseNotStated)
	}
}

// relies reports whether a rule is about a basis that a notice asserts it may go on by, and some
// alternative of the basis is that one.
func (e *explainer) relies(rule rights.RuleID) bool {
	for _, f := range e.g.Facts.Alternatives() {
		if bases, _ := f.Bases(); rights.IsAbout(rule, bases) {
			return true
		}
	}
	return false
}
