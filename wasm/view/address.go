package view

import "strings"

// maxAddress is the length over which an address is no address.
const maxAddress = 2000

// Href is a link to an address outside: https, mailto or tel. The zero Attr if it is any other, so
// that the link's words stay as words. A link to https also gets rel="noreferrer".
func Href(address string) Attr {
	if !Outside(address) {
		return Attr{}
	}
	return attr(keyHref, address)
}

// Local is a link to a place of ours: a path that begins with one slash, one that begins with ./ or ../,
// or a place on the same page. The zero Attr if it is none of them.
func Local(path string) Attr {
	if !local(path) {
		return Attr{}
	}
	return attr(keyHref, path)
}

// Action is where a form goes: a path of ours. The zero Attr, which sends it to the page that it is
// on, if it is not.
func Action(path string) Attr {
	if !local(path) || path[0] != '/' {
		return Attr{}
	}
	return attr(keyAction, path)
}

// Outside reports whether address may be linked to: https with a host and nobody's name before it,
// mailto with one address after it, or tel with a number.
func Outside(address string) bool {
	if len(address) > maxAddress || !each(address, addressByte) {
		return false
	}
	if rest, ok := strings.CutPrefix(address, "https://"); ok {
		host := rest[:strings.IndexAny(rest+"/", "/?#")]
		return host != "" && host[0] != ':' && each(host, hostByte)
	}
	if rest, ok := strings.CutPrefix(address, "mailto:"); ok {
		to, _, _ := strings.Cut(rest, "?")
		return strings.Count(to, "@") == 1 && to[0] != '@' && to[len(to)-1] != '@' && !strings.ContainsAny(to, ":/")
	}
	rest, ok := strings.CutPrefix(address, "tel:")
	return ok && rest != "" && each(rest, telByte)
}

func local(path string) bool {
	if path == "" || len(path) > maxAddress || !each(path, localByte) {
		return false
	}
	return path[0] == '#' || path[0] == '/' && !strings.HasPrefix(path, "//") ||
		strings.HasPrefix(path, "./") || strings.HasPrefix(path, "../")
}

func each(s string, ok func(byte) bool) bool {
	for i := 0; i < len(s); i++ {
		if !ok(s[i]) {
			return false
		}
	}
	return true
}

func alphanumeric(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

func hostByte(c byte) bool { return alphanumeric(c) || c == '.' || c == '-' || c == ':' }

func telByte(c byte) bool { return alphanumeric(c) || strings.IndexByte("+-.()*;=", c) >= 0 }

func localByte(c byte) bool { return alphanumeric(c) || strings.IndexByte("/-._~%#?=&", c) >= 0 }

func addressByte(c byte) bool {
	return c > ' ' && c < 0x7f && strings.IndexByte("\"<>\\^`{|}", c) < 0
}
