package template_test

import (
	"fmt"
	"log"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/template"
)

func Example() {
	leeds, err := template.FindAuthority("Leeds")
	if err != nil {
		log.Fatal(err)
	}
	parking, err := template.FindService("parking fine", say.Voice{})
	if err != nil {
		log.Fatal(err)
	}
	n := template.Notice(template.Council{Authority: leeds}, say.Voice{}, parking)
	fmt.Println(n.Title)
	permits := n.Activities[0].Purposes[0]
	law := permits.Laws.Items[0]
	fmt.Println(permits.Title, permits.Basis.AllOf, law.Title, law.Years, law.Provision)
	// Output:
	// Leeds City Council: privacy notice for Parking permits and penalty charges
	// Decide who gets a parking permit [public-task] Road Traffic Regulation Act [1984] sections 45, 46
}

func ExampleFindAuthority() {
	_, err := template.FindAuthority("Leads")
	fmt.Println(err)
	// Output: template: Authorities: unknown-id: "Leads": wanted Leeds City Council; give the name of the council as it is in the list
}

func ExampleSuccessors() {
	council, err := template.FindAuthority("Cumbria County Council")
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range template.Successors(council) {
		fmt.Println(council.Ended, s.Name)
	}
	// Output:
	// 2023-04-01 Cumberland Council
	// 2023-04-01 Westmorland and Furness Council
}
