package serve

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// host is what both handlers know of the server that they are part of: the path that they are under, and the policy
// that every answer carries.
type host struct {
	prefix string
	policy string // empty: the host sends its own
}

// enter sets the headers of every answer and returns the path below the prefix, which begins with a slash, and true.
// Where there is nothing to answer it answers, and returns false: the prefix alone leads to what is below it, and
// any other path is for refuse.
func (h host) enter(
	w http.ResponseWriter,
	r *http.Request,
	refuse func(http.ResponseWriter, *http.Request, int),
) (string, bool) {
	h.headers(w)
	path, ok := strings.CutPrefix(r.URL.Path, h.prefix)
	switch {
	case !ok || r.URL.Path == "" || path != "" && path[0] != '/':
		refuse(w, r, http.StatusNotFound)
		return "", false
	case path == "":
		redirect(w, h.prefix+"/", r.URL.RawQuery)
		return "", false
	// browsers ask for one unasked
	case path == "/favicon.ico" && (r.Method == http.MethodGet || r.Method == http.MethodHead):
		w.WriteHeader(http.StatusNoContent)
		return "", false
	}
	return path, true
}

// headers sets what every answer carries, errors and redirects included.
func (h host) headers(w http.ResponseWriter) {
	for name, value := range map[string]string{
		"Referrer-Policy":        "no-referrer",
		"X-Content-Type-Options": "nosniff",
		"Permissions-Policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), " +
			"gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
		"Cross-Origin-Opener-Policy":   "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Cache-Control":                "no-store",
	} {
		w.Header().Set(name, value)
	}
	if h.policy != "" {
		w.Header().Set("Content-Security-Policy", h.policy)
	}
}

// redirect leads to another path of ours, for good, with a query where the address that was asked for only lacked the
// stroke at its end: whoever is sent there by a link that counts its visitors is not counted otherwise.
func redirect(w http.ResponseWriter, to, query string) {
	to = (&url.URL{Path: to}).EscapedPath()
	if query != "" {
		to += "?" + query
	}
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusPermanentRedirect)
}

// checkHost refuses a prefix that no address could begin with, and what is no origin or no policy. at is the
// struct that they are in.
func checkHost(at, prefix string, ancestors []string, p Policy) error {
	if prefix != "" &&
		(strings.HasSuffix(prefix, "/") || view.Local(prefix).IsZero() || prefix[0] != '/' ||
			strings.ContainsAny(prefix, "#?%")) {
		return &privacy.Error{
			Code:  privacy.ErrorBadValue,
			At:    at + ".Prefix",
			Value: prefix,
			Do:    "begin it with a slash and do not end it with one",
		}
	}
	for _, origin := range ancestors {
		if p.ByHost {
			return &privacy.Error{
				Code:  privacy.ErrorBadValue,
				At:    at + ".FrameAncestors",
				Value: origin,
				Do:    "leave them out where the host sends its own policy, and name them in that",
			}
		}
		if !strings.HasPrefix(origin, "https://") || strings.ContainsFunc(origin, notInSource) ||
			strings.ContainsAny(origin, "'\"") {
			return &privacy.Error{
				Code:  privacy.ErrorBadValue,
				At:    at + ".FrameAncestors",
				Value: origin,
				Do:    "give an origin, as https://www.example.gov.uk",
			}
		}
	}
	return p.check(at)
}
