package letter

import "strings"

// Blank reports whether nothing of what somebody wrote would stand in a letter.
func Blank(s string) bool { return tidyLines(s) == "" }

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
