package yaml_test

import (
	"fmt"
	"log"
	"os"

	"github.com/plainrights/plainrights/notice/yaml"
)

func Example() {
	data, err := os.ReadFile("testdata/northtown.yaml")
	if err != nil {
		log.Fatal(err)
	}
	n, err := yaml.Parse(data)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(n.Title)
	// Output: How Northtown uses your data
}

func ExampleJSON() {
	d, err := yaml.JSON([]byte("id: northtown\nsaid: yes\n"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Place(8))
	// Output: 2 7
}
