package letter_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
)

// A letter to the body whose notice it is, from somebody who wants to see what it holds about them.
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
	day := privacy.NewDate(2026, 11, 22)
	answer := rights.Assess(n, day, nil, newsletter)
	l := letter.Write(say.Voice{}, &letter.Brief{
		Kind: letter.Request, About: letter.AboutMe, Right: privacy.RightAccess, Notice: n, Activity: newsletter,
		Grounds: answer.Activities[0].Grounds, On: day, Person: letter.Person{Name: "Ann Example", Contact: "ann@example.org"},
	})
	fmt.Println(l.To[0])
	fmt.Println(l.Email)
	fmt.Println(l.Subject)
	fmt.Println(l.Date)
	// Output:
	// Nether Sallow Parish Council
	// clerk@nether-sallow.example
	// A request about personal information: The parish newsletter
	// 22 November 2026
}
