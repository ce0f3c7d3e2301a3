package serve

import (
	"net/http"
	"net/url"
)

// elsewhere reports whether a form was sent from a page that is not of this host, as that of a site that fills in what
// its visitor then finds in a letter of theirs.
//
// Browsers say so in Sec-Fetch-Site, where the page is of https or of this machine. Those that do not name the page's
// origin, or "null" for one that is not to be named: which ours are, by their Referrer-Policy. So null is let pass, and
// only an old browser can be led here by a site that hides where it is. What says neither is no browser.
func elsewhere(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "":
		origin := r.Header.Get("Origin")
		if origin == "" || origin == "null" {
			return false
		}
		from, err := url.Parse(origin)
		return err != nil || from.Host != r.Host
	case "same-origin", "none": // none: the person's own doing, as where they send it again
		return false
	}
	return true
}
