// Package site builds what a council uploads: for each of its services a page that holds the whole
// answer, and the program that goes on from there in the browser. No server of ours is needed.
//
//	documents, err := site.Load("testdata/authors/parish/notice.json")
//	if err != nil {
//		fmt.Println(err)
//		return
//	}
//	manifest, err := site.Build(context.Background(), site.Options{Notices: documents, Out: "your-rights"})
//	if err != nil {
//		fmt.Println(err)
//		return
//	}
//	fmt.Println(len(manifest.Files))
//
// Build writes into one folder, in which every link is relative, so that it can be put at any path:
//
//	index.html                   the councils; of one council, its services
//	COUNCIL/index.html           its services
//	COUNCIL/help.html            for who does not know which service it is
//	COUNCIL/notice.html          what its notice says
//	COUNCIL/changes.html         what changed from each edition to the next, given Options.Editions; and changes.atom
//	COUNCIL/SERVICE.html         which rights apply
//	COUNCIL/SERVICE-notice.html  what the notice says about the service
//	COUNCIL/decisions.html       for officers: what every use in its notice leads to, with the provisions
//	law/RIGHT.html               for officers: the law of a right, rule by rule
//	assets/                      program, words, script, style sheet and notices, named by their content
//	embed/how-to.txt             how to put the answers into other pages, and what is made for that:
//	embed/COUNCIL/SERVICE-paste.txt   the answer for an editor that takes only simple HTML
//	embed/COUNCIL/SERVICE-script.txt  the element with the answer in it, given Options.Base
//	embed/COUNCIL/SERVICE-frame.txt   a frame, given Options.Frames too; and index-frame.txt
//	embed/COUNCIL/*.html              the pages of the council once more, to be shown in a frame
//	licences.txt                 the licences of all that
//	manifest.json                every file, with its size and integrity value
//
// The pages of a sensitive service, and its texts, have names that say nothing about it. Beside each file stand
// NAME.br and NAME.gz, where they are smaller, except beside texts that are only copied. The same notices, program and
// Go give the same bytes. Nothing in them tells of the machine, except that Go writes into a program which folders
// replace directives in go.mod lead to.
//
// # In other pages
//
// A text to paste holds only p, h2 to h6, ul, ol, li, dl, dt, dd, strong and a, with no attribute but href: see
// [view.Plain]. It says all that the page says to somebody who presses nothing.
//
// The integrity values of the script text cover the style sheet and the script. That is one module which imports
// nothing, and it holds the value of the program. They do not cover the notice, whose name alone tells of its
// content. With Options.OneFile the module holds the program itself, for hosts that take no .wasm.
//
// A page for frames tells how high it is to the page around it, if that asks and is of one of Options.Frames.
// assets/parent.*.js, which asks, takes nothing but that, from nothing but the frame. Whoever serves the pages
// must also let those origins frame them, as serve.Site does when they are given to it.
//
// # One or the other
//
// Everything is written into a folder beside the one that was asked for, .NAME.plainrights-new, and synced
// to the disk. Then it takes its place by two renames. Whatever ends a build before the first leaves the last build as
// it was. Between the two the folder stands beside itself, as .NAME.plainrights-last, and the next build puts it back.
// A folder that holds any file that no build of ours wrote is refused.
package site
