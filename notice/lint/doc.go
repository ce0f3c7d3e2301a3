// Package lint checks what a privacy notice says: against the law of a day, against itself, and against dated tables of
// laws and bodies. It tells whoever writes the notice what is wrong, where, by which provision, and what mends it.
//
//	for _, f := range lint.Run(n, privacy.NewDate(2026, 11, 30)) {
//		fmt.Println(f.Pointer, f.Code, lint.Wrong(say.Voice{}, f.Code))
//	}
//
// A check is a row of a table: its code, its level, the days on which it holds, its provision and who can mend it. What
// follows from the law is asked of packages rights, rights/lawfulness and rights/informing, and worked out nowhere
// else. What [notice.Decode] refuses is no finding here.
//
// Run and Document look at one notice, Parity at one in two languages, Together at several, and Page at the text of a
// page as it was published, which has what a typed notice cannot show. Residue guesses, and only where it is asked.
//
// A finding says who can mend it, and has what a program can do about it: MendAll mends what a machine may, Apply makes
// the choice of whoever has to say which of several things is so, and Ask says what to ask the officer.
//
// A Report writes findings in several formats, and a Baseline sets old ones aside, with a reason, a person and a day,
// so that new ones show.
//
// What was not read is never told as missing, and what another document is said to have is not looked for here. A
// finding that several uses share is told once, where it can be mended, with the uses that it is of.
//
// The folder pages has a page for each check, made from its row, its words and the documents of its test: what to
// avoid, what to prefer, and why.
//
// The words are rows of the tables of package notice/say. No translator has reviewed the Welsh.
package lint
