package wish_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

// One wish of one service.
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
	newsletter, err := n.Activity("newsletter")
	if err != nil {
		fmt.Println(err)
		return
	}
	day := privacy.NewDate(2026, 11, 30)
	assessed := rights.Assess(n, day, nil, newsletter).Activities[0]
	answer := wish.To(say.Voice{}, &wish.Query{
		Wish: notice.WishSee, Notice: n, Activity: newsletter, Grounds: assessed.Grounds, On: day,
	})
	fmt.Println(answer.Heading)
	fmt.Println(answer.By.Text)
	// Output:
	// You can get a copy of what Nether Sallow Parish Council holds about you.
	// They must answer by 30 December 2026.
}
