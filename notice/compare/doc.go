// Package compare tells what changed between two states of a privacy notice, and what that changes for people's rights.
//
//	report := compare.Notices(before, after, privacy.NewDate(2026, 11, 22))
//	for _, c := range report.Changes {
//		fmt.Println(c.Code, c.Level, c.Path)
//	}
//	for _, c := range report.Consequences {
//		fmt.Println(c.Right, c.Level, c.Before, "->", c.After, c.Cites[0].Short())
//	}
//
// # What changed
//
// A thing of one notice is found in the other by its id; else by its number in a register, as that of the list of
// local government services; else because the caller says that it has another id now; else because it says the same, or
// is like it enough. [Report.Pairings] says which were found otherwise than by id, and how. What was found in one alone
// was added or removed, and is told once, with all that is in it. So is a statement that is made in another way, as one
// that is in another document now. Periods are longer or shorter only where they run from the same event in the same
// unit.
//
// A [Code] has what changed and what became of it; a [Level] says what people lose by it. Every member of a notice is
// compared but those of [NotCompared], each of which has its reason.
//
// # What that changes
//
// The consequences are the answers of package rights for both notices by the law of one day, right by right, for each
// purpose that both have. What the law changed is apart from that: [Days] is the same notice by the law of two days.
//
// # The change log
//
// A report and a [Log] are written as a page (HTML, Markdown and text), as JSON and, for who subscribes, as a feed
// whose entries keep their ids. The words are rows of the tables of package notice/say; no translator has reviewed the
// Welsh. [ReadFolder] reads the editions of a notice that are kept in a folder, each from the day that it names itself,
// and [Editions.At] finds the one in force on a day.
//
// # Whom to tell
//
// New purposes call for telling people, where data that were got for another are used for them (Articles 13(3) and
// 14(4) of the UK GDPR): [Report.Tell] has them.
package compare
