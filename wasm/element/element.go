// Package element holds what a page needs to show the conversation: the custom element <plain-rights> in
// JavaScript, and the style sheet. Its browser tests drive real pages in Chromium and Firefox.
//
//	for _, d := range element.Policy() {
//		fmt.Println(d.Name, d.Values)
//	}
//
// JavaScript here fetches, starts the program and puts back what was published if anything fails. It
// holds no sentence and no rule.
package element

//go:generate go test -run TestGenerated -update .

import _ "embed" // for the style sheet

// Style is the style sheet. It holds no address, so that a page needs nothing from elsewhere. Whatever
// holds it must not change it.
//
//go:embed plainrights.css
var Style []byte
