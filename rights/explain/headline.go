package explain

import (
	"slices"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// governor is a rule that has a headline of its own where it answers for the whole right, and what to do
// then: 0 where what is said of the right is still to be done.
type governor struct {
	rule           rights.RuleID
	headline, next phrase
}

var governors = [...]governor{
	{"every-before-gdpr", phraseBefore, phraseBeforeNext},
	{"every-deceased", phraseDied, phraseDiedNext},
	{"notification-19-effort", phraseEffort, 0},
}

// governing returns the rule, as that the person has died, that answers for the whole right.
func (e *explainer) governing() *governor {
	for i := range governors {
		if g := &governors[i]; e.held(g.rule) != nil {
			return g
		}
	}
	return nil
}

// failed reports whether a rule was looked at and does not hold.
func (e *explainer) failed(id rights.RuleID) bool {
	for i := range e.Reasons {
		if r := &e.Reasons[i]; r.Rule == id {
			return r.may() == privacy.No
		}
	}
	return false
}

func (e *explainer) headline(w *rightWords) words {
	switch e.d.Verdict {
	case rights.Applies:
		if e.d.Has(rights.RestrictInstead) { // what must be kept as evidence (sections 46(4) and 47(2))
			if e.Right == privacy.RightErasure {
				return phrases[phraseNotDeleted]
			}
			return phrases[phraseNotChanged]
		}
		if e.own == Unlikely {
			return w.unlikely
		}
		if e.d.Strength == rights.Absolute {
			return w.applies
		}
		if e.held("object-21-6") != nil && e.failed("object-21-1") {
			return phrases[phraseResearch] // whose one limit is that of Article 21(6)
		}
		if e.held("object-21-1-obligation") != nil {
			return phrases[phraseObjectBoth]
		}
		if e.adopted() {
			return phrases[phraseAdoption]
		}
		if e.taskMayGoOn() {
			return phrases[phraseObjectThird]
		}
		return w.limits
	case rights.Exempt:
		return phrases[phraseExempt]
	case rights.ExemptInPart:
		if e.Right == privacy.RightAccess {
			return phrases[phraseExemptAccess]
		}
		return phrases[phraseExemptPart]
	case rights.DoesNotApply:
		switch {
		case e.governed != nil:
			return phrases[e.governed.headline]
		case Answered(e.d):
			return phrases[phraseAnswered]
		}
		return w.not
	}
	switch {
	case assisted(e.g, e.d):
		return phrases[phraseAssisted]
	case e.Right == privacy.RightRestriction && part3(e.g):
		return phrases[phraseLimitPart3]
	case e.own == NotStated && e.Right == privacy.RightWithdrawConsent && part3(e.g):
		return phrases[phrasePart3Unsaid]
	case e.own == NotRead:
		return phrases[phraseNotRead]
	case e.own == Unlikely && w.unlikely != "":
		return w.unlikely
	case (e.own == NotStated || e.own == InAnother) && onSpecial(e.d):
		return phrases[e.noCondition()]
	case e.own == InAnother:
		return phrases[phraseTurnsOnOther]
	case e.own == NotStated && w.unsaid != "":
		return w.unsaid
	case e.Right == privacy.RightPortability:
		return e.move(w)
	}
	return w.depends
}

// move is what having a file turns on besides the data: nothing where each legal reason that there may be is consent or a
// contract, explicit consent where none is, and else the reason.
func (e *explainer) move(w *rightWords) words {
	all, gives := e.g.Facts.Alternatives(), 0
	for _, f := range all {
		if bases, _ := f.Bases(); slices.Contains(bases, privacy.BasisConsent) || slices.Contains(bases, privacy.BasisContract) {
			gives++
		}
	}
	switch {
	case gives == len(all) || e.g.Facts.Relies(privacy.SpecialA) == privacy.Yes:
		return w.depends
	case gives == 0:
		return phrases[phraseMoveExplicit]
	}
	return phrases[phraseMoveReason]
}

// taskMayGoOn reports whether the council may go on with research after an objection if it shows that a public task needs
// it, which is not so where another legal reason gives the right to object as well.
func (e *explainer) taskMayGoOn() bool {
	if e.Right != privacy.RightObject || e.held("object-21-6") == nil {
		return false
	}
	with := e.g.Facts
	with.Set(privacy.FactNecessaryForPublicTask, privacy.Yes)
	return rights.EvaluateOne(with, e.Right).Verdict != rights.Applies
}
