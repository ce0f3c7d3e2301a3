// Package render writes what follows from a typed notice for people and for paper: the notice itself, the record of
// processing that Article 30 asks for, and the table of what the notice leads to, use by use and right by right, to be
// printed and signed.
//
//	page := render.Notice(parish, render.Options{})
//	fmt.Print(page.Text())
//
// A Page is written as a whole HTML document or a fragment of one, as Markdown and as plain text, all from one tree. A
// Table, which Record and Decisions return, is besides written as CSV and XLSX. What a notice cannot know is left empty
// there, and it is said that it is: never that there is none.
//
// HTML has no style and no script in it. Style is the style sheet that a whole document asks for.
//
// A SignOff says who approved which state of a notice, by its hash, and the answers of which day and which state of the
// law with it. Check says what has changed since in either.
//
// The words are rows of the tables of package notice/say. No translator has reviewed the Welsh.
package render
