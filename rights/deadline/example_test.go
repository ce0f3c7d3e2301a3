package deadline_test

import (
	"fmt"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/deadline"
)

// A request to see information reaches a Scottish council on 25 November 2026: the month ends in the holidays.
func Example() {
	answer := deadline.Due(deadline.Timeline{
		Kind:     deadline.RightsRequest,
		Nation:   privacy.NationScotland,
		Right:    privacy.RightAccess,
		Received: privacy.NewDate(2026, 11, 25),
	})
	fmt.Println(answer.Due)
	for _, s := range answer.Steps {
		fmt.Println(s.Day, s.Cite.Short())
	}
	// Output:
	// 2026-12-29
	// 2026-11-25 Art 12A(2)
	// 2026-12-25 Art 12A(1)
	// 2026-12-29 Reg 1182/71 Art 3(4)
}
