package letter

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// TestR16LettersToTheRegulator: a complaint goes to the regulator of its day, by the line of the nation.
func TestR16LettersToTheRegulator(t *testing.T) {
	leeds := noticetest.Council(t, "leeds")
	scots := *leeds
	scots.Nation = privacy.NationScotland
	before, since := privacy.NewDate(2026, 9, 29), privacy.NewDate(2026, 9, 30)
	for _, c := range []struct {
		n               *notice.Notice
		lang            notice.Language
		on              privacy.Date
		to, link, phone string
	}{
		{leeds, notice.English, before, "Information Commissioner (ICO)", "https://ico.org.uk/make-a-complaint/",
			"0303 123 1113"},
		{leeds, notice.English, since, "Information Commission (ICO)", "https://ico.org.uk/make-a-complaint/",
			"0303 123 1113"},
		{leeds, notice.English, privacy.Date{}, "Information Commission (ICO)", "https://ico.org.uk/make-a-complaint/",
			"0303 123 1113"},
		{leeds, notice.Welsh, before, "Y Comisiynydd Gwybodaeth (ICO)", "https://cy.ico.org.uk/make-a-complaint/",
			"0330 414 6421"},
		{leeds, notice.Welsh, since, "Y Comisiwn Gwybodaeth (ICO)", "https://cy.ico.org.uk/make-a-complaint/",
			"0330 414 6421"},
		{&scots, notice.English, since, "Information Commission (ICO)", "https://ico.org.uk/make-a-complaint/",
			"0303 123 1115"},
		{nil, notice.English, since, "Information Commission (ICO)", "https://ico.org.uk/make-a-complaint/",
			"0303 123 1113"},
	} {
		l := Write(say.Must(c.lang), &Brief{Kind: ToRegulator, Notice: c.n, On: c.on,
			Person: Person{Name: "A", Contact: "B"}})
		if len(l.To) != 1 || l.To[0] != c.to || l.Link != c.link || l.Phone != c.phone || Dial(l.Phone) == "" {
			t.Errorf("on %v in %v: %v, %q, %q", c.on, c.lang, l.To, l.Link, l.Phone)
		}
	}
}
