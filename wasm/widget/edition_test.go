package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/letter"
)

// Editions are said with their language, by its name in the language of the screen, and by its tag where it has none.
func TestLanguagesOfEditions(t *testing.T) {
	n := noticetest.Valid(t, "editions")
	o := &Offer{Notices: []*notice.Notice{n}, Action: "/", Voices: say.Voices()}
	for lang, want := range map[notice.Language][]string{
		notice.English: {"Polish", "Chinese, traditional", "British Sign Language", "sl-rozaj"},
		notice.Welsh:   {"Pwyleg", "Tsieinëeg, traddodiadol", "Iaith Arwyddion Prydain", "sl-rozaj"},
	} {
		m := Update(Update(at(t, o, n.ID, ""), Event{Kind: ShowNotice}), Event{Kind: ChangeLanguage, Language: lang})
		shown := text(View(m).Body)
		for _, name := range want {
			if !strings.Contains(shown, name) {
				t.Errorf("%s: no %s", lang, name)
			}
		}
	}
}

// Where the notice only points to whom to write to, the screen of a letter leads there.
func TestLetterLeadsToContactElsewhere(t *testing.T) {
	n := noticetest.Valid(t, "contact-elsewhere")
	n.Common.Exercise, n.Contacts, n.Controllers[0].Contacts = notice.Exercise{}, n.Contacts[1:], nil
	w := (&Model{offer: &Offer{Notices: []*notice.Notice{n}},
		step: step{council: n.ID, service: n.Activities[0].ID}}).writer()
	l := letter.Letter{NoRoute: true, Where: n.Contacts[0].Where, To: []string{"Northtown Council"}}
	w.send(&l)
	said := ""
	for _, node := range w.Drop() {
		said += text(node)
	}
	if !strings.Contains(said, "How to reach the officer") || strings.Contains(said, inEnglish(wordSendNoRoute)) {
		t.Error(said)
	}
}
