package widget_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/wasm/widget"
)

// A conversation begins, a service is chosen, and the next screen is told by its title.
func Example() {
	file, err := os.Open("../../testdata/authors/parish/notice.json")
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
	m := widget.Start(&widget.Offer{Notices: []*notice.Notice{n}})
	fmt.Println(widget.View(m).Title)
	m = widget.Update(m, widget.Event{Kind: widget.ChooseService, Service: "newsletter"})
	fmt.Println(m.Activity().Title)
	fmt.Println(widget.View(m).Title)
	// Output:
	// What is it about? - Your data rights
	// The parish newsletter
	// Who is the information about? - Your data rights
}
