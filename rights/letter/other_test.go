package letter

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// officer is a notice that names an officer who decides alone over an activity, which is the second value.
func officer(t *testing.T, routes ...notice.Route) (*notice.Notice, *notice.Activity) {
	n := *noticetest.Council(t, "leeds")
	a := *activity(t, &n, "council-tax")
	a.Controllers = []notice.ID{"officer", "printer"}
	n.Activities, n.Body = []notice.Activity{a}, "council"
	n.Controllers = append(
		slices.Clip(n.Controllers),
		notice.Controller{
			ID:   "printer",
			Name: "Printers Ltd",
			Kind: notice.ControllerCompany,
			Role: notice.RoleProcessor,
		},
		notice.Controller{
			ID:   "officer",
			Name: "The Registration Officer",
			Kind: notice.ControllerOfficeHolder,
			Role: notice.RoleSeparate,
		},
	)
	n.Common.Exercise.Routes = append(slices.Clip(n.Common.Exercise.Routes), routes...)
	return &n, &n.Activities[0]
}

// What somebody else decides over is asked of them, by what the notice says of how to reach them and nothing else.
func TestOthersAreAskedThemselves(t *testing.T) {
	n, a := officer(t)
	passes := say.Voice{}.Text(&catalogue, phrasePassOn)
	for _, kind := range []Kind{Request, Late, Refused, ToCouncil} {
		l := Write(say.Voice{}, brief(n, a, kind, privacy.RightAccess))
		if !slices.Equal(l.To, []string{"The Registration Officer"}) || l.Email+l.Link+l.Phone != "" || !l.NoRoute ||
			strings.Contains(l.Text(), passes) {
			t.Errorf("kind %d: %+v", kind, l)
		}
	}
	if text := Write(say.Voice{}, brief(n, a, ToRegulator, privacy.RightAccess)); !strings.Contains(text.Text(),
		"about: The Registration Officer") {
		t.Errorf("complains of another: %s", text.Text())
	}

	// By their routes and contacts, where there are any.
	n, a = officer(t, notice.Route{Kind: notice.RouteEmail, Value: "officer@example.org", Controller: "officer"})
	if l := Write(say.Voice{}, brief(n, a, Request, privacy.RightAccess)); l.Email != "officer@example.org" ||
		l.NoRoute ||
		l.Link+l.Phone != "" {
		t.Errorf("%+v", l)
	}
	n.Contacts = append(slices.Clip(n.Contacts), notice.Contact{
		ID:      "hall",
		Kind:    notice.ContactController,
		Phone:   "0113 000 0000",
		Address: []notice.Text{"Town Hall", "LS1 1UR"},
	})
	n.Controllers[len(n.Controllers)-1].Contacts = []notice.ID{"hall"}
	if l := Write(say.Voice{}, brief(n, a, Request, privacy.RightAccess)); !slices.Equal(l.To,
		[]string{"The Registration Officer", "Town Hall", "LS1 1UR"}) ||
		l.Phone != "0113 000 0000" {
		t.Errorf("%+v", l)
	}
}

// The council is asked, and asked to pass it on, where the notice names nobody else, or where the letter is about uses
// of its own too; never by a route to somebody else.
func TestWhatTheCouncilIsAsked(t *testing.T) {
	theirs := notice.Route{
		Kind:       notice.RouteEmail,
		Value:      "officer@example.org",
		Controller: "officer",
		Preferred:  privacy.Yes,
	}
	n, a := officer(t, theirs)
	passes := say.Voice{}.Text(&catalogue, phrasePassOn)
	asked := func(what string, b *Brief, pass bool) {
		t.Helper()
		l := Write(say.Voice{}, b)
		if l.To[0] != string(Council(n)) || l.Email == "officer@example.org" ||
			strings.Contains(l.Text(), passes) != pass {
			t.Errorf("%s: %+v", what, l)
		}
	}
	b := brief(n, a, Request, privacy.RightAccess)
	mixed := *b
	mixed.Grounds = append(slices.Clip(b.Grounds), b.Grounds[0])
	mixed.Grounds[0].Elsewhere = false
	asked("some uses are the council's", &mixed, true)
	a.Controllers = []notice.ID{"printer"}
	asked("nobody is named", brief(n, a, Request, privacy.RightAccess), true)
	a.Controllers = nil
	asked("the council decides too", brief(n, a, Request, privacy.RightAccess), false)

	// C04: the council is asked where it decides for its own area alone, and asked to pass it on.
	a.Roles = []notice.Part{{Controller: "council", Area: "The north"}, {Controller: "officer", Area: "The south"}}
	asked("which of two decides depends on where the sender lives", brief(n, a, Request, privacy.RightAccess), true)

	// Where two others decide, one of them is asked, the same in whatever order they stand, and asked to pass it on.
	n, a = officer(t)
	n.Controllers[len(n.Controllers)-2].Role = notice.RoleSeparate
	for range 2 {
		l := Write(say.Voice{}, brief(n, a, Request, privacy.RightAccess))
		if l.To[0] != "The Registration Officer" || !strings.Contains(l.Text(), passes) {
			t.Errorf("%+v", l)
		}
		slices.Reverse(n.Controllers)
	}
}

// TestL2RequestsAboutTheDeadGoToWhoDecides: a request by freedom of information law goes to those who decide over the
// use, as one about the living does, and asks to be passed on where that one does.
func TestL2RequestsAboutTheDeadGoToWhoDecides(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		for i := range n.Activities {
			b := brief(n, &n.Activities[i], Request, privacy.RightAccess)
			living := Write(say.Voice{}, b)
			passes := newWriter(say.Voice{}, b).elsewhere()
			for _, about := range []About{AboutDeceased, AboutBusiness} {
				b.About = about
				l := Write(say.Voice{}, b)
				if !slices.Equal(l.To, living.To) || l.Email != living.Email || len(l.Others) != len(living.Others) ||
					l.NoRoute != living.NoRoute {
					t.Errorf("%s/%s: to %v and %d others, and about the living to %v and %d", n.ID, n.Activities[i].ID,
						l.To, len(l.Others), living.To, len(living.Others))
				}
				if says(t, b, phrasePassOn) != passes {
					t.Errorf("%s/%s: %s", n.ID, n.Activities[i].ID, l.text())
				}
			}
		}
	}
}

// TestC03LettersSpeakOfTheOfficer: a letter to or about an officer calls nobody the council, in either language, and no
// ombudsman of councils is written to about one.
func TestC03LettersSpeakOfTheOfficer(t *testing.T) {
	n, a := officer(t)
	n.Controllers[len(n.Controllers)-1].Kind = notice.ControllerElectoralRegistrationOfficer
	for _, lang := range both {
		for _, right := range privacy.Rights() {
			for kind := Request; kind <= ToOmbudsman; kind++ {
				b := brief(n, a, kind, right)
				l, asks := Write(say.Must(lang), b), Asks(say.Must(lang), b)
				all := append(l.Paragraphs, append(Phone(say.Must(lang), b), l.Subject)...)
				for _, ask := range asks {
					all = append(all, ask.Question, ask.Hint, ask.Yes, ask.No)
				}
				said := strings.ToLower(strings.Join(all, "\n"))
				said = strings.ReplaceAll(said, "council tax", "") // the title of the service
				if strings.Contains(said, "council") || strings.Contains(said, "y cyngor") ||
					strings.Contains(said, "r cyngor") ||
					strings.Contains(said, "gyngor") {
					t.Errorf("%s, kind %d, %s: %s", lang, kind, right, said)
				}
				if !strings.Contains(l.Text(), "The Registration Officer") || strings.Contains(l.To[0], "mbudsm") ||
					strings.Contains(l.To[0], "mbwdsm") {
					t.Errorf("%s, kind %d, %s: to %v", lang, kind, right, l.To)
				}
			}
		}
	}
	b := brief(n, a, ToRegulator, privacy.RightAccess)
	if text := Write(say.Voice{}, b); !strings.Contains(text.Text(),
		"I made a request to the electoral office on 1 October 2026.") {
		t.Error(text.Text())
	}
	if text := Write(say.Must(notice.Welsh), b); !strings.Contains(text.Text(),
		"Gwnes gais i’r swyddog cofrestru etholiadol ar 1 Hydref 2026.") {
		t.Error(text.Text())
	}
}
