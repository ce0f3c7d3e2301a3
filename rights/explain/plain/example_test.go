package plain_test

import (
	"fmt"

	"github.com/plainrights/plainrights/rights/explain/plain"
)

// Two ways of saying the same are held to a grade of 6.
func Example() {
	for _, text := range []string{
		"The council must stop. It must tell you so.",
		"The controller shall discontinue the processing and communicate the discontinuation accordingly.",
	} {
		fmt.Println(plain.Grade(text) <= 6, len(plain.Sentences(text)))
	}
	// Output:
	// true 2
	// false 1
}
