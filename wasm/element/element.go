// Package element holds what a page needs to show the conversation: the style sheet. Its browser tests
// drive the pages in Chromium.
package element

import _ "embed" // for the style sheet

// Style is the style sheet. It holds no address, so that a page needs nothing from elsewhere.
//
//go:embed plainrights.css
var Style []byte
