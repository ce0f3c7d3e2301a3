package explain

import "github.com/plainrights/plainrights/rights"

// State is how an answer is shown to a resident: one of eight.
type State uint8

// The eight states. Zero is not one.
const (
	_                 State = iota
	Applies                 // it applies
	AppliesWithLimits       // it applies, subject to a test that the council may invoke
	DoesNotApply            // it does not apply here; the person can still ask
	DependsOn               // it turns on something the person can say or do
	Unlikely                // it will not apply if the notice is right
	NotStated               // the notice does not say what it turns on
	DifferentRules          // other rules govern, as for law enforcement
	AskSomeoneElse          // another controller is responsible
)

// StateOf returns the state of a decision on a ground.
func StateOf(g *rights.AssessedGround, d rights.Decision) State { return Applies }
