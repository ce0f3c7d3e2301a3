package notice

import "strings"

// nearest returns the name that s is most likely a slip for, or "" if it is like none of them.
func nearest(s string, names []string) string {
	best, least := "", 1+max(1, min(len(s)*2/5, 4))
	for _, name := range names {
		if d := distance(plain(s), plain(name)); d < least || d == least && best != "" && name < best {
			best, least = name, d
		}
	}
	return best
}

// plain returns a name without what is most often mistaken in it: capitals, hyphens and underlines.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '-' || r == '_' || r == ' ':
			return -1
		case r >= 'A' && r <= 'Z':
			return r - 'A' + 'a'
		}
		return r
	}, clip(s))
}

// distance returns how many letters must be changed, added or removed to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
