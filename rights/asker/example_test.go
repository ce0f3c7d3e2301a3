package asker_test

import (
	"fmt"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

// A mother asks a Scottish council about her son of 13, who does not agree.
func Example() {
	day := privacy.NewDate(2026, 11, 30)
	a := asker.Asker{Person: wish.Child}
	of := requester.Request{Nation: privacy.NationScotland, Right: privacy.RightAccess, Day: day}
	for _, code := range []string{"yes", "12-16", "no", "no", "unsure"} {
		next := asker.Open(&a, of)[0]
		fmt.Println(asker.Ask(say.Voice{}, next, of).Text, code)
		a.Say(next, code)
	}
	told := asker.Tell(say.Voice{}, &a, of)
	fmt.Println(told.Heading)
	// Output:
	// Do you have parental responsibility for your child? yes
	// How old is your child? 12-16
	// Does your child agree that you ask for this? no
	// Is it plainly best for your child that you ask? no
	// Does your child understand what it means to ask for this? unsure
	// Your child can ask for this, but you cannot ask for them
}
