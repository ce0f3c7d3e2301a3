package render_test

import (
	"fmt"
	"log"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/privacy"
)

// parishNotice is a notice of one use.
func parishNotice() *notice.Notice {
	n := notice.New("nether-sallow", "How we use your data", notice.English, privacy.NationEngland, notice.Controller{
		ID: "council", Name: "Nether Sallow Parish Council", Kind: notice.ControllerParishCouncil,
		PublicAuthority: privacy.No,
	})
	n.Add(notice.Activity{ID: "newsletter", Title: "Newsletter", Purposes: []notice.Purpose{{
		ID: "send", Title: "Send you the newsletter that you chose", Kind: notice.PurposeDirectMarketing,
		Basis: notice.RestsOn(privacy.BasisConsent),
	}}})
	return n
}

func Example() {
	parish := parishNotice()
	page := render.Notice(parish, render.Options{})
	fmt.Print(page.Text())
	// Output:
	// How we use your data
	//
	// In short
	// Whose notice it is: Nether Sallow Parish Council
	// Newsletter
	// Used for: Send you the newsletter that you chose
	//
	// Newsletter
	//
	// What it uses your information for
	// - Send you the newsletter that you chose
	// The local council says its reason in law is: consent, which means you agreed.
	//
	// What it says about everything it covers
	//
	// Who is responsible
	// Nether Sallow Parish Council
	// Kind: a parish, town or community council
	// Part it plays: it decides alone
	// A public authority: No
	//
	// How up to date it is
	// - How we use your data
}

func ExampleRecord() {
	record := render.Record(parishNotice(), render.Options{})
	fmt.Println(record.Rows.Columns[11].Title)
	fmt.Println(record.Rows.Rows[0][11])
	// Output:
	// Article 6 lawful basis for processing personal data
	// The local council says its reason in law is: consent, which means you agreed.
	// Art 6(1)(a)
}

func ExampleDecisions() {
	decided := render.Decisions(parishNotice(), render.Options{})
	for _, row := range decided.Rows.Rows[6:8] {
		fmt.Println(row[3]+":", row[4])
	}
	// Output:
	// Move your information: Depends
	// Ask them to stop using it: Applies
}

func ExampleSignOff() {
	parish, day := parishNotice(), privacy.NewDate(2026, 12, 1)
	signed, err := render.SignOff{}.Approve(parish, "A. Clerk", "", day, day)
	if err != nil {
		log.Fatal(err)
	}
	parish.Activities[0].Purposes[0].Basis = notice.RestsOn(privacy.BasisContract)
	checked, err := signed.Check(parish, day)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(checked.Standing)
	for _, c := range checked.Changes {
		fmt.Println(c.Kind, c.At)
	}
	// Output:
	// changed
	// content /activities/newsletter
	// answer /activities/newsletter/purposes/send
}
