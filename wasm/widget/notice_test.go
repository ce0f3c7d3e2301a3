package widget

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/told"
)

// TestEveryTextIsShown holds the screens about a notice to having every text of it, as those of testdata/valid, each of
// which says one thing that a notice can say.
func TestEveryTextIsShown(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(filepath.Dir(noticetest.ValidFile(t, "as-published")), "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		n, err := notice.Decode(file)
		file.Close()
		if err != nil {
			t.Fatal(err)
		}
		o := &Offer{Notices: []*notice.Notice{n}, Action: "/"}
		shown := text(View(Update(at(t, o, n.ID, ""), Event{Kind: ShowNotice})).Body)
		for i := range n.Activities {
			shown += text(View(Update(at(t, o, n.ID, n.Activities[i].ID), Event{Kind: ShowNotice})).Body)
		}
		said := 0
		everyText(reflect.ValueOf(n.Published()).Elem(), func(words string) {
			said++
			if !strings.Contains(shown, words) {
				t.Errorf("%s: %q is on no screen", filepath.Base(name), words)
			}
		})
		if said < 5 {
			t.Errorf("%s says %d things", filepath.Base(name), said)
		}
	}
}

// everyText calls visit with every text within a value.
func everyText(v reflect.Value, visit func(string)) {
	switch v.Kind() {
	case reflect.String:
		if said := v.Type() == reflect.TypeFor[notice.Text]() || v.Type() == reflect.TypeFor[notice.Phrase](); said &&
			v.Len() > 0 {
			visit(v.String())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			everyText(v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			everyText(v.Index(i), visit)
		}
	}
}

// TestScreensOfWhatWasNotRead holds the result and the notice's own screen to saying of what nobody has read that it
// was not read, and nowhere that the notice does not say it.
func TestScreensOfWhatWasNotRead(t *testing.T) {
	data, err := os.ReadFile("../../testdata/valid/not-read.json")
	if err != nil {
		t.Fatal(err)
	}
	n, err := notice.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range notice.Languages() {
		result, ok := Open(&Offer{Notices: []*notice.Notice{n}, Action: "/", Voices: say.Voices(), Language: lang},
			n.ID, "bins")
		if !ok {
			t.Fatal("there is no such service")
		}
		in := func(key string) string { return toldIn(t, lang, key) }
		shown := text(View(Update(result, Event{Kind: ShowNotice})).Body)
		said := strings.Count(shown, in("phrase/not-read"))
		if want := 9; said < want {
			t.Errorf("%s: %d statements are said not to be read; want %d\n%s", lang, said, want, shown)
		}
		if !strings.Contains(shown, in("phrase/read-in-part")) {
			t.Errorf("%s: what was read in part is not said to be", lang)
		}
		answer := text(View(result).Body)
		if !strings.Contains(answer, in("phrase/basis-not-read")) {
			t.Errorf("%s: the reason in law is not said to be unread", lang)
		}
		for _, s := range []string{in("phrase/does-not-say"), in("phrase/basis-unstated"),
			result.say(wordHowToAskNone)} {
			if strings.Contains(shown+answer, s) {
				t.Errorf("%s: %q", lang, s)
			}
		}
	}
}

// TestW18ScreensOfPart3 holds the screens of a use under Part 3 to what section 35 asks for, in both languages.
func TestW18ScreensOfPart3(t *testing.T) {
	data, err := os.ReadFile("../../testdata/valid/enforcement.json")
	if err != nil {
		t.Fatal(err)
	}
	n, err := notice.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range notice.Languages() {
		result, ok := Open(&Offer{Notices: []*notice.Notice{n}, Action: "/", Voices: say.Voices(), Language: lang},
			n.ID, "bins")
		if !ok {
			t.Fatal("there is no such service")
		}
		in := func(key string) string { return toldIn(t, lang, key) }
		for _, shown := range []string{text(View(result).Body),
			text(View(Update(result, Event{Kind: ShowNotice})).Body)} {
			for _, want := range []string{"phrase/enforcement", "phrase/enforcement-task", "phrase/sensitive-needed",
				"phrase/sensitive-for"} {
				if !strings.Contains(shown, in(want)) {
					t.Errorf("%s: no %q", lang, in(want))
				}
			}
			if s := in("phrase/basis-unstated"); strings.Contains(shown, s) {
				t.Errorf("%s: %q", lang, s)
			}
		}
	}
}

// TestR05OnThePage: the page of a service some of whose uses fight crime says that other rules may govern them, which
// uses they are and what is different, before any right is answered; the page of another does not.
func TestR05OnThePage(t *testing.T) {
	n := noticetest.Council(t, "leicester")
	for lang, lead := range map[notice.Language]string{
		notice.English: "If the council acts here to prosecute or prevent crime", notice.Welsh: "Os yw’r cyngor yn " +
			"gweithredu yma i erlyn neu atal troseddau",
	} {
		for service, says := range map[notice.ID]bool{"cctv": true, "registration-services": false} {
			m, ok := Open(&Offer{Notices: []*notice.Notice{n}, Voices: alone(lang)}, n.ID, service)
			if !ok {
				t.Fatal(service)
			}
			if shown := text(View(m).Body); strings.Count(shown, lead) > 1 || strings.Contains(shown, lead) != says {
				t.Errorf("%s in %s: said %d times", service, lang, strings.Count(shown, lead))
			}
		}
	}
}

// TestScreensOfSensitiveGrounds tests that the screens name what a use under Part 3 and its sensitive data rest on,
// together or as alternatives, in both languages.
func TestScreensOfSensitiveGrounds(t *testing.T) {
	for name, want := range map[string][]string{
		"enforcement-both":   {"phrase/enforcement-both", "phrase/sensitive-either"},
		"enforcement-either": {"phrase/enforcement-either"},
	} {
		n := noticetest.Valid(t, name)
		for _, lang := range notice.Languages() {
			m, ok := Open(&Offer{Notices: []*notice.Notice{n}, Action: "/", Voices: say.Voices(), Language: lang}, n.ID,
				"bins")
			if !ok {
				t.Fatal("there is no such service")
			}
			for _, shown := range []string{text(View(m).Body), text(View(Update(m, Event{Kind: ShowNotice})).Body)} {
				for _, w := range want {
					in := toldIn(t, lang, w)
					if !strings.Contains(shown, in) {
						t.Errorf("%s, %s: no %q", name, lang, in)
					}
				}
			}
		}
	}
}

// TestW2WhatIsNotReadIsNotTheNoticesSilence: of alternatives in a statement that was not all read, the page and the
// document say that we have not read which, and not that the notice does not say it.
func TestW2WhatIsNotReadIsNotTheNoticesSilence(t *testing.T) {
	for name, of := range map[string]struct {
		notice  *notice.Notice
		service notice.ID
		read    bool
	}{
		"not all read": {noticetest.Council(t, "authors/trading-standards"), "crime", false},
		"all read":     {noticetest.Valid(t, "enforcement-either"), "bins", true},
	} {
		for _, lang := range notice.Languages() {
			m, ok := Open(
				&Offer{
					Notices:  []*notice.Notice{of.notice},
					Action:   "/",
					Language: lang,
					Voices:   say.Voices(),
				},
				of.notice.ID,
				of.service,
			)
			if !ok {
				t.Fatal("there is no such service")
			}
			for _, shown := range []string{text(View(m).Body), text(View(Update(m, Event{Kind: ShowNotice})).Body)} {
				if strings.Contains(shown, toldIn(t, lang, "phrase/which-unsaid")) != of.read ||
					strings.Contains(shown, toldIn(t, lang, "phrase/which-not-read")) == of.read {
					t.Errorf("%s, %s:\n%s", name, lang, shown)
				}
			}
		}
	}
}

// What a notice says is in another document, it is not said to leave out: neither the whole nor a part of it.
func TestWhatIsElsewhereIsNotLeftOut(t *testing.T) {
	o := everything(t)
	for _, lang := range notice.Languages() {
		o.Voices = alone(lang)
		m := press(t, at(t, o, "norfolk-trading-standards", "crime"), doNotice)
		shown := after(t, m, "say-exercise")
		if !strings.Contains(shown, "General privacy notice") ||
			strings.Contains(shown, toldIn(t, lang, "phrase/does-not-say")) {
			t.Errorf("%s: %s", lang, shown)
		}
	}
}

// A part of the screen with what we noticed has that title once.
func TestNoticedIsTitledOnce(t *testing.T) {
	o := offer(t)
	m := press(t, at(t, o, "leicester", "cctv"), doNotice)
	noticed := toldIn(t, notice.English, "phrase/noticed")
	if shown := after(t, m, "remarks"); strings.Count(shown, noticed) != 1 || len(shown) < 100 {
		t.Error(shown)
	}
}

// toldIn is a text of package told in a language.
func toldIn(t *testing.T, lang notice.Language, key string) string {
	t.Helper()
	k := told.Catalogue()
	for name, text := range k.All(say.Must(lang)) {
		if name == key {
			return text
		}
	}
	t.Fatalf("there is no told/%s", key)
	return ""
}
