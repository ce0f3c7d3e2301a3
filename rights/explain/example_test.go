package explain_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// Every right over one use of a notice, in a line each.
func Example() {
	file, err := os.Open("../../testdata/authors/parish/notice.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer file.Close()
	n, err := notice.Decode(file)
	if err != nil {
		fmt.Println(err)
		return
	}
	newsletter, err := n.Activity("newsletter")
	if err != nil {
		fmt.Println(err)
		return
	}
	day := privacy.NewDate(2026, 11, 22)
	answer := rights.Assess(n, day, nil, newsletter)
	ground := &answer.Activities[0].Grounds[0]
	for _, right := range []privacy.Right{privacy.RightAccess, privacy.RightObject, privacy.RightWithdrawConsent} {
		words := explain.Explain(say.Voice{}, ground, right, day)
		fmt.Println(words.Title + ": " + words.Headline)
	}
	// Output:
	// See your information: You can see the information that the local council holds about you. In most cases you get a copy.
	// Ask them to stop using it: You can stop this use at any time.
	// Take back consent: You can take back your consent at any time.
}
