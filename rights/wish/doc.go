// Package wish answers one question: a person wants something of a service, and is told in a sentence what comes of it,
// why, by when, what may be refused, and what to send.
//
//	answer := wish.To(say.Voice{}, &wish.Query{
//		Wish: notice.WishSee, Notice: n, Activity: newsletter, Grounds: assessed.Grounds, On: day,
//	})
//	fmt.Println(answer.Heading)
//	fmt.Println(answer.By.Text)
//
// A wish is in people's words: RightOf says which right it is, if it is one. Fitting says which wishes go with a
// service, Before what to know before asking, and Questions what to ask the person, which is only what could make
// another answer. An answer may leave out, and never rounds up: what is open in package rights is open here, and where
// uses differ it says so.
//
// The words are rows of the tables of package notice/say, and an importer may replace them: see Catalogue. No
// translator has reviewed the Welsh.
package wish
