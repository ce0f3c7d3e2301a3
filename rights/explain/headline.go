package explain

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// governor is a point of law that has a headline of its own where it answers for the whole right, and what to do
// then: 0 where what is said of the right is still to be done.
type governor struct {
	turn           rights.Turn
	headline, next phrase
}

var governors = [...]governor{
	{rights.TurnBefore, phraseBefore, phraseBeforeNext},
	{rights.TurnDied, phraseDied, phraseDiedNext},
	{rights.TurnEffort, phraseEffort, 0},
}

// governing returns what answers for the whole right, as that the person has died.
func (e *explainer) governing() *governor {
	for i := range governors {
		if g := &governors[i]; e.turnsOn(g.turn) {
			return g
		}
	}
	return nil
}

// turnsOn reports whether a decision turns on a point of law.
func turnsOn(g *rights.AssessedGround, d *rights.Decision, t rights.Turn) bool {
	_, so := rights.TurnsOn(t, &g.Facts, d)
	return so
}

func (e *explainer) turnsOn(t rights.Turn) bool { return turnsOn(e.g, e.d, t) }

// applying is what is said first of a right that applies by a point of law, in the order in which they are looked at:
// an absolute right has no limits to speak of.
var applying = [...]struct {
	turn rights.Turn
	says phrase
}{
	{
		rights.TurnResearch,
		phraseResearch,
	}, {rights.TurnBoth, phraseObjectBoth}, {rights.TurnAdoption, phraseAdoption}, {rights.TurnGoesOn, phraseObjectThird},
}

func (e *explainer) headline(w *rightWords) words {
	switch e.d.Verdict {
	case rights.Applies:
		switch {
		case e.turnsOn(rights.TurnNotDeleted):
			return phrases[phraseNotDeleted]
		case e.turnsOn(rights.TurnNotChanged):
			return phrases[phraseNotChanged]
		case e.own == Unlikely:
			return w.unlikely
		case e.d.Strength == rights.Absolute:
			return w.applies
		}
		for i := range applying {
			if e.turnsOn(applying[i].turn) {
				return phrases[applying[i].says]
			}
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
		case e.turnsOn(rights.TurnAnswered):
			return phrases[phraseAnswered]
		}
		return w.not
	}
	switch {
	case assisted(e.g, e.d):
		return phrases[phraseAssisted]
	case e.turnsOn(rights.TurnInPlace):
		return phrases[phraseLimitPart3]
	case e.own == NotStated && e.turnsOn(rights.TurnRestsOnLaw):
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

// move is what having a file turns on besides the data: nothing where each legal reason that there may be is consent or
// a contract, explicit consent where none is, and else the reason.
func (e *explainer) move(w *rightWords) words {
	all, gives := e.g.Facts.Alternatives(), 0
	for _, f := range all {
		if bases, _ := f.Bases(); rights.IsAbout("portability-20-1", bases) {
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
