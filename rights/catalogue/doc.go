// Package catalogue is the law that the library goes by, to be read, printed and signed: every rule,
// exemption, listed set and time limit with its provision and period, and the points on which a reading was
// taken.
//
// [JSON] is the whole of it for programs. [Page] is one right for people, in Markdown, and [Index] what is
// common to all. The files in pages are generated from the tables, and a test holds them equal:
//
//	go generate ./rights/catalogue
package catalogue

//go:generate go test -run TestPages . -update
