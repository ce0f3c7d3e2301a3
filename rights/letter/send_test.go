package letter

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// recipientsCase is a case of TestRoutesTaken.
type recipientsCase struct {
	route, contact notice.Text
	want           string
}

// recipientsCases are the cases of TestRoutesTaken.
func recipientsCases(t *testing.T) []recipientsCase {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for nation, want := range map[privacy.Nation]string{
		privacy.NationEngland:  "Local Government and Social Care Ombudsman",
		privacy.NationWales:    "Public Services Ombudsman for Wales",
		privacy.NationScotland: "Scottish Public Services Ombudsman",
		privacy.NationNorthernIreland: "Northern Ireland Public " +
			"Services Ombudsman",
	} {
		of := *n
		of.Nation = nation
		b := brief(n, a, ToOmbudsman, privacy.RightAccess)
		b.Notice = &of
		if l := Write(say.Voice{}, b); l.To[0] != want || !strings.HasPrefix(l.Link, "https://") || l.NoRoute {
			t.Errorf("%s: %v", nation, l)
		}
		b.Kind = ToRegulator
		if l := Write(say.Voice{}, b); l.To[0] != "Information Commission (ICO)" {
			t.Errorf("%s: %v", nation, l.To)
		}
		b.Kind, b.About = Request, AboutBusiness
		l := Write(say.Voice{}, b)
		if scots := strings.Contains(l.Text(), "(Scotland) Act 2002"); scots != (nation == privacy.NationScotland) {
			t.Errorf("%s: another nation’s law: %s", nation, l.Text())
		}
	}
	none := &notice.Notice{
		ID:          "n",
		Title:       "N",
		Controllers: []notice.Controller{{Kind: notice.ControllerCouncil, Name: "Northtown"}},
	}
	if l := Write(say.Voice{}, &Brief{Kind: Request, Right: privacy.RightAccess, Notice: none,
		Person: Person{Name: "A", Contact: "B"}}); !l.NoRoute ||
		l.To[0] != "Northtown" {
		t.Errorf("%+v", l)
	}
	// A route for another right is not taken; of the others, the one that the notice prefers is.
	none.Common.Exercise.Routes = []notice.Route{
		{Kind: notice.RouteEmail, Value: "erase@example.org", Rights: []privacy.Right{privacy.RightErasure}},
		{
			Kind:  notice.RouteEmail,
			Value: "all@example.org",
		}, {Kind: notice.RouteEmail, Value: "best@example.org", Preferred: privacy.Yes},
	}
	for right, want := range map[privacy.Right]string{privacy.RightAccess: "best@example.org",
		privacy.RightErasure: "best@example.org"} {
		if l := Write(say.Voice{}, &Brief{Kind: Request, Right: right, Notice: none}); l.Email != want || l.NoRoute {
			t.Errorf("%s goes to %s", right, l.Email)
		}
	}
	return []recipientsCase{
		{"0113 378 4251", "0113 222 4444", "0113 378 4251"}, {"", "+44 (0)113 222-4444", "+44 (0)113 222-4444"},
		{"ask for Ann", "0113 222 4444", "0113 222 4444"}, {"1;ext=2", "javascript:1", ""},
	}
}

func TestRecipients(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	a := activity(t, n, "council-tax")
	for nation, want := range map[privacy.Nation]string{
		privacy.NationEngland:  "Local Government and Social Care Ombudsman",
		privacy.NationWales:    "Public Services Ombudsman for Wales",
		privacy.NationScotland: "Scottish Public Services Ombudsman",
		privacy.NationNorthernIreland: "Northern Ireland Public " +
			"Services Ombudsman",
	} {
		of := *n
		of.Nation = nation
		b := brief(n, a, ToOmbudsman, privacy.RightAccess)
		b.Notice = &of
		if l := Write(say.Voice{}, b); l.To[0] != want || !strings.HasPrefix(l.Link, "https://") || l.NoRoute {
			t.Errorf("%s: %v", nation, l)
		}
		b.Kind = ToRegulator
		if l := Write(say.Voice{}, b); l.To[0] != "Information Commission (ICO)" {
			t.Errorf("%s: %v", nation, l.To)
		}
		b.Kind, b.About = Request, AboutBusiness
		l := Write(say.Voice{}, b)
		if scots := strings.Contains(l.Text(), "(Scotland) Act 2002"); scots != (nation == privacy.NationScotland) {
			t.Errorf("%s: another nation’s law: %s", nation, l.Text())
		}
	}
}

// TestRoutesTaken is how a letter gets there: by which of the routes and contacts of a notice.
func TestRoutesTaken(t *testing.T) {
	none := &notice.Notice{
		ID:          "n",
		Title:       "N",
		Controllers: []notice.Controller{{Kind: notice.ControllerCouncil, Name: "Northtown"}},
	}
	if l := Write(say.Voice{}, &Brief{Kind: Request, Right: privacy.RightAccess, Notice: none,
		Person: Person{Name: "A", Contact: "B"}}); !l.NoRoute ||
		l.To[0] != "Northtown" {
		t.Errorf("%+v", l)
	}
	// A route for another right is not taken; of the others, the one that the notice prefers is.
	none.Common.Exercise.Routes = []notice.Route{
		{Kind: notice.RouteEmail, Value: "erase@example.org", Rights: []privacy.Right{privacy.RightErasure}},
		{
			Kind:  notice.RouteEmail,
			Value: "all@example.org",
		}, {Kind: notice.RouteEmail, Value: "best@example.org", Preferred: privacy.Yes},
	}
	for right, want := range map[privacy.Right]string{privacy.RightAccess: "best@example.org",
		privacy.RightErasure: "best@example.org"} {
		if l := Write(say.Voice{}, &Brief{Kind: Request, Right: right, Notice: none}); l.Email != want || l.NoRoute {
			t.Errorf("%s goes to %s", right, l.Email)
		}
	}
	// A number is that of the route, or else of a contact; what cannot be rung is none.
	for _, c := range recipientsCases(t) {
		of := *none
		of.Common.Exercise.Routes = []notice.Route{
			{Kind: notice.RouteTelephone, Value: c.route},
			{Kind: notice.RouteEmail, Value: "a@example.org"},
		}
		of.Contacts = []notice.Contact{{Kind: notice.ContactController, Phone: c.contact}}
		if l := Write(say.Voice{}, &Brief{Kind: Request, Right: privacy.RightAccess, Notice: &of}); l.Phone != c.want ||
			l.Email == "" {
			t.Errorf("%q, %q: %q", c.route, c.contact, l.Phone)
		}
	}
	none.Common.Exercise.Routes = none.Common.Exercise.Routes[:1]
	if l := Write(say.Voice{}, &Brief{Kind: Request, Right: privacy.RightAccess, Notice: none}); l.Email != "" ||
		!l.NoRoute {
		t.Errorf("a request to see goes to %s", l.Email)
	}
}

// TestRouteByContact is how to send a letter where a route names a contact: by that, before any other.
func TestRouteByContact(t *testing.T) {
	none := &notice.Notice{
		ID:          "n",
		Title:       "N",
		Controllers: []notice.Controller{{Kind: notice.ControllerCouncil, Name: "Northtown"}},
	}
	named := *none
	named.Common.Exercise.Routes = []notice.Route{{Contact: "team", Value: "Rights team"}}
	named.Contacts = []notice.Contact{
		{ID: "other", Kind: notice.ContactRightsRequests, Email: "other@example.org", Phone: "0113 222 0000"},
		{
			ID:      "team",
			Kind:    notice.ContactController,
			Email:   "team@example.org",
			Phone:   "0113 222 1111",
			URL:     "https://example.org/team",
			Address: []notice.Text{"1 Elm Street"},
		},
	}
	if l := Write(say.Voice{}, &Brief{Kind: Request, Right: privacy.RightAccess,
		Notice: &named}); l.Email != "team@example.org" ||
		l.Phone != "0113 222 1111" ||
		l.Link != "https://example.org/team" ||
		len(l.To) != 2 ||
		l.NoRoute {
		t.Errorf("%+v", l)
	}
}

func TestHostileWords(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	bad := "x\r\nBcc: all@example.org\u202e\x00\x1b[31m\u2066<script>" + strings.Repeat("w", 10000)
	a := *activity(t, n, "council-tax")
	a.Title = notice.Text(bad)
	of := *n
	of.Activities = []notice.Activity{a}
	of.Controllers = []notice.Controller{{Kind: notice.ControllerCouncil, Name: notice.Text(bad)}}
	of.Common.Exercise.Routes = []notice.Route{
		{
			Kind:  notice.RouteEmail,
			Value: "a@example.org?bcc=b@example.org",
		}, {Kind: notice.RouteEmail, Value: "a@b@example.org"}, {Kind: notice.RouteEmail, Value: "a b@example.org"},
		{URL: "javascript:alert(1)"}, {URL: "https://example.org/\">"}, {URL: "http://example.org"},
	}
	of.Contacts = nil
	b := brief(&of, &of.Activities[0], Request, privacy.RightAccess)
	b.Person = Person{Name: bad, About: bad, Contact: bad, Reference: bad, Details: bad, SafeContact: bad}
	l := Write(say.Voice{}, b)
	if l.Email != "" || l.Link != "" || !l.NoRoute {
		t.Errorf("sent to %q, %q", l.Email, l.Link)
	}
	if text := l.Text(); strings.ContainsAny(text, "\r\x00\x1b\u202e\u2066") || strings.Contains(l.Subject, "\n") ||
		strings.Contains(l.To[0], "\n") {
		t.Errorf("%.300q", text)
	}
}

func FuzzWrite(f *testing.F) {
	n := noticetest.Council(f, "leeds")
	base := brief(n, activity(f, n, "council-tax"), Request, 0)
	f.Add(uint8(1), uint8(2), uint8(1), "Ann", "ann@example.org", "It is\nwrong")
	f.Add(uint8(3), uint8(9), uint8(4), "\u202e", "{name}", "\r\n\x00")
	f.Add(uint8(4), uint8(2), uint8(3), "0", "0", "0") // to somebody without an address for email
	f.Fuzz(func(t *testing.T, kind, right, about uint8, name, contact, details string) {
		b := *base
		b.Kind, b.Right, b.About = Kind(1+kind%6), privacy.Right(right%16), About(about)
		b.Person = Person{Name: name, Contact: contact, Details: details, About: name, SafeContact: contact}
		for _, lang := range both {
			l := Write(say.Must(lang), &b)
			if text := l.Text(); strings.ContainsAny(text, "\r\x00\u202e") || len(l.Paragraphs) < 3 {
				t.Fatalf("%q", text)
			}
			if m, whole := l.Mailto(); strings.ContainsAny(m, "\r\n \"<>") || len(m) > maxMailto ||
				whole != (m != "" && !strings.HasSuffix(m, "&body=")) {
				t.Fatalf("%q", m)
			}
			Asks(say.Must(lang), &b)
			Phone(say.Must(lang), &b)
		}
	})
}

// A council is called by the name of the body whose notice it is, wherever it stands, else by the title.
func TestCouncil(t *testing.T) {
	company, town := notice.Controller{
		ID:   "homes",
		Kind: notice.ControllerCompany,
		Name: "Homes Ltd",
	}, notice.Controller{
		ID:   "town",
		Kind: notice.ControllerCouncil,
		Name: "Northtown",
	}
	for want, n := range map[notice.Text]*notice.Notice{
		"": nil, "A notice": {Title: "A notice"}, "Homes Ltd": {Title: "A notice",
			Controllers: []notice.Controller{company}},
		"Northtown":    {Body: "town", Controllers: []notice.Controller{company, town}},
		"Not one body": {Title: "Not one body", Controllers: []notice.Controller{company, town}},
	} {
		if got := Council(n); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

// A parish council in England has no ombudsman, and of a council whose nation nobody says none is known: what would go
// to one is a complaint to the council itself.
func TestNoOmbudsmanOfParishes(t *testing.T) {
	parish := notice.Controller{Kind: notice.ControllerParishCouncil, Name: "Little Wold Parish Council"}
	town := notice.Controller{Kind: notice.ControllerCouncil, Name: "Northtown"}
	for name, c := range map[string]struct {
		nation      privacy.Nation
		controllers []notice.Controller
		has         bool
	}{
		"parish":               {privacy.NationEngland, []notice.Controller{parish}, false},
		"of no nation":         {0, []notice.Controller{parish}, false},
		"council of no nation": {0, []notice.Controller{town}, false},
		"community council":    {privacy.NationWales, []notice.Controller{parish}, true},
		"council":              {privacy.NationEngland, []notice.Controller{town}, true},
		"both":                 {privacy.NationEngland, []notice.Controller{parish, town}, true},
		"nobody":               {privacy.NationEngland, nil, true},
	} {
		n := &notice.Notice{Title: "N", Nation: c.nation, Controllers: c.controllers}
		if HasOmbudsman(n, nil) != c.has {
			t.Errorf("%s: %v", name, !c.has)
		}
		b := &Brief{
			Kind:   ToOmbudsman,
			Notice: n,
			Person: Person{Name: "Ann", Contact: "ann@example.org", Details: "It is wrong."},
		}
		l := Write(say.Voice{}, b)
		if ombudsman := strings.Contains(l.To[0], "Ombudsman"); ombudsman != c.has ||
			!c.has &&
				(l.To[0] != string(c.controllers[0].Name) || !strings.Contains(l.Text(), "I am making a complaint")) {
			t.Errorf("%s: %s", name, l.Text())
		}
	}
}

// Who asks about a business, or about somebody who has died, is told that the request must be written, as the law on
// freedom of information of the nation has it.
func TestWhoMustWrite(t *testing.T) {
	n := *noticetest.Council(t, "leeds")
	for nation, want := range map[privacy.Nation]string{privacy.NationEngland: "must be in writing.",
		privacy.NationWales: "must be in writing.", privacy.NationScotland: "in another form that lasts."} {
		n.Nation = nation
		b := brief(&n, activity(t, &n, "council-tax"), Request, privacy.RightAccess)
		for about := AboutMe; about <= AboutBusiness; about++ {
			b.About = about
			if script := strings.Join(Phone(say.Voice{}, b), "\n"); strings.Contains(script,
				want) != (about >= AboutDeceased) ||
				strings.Contains(script, "You do not have to write") != (about < AboutDeceased) {
				t.Errorf("%s, about %d: %s", nation, about, script)
			}
		}
	}
}

// What turns on the nation is not asked for as in England where nobody says which it is.
func TestNoActOfNoNation(t *testing.T) {
	n := *noticetest.Council(t, "leeds")
	for nation, want := range map[privacy.Nation]bool{0: false, privacy.NationEngland: true} {
		n.Nation = nation
		for _, about := range []About{AboutDeceased, AboutBusiness} {
			text := Write(say.Voice{}, &Brief{
				Kind:   Request,
				About:  about,
				Notice: &n,
				Person: Person{Name: "Ann", Contact: "ann@example.org"},
			}).Text()
			if strings.Contains(text, "Freedom of Information") != want ||
				about == AboutDeceased && strings.Contains(text, "Access to Health Records") != want {
				t.Errorf("of %q: %s", nation, text)
			}
		}
	}
}
