package widget

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
)

// Every place has a name in the state of a conversation, and a screen of its own.
func TestEveryPlaceHasANameAndAScreen(t *testing.T) {
	places := noticetest.Members(t, "model.go", "Place")
	offer := &Offer{Notices: []*notice.Notice{noticetest.Council(t, "leeds"), noticetest.Council(t, "leicester")}}
	for i, name := range places {
		p := Place(i + 1)
		if int(p) >= len(placeNames) || placeNames[p] == "" {
			t.Errorf("%s has no name: give it one in placeNames, in fields.go, and say in fields_fit.go what a state there must hold", name)
			continue
		}
		m := Model{offer: offer, lang: notice.English, who: letter.AboutMe, want: WantSee, step: step{
			at: p, council: "leeds", service: "council-tax", letter: letter.Request, right: privacy.RightAccess, fact: privacy.FactInaccurate}}
		if title, content := m.content(); (title == m.say(wordWhichCouncil)) != (p == PlaceCouncil) || len(content) == 0 {
			t.Errorf("%s shows %q: give it a screen in content, in screen.go, and events that lead to it in update.go", name, title)
		}
	}
	if len(placeNames) != len(places)+1 {
		t.Errorf("placeNames has %d names, for %d places", len(placeNames)-1, len(places))
	}
}

// Every letter that is no request has a name in the state, and words on what leads to it.
func TestEveryLetterHasANameAndWords(t *testing.T) {
	for i, name := range noticetest.Members(t, "../../rights/letter/letter.go", "Kind") {
		kind := letter.Kind(i + 1)
		if kind == letter.Request {
			continue
		}
		if int(kind) >= len(letterNames) || letterNames[kind] == "" {
			t.Errorf("%s has no name: give it one in letterNames, in fields.go", name)
		}
		if int(kind) >= len(letterWords) || letterWords[kind] == 0 {
			t.Errorf("%s has no words on what leads to it: give it some in letterWords, in screen_ways.go", name)
		}
	}
}
