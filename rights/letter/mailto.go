package letter

import "strings"

// Mailto returns a link that opens an email program with a letter to the first whom it can reach, and whether the whole
// letter is in it: where that would be too long only the subject is, and the letter must be copied. It is "" where no
// address is known. Quotes in it are straight: a curly one has nine bytes in a link, and Welsh has many.
func (l *Letter) Mailto() (link string, whole bool) {
	to := l.Email
	for i := range l.Others {
		if to == "" {
			to = l.Others[i].Email
		}
	}
	if to == "" {
		return "", false
	}
	body := escape(strings.Join(l.Paragraphs, "\n\n"))
	bare, _, _ := strings.Cut(l.Subject, ":") // without the title of the service, which can be of any length
	for _, try := range [...]struct{ subject, body string }{{l.Subject, body}, {bare, body}, {l.Subject, ""},
		{bare, ""}} {
		link = "mailto:" + to + "?subject=" + escape(try.subject) + "&body=" + try.body
		if len(link) <= maxMailto {
			return link, try.body != ""
		}
	}
	return "", false
}

// maxMailto is the greatest length of such a link: that of any link of package view. Browsers hand a longer one than
// 2,048 to no program on Windows, because what is in between may cut it off.
const maxMailto = 2000

// straight returns the ASCII quote for a curly one, and any other rune as it is. A strings.Replacer is heavy in a
// .wasm.
func straight(r rune) rune {
	switch r {
	case '‘', '’':
		return '\''
	case '“', '”':
		return '"'
	}
	return r
}

// plainInLink are the marks, besides letters and digits, that stand in the body of such a link as they are: of those
// that RFC 6068 lets, the ones that letters have.
const plainInLink = "-._~'(),:@"

// escape writes text as part of a link, with percent signs for all but letters, digits and a few marks.
func escape(s string) string {
	const digits = "0123456789ABCDEF"
	var out strings.Builder
	s = strings.ReplaceAll(strings.Map(straight, s), "\n", "\r\n")
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte(plainInLink, c) >= 0:
			out.WriteByte(c)
		default:
			out.WriteByte('%')
			out.WriteByte(digits[c>>4])
			out.WriteByte(digits[c&15])
		}
	}
	return out.String()
}
