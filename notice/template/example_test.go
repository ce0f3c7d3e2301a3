package template_test

import (
	"fmt"
	"log"

	"github.com/plainrights/plainrights/notice/template"
)

func Example() {
	council, err := template.FindAuthority("Leeds")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(council.Name, council.Nation, council.Tier)
	// Output: Leeds City Council england metropolitan
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
