package letter

import "strings"

// Dial returns the number that is dialled for one that is written for people, as +441132224444 for
// +44 (0)113 222-4444: its digits, without the 0 that is dialled only from within the country. It is "" for what is not
// one number of 3 to 15 digits with spaces, hyphens and brackets between them.
func Dial(written string) string {
	var out []byte
	for _, c := range []byte(tidy(written)) {
		switch {
		case c >= '0' && c <= '9' || c == '+' && len(out) == 0:
			out = append(out, c)
		case c == ' ' || c == '-' || c == '(' || c == ')':
		default:
			return ""
		}
	}
	number := string(out)
	for _, abroad := range [...]string{"+44", "0044"} {
		if rest, ok := strings.CutPrefix(number, abroad+"0"); ok {
			number = abroad + rest
		}
	}
	if n := len(strings.TrimPrefix(number, "+")); n < 3 || n > 15 {
		return ""
	}
	return number
}
