package template

import (
	"slices"
	"strings"
)

// needs are those of some codes that a use needs which is in the nation: what only another use needs goes with it.
func (b *builder) needs(codes string) []string {
	out := strings.Fields(codes)
	for i := range b.purposes {
		if p := &b.purposes[i]; !p.in(b.nation) {
			only := strings.Fields(p.only)
			out = slices.DeleteFunc(out, func(code string) bool { return slices.Contains(only, code) })
		}
	}
	return out
}

// allSpecial is the special category data of the service, and what those of its uses add that are in the nation.
func (b *builder) allSpecial() special {
	out := b.kind.special
	for i := range b.purposes {
		more := &b.purposes[i].special
		if more.use == "" || !b.purposes[i].in(b.nation) {
			continue
		}
		if out.use == "" {
			out.use = more.use
		}
		out.kinds, out.conditions = union(out.kinds, more.kinds), union(out.conditions, more.conditions)
		out.schedule1 = union(out.schedule1, more.schedule1)
	}
	return out
}

// union is a list and what another adds to it. Neither is changed.
func union[T comparable](a, b []T) []T {
	out := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}
