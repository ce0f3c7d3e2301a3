package notice_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/plainrights/plainrights/notice"
)

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
	// line 4, column 3, /titel: unknown-member: "titel": wanted "title"; rename it or remove it
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
