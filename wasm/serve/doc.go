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
// There is no session, cookie or storage. What a person has chosen travels in the body of each POST, as hidden
// fields, so that it is never part of an address, a title or a referrer. Bodies are capped and never logged. Every
// page says that what is chosen goes to this server.
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
// letter in the visitor's browser that says what the site chose. Browsers tell where a form is from, so that no token is
// needed. The policy allows nobody to put a page in a frame, but for Options.FrameAncestors.
//
// # The policy
//
// Pages are sent with a Content Security Policy under which they load only what they need, from their own host, and
// stand in nobody's frame. A host that puts something of its own around them widens it by [Policy], or sends its own.
package serve
