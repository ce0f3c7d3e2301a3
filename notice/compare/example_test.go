package compare_test

import (
	"fmt"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/compare"
	"github.com/plainrights/plainrights/privacy"
)

// council is the notice of a council that sends a newsletter on some basis.
func council(basis privacy.Basis) *notice.Notice {
	n := notice.New("northtown", "How Northtown uses your data", notice.English, privacy.NationEngland, notice.Controller{
		ID: "council", Name: "Northtown Council", Kind: notice.ControllerCouncil, PublicAuthority: privacy.Yes,
	})
	n.Add(notice.Activity{ID: "newsletter", Title: "Newsletter", Purposes: []notice.Purpose{{
		ID: "send", Title: "Send you news", Kind: notice.PurposeCommunications, Basis: notice.RestsOn(basis),
	}}})
	return n
}

func Example() {
	before, after := council(privacy.BasisConsent), council(privacy.BasisPublicTask)
	report := compare.Notices(before, after, privacy.NewDate(2026, 11, 22))
	for _, c := range report.Changes {
		fmt.Println(c.Code, c.Level, c.Path)
	}
	for _, c := range report.Consequences {
		fmt.Println(c.Right, c.Level, c.Before, "->", c.After, c.Cites[0].Short())
	}
	// Output:
	// basis-changed different /activities/newsletter/purposes/send/basis
	// erasure less depends -> unlikely Art 17(1)(b)
	// portability less depends -> does-not-apply Art 20(3)
	// object unclear not-stated -> applies-with-limits Art 21(1)
	// withdraw-consent less applies -> does-not-apply Art 7(3)
}

func ExampleDays() {
	n := council(privacy.BasisConsent)
	for _, c := range compare.Days(n, privacy.NewDate(2026, 6, 18), privacy.NewDate(2026, 6, 19)) {
		fmt.Println(c.Purpose, c.Right, c.Before, "->", c.After, c.Cites[0].Short())
	}
	// Output:
	// send complain-controller does-not-apply -> applies s.164A
}
