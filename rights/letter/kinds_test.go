package letter

import (
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Every kind of letter is written as it is asked for, with a subject of its own.
func TestEveryKindIsWritten(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	kinds, seen := noticetest.Members(t, "letter.go", "Kind"), map[string]string{}
	for i, name := range kinds {
		k := Kind(i + 1)
		if k.String() == "" {
			t.Errorf("%s has no code: give it one in kindCodes, in text.go", name)
			continue
		}
		b := brief(n, noticetest.Activity(t, n, "council-tax"), k, privacy.RightAccess)
		if got := newWriter(say.Voice{}, b).kind(); got != k {
			t.Errorf("%s is written as %s: let kind, in letter.go, return it", name, kinds[got-1])
		}
		text := Write(say.Voice{}, b).Subject
		if other := seen[text]; other != "" {
			t.Errorf("%s and %s have one subject: %s", name, other, text)
		}
		seen[text] = name
	}
	if len(kindCodes) != len(kinds)+1 {
		t.Errorf("kindCodes has %d, for %d kinds", len(kindCodes)-1, len(kinds))
	}
}
