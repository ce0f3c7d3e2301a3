// Package site builds what a council uploads: for each of its services a page that holds the whole
// answer, and the program that goes on from there in the browser. No server of ours is needed.
//
// Build writes into one folder, in which every link is relative, so that it can be put at any path:
//
//	index.html                   the councils; of one council, its services
//	COUNCIL/index.html           its services
//	COUNCIL/help.html            for who does not know which service it is
//	COUNCIL/notice.html          what its notice says
//	COUNCIL/SERVICE.html         which rights apply
//	COUNCIL/SERVICE-notice.html  what the notice says about the service
//	assets/                      program, script, style sheet and notices, named by their content
//	licences.txt                 the licences of all that
//	manifest.json                every file, with its size and integrity value
//
// The pages of a sensitive service have names that say nothing about it. Beside each file stand NAME.br
// and NAME.gz, where they are smaller. The same notices, program and Go give the same bytes. Nothing in
// them tells of the machine, except that Go writes into a program which folders replace directives in go.mod
// lead to.
//
// # One or the other
//
// Everything is written into a folder beside the one that was asked for, .NAME.plainrights-new, and synced
// to the disk. Then it takes its place by two renames. Whatever ends a build before the first leaves the last build as it
// was. Between the two the folder stands beside itself, as .NAME.plainrights-last, and the next build puts
// it back. A folder that holds any file that no build of ours wrote is refused.
package site
