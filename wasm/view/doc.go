// Package view is what a screen is made of: a tree of elements and words, which is written as escaped HTML here and
// into the DOM elsewhere.
//
//	tree := view.Div.Of(
//		view.H2.Of(view.Words("Newsletter")),
//		view.P.Of(view.Words("<b>Write</b> to "), view.A.Of(view.Href("mailto:clerk@nether-sallow.example"), view.Words("the clerk"))),
//		view.P.Of(view.A.Of(view.Href("javascript:alert(1)"), view.Words("a trick"))),
//	)
//	fmt.Println(string(view.AppendHTML(nil, tree)))
//
// A tree is made from its leaves, by Of, or from its beginning to its end, by a Writer.
//
// Elements and attributes are closed sets. There is no raw HTML, no script, no style and no event
// handler, so that nothing in a notice can become one. A tree is checked as it is built, in two ways:
//
//   - An element holds only what HTML lets it hold, so that the bytes written here are read back by
//     any browser as the same tree. A misfit is turned into the nearest plain element and never lost.
//   - A link leads only to https, mailto or tel, or to a place of ours. Any other address is dropped
//     and its words stay as words.
//
// A leaf: it imports nothing of ours.
package view
