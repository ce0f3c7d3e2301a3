package main

import (
	"fmt"
	"sort"
	"strings"
)

// around is how many lines that are the same are shown around those that are not.
const around = 3

// edit is lines that stand in one text, or in both.
type edit struct {
	sign  byte // ' ' in both, '-' in the old, '+' in the new
	lines []string
}

// unified shows how a text differs from what it would be, as patches do; "" where it does not.
func unified(name, old, new string) string {
	if old == new {
		return ""
	}
	a, b := lined(old), lined(new)
	var out strings.Builder
	fmt.Fprintf(&out, "--- %s\n+++ %[1]s, in its form\n", name)
	for _, h := range hunks(edits(a, b)) {
		h.write(&out)
	}
	return out.String()
}

// lined is the lines of a text. One without an end says so, as patches do.
func lined(text string) []string {
	if text == "" {
		return nil
	}
	lines := strings.SplitAfter(text, "\n")
	if last := len(lines) - 1; lines[last] == "" {
		return lines[:last]
	}
	lines[len(lines)-1] += "\n\\ No newline at end of file\n"
	return lines
}

// edits makes the new lines of the old. What both have once each, in the same order, is taken for the same, and what is
// equal before and after it.
func edits(a, b []string) []edit {
	var out []edit
	add := func(sign byte, lines []string) {
		if len(lines) > 0 {
			out = append(out, edit{sign, lines})
		}
	}
	i, j := 0, 0
	for _, at := range append(anchors(a, b), [2]int{len(a), len(b)}) {
		if at[0] < i || at[1] < j {
			continue
		}
		start := 0
		for i+start < at[0] && j+start < at[1] && a[i+start] == b[j+start] {
			start++
		}
		add(' ', a[i:i+start])
		i, j = i+start, j+start
		x, y := at[0], at[1]
		for x > i && y > j && a[x-1] == b[y-1] {
			x, y = x-1, y-1
		}
		add('-', a[i:x])
		add('+', b[j:y])
		i, j = at[0], at[1]
		for i < len(a) && j < len(b) && a[i] == b[j] {
			i, j = i+1, j+1
		}
		add(' ', a[x:i])
	}
	return out
}

// anchors are where lines stand that both texts have once: the most of them that are in the same order.
func anchors(a, b []string) [][2]int {
	type count struct{ inA, inB, at int }
	seen := map[string]count{}
	for _, line := range a {
		c := seen[line]
		c.inA++
		seen[line] = c
	}
	for j, line := range b {
		c := seen[line]
		c.inB, c.at = c.inB+1, j
		seen[line] = c
	}
	var pairs [][2]int // in the order of a
	for i, line := range a {
		if c := seen[line]; c.inA == 1 && c.inB == 1 {
			pairs = append(pairs, [2]int{i, c.at})
		}
	}
	var ends []int                    // of the shortest runs of each length, the last pair
	before := make([]int, len(pairs)) // of each pair, the one before it in its run
	for k, p := range pairs {
		at := sort.Search(len(ends), func(n int) bool { return pairs[ends[n]][1] >= p[1] })
		before[k] = -1
		if at > 0 {
			before[k] = ends[at-1]
		}
		ends = append(ends[:at], append([]int{k}, ends[min(at+1, len(ends)):]...)...)
	}
	out := make([][2]int, len(ends))
	if len(ends) > 0 {
		for n, k := len(ends)-1, ends[len(ends)-1]; n >= 0; n, k = n-1, before[k] {
			out[n] = pairs[k]
		}
	}
	return out
}

// hunk is edits that stand near each other.
type hunk struct {
	old, new, fromOld, fromNew int // how many lines, and which is the first
	edits                      []edit
}

// hunks parts edits where more lines are the same than are shown around two.
func hunks(all []edit) []hunk {
	var out []hunk
	h := hunk{fromOld: 1, fromNew: 1}
	old, new := 1, 1 // the next line of each
	for i, e := range all {
		n := len(e.lines)
		if e.sign != ' ' {
			h.add(e)
		} else {
			first, last := i == 0, i == len(all)-1
			switch {
			case !first && !last && n <= 2*around:
				h.add(e)
			default:
				if !first {
					h.add(edit{' ', e.lines[:min(around, n)]})
					out = append(out, h)
				}
				skip := max(n-around, 0)
				h = hunk{fromOld: old + skip, fromNew: new + skip}
				if !last {
					h.add(edit{' ', e.lines[skip:]})
				}
			}
		}
		if e.sign != '+' {
			old += n
		}
		if e.sign != '-' {
			new += n
		}
	}
	if len(h.edits) > 0 {
		out = append(out, h)
	}
	return out
}

func (h *hunk) add(e edit) {
	h.edits = append(h.edits, e)
	if e.sign != '+' {
		h.old += len(e.lines)
	}
	if e.sign != '-' {
		h.new += len(e.lines)
	}
}

func (h *hunk) write(out *strings.Builder) {
	fmt.Fprintf(out, "@@ -%s +%s @@\n", span(h.fromOld, h.old), span(h.fromNew, h.new))
	for _, e := range h.edits {
		for _, line := range e.lines {
			out.WriteByte(e.sign)
			out.WriteString(line)
		}
	}
}

// span is some lines as patches name them: of none, the line before.
func span(from, n int) string {
	if n == 0 {
		from--
	}
	return fmt.Sprintf("%d,%d", from, n)
}
