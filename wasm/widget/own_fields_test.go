package widget

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// strangers are fields that a site's scripts add to forms, some of which have a name of ours.
var strangers = []Field{
	{"csrf_token", "abc"}, {"", ""}, {"_charset_", "UTF-8"}, {"in-captcha", "x"}, {"utm_source", "mail"}, {"given[]",
		"x"},
}

// What is not ours is left out, before our fields or after them, on a server and in a browser.
func TestWhatIsNotOursIsLeftOut(t *testing.T) {
	o := offer(t)
	m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure"), doDates+"access")
	fields := append(dayFields("asked", "3", "5", "2026"), Field{fieldDo, doContinue})
	want := press(t, m, doContinue, fields[:3]...)
	if want.at != PlaceDue {
		t.Fatal("not where a due date is shown")
	}
	sent := append(m.Fields(), fields...)
	twice := append(slices.Clone(sent), Field{"lang", "xx"}, Field{"at", "nowhere"}, Field{"service", "hosts-own"},
		Field{fieldDo, "save"})
	for name, all := range map[string][]Field{"before": append(slices.Clone(strangers), sent...),
		"after": append(slices.Clone(sent), strangers...), "ours twice": twice} {
		read, e, err := Read(o, all)
		if err != nil || !equal(Update(read, e), want) {
			t.Errorf("%s, on a server: %v, %v", name, err, e)
		}
	}
	for name, all := range map[string][]Field{"before": append(slices.Clone(strangers), fields...),
		"after": append(slices.Clone(fields), strangers...)} {
		if got, ok := Submit(m, all); !ok || !equal(got, want) {
			t.Errorf("%s, in a browser: %v", name, ok)
		}
	}
}

// However much is answered and written, the conversation goes on from a server's page: of more than a form may hold the
// first is forgotten.
func TestManyAnswersAreKept(t *testing.T) {
	n := hundreds(400)
	o := &Offer{Notices: []*notice.Notice{n}, Medium: Served}
	m, _ := Open(o, "n", "")
	for i := range n.Activities {
		m.service = n.Activities[i].ID
		m.keep(privacy.FactInaccurate, SaidYes)
		m.write(textReference, "reference "+strconv.Itoa(i))
		m.write(textAsked, "1/5/2026")
		m.write(textIdentityAsked, "2/5/2026")
	}
	if len(m.given) < 300 || len(m.given) > maxGiven || len(m.typed) != maxGiven {
		t.Fatalf("%d answers and %d texts", len(m.given), len(m.typed))
	}
	m.at = PlaceResult
	got, _, err := Read(o, m.Fields())
	if err != nil || !equal(got, m) {
		t.Errorf("is lost: %v", err)
	}
	last := n.Activities[len(n.Activities)-1].ID
	if got.service != last || got.text(textReference) != "reference 399" {
		t.Errorf("the last is not there: %s, %q", got.service, got.text(textReference))
	}
	var all []Field
	for i := range n.Activities {
		all = append(all, Field{fieldPick, string(n.Activities[i].ID)})
	}
	list, _ := Open(o, "n", "")
	several := press(t, press(t, list, doContinue, Field{fieldPick, pickMore}), doContinue, all...)
	if got, _, err := Read(o, several.Fields()); err != nil || len(got.several) != len(n.Activities) {
		t.Errorf("every service chosen: %v, %d", err, len(got.several))
	}
}

// What is missing or wrong is still said after the language was changed on a server's page, in the other language.
func TestMissingInTheOtherLanguage(t *testing.T) {
	o := offer(t)
	o.Medium, o.Voices = Served, []say.Voice{{}, say.Must(notice.Welsh)}
	welsh := say.Must(notice.Welsh)
	list, _ := Open(o, "leeds", "")
	details := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure"), doLetter+"access")
	for name, c := range map[string]struct {
		m    Model
		says word
	}{"a choice": {list, wordMissingService}, "a letter": {details, wordMissingName}} {
		wrong := press(t, c.m, doContinue)
		read, e, err := Read(o, append(wrong.Fields(), Field{fieldDo, doLanguage + "cy"}))
		if err != nil {
			t.Fatal(err)
		}
		shown := View(Update(read, e))
		if !strings.Contains(text(shown.Body), welsh.Text(&catalogue, c.says)) || !shown.Error {
			t.Errorf("%s: %.400s", name, text(shown.Body))
		}
	}
	// and is not said where there is nothing
	for _, at := range []Model{ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure"), press(t, details,
		doContinue, written...)} {
		read, _, err := Read(o, append(at.Fields(), Field{fieldMissing, "yes"}))
		if err != nil || read.missing {
			t.Errorf("%s: %v, %v", places[at.at].name, err, read.missing)
		}
	}
}
