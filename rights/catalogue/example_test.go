package catalogue_test

import (
	"encoding/json"
	"fmt"

	"github.com/plainrights/plainrights/rights/catalogue"
)

// The law in the tables is read as JSON: here, what there is of it.
func Example() {
	var law map[string]json.RawMessage
	if err := json.Unmarshal(catalogue.JSON(), &law); err != nil {
		fmt.Println(err)
		return
	}
	var rules []struct {
		ID    string `json:"id"`
		Right string `json:"right"`
	}
	if err := json.Unmarshal(law["rules"], &rules); err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range rules {
		if r.Right == "portability" {
			fmt.Println(r.ID)
		}
	}
	// Output:
	// portability-20-1
	// portability-20-3
	// portability-20-4
	// portability-173
	// portability-p3-none
}
