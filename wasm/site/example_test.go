package site_test

import (
	"context"
	"fmt"
	"os"

	"github.com/plainrights/plainrights/wasm/site"
)

// A notice is read as a site publishes it, without its author's own remarks.
func Example() {
	data, err := os.ReadFile("../../testdata/authors/parish/notice.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	document, err := site.Read(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(document.Notice().Title)
	// Output:
	// Nether Sallow Parish Council: privacy notice (an invented parish)
}

// Everything that a council uploads is written into a folder. It takes about a minute, and so nothing runs it here.
func ExampleBuild() {
	documents, err := site.Load("testdata/authors/parish/notice.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	manifest, err := site.Build(context.Background(), site.Options{Notices: documents, Out: "your-rights"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(manifest.Files))
}
