package main

import "strings"

// near is a clause that names what somebody may have meant; "" if nothing is like it.
func near(said string, all []string) string {
	best, least := "", 1+max(1, min(len(said)*2/5, 4))
	for _, each := range all {
		if d := slips(strings.ToLower(said), strings.ToLower(each)); d < least {
			best, least = each, d
		}
	}
	if best == "" {
		for _, each := range all {
			if len(said) > 1 && strings.HasPrefix(strings.ToLower(each), strings.ToLower(said)) {
				best = each
				break
			}
		}
	}
	if best == "" {
		return ""
	}
	return "; did you mean " + best + "?"
}

// slips is how many letters must be changed, added or removed to make b of a.
func slips(a, b string) int {
	if len(a) > 100 || len(b) > 100 {
		return 100
	}
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
