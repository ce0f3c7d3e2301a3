package schema_test

import (
	"errors"
	"fmt"

	"github.com/plainrights/plainrights/notice/schema"
)

// A document that another program wrote is checked against the schema alone.
func Example() {
	err := schema.Validate([]byte(`{"$schema": "urn:plainrights:notice:1", "id": "Northtown", "title": "Northtown Council"}`))
	var faults schema.Faults
	if errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f)
		}
	}
	// Output:
	// (document): missing properties: 'language', 'nation', 'layer', 'sources', 'controllers', 'activities'
	// /id: does not match pattern '^[a-z][a-z0-9-]{0,79}$'
}
