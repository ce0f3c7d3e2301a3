package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// governor is a point of law that has a headline of its own where it answers for the whole right, and what to do
// then: 0 where what is said of the right is still to be done.
type governor struct {
	turn           rights.Turn
	headline, next say.Word
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
	says say.Word
}{
	{rights.TurnResearch, phraseObjectResearch}, {rights.TurnBoth, phraseObjectBoth},
	{rights.TurnAdoption, phraseAdoption}, {rights.TurnGoesOn, phraseObjectThird},
}

// headline is what is said first of the right.
func (e *explainer) headline() string {
	switch e.d.Verdict {
	case rights.Applies:
		switch {
		case e.turnsOn(rights.TurnNotDeleted):
			return e.text(phraseNotDeleted)
		case e.turnsOn(rights.TurnNotChanged):
			return e.text(phraseNotChanged)
		case e.own == Unlikely:
			return e.right(rightUnlikely)
		case e.d.Strength == rights.Absolute:
			return e.right(rightApplies)
		}
		for i := range applying {
			if e.turnsOn(applying[i].turn) {
				return e.text(applying[i].says)
			}
		}
		return e.right(rightLimits)
	case rights.Exempt:
		return e.text(phraseExempt)
	case rights.ExemptInPart:
		if e.Right == privacy.RightAccess {
			return e.text(phraseExemptAccess)
		}
		return e.text(phraseExemptPart)
	case rights.DoesNotApply:
		switch {
		case e.governed != nil:
			return e.text(e.governed.headline)
		case e.turnsOn(rights.TurnAnswered):
			return e.text(phraseObjectAnswered)
		}
		return e.right(rightNot)
	}
	return e.open()
}

// open is what is said first of a right of which the verdict is open.
func (e *explainer) open() string {
	unlikely, unsaid := e.rightIf(Unlikely, rightUnlikely), e.rightIf(NotStated, rightUnsaid)
	switch {
	case assisted(e.g, e.d):
		return e.text(phraseAssisted)
	case e.turnsOn(rights.TurnInPlace):
		return e.text(phraseLimitPart3)
	case e.own == NotStated && e.turnsOn(rights.TurnRestsOnLaw):
		return e.text(phrasePart3Unsaid)
	case e.own == NotRead:
		return e.text(phraseNotRead)
	case unlikely != "":
		return unlikely
	case (e.own == NotStated || e.own == InAnother) && onSpecial(e.d):
		return e.text(e.noCondition())
	case e.own == InAnother:
		return e.text(phraseReasonInAnother)
	case unsaid != "":
		return unsaid
	case e.Right == privacy.RightPortability:
		return e.move()
	}
	return e.right(rightDepends)
}

// rightIf is a form of the right in a state; "" in any other, and where the right has no such form.
func (e *explainer) rightIf(own State, form int) string {
	if e.own != own {
		return ""
	}
	return e.right(form)
}

// move is what having a file turns on besides the data: nothing where each legal reason that there may be is consent or
// a contract, explicit consent where none is, and else the reason.
func (e *explainer) move() string {
	all, gives := e.g.Facts.Alternatives(), 0
	for _, f := range all {
		if bases, _ := f.Bases(); rights.IsAbout("portability-20-1", bases) {
			gives++
		}
	}
	switch {
	case gives == len(all) || e.g.Facts.Relies(privacy.SpecialA) == privacy.Yes:
		return e.right(rightDepends)
	case gives == 0:
		return e.text(phraseMoveExplicit)
	}
	return e.text(phraseMoveReason)
}
