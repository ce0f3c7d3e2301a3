package letter

import "strings"

// tidy is words from outside as they stand in one line: without characters that control a screen or the
// direction of text, and with single spaces.
func tidy(s string) string { return strings.Join(strings.Fields(tidyLines(s)), " ") }

// tidyLines is the same with its line breaks.
func tidyLines(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case r < ' ', r >= 0x7f && r < 0xa0, r == 0xfffd, r == 0xfeff:
			return -1
		case r == 0x2028 || r == 0x2029:
			return '\n'
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c:
			return -1
		}
		return r
	}, s)
	return strings.TrimSpace(s)
}

// Mailto returns a link that opens the letter in an email program: the whole of it, or where that is too long
// for such programs only its subject. It is "" where no address is known.
func (l *Letter) Mailto() string {
	if l.Email == "" {
		return ""
	}
	head := "mailto:" + l.Email + "?subject=" + escape(l.Subject) + "&body="
	body := escape(strings.Join(l.Paragraphs, "\n\n"))
	if len(head)+len(body) > maxMailto {
		body = ""
	}
	return head + body
}

// maxMailto is the length over which some email programs cut a link off.
const maxMailto = 1900

// escape writes text as part of a link: percent signs for all but letters, digits and four marks.
func escape(s string) string {
	const digits = "0123456789ABCDEF"
	var out strings.Builder
	s = strings.ReplaceAll(s, "\n", "\r\n")
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '.', c == '_', c == '~':
			out.WriteByte(c)
		default:
			out.WriteByte('%')
			out.WriteByte(digits[c>>4])
			out.WriteByte(digits[c&15])
		}
	}
	return out.String()
}
