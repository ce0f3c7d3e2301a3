package view

import "strings"

// Framed returns a tree for a page in a frame: a link to another site, or to a path that is not told from the
// page's own, opens in the place of the whole window. Few other sites may be shown in a frame at all.
func Framed(n Node) Node {
	if n.Tag() == 0 {
		return n
	}
	var parts []Part
	for _, a := range n.Attrs() {
		parts = append(parts, a)
	}
	if href := valueOf(n, keyHref); strings.HasPrefix(href, "https:") || strings.HasPrefix(href, "/") {
		parts = append(parts, attr(keyTarget, "_top"))
	}
	for _, c := range n.Children() {
		parts = append(parts, Framed(c))
	}
	return n.Tag().Of(parts...)
}
