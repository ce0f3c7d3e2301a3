package ask_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/ask"
)

// A newsletter is asked about: how to have it stop.
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
	q := ask.Question{Notice: n, Activities: []notice.ID{"newsletter"}, Wish: notice.WishStopMessages}
	text, err := q.Text()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(text)
	// Output:
	// Nether Sallow Parish Council: privacy notice (an invented parish)
	// =================================================================
	// Answers for 22 November 2026.
	//
	// The parish newsletter
	// ---------------------
	// They must stop, and you do not have to give a reason.
	// They use it for marketing, which you can stop at any time. (Art 21(2))
	// The law is not settled here. Some say that it may refuse a request to stop
	//   marketing that clearly has no basis or asks too much. You can still ask.
	// They must stop when you tell them. No time is set for it. (Art 21(2))
	// Reasons that are unlikely here:
	// - It need not do this so far as national security or defence needs that. They
	//   must show that it is needed. (s.26)
	// What to know first:
	// - Press unsubscribe in the message first. It is the quickest way. (PECR reg 23)
	// - You need give no reason to stop marketing. (Art 21(3))
	// - The phone preference list stops most sales calls. (PECR regs 21(1)(b), 26)
	//
	// This says what the law says of a use as the notice states it. It is not legal
	// advice.
}
