package compare

import (
	"reflect"
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/say/saytest"
)

// TestWordsAreSaid: each line and family is said somewhere.
func TestWordsAreSaid(t *testing.T) { saytest.Used(t) }

// TestWordsAreTranslated: no text is in Welsh what it is in English.
func TestWordsAreTranslated(t *testing.T) { saytest.Translated(t, Catalogue()) }

// TestEverythingHasWords holds the words to the levels, the ways of matching, the codes and the parts of a notice.
func TestEverythingHasWords(t *testing.T) {
	var levels, ways, known []string
	for _, l := range Levels() {
		levels = append(levels, string(l))
	}
	for _, m := range []Match{MatchID, MatchOutside, MatchDeclared, MatchSame, MatchAlike} {
		ways = append(ways, string(m))
	}
	saytest.Codes(t, "compare/level", &levelFamily, levels)
	saytest.Codes(t, "compare/match", &matchFamily, ways)
	s := newSpeaker(say.Voice{}, &notice.Notice{})
	for _, r := range Rows() {
		known = append(known, string(r.Code))
		if s.sentence(&Change{Code: r.Code}) == "" {
			t.Errorf("%s has no words", r.Code)
		}
	}
	codeFamily.Each(func(code string) bool {
		if !slices.Contains(known, code) {
			t.Errorf("there are words of %s, which is no code", code)
		}
		return true
	})
	for _, typ := range []reflect.Type{noticeType, activityType, purposeType, reflect.TypeFor[notice.Statements]()} {
		for _, f := range fieldsOf(typ) {
			if f.name != "common" && s.area(f.name) == "" {
				t.Errorf("%s.%s has no words", typ.Name(), f.name)
			}
		}
	}
}
