// Package serve is the conversation as pages that a server writes: for anyone whose browser runs no
// script, and for any site whose policy allows none.
//
//	rights, err := serve.New(serve.Options{Notices: []*notice.Notice{leeds}, Prefix: "/your-rights"})
//	if err != nil {
//		fmt.Println(err)
//		return
//	}
//	mux := http.NewServeMux()
//	mux.Handle("/your-rights/", rights)
//
// [New] returns an http.Handler for them, and [Site] one for a built site, which package site makes. Either is told
// the prefix that it is mounted under, is given whole paths, and leads from the prefix to the same with a slash.
// Options that cannot be served are refused with a [privacy.Error], before anything is.
//
// The server keeps nothing of what a person says. It travels in the body of each POST, as hidden fields, and to the
// page that follows sealed in its address, so that nobody can read it in an address, a title or a referrer. Bodies are
// capped and never logged. Every page says that what is chosen goes to this server.
//
// # Back, and what a browser keeps
//
// An answer to a POST that may not be stored cannot be shown again: Back leads to an error of the browser's. One that
// may be lies on the disk with the letter in it. So a form is answered with an address, from which the page is fetched,
// again and again if need be, and never stored. In the address is what was said, packed and sealed (AES-256-GCM) by a
// key of two halves: the server's, which is Options.Key or is made anew when the program starts, and the browser's, in
// a cookie of 32 random bytes that no script reads, that holds nothing else and that ends with the browser. Of a
// history, a log or a disk nothing can be read without both; what lies in a copied address opens in no other browser.
// After twelve hours, after "Start again", which gives another half, and after "Exit this page", which leads through
// the server and takes it away, no page from before can be had by Back or Reload, but one that says that it is gone. A
// form that a browser still shows from its memory can be sent again, as anything that somebody still sees.
//
// A browser that keeps no cookie, as in a frame on another site, and a letter too long for an address (some ten
// thousand characters) have their pages in answer to the form, and Back leads to an error there. What is being typed,
// and not sent yet, is the browser's to keep. A browser that brings its windows back after it was closed may bring the
// cookie back too.
//
// A page of a council, and of a service that is not sensitive, has an address of its own, for links
// and bookmarks. A sensitive one has none, and its address leads to the council's page.
//
// What a person writes for a letter travels the same way, and a letter, a summary or a calendar entry comes
// back as a file when it is asked for, under a name that says nothing. With Options.Voices the pages
// are there in every language that there are words in, and in the words that a host has put in place of ours:
//
//	house, err := say.Voice{}.With(explain.Catalogue(), map[string]string{"noun/council/the": "the authority"})
//
// # Posts from other sites
//
// A form that a page of another site sent is refused, with a page that leads to the beginning: its answer would be a
// letter in the visitor's browser that says what the site chose. Browsers tell where a form is from, so that no token
// is needed. The policy allows nobody to put a page in a frame, but for Options.FrameAncestors.
//
// # The policy
//
// Pages are sent with a Content Security Policy under which they load only what they need, from their own host, and
// stand in nobody's frame. A host that puts something of its own around them widens it by [Policy], or sends its own.
package serve
