package vectors

import (
	"strconv"
	"strings"
)

// pinpoint is one provision, as far down as it is named, or a run of them.
type pinpoint struct {
	instrument string // empty: the UK GDPR or the DPA 2018, told apart by kind
	kind       string // "Art", "s.", "Sch", "reg", "Annex" or "Part"
	path       []span // as 17, 3, b
}

// span is a number or letter, or a run of them as in 22A-22D.
type span struct{ from, to string }

// Cites reports whether a provision that a reason cites, spelt as privacy.Citation.Short spells it,
// satisfies a citation that a vector wants, spelt as the law reference spells it:
//
//   - It does if it is the same provision, or a part of the one wanted: Art 17(3)(b) satisfies
//     Art 17(3) and Art 17, but neither Art 17(3)(a) nor Art 1.
//   - Of a run or list, as Arts 22A-22D or Arts 13, 14, one member is enough.
//   - "UK GDPR", "DPA" and "DPA 2018" before a provision, a Part of a Schedule, and a remark in
//     brackets after a space, as (since 19 June 2026), make no difference.
func Cites(want, got string) bool {
	for _, w := range pinpoints(want) {
		for _, g := range pinpoints(got) {
			if w.covers(g) {
				return true
			}
		}
	}
	return false
}

// covers reports whether g is p or a part of it, or they are runs with something in common.
func (p pinpoint) covers(g pinpoint) bool {
	if p.instrument != g.instrument || p.kind != g.kind || len(p.path) > len(g.path) {
		return false
	}
	for i, s := range p.path {
		if less(s.to, g.path[i].from) || less(g.path[i].to, s.from) {
			return false
		}
	}
	return true
}

// less orders numbers as statutes do: 1, 1A, 2; a, e, ea, f.
func less(a, b string) bool {
	an, al := split(a)
	bn, bl := split(b)
	return an < bn || an == bn && al < bl
}

func split(s string) (int, string) {
	end := 0
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	n, _ := strconv.Atoi(s[:end])
	return n, s[end:]
}

// kinds are the words for provisions, the longer before the shorter that it begins with.
var kinds = [...]struct{ word, kind string }{
	{"Arts ", "Art"}, {"Art ", "Art"}, {"Sch ", "Sch"}, {"ss.", "s."}, {"s.", "s."},
	{"regs ", "reg"}, {"reg ", "reg"}, {"Annex ", "Annex"}, {"Part ", "Part"},
}

// pinpoints returns the provisions that a citation names; none if it names none that can be read. In
// a list, what an item leaves unsaid is as in the item before, as in "Sch 3 paras 5, 6".
func pinpoints(cite string) []pinpoint {
	cite = strings.NewReplacer(";", ",", " and ", ", ", " Pt ", " Part ").Replace(withoutRemarks(cite))
	var out []pinpoint
	var last pinpoint
	for _, item := range strings.Split(cite, ",") {
		p, ok := pinpointOf(strings.TrimSpace(item), last)
		if !ok {
			return nil
		}
		out, last = append(out, p), p
	}
	return out
}

// withoutRemarks takes out what stands in brackets after a space.
func withoutRemarks(s string) string {
	for {
		at := strings.Index(s, " (")
		if at < 0 {
			return s
		}
		depth, end := 0, at
		for end < len(s) {
			end++
			if s[end-1] == '(' {
				depth++
			} else if s[end-1] == ')' {
				if depth--; depth == 0 {
					break
				}
			}
		}
		s = s[:at] + s[end:]
	}
}

func pinpointOf(item string, last pinpoint) (pinpoint, bool) {
	for _, k := range kinds {
		at := strings.Index(item, k.word)
		if at < 0 || at > 0 && item[at-1] != ' ' {
			continue
		}
		p := pinpoint{instrument: instrument(item[:at]), kind: k.kind}
		return p.down(item[at+len(k.word):])
	}
	if rest, ok := paragraph(item); ok && len(last.path) > 0 {
		last.path = last.path[:1:1]
		return last.down(rest)
	}
	switch {
	case last.kind == "":
		return pinpoint{kind: "Art"}.down(item) // the law reference's own shorthand
	case last.kind == "Sch" && len(last.path) > 1:
		last.path = last.path[:1:1]
	default:
		last.path = nil
	}
	return last.down(item)
}

// instrument returns the name before a provision, without those that go without saying.
func instrument(name string) string {
	switch name = strings.TrimSpace(name); name {
	case "DPA", "DPA 2018", "UK GDPR":
		return ""
	}
	return name
}

// paragraph returns what follows "para " or "paras ".
func paragraph(s string) (string, bool) {
	if rest, ok := strings.CutPrefix(s, "paras "); ok {
		return rest, true
	}
	return strings.CutPrefix(s, "para ")
}

// down reads the numbers that lead from p to a provision within it: "17(3)(a)-(c)", "2 para 5(1)".
func (p pinpoint) down(s string) (pinpoint, bool) {
	for s != "" {
		inner, rest, ok := number(s)
		if !ok {
			return p, false
		}
		to := inner
		if after, isRun := strings.CutPrefix(rest, "-"); isRun {
			if to, rest, ok = number(after); !ok {
				return p, false
			}
		}
		p.path = append(p.path, span{inner, to})
		if s = strings.TrimLeft(rest, " "); s != rest {
			s = withoutPart(s)
			if s, ok = paragraph(s); !ok {
				return p, false
			}
		}
	}
	return p, len(p.path) > 0
}

// withoutPart takes out the Part of a Schedule: paragraphs are numbered through.
func withoutPart(s string) string {
	if rest, ok := strings.CutPrefix(s, "Part "); ok {
		_, rest, _ = strings.Cut(rest, " ")
		return rest
	}
	return s
}

// number reads a number or letter, which may stand in brackets.
func number(s string) (n, rest string, ok bool) {
	if inner, bracketed := strings.CutPrefix(s, "("); bracketed {
		return strings.Cut(inner, ")")
	}
	end := 0
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] >= 'A' && s[end] <= 'Z') {
		end++
	}
	return s[:end], s[end:], end > 0
}
