package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// Where the letter is too long for a link to email, the words beside the link say that it must be copied first; and
// the link is one, however long the title of the service is.
func TestEmailWithoutTheLetter(t *testing.T) {
	of := *offer(t).Notices[0]
	first, _ := Open(&Offer{Notices: []*notice.Notice{&of}}, of.ID, "council-tax")
	a := *first.activity()
	title := a.Title
	for name, c := range map[string]struct {
		title   notice.Text
		details string
		whole   bool
	}{
		"short":        {title, "It is wrong.", true},
		"long details": {title, strings.Repeat("It is wrong. ", 200), false},
		"long title":   {notice.Text(strings.Repeat("Long ", 500)), "It is wrong.", false},
	} {
		a.Title = c.title
		of.Activities = []notice.Activity{a}
		for _, lang := range []notice.Language{notice.English, notice.Welsh} {
			o := &Offer{
				Notices:  []*notice.Notice{&of},
				Language: lang,
				Voices:   say.Voices(),
			}
			m := press(t, ends(t, o, &of, "council-tax", "me", "see", "unsure"), doLetter+"access")
			m = press(t, m, doContinue, Field{"in-name", "Ann"}, Field{"in-contact", "ann@example.org"},
				Field{"in-details", c.details})
			links := count(View(m).Body,
				func(n view.Node) bool { to, _ := attr(n, "href"); return strings.Contains(to, "?subject=") })
			shown := text(View(m).Body)
			if told := strings.Contains(shown, m.say(wordOpenEmailEmpty)); links != 1 || told == c.whole ||
				strings.Contains(shown, m.say(wordOpenEmailMeans)) != c.whole {
				t.Errorf("%s, %s: %d links, told %v", name, lang, links, told)
			}
		}
	}
}

// A number is dialled in the same way wherever it stands: without the 0 that is not dialled after +44.
func TestPhoneNumberFromAbroad(t *testing.T) {
	of := *offer(t).Notices[0]
	of.Contacts = []notice.Contact{{ID: "us", Kind: notice.ContactController, Phone: "+44 (0)113 222-4444"}}
	of.Common.Exercise.Routes = []notice.Route{{Kind: notice.RouteTelephone, Value: "+44 (0)113 222-4444"}}
	o := &Offer{Notices: []*notice.Notice{&of}}
	m := ends(t, o, &of, "council-tax", "me", "see", "unsure")
	for name, m := range map[string]Model{"notice": press(t, m, doNotice),
		"letter": press(t, press(t, m, doLetter+"access"), doContinue, written...)} {
		html := string(view.AppendHTML(nil, View(m).Body))
		if got, all := strings.Count(html, `href="tel:+441132224444"`), strings.Count(html, `href="tel:`); got == 0 ||
			got != all {
			t.Errorf("%s: %d of %d numbers are dialled right", name, got, all)
		}
	}
}

// What would be nothing in a letter is not written: spaces, and marks that only set the direction of text.
func TestNothingIsNoName(t *testing.T) {
	o := offer(t)
	m := press(t, ends(t, o, o.Notices[0], "council-tax", "died", "see", "unsure"), doLetter+"access")
	for _, nothing := range []string{" ", "\u200e", "\u202e \u2066"} {
		for _, name := range []string{"in-name", "in-contact", "in-about"} {
			fields := []Field{{name, nothing}}
			for _, f := range written {
				if f.Name != name {
					fields = append(fields, f)
				}
			}
			if got := press(t, m, doContinue, fields...); got.at != PlaceDetails || !got.missing {
				t.Errorf("%q is taken for %s", nothing, name)
			}
		}
	}
}

// A business gives an address, for its request needs one.
func TestBusinessGivesAnAddress(t *testing.T) {
	o := offer(t)
	for _, who := range []string{"me", "business"} {
		m := press(t, ends(t, o, o.Notices[0], "council-tax", who, "see", "unsure"), doLetter+"access")
		shown := text(View(press(t, m, doContinue)).Body)
		for k, of := range map[word]string{wordContactHint: "me", wordMissingContact: "me",
			wordContactHintBusiness: "business", wordMissingContactBusiness: "business"} {
			if strings.Contains(shown, inEnglish(k)) != (of == who) {
				t.Errorf("%s: %q", who, inEnglish(k))
			}
		}
	}
}

// Nobody is sent to an ombudsman that there is not.
func TestNoWayToNoOmbudsman(t *testing.T) {
	for kind, has := range map[notice.ControllerKind]bool{notice.ControllerCouncil: true,
		notice.ControllerParishCouncil: false} {
		of := *offer(t).Notices[0]
		of.Controllers = []notice.Controller{{ID: "us", Kind: kind, Name: "Little Wold"}}
		o := &Offer{Notices: []*notice.Notice{&of}}
		m := ends(t, o, &of, "council-tax", "me", "unsure", "unsure")
		for name, m := range map[string]Model{"result": m,
			"complaint": press(t, press(t, m, doLetter+"to-council"), doContinue, written...)} {
			html, shown := string(view.AppendHTML(nil, View(m).Body)), text(View(m).Body)
			if strings.Contains(html, doLetter+"to-ombudsman") != has || strings.Contains(shown, "ombudsman") != has ||
				!strings.Contains(html, doLetter+"to-regulator") {
				t.Errorf("%s of %s: ombudsman %v", name, kind, !has)
			}
		}
	}
}

// TestEveryOmbudsmanIsOffered: of several for the same body each is offered by its name and written to, in the order of
// the table, and a form about another is refused. Where there is one it needs no name.
func TestEveryOmbudsmanIsOffered(t *testing.T) {
	of := *offer(t).Notices[0]
	o := &Offer{Notices: []*notice.Notice{&of}}
	m := ends(t, o, &of, "council-tax", "me", "unsure", "unsure")
	all := rights.OmbudsmenFor(&of, m.activity())
	last := -1
	for i, body := range all {
		name := nameTo(nameOmbudsman, body.Code)
		if i == 0 {
			name = nameOmbudsman
		}
		html, called := string(view.AppendHTML(nil, View(m).Body)), m.letterCalled(name)
		if at := strings.Index(html, doLetter+name+`"`); at <= last ||
			strings.Contains(called, letter.Ombudsman(m.voice, body.Code)) != (len(all) > 1) ||
			!strings.Contains(text(View(m).Body), called) {
			t.Errorf("%s is not offered in its place, as %q", name, called)
		} else {
			last = at
		}
		m := press(t, press(t, m, doLetter+name), doContinue, written...)
		if shown := text(View(m).Body); !strings.Contains(shown, letter.Ombudsman(m.voice, body.Code)) ||
			m.letterName() != name {
			t.Errorf("%s: the letter %s is not to %s", name, m.letterName(), body.Code)
		}
		again, _, err := Read(o, m.Fields())
		if err != nil || !again.Same(m) || again.letterName() != name {
			t.Errorf("%s does not come back from a form: %v", name, err)
		}
	}
	for _, name := range []string{nameOmbudsman + "-", nameOmbudsman + "-nobody", nameOmbudsman + "-access",
		nameTo(nameOmbudsman, all[0].Code)} {
		if of, ok := letterNamed(name); ok && m.fits(of) {
			t.Errorf("there is a letter %q", name)
		}
		m := press(t, m, doLetter+nameOmbudsman)
		for i, f := range m.Fields() {
			if f.Name == fieldLetter {
				fields := append([]Field(nil), m.Fields()...)
				fields[i].Value = name
				if _, _, err := Read(o, fields); err == nil {
					t.Errorf("a form about %q is read", name)
				}
			}
		}
	}
	t.Logf("%d are offered", len(all))
}

// Where the notice gives no way to send a letter, that is said; where it gives one, it is not.
func TestNoWayToSendIsSaid(t *testing.T) {
	of := *offer(t).Notices[0]
	of.Common.Exercise.Routes, of.Contacts = nil, nil
	for name, n := range map[string]*notice.Notice{"none": &of, "some": offer(t).Notices[0]} {
		o := &Offer{Notices: []*notice.Notice{n}}
		m := press(t, press(t, ends(t, o, n, "council-tax", "me", "see", "unsure"), doLetter+"access"), doContinue,
			written...)
		if said := strings.Contains(text(View(m).Body), inEnglish(wordSendNoRoute)); said != (name == "none") {
			t.Errorf("%s: said %v", name, said)
		}
	}
}
