package serve

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/plainrights/plainrights/wasm/widget"
)

// maxFields is the number of fields over which a form is none of ours: package widget takes 1,000 of each of five
// kinds, and a few more.
const maxFields = 8192

// parseForm reads the body of a form, in order, and reports whether it is well-formed.
func parseForm(body string) ([]widget.Field, bool) {
	if body == "" {
		return nil, true
	}
	var out []widget.Field
	for pair := range strings.SplitSeq(body, "&") {
		name, value, ok := strings.Cut(pair, "=")
		f := widget.Field{}
		var errs [2]error
		f.Name, errs[0] = url.QueryUnescape(name)
		f.Value, errs[1] = url.QueryUnescape(value)
		if !ok || errs[0] != nil || errs[1] != nil || !utf8.ValidString(f.Name) || !utf8.ValidString(f.Value) ||
			len(out) == maxFields {
			return nil, false
		}
		out = append(out, f)
	}
	return out, true
}
