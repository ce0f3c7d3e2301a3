package element_test

import (
	"fmt"

	"github.com/plainrights/plainrights/wasm/element"
)

// The policy that a page with the element needs.
func Example() {
	for _, d := range element.Policy() {
		fmt.Println(d.Name, d.Values)
	}
	// Output:
	// script-src 'self' 'wasm-unsafe-eval'
	// style-src 'self'
	// connect-src 'self'
}
