package explain

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
)

// TestC03Nouns: every kind of body has a noun of its own, so that no officer is called the council.
func TestC03Nouns(t *testing.T) {
	seen := map[string]notice.ControllerKind{}
	for _, kind := range notice.ControllerKinds() {
		for _, lang := range notice.Languages() {
			the := NounOf(lang, kind).The
			if other, ok := seen[the]; ok || the == "" {
				t.Errorf("%s is called %q, as %s is", kind, the, other)
			}
			seen[the] = kind
		}
	}
	for _, c := range []struct {
		lang notice.Language
		kind notice.ControllerKind
		want Noun
	}{
		{notice.English, notice.ControllerCouncil, Noun{"the council", "the council"}},
		{notice.English, notice.ControllerElectoralRegistrationOfficer, Noun{"the electoral registration officer", "the electoral registration officer"}},
		{notice.Welsh, notice.ControllerCoroner, Noun{"y crwner", "’r crwner"}},
		{notice.Welsh, notice.ControllerCharity, Noun{"yr elusen", "’r elusen"}},
		{notice.English, "", Noun{"the organisation", "the organisation"}},
	} {
		if got := NounOf(c.lang, c.kind); got != c.want {
			t.Errorf("%s in %s is %+v", c.kind, c.lang, got)
		}
	}
}
