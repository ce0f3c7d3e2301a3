package view

import "strings"

// Slot is what stands in words for their {name}.
type Slot struct {
	Name string // without its braces
	Node Node   // what stands there
}

// Fill returns words with their slots filled. A slot that is not given is left out.
func Fill(words string, slots ...Slot) Nodes {
	var out Nodes
	for {
		before, after, open := strings.Cut(words, "{")
		name, end, closed := strings.Cut(after, "}")
		out = append(out, Words(before))
		if !open || !closed {
			return out
		}
		for i := range slots {
			if slots[i].Name == name {
				out = append(out, slots[i].Node)
			}
		}
		words = end
	}
}
