// Package dom shows a conversation in a page: view nodes become elements, and what is pressed there
// becomes events of the conversation.
//
// It is the only package besides the program itself that reaches the browser, and it reaches no more
// of it than the page lends: a document to make nodes with, and a few functions. There is no diffing:
// each screen replaces the one before it as a whole, and the focus moves to the heading of the new one,
// or to what is wrong with it. Every failure of JavaScript is an error value.
// A failure in the middle of a conversation is told to the page, which puts back the answer that it
// was published with.
package dom
