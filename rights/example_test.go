package rights_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// A notice is read, and the rights over one of its uses are told with the rules that they rest on.
func Example() {
	file, err := os.Open("../testdata/authors/parish/notice.json")
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
	answer := rights.Assess(n, privacy.NewDate(2026, 11, 22), nil, newsletter)
	for i := range answer.Activities[0].Grounds {
		decisions := &answer.Activities[0].Grounds[i].Decisions
		for _, right := range []privacy.Right{privacy.RightErasure, privacy.RightPortability, privacy.RightObject} {
			d := decisions.For(right)
			fmt.Println(right, d.Verdict)
			for reason := range d.Because() {
				if reason.Held == privacy.Yes {
					fmt.Println("  because", reason.Rule, reason.Cite.Short())
				}
			}
			for fact := range d.Ask() {
				fmt.Println("  ask", fact)
			}
		}
	}
	// Output:
	// erasure depends
	//   ask consent-withdrawn
	//   ask marketing-objection-made
	//   ask unlawfully-processed
	// portability applies
	//   because portability-20-1 Art 20(1)
	//   because portability-173 s.173(3)
	// object applies
	//   because object-21-2 Art 21(2)
}
