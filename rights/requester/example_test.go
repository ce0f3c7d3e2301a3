package requester_test

import (
	"fmt"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
)

// Somebody asks to see what a council holds about a child of 14 whose parent they are.
func Example() {
	standing := requester.MayAsk(requester.Request{
		Nation: privacy.NationEngland, Right: privacy.RightAccess, Day: privacy.NewDate(2026, 11, 22),
		Relation: requester.Parent, AgeKnown: true, Age: 14,
	})
	fmt.Println(standing.Verdict, standing.Holder)
	for _, fact := range standing.DependsOn {
		fmt.Println("turns on", fact)
	}
	for _, s := range standing.Show {
		fmt.Println("may have to show", s.Item)
	}
	// Output:
	// depends child
	// turns on understands
	// turns on agreed
	// turns on in-best-interests
	// may have to show identity
	// may have to show parental-responsibility
}
