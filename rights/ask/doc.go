// Package ask answers in a terminal which data protection rights apply to the uses of a notice: as text in lines, in
// any language that there are words in, or as the whole assessment for programs.
//
//	q := ask.Question{Notice: n, Activities: []notice.ID{"newsletter"}, Wish: notice.WishStopMessages}
//	text, err := q.Text()
//	if err != nil {
//		fmt.Println(err)
//		return
//	}
//	fmt.Print(text)
//
// The commands are made of it: examples/ask, and rights of notice/plainrights. What it says of rights comes from
// rights/explain and rights/wish, and the words around that are rows of the tables of package notice/say. No translator
// has reviewed the Welsh.
package ask
