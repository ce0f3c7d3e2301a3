package explain

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// TestC03Nouns: every kind of body has a noun of its own, so that no officer is called the council.
func TestC03Nouns(t *testing.T) {
	seen := map[string]notice.ControllerKind{}
	for _, kind := range notice.ControllerKinds() {
		for _, lang := range notice.Languages() {
			the := NounOf(say.Must(lang), kind).The
			if other, ok := seen[the]; ok || the == "" {
				t.Errorf("%s is called %q, as %s is", kind, the, other)
			}
			seen[the] = kind
		}
	}
	for _, c := range []struct {
		lang notice.Language
		kind notice.ControllerKind
		want Noun
	}{
		{notice.English, notice.ControllerCouncil, Noun{"the council", "the council"}},
		{notice.English, notice.ControllerElectoralRegistrationOfficer,
			Noun{"the electoral office", "the electoral office"}},
		{notice.Welsh, notice.ControllerCoroner, Noun{"y crwner", "’r crwner"}},
		{notice.Welsh, notice.ControllerCharity, Noun{"y corff elusennol", "’r corff elusennol"}},
		{notice.English, "", Noun{"the organisation", "the organisation"}},
	} {
		if got := NounOf(say.Must(c.lang), c.kind); got != c.want {
			t.Errorf("%s in %s is %+v", c.kind, c.lang, got)
		}
	}
}

// TestC03NobodyElseIsTheCouncil: no text, spoken of a body that is no council, speaks of one; and none grows too long.
func TestC03NobodyElseIsTheCouncil(t *testing.T) {
	for _, kind := range notice.ControllerKinds() {
		each(func(key, english, welsh string) {
			if strings.HasPrefix(key, "noun/") {
				return
			}
			said, yn := Called(say.Voice{}, kind, english), Called(say.Must(notice.Welsh), kind, welsh)
			if kind == notice.ControllerCouncil {
				if said != english || yn != welsh {
					t.Errorf("%s: %q, %q", key, said, yn)
				}
				return
			}
			if has(strings.ToLower(said), "the council") ||
				has(strings.ToLower(yn), "y cyngor") && kind != notice.ControllerParishCouncil ||
				strings.Contains(yn, "’r cyngor") && kind != notice.ControllerParishCouncil {
				t.Errorf("%s, of %s: %q, %q", key, kind, said, yn)
			}
			for _, s := range sentences(said) {
				if n := len(strings.Fields(s)); n > 26 {
					t.Errorf("%s, of %s: %d words: %q", key, kind, n, s)
				}
			}
		})
	}
	for text, want := range map[string]string{
		"The council’s reason, and the councillor of the council.": "The office’s reason, and " +
			"the councillor of the office.",
		"the council": "the office",
		"":            "",
	} {
		if got := Called(say.Voice{}, notice.ControllerOfficeHolder, text); got != want {
			t.Errorf("%q is said as %q", text, got)
		}
	}
	if got, want := Called(say.Must(notice.Welsh), notice.ControllerCoroner, "Rhaid i’r cyngor ateb. Y cyngor sy’n "+
		"dweud, ac nid cyngor cyfreithiol yw’r cynghorydd."), "Rhaid i’r crwner ateb. Y crwner sy’n dweud, ac nid "+
		"cyngor cyfreithiol yw’r cynghorydd."; got != want {
		t.Errorf("%q", got)
	}
}

// has reports whether a text has words as words of their own.
func has(text, words string) bool { return swap(text, words, "") != text }

// TestC03Answers: an answer speaks of who decides: of the notice's own body where that does too, else of the others.
func TestC03Answers(t *testing.T) {
	n := &notice.Notice{Nation: privacy.NationEngland, Body: "council", Controllers: []notice.Controller{
		{
			ID:   "council",
			Kind: notice.ControllerCouncil,
		}, {ID: "registers", Kind: notice.ControllerElectoralRegistrationOfficer},
		{
			ID:   "returns",
			Kind: notice.ControllerReturningOfficer,
		}, {ID: "printer", Kind: notice.ControllerCompany, Role: notice.RoleProcessor},
	}}
	for _, c := range []struct {
		by   []notice.ID
		want notice.ControllerKind
	}{
		{nil, notice.ControllerCouncil}, {[]notice.ID{"council", "registers"}, notice.ControllerCouncil},
		{[]notice.ID{"registers"}, notice.ControllerElectoralRegistrationOfficer},
		{[]notice.ID{"registers", "printer"}, notice.ControllerElectoralRegistrationOfficer},
		{[]notice.ID{"registers", "returns"}, notice.ControllerOther},
		{[]notice.ID{"printer"}, notice.ControllerOther},
	} {
		if got := n.SpokenOf(&notice.Activity{Controllers: c.by}); got != c.want {
			t.Errorf("by %v: spoken of as %s, want %s", c.by, got, c.want)
		}
	}
	if n.SpokenOf(nil) != notice.ControllerCouncil ||
		(&notice.Notice{}).SpokenOf(&notice.Activity{}) != notice.ControllerCouncil {
		t.Error("a notice as a whole is spoken of by its own body, and one of nobody as a council's")
	}
	g := onTask(asking)
	g.Elsewhere, g.Spoken = true, notice.ControllerElectoralRegistrationOfficer
	for lang, council := range map[notice.Language]string{notice.English: "council", notice.Welsh: "cyngor"} {
		said := page(lang, g)
		if strings.Contains(said, council) {
			t.Errorf("an officer is called a council:\n%s", said)
		}
		noticetest.Golden(t, "testdata/"+map[notice.Language]string{notice.Welsh: "cy/"}[lang]+"officer.txt", said,
			*update)
	}
}
