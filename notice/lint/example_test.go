package lint_test

import (
	"fmt"
	"os"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// A notice gives a period and does not say what it runs from.
func Example() {
	file, err := os.Open("testdata/broken/RET002.json")
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
	for _, f := range lint.Run(n, privacy.NewDate(2026, 11, 30)) {
		fmt.Println(f.Pointer, f.Code, lint.Wrong(say.Voice{}, f.Code))
	}
	// Output:
	// /activities/0/retention/rules/0/periods/0 RET002 The notice gives a period and does not say what it runs from.
}

func ExampleDocument() {
	data, err := os.ReadFile("testdata/broken/RET002.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	found, err := lint.Document(data, privacy.NewDate(2026, 11, 30))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range found {
		fmt.Println(f.Line, f.Column, f.Code, f.Level, f.Cites[0].Short())
		fmt.Println(lint.Wrong(say.Voice{}, f.Code))
		fmt.Println(lint.Mend(say.Voice{}, f.Code))
	}
	// Output:
	// 115 49 RET002 warning Art 13(2)(a)
	// The notice gives a period and does not say what it runs from.
	// Say the event that it runs from, as the end of the permit.
}

// What a machine may mend is mended in the document itself; of the rest somebody has to choose, or ask the officer.
func ExampleMendAll() {
	day := privacy.NewDate(2026, 11, 30)
	data, err := os.ReadFile("testdata/broken/LAW007.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	m, err := lint.MendAll(data, day)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range m.Mended {
		fmt.Println("mended:", f.Code, f.Path)
	}
	fmt.Println(len(m.Left), "left")
	// Output:
	// mended: LAW007 /activities/permits/laws/items/again
	// 0 left
}

func ExampleApply() {
	day := privacy.NewDate(2026, 11, 30)
	data, err := os.ReadFile("testdata/broken/BAS002.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	found, err := lint.Document(data, day)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range found[0].Fix.Choices {
		next, err := lint.Apply(data, c.Edits)
		if err != nil {
			fmt.Println(err)
			return
		}
		left, err := lint.Document(next, day)
		fmt.Println(c.Use, c.Value, len(left), err)
	}
	// Output:
	// permits/decide legal-obligation 0 <nil>
	// permits/decide public-task 0 <nil>
}
