package widget

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

// answerFor is the answer for somebody, by the name of whom it is about, to a wish of a service of a council.
func answerFor(o *Offer, council, service notice.ID, who string, want notice.Wish) Model {
	return Model{offer: o, voice: o.first(), who: Who(slices.Index(whoNames[:], who)), step: step{
		at: PlaceResult, council: council, service: service, wish: want,
	}}
}

// TestAChoiceInTheNoticesWordsIsTheirs: a choice stands in the council's own words, which call whom the information is
// about "you". Where that is not who reads, it says so before them, and the heading gives the choice to nobody.
func TestAChoiceInTheNoticesWordsIsTheirs(t *testing.T) {
	o := inBoth(t)
	for _, c := range []struct {
		language       notice.Language
		who, says, not string
	}{
		{notice.English, "me", "Other choices you have", "there means"},
		{notice.English, "child", "“You” there means your child.", "choices you have"},
		{notice.English, "someone", "“You” there means the person you act for.", "choices you have"},
		{notice.Welsh, "me", "Dewisiadau eraill sydd gennych", "yn golygu"},
		{notice.Welsh, "child", "Mae “chi” yno yn golygu eich plentyn.", "sydd gennych"},
		{notice.Welsh, "someone", "Mae “chi” yno yn golygu y person rydych chi’n gweithredu", "sydd gennych"},
	} {
		m := answerFor(o, "leicester", "public-health", c.who, notice.WishStop)
		m.voice = say.Must(c.language)
		said := after(t, m, "choices")
		before, _, own := strings.Cut(said, "You may opt out of Public Health")
		if !own || !strings.Contains(before, c.says) || strings.Contains(before, c.not) {
			t.Errorf("%s, %s: %s", c.language, c.who, said)
		}
	}
}
