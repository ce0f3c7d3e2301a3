package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/wasm/view"
)

// asked is the details of a letter about council tax, for somebody who asks about as who says.
func asked(t *testing.T, o *Offer, n *notice.Notice, who, name string) Model {
	t.Helper()
	return press(t, ends(t, o, n, "council-tax", who, "see", "unsure"), doLetter+name)
}

func hasField(m Model, name string) bool {
	found := false
	visitAll(View(m).Body, func(n view.Node) {
		if at, _ := attr(n, "name"); at == fieldIn+name {
			found = true
		}
	})
	return found
}

// What some requests say besides is asked where it fits, and stands in the letter only where it was written: records by
// freedom of information law (M-foi-and-access), what lets the person ask for another (M-agent-scope), that the
// information was made public (M-art17-2-letter), and that the use is to be limited meanwhile (Article 18(1)).
func TestMissingFOIInOneRequestAgentScopeArt17Letter(t *testing.T) {
	leeds := noticetest.Council(t, "leeds")
	council := &Offer{Notices: []*notice.Notice{leeds}}
	theirs, n := officer(t)
	for _, c := range []struct {
		o            *Offer
		n            *notice.Notice
		who, letter  string
		field, value string
		offered      bool
		says         string
	}{
		{council, leeds, "me", "access", "others", "What the road cost.", true, "which are not about me:\nWhat the " +
			"road cost."},
		{council, leeds, "me", "rectification", "others", "", false, "Freedom of Information"},
		{theirs, n, "me", "access", "others", "", false, "Freedom of Information"},
		{council, leeds, "me", "erasure", "published", "yes", true, "You have made this information public."},
		{council, leeds, "me", "erasure", "published", "no", true, ""},
		{council, leeds, "me", "access", "published", "", false, "You have made this information public."},
		{council, leeds, "me", "rectification", "limit", "yes", true, "Until you have checked this, please limit " +
			"how you use the information"},
		{council, leeds, "me", "object", "limit", "yes", true, "Until you have weighed my reasons against yours, " +
			"please limit how you use the information"},
		{council, leeds, "me", "object", "limit", "no", true, ""},
		{council, leeds, "me", "erasure", "limit", "", false, "please limit"},
	} {
		m := asked(t, c.o, c.n, c.who, c.letter)
		if hasField(m, c.field) != c.offered {
			t.Errorf("%s for %s: %s is offered: %v", c.letter, c.who, c.field, !c.offered)
			continue
		}
		without := press(t, m, doContinue, written...).File().Content
		if c.says != "" && strings.Contains(without, c.says) {
			t.Errorf("%s for %s says what nobody said: %s", c.letter, c.who, without)
		}
		if !c.offered {
			continue
		}
		with := press(t, m, doContinue,
			append(written[:len(written):len(written)], Field{fieldIn + c.field, c.value})...)
		if got := with.File().Content; c.says == "" && got != without || !strings.Contains(got, c.says) {
			t.Errorf("%s for %s with %s: %s", c.letter, c.who, c.field, got)
		}
		again, _, err := Read(c.o, with.Fields())
		if err != nil || again.File().Content != with.File().Content {
			t.Errorf("%s is lost on the way", c.field)
		}
	}
}

// TestMissingS166Letter (M-s166-letter): who complains to the regulator learns when a tribunal can order it to act.
func TestMissingS166Letter(t *testing.T) {
	leeds := noticetest.Council(t, "leeds")
	o := &Offer{Notices: []*notice.Notice{leeds}}
	for name, want := range map[string]bool{"to-regulator": true, "to-ombudsman": false, "to-council": false,
		"access": false} {
		said := after(t, press(t, asked(t, o, leeds, "me", name), doContinue, written...), "after")
		if strings.Contains(said, "for 3 months, you can ask a tribunal to order them to act. (s.166)") != want {
			t.Errorf("%s: %s", name, said)
		}
	}
}
