package lawfulness

import (
	"encoding"
	"testing"
)

// Every member of every set has a code of its own, and what is no member has none and cannot be written.
func TestCodes(t *testing.T) {
	sets := map[string]struct {
		size int
		at   func(int) encoding.TextMarshaler
	}{
		"status":      {int(statusCount), func(i int) encoding.TextMarshaler { return Status(i) }},
		"check":       {int(codeCount), func(i int) encoding.TextMarshaler { return Code(i) }},
		"question":    {int(questionCount), func(i int) encoding.TextMarshaler { return Question(i) }},
		"body":        {int(bodyCount), func(i int) encoding.TextMarshaler { return Body(i) }},
		"enforcement": {enforcementGround, func(i int) encoding.TextMarshaler { return EnforcementGround(i) }},
		"ground":      {int(groundCount), func(i int) encoding.TextMarshaler { return SensitiveGround(i) }},
	}
	for name, set := range sets {
		seen := map[string]bool{}
		for i := 1; i < set.size; i++ {
			text, err := set.at(i).MarshalText()
			if err != nil || len(text) == 0 || seen[string(text)] {
				t.Errorf("%s %d: %q, %v", name, i, text, err)
			}
			seen[string(text)] = true
		}
		for _, i := range []int{0, set.size, 255} {
			if text, err := set.at(i).MarshalText(); err == nil {
				t.Errorf("%s %d is written as %q", name, i, text)
			}
		}
	}
	if questionCount > 32 {
		t.Error("a set of questions has 32 bits")
	}
}
