package view_test

import (
	"fmt"

	"github.com/plainrights/plainrights/wasm/view"
)

// A tree is written as escaped HTML: no words in it become markup, and no link leads elsewhere than to https, mailto or tel.
func Example() {
	tree := view.Div.Of(
		view.H2.Of(view.Words("Newsletter")),
		view.P.Of(view.Words("<b>Write</b> to "), view.A.Of(view.Href("mailto:clerk@nether-sallow.example"), view.Words("the clerk"))),
		view.P.Of(view.A.Of(view.Href("javascript:alert(1)"), view.Words("a trick"))),
	)
	fmt.Println(string(view.AppendHTML(nil, tree)))
	// Output:
	// <div><h2>Newsletter</h2><p>&lt;b&gt;Write&lt;/b&gt; to <a href="mailto:clerk@nether-sallow.example">the clerk</a></p><p><span>a trick</span></p></div>
}
