package widget

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// ours is the words of a screen that are not of the notice.
func ours(n view.Node) string {
	var out strings.Builder
	var walk func(view.Node)
	walk = func(n view.Node) {
		if n.Tag() == view.Bdi {
			return
		}
		out.WriteString(n.Text())
		for _, c := range n.Children() {
			walk(c)
		}
		if n.Tag() != 0 {
			out.WriteString("\n")
		}
	}
	walk(n)
	return out.String()
}

// welsh is the words of a node that are in the language of the screen, each run of them on a line.
func welsh(n view.Node) string {
	if lang, _ := attr(n, "lang"); lang == "en" {
		return "\n"
	}
	out := n.Text()
	for _, c := range n.Children() {
		out += welsh(c)
	}
	return out + "\n"
}

// names are what a notice calls its council and the service, and where it says that the council is.
func names(m *Model) []string {
	out := []string{string(m.activity().Title)}
	for _, c := range m.notice().Controllers {
		out = append(out, string(c.Name))
	}
	for _, c := range m.notice().Contacts {
		for _, line := range c.Address {
			out = append(out, string(line))
		}
	}
	return out
}

// englishOnly is every sentence of ours in English that does not stand in its Welsh.
func englishOnly() map[string]bool {
	english := map[string]bool{}
	add := func(_, en, cy string) bool {
		for _, s := range strings.FieldsFunc(en, func(r rune) bool { return r == '{' || r == '}' || r == '.' }) {
			if s = strings.TrimSpace(s); len(s) > 14 && !strings.Contains(cy, s) {
				english[s] = true
			}
		}
		return true
	}
	sentences(func(name string, s sentence) { add(name, s.En, s.Cy) })
	for _, k := range []say.Keyed{explain.Catalogue(), letter.Catalogue()} {
		translated := map[string]string{}
		for key, text := range k.All(say.Must(notice.Welsh)) {
			translated[key] = text
		}
		for key, text := range k.All(say.Voice{}) {
			add(key, text, translated[key])
		}
	}
	return english
}

// In Welsh no screen says anything of ours in English, and what is English on it is marked so.
func TestWelshScreensAreWelsh(t *testing.T) {
	english := englishOnly()
	o := everything(t)
	o.Voices, o.Language = say.Voices(), notice.Welsh
	screens := 0
	check := func(m Model) {
		screens++
		s := View(m)
		text := ours(s.Body) + s.Title
		for en := range english {
			if strings.Contains(text, en) {
				t.Errorf("%s of %s says %q", places[m.at].name, m.service, en)
			}
		}
		visitAll(s.Body, func(n view.Node) {
			if n.Tag() != view.Bdi || m.notice() == nil || m.at == PlaceLetter {
				return
			}
			lang, _ := attr(n, "lang")
			if other := m.notice().Language != notice.Welsh; (lang == "") == other {
				t.Errorf("%s of %s: words of the notice are marked as in %q: %s", places[m.at].name, m.service, lang,
					n.Children()[0].Text())
			}
		})
	}
	// In a letter and a summary the notice's own words are marked, also within a sentence of ours.
	marked := func(m Model) {
		check(m)
		in := welsh(View(m).Body)
		for _, name := range names(&m) {
			if other := m.notice().Language != notice.Welsh; other && strings.Contains(in, name) {
				t.Errorf("%s of %s: %q is not marked as English in %s", places[m.at].name, m.service, name, in)
			}
		}
		if m.at == PlaceLetter && !strings.Contains(in, "Ann Example") {
			t.Errorf("%s of %s: what the person wrote is marked as English", places[m.at].name, m.service)
		}
	}
	welshWalk(t, o, check, marked)
	t.Logf("%d screens", screens)
}

// welshWalk goes through the conversation; marked are screens on which names stand within sentences.
func welshWalk(t *testing.T, o *Offer, check, marked func(Model)) {
	t.Helper()
	for _, n := range o.Notices {
		check(press(t, Start(o), doContinue, picked(string(n.ID))))
		for _, who := range whoNames[1:] {
			check(ends(t, o, n, pickHelp, who, "", ""))
		}
		for i := range n.Activities {
			if skips(i) {
				continue
			}
			m := ends(t, o, n, n.Activities[i].ID, whoNames[1+i%5], string(answered[i%len(answered)]), "unsure")
			check(m)
			check(press(t, m, doNotice))
			marked(press(t, m, doSummary))
			marked(press(t, press(t, m, doLetter+"access"), doContinue, written...))
			if m.living() {
				check(press(t, press(t, m, doLetter+"late"), doContinue))
				marked(press(t, press(t, m, doLetter+"late"), doContinue, written...))
				marked(press(t, press(t, m, doLetter+"to-regulator"), doContinue, written...))
			}
			for what, day := range map[string]string{"access": "in-asked", "complain-controller": "in-complained"} {
				if dates := press(t, m, doDates+what); dates.at == PlaceDates {
					check(dates)
					check(press(t, dates, doContinue, Field{day + "-day", "7"}, Field{day + "-month", "7"},
						Field{day + "-year", "2026"}))
				}
			}
		}
	}
}

// What a notice in Welsh says is marked as Welsh on English screens, and is never taken for words of ours.
func TestANoticeInWelshIsMarkedOnEnglishScreens(t *testing.T) {
	o := &Offer{Notices: []*notice.Notice{noticetest.Council(t, "authors/welsh")}, Action: "/"}
	words := 0
	everyPlace(t, o, func(m Model) {
		visitAll(View(m).Body, func(n view.Node) {
			if n.Tag() != view.Bdi || m.notice() == nil || m.at == PlaceLetter {
				return
			}
			words++
			if lang, _ := attr(n, "lang"); lang != "cy" {
				t.Errorf("%s of %s: words of the notice are marked as in %q: %s", places[m.at].name, m.service, lang,
					n.Children()[0].Text())
			}
		})
	})
	if words < 50 {
		t.Errorf("only %d words of the notice are shown", words)
	}
}

// No English abbreviation of a law stands on a Welsh screen: as Welsh says "adran 40(1)", it names the Act in Welsh.
func TestWelshScreensNameActsInWelsh(t *testing.T) {
	o := everything(t)
	o.Voices = alone(notice.Welsh)
	named := false
	everyPlace(t, o, func(m Model) {
		shown := ours(View(m).Body)
		for _, short := range []string{"FOIA", "FOISA", "ACA ", "ACSA", "AHRA", "(FOI"} {
			if strings.Contains(shown, short) {
				t.Errorf("%s of %s has %s", places[m.at].name, m.service, short)
			}
		}
		named = named || strings.Contains(text(View(m).Body), "(adran 40(1), Deddf Rhyddid Gwybodaeth 2000)")
	})
	if !named {
		t.Error("the Freedom of Information Act is not named in Welsh")
	}
}
