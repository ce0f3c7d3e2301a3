package notice_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// A notice is made in Go, written as a document, and asked which rights apply.
func Example() {
	n := notice.New("northtown", "How Northtown uses your data", notice.English, privacy.NationEngland, notice.Controller{
		ID: "council", Name: "Northtown Council", Kind: notice.ControllerCouncil, PublicAuthority: privacy.Yes,
	})
	n.Common.Exercise = notice.Exercise{Statement: notice.Says(""), Routes: []notice.Route{
		{Kind: notice.RouteEmail, Value: "rights@northtown.example"},
	}}
	n.Add(notice.Activity{ID: "newsletter", Title: "Newsletter", Purposes: []notice.Purpose{{
		ID: "send", Title: "Send you the newsletter that you chose", Kind: notice.PurposeDirectMarketing,
		Basis: notice.RestsOn(privacy.BasisConsent),
	}}})

	document, err := notice.Encode(n)
	if err != nil {
		fmt.Println(err) // each misfit with its place, as "/activities/0/purposes/0/basis: …"
		return
	}
	fmt.Println(strings.Count(string(document), "\n"), "lines")

	answer := rights.Assess(n, privacy.NewDate(2026, 11, 22), nil)
	for i := range answer.Activities[0].Grounds {
		for _, right := range []privacy.Right{privacy.RightErasure, privacy.RightObject, privacy.RightWithdrawConsent} {
			fmt.Println(right, answer.Activities[0].Grounds[i].Decisions.For(right).Verdict)
		}
	}
	// Output:
	// 40 lines
	// erasure depends
	// object applies
	// withdraw-consent applies
}

// A service's notice in Go falls back on its council's: it says no more than what is its own.
func ExampleExtend() {
	council := notice.New("northtown", "How Northtown uses your data", notice.English, privacy.NationEngland, notice.Controller{
		ID: "council", Name: "Northtown Council", Kind: notice.ControllerCouncil, PublicAuthority: privacy.Yes,
	})
	council.Common.Recipients = notice.Recipients{Statement: notice.Says("Contractors who empty the bins.")}
	bins, err := notice.Extend(council, &notice.Notice{
		ID: "bins", Title: "Bins", Extends: notice.Extends{Notice: "northtown"},
		Activities: []notice.Activity{{ID: "collection", Title: "Bin collection", Purposes: []notice.Purpose{{
			ID: "collect", Title: "Empty your bins", Kind: notice.PurposeServiceDelivery, Basis: notice.RestsOn(privacy.BasisPublicTask),
		}}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	said := bins.Resolve(&bins.Activities[0])
	fmt.Println(bins.Controllers[0].Name, bins.Nation, bins.Layer)
	fmt.Println(said.Recipients.Words, said.Sources("recipients")[0].Source)
	_, err = notice.Encode(bins)
	fmt.Println(err)
	// Output:
	// Northtown Council england service
	// Contractors who empty the bins. notice-2
	// <nil>
}

func ExampleDecode() {
	_, err := notice.Decode(strings.NewReader(`{
  "$schema": "urn:plainrights:notice:1",
  "id": "northtown",
  "titel": "Northtown Council",
  "language": "en",
  "nation": "England",
  "layer": "corporate",
  "sources": [{"id": "page", "title": "Privacy notice"}],
  "controllers": [
    {"id": "council", "name": "Northtown Council", "kind": "council", "role": "sole", "public_authority": "yes"}
  ],
  "activities": []
}`))
	var misfits notice.Misfits
	if errors.As(err, &misfits) {
		for _, m := range misfits {
			fmt.Println(m)
		}
	}
	// Output:
	// line 4, column 3, /titel: unknown-member: "titel": wanted "title"; rename it, move it or remove it
	// line 6, column 13, /nation: bad-value: "England": wanted nation: "england", "wales", "scotland" or "northern-ireland"; correct it
	// line 12, column 17, /activities: empty: wanted at least one item; say something in it, or leave it out if it may be
}

func ExampleNotice_Resolve() {
	file, err := os.Open("../testdata/leeds/notice.json")
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
	said := n.Resolve(&n.Activities[0])
	fmt.Println(said.Level("retention") == notice.LevelNotice, said.Sources("retention")[0].Source)
	// Output: true corporate
}
